"""Study cards to print and cut out (`.cards.html`)."""

from __future__ import annotations

from quizgen.editions import Edition
from quizgen.render import Job, Rendered

SUFFIX = "cards.html"


def render(edition: Edition, job: Job) -> Rendered:
    """The edition's study cards as one self-contained page."""
    from quizgen.paper import render_cards

    return render_cards(edition, job)
