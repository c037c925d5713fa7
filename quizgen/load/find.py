"""Which files make which bank.

A folder with a `bank.yaml` is one bank: the other YAML files in it are lists of questions, taken in the order of
their names. Every other YAML file is a bank of its own, but for `quizgen.yaml`, which holds settings.
"""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from quizgen.diagnostics import Diagnostic, Label
from quizgen.load import rules
from quizgen.say import Say
from quizgen.source import Place, Source
from quizgen.tree.top import read_top

HEAD_FILE = "bank.yaml"
SETTINGS_FILE = "quizgen.yaml"
_ENDINGS = (".yaml", ".yml")


@dataclass(frozen=True, slots=True)
class BankFiles:
    """The files of one bank, the one with the head first; `problems` are those that it has with other banks."""

    name: str
    files: tuple[Path, ...]
    problems: tuple[Diagnostic, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """The banks of a run, and what is wrong with the paths that were named."""

    banks: tuple[BankFiles, ...]
    diagnostics: tuple[Diagnostic, ...]


def find_banks(paths: Sequence[Path]) -> Found:
    """The banks at paths (files or folders), each once and in the order named; folders are searched by name."""
    found: dict[Path, BankFiles] = {}
    problems: list[Diagnostic] = []
    for path in paths:
        try:
            banks = list(_at(path))
        except OSError as error:
            place = Source(str(error.filename or path), "").place(0)
            problems.append(rules.UNREADABLE.at(place, reason=error.strerror or "?"))
            continue
        if not banks:
            rule = rules.NO_BANKS if path.exists() else rules.NO_SUCH_PATH
            problems.append(rule.at(Source(str(path), "").place(0), path=str(path)))
        for bank in banks:
            found.setdefault(_real(bank.files[0]), bank)
    banks = list(found.values())
    return Found(tuple(_distinct(banks)) if len(banks) > 1 else tuple(banks), tuple(problems))


def _at(path: Path) -> Iterator[BankFiles]:
    if path.is_dir():
        yield from _in_folder(path)
    elif path.exists():
        head = path.with_name(HEAD_FILE)
        yield _folder_bank(path.parent) if head.is_file() else BankFiles(str(path), (path,))


def _in_folder(folder: Path) -> Iterator[BankFiles]:
    if (folder / HEAD_FILE).is_file():
        yield _folder_bank(folder)
        return
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if entry.name.startswith("."):
            continue
        if entry.is_dir():
            if not _real(folder).is_relative_to(_real(entry)):
                yield from _in_folder(entry)
        elif _is_bank(entry):
            yield BankFiles(str(entry), (entry,))


def _real(path: Path) -> Path:
    """Where a path leads in the end; a link that leads to itself stays as it is."""
    try:
        return path.resolve()
    except (OSError, RuntimeError):
        return path.absolute()


def _folder_bank(folder: Path) -> BankFiles:
    head = folder / HEAD_FILE
    rest = (entry for entry in folder.iterdir() if _is_bank(entry) and entry.name != HEAD_FILE)
    return BankFiles(str(head), (head, *sorted(rest, key=lambda entry: entry.name)))


def _is_bank(path: Path) -> bool:
    return path.suffix.lower() in _ENDINGS and path.name != SETTINGS_FILE and not path.name.startswith(".")


def _distinct(banks: list[BankFiles]) -> Iterable[BankFiles]:
    """The banks, with a problem in each that shares its id or key with another one."""
    owners: dict[tuple[str, str], list[tuple[int, Place]]] = defaultdict(list)
    for number, bank in enumerate(banks):
        for name, place in read_top(bank.files[0], bank.name, ("id", "key")).items():
            owners[name, place.text.strip("'\"")].append((number, place))
    problems: dict[int, list[Diagnostic]] = defaultdict(list)
    for (name, value), places in owners.items():
        for number, place in places if len(places) > 1 else ():
            others = [other for owner, other in places if owner != number]
            labels = [Label(other, Say("the other one", "ngân hàng kia")) for other in others]
            problems[number].append(rules.SAME_BANK_ID.at(place, *labels, what=name, value=value))
    return (replace(bank, problems=tuple(problems[number])) for number, bank in enumerate(banks))


def shown(path: Path) -> str:
    """A path as it is shown: from the current folder where that is shorter."""
    relative = os.path.relpath(path)
    return relative if len(relative) < len(str(path)) else str(path)
