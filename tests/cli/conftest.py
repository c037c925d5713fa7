"""A desk for every test of the command line: an empty folder, an English locale, and what a run gave."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple, TypeAlias

import pytest

from quizgen.cli import main

ROOT = Path(__file__).parents[2]


class Ran(NamedTuple):
    """The exit code of a run and what it printed."""

    code: int
    out: str
    err: str


Run: TypeAlias = Callable[..., Ran]


@pytest.fixture(autouse=True)
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder: empty, in a temporary one."""
    folder = tmp_path / "desk"
    folder.mkdir()
    monkeypatch.chdir(folder)
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setattr("tempfile.tempdir", None)
    return folder


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run the command line in this process."""

    def run(*arguments: object) -> Ran:
        code = main([str(argument) for argument in arguments])
        return Ran(code, *capsys.readouterr())

    return run


def start(*arguments: str, python: tuple[str, ...] = (), **environment: str) -> subprocess.Popen[bytes]:
    """Start the command line in a process of its own."""
    return subprocess.Popen(
        [sys.executable, *python, "-m", "quizgen", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
    )


def run_process(*arguments: str, python: tuple[str, ...] = (), **environment: str) -> Ran:
    """Run the command line in a process of its own."""
    with start(*arguments, python=python, **environment) as process:
        out, err = process.communicate(timeout=60)
    return Ran(process.returncode, out.decode("utf-8", "replace"), err.decode("utf-8", "replace"))
