"""Entry: an answer to be typed or written; on a plain card it is said and compared by the learner."""

from __future__ import annotations

from quizgen.blocks import Entry
from quizgen.deck.escape import anki_html
from quizgen.deck.note_types import ANSWER, Drawn, Field, one_card, part
from quizgen.prose import Prose

_ANSWER = '<div class="answer">{{Answer}} {{Unit}}</div>'

ENTRY = one_card(
    1_594_307_103,
    "entry",
    "Answer",
    (Field(11, "Unit"), ANSWER, Field(12, "Accept"), Field(13, "Tolerance"), Field(14, "Kind")),
    asks=part("Unit", "unit"),
    answers=(_ANSWER, part("Accept", "accept"), part("Tolerance", "tolerance")),
)


def draw_entry(block: Entry[Prose]) -> Drawn:
    """The unit on the front; on the back the answer, what else is right, and how far off is still right."""
    fields = {
        "Unit": anki_html(block.unit) if block.unit else "",
        "Answer": anki_html(block.answer),
        "Accept": "<br>".join(map(anki_html, block.accept)),
        "Tolerance": f"± {anki_html(block.tolerance)}" if block.tolerance else "",
    }
    fields["Kind"] = block.expected
    return Drawn(ENTRY, fields)
