"""Recall: a front and a back, also the other way round where `Reverse` is filled; open answers, rubrics."""

from __future__ import annotations

from quizgen.blocks import Lines, Recall
from quizgen.deck.escape import anki_html, anki_text
from quizgen.deck.markup import bulleted, valued
from quizgen.deck.note_types import (
    ANSWER,
    HEAD,
    HINT_PART,
    MEDIA_PART,
    STEM_PART,
    TAIL,
    Drawn,
    Field,
    NoteType,
    Template,
    back,
    front,
    part,
    unless_withdrawn,
)
from quizgen.editions import format_number
from quizgen.locale.catalogue import Catalogue
from quizgen.prose import Prose

_OPEN_TASK = '{{#Rubric}}<p class="task open"></p>{{/Rubric}}'
_REVERSED_FRONT = '<div class="stem">{{Answer}}</div>'
_REVERSED_BACK = '<div class="answer">{{Stem}}</div>'

RECALL = NoteType(
    id=1_594_307_107,
    name="quizgen recall",
    fields=(*HEAD, ANSWER, Field(11, "Reverse"), Field(12, "Rubric"), *TAIL),
    templates=(
        Template(
            1,
            "Recall",
            front("recall", STEM_PART, MEDIA_PART, unless_withdrawn(_OPEN_TASK, HINT_PART)),
            back("recall", part("Answer", "answer"), part("Rubric", "rubric")),
        ),
        Template(
            2,
            "Reverse",
            f"{{{{#Reverse}}}}\n{front('recall', _REVERSED_FRONT)}\n{{{{/Reverse}}}}",
            back("recall", _REVERSED_BACK, MEDIA_PART),
        ),
    ),
)


def draw_recall(block: Recall[Prose]) -> Drawn:
    """The back, and a second card where it is asked the other way round too."""
    reverse, cards = ("1", (0, 1)) if block.reversed else ("", (0,))
    return Drawn(RECALL, {"Answer": anki_html(block.back), "Reverse": reverse, "Rubric": ""}, cards)


def draw_lines(block: Lines[Prose], words: Catalogue) -> Drawn:
    """An open answer: what earns points, on the back; the word behind the points comes from the style."""
    rows = (
        f"{valued(f'{line.points:f}', anki_text(format_number(line.points, words)))} {anki_html(line.text)}"
        for line in block.rubric
    )
    return Drawn(RECALL, {"Answer": "", "Reverse": "", "Rubric": bulleted(rows)})
