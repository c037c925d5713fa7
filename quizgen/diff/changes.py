"""What becomes of notes and decks, as plain data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple, TypeAlias

from quizgen.say import Say

Decoded: TypeAlias = Mapping[str, Any]
"""A deck or a note as `quizgen.deck.decode` gives it."""

Also = Literal["description", "look", "order"]
"""What may change besides notes: the deck's description, how cards look, the order of cards not yet seen."""


class Swap(NamedTuple):
    """Names that come and names that go."""

    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()


NONE = Swap()


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field that changes, both texts readable (the same if only the form changes)."""

    field: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class NoteDiff:
    """What becomes of one note.

    `notice` are the lines about a withdrawal below the first; `why` says why a note is withdrawn as far as its bank
    tells, None if the bank no longer has it.
    """

    guid: str
    item: str
    note_type: str
    stem: str
    answer: str
    fields: tuple[FieldChange, ...] = ()
    tags: Swap = NONE
    media: Swap = NONE
    notice: tuple[str, ...] = ()
    why: Say | None = None


@dataclass(frozen=True, slots=True)
class DeckDiff:
    """What becomes of a deck; `returned` were withdrawn and are asked again, `notes` is how many it will ask."""

    name: str
    notes: int
    new: tuple[NoteDiff, ...] = ()
    changed: tuple[NoteDiff, ...] = ()
    withdrawn: tuple[NoteDiff, ...] = ()
    returned: tuple[NoteDiff, ...] = ()
    unchanged: int = 0
    also: tuple[Also, ...] = ()
