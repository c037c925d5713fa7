"""Everything in a text that a question can be made of: figures, dates, proper names and quoted statements."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from quizgen.mentions.capitals import Capitals
from quizgen.mentions.dates import When, find_dates
from quizgen.mentions.figures import Figure, find_figures
from quizgen.mentions.names import find_names
from quizgen.mentions.quotes import Quotation, find_quotes

Kind: TypeAlias = Literal["figure", "date", "name", "quote"]
KINDS: tuple[Kind, ...] = ("figure", "date", "name", "quote")


@dataclass(frozen=True, slots=True)
class Mention:
    """Something that stands in a paragraph from `start` to `end` (code points), and what it was read as."""

    kind: Kind
    start: int
    end: int
    read: Figure | When | Capitals | Quotation


def find_mentions(paragraphs: Sequence[str], language: str) -> tuple[tuple[Mention, ...], ...]:
    """The mentions in each paragraph of a text (NFC), in reading order; a number in a name is part of the name."""
    names = find_names(paragraphs, language)
    return tuple(_in_order(text, language, found) for text, found in zip(paragraphs, names, strict=True))


def whole_name(words: tuple[str, ...], names: Collection[tuple[str, ...]]) -> tuple[str, ...]:
    """The longest name of a text that a name may be short for, or itself: Vladimir Putin for Putin."""
    ends = (name for name in names if name[: len(words)] == words or name[-len(words) :] == words)
    return max(ends, key=len, default=words)


def _in_order(text: str, language: str, names: Sequence[Capitals]) -> tuple[Mention, ...]:
    figures = _outside(find_figures(text, language), names)
    dates = _outside(find_dates(text, language), names)
    found = [
        *(Mention("figure", one.start, one.end, one) for one in figures),
        *(Mention("date", one.start, one.end, one) for one in dates),
        *(Mention("name", one.start, one.end, one) for one in names),
        *(Mention("quote", one.start, one.end, one) for one in find_quotes(text, language)),
    ]
    return tuple(sorted(found, key=lambda one: (one.start, -one.end)))


def _outside(found: Iterable[Figure | When], names: Sequence[Capitals]) -> list[Figure | When]:
    """What is not part of a name."""
    return [one for one in found if not any(name.start <= one.start and one.end <= name.end for name in names)]
