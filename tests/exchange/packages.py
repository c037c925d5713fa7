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
    "Question", "Title", "QType (0=kprim,1=mc,2=sc)", "Q_1", "Q_2", "Q_3", "Q_4", "Q_5", "Answers", "Sources", "Extra 1",
)  # fmt: skip


def anki_package(
    folder: Path, notes: Iterable[Mapping[str, Any]], *, legacy: bool, media: Mapping[str, bytes] = {}
) -> Path:
    """A package that Anki exports; a note is `{"type", "deck", "tags", fields …}`."""
    from anki.collection import ExportAnkiPackageOptions

    path = folder / f"{'old' if legacy else 'new'}.apkg"
    with new_collection(folder / "author") as collection:
        for name, data in media.items():
            collection.media.write_data(name, data)
        for note in notes:
            add_note(collection, **note)
        options = ExportAnkiPackageOptions(
            with_scheduling=False, with_deck_configs=False, with_media=True, legacy=legacy
        )
        collection.export_anki_package(out_path=str(path), options=options, limit=None)
    return path


def add_note(
    collection: Collection, type: str, deck: str = "Sông ngòi", tags: tuple[str, ...] = (), **fields: str
) -> None:
    """Add a note; a note type that Anki does not bring is made of the fields."""
    model = collection.models.by_name(type) or new_type(collection, type, tuple(fields))
    note = collection.new_note(model)
    for name, value in fields.items():
        note[name.replace("_", " ") if name not in note else name] = value
    note.tags = list(tags)
    collection.add_note(note, collection.decks.add_normal_deck_with_name(deck).id)  # type: ignore[arg-type]  # a DeckId


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
    rows: Iterable[Iterable[str]],
    *,
    front: str = "",
    files: Iterable[Path] = (),
    deck: str = "Rivers",
    cloze: bool = False,
) -> Path:
    """A package that genanki writes: notes of one type."""
    names = list(fields)
    shown = "{{cloze:" + names[0] + "}}" if cloze else front or "{{" + names[0] + "}}"
    model = genanki.Model(
        1_700_000_001, "Some type", [{"name": name} for name in names],
        [{"name": "Card 1", "qfmt": shown, "afmt": "{{FrontSide}}"}],
        model_type=genanki.Model.CLOZE if cloze else genanki.Model.FRONT_BACK,
    )  # fmt: skip
    made = genanki.Deck(1_700_000_002, deck)
    for row in rows:
        made.add_note(genanki.Note(model, list(row)))
    package = genanki.Package(made)
    package.media_files = [str(file) for file in files]
    path = folder / f"{deck.replace('::', '-')}.apkg"
    package.write_to_file(str(path), timestamp=1_700_000_000)
    return path
