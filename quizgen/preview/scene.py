"""What there is to see of some banks: read and checked at once, drawn when somebody looks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Condition

from quizgen.checks import CheckedBank, check_bank
from quizgen.deck.notes import Deck, to_deck
from quizgen.diagnostics import Diagnostic, in_order
from quizgen.editions import Edition, edit
from quizgen.ledger import Publication, ledger_path
from quizgen.ledger.files import read_ledger
from quizgen.load import BankFiles, find_banks, load_bank
from quizgen.outputs import edition_for, output, output_names
from quizgen.preview.changes import changed_item
from quizgen.render import Job
from quizgen.settings import Settings, read_settings

CARDS = "anki"
"""The view that shows an edition as Anki's cards; every other one is a page that `build` writes."""


@dataclass(frozen=True, slots=True)
class Shot:
    """A bank at one moment.

    `checked` is the last bank without errors, first there in the version `drawn` of the scene; it is `stale` while what
    stands in the file has errors. `changed` is the id of the question that was written last, "" if that is not known.
    """

    name: str
    folder: Path
    settings: Settings
    problems: tuple[Diagnostic, ...]
    checked: CheckedBank | None
    drawn: int
    stale: bool = False
    changed: str = ""

    @property
    def languages(self) -> tuple[str, ...]:
        """The editions that there are to see."""
        return self.checked.bank.editions if self.checked else ()


class Scene:
    """The banks at some paths, as they were when `refresh` was last called; safe to be asked from many threads.

    `now` is in seconds since 1970.
    """

    def __init__(self, paths: Sequence[Path], now: int) -> None:
        self.paths = tuple(paths)
        self.version = 0
        self.fault = ""
        self.problems: tuple[Diagnostic, ...] = ()
        self.shots: dict[str, Shot] = {}
        self._now = now
        self._pages: dict[tuple[str, str, str], bytes] = {}
        self._decks: dict[tuple[str, str], Deck] = {}
        self._changed = Condition()

    def refresh(self) -> None:
        """Read and check everything anew."""
        found = find_banks(self.paths)
        shots = {shot.name: shot for shot in map(self._shoot, found.banks)}
        with self._changed:
            self.fault, self.problems, self.shots = "", tuple(in_order(found.diagnostics)), shots
            self._pages.clear()
            self._decks.clear()
            self._tell()

    def fail(self, fault: str) -> None:
        """Keep what there is to see and say that quizgen itself has failed, until a `refresh` succeeds."""
        with self._changed:
            self.fault = fault
            self._tell()

    def _tell(self) -> None:
        """Wake those who wait; the lock is held."""
        self.version += 1
        self._changed.notify_all()

    def wait(self, version: int, seconds: float) -> int:
        """The version that is there as soon as it is not `version`, at the latest after so many seconds."""
        with self._changed:
            self._changed.wait_for(lambda: self.version != version, seconds)
            return self.version

    def _shoot(self, files: BankFiles) -> Shot:
        settings, wrong = read_settings(files.files[0].parent)
        loaded = load_bank(files)
        checked = check_bank(loaded)
        name = str(files.files[0])
        problems = (*wrong, *checked.diagnostics)
        shot = Shot(name, files.files[0].parent, settings, problems, checked.bank, self.version + 1)
        before = self.shots.get(name)
        if not (before and before.checked):
            return shot
        if checked.bank is None:
            return replace(shot, checked=before.checked, drawn=before.drawn, stale=True)
        return replace(shot, changed=changed_item(before.checked, checked.bank))

    def page(self, bank: str, language: str, view: str) -> bytes | None:
        """A page that `build` would write, as a draft; None if there is none."""
        shot = self.shots.get(bank)
        if shot is None or shot.checked is None or language not in shot.languages or view not in views():
            return None
        place = (bank, language, view)
        if place not in self._pages:
            edition = edit(shot.checked, edition_for(view, language, shot.languages))
            self._pages[place] = output(view).render(edition, self._job(shot, edition)).data
        return self._pages[place]

    def deck(self, bank: str, language: str) -> Deck | None:
        """The deck that learners would import; None if there is none."""
        shot = self.shots.get(bank)
        if shot is None or shot.checked is None or language not in shot.languages:
            return None
        place = (bank, language)
        if place not in self._decks:
            edition = edit(shot.checked, language)
            items, _ = edition.used_in("cards")
            publication = self._publication(shot, edition)
            self._decks[place] = to_deck(edition, items, publication)
        return self._decks[place]

    def _job(self, shot: Shot, edition: Edition) -> Job:
        return Job(self._now, shot.settings, self._publication(shot, edition))

    def _publication(self, shot: Shot, edition: Edition) -> Publication:
        ledger = read_ledger(ledger_path(shot.folder, edition.bank)).ledger
        return Publication(ledger, self._now, draft=True)


def views() -> tuple[str, ...]:
    """The names of the outputs that are pages."""
    return tuple(name for name in output_names() if output(name).SUFFIX.endswith(".html"))


def watched(paths: Iterable[Path]) -> tuple[Path, ...]:
    """The folders whose changes may change what is seen."""
    folders = {(path if path.is_dir() else path.parent).resolve() for path in paths}
    return tuple(sorted(folder for folder in folders if folder.is_dir()))
