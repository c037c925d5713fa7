"""Our own notes among those of a package, and what their identity hangs on."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from quizgen.deck.identity import guid
from quizgen.deck.package import ORIGIN
from quizgen.exchange.apkg.notes import Collection, Note
from quizgen.exchange.apkg.own.fields import plain
from quizgen.exchange.apkg.package import Package

_TAG = r"[A-Za-z0-9-]{2,40}"
_ID = re.compile(rf"([a-z0-9-]{{1,80}})/([a-z0-9-]{{1,80}})/({_TAG}(?:\+{_TAG})?)")
_KEY = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_OURS = "quizgen "
_HEAD = {"ID", "Lang", "Explanation", "Source"}


class OwnNote(NamedTuple):
    """A note of ours: the bank, item and edition that its ID names, and where it came from.

    `fields` are in one `language`, the edition's only one unless they are taken apart.
    """

    note: Note
    bank: str
    item: str
    edition: str
    language: str
    fields: dict[str, str]
    package: Package
    collection: Collection


def own_note(note: Note, package: Package, collection: Collection) -> OwnNote | None:
    """A note of ours by its ID; without one (bank "") where the ID was changed; None for other notes."""
    if not (note.note_type.name.startswith(_OURS) and _HEAD.issubset(note.fields)):
        return None
    named = _ID.fullmatch(plain(note.fields["ID"]).strip())
    bank, item, edition = named.groups() if named else ("", "", "")
    return OwnNote(note, bank, item, edition, edition, dict(note.fields), package, collection)


def identify(notes: Sequence[OwnNote]) -> tuple[str | None, str]:
    """What the GUIDs of a bank's notes hang on (None if nothing tells it), and the bank's id.

    Told by the package (which Anki forgets), by a field `Bank`, or by the first part of `ID`; whatever is told is
    believed only if the GUIDs follow from it.
    """
    first = notes[0]
    origin = first.collection.settings.get(ORIGIN)
    told = origin if isinstance(origin, dict) else {}
    roots = [tag.partition("::")[0] for one in notes for tag in one.note.tags if "::" in tag]
    for key in (str(told.get("key", "")), plain(first.note.fields.get("Bank", "")).strip(), first.bank):
        if _KEY.fullmatch(key) and any(one.note.guid == guid(key, one.item, one.edition) for one in notes):
            named_by_tags = key == first.bank and roots and key not in roots
            return key, max(dict.fromkeys(roots), key=roots.count) if named_by_tags else first.bank
    return None, first.bank
