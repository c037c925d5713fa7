"""A package read back into plain data: what learners would get, without row numbers and stamps.

It tells whether two packages say the same, and makes what is in one readable.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from hashlib import sha256
from io import BytesIO
from typing import Any
from zipfile import ZipFile

from quizgen.deck.package import ORIGIN

_NOTES = "SELECT id, guid, mid, tags, flds FROM notes ORDER BY guid, id"
_CARDS = "SELECT nid, did, ord, due FROM cards ORDER BY nid, ord"


def decode_package(data: bytes) -> dict[str, Any]:
    """The note types, decks, notes (by GUID) and media of a package as JSON-able data.

    Raises whatever a broken package makes the archive's or the database's reader raise.
    """
    with ZipFile(BytesIO(data)) as archive, closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(archive.read("collection.anki2"))
        models, decks = map(json.loads, connection.execute("SELECT models, decks FROM col").fetchone())
        names = {deck["id"]: deck for deck in decks.values()}
        return {
            "note_types": [_note_type(model) for _, model in sorted(models.items())],
            "decks": _decks(names),
            "notes": dict(_notes(connection, {int(id): model for id, model in models.items()}, names)),
            "media": _media(archive),
        }


def is_draft(data: bytes) -> bool:
    """Whether a package says of itself that it is not for learners; raises as `decode_package` does."""
    with ZipFile(BytesIO(data)) as archive, closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(archive.read("collection.anki2"))
        settings = json.loads(connection.execute("SELECT conf FROM col").fetchone()[0])
        return bool(settings.get(ORIGIN, {}).get("draft"))


def _note_type(model: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": int(model["id"]),
        "name": model["name"],
        "cloze": model["type"] == 1,
        "sort_field": model["flds"][model["sortf"]]["name"],
        "fields": {field["name"]: field["id"] for field in model["flds"]},
        "templates": [_template(template) for template in model["tmpls"]],
        "css": model["css"].splitlines(),
    }


def _template(template: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": template["id"],
        "name": template["name"],
        "front": template["qfmt"].splitlines(),
        "back": template["afmt"].splitlines(),
    }


def _decks(decks: dict[int, dict[str, Any]]) -> list[dict[str, str]]:
    """All decks but Anki's own first one, which every collection has."""
    return [{"name": deck["name"], "description": deck["desc"]} for id, deck in sorted(decks.items()) if id != 1]


def _notes(
    connection: sqlite3.Connection, models: dict[int, dict[str, Any]], decks: dict[int, dict[str, Any]]
) -> Iterator[tuple[str, dict[str, Any]]]:
    cards: dict[int, list[dict[str, Any]]] = {}
    for note, deck, ordinal, due in connection.execute(_CARDS):
        cards.setdefault(note, []).append({"ordinal": ordinal, "due": due, "deck": decks[deck]["name"]})
    for id, guid, model, tags, values in connection.execute(_NOTES):
        names = [field["name"] for field in models[model]["flds"]]
        yield (
            guid,
            {
                "note_type": models[model]["name"],
                "fields": dict(zip(names, values.split("\x1f"), strict=True)),
                "tags": tags.split(),
                "cards": cards.get(id, []),
            },
        )


def _media(archive: ZipFile) -> dict[str, str]:
    """The files by name with the hash of their content."""
    names = json.loads(archive.read("media"))
    found = {name: sha256(archive.read(number)).hexdigest() for number, name in names.items()}
    return dict(sorted(found.items()))
