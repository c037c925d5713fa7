"""Amounts and dates of a text in two languages, and which of them differ."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from itertools import product

from quizgen.checks.wording.said import Said
from quizgen.checks.wording.words import NUMERAL
from quizgen.mentions import Figure, When, find_dates, find_figures
from quizgen.mentions.dates import months
from quizgen.mentions.tongue import tongue
from quizgen.mentions.units import Unit, bare_units, unit_after

_DIGITS = re.compile(r"\d+")
_NUMBERS = re.compile(r"\d+|[^\W\d_]+")
_EXACT = 0.006
"""How far amounts may differ and still be the same, as a share: two thirds are 66.7 %."""
_ROUNDED = 0.1
"""The same for amounts in different units: what is converted is rounded too."""
_HALF_DAY = re.compile(r"\b[ap]\.?m\b|\bo['’]clock\b|\d\s*h\b|giờ", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Amount:
    """A figure and what it counts; `sure` where it can't be a mere way of speaking."""

    figure: Figure
    unit: Unit | None
    sure: bool

    def is_like(self, other: Amount) -> bool:
        """Whether the other one could be put in its place: both per cent, both in a row, both whole or both parts."""
        one, two = self.figure, other.figure
        return (one.ordinal, one.percent, one.value < 1) == (two.ordinal, two.percent, two.value < 1)


def may_differ(one: Said, first: str, two: Said, second: str) -> bool:
    """A quick look, since most texts have no numbers or the same ones: whether a text in two languages has others."""
    in_digits = _beside_signs(first).isdisjoint(one.value.split()) and _beside_signs(second).isdisjoint(
        two.value.split()
    )
    if in_digits and (one.numerals == two.numerals or _digits(one) == _digits(two)):
        return bool(one.numerals) and _measures(one) != _measures(two)
    return _numbers_in(one.value, first) != _numbers_in(two.value, second)


def _measures(said: Said) -> list[float]:
    """What is measured by the numbers of a text in digits: 42 km are not 42 miles."""
    units = (unit_after(said.value, found.end()) for found in NUMERAL.finditer(said.value))
    return sorted(unit.size for unit in units if unit and unit.kind != "number")


def _digits(said: Said) -> list[str]:
    """The runs of digits of a text, whatever signs stand between them."""
    return _DIGITS.findall(" ".join(said.numerals))


def _numbers_in(text: str, language: str) -> list[int]:
    """The numbers that words and runs of digits say, in their order."""
    table = _table(language)
    return [
        table[word] if word in table else int(word)
        for word in _NUMBERS.findall(text)
        if word in table or word[0] <= "9"
    ]


@cache
def _beside_signs(language: str) -> frozenset[str]:
    """The words that say a number, as they stand between spaces."""
    return frozenset(
        before + word + behind
        for word in _table(language)
        for before in ("", "(", "“", '"')
        for behind in ("", ",", ".", "?", ":", ";", ")", "”", '"', "!")
    )


@cache
def _table(language: str) -> dict[str, int]:
    """The words that always say a number, and the months."""
    words = tongue(language)
    sure = {
        word: value
        for word, value in {**words.small, **words.scales}.items()
        if word not in words.unsure | words.letters
    }
    vague = dict.fromkeys(words.halves, 0)
    named = {} if words.group == "." else {name.capitalize(): number for name, number in months(language).items()}
    return {**words.ordinals, **vague, **sure, **{word.capitalize(): value for word, value in sure.items()}, **named}


def differing_amounts(one: str, first: str, two: str, second: str) -> tuple[Figure, Figure] | None:
    """The first figures of a text in two languages that have no counterpart in the other, where both have such."""
    ours, theirs = amounts(one, first), amounts(two, second)
    if not ours or not theirs:
        return None
    extra, other_extra = _extra(one, first), _extra(two, second)
    clock = bool(_HALF_DAY.search(one) or _HALF_DAY.search(two))
    left = [mine for mine in ours if not _has_counterpart(mine, theirs, other_extra, clock)]
    right = [mine for mine in theirs if not _has_counterpart(mine, ours, extra, clock)]
    for a, b in product(left, right):
        if a.sure and b.sure and a.is_like(b):
            return a.figure, b.figure
    return None


def amounts(text: str, language: str) -> list[Amount]:
    """The figures of a text with their units."""
    whole = len(text.strip(" .?!"))
    return [
        Amount(figure, None if figure.ordinal else unit_after(text, figure.end), _is_sure(figure, whole))
        for figure in find_figures(text, language)
    ]


def _is_sure(figure: Figure, length: int) -> bool:
    """Digits, more than two, or all that the text says: one, both and the first are ways of speaking."""
    return figure.digits or figure.value > 2 or figure.value < 1 or figure.end - figure.start >= length


def _extra(text: str, language: str) -> list[Amount]:
    """What else a number in the other language may stand for: parts of dates, an hour, a dozen."""
    parts = {part for when in find_dates(text, language) for part in when.parts if part}
    units = [Amount(_plain(1), unit, False) for unit in bare_units(text)]
    return [*(Amount(_plain(part), None, False) for part in parts), *units]


def _plain(value: int) -> Figure:
    return Figure(0, 0, (Decimal(value),))


def _has_counterpart(one: Amount, others: Iterable[Amount], extra: Iterable[Amount], clock: bool) -> bool:
    return any(_same(one, other, clock) for other in (*others, *extra))


def _same(one: Amount, two: Amount, clock: bool) -> bool:
    """Whether two amounts say the same: in one unit, or converted."""
    a, b = one.unit, two.unit
    readings = list(product(map(float, one.figure.values), map(float, two.figure.values)))
    if a and b and a.kind == b.kind and a.size != b.size:
        return min(a.size, b.size) < 0 or any(_close(x * a.size, y * b.size, _ROUNDED) for x, y in readings)
    x_times, y_times = _times(a), _times(b)
    return any(
        _close(x, y, _EXACT)
        or _close(x * x_times, y * y_times, _EXACT)
        or (one.figure.percent != two.figure.percent and (_close(x, y * 100, _EXACT) or _close(x * 100, y, _EXACT)))
        or (clock and abs(x - y) == 12)
        for x, y in readings
    )


def _times(unit: Unit | None) -> float:
    """What a number before a unit is to be multiplied by: half a million, two dozen."""
    return unit.size if unit and unit.kind == "number" else 1


def _close(one: float, two: float, share: float) -> bool:
    return abs(one - two) <= share * max(one, two)


def differing_dates(one: str, first: str, two: str, second: str) -> tuple[When, When] | None:
    """The first dates of a text in two languages that have no counterpart in the other, where both have such."""
    ours, theirs = find_dates(one, first), find_dates(two, second)
    if not ours or not theirs:
        return None
    left, right = _without(ours, theirs), _without(theirs, ours)
    return next(((a, b) for a, b in product(left, right) if _comparable(a, b)), None)


def _without(ours: Sequence[When], theirs: Sequence[When]) -> list[When]:
    """The dates that no other one agrees with; a month or year also stands for itself within a fuller date."""
    said = {(name, part) for when in theirs for name, part in zip("ymd", when.parts, strict=True) if part}
    return [
        when
        for when in ours
        if not any(when.agrees(other) for other in theirs)
        and not {(name, part) for name, part in zip("ymd", when.parts, strict=True) if part} <= said
    ]


def _comparable(one: When, two: When) -> bool:
    """Whether both are of one kind, so that one stands in the other's place: days, months or years."""
    return one.decade == two.decade and any(a and b for a, b in zip(one.parts, two.parts, strict=True))
