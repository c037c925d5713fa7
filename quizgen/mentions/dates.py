"""Dates in a text: days, months, years and decades, in the ways in which Vietnamese and English write them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache


@dataclass(frozen=True, slots=True)
class When:
    """A date that stands in a text from `start` to `end` (code points); what the text leaves out is None.

    `decade`: `year` is the first of ten.
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


_MONTHS_EN = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october")
_SHORT_EN = {"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10}
_EN = {name: n for n, name in enumerate((*_MONTHS_EN, "november", "december"), 1)} | _SHORT_EN | {"nov": 11, "dec": 12}
_MONTHS_VI = ("một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai")
_VI = {name: n for n, name in enumerate(_MONTHS_VI, 1)} | {"giêng": 1, "chạp": 12, "bốn": 4}

_MONTH_EN = (
    "(?P<month>" + "|".join(sorted(_EN, key=len, reverse=True)) + r")\b(?:(?:(?<=\b\w{3})(?<!may)|(?<=\bsept))\.)?"
)
_MONTH_VI = r"(?P<month>\d{1,2}|" + "|".join(sorted(_VI, key=len, reverse=True)) + r")(?![\w])"
_YEAR = r"(?P<year>1\d{3}|20\d{2}|21\d{2})(?![\d.,]*\d)"
_DAY = r"(?<![\d.,/-])(?P<day>\d{1,2})"
_BETWEEN_VI = r"(?:\s*[-–—]\s*|\s+(?:và|đến|tới)\s+|\s*,\s*)"
_BETWEEN_EN = r"(?:(?:st|nd|rd|th)?(?:\s*[-–—]\s*|\s+(?:and|to|until|or)\s+))"

_DAYS_VI = rf"(?<![\d.,/])(?:(?P<first>\d{{1,2}}){_BETWEEN_VI}(?:ngày\s+)?)?(?P<day>\d{{1,2}})"
_DAYS_EN = rf"(?<![\d.,/])(?:(?P<first>\d{{1,2}}){_BETWEEN_EN})?(?P<day>\d{{1,2}})"

_ISO = r"\b(?P<year>\d{4})-(?P<month>\d{2})(?:-(?P<day>\d{2}))?\b"
_SHORTENED = r"(?<![\w.,/$£€-])(?P<first>1\d{3}|20\d{2})[-–](?P<closing>\d{2})(?![\w/%-]|[.,]\d)"
"""Years of which the second leaves its century out: 2021-22."""
_UNITS_VI = "người|km|kg|m|tấn|đồng|đô|usd|euro|quân|binh|tỷ|tỉ|triệu|nghìn|ngàn|mét|ha|chiếc|lần|trang|năm|vụ|ca|học"
_UNITS_EN = "people|km|kg|m|metres|meters|miles|tonnes|tons|dollars|euros|pounds|troops|soldiers|feet|pages|years|times"

_PATTERNS_VI = (
    _ISO,
    _DAYS_VI + r"\s*[/.-]\s*(?P<month>\d{1,2})\s*[/.-]\s*" + _YEAR,
    _DAYS_VI + rf"\s+tháng\s+{_MONTH_VI}(?:(?:,?\s+năm\s+|\s*/\s*|,?\s+){_YEAR})?",
    r"(?P<sure>(?<!chiếm )(?<!giảm )(?<!tăng )(?<!lên )\b"
    r"(?:ngày|hôm|mùng|mồng|từ|đến|tới|sáng|trưa|chiều|tối|đêm|khuya|rạng sáng|và|vào|trước|sau)\s+"
    r"(?:ngày\s+|hôm\s+)?)?" + _DAYS_VI + r"\s*/\s*(?P<month>\d{1,2})(?![\d/%])(?!\s*%)",
    rf"\btháng\s+{_MONTH_VI}(?:(?:,?\s+năm\s+|\s*[/-]\s*){_YEAR})?(?!\s*/\s*\d)",
    r"\b(?:những\s+năm|thập\s+(?:niên|kỷ|kỉ))\s+(?P<decade>1\d{2}0|20\d0|[2-9]0)(?!\d)",
    r"\b(?:từ\s+)?năm\s+" + r"(?P<first>(?:1\d{3}|20\d{2}))\s*(?:[-–—]|đến|tới)\s*(?:năm\s+)?" + _YEAR,
    r"(?<![\w.,/-])(?P<month>\d{1,2})\s*/\s*" + _YEAR,
    rf"\bnăm\s+{_YEAR}",
    rf"(?<![\w.,/])(?P<first>1\d{{3}}|20\d{{2}})\s*[-–—]\s*{_YEAR}(?!\s+(?:{_UNITS_VI})\b)",
    _SHORTENED,
    rf"(?<![\w.,/$-]){_YEAR}(?![\w/%-])(?!\s*%)(?!\s+(?:{_UNITS_VI})\b)",
)
_PATTERNS_EN = (
    _ISO,
    _DAYS_EN + rf"(?:st|nd|rd|th)?(?:\s+of)?\s+{_MONTH_EN}(?:,?\s+{_YEAR})?",
    rf"\b{_MONTH_EN}\s+(?:(?P<first>\d{{1,2}}){_BETWEEN_EN})?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?![\d,.]*\d)"
    rf"(?:,?\s+{_YEAR})?",
    rf"\b{_MONTH_EN},?\s+(?:of\s+)?{_YEAR}",
    rf"\A\s*{_MONTH_EN}\s*\Z",
    r"(?<![\d.,/-])(?P<day>\d{1,2})/(?P<month>\d{1,2})/" + _YEAR,
    r"\b(?P<decade>1\d{2}0|20\d0)s\b|(?<=[’'])(?P<short>[2-9]0)s\b",
    r"\b(?P<sure>(?:in|since|until|by|last|next|this|of|during|early|late|mid|from|to|every|and)[\s-]+)" + _MONTH_EN,
    rf"(?<![\w.,/$-])(?P<first>1\d{{3}}|20\d{{2}})\s*[-–—]\s*{_YEAR}(?!\s+(?:{_UNITS_EN})\b)",
    _SHORTENED,
    rf"(?<![\w.,/$£€-]){_YEAR}(?![\w/%-])(?!\s*%)(?!\s+(?:{_UNITS_EN})\b)",
)


def find_dates(text: str, language: str) -> tuple[When, ...]:
    """The dates of a text in reading order; a range gives both its ends, impossible days are none."""
    names = months(language)
    taken: list[range] = []
    found: list[When] = []
    for pattern in _compiled(names is _VI):
        for match in pattern.finditer(text):
            if any(match.start() < span.stop and span.start < match.end() for span in taken):
                continue
            whens = tuple(_read(match, names))
            if whens:
                taken.append(range(*match.span()))
                found += whens
    return tuple(sorted(found, key=lambda when: (when.start, when.end)))


def months(language: str) -> dict[str, int]:
    """The names of the months of a language, in small letters, with their numbers."""
    return _VI if language.lower().split("-")[0] == "vi" else _EN


@cache
def _compiled(vietnamese: bool) -> tuple[re.Pattern[str], ...]:
    patterns = _PATTERNS_VI if vietnamese else _PATTERNS_EN
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns)


