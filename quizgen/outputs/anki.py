"""A deck for Anki (`.apkg`)."""

from __future__ import annotations

from quizgen.editions import Edition
from quizgen.ledger import Entry
from quizgen.render import Job, Rendered

SUFFIX = "apkg"
PUBLISHES = True
"""Learners keep what they import, so its publication is written into the ledger."""


def render(edition: Edition, job: Job) -> Rendered:
    """The edition's deck as a package that Anki imports."""
    from quizgen.deck import render_deck

    return render_deck(edition, job)


def published(data: bytes) -> list[Entry]:
    """What a package in the output folder tells of its publication; nothing for a draft."""
    from quizgen.deck.recover import published_entries

    return published_entries(data)


def same(old: bytes, new: bytes) -> bool:
    """Whether a learner would get the same from both packages; a broken old one is not the same."""
    from quizgen.deck.decode import decode_package

    wanted, stamps = decode_package(new), [(entry.guid, entry.stamp) for entry in published(new)]
    try:
        told = [(entry.guid, entry.stamp) for entry in published(old)]
        return decode_package(old) == wanted and sorted(told) == sorted(stamps)
    except Exception:  # an old file may be broken in any way, and then it is to be written anew
        return False
