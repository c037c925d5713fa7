"""The style of all note types.

Templates hold no word of any language: the labels are rules of the style, which go by the `lang` of a card.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from quizgen.web import bare, sheet
from quizgen.web.labels import label_rules


@cache
def style() -> str:
    """The look that cards and the practice page share, what Anki needs, the labels."""
    cards = files("quizgen.deck").joinpath("cards.css").read_text(encoding="utf-8")
    return "\n".join((sheet("look"), bare(cards), *label_rules())) + "\n"
