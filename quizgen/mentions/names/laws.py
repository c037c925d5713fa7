"""Laws in a Vietnamese text: the small letters, the comma and the year that belong to their names."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quizgen.mentions.names.row import is_capital, touch
from quizgen.mentions.naming import Naming
from quizgen.mentions.tokens import Token

_LONGEST = 9
_NO_LAW = frozenset({"cũ", "số", "hiện", "sửa", "nói", "này", "nước"})
_YEAR = re.compile(r"(?:19|20)\d\d")


def over_law(row: Sequence[Token], folded: list[str], at: int, end: int, words: Naming) -> int:
    """The end of a name with the small letters of a law, or with all that is to be prevented."""
    if _is_prevention(folded, end):
        return _to_break(row, folded, end + 2, words)
    lawful = "luật" in folded[at : at + 2] or folded[at : at + 2] == ["pháp", "lệnh"]
    return _to_break(row, folded, end, words) if lawful else end


def _is_prevention(folded: list[str], at: int) -> bool:
    """Whether a name goes on over a comma: Luật Phòng, chống tham nhũng."""
    return folded[at - 1 : at + 2] == ["phòng", ",", "chống"]


def _to_break(row: Sequence[Token], folded: list[str], at: int, words: Naming) -> int:
    """The end of a law, whose small letters go on up to a verb or preposition: Luật Giao thông đường thủy nội địa."""
    end = at
    while end < min(at + _LONGEST, len(row)) and touch(row, end) and row[end].kind == "word":
        inside = words.inside.at(folded, end)
        if folded[end] == "và" and (end + 1 == len(row) or is_capital(row[end + 1])):
            break
        if is_capital(row[end]) or (words.breaks.at(folded, end) and not inside) or folded[end] in _NO_LAW:
            break
        end += inside or 1
    return end


def with_year(row: Sequence[Token], folded: list[str], at: int, end: int) -> int:
    """The end of a law or constitution with its year: Luật Đất đai 2024, Hiến pháp 2013."""
    lawful = "luật" in folded[at : at + 2] or folded[at : at + 2] in (["hiến", "pháp"], ["pháp", "lệnh"])
    return end + 1 if lawful and touch(row, end) and _YEAR.fullmatch(row[end].text) else end
