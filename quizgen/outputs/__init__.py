"""The doors through which `build` writes: one file per kind of output, found by its name in this folder.

A file `x.py` here makes `--only x` and holds `SUFFIX` (the end of the file's name) and `render`. It imports what
it draws with only inside `render`, so that a command pays for nothing that it does not write. With `PAIRED = True` it
is given an edition with the bank's other language beside the one that it is made for.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import Protocol, cast

from quizgen.bank import PAIR, Language
from quizgen.editions import Edition
from quizgen.ledger import Entry
from quizgen.render import Job, Rendered


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


def edition_for(name: str, language: Language, languages: Sequence[Language]) -> str:
    """The edition that an output draws for a language of a bank: one that is `PAIRED` has another one beside it."""
    others = [other for other in languages if other != language]
    paired = getattr(output(name), "PAIRED", False) and others and PAIR not in language
    return f"{language}{PAIR}{others[0]}" if paired else language


def publishes(name: str) -> bool:
    """Whether an output's files are kept by learners, so that the ledger has to know them."""
    return bool(getattr(output(name), "PUBLISHES", False))


def published(path: Path) -> list[Entry]:
    """What a file in an output folder tells of its publication."""
    for name in output_names():
        if publishes(name) and path.name.endswith(f".{output(name).SUFFIX}"):
            told: list[Entry] = output(name).published(path.read_bytes())  # type: ignore[attr-defined]
            return told
    return []
