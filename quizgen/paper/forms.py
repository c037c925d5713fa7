"""A form: one arrangement of the items of a paper, in sections, numbered, and with its code.

What is drawn by lot depends on the form and on one item alone, so leaving out, adding or swapping an item
leaves all others as they were. Arranging turns a block into the same block in another order, its key with it.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import count
from typing import Literal, get_args

from quizgen.blocks import Choices, Gap, Gaps, Order, Pairs
from quizgen.editions import EditionBlock, Pieces, Posed
from quizgen.prose import Prose
from quizgen.shuffle import shuffled

FIRST_CODE = "101"

SectionName = Literal["choices", "several", "judgements", "gaps", "entry", "order", "pairs", "recall", "lines"]
SECTIONS: tuple[SectionName, ...] = get_args(SectionName)


@dataclass(frozen=True, slots=True)
class Question:
    """An item under its number in a form; the block of `item` is the one that this form arranged."""

    number: int
    item: Posed


@dataclass(frozen=True, slots=True)
class Section:
    """The questions of one kind, which share a heading and an instruction."""

    name: SectionName
    questions: tuple[Question, ...]

    @property
    def points(self) -> Decimal:
        """What all its questions are worth together."""
        return _points(self.questions)


@dataclass(frozen=True, slots=True)
class Form:
    """One arrangement of a paper."""

    code: str
    sections: tuple[Section, ...]

    @property
    def questions(self) -> tuple[Question, ...]:
        """All its questions by number."""
        return tuple(question for section in self.sections for question in section.questions)

    @property
    def points(self) -> Decimal:
        """What the whole form is worth."""
        return _points(self.questions)


def arrange(items: Iterable[Posed], code: str, seed: str) -> Form:
    """The form of a code: items by section, otherwise in their order; each drawn from seed, code and item."""
    arranged = [replace(item, block=arranged_block(item.block, f"{seed}/{code}/{item.seed}")) for item in items]
    numbers = count(1)
    sections = (
        Section(name, tuple(Question(next(numbers), item) for item in arranged if section_of(item.block) == name))
        for name in SECTIONS
    )
    return Form(code, tuple(section for section in sections if section.questions))


def section_of(block: EditionBlock) -> SectionName:
    """The section in which a block is asked."""
    if isinstance(block, Choices):
        return "several" if block.many else "choices"
    return next(name for name in SECTIONS if name == block_name(block))


def block_name(block: EditionBlock) -> str:
    """The name of a block as templates have it for its macros: `choices`, `gaps` …"""
    return type(block).__name__.lower()


def arranged_block(block: EditionBlock, lot: str) -> EditionBlock:
    """The block in the order that `lot` draws; judgements, gaps and fixed choices stay as they are."""
    match block:
        case Choices(fixed=False):
            return _choices(block, lot)
        case Order():
            return _order(block, lot)
        case Pairs():
            return _pairs(block, lot)
        case _:
            return block


def _choices(block: Choices[Prose], lot: str) -> Choices[Prose]:
    last = [n for n, option in enumerate(block.options) if option.last]
    free = [n for n, option in enumerate(block.options) if not option.last]
    order = [free[n] for n in shuffled(lot, len(free))] + last
    key = tuple(sorted(order.index(right) for right in block.key))
    return replace(block, options=tuple(block.options[n] for n in order), key=key)


def _order(block: Order[Prose], lot: str) -> Order[Prose]:
    order = _draw(lot, len(block.items), block.key)
    return Order(
        tuple(block.items[n] for n in order),
        tuple(block.dates[n] for n in order),
        tuple(order.index(right) for right in block.key),
    )


def _pairs(block: Pairs[Prose], lot: str) -> Pairs[Prose]:
    order = _draw(lot, len(block.right), block.key)
    key = tuple(order.index(right) for right in block.key)
    return replace(block, right=tuple(block.right[n] for n in order), key=key)


def _draw(lot: str, length: int, key: tuple[int, ...]) -> tuple[int, ...]:
    """An order that is not that of the answers, if there is more than one answer."""
    orders = (shuffled(f"{lot}/{attempt}", length) for attempt in count())
    return next(order for order in orders if len(key) < 2 or order[: len(key)] != key)


def numbered(passage: Pieces) -> tuple[tuple[int, Prose | Gap[Prose]], ...]:
    """The pieces of a passage, each gap with its number in reading order from 1, a text with 0."""
    numbers = count(1)
    return tuple((next(numbers) if isinstance(piece, Gap) else 0, piece) for piece in passage)


def word_box(block: Gaps[Prose, Pieces]) -> tuple[str, ...]:
    """The words among which the gaps' answers are looked for, in alphabetical order; none without wrong ones.

    They are bare letters: an emphasis that only the right words have would tell them.
    """
    if not block.distractors:
        return ()
    answers = [piece.answers[0] for piece in block.passage if isinstance(piece, Gap)]
    return tuple(sorted((word.plain for word in (*answers, *block.distractors)), key=_alphabetical))


def _alphabetical(word: str) -> tuple[str, str]:
    letters = unicodedata.normalize("NFD", word.casefold().replace("đ", "d"))
    return "".join(letter for letter in letters if not unicodedata.combining(letter)), word


def _points(questions: tuple[Question, ...]) -> Decimal:
    return sum((question.item.points for question in questions), Decimal(0))
