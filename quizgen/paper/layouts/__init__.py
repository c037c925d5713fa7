"""Layouts: which questions stand on a paper, in which parts, and what they are worth; one file each.

A file `x.py` here makes `--layout x` and holds `LAYOUT`. What a layout says of its own, such as the headings of an
exam's official parts, stands in its file too, in the languages in which that exam is set.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import cast

from quizgen.editions import EditionBlock, Posed
from quizgen.locale.catalogue import Catalogue, Heading
from quizgen.paper.options import Cover
from quizgen.say import Say


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a paper.

    `takes` tells whether a block can be asked in it; an item goes into the first part that takes it. `heading` gives
    the title and the instruction in a language; `{first}` and `{last}` in it are the numbers of its questions. `asks`
    is how many questions it has (None: all there are), `points` what each is worth (None: what the item says), `steps`
    what 1, 2, 3 … right statements of a grid are worth.
    """

    name: str
    takes: Callable[[EditionBlock], bool]
    heading: Callable[[Catalogue], Heading]
    asks: int | None = None
    points: Decimal | None = None
    steps: tuple[Decimal, ...] = ()


@dataclass(frozen=True, slots=True)
class Layout:
    """A way to lay out a paper.

    `parts` may look at the items that were selected and at the cover (an exam's parts differ by subject). `no_place`
    says why an item is left out that no part takes. `anew`: whether questions are numbered from 1 in every part.
    """

    title: Say
    parts: Callable[[Sequence[Posed], Cover], tuple[Part, ...]]
    no_place: Say
    anew: bool = False

    @property
    def sets_points(self) -> bool:
        """Whether the layout itself says what questions are worth."""
        return any(part.points is not None for part in self.parts((), Cover()))


def layout_names() -> tuple[str, ...]:
    """The names of all layouts, in alphabetical order; nothing is imported."""
    return tuple(sorted(module.name for module in iter_modules(__path__)))


@cache
def layout(name: str) -> Layout:
    """The layout of a name."""
    return cast("Layout", import_module(f"{__name__}.{name}").LAYOUT)
