"""The page's style: the look of the cards, its labels, the page around it, and all of it at night and in print."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

from quizgen.web import bare, sheet
from quizgen.web.labels import label_rules

_NIGHT = re.compile(r"^\.nightMode [^{]*(\{[^}]*\})", re.MULTILINE)
_AT_NIGHT = "@media screen and (prefers-color-scheme: dark) {\n:root { color-scheme: dark; }\n.quizgen, .card %s\n}"


@cache
def style() -> str:
    """The style sheet, which holds everything that it draws with."""
    look = sheet("look")
    page = files("quizgen.practice").joinpath("page.css").read_text(encoding="utf-8")
    return "\n".join((look, _at_night(look), *label_rules(), bare(page))) + "\n"


def _at_night(look: str) -> str:
    """The night's colours of the cards, for a learner whose device is set to dark; paper stays white."""
    night = _NIGHT.search(look)
    assert night, "the look has no colours for the night"
    return _AT_NIGHT % night[1]
