"""For programs: one JSON object with every note that changes, whole texts, and what all notes share."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import asdict

from quizgen.diff.changes import NoteDiff
from quizgen.diff.draw import BankDiff, EditionDiff
from quizgen.diff.everywhere import everywhere
from quizgen.diff.renamed import renamed
from quizgen.reports.json import dump, record
from quizgen.say import Ui

SCHEMA = 1


def show(diffs: Iterable[BankDiff], ui: Ui) -> Iterator[str]:
    """All banks in one object; problems that belong to no bank beside them."""
    diffs = list(diffs)
    editions = [edition for diff in diffs for edition in diff.editions]
    yield dump(
        {
            "schema": SCHEMA,
            "banks": [_bank(diff, ui) for diff in diffs if diff.bank],
            "diagnostics": [record(problem, ui) for diff in diffs if not diff.bank for problem in diff.diagnostics],
            "summary": {
                "decks": len(editions),
                "changing": sum(edition.changes for edition in editions),
                **{name: sum(len(getattr(edition.deck, name)) for edition in editions) for name in _STATES},
                "unchanged": sum(edition.deck.unchanged for edition in editions),
            },
        }
    )


_STATES = ("new", "changed", "returned", "withdrawn")


def _bank(diff: BankDiff, ui: Ui) -> dict[str, object]:
    return {
        "bank": diff.bank,
        "editions": [_edition(edition, ui) for edition in diff.editions],
        "diagnostics": [record(problem, ui) for problem in diff.diagnostics],
    }


def _edition(edition: EditionDiff, ui: Ui) -> dict[str, object]:
    deck = edition.deck
    shared = [
        {"field": each.kind.field, "notes": each.notes, "of": each.of, "old": each.old, "new": each.new}
        for each in everywhere(deck)
    ]
    return {
        "language": edition.language,
        "path": edition.path.as_posix(),
        "name": deck.name,
        "standing": edition.standing,
        "first": edition.first,
        "by_ledger": edition.by_ledger,
        "changes": edition.changes,
        "also": list(deck.also),
        "everywhere": shared,
        **{name: [_note(note, ui) for note in getattr(deck, name)] for name in _STATES},
        "unchanged": deck.unchanged,
        "renamed": [pair._asdict() for pair in renamed(deck)],
    }


def _note(note: NoteDiff, ui: Ui) -> dict[str, object]:
    return {
        "item": note.item,
        "guid": note.guid,
        "note_type": note.note_type,
        "stem": note.stem,
        "fields": [asdict(change) for change in note.fields],
        "tags": note.tags._asdict(),
        "media": note.media._asdict(),
        "notice": list(note.notice),
        "why": note.why.text(ui) if note.why else None,
    }
