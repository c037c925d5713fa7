"""Printing problems: how a report looks where it is printed, and which problems are shown."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable, Iterator

from quizgen.diagnostics import Diagnostic, Severity
from quizgen.reports import Look
from quizgen.say import Ui

_PIPE_WIDTH, _WIDEST = 100, 120


def look(ui: Ui) -> Look:
    """The look of reports on standard output."""
    terminal = sys.stdout.isatty()
    width = min(shutil.get_terminal_size().columns - 8, _WIDEST) if terminal else _PIPE_WIDTH
    return Look(ui, terminal and _colors(), max(width, 40))


def _colors() -> bool:
    """Whether the terminal has colours and its owner wants them (https://no-color.org)."""
    wanted = not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return wanted and (os.name != "nt" or "WT_SESSION" in os.environ or "TERM" in os.environ)


def use_utf8() -> None:
    """JSON is UTF-8, whatever the terminal is."""
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure:
        reconfigure(encoding="utf-8")


class Once:
    """Problems, each once: settings are read for every bank, but told one time."""

    def __init__(self) -> None:
        self._seen: set[object] = set()

    def new(self, problems: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
        """Those that were not given before."""
        for problem in problems:
            key = (problem.sort_key(), problem.message("en"))
            if key not in self._seen:
                self._seen.add(key)
                yield problem


def at_least(problems: Iterable[Diagnostic], level: Severity) -> Iterator[Diagnostic]:
    """Those of a severity or graver."""
    return (problem for problem in problems if problem.severity >= level)
