"""The practice page: the same questions as one file that asks, judges, explains and counts, offline.

`page` draws an edition with `templates`: what is asked stands there to be read, also without the script. What is right
and what there is to say about it is sealed (`keys`, `seal`), so that nobody reads it by accident, and opened question
by question when an answer is checked. `scripts` are the page's own part; the widgets by which questions are answered
and the comparer of typed answers are those of the cards (`quizgen.web`).

In an edition of two languages everything stands there in both of them; which one is seen is a class of the page, so a
switch loses nothing.
"""

from __future__ import annotations

from quizgen.editions import Edition
from quizgen.render import Rendered

__all__ = ["render_practice"]


def render_practice(edition: Edition) -> Rendered:
    """The page of an edition, in UTF-8; a card that is asked both ways counts as two questions."""
    from quizgen.practice.page import draw_page
    from quizgen.practice.questions import count_asked, questions_of

    items, left_out = edition.used_in("practice")
    questions = questions_of(items)
    return Rendered(draw_page(edition, questions), {"items": len(items), "questions": count_asked(questions)}, left_out)
