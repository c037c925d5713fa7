"""From banks to files: each bank is loaded, checked, drawn, written and forgotten before the next one.

Files appear whole or not at all: everything of a bank is drawn first, written under hidden names beside
the final ones, and renamed at the end. A bank with an error changes nothing on the disk.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial
from pathlib import Path

from quizgen.bank import is_edition_of
from quizgen.build.frozen import compare
from quizgen.build.made import Drawn, Made, State, file_name
from quizgen.build.publish import Published, Publishing
from quizgen.build.write import write
from quizgen.checks import CheckedBank, check_bank
from quizgen.diagnostics import Diagnostic, Severity
from quizgen.editions import Edition, edit
from quizgen.load import BankFiles, load_bank
from quizgen.outputs import edition_for, output, publishes
from quizgen.render import Job, Rendered
from quizgen.settings import read_settings

Tell = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be built: where to, which editions (none: those that a bank lists), which outputs, at what time.

    `frozen`: nothing is written; what stands on the disk is compared with what the sources give. `draft`: nothing is
    published, the ledger stays as it is. `recover`: the ledger first takes in what the decks in the folder tell.
    """

    out: Path
    languages: tuple[str, ...]
    outputs: tuple[str, ...]
    now: int
    frozen: bool = False
    draft: bool = False
    recover: bool = False


@dataclass(frozen=True, slots=True)
class Built:
    """What became of one bank; no languages where it has errors."""

    bank: str
    languages: tuple[str, ...] = ()
    items: int = 0
    files: tuple[Made, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    published: Published | None = None

    @property
    def has_errors(self) -> bool:
        """Whether nothing was built."""
        return any(found.severity is Severity.ERROR for found in self.diagnostics)


def build_banks(banks: Sequence[BankFiles], order: Order, jobs: int, tell: Tell) -> Iterator[Built]:
    """What becomes of each bank, in the order of the banks; `tell` hears what is being worked on."""
    if jobs > 1 and len(banks) > 1:
        from quizgen.build.workers import build_in_processes

        yield from build_in_processes(banks, order, min(jobs, len(banks)), tell)
        return
    for files in banks:
        tell(files.name)
        yield build_bank(files, order, tell)


def build_bank(files: BankFiles, order: Order, tell: Tell = lambda what: None) -> Built:
    """Load, check, draw and write one bank."""
    settings, wrong_settings = read_settings(files.files[0].parent)
    loaded = load_bank(files)
    checked = check_bank(loaded, least=Severity.WARNING)
    diagnostics = (*wrong_settings, *checked.diagnostics)
    name = loaded.bank.id.value if loaded.bank else files.name
    built = Built(name, items=checked.questions, diagnostics=diagnostics)
    bank = checked.bank
    if bank is None or built.has_errors:
        return built
    publishing = _publishing(bank, files, order)
    obstacles = () if publishing is None else tuple(publishing.obstacles())
    if _stops(obstacles):
        return replace(built, diagnostics=(*diagnostics, *obstacles))
    job = Job(order.now, settings, publishing.publication if publishing else None)
    drawn = list(_draw(bank, order, job, tell))
    notices = tuple(publishing.notices()) if publishing else ()
    built = replace(built, diagnostics=(*diagnostics, *obstacles, *notices))
    if _stops(notices):
        return built
    made, published = _finish(drawn, order, name, bank, publishing)
    return replace(built, languages=bank.bank.languages, files=made, published=published)


def _publishing(bank: CheckedBank, files: BankFiles, order: Order) -> Publishing | None:
    """The bank's ledger, where a file is drawn that has to be in it."""
    if not any(map(publishes, order.outputs)):
        return None
    folder = files.files[0].parent
    opened = Publishing(bank.bank, folder, order.out, order.now, draft=order.draft)
    if order.recover and not order.frozen:
        opened.recover()
    return opened


def _stops(problems: Sequence[Diagnostic]) -> bool:
    return any(found.severity is Severity.ERROR for found in problems)


def _finish(
    drawn: Sequence[Drawn], order: Order, name: str, bank: CheckedBank, publishing: Publishing | None
) -> tuple[tuple[Made, ...], Published | None]:
    """Write what was drawn, the ledger first, or compare it."""
    published = publishing.published() if publishing and not order.draft else None
    if order.frozen:
        made = tuple(compare(drawn, order.out / name, bank))
        if publishing and published and published.notes:
            made += (Made(publishing.path, "unpublished"),)
        return made, published
    if publishing:
        publishing.append()
    return tuple(write(drawn)), published


def _draw(bank: CheckedBank, order: Order, job: Job, tell: Tell) -> Iterator[Drawn]:
    """All files that are wanted of a bank, by language."""
    editions = cache(partial(edit, bank))
    for language in order.languages or bank.bank.editions:
        if is_edition_of(language, bank.bank.languages):
            for name in order.outputs:
                edition = editions(edition_for(name, language, bank.bank.languages))
                path = order.out / edition.bank / file_name(edition.bank, language, name)
                tell(path.name)
                yield _drawn(path, edition, name, output(name).render(edition, job))


def _drawn(path: Path, edition: Edition, name: str, rendered: Rendered) -> Drawn:
    items = len(edition.items) + len(edition.left_out)
    empty = items <= len({left.item for left in rendered.left_out}) and not rendered.counts.get("withdrawn")
    state: State = "no_item" if empty else "written"
    made = Made(path, state, items, rendered.counts, rendered.left_out)
    return Drawn(made, name, None if empty else rendered.data)
