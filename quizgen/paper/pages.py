"""From a paper to its pages: the templates, and what they may say besides what they are given."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from importlib.resources import files
from typing import Any

from jinja2 import Environment
from markupsafe import Markup

from quizgen.editions import format_number
from quizgen.paper import forms, key, labels, layout
from quizgen.paper.plan import Paper
from quizgen.paper.sheet import draw_sheet
from quizgen.paper.spaces import bound
from quizgen.web.page import csp_hash, data_uri, templates

_COUNTER = re.compile(r"\{(page|of)\}")
_UNSAFE_IN_CSS = re.compile(r"[^\w .,:/–-]")


def draw_quiz(paper: Paper) -> bytes:
    """The page for pupils, in UTF-8: all forms and their answer sheet, without a trace of the answers."""
    return _draw(
        "quiz", paper, layout.sheet_of(paper.options), answer_sheet=draw_sheet(paper) if paper.options.sheet else ""
    )


def draw_key(paper: Paper) -> bytes:
    """The page for teachers, in UTF-8: the answers of all forms on one sheet, and the marking guide."""
    sheet = layout.key_sheet_of(paper.options)
    return _draw("key", paper, sheet, answers=key.answers_of(paper), numbers=key.numbers_of(paper))


def _draw(template: str, paper: Paper, sheet: layout.Sheet, **more: object) -> bytes:
    words = paper.edition.words
    last = max((question.number for question in paper.forms[0].questions), default=1)
    hang = layout.hang(sheet, words.paper.question, last)
    room = sheet.column / sheet.em - hang
    page = environment().get_template(f"{template}.html.j2")
    return page.render(
        paper=paper,
        edition=paper.edition,
        cover=paper.options.cover,
        sheet=sheet,
        hang=hang,
        room=room,
        room_mm=room * sheet.em,
        script=_script(),
        words=words.paper,
        common=words.common,
        catalogue=words,
        **more,
    ).encode()


@cache
def environment() -> Environment:
    """The templates of quiz and key, with what they may say."""
    found = templates("quizgen.paper")
    found.finalize = bound
    found.filters.update(_FILTERS)
    return found


@cache
def _script() -> Markup:
    """The script of all pages, as it stands between its tags; what it knows of the age of facts cards know too."""
    parts = (files("quizgen.web").joinpath("age.js"), files("quizgen.paper").joinpath("templates/page.js"))
    return Markup("\n".join(part.read_text(encoding="utf-8") for part in parts))


def css_string(text: str) -> Markup:
    """A text as a string in a style sheet, whatever letters it has."""
    return Markup('"{}"').format(Markup(_UNSAFE_IN_CSS.sub(lambda found: f"\\{ord(found[0]):x} ", text)))


def form_foot(pattern: str, code: str, index: int) -> Markup:
    """The content of the margin box of a form: its page numbers, and of how many as soon as the script has counted."""
    counters = {"page": f"counter(form{index})", "of": f'var(--of-form{index}, "")'}
    parts = _COUNTER.split(pattern.replace("{code}", code))
    return Markup(" ").join(
        Markup(counters[part]) if n % 2 else css_string(part) for n, part in enumerate(parts) if part
    )


def page_foot(pattern: str, of: str) -> Markup:
    """The content of the margin box of a page that is numbered from its first sheet to its last."""
    before, _, behind = of.partition("{n}")
    parts = (css_string(pattern.replace("{page}", "")), "counter(page)", css_string(before), "counter(pages)")
    return Markup(" ").join((*map(Markup, parts), css_string(behind)))


_FILTERS: dict[str, Callable[..., Any]] = {
    "block_name": forms.block_name,
    "numbered": forms.numbered,
    "second_numbered": forms.second_numbered,
    "word_box": forms.word_box,
    "letter": labels.letter,
    "roman": labels.roman,
    "number": format_number,
    "points": labels.points,
    "question_count": labels.question_count,
    "section_title": labels.section_title,
    "section_worth": labels.section_worth,
    "option_columns": layout.option_columns,
    "written_width": layout.written_width,
    "blank_width": layout.blank_width,
    "breaks": layout.breaks,
    "beside": layout.beside,
    "statement_label": labels.statement_label,
    "judgement": key.judgement,
    "left_over": key.left_over,
    "partial": key.partial,
    "csp_hash": csp_hash,
    "css_string": css_string,
    "form_foot": form_foot,
    "page_foot": page_foot,
    "data_uri": data_uri,
}
