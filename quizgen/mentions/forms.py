"""Whether a text says a figure, a date, a name or some words, in whatever form."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from functools import cached_property
from typing import TypeAlias

from quizgen.mentions.capitals import Capitals, find_capitals
from quizgen.mentions.dates import When, find_dates
from quizgen.mentions.figures import Figure, find_figures
from quizgen.mentions.plain import Word, find_words, without_marks
from quizgen.mentions.relative import find_relative, find_shifts

_LARGEST = 10**18
"""What is larger is never a part (thirds) and need not be rounded."""

Unit: TypeAlias = "Word | Figure | When"


@dataclass(frozen=True, eq=False)
class Said:
    """A text (NFC), its language, and the day on which it appeared, if known: what it mentions, found when asked."""

    text: str
    language: str
    on: date | None = None

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """Its words."""
        return find_words(self.text)

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        """Its figures."""
        return find_figures(self.text, self.language)

    @cached_property
    def dates(self) -> tuple[When, ...]:
        """Its dates as they stand."""
        return find_dates(self.text, self.language)

    @cached_property
    def capitals(self) -> tuple[Capitals, ...]:
        """Its runs of words with capitals, which may be names."""
        return find_capitals(self.text)

    @cached_property
    def units(self) -> tuple[Unit, ...]:
        """Its words, figures and dates in reading order, each word once."""
        return tuple(_units(self))

    @cached_property
    def told_dates(self) -> tuple[When, ...]:
        """All dates that it tells: those that stand there with the years that they can have, and those reckoned."""
        return tuple(_told_dates(self))


def find_phrase(said: Said, phrase: Said) -> range | None:
    """Where some words stand in a text, figures and dates in any form; signs between them make no difference."""
    verbatim = _first([word.folded for word in said.words], [word.folded for word in phrase.words], _equal)
    if verbatim is not None:
        return range(said.words[verbatim.start].start, said.words[verbatim.stop - 1].end)
    units = _first(said.units, phrase.units, _alike)
    return None if units is None else range(said.units[units.start].start, said.units[units.stop - 1].end)


def find_verbatim(said: Said, phrase: Said) -> range | None:
    """Where some words stand in a text as they are, no figure and no date being cut in two (twenty of twenty-one)."""
    special: list[Figure | When] = [*said.figures, *said.dates]
    for run in _runs([word.folded for word in said.words], [word.folded for word in phrase.words], _equal):
        span = range(said.words[run.start].start, said.words[run.stop - 1].end)
        if not any(one.start < edge < one.end for one in special for edge in (span.start, span.stop)):
            return span
    return None


def find_figure(said: Said, figure: Figure) -> range | None:
    """Where a text says a figure; a year counts as one."""
    for other in said.figures:
        if same_figure(figure, other):
            return range(other.start, other.end)
    if figure.percent or not 1000 <= figure.value < 2200:
        return None
    return next((range(when.start, when.end) for when in said.dates if when.year == figure.value), None)


def find_date(said: Said, when: When) -> range | None:
    """Where a text says a date, at least as exactly."""
    found = next((other for other in said.told_dates if says(other, when)), None)
    if found is not None:
        return range(found.start, found.end)
    if when.year is None or when.month is not None:
        return None
    return next((range(one.start, one.end) for one in said.figures if when.year in one.values), None)


def find_name(said: Said, name: Capitals) -> range | None:
    """Where a text has a name, with its marks or, on one of the two sides, without any."""
    marked = any(word != without_marks(word) for word in name.words)
    for run in _runs(said.words, name.words, _same_word if marked else _same_bare):
        first = said.words[run.start]
        if first.capital or first.text[0].isdigit():
            return range(first.start, said.words[run.stop - 1].end)
    return None


def find_part(said: Said, name: Capitals) -> Capitals | None:
    """The first or last part of a name that stands in a text alone, as names are shortened (`Putin`, `ông Kim`)."""
    parts = (other for other in said.capitals if len(other.words) < len(name.words) and not other.unsure)
    return next((other for other in parts if _is_end(other.words, name.words)), None)


def same_figure(figure: Figure, other: Figure) -> bool:
    """Whether a text's figure says what another one says; only the text need say that it is per cent."""
    mine, others = _rounded(figure.values), _rounded(other.values)
    if figure.percent == other.percent or other.percent:
        return bool(mine & others) or (other.percent and bool(mine & _rounded([one / 100 for one in other.values])))
    return bool(_rounded([one / 100 for one in figure.values]) & {one for one in others if one < 1})


