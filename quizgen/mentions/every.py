"""Everything in a text that a question can be made of: figures, dates, proper names and quoted statements."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias, TypeVar

from quizgen.mentions.dates import When, find_dates
from quizgen.mentions.figures import Figure, find_figures
from quizgen.mentions.names import Name, find_names
from quizgen.mentions.quotes import Quotation, find_quotes

Kind: TypeAlias = Literal["figure", "date", "name", "quote"]
KINDS: tuple[Kind, ...] = ("figure", "date", "name", "quote")
F = TypeVar("F", Figure, When)


@dataclass(frozen=True, slots=True)
class Mention:
    """Something that stands in a paragraph from `start` to `end` (code points), and what it was read as."""

    kind: Kind
    start: int
    end: int
    read: Figure | When | Name | Quotation


def find_mentions(paragraphs: Sequence[str], language: str) -> tuple[tuple[Mention, ...], ...]:
    """The mentions in each paragraph of a text (NFC), in reading order; a number in a name is part of the name."""
    names = find_names(paragraphs, language)
    return tuple(_in_order(text, language, found) for text, found in zip(paragraphs, names, strict=True))


def whole_names(names: Collection[tuple[str, ...]]) -> Mapping[tuple[str, ...], tuple[str, ...]]:
    """For each name of a text the longest one that it may be short for, or itself: Vladimir Putin for Putin."""
    longest: dict[tuple[str, ...], tuple[str, ...]] = {}
    for name in sorted(names, key=lambda name: (-len(name), name)):
        for end in _ends(name):
            longest.setdefault(end, name)
    return {name: longest[name] for name in names}


def _ends(name: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    for length in range(1, len(name) + 1):
        yield name[:length]
        yield name[-length:]


def _in_order(text: str, language: str, names: Sequence[Name]) -> tuple[Mention, ...]:
    named = bytearray(len(text))
    for name in names:
        named[name.start : name.end] = b"\x01" * (name.end - name.start)
    dates = find_dates(text, language)
    figures = (one for one in find_figures(text, language, dates, single=True) if not one.implied)
    found = [
        *(Mention("figure", one.start, one.end, one) for one in _outside(figures, named)),
        *(Mention("date", one.start, one.end, one) for one in _outside(dates, named)),
        *(Mention("name", one.start, one.end, one) for one in names),
        *(Mention("quote", one.start, one.end, one) for one in find_quotes(text, language)),
    ]
    return tuple(sorted(found, key=lambda one: (one.start, -one.end)))


def _outside(found: Iterable[F], named: bytearray) -> Iterator[F]:
    """What is not part of a name."""
    return (one for one in found if not (named[one.start] and named[one.end - 1]))
