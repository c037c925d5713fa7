"""What reading a number gives."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from quizgen.mentions.tokens import Token


class Read(NamedTuple):
    """A number that was read.

    `values`: what it says, by the rules of its language first. `after`: the token behind it. `scale`: what a million
    or the like multiplied it by. `implied`: a verb or an adverb says it (doubled, gấp đôi).
    """

    values: tuple[Decimal, ...]
    after: int
    digits: bool = False
    ordinal: bool = False
    scale: Decimal = Decimal(1)
    implied: bool = False


def folded(row: Sequence[Token], at: int) -> str:
    """The word at a place in small letters, "" outside of the row."""
    return row[at].folded if 0 <= at < len(row) else ""


def follows(row: Sequence[Token], at: int, *wanted: str) -> bool:
    """Whether some words stand from a place on."""
    return at + len(wanted) <= len(row) and all(row[at + n].folded == word for n, word in enumerate(wanted))


def starts_sentence(row: Sequence[Token], at: int) -> bool:
    """Whether a word stands first in its sentence, where a capital says nothing; a second capital is a name's."""
    first = at == 0 or row[at - 1].text in ".?!:\"“«'‘(…•-–—"
    return first and not (at + 1 < len(row) and row[at + 1].kind == "word" and row[at + 1].text[:1].isupper())
