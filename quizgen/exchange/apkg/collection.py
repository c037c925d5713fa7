"""The database of a package as notes and decks.

The database is a stranger's: it is read from memory, from plain tables alone (a view or a virtual table runs what its
author wrote), without trust in its schema, with a limit on the work that a query may make.
See https://www.sqlite.org/security.html.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from typing import Any

from quizgen.exchange.apkg import protobuf
from quizgen.exchange.apkg.clean import clean_name
from quizgen.exchange.apkg.notes import Collection, Note, NoteType
from quizgen.exchange.apkg.refused import Refused
from quizgen.say import Say

MAX_NOTES = 200_000
_MAX_VALUE = 32 * 1024**2
_STEPS_A_CALL, _MAX_CALLS = 100_000, 20_000
_HEADER = b"SQLite format 3\0"
_READ_ONLY = {sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_FUNCTION}

_BROKEN = Say(
    en="the database in the package is damaged; in Anki choose Tools, Check Database, and export it again",
    vi="cơ sở dữ liệu trong gói bị hỏng; trong Anki hãy chọn Công cụ, Kiểm tra cơ sở dữ liệu, rồi xuất lại",
)
_WRONG_SCHEMA = Say(
    en="the database in the package is none of Anki's ({table} is missing or no table)",
    vi="cơ sở dữ liệu trong gói không phải của Anki ({table} không có hoặc không phải bảng)",
)
_TOO_MANY = Say(
    en="the package has more than {limit} notes; export a part of it",
    vi="gói có hơn {limit} ghi chú; hãy xuất từng phần",
)
_WRONG = (sqlite3.Error, KeyError, TypeError, ValueError, AttributeError, RecursionError, IndexError)


def read_collection(data: bytes) -> Collection:
    """The notes and decks of a database; raises `Refused` for a broken or a strange one."""
    if not data.startswith(_HEADER):
        raise Refused(_BROKEN)
    try:
        with closing(sqlite3.connect(":memory:")) as connection:
            _open(connection, data)
            return _read(connection)
    except _WRONG:
        raise Refused(_BROKEN) from None


def _open(connection: sqlite3.Connection, data: bytes) -> None:
    journal = b"\x01\x01"  # a database in WAL mode can't be read from memory; a package's log is empty
    connection.deserialize(data[:18] + journal + data[20:])
    connection.text_factory = lambda value: value.decode("utf-8", "replace")
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _MAX_VALUE)
    connection.create_collation("unicase", lambda one, other: (one > other) - (one < other))
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    connection.execute("PRAGMA query_only = ON")
    calls = iter(range(_MAX_CALLS))
    connection.set_progress_handler(lambda: next(calls, None) is None, _STEPS_A_CALL)


def _read(connection: sqlite3.Connection) -> Collection:
    tables = _plain_tables(connection)
    _need(tables, "col", "notes", "cards")
    if "notetypes" in tables:
        _need(tables, "fields", "templates", "decks")
    connection.set_authorizer(lambda action, *_: sqlite3.SQLITE_OK if action in _READ_ONLY else sqlite3.SQLITE_DENY)
    if "notetypes" in tables:
        types, decks = _new_types(connection), _new_decks(connection)
    else:
        models, listed = connection.execute("SELECT models, decks FROM col").fetchone()
        types, decks = _old_types(json.loads(models)), _old_decks(json.loads(listed))
    return replace(_collection(connection, types, decks), settings=_settings(connection))


def _settings(connection: sqlite3.Connection) -> dict[str, object]:
    """What the old form keeps for programs; the new one keeps nothing of quizgen's."""
    (text,) = connection.execute("SELECT conf FROM col").fetchone()
    found = json.loads(text) if text else {}
    return found if isinstance(found, dict) else {}


def _plain_tables(connection: sqlite3.Connection) -> set[str]:
    """The tables that hold data and nothing that runs."""
    rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'").fetchall()
    plain = [name for name, sql in rows if str(sql).split()[1:2] != ["VIRTUAL"]]
    known = {"col", "notes", "cards", "notetypes", "fields", "templates", "decks"}
    return {name for name in plain if name in known and _stored(connection, name)}


def _stored(connection: sqlite3.Connection, table: str) -> bool:
    """Whether no column of a table is computed."""
    return all(not row[6] for row in connection.execute(f"PRAGMA table_xinfo({table})"))


