"""The doors through which `build` writes: one file per kind of output, found by its name in this folder.

A file `x.py` here makes `--only x` and holds `SUFFIX` (the end of the file's name) and `render`. It imports what
it draws with only inside `render`, so that a command pays for nothing that it does not write.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from importlib import import_module
from pkgutil import iter_modules
from typing import NamedTuple, Protocol, cast

from quizgen.editions import Edition, LeftOut
from quizgen.settings import Settings


class Job(NamedTuple):
    """What rendering may depend on besides the edition: the time (seconds since 1970) and the teacher's settings."""

    now: int
    settings: Settings


@dataclass(frozen=True, slots=True)
class Rendered:
    """One finished file: its bytes, what it holds (`{"notes": 24, "cards": 26}`), and which items it has not."""

    data: bytes
    counts: dict[str, int]
    left_out: tuple[LeftOut, ...] = field(default=())


class Output(Protocol):
    """One kind of file."""

    SUFFIX: str

    def render(self, edition: Edition, job: Job) -> Rendered:
        """The file of an edition."""
        ...


def output_names() -> tuple[str, ...]:
    """The names of all outputs, in alphabetical order; nothing is imported."""
    return tuple(sorted(module.name for module in iter_modules(__path__)))


def output(name: str) -> Output:
    """The output of a name."""
    return cast("Output", import_module(f"{__name__}.{name}"))
