"""A teacher who publishes a bank, and a learner with real Anki who imports it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias

import pytest
import yaml

from quizgen.cli import main
from quizgen.ledger import Ledger, read_ledger

from ..deck.real_anki import complaints, import_deck, new_collection

if TYPE_CHECKING:
    from anki.cards import Card
    from anki.collection import Collection
    from anki.notes import Note

T0 = 1_700_000_000
"""14 November 2023, 22:13 UTC: the first publication."""
DAY = 24 * 3600
EASES: tuple[Literal[1, 2, 3, 4], ...] = (3, 3, 1, 4)
"""How a learner answers, over and over: good, good, again, easy."""

Bank: TypeAlias = dict[str, Any]
Counts: TypeAlias = dict[str, int]


class Ran(NamedTuple):
    """The exit code of a run and what it printed."""

    code: int
    out: str


class Desk:
    """A folder with a bank in it, and `quizgen` to be run there; `now` is what its clock says."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder = folder
        self.now = T0
        self._capsys = capsys
        self._monkeypatch = monkeypatch

    @property
    def bank_path(self) -> Path:
        """Where the bank `rivers` stands."""
        return self.folder / "content/rivers.yaml"

    @property
    def ledger_path(self) -> Path:
        """Where its ledger stands."""
        return self.folder / "content/rivers.ledger.jsonl"

    def write(self, bank: Bank, name: str = "rivers") -> None:
        """Write a bank."""
        path = self.folder / f"content/{name}.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(yaml.safe_dump(bank, allow_unicode=True, sort_keys=False, width=1000), encoding="utf-8")

    def run(self, *arguments: str) -> Ran:
        """Run the command line in the folder, at the time of its clock."""
        with self._monkeypatch.context() as patch:
            patch.chdir(self.folder)
            patch.setenv("SOURCE_DATE_EPOCH", str(self.now))
            patch.setenv("LC_ALL", "C.UTF-8")
            self._capsys.readouterr()
            code = main(list(arguments))
            out, err = self._capsys.readouterr()
        return Ran(code, out + err)

    def build(self, *arguments: str) -> Ran:
        """Run `quizgen build` for decks alone."""
        return self.run("build", "--only", "anki", *arguments)

    def publish(self, bank: Bank | None = None, *, now: int | None = None) -> dict[str, bytes]:
        """Write a bank, build it and give its decks, which must succeed."""
        if bank is not None:
            self.write(bank)
        self.now = self.now if now is None else now
        ran = self.build()
        assert ran.code == 0, ran.out
        return self.decks()

    def decks(self, name: str = "rivers") -> dict[str, bytes]:
        """The decks that stand in the output folder, by language."""
        paths = sorted((self.folder / "decks" / name).glob("*.apkg"))
        return {path.name.split(".")[1]: path.read_bytes() for path in paths}

    def told(self, *arguments: str) -> list[str]:
        """The codes of all that a build has to say, hints too."""
        document = json.loads(self.build("--format", "json", *arguments).out)
        found = [*document["diagnostics"], *(each for bank in document["banks"] for each in bank["diagnostics"])]
        return [each["code"] for each in found]

    def entries(self) -> list[dict[str, Any]]:
        """The entries of the ledger, in the order in which they were added."""
        lines = self.ledger_path.read_text("utf-8").splitlines()
        return [entry for entry in map(json.loads, lines) if "guid" in entry]

    def ledger(self) -> Ledger:
        """The ledger as `quizgen` reads it."""
        return read_ledger(self.ledger_path).ledger

    def standing(self) -> dict[str, bytes]:
        """Every file in the folder and what is in it, git's own aside."""
        paths = (path for path in self.folder.rglob("*") if path.is_file() and ".git" not in path.parts)
        return {path.relative_to(self.folder).as_posix(): path.read_bytes() for path in paths}


class Learner:
    """A learner's collection in real Anki; imports are done with the options that nobody has changed."""

    def __init__(self, collection: Collection, folder: Path) -> None:
        self.collection = collection
        self.folder = folder

    def take(self, *packages: bytes) -> Counts:
        """Import packages; what Anki says of their notes, added up."""
        total: Counts = {}
        for package in packages:
            for kind, count in import_deck(self.collection, self.folder, package).items():
                total[kind] = total.get(kind, 0) + count
        return total

    def note(self, item: str, language: str = "vi") -> Note:
        """The note of an item."""
        found = [note for note in self.notes() if note["ID"].split("/")[1:] == [item, language]]
        assert len(found) == 1, (item, found)
        return found[0]

    def notes(self) -> list[Note]:
        """Every note."""
        return [self.collection.get_note(id) for id in self.collection.find_notes("")]

    def cards(self, item: str, language: str = "vi") -> list[Card]:
        """The cards of an item."""
        return sorted(self.note(item, language).cards(), key=lambda card: card.ord)

    def contents(self) -> dict[str, tuple[list[str], tuple[str, ...]]]:
        """Fields and tags of every note, by GUID."""
        return {note.guid: (list(note.fields), tuple(sorted(note.tags))) for note in self.notes()}

    def progress(self) -> dict[int, tuple[Any, ...]]:
        """All of a card that is the learner's: deck, schedule, repetitions, flags, suspension and its log."""
        columns = "id, did, ord, type, queue, due, ivl, factor, reps, lapses, left, odue, odid, flags, data"
        rows = self._all(f"SELECT {columns} FROM cards")
        log = self._all("SELECT cid, id, ease, ivl, lastIvl, factor, time, type FROM revlog ORDER BY id")
        return {row[0]: (*row[1:], [entry[1:] for entry in log if entry[0] == row[0]]) for row in rows}

    def at(self, time: int) -> None:
        """Date what the learner has just done to notes: Anki's clock is that of the computer."""
        connection = self.collection.db
        assert connection
        connection.execute("UPDATE notes SET mod = ? WHERE mod > ?", time, time)

    def study(self, deck: str, answers: int) -> None:
        """Answer cards of a deck as the scheduler gives them: mostly good, now and then again or easy."""
        id = self.collection.decks.id_for_name(deck)
        assert id is not None, deck
        self.collection.decks.set_current(id)
        for n in range(answers):
            card = self.collection.sched.getCard()
            if card is None:
                break
            self.collection.sched.answerCard(card, EASES[n % len(EASES)])
        self.collection.fix_integrity()  # Anki itself may note the time of a review only here

    def complaints(self) -> list[str]:
        """What Anki has to say against the collection."""
        return complaints(self.collection)

    def _all(self, sql: str) -> list[Any]:
        connection = self.collection.db
        assert connection
        return list(connection.all(sql))


@contextmanager
def learner(folder: Path) -> Iterator[Learner]:
    """A new learner with an empty collection."""
    with new_collection(folder) as collection:
        yield Learner(collection, folder)
