"""A page as it is read: its text, with signs for the boxes and lines that have no letters."""

from __future__ import annotations

from html.parser import HTMLParser

from quizgen.editions import Edition
from quizgen.paper import render_key, render_quiz
from quizgen.render import Job
from tests.paper.editions import job

_LINE = {"p", "div", "li", "tr", "h1", "h2", "h3", "figure", "figcaption", "br", "title", "ol", "table"}
_SIGNS = {"box": "☐", "box large": "☐", "rule": "____", "line": "____", "blank": "____"}
_UNSEEN = {"style", "script"}
_CELLS = {"td", "th"}


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self.unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        known = dict(attrs)
        self.unseen += tag in _UNSEEN
        if tag in _LINE:
            self.parts.append("\n")
        self.parts.append(" | " if tag in _CELLS else "")
        self.parts.append(_SIGNS.get(known.get("class") or "", ""))
        self.parts.append(f"[{known.get('alt')}]" if tag == "img" else "")

    def handle_endtag(self, tag: str) -> None:
        self.unseen -= tag in _UNSEEN
        self.parts.append("\n" if tag in _LINE else "")

    def handle_data(self, data: str) -> None:
        if not self.unseen:
            self.parts.append(data.replace("\n", " "))


def read(page: str) -> str:
    """The text of a page, one block a line."""
    reader = _Reader()
    reader.feed(page)
    reader.close()
    lines = (" ".join(line.split()) for line in "".join(reader.parts).split("\n"))
    return "".join(f"{line}\n" for line in lines if line)


def quiz(edition: Edition, how: Job | None = None) -> str:
    """The HTML of an edition's quiz."""
    return render_quiz(edition, how or job()).data.decode()


def key(edition: Edition, how: Job | None = None) -> str:
    """The HTML of an edition's key."""
    return render_key(edition, how or job()).data.decode()
