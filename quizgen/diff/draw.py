"""From banks to differences: each bank is loaded, checked and drawn as for a build, and nothing is written."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from quizgen.bank import is_edition_of
from quizgen.build.frozen import read_standing
from quizgen.build.made import file_name
from quizgen.build.publish import Publishing
from quizgen.checks import CheckedBank, check_bank
from quizgen.deck.decode import decode_package, is_draft
from quizgen.diagnostics import Diagnostic, Severity
from quizgen.diff.changes import DeckDiff, Decoded
from quizgen.diff.compare import Before, compare_decks, withdrawn_in
from quizgen.editions import edit
from quizgen.ledger import Publication
from quizgen.load import BankFiles, load_bank
from quizgen.outputs import output
from quizgen.render import Job
from quizgen.settings import Settings, read_settings

DECK = "anki"
Standing = Literal["published", "draft", "missing", "broken"]


@dataclass(frozen=True, slots=True)
class EditionDiff:
    """What becomes of one edition's deck.

    `standing` is what stands in the output folder. `first`: nothing of the edition was ever published. `by_ledger`: no
    deck that learners have is at hand, so that only the ledger tells what changes. `changes`: whether a build would
    change or publish anything.
    """

    language: str
    path: Path
    standing: Standing
    first: bool
    by_ledger: bool
    changes: bool
    deck: DeckDiff


@dataclass(frozen=True, slots=True)
class BankDiff:
    """What becomes of one bank; no editions where it has errors, no name for problems that belong to no bank."""

    bank: str
    editions: tuple[EditionDiff, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    languages: tuple[str, ...] = ()

    @property
    def has_errors(self) -> bool:
        """Whether a build would not build it."""
        return any(found.severity is Severity.ERROR for found in self.diagnostics)


@dataclass(frozen=True, slots=True)
class Standings:
    """The deck in the output folder: what it is, and what is in it."""

    standing: Standing
    deck: Decoded | None


def diff_bank(
    files: BankFiles, out: Path, languages: Sequence[str], now: int, tell: Callable[[str], None] = lambda what: None
) -> BankDiff:
    """What the next build would change in the decks of a bank, published at a time (seconds since 1970)."""
    folder = files.files[0].parent
    settings, wrong_settings = read_settings(folder)
    loaded = load_bank(files)
    checked = check_bank(loaded, least=Severity.ERROR)
    name = loaded.bank.id.value if loaded.bank else files.name
    problems = (*wrong_settings, *checked.diagnostics)
    if checked.bank is None or _stop(problems):
        return BankDiff(name, diagnostics=problems)
    publishing = Publishing(checked.bank.bank, folder, out, now, draft=False)
    drawn, found = _drawn(checked.bank, publishing, settings, languages, tell)
    return BankDiff(name, drawn, problems + found, checked.bank.bank.languages)


def _drawn(
    bank: CheckedBank, publishing: Publishing, settings: Settings, languages: Sequence[str], tell: Callable[[str], None]
) -> tuple[tuple[EditionDiff, ...], tuple[Diagnostic, ...]]:
    """The editions, unless something forbids to publish, and what there is to say about publishing."""
    found = tuple(publishing.obstacles())
    if _stop(found):
        return (), found
    drawn = tuple(_editions(bank, publishing, settings, languages, tell))
    found += tuple(publishing.notices())
    return () if _stop(found) else drawn, found


def _stop(problems: Sequence[Diagnostic]) -> bool:
    return any(found.severity is Severity.ERROR for found in problems)


def _editions(
    bank: CheckedBank, publishing: Publishing, settings: Settings, languages: Sequence[str], tell: Callable[[str], None]
) -> Iterator[EditionDiff]:
    for language in languages or bank.bank.editions:
        if is_edition_of(language, bank.bank.languages):
            path = publishing.folder / file_name(bank.bank.id.value, language, DECK)
            tell(path.name)
            edition = _edition(bank, language, path, Job(publishing.publication.now, settings, publishing.publication))
            if edition:
                yield edition


def _edition(bank: CheckedBank, language: str, path: Path, job: Job) -> EditionDiff | None:
    """What becomes of a deck; None if there is none and will be none."""
    assert job.publication is not None
    rendered = output(DECK).render(edit(bank, language), job)
    new, standing = decode_package(rendered.data), _standing(path)
    if not new["notes"] and standing.deck is None:
        return None
    before = _before(job.publication, language, standing)
    why = {left.item: left.why for left in rendered.left_out}
    published = any(entry.guid in new["notes"] for entry in job.publication.entries)
    compared = compare_decks(before, new, why)
    return EditionDiff(
        language,
        path,
        standing.standing,
        first=language not in job.publication.ledger.decks,
        by_ledger=before.deck is None and bool(before.has),
        changes=published or standing.deck != new,
        deck=_as_draft(compared) if standing.standing == "draft" else compared,
    )


def _as_draft(deck: DeckDiff) -> DeckDiff:
    """Without the description, which differs for a draft in that it says so."""
    return replace(deck, also=tuple(also for also in deck.also if also != "description"))


def _before(publication: Publication, language: str, standing: Standings) -> Before:
    """What learners have: the deck in the folder, or, where that is not what was published, what the ledger tells."""
    stamped = frozenset(entry.guid for entry in publication.entries)
    ledger = publication.ledger
    if standing.deck and (standing.standing == "published" or language not in ledger.decks):
        only_draft = standing.standing == "draft"
        has = frozenset(standing.deck["notes"])
        return Before(has, withdrawn_in(standing.deck), frozenset() if only_draft else stamped, standing.deck)
    latest = [entry for guid in ledger.by_guid if (entry := ledger.latest(guid)) and entry.language == language]
    withdrawn = frozenset(entry.guid for entry in latest if entry.withdrawn)
    return Before(frozenset(entry.guid for entry in latest), withdrawn, stamped)


def _standing(path: Path) -> Standings:
    data = read_standing(path)
    if data is None:
        return Standings("missing", None)
    try:
        return Standings("draft" if is_draft(data) else "published", decode_package(data))
    except Exception:  # an old file may be broken in any way, and then a build writes it anew
        return Standings("broken", None)
