"""What a question asks a pupil to fill in: rows of bubbles, columns of digits, lines to write on.

A shape is read from what is presented and never from what is right, so a sheet tells nothing. One sheet serves all
forms: forms put different items under one number, and the number gets what any of them needs.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, assert_never, get_args

from quizgen.blocks import Choices, Entry, Gap, Gaps, Judgements, Lines, Order, Pairs, Recall
from quizgen.editions import EditionBlock
from quizgen.paper.forms import Question, Section
from quizgen.paper.labels import letter
from quizgen.paper.plan import Paper

Kind = Literal["choices", "judgement", "judgements", "pairs", "order", "digits", "written"]
KINDS: tuple[Kind, ...] = get_args(Kind)

DIGITS = 4
"""How many characters a short numeric answer has room for, as on the answer sheet of Vietnam's 2025 graduation exam."""


@dataclass(frozen=True, slots=True)
class Shape:
    """`parts` rows (of a statement, a left item, a position), columns of digits or lines, each with so many `values`.

    `many`: more than one bubble of a part may be filled.
    """

    kind: Kind
    parts: int
    values: int = 0
    many: bool = False

    @property
    def labels(self) -> tuple[str, ...]:
        """What stands before each part: a letter or a number, nothing where the question's number says it all."""
        if self.kind in ("choices", "judgement") or (self.kind, self.parts) == ("written", 1):
            return ("",) * self.parts
        return tuple(letter(n).lower() if self.kind == "judgements" else str(n + 1) for n in range(self.parts))


LINE = Shape("written", 1)


@dataclass(frozen=True, slots=True)
class Asked:
    """A number on the sheet and what any form needs there; no shapes: it is answered on the paper."""

    serial: int
    section: int
    number: int
    shapes: tuple[Shape, ...]


def asked(paper: Paper) -> tuple[Asked, ...]:
    """Every number of a paper, with the shapes that all its forms need there."""
    return tuple(
        number
        for index in range(len(paper.forms[0].sections))
        for number in _asked_in(index, [form.sections[index] for form in paper.forms])
    )


def shapes_of(block: EditionBlock) -> tuple[Shape, ...]:
    """What a block asks to be filled in; nothing where it needs more room than an answer sheet has."""
    match block:
        case Choices():
            return (Shape("choices", 1, len(block.options), block.many),)
        case Judgements():
            return (Shape("judgements" if block.grid else "judgement", len(block.statements), 2),)
        case Gaps():
            return (Shape("written", sum(isinstance(piece, Gap) for piece in block.passage)),)
        case Entry(expected="number"):
            return (Shape("digits", DIGITS),)
        case Entry() | Recall():
            return (LINE,)
        case Order():
            return (Shape("order", len(block.items), len(block.items)),)
        case Pairs():
            return (Shape("pairs", len(block.left), len(block.right)),)
        case Lines():
            return ()
    assert_never(block)


def merged(shapes: Iterable[Shape]) -> tuple[Shape, ...]:
    """One shape of each kind that there is, large enough for all of its kind."""
    kinds: dict[Kind, list[Shape]] = defaultdict(list)
    for shape in shapes:
        kinds[shape.kind].append(shape)
    return tuple(_largest(kinds[kind]) for kind in KINDS if kind in kinds)


def _asked_in(index: int, section: Sequence[Section]) -> Iterator[Asked]:
    """The numbers of a section, which is given as it is in each form.

    Where some answers are numbers and some are words, all are written on lines: forms put them in different orders.
    """
    written = any(shape == LINE for form in section for shape in _shapes(form.questions))
    for alike in zip(*(form.questions for form in section), strict=True):
        shapes = (LINE if written and shape.kind == "digits" else shape for shape in _shapes(alike))
        yield Asked(alike[0].serial, index, alike[0].number, merged(shapes))


def _shapes(questions: Iterable[Question]) -> Iterator[Shape]:
    return (shape for question in questions for shape in shapes_of(question.item.block))


def _largest(shapes: list[Shape]) -> Shape:
    return Shape(
        shapes[0].kind,
        max(shape.parts for shape in shapes),
        max(shape.values for shape in shapes),
        any(shape.many for shape in shapes),
    )
