"""For GitHub Actions: annotations on the lines of a pull request.

https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from quizgen.diagnostics import Diagnostic, Severity
from quizgen.reports import Look

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.HINT: "notice"}
_IN_MESSAGE = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_PROPERTY = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})


def report(problems: Iterable[Diagnostic], look: Look) -> Iterator[str]:
    """Every problem as a workflow command."""
    for problem in problems:
        places = ",".join(f"{name}={value.translate(_IN_PROPERTY)}" for name, value in _properties(problem))
        message = f"{problem.message(look.ui)}\n{problem.help(look.ui)}".translate(_IN_MESSAGE)
        yield f"::{_LEVELS[problem.severity]} {places}::{message}\n"


def _properties(problem: Diagnostic) -> Iterator[tuple[str, str]]:
    first, last = problem.place.first, problem.place.last
    yield "file", problem.place.source.name.replace("\\", "/")
    yield "line", str(first.line)
    if first.line == last.line:  # the runner refuses columns for a place of several lines
        yield "col", str(first.column)
    yield "endLine", str(last.line)
    if first.line == last.line:
        yield "endColumn", str(last.column)
    yield "title", f"quizgen {problem.rule.code} {problem.rule.name}"
