"""The types of a coverage: mentions with what became of them, paragraphs, sources."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple, TypeAlias

from quizgen.bank import Text
from quizgen.mentions.every import KINDS, Kind
from quizgen.source import Place

State: TypeAlias = Literal["asked", "elsewhere", "missing", "excluded"]
"""`asked` by a question on its paragraph; `elsewhere`: a name, by one on another paragraph; `excluded`: `not_asked`."""

_BEST: tuple[State, ...] = ("asked", "elsewhere", "excluded", "missing")


class Asking(NamedTuple):
    """A question: its id and where it stands."""

    id: str
    place: Place


@dataclass(frozen=True, slots=True)
class Fact:
    """A mention in a text: its place, what became of it, who asks for it (`items`), and why nobody is to (`why`).

    `key`: mentions of one key are one mention; a name has the same in the whole text, a figure in its paragraph.
    """

    kind: Kind
    place: Place
    key: Hashable
    state: State
    items: tuple[Asking, ...] = ()
    why: Text | None = None

    @property
    def text(self) -> str:
        """Its words."""
        return self.place.text


class Count(NamedTuple):
    """How many mentions are asked for, how many are not, and of how many no question is to be made."""

    asked: int
    missing: int
    excluded: int

    @property
    def all(self) -> int:
        """Those of which questions can be made."""
        return self.asked + self.missing

    @property
    def percent(self) -> int:
        """The share of those asked for, rounded down, so that 100 is all; 100 where there is nothing to ask."""
        return 100 * self.asked // self.all if self.all else 100


def count(facts: Iterable[Fact], kind: Kind | None = None) -> Count:
    """How many different mentions there are (of a kind), and what became of them."""
    best: dict[Hashable, State] = {}
    for fact in facts:
        if kind in (None, fact.kind):
            here = (best.get(fact.key, "missing"), fact.state)
            best[fact.key] = min(here, key=_BEST.index)
    states = list(best.values())
    asked = states.count("asked") + states.count("elsewhere")
    return Count(asked, states.count("missing"), states.count("excluded"))


@dataclass(frozen=True, slots=True)
class Reading:
    """A paragraph: its number from 1, its place, its mentions in reading order, and the questions that cite it."""

    number: int
    place: Place
    facts: tuple[Fact, ...]
    items: tuple[Asking, ...]


@dataclass(frozen=True, slots=True)
class SourceCoverage:
    """A source with its text. `unused`: what `not_asked` names and the text does not mention."""

    id: str
    title: Text
    language: str
    paragraphs: tuple[Reading, ...]
    unused: tuple[str, ...] = ()

    @property
    def facts(self) -> tuple[Fact, ...]:
        """All mentions."""
        return tuple(fact for paragraph in self.paragraphs for fact in paragraph.facts)

    def first_of_each(self, state: State) -> tuple[tuple[Reading, Fact], ...]:
        """The mentions of a state that are so in the whole text, each once, where it stands first."""
        found: dict[Hashable, tuple[Reading, Fact]] = {}
        better: set[Hashable] = set()
        for paragraph in self.paragraphs:
            for fact in paragraph.facts:
                found.setdefault(fact.key, (paragraph, fact))
                better.update({fact.key} if _BEST.index(fact.state) < _BEST.index(state) else ())
        return tuple(pair for key, pair in found.items() if key not in better and pair[1].state == state)


@dataclass(frozen=True, slots=True)
class Coverage:
    """A bank: its sources with texts, and the ids of those without."""

    bank: str
    sources: tuple[SourceCoverage, ...]
    without_text: tuple[str, ...]

    @property
    def count(self) -> Count:
        """All its mentions."""
        return total(count(source.facts) for source in self.sources)


def total(counts: Iterable[Count]) -> Count:
    """Several counts as one."""
    rows = list(counts)
    return Count(*(sum(row[n] for row in rows) for n in range(3)))


def kinds_of(facts: Sequence[Fact]) -> Iterator[tuple[Kind, Count]]:
    """Each kind with its count."""
    yield from ((kind, count(facts, kind)) for kind in KINDS)
