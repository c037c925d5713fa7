"""From questions to the page: the templates, the script, and what is sealed."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from hashlib import blake2b
from importlib.resources import files

from jinja2 import Environment
from markupsafe import Markup

from quizgen.editions import Edition
from quizgen.practice.look import style
from quizgen.practice.questions import Question, count_asked, placed, word_bank
from quizgen.practice.said import Said
from quizgen.practice.told import environment, sealed_keys
from quizgen.web import bare, script
from quizgen.web.page import csp_hash, data_uri

_WIDGETS = ("elements", "outcome", "chance", "answers", "choices", "judgements", "entry", "gaps", "order", "pairs")
_WIDGETS_OF_ONESELF = ("recall", "lines", "rubric", "age")
_SCRIPTS = ("given", "words", "keys", "blocks", "question", "run", "start", "asking", "result", "page")


def draw_page(edition: Edition, questions: Sequence[Question]) -> bytes:
    """The page, in UTF-8."""
    said = Said(edition)
    keys = sealed_keys(edition, questions, said)
    page = _environment().get_template("page.html.j2")
    return page.render(
        edition=edition,
        questions=questions,
        asked=count_asked(questions),
        said=said,
        keys=Markup(json.dumps(keys, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")),
        print_of=_print_of(edition, keys),
        tags=_tags(questions),
        kinds=tuple(dict.fromkeys(question.kind for question in questions)),
        style=Markup(style()),
        script=Markup(page_script()),
    ).encode()


def _tags(questions: Sequence[Question]) -> tuple[str, ...]:
    """The tags of the questions, those first that most of them have."""
    tags = [tag for question in questions for tag in question.item.tags]
    return tuple(sorted(dict.fromkeys(tags), key=lambda tag: (-tags.count(tag), tag)))


def _print_of(edition: Edition, keys: Mapping[str, object]) -> str:
    """A mark by which the page knows whether what a browser remembers belongs to these questions."""
    return blake2b(json.dumps([edition.identity, edition.language, keys]).encode(), digest_size=8).hexdigest()


@cache
def page_script() -> str:
    """The page's script: the widgets, then what makes a page of them, in a function of its own."""
    room = files(__package__).joinpath("scripts")
    own = "\n".join(bare(room.joinpath(f"{name}.js").read_text(encoding="utf-8")) for name in _SCRIPTS)
    return f'(function () {{\n"use strict";\n{script(*_WIDGETS, *_WIDGETS_OF_ONESELF)}\n{own}\n}})();\n'


@cache
def _environment() -> Environment:
    found = environment()
    found.filters.update(csp_hash=csp_hash, data_uri=data_uri, placed=placed, word_bank=word_bank)
    return found
