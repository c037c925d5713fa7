"""A question that is gone from its bank beside a new one that looks like it: probably its id was changed."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import NamedTuple

from quizgen.diff.changes import DeckDiff, NoteDiff

_ALIKE = 0.8


class Renamed(NamedTuple):
    """The id that is gone, the new one, and how much alike the questions are (0 to 1)."""

    old: str
    new: str
    alike: float


def renamed(deck: DeckDiff) -> tuple[Renamed, ...]:
    """Every question that is gone without a word, with the new one that is most like it, if one is."""
    gone = [note for note in deck.withdrawn if note.why is None and note.stem]
    pairs = (max((_pair(old, new) for new in deck.new), key=lambda pair: pair.alike, default=None) for old in gone)
    return tuple(pair for pair in pairs if pair and pair.alike >= _ALIKE)


def _pair(old: NoteDiff, new: NoteDiff) -> Renamed:
    if old.note_type != new.note_type:
        return Renamed(old.item, new.item, 0)
    matcher = SequenceMatcher(None, _words(old), _words(new), autojunk=False)
    alike = matcher.ratio() if matcher.quick_ratio() >= _ALIKE else 0
    return Renamed(old.item, new.item, round(alike, 2))


def _words(note: NoteDiff) -> str:
    return f"{note.stem}\n{note.answer}".casefold()
