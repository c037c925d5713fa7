"""Real Anki, with the options that a learner has when nothing was changed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest
from anki.import_export_pb2 import IMPORT_ANKI_PACKAGE_UPDATE_CONDITION_IF_NEWER as IF_NEWER

if TYPE_CHECKING:
    from anki.cards import Card  # at run time it can only be imported by `anki.collection`

OUR_SCRIPT = re.compile(r'<script>\n\(function \(\) \{\n"use strict";.*?</script>', re.DOTALL)


@contextmanager
def new_collection(folder: Path) -> Iterator[Collection]:
    """An empty collection in a folder of its own."""
    folder.mkdir(parents=True, exist_ok=True)
    collection = Collection(str(folder / "collection.anki2"))
    try:
        yield collection
    finally:
        collection.close()


def import_deck(collection: Collection, folder: Path, package: bytes) -> dict[str, int]:
    """What Anki says of the notes of a package: how many were new, updated, duplicate, conflicting …"""
    path = folder / "deck.apkg"
    path.write_bytes(package)
    options = ImportAnkiPackageOptions(
        merge_notetypes=False,
        update_notes=IF_NEWER,
        update_notetypes=IF_NEWER,
        with_scheduling=False,
        with_deck_configs=False,
    )
    log = collection.import_anki_package(ImportAnkiPackageRequest(package_path=str(path), options=options)).log
    kinds = ("new", "updated", "duplicate", "conflicting", "first_field_match", "missing_notetype")
    counts = {kind: len(getattr(log, kind)) for kind in (*kinds, "missing_deck", "empty_first_field")}
    return {kind: count for kind, count in counts.items() if count}


def all_cards(collection: Collection) -> list[Card]:
    """Every card, in the order in which a learner meets them."""
    cards = [collection.get_card(id) for id in collection.find_cards("")]
    return sorted(cards, key=lambda card: (card.did, card.due, card.ord))


def complaints(collection: Collection) -> list[str]:
    """What Anki has to say against a collection: its structure, its media, its cards."""
    report, sound = collection.fix_integrity()
    media = collection.media.check()
    found = [] if sound else [report]
    found += [f"empty: {note.note_id}" for note in collection.get_empty_cards().notes]
    found += [f"missing: {name}" for name in media.missing]
    found += [f"unused: {name}" for name in media.unused]
    for card in all_cards(collection):
        shown = OUR_SCRIPT.sub("", card.question() + card.answer())
        found += [
            f"{word!r} in {card.note().guid}"
            for word in (
                "has a problem",
                "is blank",
                "latex-",
                "LaTeX image",
                "{{",
                "[anki:tts",
                "<script",
                "typeans",
            )
            if word in shown
        ]
    return found
