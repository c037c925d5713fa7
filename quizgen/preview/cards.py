"""The cards of a deck, one after another."""

from __future__ import annotations

from typing import NamedTuple

from quizgen.deck.notes import Deck, Note
from quizgen.deck.sides import Sides, card_sides


class Card(NamedTuple):
    """One card of a deck: its note, and which of the note's cards it is."""

    note: Note
    ordinal: int

    @property
    def item(self) -> str:
        """The id of the item that it asks."""
        return self.note.values[0].split("/")[1]

    @property
    def sides(self) -> Sides:
        """Its front and its back."""
        return card_sides(self.note, self.ordinal)


def deck_cards(deck: Deck) -> tuple[Card, ...]:
    """All cards of a deck in the order in which learners meet them."""
    return tuple(Card(note, ordinal) for note in deck.notes for ordinal in note.cards)
