"""Cards as real Anki renders them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from quizgen.deck import render_deck
from quizgen.editions import Edition, Posed
from quizgen.render import Job

from ..real_anki import all_cards, import_deck, new_collection

if TYPE_CHECKING:
    from anki.collection import Collection


@dataclass(frozen=True, slots=True)
class Shown:
    """A card: the item that it asks, which of the note's cards it is (0 the first), and the HTML of its sides.

    `question` and `answer` are what Anki gives its page, style first; sounds are still Anki's marks.
    """

    item: Posed
    ordinal: int
    question: str
    answer: str

    @property
    def name(self) -> str:
        """The item's id, and the card's number where it is not the first."""
        return f"{self.item.id}-{self.ordinal + 1}" if self.ordinal else self.item.id


def shown_cards(collection: Collection, edition: Edition) -> list[Shown]:
    """The cards of a collection that holds an edition's deck, in the order in which a learner meets them."""
    items = {item.id: item for item in edition.items}
    found = [(card.note()["ID"].split("/")[1], card) for card in all_cards(collection)]
    return [Shown(items[id], card.ord, card.question(), card.answer()) for id, card in found if id in items]


@contextmanager
def learn(edition: Edition, job: Job, folder: Path) -> Iterator[tuple[list[Shown], Path]]:
    """The cards of an edition after real Anki imported its deck, and the folder of their pictures and sounds."""
    with new_collection(folder) as collection:
        import_deck(collection, folder, render_deck(edition, job).data)
        yield shown_cards(collection, edition), Path(collection.media.dir())
