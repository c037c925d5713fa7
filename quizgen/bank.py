"""The types of a bank: what a teacher wrote, typed and with its places, and nothing else.

All of them are frozen, none reads or prints. Content that a learner sees is a `Text` (a text in every language of the
bank), a `Number` or a `Moment`; how it looks in one language is decided in `editions`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Literal, NamedTuple, Protocol, TypeAlias

from quizgen.blocks import Block, Gap
from quizgen.source import Place

Language: TypeAlias = str
"""A BCP 47 tag as the bank's `languages` has it."""
TO_WRITE: Mapping[Language, str] = {"en": "[to write]", "vi": "[viết tiếp]"}
"""Stands in a draft where its editor is to write."""
PAIR = "+"
"""Stands between the languages in the tag of an edition that has two: `vi+en`."""


def languages_of(edition: str) -> tuple[Language, ...]:
    """The languages of an edition, the one that leads first: one for `vi`, two for `vi+en`."""
    return tuple(edition.split(PAIR))


def is_edition_of(edition: str, languages: Sequence[Language]) -> bool:
    """Whether a bank in these languages can be compiled into an edition: into one of them, or into two of them."""
    own = languages_of(edition)
    return len(own) <= 2 and len(set(own)) == len(own) and set(own) <= set(languages)


class Words(NamedTuple):
    """A piece of text (NFC) and the place where it was written."""

    value: str
    place: Place


@dataclass(frozen=True, slots=True)
class Text:
    """A text in every language of the bank; one that was written once for all languages is the same `Words` in each."""

    words: Mapping[Language, Words]

    def __getitem__(self, language: Language) -> Words:
        return self.words[language]

    @property
    def place(self) -> Place:
        """The place of the first language's words."""
        return next(iter(self.words.values())).place

    @property
    def shared(self) -> bool:
        """Whether it was written once for all languages."""
        return len({id(words) for words in self.words.values()}) == 1 and len(self.words) > 1


class Number(NamedTuple):
    """A number as a teacher typed it; `percent` for a tolerance in per cent."""

    value: Decimal
    typed: str
    place: Place
    percent: bool = False


class Moment(NamedTuple):
    """A date of the precision that was typed: a day, a month (`day` None) or a year (`month` None as well)."""

    year: int
    month: int | None
    day: int | None
    typed: str
    place: Place

    @property
    def first_day(self) -> tuple[int, int, int]:
        """Year, month and day of its first day, for comparing."""
        return (self.year, self.month or 1, self.day or 1)

    @property
    def last_day(self) -> tuple[int, int, int]:
        """Year, month and day behind which it is past (a month's last day counts as 31), for comparing."""
        return (self.year, self.month or 12, self.day or 31)


Content: TypeAlias = Text | Number | Moment


@dataclass(frozen=True, slots=True)
class Passage:
    """A text with gaps in every language: texts and gaps in reading order."""

    versions: Mapping[Language, tuple[Words | Gap[Words], ...]]
    place: Place


@dataclass(frozen=True, slots=True)
class Lowered:
    """What a question lowers to: its stem (none for a passage with gaps), its block, and its own points."""

    stem: Text | None
    block: Block[Content, Passage]
    points: Decimal | None = None


class Drawing(NamedTuple):
    """What lowering may depend on besides the question: its own seed, and the `position` that the teacher fixed."""

    seed: str
    position: int | None = None


class Question(Protocol):
    """A question of one type, as the files in `kinds/` define them."""

    def lower(self, drawing: Drawing) -> Lowered:
        """The question as stem and block; what is presented in an order drawn from the seed alone."""
        ...


@dataclass(frozen=True, slots=True)
class Media:
    """An image or a sound beside the bank: its path on disk, what replaces it (alt text), and to whom it is owed."""

    path: Path
    alt: Text | None
    credit: Text | None
    place: Place


class Citation(NamedTuple):
    """Paragraphs (from 1; none for the whole) of one of the bank's references."""

    reference: str
    paragraphs: tuple[int, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class NotAsked:
    """Something in a reference of which no question is to be made, and why."""

    text: Words
    why: Text


@dataclass(frozen=True, slots=True)
class Reference:
    """A work on which the bank rests (`sources` in YAML)."""

    id: str
    title: Text
    author: Text | None
    published: Moment | None
    via: tuple[Text, ...]
    url: str | None
    text: Words | None
    not_asked: tuple[NotAsked, ...]
    place: Place


Status = Literal["active", "draft", "retired"]
Difficulty = Literal["easy", "medium", "hard"]
Use = Literal["cards", "paper", "practice"]


@dataclass(frozen=True, slots=True)
class Item:
    """One question with an id that never changes, and all that is said about it besides the question itself."""

    id: Words
    type: str
    question: Question
    explanation: Text | None
    hint: Text | None
    citations: tuple[Citation, ...]
    evidence: tuple[Words, ...]
    tags: tuple[str, ...]
    difficulty: Difficulty | None
    points: Decimal | None
    as_of: Moment | None
    review_by: Moment | None
    image: Media | None
    audio: Media | None
    status: Status
    superseded_by: Words | None
    because: Text | None
    use: tuple[Use, ...]
    position: int | None
    ignore: tuple[Words, ...]
    short: Text | None
    note: str | None


@dataclass(frozen=True, slots=True)
class Bank:
    """A set of items with what they have in common.

    `languages` are those in which every text exists, `editions` what is compiled: some of the languages, pairs of them.
    """

    id: Words
    key: Words | None
    title: Text
    languages: tuple[Language, ...]
    editions: tuple[str, ...]
    as_of: Moment | None
    review_by: Moment | None
    license: str | None
    author: Text | None
    report: str | None
    references: tuple[Reference, ...]
    items: tuple[Item, ...]
    place: Place

    @property
    def identity(self) -> str:
        """What the identity of every note hangs on: the minted key, or the id where there is none."""
        return (self.key or self.id).value
