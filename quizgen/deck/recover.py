"""What a published package tells of its publication: the entries that its ledger must have had."""

from __future__ import annotations

import json
import re
import sqlite3
from contextlib import closing
from html import unescape
from io import BytesIO
from typing import Any
from zipfile import BadZipFile, ZipFile

from quizgen.deck.notes import digest
from quizgen.deck.package import ORIGIN
from quizgen.ledger import Entry

_NOTES = """
    SELECT notes.guid, notes.mid, notes.mod, notes.tags, notes.flds, cards.did, group_concat(cards.ord)
    FROM notes JOIN cards ON cards.nid = notes.id GROUP BY notes.id
"""
_GAP = re.compile(r"\{\{c(\d+)::(.*?)(?:::.*?)?\}\}", re.DOTALL)
_WORD_JOINER = "\u2060"
_TAG = re.compile(r"<[^>]*>")


def published_entries(data: bytes) -> list[Entry]:
    """The entries of a package's notes; none for a draft, for another program's package, for a broken one."""
    try:
        with ZipFile(BytesIO(data)) as archive, closing(sqlite3.connect(":memory:")) as connection:
            connection.deserialize(archive.read("collection.anki2"))
            conf, models, decks = map(json.loads, connection.execute("SELECT conf, models, decks FROM col").fetchone())
            origin = conf.get(ORIGIN)
            if not origin or origin["draft"]:
                return []
            return [_entry(row, models, decks, origin["language"]) for row in connection.execute(_NOTES)]
    except (BadZipFile, sqlite3.Error, KeyError, ValueError, TypeError):
        return []


def _entry(row: tuple[Any, ...], models: dict[str, Any], decks: dict[str, Any], language: str) -> Entry:
    guid, model, stamp, tags, joined, deck, ordinals = row
    fields, name = models[str(model)]["flds"], models[str(model)]["name"]
    values = joined.split("\x1f")
    by_name = dict(zip((field["name"] for field in fields), values, strict=True))
    item = unescape(by_name["ID"]).split("/")[1]
    gaps = tuple((int(number), _plain(answer)) for number, answer in _GAP.findall(by_name.get("Text", "")))
    cards = tuple(sorted(map(int, ordinals.split(","))))
    content = digest(name, values, tags.split())
    withdrawn = bool(by_name["Notice"])
    return Entry(guid, item, language, name, decks[str(deck)]["name"], cards, gaps, content, stamp, withdrawn)


def _plain(html: str) -> str:
    return unescape(_TAG.sub("", html)).replace(_WORD_JOINER, "")
