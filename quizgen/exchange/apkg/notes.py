"""What a package holds, as plain values: notes with their fields by name, and decks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class NoteType:
    """The kind of a note: its fields in order, and what its cards show on their fronts."""

    name: str
    fields: tuple[str, ...]
    fronts: tuple[str, ...]
    cloze: bool = False


@dataclass(frozen=True, slots=True)
class Note:
    """One note: fields are HTML; `cards` are the ordinals of its cards, `deck` is where the first of them lies."""

    guid: str
    note_type: NoteType
    fields: Mapping[str, str]
    tags: tuple[str, ...]
    deck: str
    cards: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Collection:
    """The notes of a package in the order in which they are learnt, and the descriptions (HTML) of its decks by name.

    `strays`: the GUIDs of notes whose note type is missing. `settings`: what programs say of the whole collection.
    """

    notes: tuple[Note, ...]
    decks: Mapping[str, str]
    strays: tuple[str, ...] = ()
    settings: Mapping[str, object] = field(default_factory=dict)
