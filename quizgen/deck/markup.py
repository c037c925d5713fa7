"""The HTML inside fields: lists, and values that programs can read."""

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


def lettered(rows: Iterable[tuple[str, bool]]) -> str:
    """A lettered list of rows (HTML); those with true stay last when the others are shuffled."""
    return _list("A", (f'<li class="last">{row}</li>' if last else f"<li>{row}</li>" for row, last in rows))


def bulleted(rows: Iterable[str]) -> str:
    """A list of rows (HTML) without letters or numbers; nothing for no rows."""
    shown = "".join(f"<li>{row}</li>" for row in rows)
    return f"<ul>{shown}</ul>" if shown else ""


def valued(value: str, shown: str) -> str:
    """What programs read as `value` and people as `shown` (HTML)."""
    return f'<data value="{value}">{shown}</data>'


def referring(index: int) -> str:
    """The letter of a row of another list, which programs read as its number from 1."""
    return valued(str(index + 1), letter(index))


def letter(index: int) -> str:
    """The letter of a row: A to Z, then AA, as browsers go on."""
    before, here = divmod(index, 26)
    return (letter(before - 1) if before else "") + chr(ord("A") + here)


def _list(marker: Marker, rows: Iterable[str]) -> str:
    shown = "".join(rows)
    return f'<ol type="{marker}">{shown}</ol>' if shown else ""
