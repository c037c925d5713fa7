"""What is counted or measured in a text: units of Vietnamese and English, and how much of one makes another."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple


class Unit(NamedTuple):
    """What is measured, and how many of its basic unit this one is; below 0 where no fixed number converts it."""

    kind: str
    size: float


_UNITS: Mapping[str, Mapping[float, str]] = {
    "length": {
        0.001: "mm millimetre millimetres millimeter millimeters mi-li-mét milimét",
        0.01: "cm centimetre centimetres centimeter centimeters xăng-ti-mét xen-ti-mét xentimét phân",
        0.0254: "inch inches",
        0.3048: "foot feet ft",
        0.9144: "yard yards",
        1: "m metre metres meter meters mét thước",
        1000: "km kilometre kilometres kilometer kilometers ki-lô-mét kilômét kilomet cây_số",
        1609.344: "mile miles dặm",
        1852: "nautical_mile nautical_miles hải_lý hải_lí",
    },
    "mass": {
        1: "g gram grams gam",
        28.35: "ounce ounces oz",
        100: "lạng",
        453.6: "pound pounds lb lbs",
        1000: "kg kilo kilos kilogram kilograms ki-lô-gam kilôgam cân",
        100_000: "tạ",
        1e6: "tonne tonnes ton tons tấn",
    },
    "area": {
        1: "m² m2 square_metre square_metres square_meters mét_vuông",
        4047: "acre acres",
        1e4: "ha hectare hectares hecta héc-ta",
        1e6: "km² km2 square_kilometre square_kilometres square_kilometers ki-lô-mét_vuông kilômét_vuông km_vuông",
        2.59e6: "square_mile square_miles dặm_vuông",
    },
    "volume": {
        1: "ml millilitre millilitres mililít",
        1000: "l litre litres liter liters lít",
        3785: "gallon gallons",
    },
    "time": {
        1: "second seconds giây",
        60: "minute minutes phút",
        3600: "hour hours giờ tiếng",
        86_400: "day days ngày",
        604_800: "week weeks tuần",
        1_209_600: "fortnight fortnights",
        2_629_800: "month months tháng",
        7_889_400: "quarter quarters quý",
        31_557_600: "year years năm",
        315_576_000: "decade decades thập_kỷ thập_kỉ thập_niên",
        3_155_760_000: "century centuries thế_kỷ thế_kỉ",
        31_557_600_000: "millennium millennia thiên_niên_kỷ thiên_niên_kỉ",
    },
    "number": {
        2: "pair pairs couple couples cặp đôi",
        10: "chục",
        12: "dozen dozens tá",
        20: "score",
        100: "hundred hundreds trăm",
        1000: "thousand thousands nghìn ngàn",
        1e6: "million millions triệu",
        1e9: "billion billions tỷ tỉ",
    },
    "money": {
        -1: "đồng dong vnd",
        -2: "usd đô_la đô_la_mỹ đô dollar dollars us_dollars",
        -3: "euro euros eur",
        -4: "bảng bảng_anh pounds_sterling",
        -5: "tệ nhân_dân_tệ yuan",
        -6: "yên yen",
        -7: "rúp rouble roubles ruble rubles",
        -8: "won",
    },
    "temperature": {-1: "°c độ_c degrees_celsius", -2: "°f độ_f degrees_fahrenheit"},
}
_BY_WORD = {
    word.replace("_", " "): Unit(kind, size)
    for kind, sizes in _UNITS.items()
    for size, words in sizes.items()
    for word in words.split()
}


def unit_after(text: str, at: int) -> Unit | None:
    """The unit that follows a number which ends at an offset: km; of a century; thế kỷ."""
    found = _pattern().match(text, at)
    return _BY_WORD[found["unit"].casefold()] if found else None


def bare_units(text: str) -> list[Unit]:
    """The units of which a text names one without a number: an hour, a dozen, một giờ, nửa thế kỷ."""
    return [_BY_WORD[found["unit"].casefold()] for found in _single().finditer(text)]


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(rf"[\s\u00a0-]*(?:of\s+)?(?:an?\s+|một\s+)?(?P<unit>{_alternatives()})(?!\w)", re.IGNORECASE)


@cache
def _single() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:an?|one|một|nửa|each|per|mỗi)\s+(?P<unit>{_alternatives()})(?!\w)", re.IGNORECASE)


@cache
def _alternatives() -> str:
    return "|".join(map(re.escape, sorted(_BY_WORD, key=len, reverse=True)))
