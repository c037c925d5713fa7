"""Numbers and dates as a language writes them, by CLDR's rules."""

from __future__ import annotations

from decimal import Decimal
from functools import cache

from quizgen.bank import Moment, Number
from quizgen.locale.catalogue import Catalogue, format_date


def format_content(content: Number | Moment, words: Catalogue) -> str:
    """A number, with its per cent sign if it has one, or a date."""
    if isinstance(content, Moment):
        return format_moment(content, words)
    shown = format_number(content.value, words)
    return f"{shown} %" if content.percent and words.tag != "en" else shown + "%" * content.percent


@cache
def format_number(number: Decimal, words: Catalogue) -> str:
    """A number by CLDR's rules: 6.500 in Vietnamese, 6,500 in English; no digit is lost or added."""
    from babel.numbers import format_decimal

    return format_decimal(number, locale=words.cldr, decimal_quantization=False)


def format_moment(moment: Moment, words: Catalogue) -> str:
    """A date in the language's way and in the precision in which it was typed."""
    return format_date(*moment[:3], words)


def iso_date(moment: Moment) -> str:
    """A date for programs, in the precision in which it was typed: 2023-09-18, 2023-09, 2023."""
    parts = (f"{moment.year:04}", moment.month and f"{moment.month:02}", moment.day and f"{moment.day:02}")
    return "-".join(part for part in parts if part)
