"""What the page is told of a scene: banks, problems and questions with their places, as plain values for JSON."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from quizgen.diagnostics import SEVERITY_SAY, Diagnostic
from quizgen.preview.editors import editor_address
from quizgen.preview.scene import CARDS, Scene, Shot, views
from quizgen.preview.words import VIEWS
from quizgen.say import Ui
from quizgen.source import Place


def state(scene: Scene, ui: Ui, editor: str) -> dict[str, Any]:
    """All that the page shows beside the pictures; `editor` opens places, "" where none is set."""
    return {
        "version": scene.version,
        "fault": scene.fault,
        "problems": [_problem(problem, ui, editor) for problem in scene.problems],
        "banks": [_bank(shot, ui, editor or shot.settings.editor) for shot in scene.shots.values()],
    }


def _bank(shot: Shot, ui: Ui, editor: str) -> dict[str, Any]:
    return {
        "name": shot.name,
        "languages": shot.languages,
        "views": sorted([CARDS, *views()], key=_rank),
        "drawn": shot.drawn,
        "stale": shot.stale,
        "changed": shot.changed,
        "problems": [_problem(problem, ui, editor) for problem in shot.problems],
        "questions": list(_questions(shot, editor)),
    }


def _rank(view: str) -> int:
    """Where a view stands among the others: in the order of their words, an unknown one last."""
    known = list(VIEWS)
    return known.index(view) if view in known else len(known)


def _problem(problem: Diagnostic, ui: Ui, editor: str) -> dict[str, str]:
    return {
        "severity": problem.severity.word,
        "says": SEVERITY_SAY[problem.severity].text(ui),
        "code": problem.rule.code,
        "message": problem.message(ui),
        "help": problem.help(ui),
        "item": problem.item or "",
        "line": problem.place.source.line(problem.place.first.line).strip() if problem.place.source.text else "",
        **_where(problem.place, editor),
    }


def _questions(shot: Shot, editor: str) -> Iterator[dict[str, str]]:
    """The questions of the last good bank; while the file has errors their lines may have moved."""
    for face in shot.checked.faces if shot.checked else ():
        yield {"id": face.item.id.value, "type": face.item.type, **_where(face.item.id.place, editor)}


def _where(place: Place, editor: str) -> dict[str, str]:
    line, column = place.first
    return {"where": f"{place.source.name}:{line}:{column}", "href": editor_address(editor, place)}
