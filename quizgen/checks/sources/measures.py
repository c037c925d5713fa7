"""Whether a source says an amount that an answer gives: as it is, in another unit, rounded, as a fraction."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from quizgen.bank import Content, Number, Text
from quizgen.mentions import Figure, Said, find_figure
from quizgen.mentions.forms import same_figure
from quizgen.mentions.plain import find_words
from quizgen.mentions.said import rounded
from quizgen.mentions.units import Unit, unit_after

_ABOUT = (
    r"khoảng|chừng|độ chừng|xấp xỉ|ngót|gần|hơn|trên|dưới|"
    r"about|around|roughly|approximately|nearly|almost|some|over|under|(?:more|less|fewer) than"
)
_BEFORE = re.compile(rf"\b(?:{_ABOUT})\s+\W?$", re.IGNORECASE)
_LONGEST = 24
"""No word of these, and no unit, is longer with the signs beside it."""
_ASKED = re.compile(
    rf"\b(?:{_ABOUT})\s+(?:how|what|which|bao|mấy)\b|\b(?:approximate|ước tính|ước chừng)\b", re.IGNORECASE
)
_NEAR = Decimal("0.05")
"""What is rounded further off is another amount."""
_ENDLESS = 12
"""A value with more decimals is a fraction such as a third, which nobody can write out."""
_MEASURED = frozenset({"length", "area", "volume", "time", "temperature"})
"""Kinds of which a number says nothing without its unit; a pound may be money too."""
_OF = re.compile(r"\s+(?:out of|in every|in|of|trên tổng số|trên|trong số|trong)\s+")
"""What stands between a part and its whole."""
_OF_DATE = re.compile(r"\s*(?:năm|tháng|ngày|quý)\s+\d")
"""What follows a number in `quý 3 năm 2024`: no unit of it."""


class Measure(NamedTuple):
    """A figure with the unit that it counts, if known; `about`: told as rounded; `within`: a tolerance, as a share."""

    figure: Figure
    unit: Unit | None = None
    about: bool = False
    within: Decimal | None = None


def measured(said: Said, figure: Figure) -> Measure:
    """A figure of a text with what stands around it."""
    before = said.text[max(0, figure.start - _LONGEST) : figure.start]
    return Measure(figure, _unit(said, figure), _BEFORE.search(before) is not None)


def with_unit(said: Said, figure: Figure) -> range:
    """Where a figure stands with its unit."""
    unit = _unit(said, figure)
    behind = said.text[figure.end : figure.end + _LONGEST] if unit else ""
    ends = (figure.end + word.end for word in find_words(behind))
    end = next((end for end in ends if unit_after(said.text[:end], figure.end) == unit), figure.end)
    return range(figure.start, end)


def _unit(said: Said, figure: Figure) -> Unit | None:
    return None if _OF_DATE.match(said.text, figure.end) else unit_after(said.text, figure.end)


def measure_of(number: Number, unit: Content | None, within: Number | None) -> Measure:
    """A number with its tolerance and its unit, which may begin with a scale (nghìn tỷ đồng) or be per cent."""
    values, percent, counted = [number.value], number.percent, None
    for language, words in unit.words.items() if isinstance(unit, Text) else ():
        one = Said(f"1 {words.value}", language)
        for figure in one.figures[:1]:
            values += [number.value * figure.value]
            percent = percent or figure.percent
            counted = counted or unit_after(one.text, figure.end)
    return Measure(Figure(0, 0, tuple(dict.fromkeys(values)), percent), counted, within=_share(number, within))


def _share(number: Number, within: Number | None) -> Decimal | None:
    if within is None or within.percent:
        return within and within.value / 100
    return within.value / abs(number.value) if number.value else None


def distance(mine: Figure, other: Figure) -> tuple[float, ...]:
    """How unlike another figure is: in its kind first, then in its size."""
    largest = max(abs(mine.value), abs(other.value)) or Decimal(1)
    return mine.percent != other.percent, mine.ordinal != other.ordinal, float(abs(mine.value - other.value) / largest)


def asks_about(stem: str) -> bool:
    """Whether a stem asks for a rounded amount: about how many; khoảng bao nhiêu."""
    return _ASKED.search(stem) is not None


def says_amount(said: Said, mine: Measure) -> bool:
    """Whether a text says an amount: as it is, in another unit, rounded to the same digits, within its tolerance."""
    if find_figure(said, mine.figure) is not None and not _in_other_units(said, mine):
        return True
    return any(_same(mine, other) for other in _amounts(said))


def _in_other_units(said: Said, mine: Measure) -> bool:
    """Whether a text has the number and each time another unit of its kind behind it: 24 inches for 24 miles."""
    if mine.unit is None or mine.unit.kind not in _MEASURED:
        return False
    candidates = (other for value in rounded(mine.figure.values) for other in said.amounts.get(value, ()))
    units = [_unit(said, other) for other in candidates if same_figure(mine.figure, other)]
    return bool(units) and all(unit and unit.kind == mine.unit.kind and unit != mine.unit for unit in units)


def _amounts(said: Said) -> Iterator[Measure]:
    """The figures of a text, and what parts they make of each other: three out of four, bốn trong số mười một."""
    yield from (Measure(figure, _unit(said, figure)) for figure in said.figures)
    for one, two in pairwise(said.figures):
        if _OF.fullmatch(said.text, one.end, two.start) and 0 < one.value < two.value:
            yield Measure(Figure(one.start, two.end, (one.value / two.value,)))


def _same(mine: Measure, other: Measure) -> bool:
    factor = _factor(mine.unit, other.unit)
    if factor is None or (mine.figure.ordinal, mine.figure.of) != (other.figure.ordinal, other.figure.of):
        return False
    pairs = [(theirs * factor, own) for own in _plain(mine.figure) for theirs in _plain(other.figure)]
    if mine.within is not None and any(abs(theirs - own) <= mine.within * abs(own) for theirs, own in pairs):
        return True
    alike = _rounds if mine.about or factor != 1 else _equal
    return any(alike(theirs, own) for theirs, own in pairs)


def _factor(mine: Unit | None, other: Unit | None) -> Decimal | None:
    """By what the other amount is to be multiplied; None where the two can't be compared."""
    if mine is None or other is None or mine == other:
        return Decimal(1)
    if mine.kind != other.kind or min(mine.size, other.size) < 0:
        return None
    return Decimal(str(other.size)) / Decimal(str(mine.size))


def _plain(figure: Figure) -> Iterator[Decimal]:
    yield from (value / 100 for value in figure.values) if figure.percent else figure.values


def _rounds(exact: Decimal, shown: Decimal) -> bool:
    """Whether an amount is another one rounded to the digits that are shown: 1.05 for 1.052, 400 for 392."""
    step = Decimal(1).scaleb(_exponent(shown))
    return abs(exact - shown) <= min(step / 2, abs(shown) * _NEAR)


def _equal(theirs: Decimal, own: Decimal) -> bool:
    """Whether two are the same, a fraction without end being what its digits round it to: two thirds, 67 %."""
    if theirs == own:
        return True
    if _exponent(theirs) < -_ENDLESS:
        return _rounds(theirs, own)
    return _exponent(own) < -_ENDLESS and _rounds(own, theirs)


def _exponent(value: Decimal) -> int:
    exponent = value.normalize().as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0
