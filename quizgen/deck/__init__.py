"""Decks for Anki: an edition becomes an `.apkg`. Anki's own words (note type, field, GUID) live only here."""

from __future__ import annotations

from quizgen.editions import Edition
from quizgen.ledger import Ledger, Publication
from quizgen.render import Job, Rendered


def render_deck(edition: Edition, job: Job) -> Rendered:
    """The package of an edition, and how many items, notes and cards are in it.

    An edition without items for cards makes a package without notes, of which Anki imports nothing: the
    counts say so.
    """
    from quizgen.deck.notes import to_deck
    from quizgen.deck.package import write_package

    items, left_out = edition.used_in("cards")
    deck = to_deck(edition, items, job.publication or Publication(Ledger(), job.now, draft=True))
    asked = [note for note in deck.notes if not note.withdrawn]
    counts = {"items": len(items), "notes": len(asked), "cards": sum(len(note.cards) for note in asked)}
    if len(deck.notes) > len(asked):
        counts["withdrawn"] = len(deck.notes) - len(asked)
    return Rendered(write_package(deck), counts, left_out)
