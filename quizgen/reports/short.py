"""For editors and `grep`: one problem per line, `path:line:col: error[CODE] message`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from quizgen.diagnostics import SEVERITY_SAY, Diagnostic
from quizgen.reports import Look
from quizgen.reports.visible import visible


def report(problems: Iterable[Diagnostic], look: Look) -> Iterator[str]:
    """Every problem as a line."""
    for problem in problems:
        line, column = problem.place.first
        word = SEVERITY_SAY[problem.severity].text(look.ui)
        where = f"{visible(problem.place.source.name)}:{line}:{column}"
        message = visible(problem.message(look.ui).replace("\n", " "))
        yield f"{where}: {word}[{problem.rule.code}] {message}\n"
