"""What stands on the disk, held against what the sources give."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from quizgen.build.made import Drawn, Made, State, file_name
from quizgen.checks import CheckedBank
from quizgen.outputs import output, output_names


def compare(drawn: Sequence[Drawn], folder: Path, bank: CheckedBank) -> Iterator[Made]:
    """What stands on the disk against what the sources give, and the files that no source gives."""
    for each in drawn:
        yield replace(each.made, state=_state(each))
    names = {each.made.path.name: each.data is not None for each in drawn}
    listed = {file_name(folder.name, tag, name): True for tag in bank.bank.editions for name in output_names()}
    known = [name for name, filled in (listed | names).items() if filled]
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


def read_standing(path: Path) -> bytes | None:
    """The file that stands at a path; None if there is none."""
    return path.read_bytes() if path.is_file() else None


def _standing(folder: Path) -> list[Path]:
    """What stands in a folder, hidden files aside."""
    return sorted(path for path in folder.iterdir() if path.name[0] != ".") if folder.is_dir() else []


def _state(each: Drawn) -> State:
    path = each.made.path
    if each.data is None:
        return "no_item"
    if not path.is_file():
        return "missing"
    same = getattr(output(each.output), "same", bytes.__eq__)
    return "same" if same(path.read_bytes(), each.data) else "different"
