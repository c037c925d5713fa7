"""A bank's ledger opened for a build: what was published, and what forbids to publish now."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from quizgen.bank import Bank
from quizgen.diagnostics import Diagnostic
from quizgen.ledger import Entry, Publication, append_entries, ledger_path, read_ledger, rules
from quizgen.ledger.files import ReadLedger, owner_of, recovered
from quizgen.outputs import published
from quizgen.source import Source

_TOLERATED = 24 * 3600
"""Seconds by which two computers' clocks may differ without a word."""


@dataclass(frozen=True, slots=True)
class Published:
    """What one build published of a bank: how many notes for the first time, changed, and withdrawn."""

    path: Path
    new: int
    changed: int
    withdrawn: int

    @property
    def notes(self) -> int:
        """How many in all."""
        return self.new + self.changed + self.withdrawn


class Publishing:
    """The ledger of one bank during a build: read, asked, added to."""

    def __init__(self, bank: Bank, folder: Path, out: Path, now: int, *, draft: bool) -> None:
        self.bank = bank
        self.path = ledger_path(folder, bank.id.value)
        self.folder = out / bank.id.value
        self.read: ReadLedger = read_ledger(self.path)
        self.publication = Publication(self.read.ledger, now, draft)

    def obstacles(self) -> Iterator[Diagnostic]:
        """What must be put right before anything is published."""
        yield from self.read.diagnostics
        if self.publication.draft:
            return
        identity, key = self.bank.identity, self.bank.key or self.bank.id
        if self.read.identity and self.read.identity != identity:
            yield rules.KEY_CHANGED.at(key.place, before=self.read.identity, now=identity)
        elif self.read.bank != self.bank.id.value:
            other = owner_of(identity, self.path.parent, self.path)
            if other:
                yield rules.KEY_OF_ANOTHER.at(key.place, key=identity, other=other.name, name=self.path.name)
        yield from self._stale()
        yield from self._clock()

    def _stale(self) -> Iterator[Diagnostic]:
        """Decks that learners may have and of which the ledger knows nothing."""
        for deck, entries in self._standing():
            if not self.read.exists:
                place = self.bank.id.place
                yield rules.LEDGER_MISSING.at(place, folder=self.folder, name=self.path.name)
                return
            if any(map(self._unknown, entries)):
                place = Source(str(self.path), "", self.path).place(0)
                yield rules.LEDGER_OLD.at(place, name=self.path.name, deck=deck.name)

    def _unknown(self, entry: Entry) -> bool:
        """Whether a note in a deck is newer than all that the ledger knows of it."""
        latest = self.read.ledger.latest(entry.guid)
        return latest is None or entry.stamp > latest.stamp

    def _clock(self) -> Iterator[Diagnostic]:
        highest = self.read.ledger.highest
        if highest > self.publication.now + _TOLERATED:
            date = datetime.fromtimestamp(highest, UTC).date().isoformat()
            yield rules.CLOCK.at(self.bank.id.place, date=date)

    def _standing(self) -> Iterator[tuple[Path, list[Entry]]]:
        for path in sorted(self.folder.iterdir()) if self.folder.is_dir() else ():
            entries = published(path)
            if entries:
                yield path, entries

    def notices(self) -> Iterator[Diagnostic]:
        """What came up while the bank was drawn."""
        items = {item.id.value: item for item in self.bank.items}
        for id in dict.fromkeys(self.publication.refused):
            place = items[id].id.place if id in items else self.bank.id.place
            yield rules.NOTE_TYPE_CHANGED.at(place, item=id, id=id)
        published = dict.fromkeys(entry.language for entry in self.publication.entries)
        for edition in published if not self.publication.draft else ():
            if edition not in self.bank.editions:
                yield rules.NOT_LISTED.at(self.bank.id.place, edition=edition)
        for frozen, wanted in self.publication.renamed:
            yield rules.DECK_RENAMED.at(self.bank.title.place, frozen=frozen, wanted=wanted)

    def recover(self) -> int:
        """Add to the ledger what the decks in the output folder tell; how many entries that were."""
        told = [entry for _, entries in self._standing() for entry in entries]
        found = recovered(told, self.read.ledger)
        if found:
            append_entries(self.path, self.bank.id.value, self.bank.identity, found)
            self.read = read_ledger(self.path)
            self.publication.ledger = self.read.ledger
        return len(found)

    def append(self) -> None:
        """Add what is new to the ledger, unless this is a draft."""
        entries = self.publication.entries
        if entries and not self.publication.draft:
            append_entries(self.path, self.bank.id.value, self.bank.identity, entries)

    def published(self) -> Published:
        """What is new in this build."""
        entries = self.publication.entries
        gone = sum(entry.withdrawn for entry in entries)
        new = sum(self.read.ledger.latest(entry.guid) is None for entry in entries)
        return Published(self.path, new, len(entries) - gone - new, gone)
