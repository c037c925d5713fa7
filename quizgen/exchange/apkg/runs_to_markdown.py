"""Runs of letters as our Markdown, which is held against what our own reader makes of it.

Our Markdown has no escapes. So what is written is read back at once; where a literal `*` or `` ` `` would be taken for
markup, a sign that looks like it stands in its place, and where a style can't be said, the letters stand without it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from quizgen.prose import Run, parse_prose

_MARKS = {"bold": "**", "italic": "*"}
_LOOKALIKES = str.maketrans({"*": "∗", "`": "ˋ"})
_ALIVE = re.compile(r"\*(?=\S)|(?<=\S)\*|`")


class Markdown(NamedTuple):
    """A text, and whether all of its styles are in it."""

    text: str
    whole: bool = True


def write_markdown(runs: Iterable[Run]) -> Markdown:
    """The Markdown that says what the runs say."""
    wanted = _merged(runs)
    plain = "".join(run.text for run in wanted)
    if not any(run[1:] != (False, False, False) for run in wanted) and _reads_as(plain, wanted):
        return Markdown(plain)
    tame = [run._replace(text=_ALIVE.sub(_lookalike, run.text)) for run in wanted]
    for shown in (wanted, tame):
        for order in (("bold", "italic"), ("italic", "bold")):
            text = _marked(shown, order)
            if _reads_as(text, shown):
                return Markdown(text)
    return Markdown("".join(run.text for run in tame), whole=False)


def _lookalike(sign: re.Match[str]) -> str:
    return sign[0].translate(_LOOKALIKES)


def _merged(runs: Iterable[Run]) -> list[Run]:
    """The runs with neighbours of one style as one; a newline has no style."""
    lines = (
        Run(text) if text == "\n" else run._replace(text=text) for run in runs for text in _split(run.text) if text
    )
    return [Run("".join(run.text for run in same), *style) for style, same in groupby(lines, key=lambda run: run[1:])]


def _split(text: str) -> Iterator[str]:
    first, *others = text.split("\n")
    yield first
    for line in others:
        yield "\n"
        yield line


def _reads_as(text: str, wanted: Sequence[Run]) -> bool:
    """Whether our reader takes a text for these letters in these styles; the style of space shows nowhere."""
    return _letters(parse_prose(text).runs) == _letters(wanted)


def _letters(runs: Iterable[Run]) -> list[tuple[object, ...]]:
    return [
        (letter, *((False,) * 3 if letter.isspace() and not run.code else run[1:]))
        for run in runs
        for letter in run.text
    ]


def _marked(runs: Sequence[Run], order: Sequence[str]) -> str:
    """The runs with marks around them, those of the first style outside."""
    if not order:
        return "".join(f"`{run.text}`" if run.code else run.text for run in runs)
    style, *inner = order
    parts = []
    for wanted, group in groupby(_with_space(runs, style), key=lambda run: getattr(run, style)):
        text = _marked(list(group), inner)
        bare = text.strip()
        mark = _MARKS[style] if wanted and bare else ""
        at = text.find(bare) if bare else 0
        parts.append(f"{text[:at]}{mark}{bare}{mark}{text[at + len(bare) :]}" if mark else text)
    return "".join(parts)


def _with_space(runs: Sequence[Run], style: str) -> Iterator[Run]:
    """The runs, where space between two of a style has that style as well."""
    for n, run in enumerate(runs):
        sides = (*runs[max(n - 1, 0) : n], *runs[n + 1 : n + 2])
        between = not run.text.strip() and not run.code and len(sides) == 2
        if between and all(getattr(side, style) for side in sides):
            yield run._replace(bold=run.bold or style == "bold", italic=run.italic or style == "italic")
        else:
            yield run
