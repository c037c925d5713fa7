"""Pairs: a numbered and a lettered column to be joined."""

from __future__ import annotations

from quizgen.blocks import Pairs
from quizgen.deck.escape import anki_html
from quizgen.deck.markup import listed, referring
from quizgen.deck.note_types import ANSWER, Drawn, Field, ask, one_card, part
from quizgen.prose import Prose

_COLUMNS = '<div class="left">{{Left}}</div><div class="right">{{Right}}</div>'

PAIRS = one_card(
    1_594_307_106,
    "pairs",
    "Join",
    (Field(11, "Left"), Field(12, "Right"), ANSWER),
    asks='<p class="task join"></p>\n' + ask(_COLUMNS, "columns"),
    answers=(part("Answer", "answer"),),
)


def draw_pairs(block: Pairs[Prose]) -> Drawn:
    """Both columns as the block presents them; on the back what belongs together."""
    left, right = ([anki_html(cell) for cell in column] for column in (block.left, block.right))
    pairs = (f"{left[n]} → {referring(m)} {right[m]}" for n, m in enumerate(block.key))
    fields = {"Left": listed("1", left), "Right": listed("A", right), "Answer": listed("1", pairs)}
    return Drawn(PAIRS, fields)
