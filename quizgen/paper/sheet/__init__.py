"""The answer sheet of a paper: bubbles to be filled in, marked by hand today and read by a scanner later.

`shapes` says what each number needs, `layout` states in millimetres where everything is, `templates` print just that
and `data` tells it to other programs. One sheet serves all forms, and nothing on it depends on what is right.
"""

from __future__ import annotations

import json

from markupsafe import Markup

from quizgen.paper.plan import Paper
from quizgen.paper.sheet.data import sheet_as_data
from quizgen.paper.sheet.ink import RADIUS, rounded
from quizgen.paper.sheet.layout import lay_out
from quizgen.paper.sheet.notices import sheet_notices
from quizgen.web.page import templates

__all__ = ["draw_sheet", "sheet_data", "sheet_notices"]


def draw_sheet(paper: Paper) -> Markup:
    """The pages of the sheet and their style as HTML; it stands as a child of a page's `main`, behind all forms."""
    template = templates(__name__).get_template("sheet.html.j2")
    return Markup(template.render(sheet=lay_out(paper), radius=RADIUS, mm=rounded))


def sheet_data(paper: Paper) -> bytes:
    """The sheet for other programs: JSON in UTF-8, the same bytes for the same paper."""
    data = sheet_as_data(paper, lay_out(paper))
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode()
