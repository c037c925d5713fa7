"""Decks for Anki: an edition becomes an `.apkg`. Anki's own words (note type, field, GUID) live only here."""

from __future__ import annotations

from quizgen.editions import Edition
from quizgen.render import Job, Rendered


def render_deck(edition: Edition, job: Job) -> Rendered:
    """The package of an edition, and how many items, notes and cards are in it.

    An edition without items for cards makes a package without notes, of which Anki imports nothing: the
    counts say so.
    """
    from quizgen.deck.notes import to_deck
    from quizgen.deck.package import write_package

    items, left_out = edition.used_in("cards")
    deck = to_deck(edition, items, job.now)
    counts = {
        "items": len(items),
        "notes": len(deck.notes),
        "cards": sum(len(note.cards) for note in deck.notes),
    }
    return Rendered(write_package(deck, job.now), counts, left_out)
