"""The eight blocks that every question lowers to.

A question type says what it is in one of these; an output draws these and has never heard of question types. In
every block what is presented and what is right stand apart: `key` holds indexes into what is shown, and what is shown
is never in the order of the answers.

A block is generic in its content: `Choices[Text]` (all languages, with places) is what checks read, `Choices[Prose]`
(one language, numbers and dates formatted) is what outputs draw. `translated` makes the second out of the first.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Generic, Literal, TypeAlias, TypeVar

T = TypeVar("T", covariant=True)
U = TypeVar("U")
P = TypeVar("P", covariant=True)
Q = TypeVar("Q")


def _maybe(translate: Callable[[T], U], content: T | None) -> U | None:
    return None if content is None else translate(content)


@dataclass(frozen=True, slots=True)
class Option(Generic[T]):
    """One option of a choice: its text, what is said to a learner who picks it, and whether it stays last."""

    text: T
    feedback: T | None = None
    last: bool = False

    def translated(self, translate: Callable[[T], U]) -> Option[U]:
        """The option in other content."""
        return Option(translate(self.text), _maybe(translate, self.feedback), self.last)


@dataclass(frozen=True, slots=True)
class Choices(Generic[T]):
    """Options of which one (`many` false) or several are right.

    `key`: indexes of the right ones, ascending. `fixed`: the order is part of the question (numbers ascend, or the
    teacher gave a position) and no output shuffles it; otherwise options shuffle, those that are `last` stay last.
    """

    options: tuple[Option[T], ...]
    key: tuple[int, ...]
    many: bool = False
    fixed: bool = False

    def translated(self, text: Callable[[T], U], passage: Callable[..., object]) -> Choices[U]:
        """The block in other content."""
        options = tuple(option.translated(text) for option in self.options)
        return Choices(options, self.key, self.many, self.fixed)


@dataclass(frozen=True, slots=True)
class Statement(Generic[T]):
    """A statement to be judged; `correction` says what is true instead where it is false."""

    text: T
    correction: T | None = None


@dataclass(frozen=True, slots=True)
class Judgements(Generic[T]):
    """Statements to be judged true or false, each by itself, never shuffled.

    `grid` false: there is one statement and it is the stem of the face; true: the statements stand under the stem.
    """

    statements: tuple[Statement[T], ...]
    key: tuple[bool, ...]
    grid: bool

    def translated(self, text: Callable[[T], U], passage: Callable[..., object]) -> Judgements[U]:
        """The block in other content."""
        statements = tuple(Statement(text(s.text), _maybe(text, s.correction)) for s in self.statements)
        return Judgements(statements, self.key, self.grid)


@dataclass(frozen=True, slots=True)
class Gap(Generic[T]):
    """A gap: its number (gaps of one number are asked together), its answers, the first to be shown, a hint.

    `given`: the teacher wrote the number; otherwise it is the gap's place, and an output may keep another one.
    """

    number: int
    answers: tuple[T, ...]
    hint: T | None = None
    given: bool = False


@dataclass(frozen=True, slots=True)
class Gaps(Generic[T, P]):
    """A passage with gaps, and wrong words for its word bank; the face has no stem.

    `P` is the passage: in one language a tuple of texts and `Gap`s in reading order. `marks`: whether tone marks,
    vowel marks and đ count in what is filled in. `second` is the passage in the second language of an edition that has
    two: gaps of one number are one gap, though their order and the texts between them may be others.
    """

    passage: P
    distractors: tuple[T, ...] = ()
    marks: bool = True
    second: P | None = None

    def translated(self, text: Callable[[T], U], passage: Callable[[P], tuple[Q, Q | None]]) -> Gaps[U, Q]:
        """The block in other content; `passage` gives the passage and, where there is one, its second version."""
        first, second = passage(self.passage)
        return Gaps(first, tuple(map(text, self.distractors)), self.marks, second)


Expected = Literal["text", "number", "date"]


@dataclass(frozen=True, slots=True)
class Entry(Generic[T]):
    """An answer to be typed or written: a text, a number or a date.

    `marks`: whether tone marks, vowel marks and đ count in a text. For programs that judge what was typed, the same in
    every language: `value` is the answer ("6500", "0.5", "2023-09-17", "2023-09", "2023"; "" for a text), `within` the
    tolerance ("0.5", "5%"; "" for none).
    """

    expected: Expected
    answer: T
    accept: tuple[T, ...] = ()
    unit: T | None = None
    tolerance: T | None = None
    marks: bool = True
    value: str = ""
    within: str = ""

    def translated(self, text: Callable[[T], U], passage: Callable[..., object]) -> Entry[U]:
        """The block in other content."""
        return Entry(
            self.expected,
            text(self.answer),
            tuple(map(text, self.accept)),
            _maybe(text, self.unit),
            _maybe(text, self.tolerance),
            self.marks,
            self.value,
            self.within,
        )


@dataclass(frozen=True, slots=True)
class Order(Generic[T]):
    """Items to be put in order: `items` as presented, `key[n]` the index of the item that comes n-th.

    `dates` belongs to `items`, for the answer side only.
    """

    items: tuple[T, ...]
    dates: tuple[T | None, ...]
    key: tuple[int, ...]

    def translated(self, text: Callable[[T], U], passage: Callable[..., object]) -> Order[U]:
        """The block in other content."""
        dates = tuple(_maybe(text, date) for date in self.dates)
        return Order(tuple(map(text, self.items)), dates, self.key)


@dataclass(frozen=True, slots=True)
class Pairs(Generic[T]):
    """Two columns to be joined: `key[n]` is the index in `right` of what belongs to `left[n]`; rights may remain."""

    left: tuple[T, ...]
    right: tuple[T, ...]
    key: tuple[int, ...]

    def translated(self, text: Callable[[T], U], passage: Callable[..., object]) -> Pairs[U]:
        """The block in other content."""
        return Pairs(tuple(map(text, self.left)), tuple(map(text, self.right)), self.key)


@dataclass(frozen=True, slots=True)
class Criterion(Generic[T]):
    """One line of a rubric: what earns how many points."""

    points: Decimal
    text: T


@dataclass(frozen=True, slots=True)
class Lines(Generic[T]):
    """An open answer: how many lines there are to write on, and the rubric by which it is marked."""

    lines: int
    rubric: tuple[Criterion[T], ...]

    def translated(self, text: Callable[[T], U], passage: Callable[..., object]) -> Lines[U]:
        """The block in other content."""
        return Lines(self.lines, tuple(Criterion(c.points, text(c.text)) for c in self.rubric))


@dataclass(frozen=True, slots=True)
class Recall(Generic[T]):
    """Something to be recalled: the stem is the front, this is the back; `reversed` asks it the other way round too."""

    back: T
    reversed: bool = False

    def translated(self, text: Callable[[T], U], passage: Callable[..., object]) -> Recall[U]:
        """The block in other content."""
        return Recall(text(self.back), self.reversed)


Block: TypeAlias = Choices[T] | Judgements[T] | Gaps[T, P] | Entry[T] | Order[T] | Pairs[T] | Lines[T] | Recall[T]
