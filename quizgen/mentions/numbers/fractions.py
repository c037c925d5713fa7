"""Parts of a whole: half, two-thirds, a quarter of a million, hai phần ba, nửa triệu, ½, 2/3."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from quizgen.mentions.numbers.read import Read, folded
from quizgen.mentions.tokens import Token
from quizgen.mentions.tongue import Tongue

SIGNS = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75"), "⅓": Decimal(1) / 3, "⅔": Decimal(2) / 3}


def fraction(row: Sequence[Token], at: int, words: Tongue) -> Read | None:
    """The fraction that begins at a token."""
    token = row[at]
    if token.text in SIGNS:
        return Read((SIGNS[token.text],), at + 1, digits=True)
    if token.kind == "digits":
        return _with_stroke(row, at) or _of_parts(row, at, words)
    if token.folded in words.halves:
        return _half(row, at, words)
    return _of_parts(row, at, words) if words.parts else _of_places(row, at, words)


def _with_stroke(row: Sequence[Token], at: int) -> Read | None:
    """2/3, written without spaces or with them on both sides."""
    if at + 2 >= len(row) or row[at + 1].text != "/" or not (row[at].text.isdecimal() and row[at + 2].text.isdecimal()):
        return None
    if folded(row, at + 3) == "/" or len(row[at].text) > 4 or len(row[at + 2].text) > 4:
        return None
    above, below = int(row[at].text), int(row[at + 2].text)
    if not 0 < above < below:
        return None
    return Read((Decimal(above) / below,), at + 3, digits=True)


def _half(row: Sequence[Token], at: int, words: Tongue) -> Read | None:
    """Half, a half, một nửa; not the second half of a match, half-time, nửa đêm."""
    if folded(row, at - 1) in words.ordinals.keys() | words.halves_of or folded(row, at + 1) in words.not_half:
        return None
    return _of_scale(row, at + 1, Decimal("0.5"), words)


def _of_parts(row: Sequence[Token], at: int, words: Tongue) -> Read | None:
    """Hai phần ba, một phần nghìn."""
    if words.one_half and folded(row, at) == words.one_half and folded(row, at + 1) in words.halves:
        return _half(row, at + 1, words)
    if folded(row, at + 1) not in words.parts:
        return None
    above, below = _part(row, at, words), _part(row, at + 2, words)
    if not above or below < 2:
        return None
    return Read((Decimal(above) / below,), at + 3, digits=row[at].kind == "digits")


def _part(row: Sequence[Token], at: int, words: Tongue) -> int:
    word = folded(row, at)
    return int(word) if word.isdecimal() and len(word) < 4 else words.small.get(word) or words.scales.get(word, 0)


def _of_places(row: Sequence[Token], at: int, words: Tongue) -> Read | None:
    """Two-thirds, a quarter, a third of; a third man is a place in a row."""
    above = 1 if folded(row, at) in {"a", "one"} else words.small.get(folded(row, at), 0)
    below = folded(row, at + 1)
    if above == 1 and below in words.halves:
        return _half(row, at + 1, words)
    many = above > 1 and below.endswith("s")
    size = words.denominators.get(below.removesuffix("s") if many else below, 0)
    if not above or not size or above >= size or (above > 1) != many:
        return None
    if not many and below != "quarter" and not _closes(row, at + 2, words):
        return None
    return _of_scale(row, at + 2, Decimal(above) / size, words)


def _closes(row: Sequence[Token], at: int, words: Tongue) -> bool:
    """Whether no noun follows, so that a third is a part."""
    return at >= len(row) or row[at].kind != "word" or row[at].folded in words.after_parts


def _of_scale(row: Sequence[Token], at: int, part: Decimal, words: Tongue) -> Read:
    """A part, of a scale if one follows: half a million, nửa triệu."""
    scaled = next((n for n in range(at, min(at + 3, len(row))) if row[n].folded not in ("of", "a")), len(row))
    word = folded(row, scaled)
    if word in words.letters or word not in words.scales:
        return Read((part,), at)
    return Read((part * words.scales[word],), scaled + 1)
