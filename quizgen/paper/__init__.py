"""An edition on paper: the quiz for pupils, the key for teachers, answer sheets, and study cards.

`plan` makes a paper of an edition: its items selected, arranged into forms, worth their points. `pages` and `sheet`
draw it with templates; those of the quiz never read what is right, and a block's macros are found by the block's name.
What draws is imported when something is drawn, so that planning a paper costs no template.
"""

from __future__ import annotations

from quizgen.editions import Edition
from quizgen.paper.options import PaperOptions, set_options
from quizgen.paper.plan import Paper, plan
from quizgen.render import Job, Rendered

__all__ = ["Paper", "PaperOptions", "plan", "render_cards", "render_key", "render_quiz", "render_sheet"]


def render_quiz(edition: Edition, job: Job) -> Rendered:
    """The paper for pupils as one self-contained page, without a trace of the answers, and an answer sheet."""
    from quizgen.paper.pages import draw_quiz

    paper = plan(edition, set_options(job.settings))
    return Rendered(draw_quiz(paper), paper.counts, paper.left_out)


def render_key(edition: Edition, job: Job) -> Rendered:
    """The answer key and marking guide of the same paper as one self-contained page."""
    from quizgen.paper.pages import draw_key

    paper = plan(edition, set_options(job.settings))
    return Rendered(draw_key(paper), paper.counts, paper.left_out)


def render_sheet(edition: Edition, job: Job) -> Rendered:
    """Where on the answer sheet of the same paper everything stands, for programs that read marked sheets."""
    from quizgen.paper.sheet import sheet_data

    paper = plan(edition, set_options(job.settings))
    return Rendered(sheet_data(paper), paper.counts, paper.left_out)


def render_cards(edition: Edition, job: Job) -> Rendered:
    """Study cards to cut out as one self-contained page."""
    from quizgen.paper.cards import draw_cards

    return draw_cards(edition, set_options(job.settings))
