"""Dates in a text: days, months, years and decades, in the ways in which Vietnamese and English write them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from quizgen.mentions.dating import Dating, dating

_DIGITS = re.compile(r"\d+")
_LATEST = 2000
"""A leap year, for dates whose year is left out."""


@dataclass(frozen=True, slots=True)
class When:
    """A date that stands in a text from `start` to `end` (code points); what the text leaves out is None.

    `decade`: `year` is the first of ten. A year before Christ is below 0.
    """

    start: int
    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    decade: bool = False

    @property
    def parts(self) -> tuple[int | None, int | None, int | None]:
        """Year, month and day."""
        return self.year, self.month, self.day

    def agrees(self, other: When) -> bool:
        """Whether both can be the same date: what both say is the same, and both say something in common."""
        pairs = [(a, b) for a, b in zip(self.parts, other.parts, strict=True) if a is not None and b is not None]
        return self.decade == other.decade and bool(pairs) and all(a == b for a, b in pairs)


def find_dates(text: str, language: str) -> tuple[When, ...]:
    """The dates of a text in reading order; a range gives both its ends, impossible days are none."""
    words = dating(language)
    if not words.hint.search(text):
        return ()
    taken = bytearray(len(text))
    found: list[When] = []
    for pattern in words.patterns:
        for match in pattern.finditer(text):
            start, end = match.span()
            if taken.find(1, start, end) >= 0:
                continue
            whens = _read(match, words)
            if whens:
                taken[start:end] = b"\x01" * (end - start)
                found += whens
    return tuple(sorted(found, key=lambda when: (when.start, when.end)))


def months(language: str) -> Mapping[str, int]:
    """The names of the months of a language, in small letters, with their numbers."""
    return dating(language).months


def _read(match: re.Match[str], words: Dating) -> list[When]:
    """The dates that a match says, none if they are impossible or rather a fraction."""
    groups = {name: shown for name, shown in match.groupdict().items() if shown}
    start, end = match.start() + len(groups.get("lead", "")), match.end()
    if shown := groups.get("decade") or groups.get("short") or groups.get("bare"):
        return [When(start, end, _decade(shown, words), decade=True)]
    if fiscal := groups.get("fiscal"):
        return [When(start, end, 2000 + int(fiscal))]
    if before := groups.get("before"):
        return [When(start, end, -int(before))]
    if "closing" in groups:
        return list(_shortened(match))
    return list(_whole(match, groups, words, start))


def _decade(shown: str, words: Dating) -> int:
    year = int(shown) if shown.isdecimal() else words.decades[shown.casefold()]
    return year if year > 99 else 1900 + year


def _shortened(match: re.Match[str]) -> Iterator[When]:
    """2021-22: the second year has its century from the first."""
    first, closing = int(match["first"]), int(match["closing"])
    last = first // 100 * 100 + closing
    if last > first:
        yield When(*match.span("opening"), first)
        yield When(*match.span("closing"), last)


def _whole(match: re.Match[str], groups: Mapping[str, str], words: Dating, start: int) -> Iterator[When]:
    """A date with the days, or the month or year, that stand before it in a range or a list."""
    year = _number(groups.get("year") or groups.get("since"), {})
    month, day = _number(groups.get("month"), words.months), _number(groups.get("day"), words.days)
    if not _possible(year, month, day) or _is_fraction(match, groups, year, month, day):
        return
    if "opening" in groups:
        first = int(groups["first"])
        if month is not None and not _possible(year, first, None):
            return
        yield When(*match.span("opening"), *((year, first) if month is not None else (first,)))
        start = match.end("opening") + _gap(match, "opening")
    for earlier in _DIGITS.finditer(match.string, *match.span("days")) if "days" in groups else ():
        if _possible(year, month, int(earlier[0])):
            yield When(*earlier.span(), year, month, int(earlier[0]))
        start = match.start("day")
    yield When(start, match.end(), year, month, day)


def _gap(match: re.Match[str], name: str) -> int:
    """How many signs stand between the first date of a range and the second: a dash, or to."""
    between = re.compile(r"\s*(?:[-–—]|đến|tới)?\s*").match(match.string, match.end(name), match.end())
    return len(between[0]) if between else 0


def _number(shown: str | None, names: Mapping[str, int]) -> int | None:
    if shown is None:
        return None
    return int(shown) if shown.isdecimal() else names.get(" ".join(shown.casefold().split()))


def _is_fraction(
    match: re.Match[str], groups: Mapping[str, str], year: int | None, month: int | None, day: int | None
) -> bool:
    """Whether two numbers with a stroke and nothing before them are rather a fraction (2/3) than a day."""
    bare = "lead" in match.re.groupindex and "lead" not in groups and year is None
    return bare and day is not None and month is not None and day <= 10 and day < month


def _possible(year: int | None, month: int | None, day: int | None) -> bool:
    try:
        date(year or _LATEST, 1 if month is None else month, 1 if day is None else day)
    except ValueError:
        return False
    return True