def _need(tables: set[str], *names: str) -> None:
    for name in names:
        if name not in tables:
            raise Refused(_WRONG_SCHEMA.filled(table=name))


def _old_types(models: dict[str, Any]) -> dict[int, NoteType]:
    return {
        int(id): NoteType(
            clean_name(str(model["name"])),
            tuple(clean_name(str(field["name"])) for field in model["flds"]),
            tuple(str(template["qfmt"]) for template in model["tmpls"]),
            model.get("type") == 1,
        )
        for id, model in models.items()
    }


def _old_decks(decks: dict[str, Any]) -> dict[int, tuple[str, str]]:
    return {int(id): (clean_name(str(deck["name"])), str(deck.get("desc") or "")) for id, deck in decks.items()}


def _new_types(connection: sqlite3.Connection) -> dict[int, NoteType]:
    names: dict[int, list[str]] = {}
    for id, _, name in connection.execute("SELECT ntid, ord, name FROM fields ORDER BY ntid, ord"):
        names.setdefault(id, []).append(clean_name(str(name)))
    fronts: dict[int, list[str]] = {}
    for id, _, config in connection.execute("SELECT ntid, ord, config FROM templates ORDER BY ntid, ord"):
        fronts.setdefault(id, []).append(protobuf.text(config, 1))
    return {
        id: NoteType(str(name), tuple(names[id]), tuple(fronts.get(id, ())), protobuf.number(config, 1) == 1)
        for id, name, config in connection.execute("SELECT id, name, config FROM notetypes")
    }


def _new_decks(connection: sqlite3.Connection) -> dict[int, tuple[str, str]]:
    rows = connection.execute("SELECT id, name, kind FROM decks")
    return {
        id: (clean_name(str(name).replace("\x1f", "::")), protobuf.text(protobuf.part(kind, 1), 4))
        for id, name, kind in rows
    }


def _collection(
    connection: sqlite3.Connection, types: dict[int, NoteType], decks: dict[int, tuple[str, str]]
) -> Collection:
    cards = _cards(connection, decks)
    notes: list[tuple[tuple[Any, ...], Note]] = []
    strays: list[str] = []
    for id, guid, type_id, tags, values in _rows(connection):
        place, deck, ordinals = cards.get(id, ((1, 0), "", ()))
        if type_id in types:
            note = _note(clean_name(str(guid)), types[type_id], tags, values, deck, ordinals)
            notes.append(((deck, place, id), note))
        else:
            strays.append(clean_name(str(guid)))
    ordered = tuple(note for _, note in sorted(notes, key=lambda pair: pair[0]))
    return Collection(ordered, dict(decks.values()), tuple(strays))


def _rows(connection: sqlite3.Connection) -> Iterator[tuple[Any, ...]]:
    for n, row in enumerate(connection.execute("SELECT id, guid, mid, tags, flds FROM notes")):
        if n == MAX_NOTES:
            raise Refused(_TOO_MANY.filled(limit=MAX_NOTES))
        yield row


def _cards(
    connection: sqlite3.Connection, decks: dict[int, tuple[str, str]]
) -> dict[int, tuple[tuple[int, int], str, tuple[int, ...]]]:
    """For every note: its place among the new cards (those that were learnt come after), its deck, its cards."""
    found: dict[int, tuple[tuple[int, int], str, tuple[int, ...]]] = {}
    query = "SELECT nid, did, ord, due, type, odid FROM cards ORDER BY nid, ord"
    for note, deck, ordinal, due, kind, home in connection.execute(query):
        place, name, ordinals = found.get(note, ((1, 0), "", ()))
        place = min(place, (0, int(due))) if kind == 0 else place
        found[note] = (place, name or decks.get(home or deck, ("", ""))[0], (*ordinals, int(ordinal)))
    return found


def _note(guid: str, note_type: NoteType, tags: object, values: object, deck: str, cards: tuple[int, ...]) -> Note:
    joined = values.decode("utf-8", "replace") if isinstance(values, bytes) else str(values)
    parts = joined.split("\x1f")
    parts += [""] * (len(note_type.fields) - len(parts))
    named = dict(zip(note_type.fields, parts, strict=False))
    return Note(guid, note_type, named, tuple(clean_name(str(tags)).split()), deck, cards)
