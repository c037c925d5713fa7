"""Spaces at which no line ends: a number stays with its unit."""

from __future__ import annotations

import re

from quizgen.prose import Prose

_UNITS = (
    "%", "‰", "°C", "°F", "m", "cm", "mm", "km", "dặm", "m²", "km²", "ha", "l", "ml", "m³", "g", "mg", "kg", "t", "tấn",
    "s", "h", "giờ", "phút", "V", "A", "W", "kW", "MW", "GW", "kWh", "Hz", "J", "N", "Pa", "mol",
    "km/h", "m/s", "đ", "đồng", "VND", "USD", "EUR", "nghìn", "ngàn", "triệu", "tỉ", "tỷ", "million", "billion",
)  # fmt: skip
_NUMBER_AND_UNIT = re.compile(rf"(?<=\d) (?=(?:{'|'.join(map(re.escape, _UNITS))})(?![\w/]))")
_NO_BREAK = "\u00a0"


def bound(value: object) -> object:
    """A text in which numbers do not leave their units, in both its languages; anything else as it is."""
    if not isinstance(value, Prose):
        return value
    runs = tuple(run._replace(text=_NUMBER_AND_UNIT.sub(_NO_BREAK, run.text)) for run in value.runs)
    second = bound(value.second)
    return value._replace(runs=runs, second=second if isinstance(second, Prose) else None)
