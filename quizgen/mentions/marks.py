"""Quotation marks of a text, told from apostrophes, and what they enclose.

All that a decision needs of what follows (where the next mark of a kind stands) is found in one pass from behind, so
the time grows with the length of the text, however many marks it has and however they are nested.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

_MARK = re.compile("[“”„«»\"‘’']")
_CLOSING: Mapping[str, str] = {"“": "”", "„": "“”", "«": "»", '"': '"”', "‘": "’", "'": "'’"}
_SPACED = frozenset("«")
"""French marks may have spaces inside."""
_SINGLE = frozenset("‘’'")
_LONGEST = 1500
"""No quotation has more signs; a mark whose partner stands further away is a slip."""


class _Mark(NamedTuple):
    """A quotation mark: whether it can open a quotation, and whether it can close one."""

    sign: str
    at: int
    opens: bool
    closes: bool


def quoted(text: str) -> Iterator[tuple[int, int]]:
    """From where to where quotation marks enclose something; an opening one without a partner encloses nothing."""
    marks = _marks(text)
    closings = _next_closings(marks)
    n = 0
    while n < len(marks):
        last = _closed(marks, closings, n)
        if last is None:
            n += 1
            continue
        start, end = marks[n].at + 1, marks[last].at
        if text[start:end].strip():
            yield start, end
        n = last + 1


def _marks(text: str) -> list[_Mark]:
    """The marks of a text; one within a word is none, and one behind a plural (workers') closes nothing."""
    found: list[_Mark] = []
    strong, opening = len(text), len(text)
    for match in reversed(list(_MARK.finditer(text))):
        at, sign = match.start(), match[0]
        before, behind = text[at - 1 : at], text[at + 1 : at + 2]
        spaced = sign in _SPACED
        opens = sign in _CLOSING and bool(behind) and (spaced or not behind.isspace()) and not before.isalnum()
        closes = True
        if sign in _SINGLE:
            closes = not behind.isalnum() and not (before == "s" and strong < opening)
            opening = at if sign != "’" and opens and behind.isalnum() else opening
            strong = at if before in ".,?!…" and not behind.isalnum() else strong
        found.append(_Mark(sign, at, opens, closes))
    return found[::-1]


def _next_closings(marks: Sequence[_Mark]) -> Mapping[str, Sequence[int]]:
    """For each opening sign and each mark: which mark behind it is the next that can close; their number if none."""
    closings = {sign: [len(marks)] * (len(marks) + 1) for sign in _CLOSING}
    for sign, partners in _CLOSING.items():
        row = closings[sign]
        for n in range(len(marks) - 1, -1, -1):
            row[n] = n if marks[n].closes and marks[n].sign in partners else row[n + 1]
    return closings


def _closed(marks: Sequence[_Mark], closings: Mapping[str, Sequence[int]], opened: int) -> int | None:
    """The mark that closes what one opens; marks of the other sort are skipped in pairs on the way."""
    first = marks[opened]
    if not first.opens:
        return None
    limit = first.at + _LONGEST
    n, single = opened + 1, first.sign in _SINGLE
    while (last := closings[first.sign][n]) < len(marks) and marks[last].at < limit:
        inner = next((m for m in range(n, last) if marks[m].opens and (marks[m].sign in _SINGLE) != single), None)
        if inner is None:
            return last
        inside = closings[marks[inner].sign][inner + 1]
        behind = closings[first.sign][inside + 1] if inside < len(marks) else len(marks)
        hides = behind >= len(marks) or marks[behind].at >= limit
        n = inner + 1 if hides or marks[inside].at >= limit else inside + 1
    return None
