"""A page on which a learner practises (`.practice.html`)."""

from __future__ import annotations

from quizgen.editions import Edition
from quizgen.render import Job, Rendered

SUFFIX = "practice.html"
PAIRED = True
"""The page speaks the bank's other language too, where it has one."""


def render(edition: Edition, job: Job) -> Rendered:
    """The edition's questions as one self-contained page that judges what is answered."""
    from quizgen.practice import render_practice

    return render_practice(edition)
