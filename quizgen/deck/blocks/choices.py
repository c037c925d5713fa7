"""Choices: lettered options, of which one or several are right."""

from __future__ import annotations

from quizgen.blocks import Choices
from quizgen.deck.escape import anki_html
from quizgen.deck.markup import listed, picked
from quizgen.deck.note_types import ANSWER, Drawn, Field, one_card, part
from quizgen.prose import Prose

_OPTIONS = '<p class="task {{Mode}}"></p>\n<div class="options">{{Options}}</div>'

CHOICES = one_card(
    1_594_307_101,
    "choices",
    "Choose",
    (Field(11, "Options"), Field(12, "Mode"), ANSWER, Field(13, "Feedback")),
    asks=_OPTIONS,
    answers=(part("Answer", "answer"), part("Feedback", "feedback")),
)


def draw_choices(block: Choices[Prose]) -> Drawn:
    """The options in the order of the block, and on the back the right ones and what is said about each."""
    options = [anki_html(option.text) for option in block.options]
    feedback = {n: anki_html(option.feedback) for n, option in enumerate(block.options) if option.feedback}
    fields = {
        "Options": listed("A", options),
        "Mode": "many" if block.many else "one",
        "Answer": picked("A", {n: options[n] for n in block.key}),
        "Feedback": picked("A", feedback),
    }
    return Drawn(CHOICES, fields)
