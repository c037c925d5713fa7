"""For people: each problem with the line it is in, the words underlined, and how to mend it.

error[FMT021] content/x.yaml:14:5 (missile-bomber)
  unknown key `dap_an`
   |
14 |     dap_an: Tu-160
   |     ^^^^^^
  help: write `answer`
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from quizgen.diagnostics import SEVERITY_SAY, Diagnostic, Severity
from quizgen.reports import Look
from quizgen.reports.excerpt import Excerpt, excerpt
from quizgen.reports.visible import visible, visible_lines
from quizgen.say import Say
from quizgen.source import Place

_HELP = Say(en="help", vi="sửa")
_ITEM = Say(en="question {id}", vi="câu {id}")
_COLORS = {Severity.ERROR: "1;31", Severity.WARNING: "1;33", Severity.HINT: "1;36"}
_BOLD, _QUIET, _OTHER = "1", "2", "1;34"


class _Mark(NamedTuple):
    """A place to be underlined: what is said of it, the sign and the colour of the underline."""

    place: Place
    label: str
    sign: str
    color: str


def report(problems: Iterable[Diagnostic], look: Look) -> Iterator[str]:
    """Every problem as a paragraph."""
    for problem in problems:
        yield "\n".join((*_lines(problem, look), "", ""))


def _lines(problem: Diagnostic, look: Look) -> Iterator[str]:
    ui, color = look.ui, _COLORS[problem.severity]
    word = _paint(f"{SEVERITY_SAY[problem.severity].text(ui)}[{problem.rule.code}]", color, look)
    item = f" ({_ITEM.fill(ui, id=visible(problem.item))})" if problem.item else ""
    yield f"{word} {_where(problem.place)}{item}"
    yield from (f"  {_paint(line, _BOLD, look)}" for line in visible_lines(problem.message(ui)))
    yield from _excerpts(problem, look)
    first, *more = visible_lines(problem.help(ui))
    yield f"  {_paint(_HELP.text(ui) + ':', _OTHER, look)} {first}"
    yield from (f"    {line}" for line in more)


def _excerpts(problem: Diagnostic, look: Look) -> Iterator[str]:
    """The line of the problem, then the lines of its further places."""
    marks = [_Mark(problem.place, "", "^", _COLORS[problem.severity])]
    marks += [_Mark(label.place, visible(label.says.text(look.ui)), "-", _OTHER) for label in problem.others]
    shown = [(excerpt(mark.place, look.width), mark) for mark in marks if mark.place.source.text]
    margin = max((len(str(line.number)) for line, _ in shown), default=0)
    source = problem.place.source
    for line, mark in shown:
        if mark.place.source is not source:
            yield f"{' ' * margin}-> {_where(mark.place)}"
            source = mark.place.source
        yield from _underlined(line, mark, margin, look)


def _underlined(line: Excerpt, mark: _Mark, margin: int, look: Look) -> Iterator[str]:
    bar = _paint("|", _QUIET, look)
    yield f"{' ' * margin} {bar}"
    yield f"{line.number:>{margin}} {bar} {line.line}".rstrip()
    underline = _paint(f"{mark.sign * line.length} {mark.label}".rstrip(), mark.color, look)
    yield f"{' ' * margin} {bar} {' ' * line.indent}{underline}"


def _where(place: Place) -> str:
    line, column = place.first
    return f"{visible(place.source.name)}:{line}:{column}"


def _paint(text: str, color: str, look: Look) -> str:
    return f"\x1b[{color}m{text}\x1b[0m" if look.color else text
