"""The preview's own pages: the shell around the pictures, and the list of cards."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files

from markupsafe import Markup

from quizgen.bank import languages_of
from quizgen.deck.labels import style
from quizgen.preview.cards import Card
from quizgen.preview.words import CARDS, SHELL, VIEWS
from quizgen.say import Say, Ui
from quizgen.web.page import templates

_SOUND = re.compile(r"\[sound:([^\]]+)\]")


def draw_shell(ui: Ui) -> bytes:
    """The page that is opened: problems and questions on one side, the bank on the other."""
    words = _in(SHELL, ui)
    return _draw("shell", ui=ui, words=words, script_words=_json({**words, "views": _in(VIEWS, ui)}))


def draw_cards(cards: Sequence[Card], ui: Ui, language: str) -> bytes:
    """The list of a deck's cards, each in a frame of its own."""
    return _draw("cards", ui=ui, words=_in(CARDS, ui), cards=cards, language=language)


def draw_side(card: Card, language: str, *, back: bool, night: bool) -> bytes:
    """One side of a card as Anki shows it, with a player where Anki puts its button for a sound."""
    side = _SOUND.sub(r'<audio controls src="\1"></audio>', card.sides.back if back else card.sides.front)
    tag = languages_of(language)[0]
    return _draw("side", language=tag, card=card, night=night, note_style=Markup(style()), side=Markup(side))


def _draw(name: str, **values: object) -> bytes:
    template = templates("quizgen.preview").get_template(f"{name}.html.j2")
    return template.render(style=_text(f"{name}.css"), script=_text(f"{name}.js"), **values).encode()


def _in(words: Mapping[str, Say], ui: Ui) -> dict[str, str]:
    return {name: says.text(ui) for name, says in words.items()}


def _json(values: object) -> Markup:
    """Values for a script in the page: no letter in it can end the script."""
    return Markup(json.dumps(values).replace("<", "\\u003c"))


@cache
def _text(name: str) -> Markup:
    """A style or script of ours."""
    return Markup(files(__package__).joinpath("templates", name).read_text(encoding="utf-8"))
