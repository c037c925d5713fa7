"""The fields of our notes as blocks in one language: the way back from `deck.blocks`.

The texts of these blocks are our Markdown, a passage with gaps is one text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from html import unescape
from typing import TypeAlias

from quizgen.blocks import (
    Block,
    Choices,
    Criterion,
    Entry,
    Gaps,
    Judgements,
    Lines,
    Option,
    Order,
    Pairs,
    Recall,
    Statement,
)
from quizgen.exchange.apkg.gaps import mark_gaps, write_gaps
from quizgen.exchange.apkg.html_to_runs import read_html
from quizgen.exchange.apkg.own.values import inside, judged, typed_date, typed_number
from quizgen.exchange.apkg.runs_to_markdown import write_markdown
from quizgen.locale.catalogue import Catalogue

TextBlock: TypeAlias = Block[str, str]
_ROW = re.compile(r'<li(?: value="(\d{1,3})")?>')
_LETTERED = re.compile(r"<b>([A-Z]+)\.</b> ")
_POINTS = re.compile(r"<b>(.*?)</b> (.*)", re.DOTALL)
_WORD_JOINER = "\u2060"
_SPLIT = " · "


@dataclass(frozen=True, slots=True)
class Fields:
    """The fields of one note and the words of its language."""

    html: Mapping[str, str]
    words: Catalogue

    def text(self, name: str) -> str:
        """A field in our Markdown."""
        return markdown(self.html.get(name, ""))

    def rows(self, name: str) -> dict[int, str]:
        """The rows of a list (HTML) by their index."""
        ended = self.html.get(name, "").split("</li>")[:-1]
        starts = [_ROW.search(part, max(part.rfind("<li"), 0)) for part in ended]
        return {
            int(start[1] or n) - 1: part[start.end() :]
            for n, (part, start) in enumerate(zip(ended, starts, strict=True), 1)
            if start
        }

    def texts(self, name: str) -> tuple[str, ...]:
        """The rows of a list in our Markdown."""
        return tuple(map(markdown, self.rows(name).values()))


def markdown(html: str) -> str:
    """A field of ours in our Markdown: nothing of it is guessed, every space is meant."""
    runs = read_html(html, exact=True).runs
    bare = (run._replace(text=run.text.replace(f"\\{_WORD_JOINER}", "\\")) for run in runs)
    return write_markdown(bare).text


def plain(html: str) -> str:
    """A field of ours that never had any style."""
    return unescape(html.replace("<br>", "\n")).replace(f"\\{_WORD_JOINER}", "\\")


def read_block(fields: Fields) -> TextBlock | None:
    """The block that a note of ours was drawn from, or None for a note that is none of ours."""
    for name, read in _READERS.items():
        if name in fields.html:
            return read(fields)
    return None


def _choices(fields: Fields) -> TextBlock:
    feedback = fields.rows("Feedback")
    options = tuple(
        Option(markdown(row), markdown(feedback[n]) if n in feedback else None)
        for n, row in fields.rows("Options").items()
    )
    return Choices(options, tuple(fields.rows("Answer")), fields.html.get("Mode") == "many")


def _judgements(fields: Fields) -> TextBlock:
    corrections = fields.rows("Feedback")
    if fields.html["Statements"]:
        rows = fields.texts("Statements")
        statements = tuple(
            Statement(row, markdown(corrections[n]) if n in corrections else None) for n, row in enumerate(rows)
        )
        verdicts = [judged(verdict, fields.words) for verdict in fields.texts("Answer")]
        return Judgements(statements, tuple(map(bool, verdicts)), grid=True)
    statement = Statement(fields.text("Stem"), fields.text("Feedback") or None)
    return Judgements((statement,), (bool(judged(fields.text("Answer"), fields.words)),), grid=False)


def _gaps(fields: Fields) -> TextBlock:
    runs = read_html(mark_gaps(fields.html["Text"]), exact=True).runs
    bare = [run._replace(text=run.text.replace(f"\\{_WORD_JOINER}", "\\")) for run in runs]
    alternatives = [markdown(line) for line in fields.html.get("Accept", "").split("<br>") if line]
    passage = write_gaps(bare, alternatives) or ""
    bank = tuple(map(markdown, filter(None, fields.html.get("WordBank", "").split(_SPLIT))))
    return Gaps(passage, bank)


def _entry(fields: Fields) -> TextBlock:
    accept = tuple(markdown(line) for line in fields.html["Accept"].split("<br>") if line)
    unit, tolerance = fields.text("Unit"), fields.text("Tolerance")
    return Entry("text", fields.text("Answer"), accept, unit or None, tolerance or None)


def _order(fields: Fields) -> TextBlock:
    items = fields.rows("Items")
    letters = [_LETTERED.match(row) for row in fields.rows("Answer").values()]
    key = tuple(_index(letter[1]) if letter else 0 for letter in letters)
    rests = {
        n: row[len(letter[0]) + len(items.get(n, "")) :] if letter else ""
        for n, letter, row in zip(key, letters, fields.rows("Answer").values(), strict=True)
    }
    dates = tuple(_date(rests.get(n, ""), fields.words) for n in items)
    return Order(tuple(map(markdown, items.values())), dates, key)


def _date(rest: str, words: Catalogue) -> str | None:
    shown = inside(" ({})", rest)
    return typed_date(markdown(shown), words) if shown else None


def _pairs(fields: Fields) -> TextBlock:
    left, right = fields.rows("Left"), fields.rows("Right")
    rows = [row[len(left.get(n, "")) + len(" → ") :] for n, row in fields.rows("Answer").items()]
    letters = [_LETTERED.match(row) for row in rows]
    key = tuple(_index(letter[1]) if letter else 0 for letter in letters)
    return Pairs(tuple(map(markdown, left.values())), tuple(map(markdown, right.values())), key)


def _recall(fields: Fields) -> TextBlock:
    if not fields.html.get("Rubric"):
        return Recall(fields.text("Answer"), bool(fields.html["Reverse"]))
    found = [_POINTS.fullmatch(row) for row in fields.rows("Rubric").values()]
    criteria = [line for line in found if line]
    return Lines(0, tuple(Criterion(_points(line[1], fields.words), markdown(line[2])) for line in criteria))


def _points(shown: str, words: Catalogue) -> Decimal:
    typed = typed_number(inside(words.cards.points, plain(shown)) or "", words)
    return Decimal(typed or 1)


def _index(letters: str) -> int:
    """The index of a row from its letter: A is 0, AA comes after Z."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


_READERS: dict[str, Callable[[Fields], TextBlock]] = {
    "Options": _choices,
    "Statements": _judgements,
    "Text": _gaps,
    "Unit": _entry,
    "Items": _order,
    "Left": _pairs,
    "Reverse": _recall,
}
