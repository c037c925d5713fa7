"""The ways to show problems: one file per way, found by its name in this folder.

A file `x.py` here holds `report`: problems in, pieces of text out, each to be printed at once. Its name stands in
`FORMATS` below, and among the choices of `quizgen check --format`. `visible` and `excerpt` are what they share.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import Literal, Protocol, cast, get_args

from quizgen.diagnostics import Diagnostic
from quizgen.say import Ui

Format = Literal["text", "short", "json", "github"]
FORMATS: tuple[Format, ...] = get_args(Format)


@dataclass(frozen=True, slots=True)
class Look:
    """How a report looks: its language, whether it has colours, how many cells a line of source may take."""

    ui: Ui = "en"
    color: bool = False
    width: int = 100


class Report(Protocol):
    """One way to show problems."""

    def report(self, problems: Iterable[Diagnostic], look: Look) -> Iterator[str]:
        """The problems as text, piece by piece, each piece ending its last line."""
        ...


def report(name: str) -> Report:
    """The report of a name."""
    return cast("Report", import_module(f"{__name__}.{name}"))
