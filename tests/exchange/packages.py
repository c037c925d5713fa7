"""Packages of other people, made by real Anki and by genanki."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import genanki

from tests.deck.real_anki import new_collection

if TYPE_CHECKING:
    from anki.collection import Collection

MC_FIELDS = (
    "Question",
    "Title",
    "QType (0=kprim,1=mc,2=sc)",
    *(f"Q_{n}" for n in range(1, 6)),
    "Answers",
    "Sources",
    "Extra 1",
)
"""The fields of the note type “AllInOne (kprim, mc, sc)”."""


def anki_package(
    folder: Path, notes: Iterable[Mapping[str, Any]], *, legacy: bool, media: Mapping[str, bytes] | None = None
) -> Path:
    """A package that Anki exports; a note is `{"type", "deck", "tags", "guid", fields …}`."""
    from anki.collection import ExportAnkiPackageOptions

    path = folder / "deck.apkg"
    with new_collection(folder / f"author-{legacy}") as collection:
        for name, data in (media or {}).items():
            collection.media.write_data(name, data)
        for note in notes:
            add_note(collection, **note)
        options = ExportAnkiPackageOptions(
            with_scheduling=False, with_deck_configs=False, with_media=True, legacy=legacy
        )
        collection.export_anki_package(out_path=str(path), options=options, limit=None)
    return path


def add_note(
    collection: Collection, type: str, deck: str = "Địa lí", tags: tuple[str, ...] = (), guid: str = "", **fields: str
) -> None:
    """Add a note; a note type that Anki does not bring is made of the fields."""
    from anki.decks import DeckId

    model = collection.models.by_name(type) or new_type(collection, type, tuple(fields))
    note = collection.new_note(model)
    for name, value in fields.items():
        note[name] = value
    note.tags = list(tags)
    note.guid = guid or note.guid
    collection.add_note(note, DeckId(collection.decks.add_normal_deck_with_name(deck).id))


def new_type(collection: Collection, name: str, fields: tuple[str, ...]) -> Any:
    """A note type with one card that shows its first field on the front."""
    model = collection.models.new(name)
    for field in fields:
        collection.models.add_field(model, collection.models.new_field(field))
    template = collection.models.new_template("Card 1")
    template["qfmt"], template["afmt"] = f"{{{{{fields[0]}}}}}", "{{FrontSide}}"
    collection.models.add_template(model, template)
    collection.models.add(model)
    return collection.models.by_name(name)


def genanki_package(
    folder: Path,
    fields: Iterable[str],
    *rows: Iterable[str],
    front: str = "",
    cloze: bool = False,
    deck: str = "Rivers",
) -> Path:
    """A package that genanki writes: notes of one type."""
    names = list(fields)
    shown = f"{{{{cloze:{names[0]}}}}}" if cloze else front or f"{{{{{names[0]}}}}}"
    model = genanki.Model(
        1_700_000_001,
        "Some type",
        [{"name": name} for name in names],
        [{"name": "Card 1", "qfmt": shown, "afmt": "{{FrontSide}}"}],
        model_type=genanki.Model.CLOZE if cloze else genanki.Model.FRONT_BACK,
    )
    made = genanki.Deck(1_700_000_002, deck)
    for row in rows:
        made.add_note(genanki.Note(model, list(row)))
    path = folder / "deck.apkg"
    genanki.Package(made).write_to_file(str(path), timestamp=1_700_000_000)
    return path
