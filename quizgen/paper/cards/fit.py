"""Whether a side has room on its card, and in which size of letters; lengths are millimetres, sizes points.

A card never loses its question or its answer. Letters become smaller down to what reads well, then the explanation is
shortened by whole sentences, then letters become as small as in a footnote; what then has no room is no card.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from math import ceil
from typing import NamedTuple

from quizgen.paper.cards.sides import Part, Side, Style
from quizgen.paper.layout import MM_PER_POINT
from quizgen.paper.metrics import width
from quizgen.prose import Prose, Run

READABLE = (11.5, 11.0, 10.5, 10.0, 9.5, 9.0, 8.5, 8.0)
SMALL = (7.5, 7.0)
SCALE: dict[Style, float] = {"stem": 1, "options": 1, "answer": 1.05, "note": 0.85, "explanation": 0.9, "source": 0.75}
"""The size of a style in parts of the card's."""
LINE = 1.22
"""From line to line, in parts of the size."""
GAP = 0.45
"""Above each part, in em of the card's size."""
LABEL = 1.8
"""The room for a letter before a text, in em, and the least space behind it."""
COLUMN_GAP = 1.0
IMAGE = 22.0
"""The height of a picture."""
HEAD = 5.0
"""The room of the small line above a side."""
CAUTION = 1.04
"""By how much letters may turn out wider than they were estimated."""
_SENTENCE_END = re.compile(r"(?<=[.!?…])[”’\"»)]*\s+")


@dataclass(frozen=True, slots=True)
class Box:
    """The room for a side within its card."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Fitted:
    """A side as it is printed: the size of its letters, and whether its explanation was shortened."""

    side: Side
    size: float
    shortened: bool = False


class _Word(NamedTuple):
    """How wide a word is in em, without and with the space behind it."""

    bare: float
    spaced: float


def fit(side: Side, box: Box) -> Fitted | None:
    """The side in the largest size that has room; None if not even the smallest has."""
    return next((attempt for attempt in _attempts(side) if height(attempt.side, attempt.size, box) <= box.height), None)


def height(side: Side, size: float, box: Box) -> float:
    """How high a side is in letters of a size."""
    em = size * MM_PER_POINT
    texts = sum(part_height(part, box.width / em) + GAP for part in side.parts) * em
    return HEAD + texts + (IMAGE if side.image else 0)


def part_height(part: Part, room: float) -> float:
    """How high a part is in a room of so many em of the card's size; the same in em."""
    scale = SCALE[part.style]
    room /= scale
    if columns(part, room) == 2:
        return ceil(len(part.texts) / 2) * LINE * scale
    return sum(lines(text, room - _label(label)) for label, text in part.texts) * LINE * scale


def columns(part: Part, room: float) -> int:
    """In how many columns the texts of a part stand: 2 if there are several, and each has room in half a line."""
    half = (room - COLUMN_GAP) / 2
    fits = all(_label(label) + width(text) * CAUTION <= half and "\n" not in text.plain for label, text in part.texts)
    return 2 if part.style == "options" and len(part.texts) > 1 and fits else 1


def lines(text: Prose, room: float) -> int:
    """On how many lines a text stands in a room of so many em."""
    return sum(_wrapped(words, room) for words in _measured(text))


def shortened(text: Prose) -> Iterator[Prose]:
    """The text with one sentence less, then two …, each ending in "…"."""
    ends = [found.start() for found in _SENTENCE_END.finditer(text.plain)]
    return (_cut(text, end) for end in reversed(ends))


def _attempts(side: Side) -> Iterator[Fitted]:
    yield from (Fitted(side, size) for size in READABLE)
    explained = [part for part in side.parts if part.style == "explanation"]
    if explained:
        for text in shortened(explained[0].texts[0][1]):
            parts = (replace(part, texts=(("", text),)) if part in explained else part for part in side.parts)
            yield Fitted(replace(side, parts=tuple(parts)), READABLE[-1], shortened=True)
    bare = replace(side, parts=tuple(part for part in side.parts if part not in explained))
    yield from (Fitted(bare, size, bool(explained)) for size in (*READABLE[-1:], *SMALL))


def _label(label: str) -> float:
    return max(LABEL, width(Prose((Run(label, bold=True),))) + 0.4) if label else 0


@lru_cache(maxsize=1024)
def _measured(text: Prose) -> tuple[tuple[_Word, ...], ...]:
    """The words of each line of a text, measured once for all sizes of letters."""
    return tuple(tuple(map(_measure, _words(line))) for line in _split_lines(text))


def _measure(word: tuple[Run, ...]) -> _Word:
    *before, last = word
    bare = Prose((*before, last._replace(text=last.text.rstrip())))
    return _Word(width(bare) * CAUTION, width(Prose(word)) * CAUTION)


def _split_lines(text: Prose) -> Iterator[list[Run]]:
    line: list[Run] = []
    for run in text.runs:
        first, *rest = run.text.split("\n")
        line.append(run._replace(text=first))
        for more in rest:
            yield line
            line = [run._replace(text=more)]
    yield line


def _words(line: list[Run]) -> Iterator[tuple[Run, ...]]:
    """Words with the space behind them; a word may be of several runs."""
    word: list[Run] = []
    for run in line:
        for piece in re.findall(r"\S+\s*|\s+", run.text):
            word.append(run._replace(text=piece))
            if piece[-1].isspace():
                yield tuple(word)
                word = []
    if word:
        yield tuple(word)


def _wrapped(words: Iterable[_Word], room: float) -> int:
    """As a browser does: a word that has no room begins a new line; one longer than a line is broken."""
    count, used = 1, 0.0
    for word in words:
        if used and used + word.bare > room:
            count, used = count + 1, 0.0
        count += max(0, ceil(word.bare / room) - 1)
        used += word.spaced if word.spaced <= room else word.spaced % room
    return count


def _cut(text: Prose, end: int) -> Prose:
    runs, left = [], end
    for run in text.runs:
        runs.append(run._replace(text=run.text[:left]))
        left = max(0, left - len(run.text))
    return Prose((*(run for run in runs if run.text), Run(" …")))
