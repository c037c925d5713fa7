"""Order: lettered items to be put in order."""

from __future__ import annotations

from quizgen.blocks import Order
from quizgen.deck.escape import anki_html
from quizgen.deck.markup import listed, referring
from quizgen.deck.note_types import ANSWER, Drawn, Field, ask, one_card, part
from quizgen.prose import Prose

ORDER = one_card(
    1_594_307_105,
    "order",
    "Order",
    (Field(11, "Items"), ANSWER),
    asks='<p class="task put-in-order"></p>\n' + ask("{{Items}}"),
    answers=(part("Answer", "answer"),),
)


def draw_order(block: Order[Prose]) -> Drawn:
    """The items as the block presents them; on the back in the right order, with their letters and dates."""
    items = [anki_html(item) for item in block.items]

    def row(index: int) -> str:
        date = block.dates[index]
        dated = f' <span class="date">{anki_html(date)}</span>' if date else ""
        return f"{referring(index)} {items[index]}{dated}"

    return Drawn(ORDER, {"Items": listed("A", items), "Answer": listed("1", map(row, block.key))})
