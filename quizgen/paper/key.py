"""What the answer key says in one line for each question of a form."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from quizgen.blocks import Choices, Entry, Gap, Gaps, Judgements, Lines, Order, Pairs, Recall
from quizgen.editions import EditionBlock
from quizgen.locale.catalogue import Catalogue
from quizgen.paper.forms import Form, Question, numbered
from quizgen.paper.labels import letter
from quizgen.prose import Prose


@dataclass(frozen=True, slots=True)
class Keyed:
    """A question of a form and its line in the answer key."""

    question: Question
    answer: str


def key_of(form: Form, words: Catalogue) -> tuple[Keyed, ...]:
    """The answer key of a form, by question number."""
    return tuple(Keyed(question, answer_line(question.item.block, words)) for question in form.questions)


def answer_line(block: EditionBlock, words: Catalogue) -> str:
    """The answer as it is looked for while marking: letters of this form, or the words to be written."""
    match block:
        case Choices():
            return ", ".join(map(letter, block.key))
        case Judgements():
            return _judgements(block.key, words) if block.grid else judgement(block.key[0], words)
        case Gaps():
            gaps = ((n, piece) for n, piece in numbered(block.passage) if isinstance(piece, Gap))
            return "; ".join(f"({n}) {piece.answers[0]}" for n, piece in gaps)
        case Entry():
            return f"{block.answer} {block.unit}" if block.unit else str(block.answer)
        case Order():
            return " → ".join(map(letter, block.key))
        case Pairs():
            return "; ".join(f"{n} – {letter(right)}" for n, right in enumerate(block.key, 1))
        case Lines():
            return words.paper.see_guide
        case Recall():
            return str(block.back)
    assert_never(block)


def judgement(right: bool, words: Catalogue) -> str:
    """The word for true or false."""
    return words.common.true if right else words.common.false


def left_over(block: Pairs[Prose]) -> tuple[int, ...]:
    """The indexes of what belongs to nothing in the other column."""
    return tuple(n for n in range(len(block.right)) if n not in block.key)


def statement_label(index: int) -> str:
    """The label of a statement in a grid by its index from 0."""
    return f"{letter(index).lower()})"


def _judgements(key: tuple[bool, ...], words: Catalogue) -> str:
    marks = (words.paper.true_mark if right else words.paper.false_mark for right in key)
    return "; ".join(f"{statement_label(n)} {mark}" for n, mark in enumerate(marks))
