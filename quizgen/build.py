"""From banks to files: each bank is loaded, checked, drawn, written and forgotten before the next one.

Files appear whole or not at all: everything of a bank is drawn first, written under hidden names beside
the final ones, and renamed at the end. A bank with an error changes nothing on the disk.
"""

from __future__ import annotations

import copyreg
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType
from typing import Literal

from quizgen.checks import CheckedBank, check_bank
from quizgen.diagnostics import Diagnostic, Severity
from quizgen.editions import Edition, LeftOut, edit
from quizgen.load import BankFiles, load_bank
from quizgen.outputs import Job, Rendered, output, output_names
from quizgen.settings import Settings, read_settings

State = Literal["written", "no_item", "same", "missing", "different", "no_source"]
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
class Made:
    """What became of one file: the items of its bank, what it holds, and the items that it has not."""

    path: Path
    state: State
    items: int = 0
    counts: Mapping[str, int] = field(default_factory=dict)
    left_out: tuple[LeftOut, ...] = ()


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
        from quizgen.workers import build_in_processes

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
    made = _compare(drawn, order.out / name, bank) if order.frozen else _write(drawn)
    return replace(built, languages=bank.bank.languages, files=tuple(made))


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A file that has been drawn but not written; `data` is None if it holds no item."""

    made: Made
    output: str
    data: bytes | None


def _draw(bank: CheckedBank, order: Order, settings: Settings, tell: Tell) -> Iterator[_Drawn]:
    """All files that are wanted of a bank, by language."""
    for language in order.languages or bank.bank.languages:
        if language in bank.bank.languages:
            edition = edit(bank, language)
            for name in order.outputs:
                path = order.out / edition.bank / file_name(edition.bank, language, name)
                tell(path.name)
                yield _drawn(path, edition, name, output(name).render(edition, Job(order.now, settings)))


def _drawn(path: Path, edition: Edition, name: str, rendered: Rendered) -> _Drawn:
    items = len(edition.items) + len(edition.left_out)
    empty = items <= len({left.item for left in rendered.left_out})
    state: State = "no_item" if empty else "written"
    made = Made(path, state, items, rendered.counts, rendered.left_out)
    return _Drawn(made, name, None if empty else rendered.data)


def file_name(bank: str, language: str, name: str) -> str:
    """The name of an output's file."""
    return f"{bank}.{language}.{output(name).SUFFIX}"


def _write(drawn: Sequence[_Drawn]) -> Iterable[Made]:
    """Put all files of a bank on the disk, or none, if anything fails before the last one is complete."""
    hidden: list[tuple[Path, Path]] = []
    try:
        for each in drawn:
            if each.data is not None:
                path = each.made.path
                path.parent.mkdir(parents=True, exist_ok=True)
                hidden.append((path.with_name(f".{path.name}.{os.getpid()}.tmp"), path))
                hidden[-1][0].write_bytes(each.data)
        for temporary, path in hidden:
            temporary.replace(path)
    finally:
        for temporary, _ in hidden:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)
    return [each.made for each in drawn]


def _compare(drawn: Sequence[_Drawn], folder: Path, bank: CheckedBank) -> Iterator[Made]:
    """What stands on the disk against what the sources give, and the files that no source gives."""
    for each in drawn:
        yield replace(each.made, state=_state(each))
    empty = {each.made.path.name for each in drawn if each.data is None}
    known = {
        file_name(folder.name, tag, name) for tag in bank.bank.languages for name in output_names()
    } - empty
    yield from (Made(path, "no_source") for path in _standing(folder) if path.name not in known)


def files_without_bank(out: Path, banks: Iterable[str]) -> Iterator[Made]:
    """The files of banks that are no more: in a folder of a bank's name, named after it, that no bank has."""
    known = set(banks)
    folders = [folder for folder in _standing(out) if folder.is_dir() and folder.name not in known]
    suffixes = tuple(f".{output(name).SUFFIX}" for name in output_names())
    for folder in folders:
        for path in _standing(folder):
            if path.name.startswith(f"{folder.name}.") and path.name.endswith(suffixes):
                yield Made(path, "no_source")


def _standing(folder: Path) -> list[Path]:
    """What stands in a folder, hidden files aside."""
    return sorted(path for path in folder.iterdir() if path.name[0] != ".") if folder.is_dir() else []


def _state(each: _Drawn) -> State:
    path = each.made.path
    if each.data is None:
        return "no_item"
    if not path.is_file():
        return "missing"
    same = getattr(output(each.output), "same", bytes.__eq__)
    return "same" if same(path.read_bytes(), each.data) else "different"


# The values of a problem are a read-only mapping, the one thing in it that does not travel by itself.
copyreg.pickle(MappingProxyType, lambda values: (MappingProxyType, (dict(values),)))
