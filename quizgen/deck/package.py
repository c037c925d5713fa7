"""A deck as the bytes of an `.apkg`: genanki writes the collection, the rest is done here.

genanki (https://github.com/kerrickstaley/genanki) is imported by this file alone, around four of its ways: it
looks for wrong HTML in quadratic time, miscounts the cards of a cloze, leaves a temporary database behind and
stores uncompressed. So notes come with their cards counted and their texts escaped, the database is in memory
and the archive our own: entries by name, dates and permissions fixed, hence equal bytes for equal decks (in
one environment: SQLite writes its version into the file).
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from functools import cache
from io import BytesIO
from itertools import count
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import genanki

from quizgen.deck.labels import style
from quizgen.deck.note_types import STAMP, NoteType
from quizgen.deck.notes import Deck, Note

ORIGIN = "quizgen"
"""The name in the collection's settings under which a package says what it was made of."""

_FIRST_DAY = (1980, 1, 1, 0, 0, 0)  # the earliest that an archive can say
_READABLE = 0o100644 << 16
_UNIX = 3
_FASTEST = 1  # level 6 takes three times as long for a seventh less


class _Model(genanki.Model):  # type: ignore[misc]  # genanki has no types
    """A note type whose stamp is our own: it tells Anki when its text changed, not when a deck was built."""

    def to_json(self, timestamp: float, deck_id: int) -> Any:
        return super().to_json(STAMP, deck_id)


class _Note(genanki.Note):  # type: ignore[misc]  # genanki has no types
    """A note with its own cards and stamp, whose fields are not searched for wrong HTML."""

    def __init__(self, model: _Model, note: Note) -> None:
        super().__init__(model, list(note.values), tags=note.tags, guid=note.guid, due=note.due)
        self._note = note

    @property
    def cards(self) -> list[Any]:
        return [genanki.Card(ordinal) for ordinal in self._note.cards]

    def _check_invalid_html_tags_in_fields(self) -> None:
        """Nothing: every text was escaped."""

    def write_to_db(self, cursor: sqlite3.Cursor, timestamp: float, deck_id: int, id_gen: Iterator[int]) -> None:
        super().write_to_db(cursor, self._note.mod, deck_id, id_gen)


def write_package(deck: Deck) -> bytes:
    """The package of a deck; rows are numbered from the newest stamp on, as Anki numbers by the time."""
    names = sorted(deck.media)
    entries = {str(number): deck.media[name] for number, name in enumerate(names)}
    entries["collection.anki2"] = _collection(deck)
    entries["media"] = json.dumps({str(number): name for number, name in enumerate(names)}).encode()
    return _archive(entries)


def _collection(deck: Deck) -> bytes:
    """The database of a package."""
    newest = max((note.mod for note in deck.notes), default=1)
    with closing(sqlite3.connect(":memory:")) as connection:
        genanki.Package(_genanki_deck(deck)).write_to_db(connection.cursor(), newest, count(newest * 1000))
        _note_origin(connection, deck)
        connection.commit()
        return connection.serialize()


def _note_origin(connection: sqlite3.Connection, deck: Deck) -> None:
    """Write into the collection's settings, which Anki does not import, which edition of which bank this is."""
    settings = json.loads(connection.execute("SELECT conf FROM col").fetchone()[0])
    connection.execute("UPDATE col SET conf = ?", (json.dumps({**settings, ORIGIN: deck.origin}),))


def _genanki_deck(deck: Deck) -> Any:
    types = {note.note_type.id: note.note_type for note in deck.notes}
    css = style()
    models = {id: _model(note_type, css) for id, note_type in sorted(types.items())}
    made = genanki.Deck(deck.id, deck.name, deck.description)
    for note in deck.notes:
        made.add_note(_Note(models[note.note_type.id], note))
    return made


@cache
def _model(note_type: NoteType, css: str) -> _Model:
    return _Model(
        note_type.id,
        note_type.name,
        fields=[{"id": field.id, "name": field.name} for field in note_type.fields],
        templates=[
            {"id": template.id, "name": template.name, "qfmt": template.front, "afmt": template.back}
            for template in note_type.templates
        ],
        css=css,
        model_type=genanki.Model.CLOZE if note_type.cloze else genanki.Model.FRONT_BACK,
        sort_field_index=1,
    )


def _archive(entries: dict[str, bytes]) -> bytes:
    buffer = BytesIO()
    with ZipFile(buffer, "w") as archive:
        for name, data in sorted(entries.items()):
            entry = ZipInfo(name, _FIRST_DAY)
            entry.create_system, entry.external_attr = _UNIX, _READABLE
            archive.writestr(entry, data, ZIP_DEFLATED, _FASTEST)
    return buffer.getvalue()