def _read(match: re.Match[str], months: dict[str, int]) -> Iterator[When]:
    groups = match.groupdict()
    get: Callable[[str], str | None] = groups.get
    if decade := get("decade") or get("short"):
        first_year = int(decade)
        yield When(*match.span(), first_year if first_year > 99 else 1900 + first_year, decade=True)
        return
    if closing := get("closing"):
        first_year = int(get("first") or 0)
        last_year = first_year // 100 * 100 + int(closing)
        if last_year > first_year:
            yield When(*match.span("first"), first_year)
            yield When(*match.span("closing"), last_year)
        return
    shown = (get("month") or "").casefold()
    month = int(shown) if shown.isdecimal() else months.get(shown)
    year, day = (int(part) if (part := get(name)) else None for name in ("year", "day"))
    first = int(part) if (part := get("first")) else None
    start, end = match.start() + len(get("sure") or ""), match.end()
    if not _possible(year, month, day) or ("month" in groups and month is None):
        return
    if day and not year and match.re.groupindex.get("sure") and not get("sure") and not _looks_like_a_day(day, month):
        return
    if first is not None and day is not None and _possible(year, month, first):
        yield When(start, match.end("first"), year, month, first)
        start = match.start("day")
    elif first is not None and day is None:
        yield When(match.start("first"), match.end("first"), first)
        start = match.start("year")
    yield When(start, end, year, month, day)


def _looks_like_a_day(day: int, month: int | None) -> bool:
    """Whether two numbers with a stroke and nothing before them are rather a day than a fraction (2/3, 3/4)."""
    return day > 10 or (month is not None and day >= month)


def _possible(year: int | None, month: int | None, day: int | None) -> bool:
    try:
        date(year or 2000, month or 1, day or 1)
    except ValueError:
        return False
    return True
