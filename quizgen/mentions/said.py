"""A text that can be asked what it says: its words, figures, dates and names, each found when asked for and kept."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from functools import cached_property
from typing import TypeAlias

from quizgen.mentions.dates import When, find_dates
from quizgen.mentions.figures import Figure, find_figures
from quizgen.mentions.names import Name, possible_names
from quizgen.mentions.plain import Word, find_words, without_marks
from quizgen.mentions.relative import find_relative, find_shifts

_LARGEST = 10**18
"""What is larger is never a part (thirds) and need not be rounded."""

_FEW_YEARS = 20
"""A text that names more years does not tell which of them a day without one belongs to."""
_FEW_DATES = 500
"""Nor, with more dates, from which of them it reckons."""

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
    def places(self) -> Mapping[str, Sequence[int]]:
        """Where each of its words stands among them, those with a capital also without their marks."""
        found: dict[str, list[int]] = defaultdict(list)
        for n, word in enumerate(self.words):
            found[word.folded].append(n)
            if word.capital and not word.folded.isascii() and (bare := without_marks(word.folded)) != word.folded:
                found[bare].append(n)
        return found

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        """Its figures."""
        return find_figures(self.text, self.language, self.dates)

    @cached_property
    def amounts(self) -> Mapping[Decimal, Sequence[Figure]]:
        """Its figures by each value that they may have, rounded; per cent also as parts of one."""
        found: dict[Decimal, list[Figure]] = defaultdict(list)
        for figure in self.figures:
            for value in rounded(figure.values) | (hundredths(figure) if figure.percent else frozenset()):
                found[value].append(figure)
        return found

    @cached_property
    def dates(self) -> tuple[When, ...]:
        """Its dates as they stand."""
        return find_dates(self.text, self.language)

    @cached_property
    def names(self) -> tuple[Name, ...]:
        """Its names, with words that may be none."""
        return possible_names(self.text, self.language)

    @cached_property
    def units(self) -> tuple[Unit, ...]:
        """Its words, figures and dates in reading order, each word once."""
        return tuple(_units(self))

    @cached_property
    def told_dates(self) -> tuple[When, ...]:
        """All dates that it tells: those that stand there with the years that they can have, and those reckoned."""
        return tuple(_told_dates(self))


def rounded(values: Collection[Decimal]) -> frozenset[Decimal]:
    """Values so that thirds and the like can be compared."""
    return frozenset(value if abs(value) > _LARGEST else round(value, 8).normalize() for value in values)


def hundredths(figure: Figure) -> frozenset[Decimal]:
    """The values of a figure as parts of one."""
    return rounded([value / 100 for value in figure.values])


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
    years = years if len(years) <= _FEW_YEARS else set()
    told: list[When] = []
    for when in said.dates:
        told += [when] if when.year is not None else _with_years(when, years, said.on)
    if said.on is not None:
        told += find_relative(said.text, said.on)
    yield from told
    for shift in find_shifts(said.text) if len(told) <= _FEW_DATES else ():
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
