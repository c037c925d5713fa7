"""A desk for reading packages: an empty folder, and what the command line gave."""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

import pytest

from quizgen.checks import check_bank
from quizgen.cli import main
from quizgen.editions import Edition, edit
from quizgen.load import BankFiles, load_bank


class Read(NamedTuple):
    """What became of packages: exit code, output, and the text of each bank by its id, keys that were minted hidden."""

    code: int
    out: str
    err: str
    banks: dict[str, str]
    folder: Path

    def edition(self, language: str = "") -> Edition:
        """The only bank in one language; it has passed `check`."""
        path = next(self.folder.glob("*.yaml"))
        checked = check_bank(load_bank(BankFiles(str(path), (path,)))).bank
        assert checked is not None
        return edit(checked, language or checked.bank.languages[0])


Reader: TypeAlias = Callable[..., Read]


@pytest.fixture(autouse=True)
def _quiet(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """An English user in an empty folder; genanki's own warnings are not ours."""
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    desk = tmp_path / "desk"
    desk.mkdir()
    monkeypatch.chdir(desk)
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", module="genanki")
        yield


@pytest.fixture
def read(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Reader:
    """Read packages into a new folder."""
    numbers = count()

    def read(*arguments: Any) -> Read:
        folder = tmp_path / f"read-{next(numbers)}"
        capsys.readouterr()
        code = main(["read", *map(str, arguments), "--dir", str(folder)])
        out, err = capsys.readouterr()
        banks = {
            path.stem: re.sub(r"(?m)^key: q[0-9a-f]{8}$", "key: minted", path.read_text("utf-8"))
            for path in sorted(folder.glob("*.yaml"))
        }
        return Read(code, out, err, banks, folder)

    return read
