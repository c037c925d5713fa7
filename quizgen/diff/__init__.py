"""What learners would get by the next build: banks drawn in memory, held against the decks in the output folder.

`draw` makes differences, `compare` is their heart, and every other way to look at them is a file of its own: one that
holds `show` is a format.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import Protocol, cast

from quizgen.diff.draw import BankDiff, EditionDiff, diff_bank
from quizgen.say import Ui

__all__ = ["FORMATS", "BankDiff", "EditionDiff", "diff_bank", "show"]

FORMATS = ("text", "json", "markdown")


class _Format(Protocol):
    def show(self, diffs: Iterable[BankDiff], ui: Ui) -> Iterator[str]: ...


def show(diffs: Iterable[BankDiff], format: str, ui: Ui) -> Iterator[str]:
    """The differences in one of the formats, piece by piece; each piece ends its line."""
    return cast("_Format", import_module(f"{__name__}.{format}")).show(diffs, ui)
