"""The script inside the templates: `card.js` with the widgets of a block, in a function of its own.

It stands in the templates themselves, since Anki never replaces a file of its media folder by a newer one.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from quizgen.web import bare, script

_WIDGETS = {
    "choices": ("chance", "choices"),
    "judgements": ("judgements",),
    "entry": ("answers", "entry"),
    "order": ("chance", "order"),
    "pairs": ("chance", "pairs"),
    "recall": ("rubric",),
}


@cache
def card_script(block: str) -> str:
    """The `<script>` of a block's cards."""
    shell = files("quizgen.deck").joinpath("card.js").read_text(encoding="utf-8")
    widgets = script("elements", "outcome", "age", *_WIDGETS.get(block, ()))
    return f'<script>\n(function () {{\n"use strict";\n{widgets}\n{bare(shell)}\n}})();\n</script>'
