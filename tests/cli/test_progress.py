"""The progress bar."""

from __future__ import annotations

from io import StringIO

import pytest

from quizgen.cli import progress
from quizgen.cli.progress import Progress


class Terminal(StringIO):
    """Something that people look at."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def no_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "_PATIENCE", 0)
    monkeypatch.setattr(progress, "_PAUSE", 0)


def test_shows_what_is_worked_on_and_goes_away_before_anything_is_printed(no_patience: None) -> None:
    terminal = Terminal()
    with Progress(2, terminal) as bar:
        bar.tell("rivers")
        bar.step()
        bar.tell("lakes")
    drawn = terminal.getvalue().split("\r\x1b[K")
    assert drawn == ["", f"[{'.' * 24}] 0/2 rivers", "", f"[{'#' * 12}{'.' * 12}] 1/2 lakes", ""]


def test_is_silent_where_nobody_looks(no_patience: None) -> None:
    file = StringIO()
    with Progress(1, file) as bar:
        bar.tell("rivers")
    assert file.getvalue() == ""


def test_is_silent_while_work_is_short() -> None:
    terminal = Terminal()
    with Progress(1, terminal) as bar:
        bar.tell("rivers")
    assert terminal.getvalue() == ""
