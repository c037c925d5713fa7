"""The geometry of a paper's answer sheet (`.sheet.json`), for programs that read marked sheets."""

from __future__ import annotations

from quizgen.editions import Edition
from quizgen.render import Job, Rendered

SUFFIX = "sheet.json"


def render(edition: Edition, job: Job) -> Rendered:
    """Where corner marks and bubbles stand, in millimetres."""
    from quizgen.paper import render_sheet

    return render_sheet(edition, job)
