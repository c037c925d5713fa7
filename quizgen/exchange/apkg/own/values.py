"""Numbers, dates and judgements as an edition shows them, back into what a teacher types.

Every guess is held against what the edition would make of it, so nothing is taken for a number that is none.
"""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation
from string import Formatter

from quizgen.bank import Moment
from quizgen.editions import format_moment, format_number
from quizgen.locale.catalogue import Catalogue
from quizgen.source import Source

_NOWHERE = Source("", "").place(0)
_AMBIGUOUS = re.compile(r"[+-]?[1-9]\d{0,2}\.\d{3}")
_LONGEST = 60


def typed_number(shown: str, words: Catalogue) -> str | None:
    """`6500` for 6.500 in Vietnamese and 6,500 in English; None for what is no number."""
    from babel.numbers import NumberFormatError, parse_decimal

    if len(shown) > _LONGEST or not any(letter.isdigit() for letter in shown):
        return None
    try:
        value = Decimal(parse_decimal(shown, locale=words.cldr))
        if format_number(value, words) != shown:
            return None
    except (NumberFormatError, InvalidOperation, ValueError):
        return None
    typed = f"{value:f}"
    return f"{typed}0" if _AMBIGUOUS.fullmatch(typed) else typed  # `2.125` is refused, since it reads in two ways


def typed_tolerance(shown: str, words: Catalogue) -> str | None:
    """`5 %` or `100` for what stands behind the ±."""
    bare = shown.removeprefix("±").strip()
    number = typed_number(bare.removesuffix("%").strip(), words)
    return number and (f"{number} %" if bare.endswith("%") else number)


def typed_date(shown: str, words: Catalogue) -> str | None:
    """`2023-09-17`, `2023-09` or `2023` for a date as the language writes it; None for what is no date."""
    if len(shown) > _LONGEST:
        return None
    numbers = dict.fromkeys(int(digits) for digits in re.findall(r"\d{1,4}", shown))
    days = [None, *(number for number in numbers if 1 <= number <= 31)]
    for year in (number for number in numbers if number):
        for month in (None, *range(1, 13)):
            for day in days if month else [None]:
                if _shown(year, month, day, words) == shown:
                    parts = (f"{year:04}", month and f"{month:02}", day and f"{day:02}")
                    return "-".join(part for part in parts if part)
    return None


def _shown(year: int, month: int | None, day: int | None, words: Catalogue) -> str | None:
    try:
        return format_moment(Moment(year, month, day, "", _NOWHERE), words)
    except ValueError:
        return None


def inside(pattern: str, shown: str) -> str | None:
    """What stands in the one `{…}` of a catalogue's pattern; None for a text that is not made by it."""
    before, *rest = (text for text, *_ in Formatter().parse(pattern))
    after = "".join(rest)
    if shown.startswith(before) and shown.endswith(after) and len(shown) >= len(before) + len(after):
        return shown[len(before) : len(shown) - len(after)]
    return None
