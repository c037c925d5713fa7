"""Entry: an answer to be typed; without the script it is said, and compared by the learner."""

from __future__ import annotations

from quizgen.blocks import Entry
from quizgen.deck.escape import anki_html
from quizgen.deck.markup import bulleted, valued
from quizgen.deck.note_types import ANSWER, Drawn, Field, ask, one_card, part
from quizgen.prose import Prose

_UNIT = '{{#Unit}}<span class="unit">{{Unit}}</span>{{/Unit}}'
_ANSWER = f'<div class="answer"><span class="value">{{{{Answer}}}}</span> {_UNIT}</div>'

ENTRY = one_card(
    1_594_307_103,
    "entry",
    "Answer",
    (
        Field(11, "Kind"),
        Field(12, "Unit"),
        ANSWER,
        Field(13, "Accept"),
        Field(14, "Tolerance"),
        Field(15, "Marks"),
    ),
    asks='<p class="task type-{{Kind}}"></p>\n' + ask(_UNIT, "{{Kind}} {{Marks}}"),
    answers=(_ANSWER, part("Accept", "accept"), part("Tolerance", "tolerance")),
)


def draw_entry(block: Entry[Prose]) -> Drawn:
    """The unit on the front; on the back the answer, what else is right, and how far off is still right.

    `Kind` says `text`, `number` or `date`, `Marks` whether Vietnamese marks are `required` or `optional`.
    """
    fields = {
        "Kind": block.expected,
        "Unit": anki_html(block.unit) if block.unit else "",
        "Answer": _answer(block),
        "Accept": bulleted(map(anki_html, block.accept)),
        "Tolerance": valued(block.within, f"± {anki_html(block.tolerance)}") if block.tolerance else "",
        "Marks": "required" if block.marks else "optional",
    }
    return Drawn(ENTRY, fields)


def _answer(block: Entry[Prose]) -> str:
    """The answer as it is read, a number or a date so that programs can read it too."""
    shown = anki_html(block.answer)
    if block.expected == "number":
        return valued(block.value, shown)
    return f'<time datetime="{block.value}">{shown}</time>' if block.expected == "date" else shown
