"""An edition on paper: the quiz for pupils, and the key for teachers.

`forms` arranges the items, `key` says what is right in an arrangement, `pages` draws both with the templates.
The templates of the quiz never read what is right; a block's macros are found by the block's name.
"""

from __future__ import annotations

from quizgen.editions import Edition
from quizgen.paper.forms import FIRST_CODE, Form, arrange
from quizgen.paper.key import key_of
from quizgen.paper.pages import draw
from quizgen.render import Job, Rendered


def render_quiz(edition: Edition, job: Job) -> Rendered:
    """The paper for pupils as one self-contained page, without a trace of the answers."""
    form = _form(edition)
    return _rendered(draw("quiz", edition, form, job.settings), edition, form)


def render_key(edition: Edition, job: Job) -> Rendered:
    """The answer key and marking guide of the same paper as one self-contained page."""
    form = _form(edition)
    page = draw("key", edition, form, job.settings, key=key_of(form, edition.words))
    return _rendered(page, edition, form)


def _form(edition: Edition) -> Form:
    items, _ = edition.used_in("paper")
    return arrange(items, FIRST_CODE, edition.identity)


def _rendered(page: bytes, edition: Edition, form: Form) -> Rendered:
    items, left_out = edition.used_in("paper")
    return Rendered(page, {"items": len(items), "questions": len(form.questions), "forms": 1}, left_out)
