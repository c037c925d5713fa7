"""From a form to a page: the templates, and what they may say besides what they are given."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from quizgen.editions import Edition, format_number
from quizgen.paper import forms, key, labels, layout
from quizgen.settings import PaperSize, Settings

SHEETS: dict[PaperSize, tuple[str, int, int]] = {"a4": ("A4", 210, 297), "letter": ("letter", 216, 279)}
"""The size's name in CSS, its width and its height in millimetres."""

MEDIA_TYPES = {
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".gif": "image/gif",
    ".webp": "image/webp",
    ".svg": "image/svg+xml",
}
_COUNTER = re.compile(r"\{(pages?)\}")
_UNSAFE_IN_CSS = re.compile(r"[^\w .,:/–-]")


def draw(template: str, edition: Edition, form: forms.Form, settings: Settings, **more: object) -> bytes:
    """The page that a template makes of a form, in UTF-8; `more` is what only this template knows."""
    page = environment().get_template(f"{template}.html.j2")
    return page.render(
        edition=edition,
        form=form,
        school=settings.school,
        sheet=SHEETS[settings.paper],
        words=edition.words.paper,
        common=edition.words.common,
        catalogue=edition.words,
        **more,
    ).encode()


@cache
def environment() -> Environment:
    """The templates, compiled once; what is not defined or not escaped by itself is an error or escaped."""
    found = Environment(
        loader=PackageLoader("quizgen.paper"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    found.filters.update(_FILTERS)
    return found


def css_string(text: str) -> Markup:
    """A text as a string in a style sheet, whatever letters it has."""
    return Markup('"{}"').format(Markup(_UNSAFE_IN_CSS.sub(lambda found: f"\\{ord(found[0]):x} ", text)))


def css_counters(pattern: str) -> Markup:
    """A pattern with {page} and {pages} as the content of a margin box."""
    parts = _COUNTER.split(pattern)
    return Markup(" ").join(
        Markup("counter({})").format(part) if n % 2 else css_string(part) for n, part in enumerate(parts)
    )


def data_uri(path: Path) -> str:
    """An image as an address that holds it; the file's name is not in it."""
    kind = MEDIA_TYPES.get(path.suffix.lower(), "application/octet-stream")
    return f"data:{kind};base64,{b64encode(path.read_bytes()).decode()}"


_FILTERS: dict[str, Callable[..., Any]] = {
    "block_name": forms.block_name,
    "numbered": forms.numbered,
    "word_box": forms.word_box,
    "letter": labels.letter,
    "roman": labels.roman,
    "number": format_number,
    "points": labels.points,
    "question_count": labels.question_count,
    "option_columns": layout.option_columns,
    "statement_label": key.statement_label,
    "judgement": key.judgement,
    "left_over": key.left_over,
    "css_string": css_string,
    "css_counters": css_counters,
    "data_uri": data_uri,
}
