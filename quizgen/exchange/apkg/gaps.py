"""Anki's gaps, `{{c1::answer::hint}}`, and ours.

Gaps are found in the raw HTML, as Anki does it, and stand there as signs that no text has while the HTML is read.
Ours know no gaps inside gaps (the outer one stays), no `|`, `::` or first `{` in an answer, no loose double braces;
signs that look like them stand in their place.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from quizgen.exchange.apkg.runs_to_markdown import write_markdown
from quizgen.prose import Run

_TOKEN = re.compile(r"\{\{c(\d{1,4})(?:,\d{1,4})*::|\}\}|::")
_OPEN, _NUMBERED, _HINT, _CLOSE = "\ufdd0", "\ufdd1", "\ufdd2", "\ufdd3"
_SIGNS = re.compile("[\ufdd0-\ufdef]")
_SIGN = re.compile(f"({_OPEN}\\d+{_NUMBERED}|{_HINT}|{_CLOSE})")
_BRACES = re.compile(r"(?<=\{)(?=\{)|(?<=\})(?=\})")
_IN_ANSWER = str.maketrans({"|": "∣"})
_Change: TypeAlias = tuple[int, int, str]
_LIKE_A_NUMBER = re.compile(r"c\d{1,4}")
MOST = 500


def mark_gaps(html: str) -> str:
    """HTML whose gaps are marked by signs; what is no whole gap stays as it is."""
    html = _SIGNS.sub("", html)
    opened: list[tuple[re.Match[str], int]] = []  # where gaps open, and where their hints start (0: none yet)
    changes: list[_Change] = []
    inner: list[_Change] = []
    for token in _TOKEN.finditer(html):
        if token[1]:
            opened.append((token, 0))
        elif token[0] == "::" and opened:
            start, hint = opened[-1]
            opened[-1] = (start, hint or token.start())
        elif token[0] == "}}" and opened:
            start, hint = opened.pop()
            if opened:
                inner += [(*start.span(), ""), (hint or token.start(), token.end(), "")]
                continue
            changes.append((*start.span(), f"{_OPEN}{int(start[1])}{_NUMBERED}"))
            changes += [*inner, *([(hint, hint + 2, _HINT)] if hint else []), (*token.span(), _CLOSE)]
            inner = []
    return _changed(html, sorted(changes))


def _changed(html: str, changes: Iterable[_Change]) -> str:
    """HTML with parts replaced; a part within one that was replaced is gone with it."""
    parts, at = [], 0
    for start, end, text in changes:
        if start >= at:
            parts += [html[at:start], text]
            at = end
    return "".join((*parts, html[at:]))


def is_nested(html: str) -> bool:
    """Whether a gap stands inside another one."""
    depth = 0
    for token in _TOKEN.finditer(html):
        depth = depth + 1 if token[1] else max(depth - (token[0] == "}}"), 0)
        if depth > 1:
            return True
    return False


@dataclass(frozen=True, slots=True)
class _Gap:
    number: int
    answers: tuple[str, ...]
    hint: str


def write_gaps(runs: Iterable[Run], alternatives: Iterable[str] = ()) -> str | None:
    """A passage in our notation from marked runs, or None where no gap has an answer.

    `alternatives`: for gaps that have several answers, lines of the form `shown = other = other`.
    """
    pieces = [piece for piece in _pieces(runs) if piece]
    gaps = [piece for piece in pieces if isinstance(piece, _Gap)]
    if not gaps:
        return None
    known = list(alternatives)
    numbers = [gap.number for gap in gaps]
    plain = numbers == [*range(1, len(gaps) + 1)] and not any(_misread(gap) for gap in gaps)
    return "".join(_written(piece, plain, known) if isinstance(piece, _Gap) else piece for piece in _apart(pieces))


def _misread(gap: _Gap) -> bool:
    return bool(gap.hint and _LIKE_A_NUMBER.fullmatch(gap.answers[0]))


def _written(gap: _Gap, plain: bool, alternatives: list[str]) -> str:
    shown = gap.answers[0]
    line = next((line for line in alternatives if line.startswith(f"{shown} = ")), None)
    answers = [shown]
    if line is not None:
        alternatives.remove(line)
        answers += line[len(shown) + 3 :].split(" = ")
    inside = "|".join(answers) + (f"::{gap.hint}" if gap.hint else "")
    inside = f"{inside} " if inside.endswith("}") else inside
    return f"{{{{{'' if plain else f'c{gap.number}::'}{inside}}}}}"


def _apart(pieces: list[str | _Gap]) -> Iterator[str | _Gap]:
    """The pieces, no single brace touching those of a gap."""
    for n, piece in enumerate(pieces):
        if isinstance(piece, str):
            before = n > 0 and piece.startswith("}")
            after = n + 1 < len(pieces) and piece.endswith("{")
            yield " " * before + piece + " " * after
        else:
            yield piece


def _pieces(runs: Iterable[Run]) -> Iterator[str | _Gap]:
    """Texts and gaps in our Markdown; a gap without an answer is left out."""
    text: list[Run] = []
    answer: list[Run] = []
    number, here = 0, text
    for run in runs:
        for part in filter(None, _SIGN.split(run.text)):
            if part[0] == _OPEN:
                yield _text(text)
                number, answer, text = int(part[1:-1]), [], []
                here = answer
            elif part == _HINT:
                here = text
            elif part == _CLOSE:
                yield _gap(number, answer, text)
                here = text = []
            else:
                here.append(run._replace(text=part))
    yield _text(text)


def _gap(number: int, answer: list[Run], hint: list[Run]) -> str | _Gap:
    shown = _text(answer).strip().translate(_IN_ANSWER).replace("::", "∷")
    shown = f"｛{shown[1:]}" if shown.startswith("{") else shown
    if not shown or not 1 <= number <= MOST:
        return shown
    return _Gap(number, (shown,), _text(hint).strip())


def _text(runs: list[Run]) -> str:
    return _BRACES.sub(" ", write_markdown(runs).text)
