"""What a card says whose question is no longer asked: since when, why, and what to look at instead."""

from __future__ import annotations

from datetime import UTC, datetime

from quizgen.deck.blocks import NOTE_TYPES
from quizgen.deck.blocks.recall import RECALL
from quizgen.deck.escape import anki_html, anki_text
from quizgen.deck.note_types import Drawn
from quizgen.editions import Edition, Withdrawn
from quizgen.ledger import Entry
from quizgen.locale.catalogue import Catalogue, format_date
from quizgen.prose import Prose, in_both


def withdrawal(edition: Edition, gone: Withdrawn | None, stamp: int) -> str:
    """The notice as HTML; `stamp` is when the question was withdrawn (seconds since 1970)."""
    day = datetime.fromtimestamp(stamp, UTC)
    because, instead = (gone.because, gone.instead) if gone else (None, None)
    first = _notice(edition.words, day, because and because.alone, instead and instead.alone)
    if not edition.second:
        return first
    second = _notice(edition.second.words, day, because and because.other, instead and instead.other)
    return in_both(first, second, edition.second.lang)


def _notice(words: Catalogue, day: datetime, because: Prose | None, instead: Prose | None) -> str:
    """The notice in one language."""
    lines = [anki_text(words.cards.withdrawn.format(date=format_date(day.year, day.month, day.day, words)))]
    if because:
        lines.append(anki_html(because))
    if instead:
        lines.append(f"{anki_text(words.cards.see_instead)} {anki_html(instead)}")
    return "<br>".join(lines)


def blank(entry: Entry) -> Drawn:
    """A note of the kind and with the cards that learners have of an entry, without a word of its question."""
    note_type = next((known for known in NOTE_TYPES if known.name == entry.note_type), RECALL)
    if note_type.cloze:
        text = " ".join(f"{{{{c{ordinal + 1}::—}}}}" for ordinal in entry.cards)
        return Drawn(note_type, {"Text": text}, entry.cards, entry.gaps)
    both = {"Reverse": "1"} if len(entry.cards) > 1 else {}
    return Drawn(note_type, both, entry.cards)
