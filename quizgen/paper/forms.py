"""What a form is made of: questions under their numbers, sections, and a code; and what may be asked of a block."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from dataclasses import dataclass
from decimal import Decimal
from itertools import count
from typing import Literal, get_args

from quizgen.blocks import Choices, Entry, Expected, Gap, Gaps, Judgements
from quizgen.editions import EditionBlock, Pieces, Posed
from quizgen.locale.catalogue import Heading
from quizgen.prose import Prose

SectionName = Literal["choices", "several", "judgements", "gaps", "entry", "order", "pairs", "recall", "lines"]
SECTIONS: tuple[SectionName, ...] = get_args(SectionName)


@dataclass(frozen=True, slots=True)
class Question:
    """An item under its number in a form.

    `number` is what is printed before it; a layout may begin each section anew at 1, so only `serial`, from 1 through
    the whole form, names one question (for ids and bubbles). The block of `item` is the one that this form arranged;
    its points, those of its rubric too, are what it is worth on this paper.
    """

    number: int
    serial: int
    item: Posed

    @property
    def points(self) -> Decimal:
        """What it is worth on this paper."""
        return self.item.points


@dataclass(frozen=True, slots=True)
class Section:
    """Questions that share a heading and an instruction; `heading` is in the paper's language and filled in.

    `steps` is what 1, 2, 3 … right statements of a grid are worth, where that is not a share of the question's points
    (0.1, 0.25, 0.5, 1 in Vietnam's graduation paper); otherwise it is empty. `heading_beneath` is the heading in the
    second language of a bilingual paper.
    """

    name: str
    heading: Heading
    questions: tuple[Question, ...]
    steps: tuple[Decimal, ...] = ()
    heading_beneath: Heading | None = None

    @property
    def points(self) -> Decimal:
        """What all its questions are worth together."""
        return _points(self.questions)

    @property
    def points_each(self) -> Decimal | None:
        """What each of its questions is worth, if that is the same for all."""
        each = {question.points for question in self.questions}
        return each.pop() if len(each) == 1 else None


@dataclass(frozen=True, slots=True)
class Form:
    """One arrangement of a paper."""

    code: str
    sections: tuple[Section, ...]

    @property
    def questions(self) -> tuple[Question, ...]:
        """All its questions by serial number."""
        return tuple(question for section in self.sections for question in section.questions)

    @property
    def points(self) -> Decimal:
        """What the whole form is worth."""
        return _points(self.questions)


def section_of(block: EditionBlock) -> SectionName:
    """The section in which a block is asked."""
    if isinstance(block, Choices):
        return "several" if block.many else "choices"
    return next(name for name in SECTIONS if name == block_name(block))


def way_of_answering(block: EditionBlock) -> int:
    """The place, among the questions of a section, of those that are answered as this block is.

    Single statements come before grids, numbers before dates before words, so that a number is answered in the same
    way in every form, and one answer sheet fits them all.
    """
    match block:
        case Judgements():
            return int(block.grid)
        case Entry():
            return get_args(Expected).index(block.expected)
        case _:
            return 0


def block_name(block: EditionBlock) -> str:
    """The name of a block as templates have it for its macros: `choices`, `gaps` …"""
    return type(block).__name__.lower()


def numbered(passage: Pieces) -> tuple[tuple[int, Prose | Gap[Prose]], ...]:
    """The pieces of a passage, each gap with its number in reading order from 1, a text with 0."""
    numbers = count(1)
    return tuple((next(numbers) if isinstance(piece, Gap) else 0, piece) for piece in passage)


def second_numbered(block: Gaps[Prose, Pieces]) -> tuple[tuple[int, Prose | Gap[Prose]], ...]:
    """The pieces of a passage in the second language, each gap with the number that it has in the first one."""
    printed: dict[int, list[int]] = defaultdict(list)
    for number, piece in numbered(block.passage):
        if isinstance(piece, Gap):
            printed[piece.number].append(number)

    def of(gap: Gap[Prose]) -> int:
        rest = printed[gap.number]
        return rest.pop(0) if len(rest) > 1 else rest[0]

    return tuple((of(piece) if isinstance(piece, Gap) else 0, piece) for piece in block.second or ())


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
    """The sum of the questions' points, without zeros behind its last digit."""
    points = sum((question.points for question in questions), Decimal(0)).normalize()
    return points.quantize(Decimal(1)) if points == points.to_integral() else points
