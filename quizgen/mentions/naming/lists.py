"""What `Naming` holds, and how its lists are written."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TypeAlias

Phrase: TypeAlias = tuple[str, ...]
"""Words in small letters."""


NOT_NAMES = (
    "UAV HC HCV HCB HLV ĐH CĐ THPT THCS TP GDP GNP CPI TV AI LED PC SMS SUV CEO CFO ATM IT DNA RNA GPS VAT PM AM"
)
"""Abbreviations of common nouns."""


@dataclass(frozen=True, slots=True)
class Phrases:
    """Phrases that can be looked up at a place in a row of words."""

    phrases: frozenset[Phrase]
    longest: int

    def at(self, words: list[str], start: int) -> int:
        """How many words the longest phrase has that stands here; 0 if none does."""
        for length in range(min(self.longest, len(words) - start), 0, -1):
            if tuple(words[start : start + length]) in self.phrases:
                return length
        return 0


@dataclass(frozen=True, slots=True)
class Naming:
    """The words of a language that stand before, in and around names.

    `starters` begin sentences and no names; `titles` stand before names; `fields` are what a minister is minister of;
    `heads` begin (Vietnamese) or mark (English) organisations; `tails` close an organisation in small letters;
    `breaks` end one; `links` stand inside names; `places` are countries, continents and towns; `peoples` are their
    adjectives; `calendar` are weekdays and months; `numbered` is what a number belongs to; `works` stand before the
    title of a work; `abbreviations` stand for common nouns; `surnames` begin a person; `says` follows one who speaks;
    `with_article` are names that have a The; `spelling` is what a syllable of the language looks like, where that tells
    a foreign name; `statement` is how many words make a statement of a quotation.
    """

    starters: frozenset[str]
    titles: Phrases
    heads: Phrases
    places: Phrases
    works: frozenset[str]
    numbered: frozenset[str]
    statement: int
    fields: Phrases = field(default_factory=lambda: phrases(""))
    tails: Phrases = field(default_factory=lambda: phrases(""))
    breaks: Phrases = field(default_factory=lambda: phrases(""))
    links: frozenset[str] = frozenset()
    peoples: frozenset[str] = frozenset()
    calendar: frozenset[str] = frozenset()
    surnames: frozenset[str] = frozenset()
    says: frozenset[str] = frozenset()
    with_article: frozenset[str] = frozenset()
    abbreviations: frozenset[str] = frozenset(NOT_NAMES.split())
    spelling: re.Pattern[str] | None = None


def words(text: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(text.split())


def phrases(text: str) -> Phrases:
    """The phrases of a text: one a line, or with commas between them."""
    found = frozenset(tuple(part.split()) for part in re.split(r"[,\n]", text) if part.strip())
    return Phrases(found, max(map(len, found), default=0))


def joined(*lists: Iterable[str]) -> frozenset[str]:
    """Words of several lists."""
    return frozenset().union(*lists)
