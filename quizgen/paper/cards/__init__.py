"""Study cards: every item of an edition as a card to cut out, its question on one side, its answer on the other.

Items are those that name `cards` in their `use`: what is kept back for a test stands on no card. `sides` says what
stands on a card, `fit` in which size it has room there, `templates` set the cards on sheets: eight a sheet, and behind
them their backs as the printer turns the sheet, or four a sheet beside their backs, to be folded.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from quizgen.editions import Edition, LeftOut, Posed
from quizgen.paper.cards.fit import SCALE, Box, Fitted, columns, fit
from quizgen.paper.cards.sides import Part, answer_side, question_side
from quizgen.paper.layout import MM_PER_POINT, PAPERS
from quizgen.paper.options import PaperOptions
from quizgen.render import Rendered
from quizgen.say import Say
from quizgen.web.page import csp_hash, data_uri, templates

COLUMNS, ROWS = 2, 4
MARGIN = 10.0
"""From the edges of the sheet to the cards, in millimetres; the marks to cut at stand there."""
PADDING = 5.5
"""From a card's edges to its text: a sheet that is printed on both sides is never turned exactly."""
PRINT = Markup('document.getElementById("print").onclick = () => print();')
"""All that the page's script does."""
NO_ROOM = Say("its text has no room on a card", "nội dung dài quá một thẻ")


@dataclass(frozen=True, slots=True)
class Card:
    """An item on its card; `number` counts all cards from 1."""

    number: int
    id: str
    question: Fitted
    answer: Fitted


def draw_cards(edition: Edition, options: PaperOptions) -> Rendered:
    """The cards of an edition as one self-contained page; what has no room on a card is left out and told."""
    items, left_out = edition.used_in("cards")
    _, width, height = PAPERS[options.paper]
    box = Box((width - 2 * MARGIN) / COLUMNS - 2 * PADDING, (height - 2 * MARGIN) / ROWS - 2 * PADDING)
    cards = tuple(_cards(items, edition, box))
    there = {card.id for card in cards}
    no_room = tuple(LeftOut(item.id, NO_ROOM) for item in items if item.id not in there)
    shortened = sum(card.answer.shortened for card in cards)
    counts = {"items": len(cards), "cards": len(cards)} | ({"shortened": shortened} if shortened else {})
    return Rendered(_draw(edition, options, cards, box), counts, left_out + no_room)


def _cards(items: tuple[Posed, ...], edition: Edition, box: Box) -> Iterator[Card]:
    number = 1
    for item in items:
        question = fit(question_side(number, item, edition), box)
        answer = fit(answer_side(item, edition.words), box)
        if question and answer:
            yield Card(number, item.id, question, answer)
            number += 1


def _draw(edition: Edition, options: PaperOptions, cards: tuple[Card, ...], box: Box) -> bytes:
    name, width, height = PAPERS[options.paper]

    def columns_of(part: Part, size: float) -> int:
        return columns(part, box.width / (size * MM_PER_POINT) / SCALE[part.style])

    page = templates(__name__).get_template("cards.html.j2")
    return page.render(
        edition=edition,
        duplex=options.duplex,
        cards=cards,
        rows=ROWS,
        sheet={"css": name, "width": width, "height": height, "margin": MARGIN, "padding": PADDING},
        columns_of=columns_of,
        data_uri=data_uri,
        script=PRINT,
        csp_hash=csp_hash,
        words=edition.words.study,
        paper=edition.words.paper,
    ).encode()
