"""What changes between two texts, with some words around it instead of all of them."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import NamedTuple

_MARK = re.compile(r"^(?:[A-Za-z]{1,2}|\d+)\. (?=.)")
_TOKEN = re.compile(r"\w+|[^\w\s]|\s+")
_AROUND = 8
_LINES = " / "


class Wording(NamedTuple):
    """The part of a text that goes and the part that comes instead."""

    old: str
    new: str


def wording(old: str, new: str) -> Wording:
    """What goes and what comes, some words kept on either side; both are empty if only order or form changes."""
    gone, come = _lines_apart(old, new)
    if not gone or not come:
        return Wording(gone, come)
    before, after = _TOKEN.findall(gone), _TOKEN.findall(come)
    start, end = _common(before, after)
    return Wording(_cut(before, start, end), _cut(after, start, end))


def changed_words(old: str, new: str) -> Wording:
    """The words that go and come, and nothing around them: the same for notes that change alike."""
    before, after = _TOKEN.findall(old), _TOKEN.findall(new)
    start, end = _common(before, after)
    return Wording("".join(before[start : len(before) - end]), "".join(after[start : len(after) - end]))


def _lines_apart(old: str, new: str) -> tuple[str, str]:
    """The lines that only one text has; the letter of an option says nothing."""
    before, after = ([_MARK.sub("", line) for line in text.split("\n") if line] for text in (old, new))
    gone = [line for line in before if line not in after]
    come = [line for line in after if line not in before]
    return _LINES.join(gone), _LINES.join(come)


def _common(before: list[str], after: list[str]) -> tuple[int, int]:
    """How many words are the same at the beginning and at the end."""
    start = _alike(before, after)
    return start, _alike(before[start:][::-1], after[start:][::-1])


def _alike(first: list[str], second: list[str]) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(first, second, strict=False)))


def _cut(words: list[str], start: int, end: int) -> str:
    """The words that are not common, and up to eight pieces on either side."""
    low, high = max(start - _AROUND, 0), min(len(words) - end + _AROUND, len(words))
    shown = "".join(words[low:high]).strip()
    return f"{'… ' if low else ''}{shown}{' …' if high < len(words) else ''}"
