"""Items as the page asks them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from quizgen.blocks import Choices, Gap, Gaps, Recall
from quizgen.editions import EditionBlock, Pieces, Posed
from quizgen.practice.keys import places_of
from quizgen.prose import Prose
from quizgen.shuffle import shuffled


@dataclass(frozen=True, slots=True)
class Question:
    """An item, the name of its block, its kind (a name in the catalogue's `SectionHeadings`).

    `both_ways`: it is asked the other way round as well.
    """

    item: Posed
    block: str
    kind: str
    both_ways: bool


def questions_of(items: Iterable[Posed]) -> tuple[Question, ...]:
    """The questions of a page, one for each item."""
    return tuple(_question(item) for item in items)


def count_asked(questions: Iterable[Question]) -> int:
    """How many times a learner is asked: a card that is asked both ways counts twice."""
    return sum(2 if question.both_ways else 1 for question in questions)


def _question(item: Posed) -> Question:
    block = item.block
    name = type(block).__name__.lower()
    several = isinstance(block, Choices) and block.many
    return Question(
        item=item,
        block=name,
        kind="several" if several else name,
        both_ways=isinstance(block, Recall) and block.reversed,
    )


def placed(passage: Pieces) -> tuple[tuple[str, Prose | Gap[Prose]], ...]:
    """The pieces of a passage, each gap with its place, each text with nothing."""
    places = iter([place for place, _ in places_of(passage)])
    return tuple((next(places) if isinstance(piece, Gap) else "", piece) for piece in passage)


def word_bank(block: EditionBlock, seed: str) -> tuple[Prose, ...]:
    """All answers and wrong words of gaps, each once, in an order that says nothing; none without wrong words."""
    if not isinstance(block, Gaps) or not block.distractors:
        return ()
    answers = (gap.answers[0] for _, gap in places_of(block.passage))
    words = list({word.html(): word for word in (*answers, *block.distractors)}.values())
    return tuple(words[n] for n in shuffled(f"{seed}/word bank", len(words)))
