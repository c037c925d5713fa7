"""A file's text and the places in it.

A place is a pair of offsets in code points; lines and columns are worked out only when somebody asks, since
most files have nothing wrong. Lines end at LF, CRLF or CR, as editors count them.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

_LINE_END = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True, eq=False)
class Source:
    """The text of one file and the name under which it is reported."""

    name: str
    text: str = field(repr=False)
    path: Path = Path()

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(found.end() for found in _LINE_END.finditer(self.text))]

    def position(self, offset: int) -> Position:
        """The line and column, both from 1 and in code points, of an offset."""
        line = bisect_right(self._starts, offset)
        return Position(line, offset - self._starts[line - 1] + 1)

    def offset(self, line: int, column: int = 1) -> int:
        """The offset of a line and column, both from 1; the end of the text for a line beyond it."""
        if line > len(self._starts):
            return len(self.text)
        return min(self._starts[line - 1] + column - 1, len(self.text))

    def line(self, number: int) -> str:
        """The text of a line (from 1) without its line end."""
        start = self.offset(number)
        found = _LINE_END.search(self.text, start)
        return self.text[start : found.start() if found else len(self.text)]

    def place(self, start: int, end: int | None = None) -> Place:
        """The place from `start` up to, not including, `end` (one code point when left out)."""
        return Place(self, start, start + 1 if end is None else end)


class Position(NamedTuple):
    """A line and a column, both from 1, columns in code points."""

    line: int
    column: int


class Place(NamedTuple):
    """Where something was written: a source and two offsets in code points, the second one exclusive."""

    source: Source
    start: int
    end: int

    @property
    def first(self) -> Position:
        """Line and column of the first code point."""
        return self.source.position(self.start)

    @property
    def last(self) -> Position:
        """Line and column behind the last code point."""
        return self.source.position(max(self.start, self.end))

    @property
    def text(self) -> str:
        """The text that stands at this place."""
        return self.source.text[self.start : self.end]


def display_width(text: str) -> int:
    """The cells that a text takes in a terminal: accents none, wide letters two, a tab one."""
    from wcwidth import wcswidth

    return max(wcswidth(text.replace("\t", " ")), 0)
