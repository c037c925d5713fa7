"""Options that are numbers, dates or ranges: whether they overlap, and in which order a learner sees them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations, pairwise
from typing import NamedTuple

from quizgen.checks.examples import choice
from quizgen.checks.wording import Reading, Said, Tongue
from quizgen.diagnostics import Diagnostic, Label, Rule, Severity
from quizgen.mentions import Figure, When, find_dates, find_figures
from quizgen.say import Say

OVERLAPPING_NUMBERS = Rule(
    code="ITM151",
    name="overlapping-numbers",
    severity=Severity.WARNING,
    message=Say(
        "“{option}” and “{other}” share values: both can hold at once",
        "“{option}” và “{other}” có giá trị chung: cả hai có thể cùng đúng",
    ),
    help=Say(
        "let every range begin behind the end of the one before: 10–19, 20–29",
        "hãy để khoảng sau bắt đầu sau chỗ khoảng trước kết thúc: 10–19, 20–29",
    ),
    why=Say(
        "A value that lies in two options makes two of them right; and where bounds lie inside each other, the "
        "widest wins.",
        "Giá trị nằm trong hai phương án khiến cả hai đều đúng; còn khi khoảng này nằm trong khoảng kia thì cứ "
        "chọn khoảng rộng nhất.",
    ),
    bad=choice("How deep is Lake Nasser at most?", "100–200 m", "50–100 m", "200–300 m"),
    good=choice("How deep is Lake Nasser at most?", "101–200 m", "50–100 m", "201–300 m"),
    literature="Haladyna, Downing & Rodriguez (2002), guideline 22",
)
UNORDERED_NUMBERS = Rule(
    code="ITM152",
    name="unordered-numbers",
    severity=Severity.WARNING,
    message=Say(
        "`position` fixes an order in which the numbers neither rise nor fall",
        "`position` cố định một thứ tự mà các số không tăng dần cũng không giảm dần",
    ),
    help=Say(
        "delete `position`: numbers are put in order without it",
        "hãy xóa `position`: không có nó thì các số tự xếp tăng dần",
    ),
    why=Say(
        "Learners who search for a number that they know read numbers in order; out of order they cost time and slips.",
        "Người đã biết con số sẽ dò theo thứ tự; số xếp lộn xộn chỉ làm mất thời gian và dễ nhầm.",
    ),
    bad=choice("In which year was the Aswan High Dam opened?", "1971", "1990", "1952", more="position: 1"),
    good=choice("In which year was the Aswan High Dam opened?", "1971", "1990", "1952"),
    literature="Haladyna, Downing & Rodriguez (2002), guideline 21",
)
_DIGITS = re.compile(r"\d+(?:[.,]\d+)?")
_FIGURE = re.compile(r"\d|\b[IVXLC]+\b")
_MINUS = re.compile(r"(?:^|[\s(])[-−–]\s?$")
_TWO_NUMBERS = re.compile(r"\d[^\d.,/]+\d")
_ROMAN = re.compile(r"\b[IVXLC]+\b")
_WORD = re.compile(r"[^\W\d_]+")
_PARTS_OF_A_DATE = 3


class Interval(NamedTuple):
    """The values from `low` to `high`; whether the limits belong to it. `unit` is what else the option says."""

    low: Decimal
    high: Decimal
    has_low: bool
    has_high: bool
    unit: frozenset[str]

    def shares(self, other: Interval) -> bool:
        """Whether a value lies in both."""
        first, second = sorted((self, other))
        if first.high != second.low:
            return first.high > second.low or first.low == second.low
        return first.has_high and second.has_low


def overlapping_numbers(reading: Reading) -> Iterator[Diagnostic]:
    """Ranges or bounds that share values."""
    tongue = reading.tongue
    options = _with_numbers(reading)
    if tongue is None or len(options) < 2:
        return
    spans = [option for option in options if _looks_like_a_range(option.value, tongue)]
    read = [(option, interval) for option in spans if (interval := _interval(option, tongue, reading.language))]
    if _are_a_grid([interval for _, interval in read]):
        return
    for (one, first), (other, second) in combinations(read, 2):
        if first.unit == second.unit and first.shares(second):
            label = Label(one.text.place, Say("with this one", "với phương án này"))
            place, item = other.text.place, reading.item
            yield OVERLAPPING_NUMBERS.at(place, label, item=item, option=one.value, other=other.value)
            return


def _are_a_grid(intervals: Sequence[Interval]) -> bool:
    """Whether every beginning stands with every end: when did it last, 1884–1896, 1884–1913, 1885–1896, 1885–1913?"""
    lows, highs = {one.low for one in intervals}, {one.high for one in intervals}
    return min(len(lows), len(highs)) > 1 and len(lows) * len(highs) == len(intervals)


def unordered_numbers(reading: Reading) -> Iterator[Diagnostic]:
    """Numbers or dates in an order that the teacher fixed and that neither rises nor falls."""
    if reading.face.item.position is None or reading.tongue is None:
        return
    options = tuple(option for n, option in enumerate(reading.options) if n not in reading.abouts)
    if not all(_FIGURE.search(option.value) for option in options):
        return
    values = _aligned([_sortable(option.value, reading, reading.tongue) for option in options])
    units = {
        _unit(option.value, reading.tongue) for option in options if not find_dates(option.value, reading.language)
    }
    if len(values) < 3 or not all(values) or len({len(value) for value in values}) > 1 or len(units) > 1:
        return
    rises, falls = (all(sign * a <= sign * b for a, b in pairwise(_ranks(values))) for sign in (1, -1))
    if not rises and not falls:
        yield UNORDERED_NUMBERS.at(options[0].text.place, item=reading.item)


def _aligned(values: Sequence[tuple[Decimal, ...]]) -> Sequence[tuple[Decimal, ...]]:
    """Mere numbers beside years as years too: 938 beside 1225, which is known for one."""
    years = [value for value in values if len(value) == _PARTS_OF_A_DATE and not any(value[1:])]
    if not years or len(years) + sum(len(value) == 1 for value in values) < len(values):
        return values
    return [(*value, Decimal(0), Decimal(0))[:_PARTS_OF_A_DATE] for value in values]


def _ranks(values: Sequence[tuple[Decimal, ...]]) -> list[int]:
    order = sorted(set(values))
    return [order.index(value) for value in values]


def _with_numbers(reading: Reading) -> tuple[Said, ...]:
    """The options if all that are no talk about other options have digits; else none."""
    if not any(option.numerals for option in reading.options[:2]):
        return ()
    about = reading.abouts
    options = tuple(option for n, option in enumerate(reading.options) if n not in about)
    return options if all(option.numerals for option in options) else ()


def _sortable(text: str, reading: Reading, tongue: Tongue) -> tuple[Decimal, ...]:
    """The numbers by which a text is put in order: a date's year first; years before zero count down."""
    dates = find_dates(text, reading.language)
    if dates and ((dates[0].year or 0) < 0 or not tongue.before_zero.search(text)):
        return tuple(Decimal(part or 0) for when in dates for part in when.parts)
    return tuple(size * _sign(text, start, tongue) for start, _, size in _marks(text, tongue, reading.language))


