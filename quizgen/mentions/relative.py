"""Dates that a text tells from the day on which it appeared: yesterday, thứ Hai, năm ngoái; or from each other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from quizgen.mentions.dates import When

_DAYS = {"hôm nay": 0, "hôm qua": -1, "hôm kia": -2, "ngày mai": 1, "today": 0, "yesterday": -1, "tomorrow": 1}
_MONTHS = {"tháng này": 0, "tháng trước": -1, "tháng sau": 1, "tháng tới": 1}
_MONTHS |= {"this month": 0, "last month": -1, "next month": 1}
_YEARS = {"năm nay": 0, "năm ngoái": -1, "năm trước": -1, "năm sau": 1, "năm tới": 1, "sang năm": 1}
_YEARS |= {"this year": 0, "last year": -1, "next year": 1}
_WEEKDAYS = {"thứ hai": 0, "thứ ba": 1, "thứ tư": 2, "thứ năm": 3, "thứ sáu": 4, "thứ bảy": 5, "chủ nhật": 6}
_WEEKDAYS |= {"monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6}
_ALL = _DAYS | _MONTHS | _YEARS | _WEEKDAYS
_PHRASE = re.compile(r"\b(?:" + "|".join(sorted(_ALL, key=len, reverse=True)) + r")\b", re.IGNORECASE)

_COUNTS = {
    "một": 1,
    "hai": 2,
    "ba": 3,
    "bốn": 4,
    "năm": 5,
    "a": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
}
_COUNT = r"(?P<count>\d{1,2}|" + "|".join(_COUNTS) + ")"
_SHIFTS = (
    re.compile(rf"\b{_COUNT}\s+(?:ngày|hôm)\s+(?P<side>sau|trước)\b", re.IGNORECASE),
    re.compile(r"\b(?:hôm|ngày)\s+(?P<side>sau|trước)\b", re.IGNORECASE),
    re.compile(rf"\b{_COUNT}\s+days?\s+(?P<side>later|after|earlier|before)\b", re.IGNORECASE),
    re.compile(r"\bthe\s+(?P<side>next|following|previous)\s+day\b", re.IGNORECASE),
    re.compile(r"\bthe\s+day\s+(?P<side>before|after)\b", re.IGNORECASE),
)


def find_relative(text: str, on: date) -> tuple[When, ...]:
    """The dates that a text tells from the day on which it appeared; a weekday is the one before or after that day."""
    return tuple(when for found in _PHRASE.finditer(text) for when in _told(found, on))


def _told(found: re.Match[str], on: date) -> Iterator[When]:
    phrase, (start, end) = " ".join(found[0].casefold().split()), found.span()
    if phrase in _DAYS:
        yield _when(on + timedelta(_DAYS[phrase]), start, end)
    elif phrase in _YEARS:
        yield When(start, end, on.year + _YEARS[phrase])
    elif phrase in _MONTHS:
        months = on.year * 12 + on.month - 1 + _MONTHS[phrase]
        yield When(start, end, months // 12, months % 12 + 1)
    else:
        back = (on.weekday() - _WEEKDAYS[phrase]) % 7
        yield _when(on - timedelta(back), start, end)
        yield _when(on + timedelta(7 - back), start, end)


def _when(day: date, start: int, end: int) -> When:
    return When(start, end, day.year, day.month, day.day)


def find_shifts(text: str) -> frozenset[int]:
    """By how many days a text steps from one date to another ("a day later"), in both directions."""
    counts = {_count(found) for pattern in _SHIFTS for found in pattern.finditer(text)}
    return frozenset(side * count for count in counts for side in (1, -1))


def _count(found: re.Match[str]) -> int:
    typed = found.groupdict().get("count")
    return 1 if typed is None else int(typed) if typed.isdecimal() else _COUNTS[typed.casefold()]
