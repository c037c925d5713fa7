"""Figures in a text: numbers in digits or words, with their scale, as fractions, per cent, ordinals, Roman numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from quizgen.mentions.dates import When, find_dates
from quizgen.mentions.numbers.digits import in_digits
from quizgen.mentions.numbers.fractions import SIGNS, fraction
from quizgen.mentions.numbers.ordinals import ordinal
from quizgen.mentions.numbers.read import Read, folded
from quizgen.mentions.numbers.singles import singles
from quizgen.mentions.numbers.words import and_a_half, in_words
from quizgen.mentions.plain import without_marks
from quizgen.mentions.tokens import Token, part, tokens
from quizgen.mentions.tongue import Tongue, tongue

_DASHES = frozenset("-‐‑–—")
_AGED = re.compile(r"(?:under|over)-(\d+)s?")
_MINUS = frozenset("-−")


@dataclass(frozen=True, slots=True)
class Figure:
    """A number that stands in a text from `start` to `end` (code points).

    `values`: what it says, by the rules of its language first, then how else its digits can be read (6.500).
    `percent`: it counts hundredths. `ordinal`: it tells a place in a row. `digits`: it is not written in words.
    `implied`: a verb or the like says it, as in doubled and gấp đôi; nobody would call it a number. `of`: what a Roman
    number counts in Vietnamese, or `lần` (quý IV is no fourth time).
    """

    start: int
    end: int
    values: tuple[Decimal, ...]
    percent: bool = False
    ordinal: bool = False
    digits: bool = True
    implied: bool = False
    of: str = ""

    @property
    def value(self) -> Decimal:
        """What it says by the rules of its language."""
        return self.values[0]


def find_figures(
    text: str, language: str, dates: Sequence[When] | None = None, single: bool = False
) -> tuple[Figure, ...]:
    """The figures of a text in reading order; what is part of a date is none (`dates`: those found before).

    `single`: also a one that counts a noun (one foot, three cars and một xe), which other languages say by an article.
    """
    dated = bytearray(len(text))
    for when in find_dates(text, language) if dates is None else dates:
        dated[when.start : when.end] = b"\x01" * (when.end - when.start)
    words = tongue(language)
    row = [piece for token in tokens(text) for piece in _pieces(token, words)]
    found = list(_figures(row, words))
    found += _ones(row, words, found) if single else ()
    return tuple(figure for figure in _in_order(found) if not (dated[figure.start] or dated[figure.end - 1]))


def _pieces(token: Token, words: Tongue) -> Iterator[Token]:
    """A word such as twenty-one or three-year in its parts, the hyphen being shown; other tokens as they are."""
    if (aged := _AGED.fullmatch(token.text)) is not None:
        yield part(token, *aged.span(1), "digits")
        return
    first, dash, _ = token.folded.partition("-")
    if not dash or token.kind != "word" or first not in words.opens or token.folded in words.with_dash:
        yield token
        return
    at = 0
    for shown in token.text.split("-"):
        piece = part(token, at, at + len(shown))
        at += len(shown) + 1
        yield piece._replace(text=shown + "-") if at < len(token.text) else piece


def _figures(row: Sequence[Token], words: Tongue) -> Iterator[Figure]:
    at, open_range = 0, None
    while at < len(row):
        read = _read(row, at, words)
        if read is None:
            at += 1
            continue
        after = _percent(row, read.after, words)
        figure = _figure(row, at, read, after, words)
        at = after or read.after
        if open_range is not None:
            yield _first_of(open_range, figure, read)
            open_range = None
        if after is None and _goes_on(row, at, words):
            open_range, at = figure, at + 1
            continue
        yield figure
    if open_range is not None:
        yield open_range


def _read(row: Sequence[Token], at: int, words: Tongue) -> Read | None:
    """The number that begins at a token, however it is written."""
    token = row[at]
    if token.kind == "digits":
        if (read := fraction(row, at, words) or ordinal(row, at, words)) is not None:
            return read
        scaled = in_digits(row, at, words)
        return scaled and and_a_half(row, scaled, words)
    if token.kind == "sign":
        return fraction(row, at, words) if token.text in SIGNS else None
    if token.kind != "word" or (token.folded not in words.opens and not _may_be_roman(token)):
        return None
    if (read := fraction(row, at, words) or ordinal(row, at, words) or _times(row, at, words)) is not None:
        return read
    read = _one(row, at, words) or in_words(row, at, words)
    return read and and_a_half(row, read, words)


def _may_be_roman(token: Token) -> bool:
    return token.text[0] in "IVXLCDM" and token.text.isupper()


def _one(row: Sequence[Token], at: int, words: Tongue) -> Read | None:
    """A one that is counted: one in five, one of 20, one and a half, one-party."""
    if row[at].folded != "one":
        return None
    one = Read((Decimal(1),), at + 1)
    if folded(row, at + 1) in {"in", "of"} and _read_plain(row, at + 2, words):
        return one
    if row[at].text.endswith("-") and folded(row, at + 1) not in words.scales:
        return one
    more = and_a_half(row, one, words)
    return None if more is one else more


def _ones(row: Sequence[Token], words: Tongue, found: Sequence[Figure]) -> Iterator[Figure]:
    """Each one that counts the noun behind it and begins no longer number (one-tenth)."""
    begun = {figure.start for figure in found}
    for at in (at for at in singles(row, words) if row[at].start not in begun):
        yield Figure(row[at].start, row[at].end, (Decimal(1),), digits=False)


def _in_order(found: Sequence[Figure]) -> list[Figure]:
    """Figures in reading order, each place once."""
    return sorted({(one.start, one.end): one for one in reversed(found)}.values(), key=lambda one: one.start)


def _times(row: Sequence[Token], at: int, words: Tongue) -> Read | None:
    """How many times, said by a single word: twice, doubled; gấp đôi, where a word before it tells."""
    before, told = words.times.get(row[at].folded, (frozenset(), 0))
    if not told or (before and folded(row, at - 1) not in before):
        return None
    return Read((Decimal(told),), at + 1, implied=row[at].folded not in words.adverbs)


def _figure(row: Sequence[Token], at: int, read: Read, after: int | None, words: Tongue) -> Figure:
    end = row[(after or read.after) - 1].end
    if _is_below_zero(row, at):
        at, read = at - 1, read._replace(values=tuple(-value for value in read.values))
    of = _counted(row, at, words) if read.ordinal else ""
    return Figure(row[at].start, end, read.values, after is not None, read.ordinal, read.digits, read.implied, of)


def _is_below_zero(row: Sequence[Token], at: int) -> bool:
    """Whether a sign before digits makes them negative: it touches them and nothing before it (-2 degrees)."""
    if at == 0 or row[at].kind != "digits" or row[at - 1].text not in _MINUS or row[at - 1].end != row[at].start:
        return False
    return at == 1 or (row[at - 2].end < row[at - 1].start and row[at - 2].kind == "word")


def _counted(row: Sequence[Token], at: int, words: Tongue) -> str:
    """What a place in a row is counted of, as far as it matters (`of`)."""
    before = folded(row, at - 1)
    told = before == words.time or (before in words.roman_after and row[at].text.isupper())
    return without_marks(before) if told else ""


def _percent(row: Sequence[Token], at: int, words: Tongue) -> int | None:
    """The place after the words for per cent, if they stand here."""
    word = folded(row, at)
    for phrase in words.percent:
        if word == phrase[0] and (len(phrase) == 1 or folded(row, at + 1) == phrase[1]):
            return at + len(phrase)
    return None


def _goes_on(row: Sequence[Token], at: int, words: Tongue) -> bool:
    """Whether a range goes on here: 10-15 %, 10 to 15 %."""
    between = at + 1 < len(row) and (row[at].text in _DASHES or row[at].folded in words.to)
    return between and _read_plain(row, at + 1, words) is not None


def _read_plain(row: Sequence[Token], at: int, words: Tongue) -> Read | None:
    return in_digits(row, at, words) or in_words(row, at, words)


def _first_of(first: Figure, last: Figure, read: Read) -> Figure:
    """The first end of a range, which shares the per cent and the scale of the last: 10-15 %, $3-4m."""
    if read.scale > 1 and first.digits and first.value * read.scale < last.value:
        first = replace(first, values=(*(value * read.scale for value in first.values), *first.values))
    return replace(first, percent=True) if last.percent else first