def _sign(text: str, start: int, tongue: Tongue) -> int:
    minus = _MINUS.search(text[:start]) or tongue.before_zero.search(text)
    return -1 if minus else 1


def _looks_like_a_range(text: str, tongue: Tongue) -> bool:
    return bool(_TWO_NUMBERS.search(text)) or any(bound.search(text) for bound, _, _ in tongue.bounds)


def _interval(option: Said, tongue: Tongue, language: str) -> Interval | None:
    """The values that a range or a bound says; None for a mere number."""
    text = option.value
    marks = _marks(text, tongue, language)
    unit = _unit(text, tongue)
    if len(marks) == 2 and tongue.joints.search(text[marks[0][1] : marks[1][0]]):
        (start, _, low), (_, end, high) = marks
        return Interval(_scaled(text[start:end], low, high), high, True, True, unit) if low <= high else None
    if len(marks) == 1:
        value = marks[0][2]
        for bound, side, own in tongue.bounds:
            if (said := bound.search(text)) and (own or _leads_to(text, said.end(), marks[0][0], tongue)):
                low, high = (value, Decimal("Infinity")) if side > 0 else (Decimal("-Infinity"), value)
                return Interval(low, high, own, own, unit)
    return None


def _leads_to(text: str, end: int, start: int, tongue: Tongue) -> bool:
    """Whether a bound belongs to the number behind it: over the age of 18, but not before use and after 3 months."""
    return end <= start and tongue.joined.search(text, end, start) is None


def _marks(text: str, tongue: Tongue, language: str) -> list[tuple[int, int, Decimal]]:
    """The numbers and years of a text with their places."""
    found: list[Figure | When] = [*find_figures(text, language), *find_dates(text, language)]
    return sorted((one.start, one.end, _size(one)) for one in found)


def _size(mark: Figure | When) -> Decimal:
    if isinstance(mark, Figure):
        return mark.value
    year, month, day = mark.parts
    return Decimal((year or 0) * 10_000 + (month or 0) * 100 + (day or 0)) if month or day else Decimal(year or 0)


def _scaled(text: str, low: Decimal, high: Decimal) -> Decimal:
    """The lower end of "10 to 20 thousand", which counts thousands as well."""
    digits = [_value(part) for part in _DIGITS.findall(text)]
    if len(digits) < 2 or digits[0] != low or not digits[-1]:
        return low
    scaled = low * high / digits[-1]
    return scaled if scaled < high else low


def _value(digits: str) -> Decimal:
    """A number that counts thousands or more, as its digits say it."""
    return Decimal(digits.replace(",", "."))


def _unit(text: str, tongue: Tongue) -> frozenset[str]:
    for bound, _, _ in tongue.bounds:
        text = bound.sub(" ", text)
    words = {word.casefold() for word in _WORD.findall(_ROMAN.sub(" ", text))}
    return frozenset(word for word in words - tongue.scales - tongue.function if not tongue.joints.fullmatch(word))


CHOICE_CHECKS = {overlapping_numbers: (OVERLAPPING_NUMBERS,), unordered_numbers: (UNORDERED_NUMBERS,)}
