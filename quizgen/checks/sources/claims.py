"""What the answers of a question claim, for checks that look it up in the sources."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from quizgen.bank import Content, Language, Moment, Number, Passage, Text, Words
from quizgen.blocks import Choices, Entry, Gap, Gaps, Judgements, Order, Pairs, Recall
from quizgen.faces import Face
from quizgen.source import Place


class Claim(NamedTuple):
    """A claim: the ways in which it is put, of which one must be found in the source, and a number's unit.

    A way is a number, a date, or words in each language.
    """

    ways: tuple[Number | Moment | Mapping[Language, Words], ...]
    unit: Content | None = None
    within: Number | None = None

    @property
    def place(self) -> Place:
        """Where its first way stands."""
        first = self.ways[0]
        return first.place if isinstance(first, Number | Moment) else next(iter(first.values())).place


def claims(face: Face) -> Iterator[Claim]:
    """What must be so if the key is right: right options, entries, gaps, true statements, corrections, pairs, dates.

    Items in order claim their dates alone: that they come one after another no single paragraph need say. What is
    discussed in an open answer claims nothing.
    """
    match face.block:
        case Choices() as block:
            yield from _contents(block.options[n].text for n in block.key)
        case Entry() as block:
            ways = tuple(map(_way, (block.answer, *block.accept)))
            yield Claim(ways, block.unit, block.tolerance if isinstance(block.tolerance, Number) else None)
        case Gaps() as block:
            yield from _gaps(block.passage)
        case Judgements() as block:
            for statement, true in zip(block.statements, block.key, strict=True):
                yield from _contents([statement.text if true else statement.correction])
        case Order() as block:
            yield from _contents(block.dates)
        case Pairs() as block:
            yield from _contents((*block.left, *(block.right[n] for n in dict.fromkeys(block.key))))
        case Recall() as block:
            yield from _contents([block.back, face.stem if block.reversed else None])


def _contents(contents: Iterable[Content | None]) -> Iterator[Claim]:
    yield from (Claim((_way(content),)) for content in contents if content is not None)


def _way(content: Content) -> Number | Moment | Mapping[Language, Words]:
    return content.words if isinstance(content, Text) else content


def _gaps(passage: Passage) -> Iterator[Claim]:
    """Gaps of one number as one claim, whichever answers they take in whichever language."""
    ways: dict[int, list[Mapping[Language, Words]]] = {}
    for language, pieces in passage.versions.items():
        for gap in pieces:
            if isinstance(gap, Gap):
                ways.setdefault(gap.number, []).extend({language: answer} for answer in gap.answers)
    yield from (Claim(tuple(answers)) for answers in ways.values())
