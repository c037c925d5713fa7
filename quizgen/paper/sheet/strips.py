"""Cells in strips across the page: one-line cells run down in framed columns, blocks follow each other to the right."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from math import ceil

from quizgen.paper.sheet.cells import LINE_HEIGHT, Cell
from quizgen.paper.sheet.head import FRAME
from quizgen.paper.sheet.ink import Box, Ink

GAP = 2.0
"""Between neighbouring frames."""
LEAST_ROWS = 5
"""Lines run down at least this far before the next column begins, if there are so many."""


@dataclass(frozen=True, slots=True)
class Strip:
    """The first `taken` of some cells, drawn side by side."""

    ink: Ink
    height: float
    taken: int


def next_strip(cells: tuple[Cell, ...], width: float, height: float) -> Strip | None:
    """The next strip of a section in what remains of a page; none where a page had better begin anew."""
    if all(cell.height <= LINE_HEIGHT for cell in cells):
        return _columns_of_lines(cells, width, height)
    return _row_of_blocks(cells, width, height)


def _columns_of_lines(cells: tuple[Cell, ...], width: float, height: float) -> Strip | None:
    line, wide = max(cell.height for cell in cells), max(cell.width for cell in cells)
    columns = int((width + GAP) // (wide + GAP))
    least = min(len(cells), LEAST_ROWS)
    rows = min(max(ceil(len(cells) / columns), least), int((height - 2 * FRAME - GAP) // line))
    if rows < least:
        return None
    taken, pitch = cells[: rows * columns], (width + GAP) / columns
    frame = Box(0, 0, pitch - GAP, rows * line + 2 * FRAME)
    ink = Ink(boxes=tuple(replace(frame, x=column * pitch) for column in range(ceil(len(taken) / rows))))
    for n, cell in enumerate(taken):
        column, row = divmod(n, rows)
        ink += cell.ink.moved(column * pitch + (frame.width - wide) / 2, row * line + FRAME)
    return Strip(ink, frame.height + GAP, len(taken))


def _row_of_blocks(cells: tuple[Cell, ...], width: float, height: float) -> Strip | None:
    placed = list(_placed(cells, width))
    high = max(cell.height for cell, _, _ in placed) + 2 * FRAME
    if high + GAP > height:
        return None
    ink = Ink()
    for cell, x, frame in placed:
        block = Ink(boxes=(Box(0, 0, frame, high),)) + cell.ink.moved((frame - cell.width) / 2, FRAME)
        ink += block.moved(x, 0)
    return Strip(ink, high + GAP, len(placed))


def _placed(cells: tuple[Cell, ...], width: float) -> Iterator[tuple[Cell, float, float]]:
    """The cells that have room beside each other, where each begins and how wide its frame is.

    A row is divided into as many units as there is room for the narrowest; a wider cell takes several.
    """
    narrowest = min(cell.width for cell in cells)
    units = int((width + GAP) // (narrowest + GAP))
    unit, used = (width + GAP) / units, 0
    for cell in cells:
        needed = ceil((cell.width + GAP) / unit)
        if used + needed > units:
            return
        yield cell, used * unit, needed * unit - GAP
        used += needed
