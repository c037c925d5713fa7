"""For programs: one JSON object; lines and columns from 1, columns in code points, the end exclusive."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from quizgen.diagnostics import Diagnostic, Edit, summary
from quizgen.reports import Look
from quizgen.say import Ui

SCHEMA = 1


def report(problems: Iterable[Diagnostic], look: Look) -> Iterator[str]:
    """All problems and how many there are, in one object."""
    problems = list(problems)
    records = [record(problem, look.ui) for problem in problems]
    yield dump({"schema": SCHEMA, "diagnostics": records, "summary": summary(problems)})


def record(problem: Diagnostic, ui: Ui) -> dict[str, object]:
    """One problem as an object."""
    first, last = problem.place.first, problem.place.last
    return {
        "code": problem.rule.code,
        "severity": problem.severity.word,
        "path": problem.place.source.name,
        "line": first.line,
        "column": first.column,
        "end_line": last.line,
        "end_column": last.column,
        "message": problem.message(ui),
        "help": problem.help(ui),
        "item": problem.item,
        "fix": [_edit(edit) for edit in problem.fix],
    }


def _edit(edit: Edit) -> dict[str, object]:
    """One change that mends a problem."""
    first, last = edit.place.first, edit.place.last
    return {
        "line": first.line,
        "column": first.column,
        "end_line": last.line,
        "end_column": last.column,
        "text": edit.text,
    }


def dump(document: object) -> str:
    """A document as JSON that people can read too."""
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"
