"""The paper for pupils (`.quiz.html`), without a trace of the answers."""

from __future__ import annotations

from quizgen.editions import Edition
from quizgen.render import Job, Rendered

SUFFIX = "quiz.html"


def render(edition: Edition, job: Job) -> Rendered:
    """The edition's paper as one self-contained page."""
    from quizgen.paper import render_quiz

    return render_quiz(edition, job)
