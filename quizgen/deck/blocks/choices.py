"""Choices: lettered options, of which one or several are right."""

from __future__ import annotations

from quizgen.blocks import Choices
from quizgen.deck.escape import anki_html
from quizgen.deck.markup import lettered, picked
from quizgen.deck.note_types import ANSWER, Drawn, Field, ask, one_card, part
from quizgen.prose import Prose

CHOICES = one_card(
    1_594_307_101,
    "choices",
    "Choose",
    (Field(11, "Options"), Field(12, "Mode"), ANSWER, Field(13, "Feedback")),
    asks='<p class="task {{Mode}}"></p>\n' + ask("{{Options}}", "{{Mode}}"),
    answers=(part("Answer", "answer"), part("Feedback", "feedback")),
)


def draw_choices(block: Choices[Prose]) -> Drawn:
    """The options in the order of the block, and on the back the right ones and what is said about each.

    `Mode` says `one` or `many`, and `fixed` where the order is part of the question.
    """
    options = [anki_html(option.text) for option in block.options]
    feedback = {n: anki_html(option.feedback) for n, option in enumerate(block.options) if option.feedback}
    fields = {
        "Options": lettered(zip(options, (option.last for option in block.options), strict=True)),
        "Mode": ("many" if block.many else "one") + " fixed" * block.fixed,
        "Answer": picked("A", {n: options[n] for n in block.key}),
        "Feedback": picked("A", feedback),
    }
    return Drawn(CHOICES, fields)