def says(told: When, when: When) -> bool:
    """Whether a date that is told says all that another one says."""
    if when.decade != told.decade and when.decade:
        return False
    pairs = list(zip(told.parts, when.parts, strict=True))
    return all(mine is None or mine == theirs for theirs, mine in pairs) and any(mine for _, mine in pairs)


def _rounded(values: Collection[Decimal]) -> frozenset[Decimal]:
    return frozenset(value if abs(value) > _LARGEST else round(value, 8).normalize() for value in values)


def _first(row: Sequence[object], wanted: Sequence[object], alike: Callable[..., bool]) -> range | None:
    return next(_runs(row, wanted, alike), None)


def _runs(row: Sequence[object], wanted: Sequence[object], alike: Callable[..., bool]) -> Iterator[range]:
    """Where some things follow each other in a row."""
    length = len(wanted)
    for start in range(len(row) - length + 1 if length else 0):
        if alike(row[start], wanted[0]) and all(alike(row[start + n], wanted[n]) for n in range(1, length)):
            yield range(start, start + length)


def _equal(one: str, other: str) -> bool:
    return one == other


def _alike(one: Unit, other: Unit) -> bool:
    if isinstance(one, Figure) and isinstance(other, Figure):
        return same_figure(other, one)
    if isinstance(one, When) and isinstance(other, When):
        return one.agrees(other)
    return isinstance(one, Word) and isinstance(other, Word) and one.folded == other.folded


def _same_word(word: Word, wanted: str) -> bool:
    return word.folded in (wanted, without_marks(wanted))


def _same_bare(word: Word, wanted: str) -> bool:
    return word.folded == wanted or (word.capital and without_marks(word.folded) == wanted)


def _is_end(part: Sequence[str], whole: Sequence[str]) -> bool:
    return tuple(whole[: len(part)]) == tuple(part) or tuple(whole[-len(part) :]) == tuple(part)


def _units(said: Said) -> Iterator[Unit]:
    special: list[Figure | When] = sorted((*said.figures, *said.dates), key=lambda one: one.start)
    at = 0
    for word in said.words:
        while at < len(special) and special[at].end <= word.start:
            yield special[at]
            at += 1
        if not (at < len(special) and special[at].start < word.end):
            yield word
    yield from special[at:]


def _told_dates(said: Said) -> Iterator[When]:
    years = {when.year for when in said.dates if when.year is not None}
    told: list[When] = []
    for when in said.dates:
        told += [when] if when.year is not None else _with_years(when, years, said.on)
    if said.on is not None:
        told += find_relative(said.text, said.on)
    yield from told
    for shift in find_shifts(said.text):
        yield from (_moved(when, shift) for when in told if when.year and when.month and when.day)


def _with_years(when: When, years: Collection[int], on: date | None) -> Iterator[When]:
    """A date without a year: that of publication, the year before if it would lie ahead, or one that is named."""
    if on is None:
        yield when
        return
    ahead = (when.month or 1, when.day or 1) > (on.month, on.day)
    for year in dict.fromkeys((on.year, *((on.year - 1,) if ahead else ()), *sorted(years))):
        yield replace(when, year=year)


def _moved(when: When, days: int) -> When:
    moved = date(when.year or 1, when.month or 1, when.day or 1) + timedelta(days)
    return replace(when, year=moved.year, month=moved.month, day=moved.day)
