"""What `Dating` holds, and the pieces of which patterns of both languages are built.

What a pattern's groups mean: `year` (or `since`, the number standing first), `month`, `day` are the date itself, in
digits or words. `days` are days before it in a list or range, `opening` a whole date before it that shares its month
or year, `first` its number, `closing` the last two digits of the year after it. `decade` (`short`, `bare`) is the
first year of ten, in two digits or four, or a word; `fiscal` the last two digits of a year of accounts; `before` a
year before Christ. `lead` stands before the date and is no part of it. No pattern has an unbounded repetition.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

YEAR = r"(?P<year>1\d{3}|20\d{2}|21\d{2})(?![\d.,]*\d)"
ISO = r"\b(?P<year>\d{4})-(?P<month>\d{2})(?:-(?P<day>\d{2}))?\b"
SHORTENED = r"(?<![\w.,/$£€-])(?P<opening>(?P<first>1\d{3}|20\d{2}))[-–/](?P<closing>\d{2})(?![\w/%-]|[.,]\d)"
"""Years of which the second leaves its century out: 2021-22, 2023/24."""


@dataclass(frozen=True, slots=True)
class Dating:
    """How a language writes dates: patterns, the first that matches somewhere being right, and words for numbers.

    A text in which `hint` finds nothing has no dates, as most short ones.
    `months`, `days` and `decades` are names in small letters with what they say.
    """

    hint: re.Pattern[str]
    patterns: tuple[re.Pattern[str], ...]
    months: Mapping[str, int]
    days: Mapping[str, int]
    decades: Mapping[str, int]


def compiled(*patterns: str) -> tuple[re.Pattern[str], ...]:
    """Patterns without regard to case; a space stands for white space, be it a line break, of at most three signs."""
    return tuple(re.compile(pattern.replace(" ", r"\s{1,3}"), re.IGNORECASE) for pattern in patterns)


def one_of(names: Mapping[str, int]) -> str:
    """An alternative of names, the longest first."""
    return "|".join(sorted(names, key=len, reverse=True))


def not_after(*before: str) -> str:
    """That none of some words and a space stand before."""
    return "".join(rf"(?<!{word}\s)" for word in before)
