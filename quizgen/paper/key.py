"""What is right in each form, as it is looked for while marking.

Answers that are letters stand by number, a column for each form. Answers that are words are the same in every form;
they stand once, with the question's number in each.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import assert_never

from quizgen.blocks import Choices, Entry, Gap, Gaps, Judgements, Lines, Order, Pairs, Recall
from quizgen.editions import EditionBlock, format_number
from quizgen.locale.catalogue import Catalogue
from quizgen.paper.forms import Question, Section, numbered
from quizgen.paper.labels import letter, points, statement_label
from quizgen.paper.plan import Paper
from quizgen.prose import Prose

GROUP = 5
"""After as many rows there is a heavier rule, so that the eye does not lose its line."""
GROUPS = 2
"""As many groups stand below each other in one table."""


@dataclass(frozen=True, slots=True)
class ByNumber:
    """A number and the letters that are right there, form by form."""

    number: int
    letters: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Listed:
    """A question's number in each form, and the words that are right in all of them."""

    numbers: tuple[int, ...]
    answer: str


@dataclass(frozen=True, slots=True)
class SectionKey:
    """The key of a section, as tables of groups of rows, or as a list."""

    title: str
    tables: tuple[tuple[tuple[ByNumber, ...], ...], ...] = ()
    listed: tuple[Listed, ...] = ()


def answers_of(paper: Paper) -> tuple[SectionKey, ...]:
    """The answer key of all forms, section by section."""
    alike = zip(*(form.sections for form in paper.forms), strict=True)
    return tuple(_section_key(sections, paper.edition.words) for sections in alike)


def numbers_of(paper: Paper) -> dict[str, tuple[int, ...]]:
    """The number of every item in each form, by the item's id."""
    found: dict[str, tuple[int, ...]] = {}
    for form in paper.forms:
        for question in form.questions:
            found[question.item.id] = (*found.get(question.item.id, ()), question.number)
    return found


def _section_key(sections: tuple[Section, ...], words: Catalogue) -> SectionKey:
    title = sections[0].heading.title
    if all(_has_letters(question.item.block) for question in sections[0].questions):
        return SectionKey(title, tables=_tables(_rows(sections, words)))
    return SectionKey(title, listed=_list(sections, words))


def _rows(sections: tuple[Section, ...], words: Catalogue) -> list[ByNumber]:
    places = zip(*(section.questions for section in sections), strict=True)
    return [
        ByNumber(alike[0].number, tuple(answer_letters(question.item.block, words) for question in alike))
        for alike in places
    ]


def _tables(rows: list[ByNumber]) -> tuple[tuple[tuple[ByNumber, ...], ...], ...]:
    groups = [tuple(rows[n : n + GROUP]) for n in range(0, len(rows), GROUP)]
    return tuple(tuple(groups[n : n + GROUPS]) for n in range(0, len(groups), GROUPS))


def _list(sections: tuple[Section, ...], words: Catalogue) -> tuple[Listed, ...]:
    numbers: list[dict[str, Question]] = [{q.item.id: q for q in section.questions} for section in sections]
    return tuple(
        Listed(tuple(form[q.item.id].number for form in numbers), answer_words(q.item.block, words))
        for q in sections[0].questions
    )


def _has_letters(block: EditionBlock) -> bool:
    return isinstance(block, Choices | Judgements | Order | Pairs)


def answer_letters(block: EditionBlock, words: Catalogue) -> str:
    """What is right, in the letters of the form that arranged the block; nothing where words are asked for."""
    match block:
        case Choices() | Order():
            return " ".join(map(letter, block.key))
        case Judgements():
            return " ".join(words.paper.true_mark if right else words.paper.false_mark for right in block.key)
        case Pairs():
            return " ".join(f"{n}{letter(right)}" for n, right in enumerate(block.key, 1))
        case _:
            return ""


def answer_words(block: EditionBlock, words: Catalogue) -> str:
    """What is right, in words that are the same in every form."""
    match block:
        case Choices():
            return "; ".join(sorted(block.options[right].text.plain for right in block.key))
        case Judgements():
            return "; ".join(f"{statement_label(n)} {judgement(right, words)}" for n, right in enumerate(block.key))
        case Gaps():
            gaps = ((n, piece) for n, piece in numbered(block.passage) if isinstance(piece, Gap))
            return "; ".join(f"({n}) {_any_of(piece.answers)}" for n, piece in gaps)
        case Entry():
            return _entry(block)
        case Order():
            return " → ".join(block.items[index].plain for index in block.key)
        case Pairs():
            return "; ".join(
                f"{left} – {block.right[right]}" for left, right in zip(block.left, block.key, strict=True)
            )
        case Lines():
            return words.paper.see_guide
        case Recall():
            return str(block.back)
    assert_never(block)


def _any_of(answers: Iterable[Prose]) -> str:
    return " / ".join(map(str, answers))


def _entry(block: Entry[Prose]) -> str:
    within = f" ± {block.tolerance}" if block.tolerance else ""
    unit = f" {block.unit}" if block.unit else ""
    return " / ".join((f"{block.answer}{within}{unit}", *map(str, block.accept)))


def judgement(right: bool, words: Catalogue) -> str:
    """The word for true or false."""
    return words.common.true if right else words.common.false


def left_over(block: Pairs[Prose]) -> tuple[int, ...]:
    """The indexes of what belongs to nothing in the other column."""
    return tuple(n for n in range(len(block.right)) if n not in block.key)


def partial(question: Question, section: Section, words: Catalogue) -> str:
    """By what rule an answer earns its points, where it may be right in part; else nothing."""
    block, said = question.item.block, words.paper
    match block:
        case Choices(many=True):
            return said.exact.format(points=points(question.points, words))
        case Judgements(grid=True) if section.steps:
            return said.steps.format(steps=_steps(section.steps, words))
        case Judgements(grid=True):
            return _share(question.points, len(block.key), words)
        case Gaps():
            return _share(question.points, sum(isinstance(piece, Gap) for piece in block.passage), words)
        case Pairs():
            return _share(question.points, len(block.key), words)
        case Order():
            return said.whole_order
        case _:
            return ""


def _steps(steps: tuple[Decimal, ...], words: Catalogue) -> str:
    return "; ".join(f"{n} → {points(step, words)}" for n, step in enumerate(steps, 1))


def _share(whole: Decimal, parts: int, words: Catalogue) -> str:
    if parts < 2:
        return ""
    share = round(whole / parts, 2)
    about = "" if share * parts == whole else "≈ "
    shown = Decimal(format(share.normalize(), "f"))
    return words.paper.share.format(points=about + points(shown, words), n=format_number(Decimal(parts), words))
