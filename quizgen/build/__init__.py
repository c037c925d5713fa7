"""From banks to files: each bank is loaded, checked, drawn, written and forgotten before the next one.

Files appear whole or not at all: everything of a bank is drawn first, written under hidden names beside
the final ones, and renamed at the end. A bank with an error changes nothing on the disk.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from quizgen.build.frozen import compare
from quizgen.build.made import Drawn, Made, State, file_name
from quizgen.build.write import write
from quizgen.checks import CheckedBank, check_bank
from quizgen.diagnostics import Diagnostic, Severity
from quizgen.editions import Edition, edit
from quizgen.load import BankFiles, load_bank
from quizgen.outputs import output
from quizgen.render import Job, Rendered
from quizgen.settings import Settings, read_settings

Tell = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be built: where to, in which languages (none: all of a bank), which outputs, at what time.

    `frozen`: nothing is written; what stands on the disk is compared with what the sources give.
    """

    out: Path
    languages: tuple[str, ...]
    outputs: tuple[str, ...]
    now: int
    frozen: bool = False


@dataclass(frozen=True, slots=True)
class Built:
    """What became of one bank; no languages where it has errors."""

    bank: str
    languages: tuple[str, ...] = ()
    items: int = 0
    files: tuple[Made, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()

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
    checked = check_bank(loaded)
    diagnostics = (*wrong_settings, *checked.diagnostics)
    name = loaded.bank.id.value if loaded.bank else files.name
    built = Built(name, items=checked.questions, diagnostics=diagnostics)
    bank = checked.bank
    if bank is None or built.has_errors:
        return built
    drawn = list(_draw(bank, order, settings, tell))
    made = compare(drawn, order.out / name, bank) if order.frozen else write(drawn)
    return replace(built, languages=bank.bank.languages, files=tuple(made))


def _draw(bank: CheckedBank, order: Order, settings: Settings, tell: Tell) -> Iterator[Drawn]:
    """All files that are wanted of a bank, by language."""
    for language in order.languages or bank.bank.languages:
        if language in bank.bank.languages:
            edition = edit(bank, language)
            for name in order.outputs:
                path = order.out / edition.bank / file_name(edition.bank, language, name)
                tell(path.name)
                yield _drawn(path, edition, name, output(name).render(edition, Job(order.now, settings)))


def _drawn(path: Path, edition: Edition, name: str, rendered: Rendered) -> Drawn:
    items = len(edition.items) + len(edition.left_out)
    empty = items <= len({left.item for left in rendered.left_out})
    state: State = "no_item" if empty else "written"
    made = Made(path, state, items, rendered.counts, rendered.left_out)
    return Drawn(made, name, None if empty else rendered.data)
