"""A page as it is read: its text, with signs for the boxes and lines that have no letters."""

from __future__ import annotations

from html.parser import HTMLParser

from quizgen.editions import Edition
from quizgen.paper.options import PaperOptions
from quizgen.paper.pages import draw_key, draw_quiz
from quizgen.paper.plan import plan

ONE_FORM = PaperOptions(forms=1, sheet=False)

_LINE = {"p", "div", "li", "tr", "h1", "h2", "h3", "figure", "figcaption", "br", "title", "ol", "table"}
_SIGNS = {
    "box": "☐",
    "box large": "☐",
    "rule": "____",
    "line": "____",
    "blank": "____",
    "dots": "____",
    "dots wide": "____",
}
_UNSEEN = {"style", "script", "form"}
_EMPTY = {"br", "img", "meta", "input"}
_CELLS = {"td", "th"}


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self.unseen: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        known = dict(attrs)
        if tag not in _EMPTY and (self.unseen or tag in _UNSEEN or "hidden" in known):
            self.unseen.append(tag)
        if self.unseen:
            return
        if tag in _LINE:
            self.parts.append("\n")
        self.parts.append(" | " if tag in _CELLS else "")
        self.parts.append(_SIGNS.get(known.get("class") or "", ""))
        self.parts.append(f"[{known.get('alt')}]" if tag == "img" else "")

    def handle_endtag(self, tag: str) -> None:
        if self.unseen:
            self.unseen.pop()
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


def quiz(edition: Edition, options: PaperOptions = ONE_FORM) -> str:
    """The HTML of an edition's quiz."""
    return draw_quiz(plan(edition, options)).decode()


def key(edition: Edition, options: PaperOptions = ONE_FORM) -> str:
    """The HTML of an edition's key."""
    return draw_key(plan(edition, options)).decode()
