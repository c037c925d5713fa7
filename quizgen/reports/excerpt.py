"""A line of source with the words underlined that a problem is about."""

from __future__ import annotations

from typing import NamedTuple

from quizgen.reports.visible import visible
from quizgen.source import Place, display_width

_CUT = "…"


class Excerpt(NamedTuple):
    """The line's number, the line as shown, and where the underline begins and how long it is, in cells."""

    number: int
    line: str
    indent: int
    length: int


def excerpt(place: Place, width: int) -> Excerpt:
    """The first line of a place, cut around it to about `width` cells."""
    number, column = place.first
    line = place.source.line(number)
    start = min(column - 1, len(line))
    end = len(line) if place.last.line > number else min(max(place.last.column - 1, start), len(line))
    before, words, after = (
        visible(line[max(0, start - width) : start]),
        line[start:end],
        line[end : end + width],
    )
    shown, hidden = _cut_end(visible(words[:width]), width)
    room = width - _cells(shown)
    rest, more = _cut_end("" if hidden else visible(after), max(room - _cells(before), room // 3))
    head, less = _cut_start(before, room - _cells(rest))
    head = _CUT + head if less or start > width else head
    tail = _CUT if hidden or more or len(words) > width or end + width < len(line) else ""
    return Excerpt(number, head + shown + rest + tail, _cells(head), max(1, _cells(shown)))


def _cells(text: str) -> int:
    return len(text) if text.isascii() else display_width(text)


def _cut_end(text: str, width: int) -> tuple[str, bool]:
    """As much of the beginning as fits, and whether something was cut off."""
    kept = text[:width]
    while _cells(kept) > width:
        kept = kept[:-1]
    return kept, len(kept) < len(text)


def _cut_start(text: str, width: int) -> tuple[str, bool]:
    """As much of the end as fits, and whether something was cut off."""
    kept = text[max(0, len(text) - width) :]
    while _cells(kept) > width:
        kept = kept[1:]
    return kept, len(kept) < len(text)
