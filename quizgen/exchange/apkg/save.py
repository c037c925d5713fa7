"""A bank that was read put on the disk, after `check` found no error in it: whole or not at all."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from quizgen.checks import check_bank
from quizgen.diagnostics import Diagnostic, Severity, summary
from quizgen.exchange.apkg.items import Item, ReadBank
from quizgen.exchange.apkg.write_yaml import write_yaml
from quizgen.load import BankFiles, load_bank
from quizgen.say import Say

_REFUSED = Say(en="`check` does not take it: {message}", vi="`check` không chấp nhận: {message}")
_ROUNDS = 3


class Saved(NamedTuple):
    """A bank as it stands on the disk, and how many problems `check` finds in it; with errors it was not written."""

    bank: ReadBank
    path: Path
    problems: dict[str, int]
    files: int

    @property
    def good(self) -> bool:
        """Whether it was written."""
        return bool(self.bank.items) and not self.problems["error"]


def save_bank(bank: ReadBank, path: Path, comments: Iterable[Say]) -> Saved:
    """Write a bank to a path at which nothing stands, its files to a folder beside it."""
    comments = tuple(comments)
    path.parent.mkdir(parents=True, exist_ok=True)
    hidden = path.with_name(f".{path.stem}.{os.getpid()}.tmp")
    try:
        shutil.rmtree(hidden, ignore_errors=True)
        _write_files(bank, hidden)
        bank, problems = _checked(bank, hidden / path.name, comments)
        saved = Saved(bank, path, problems, len(bank.files))
        if saved.good:
            _move(hidden, path, bank)
        return saved
    finally:
        shutil.rmtree(hidden, ignore_errors=True)


def media_folder(bank: ReadBank, path: Path) -> Path | None:
    """The folder in which a bank's files will stand."""
    first = next(iter(bank.files), None)
    return path.parent / Path(first).parent if first else None


def _write_files(bank: ReadBank, folder: Path) -> None:
    folder.mkdir()
    for name, data in bank.files.items():
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)


def _checked(bank: ReadBank, path: Path, comments: Sequence[Say]) -> tuple[ReadBank, dict[str, int]]:
    """The bank without the questions that `check` calls wrong, and what it still finds."""
    found: Sequence[Diagnostic] = ()
    for _ in range(_ROUNDS):
        path.write_text(write_yaml(bank, comments), encoding="utf-8", newline="\n")
        found = check_bank(load_bank(BankFiles(str(path), (path,)))).diagnostics
        wrong = {each.item: each for each in found if each.severity is Severity.ERROR and each.item}
        if not wrong or not bank.items:
            break
        bank = replace(bank, items=tuple(_sound(bank, wrong)))
    return bank, summary(found)


def _sound(bank: ReadBank, wrong: dict[str, Diagnostic]) -> Iterable[Item]:
    for item in bank.items:
        problem = wrong.get(item.id)
        if problem is None:
            yield item
        else:
            message = Say(problem.message("en"), problem.message("vi"))
            for _ in range(item.notes):
                bank.account.leave_out(_REFUSED.filled(message=message), item.id)


def _move(hidden: Path, path: Path, bank: ReadBank) -> None:
    """Give everything its final name, the bank itself last; take the files back if that fails."""
    folder = media_folder(bank, path)
    if folder:
        (hidden / folder.name).rename(folder)
    try:
        os.link(hidden / path.name, path)  # unlike renaming, it never replaces a file
    except OSError:
        _copy_new(hidden / path.name, path, folder)


def _copy_new(source: Path, path: Path, folder: Path | None) -> None:
    """For file systems without hard links."""
    try:
        with path.open("xb") as file:
            file.write(source.read_bytes())
    except OSError:
        with suppress(OSError):
            if folder:
                shutil.rmtree(folder)
        raise
