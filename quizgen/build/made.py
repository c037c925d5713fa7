"""What becomes of a file: drawn, then written or compared."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from quizgen.editions import LeftOut
from quizgen.outputs import output

State = Literal["written", "no_item", "same", "missing", "different", "no_source", "unpublished"]


@dataclass(frozen=True, slots=True)
class Made:
    """What became of one file: the items of its bank, what it holds, and the items that it has not."""

    path: Path
    state: State
    items: int = 0
    counts: Mapping[str, int] = field(default_factory=dict)
    left_out: tuple[LeftOut, ...] = ()


@dataclass(frozen=True, slots=True)
class Drawn:
    """A file that has been drawn but not written; `data` is None if it holds no item."""

    made: Made
    output: str
    data: bytes | None


def file_name(bank: str, language: str, name: str) -> str:
    """The name of an output's file."""
    return f"{bank}.{language}.{output(name).SUFFIX}"
