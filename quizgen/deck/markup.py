"""The HTML of lists inside fields."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal

Marker = Literal["A", "a", "1"]


def listed(marker: Marker, rows: Iterable[str]) -> str:
    """A list of rows (HTML), lettered or numbered from the first."""
    return _list(marker, (f"<li>{row}</li>" for row in rows))


def picked(marker: Marker, rows: Mapping[int, str]) -> str:
    """Some rows of a list by their index, each with the letter that it has there; nothing for no rows."""
    return _list(marker, (f'<li value="{index + 1}">{row}</li>' for index, row in rows.items()))


def letter(index: int) -> str:
    """The letter of a row: A to Z, then AA, as browsers go on."""
    before, here = divmod(index, 26)
    return (letter(before - 1) if before else "") + chr(ord("A") + here)


def _list(marker: Marker, rows: Iterable[str]) -> str:
    shown = "".join(rows)
    return f'<ol type="{marker}">{shown}</ol>' if shown else ""
