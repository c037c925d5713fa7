"""How each block is drawn as a note: one file per note type, and the table from blocks to them."""

from __future__ import annotations

from typing import assert_never

from quizgen.blocks import Choices, Entry, Gaps, Judgements, Lines, Order, Pairs, Recall
from quizgen.deck.blocks.choices import CHOICES, draw_choices
from quizgen.deck.blocks.entry import ENTRY, draw_entry
from quizgen.deck.blocks.gaps import GAPS, draw_gaps
from quizgen.deck.blocks.judgements import JUDGEMENTS, draw_judgements
from quizgen.deck.blocks.order import ORDER, draw_order
from quizgen.deck.blocks.pairs import PAIRS, draw_pairs
from quizgen.deck.blocks.recall import RECALL, draw_lines, draw_recall
from quizgen.deck.note_types import Drawn
from quizgen.editions import EditionBlock
from quizgen.locale.catalogue import Catalogue

NOTE_TYPES = (CHOICES, JUDGEMENTS, ENTRY, GAPS, ORDER, PAIRS, RECALL)


def draw(block: EditionBlock, seed: str, words: Catalogue) -> Drawn:
    """Any block as a note; one that is missing here is an error of the type checker, not of a learner."""
    match block:
        case Choices():
            return draw_choices(block)
        case Judgements():
            return draw_judgements(block)
        case Gaps():
            return draw_gaps(block, seed)
        case Entry():
            return draw_entry(block)
        case Order():
            return draw_order(block)
        case Pairs():
            return draw_pairs(block)
        case Lines():
            return draw_lines(block, words)
        case Recall():
            return draw_recall(block)
        case _:
            assert_never(block)
