"""Numbers written in the way of another language: 6,500 km in Vietnamese, 6.500 km in English."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from quizgen.bank import Language
from quizgen.mentions.tongue import tongue, words

_NUMBER = re.compile(
    r"\d(?:(?<![\w.,/:=-]\d)\d*(?:[.,]\d+)+(?![\w/:-]|[.,]\d)(?:\s*(?P<next>%|°|[^\W\d_]+[²³]?))?"
    r"|(?<=[$€£]\d)\d*(?:[.,]\d+)+(?!\w))"
)
_SHOWN = re.compile(r"[\d.,]+")
_UNITS = words(
    "% ° km m cm mm kg g mg tấn tạ lít l ml ha hecta m² km² m³ m/s mét người dân đồng đô usd euro triệu tỷ tỉ "
    "nghìn ngàn giây phút giờ ngày năm độ lần điểm phần con chiếc trang giây mol pa hz w v kw mw gw kwh "
    "kilometres kilometers metres meters centimetres millimetres miles feet tonnes tons pounds grams kilograms "
    "litres liters people inhabitants dollars euros dong million billion trillion thousand per percent degrees "
    "seconds minutes hours years times points square cubic pages members"
)
_WHOLE = words(
    "m mét người dân đồng trang con chiếc lần năm ngày people inhabitants dollars euros dong metres meters "
    "feet pages members years times"
)
"""What nobody counts in thousandths."""
_ABOUT = re.compile(
    r"(?:khoảng|gần|hơn|là|bằng|đạt|tới|đến|dài|cao|rộng|nặng|sâu|chừng|about|around|nearly|almost|over|than|is|of|to|by|[≈~])\s*$",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"(?:\b[A-Z][\w-]*|nghiệp|bản|mục|điều|khoản|bài|chương|hình|bảng|kênh|đời|số|câu|version|versions|section|chapter|"
    r"figure|table|lesson|release|rule|part|article|clause|edition|no\.|exercise|v\.?)\s*$"
)


_DAY = re.compile(r"(?:0?[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])")
"""A day and its month, as 02.09; whether a bare number of this form counts anything cannot be told."""
_VERSIONS = re.compile(r"\b(?:phiên bản|version|release|edition|section|chapter|mục|chương)\b", re.IGNORECASE)
_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")


class Foreign(NamedTuple):
    """A number in the way of another language: where it stands, and how its own language writes it."""

    start: int
    end: int
    mended: str


def may_have_foreign(numerals: Sequence[str]) -> bool:
    """A quick look: whether one of the numbers of a text has a sign in it at all."""
    return not all(map(str.isdecimal, numerals))


def foreign_numbers(text: str, language: Language, other: str = "") -> Iterator[Foreign]:
    """The numbers of a text that cannot be meant as their language reads them; `other`: the text in the other one.

    A number that both languages could have written is foreign if the other text has the same digits in the same way.
    """
    words = tongue(language)
    for found in _NUMBER.finditer(text):
        digits = _SHOWN.match(found[0])
        shown = digits[0] if digits else found[0]
        if _is_foreign(shown, found, words.group, words.point) or _is_as_the_other(
            shown, other, words.group, words.point
        ):
            yield Foreign(found.start(), found.start() + len(shown), shown.translate({46: 44, 44: 46}))


def is_about_versions(stem: str) -> bool:
    """Whether a question is about numbers that count nothing: versions, sections."""
    return _VERSIONS.search(stem) is not None


def _is_foreign(shown: str, found: re.Match[str], group: str, point: str) -> bool:
    signs = re.sub(r"\d", "", shown)
    parts = re.split(r"[.,]", shown)
    if len(signs) > 1:
        return _groups_are_foreign(parts, signs, group, point)
    unit, before = (found.groupdict().get("next") or "").casefold(), found.string[: found.start()]
    alone = found.string.strip(" .?!") == shown
    if signs == point:  # 6,500 in Vietnamese: read as six and a half
        return len(parts[1]) == 3 and 0 < len(parts[0].lstrip("0")) <= 3 and (parts[1][-1] == "0" or unit in _WHOLE)
    if len(parts[1]) == 3 or _NAMED.search(before) or (alone and parts[1] == "0"):
        return False
    if not unit and _DAY.fullmatch(shown):
        return False
    return unit in _UNITS or alone or (not unit and _ABOUT.search(before) is not None)


def _groups_are_foreign(parts: list[str], signs: str, group: str, point: str) -> bool:
    """Whether several signs are the other language's: 1,234,567 or 1,234.5 in Vietnamese."""
    if set(signs) == {point}:
        return all(len(part) == 3 for part in parts[1:])
    return signs == point * (len(signs) - 1) + group and all(len(part) == 3 for part in parts[1:-1])


def _is_as_the_other(shown: str, other: str, group: str, point: str) -> bool:
    """Whether the other language has the same digits with the same signs, which it reads as another number."""
    return shown in other and _reads_as_its_own(shown, group, point) and shown in _DIGITS.findall(other)


def _reads_as_its_own(shown: str, group: str, point: str) -> bool:
    """Whether digits with a comma or point are a usual number in the other language, whose signs are the other way."""
    return re.fullmatch(rf"\d{{1,3}}(?:{re.escape(point)}\d{{3}})+", shown) is not None and not shown.startswith("0")
