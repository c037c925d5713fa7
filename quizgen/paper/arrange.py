"""The forms of a paper: the same questions, each form in its own order and with its own letters.

In a section questions that are answered alike stand together, so that one answer sheet fits all forms. Among these
the first form keeps the order in which the items were given; in the others it is drawn by lot. What is drawn hangs on
the seed, the form and one item alone, never on which other items there are. So when an item is swapped, added or left
out, every other one stays where it was:

- in every form all other questions follow each other as before, and in the first form their numbers change by no more
  than the one question that came or went;
- all of them are the same questions with the same options, whose order is the same except where the letter of the
  right one has to change for the form to stay in balance: when one question comes or goes these are at most as many as
  there are letters less one, besides those that exchange letters to break up a run (see `balance` and `runs`). Of forty
  questions it is about one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import count
from typing import NamedTuple

from quizgen.editions import Head, Posed
from quizgen.locale.catalogue import Heading
from quizgen.paper.balance import letters
from quizgen.paper.forms import Form, Question, Section, way_of_answering
from quizgen.paper.layouts import Layout, Part
from quizgen.paper.orders import arranged_block, wish_of
from quizgen.shuffle import lots

FIRST_CODE = 101

Filled = tuple[Part, tuple[Posed, ...]]
"""A part of a layout and the items that stand in it."""


def form_codes(wanted: int, typed: Sequence[str]) -> tuple[str, ...]:
    """The codes of so many forms, at least of those that were typed: behind these they go on from the last number."""
    codes = [*typed]
    following = count(max((int(code) + 1 for code in typed if code.isdecimal()), default=FIRST_CODE))
    digits = max(map(len, typed), default=0)
    while len(codes) < wanted:
        codes.append(str(next(following)).zfill(digits))
    return tuple(codes)


class Lot(NamedTuple):
    """What a form is drawn by: the paper's seed and the form's code; only a form that is not `first` is shuffled."""

    seed: str
    code: str
    first: bool

    def of(self, item: Posed) -> str:
        """The seed of what is drawn for an item in this form alone."""
        return f"{self.seed}/{self.code}/{item.seed}"


def arrange(parts: Sequence[Filled], layout: Layout, head: Head, lot: Lot, second: Head | None = None) -> Form:
    """The form of a lot; `head` and `second` are the heads of the edition in its languages."""
    numbers, serials = count(1), count(1)
    sections = []
    for part, items in parts:
        numbers = count(1) if layout.anew else numbers
        arranged = _arranged(_ordered(items, lot), lot)
        questions = tuple(Question(next(numbers), next(serials), item) for item in arranged)
        heading = _heading(part, head, questions)
        beneath = _heading(part, second, questions) if second else None
        sections.append(Section(part.name, heading, questions, part.steps, beneath))
    return Form(lot.code, tuple(sections))


def _ordered(items: Sequence[Posed], lot: Lot) -> list[Posed]:
    """The items by how they are answered; then in their order, or each by its own lot, whatever others there are."""
    drawn = items if lot.first else sorted(items, key=lambda item: lots(f"{lot.of(item)}/order", 1))
    return sorted(drawn, key=lambda item: way_of_answering(item.block))


def _arranged(items: Sequence[Posed], lot: Lot) -> list[Posed]:
    """The items, each with its block in the order of this form."""
    wishes = [wish_of(item.block, lot.of(item)) for item in items]
    granted = iter(letters([wish for wish in wishes if wish]))
    places = [next(granted) if wish else None for wish in wishes]
    return [
        replace(item, block=arranged_block(item.block, lot.of(item), place))
        for item, place in zip(items, places, strict=True)
    ]


def _heading(part: Part, head: Head, questions: Sequence[Question]) -> Heading:
    heading = part.heading(head.words)
    numbers = {"first": questions[0].number, "last": questions[-1].number}
    return Heading(title=heading.title, instruction=heading.instruction.format(**numbers))
