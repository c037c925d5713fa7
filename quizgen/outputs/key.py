"""The answer key and marking guide for teachers (`.key.html`)."""

from __future__ import annotations

from quizgen.editions import Edition
from quizgen.render import Job, Rendered

SUFFIX = "key.html"


def render(edition: Edition, job: Job) -> Rendered:
    """The key of the edition's paper as one self-contained page."""
    from quizgen.paper import render_key

    return render_key(edition, job)
