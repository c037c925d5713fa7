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
from quizgen.exchange.apkg.own.values import typed_date
from quizgen.exchange.apkg.runs_to_markdown import write_markdown
from quizgen.locale.catalogue import Catalogue

TextBlock: TypeAlias = Block[str, str]
_LAST = re.compile(r'<li( class="last")?')
_ROW = re.compile(r'<li(?: class="last")?(?: value="(\d{1,3})")?>')
_REFERRED = re.compile(r'<data value="(\d{1,3})">[A-Z]+</data> ')
_DATED = re.compile(r' <span class="date">(.*)</span>', re.DOTALL)
_VERDICT = re.compile(r'<data value="(true|false)">')
_POINTS = re.compile(r'<data value="(\d{1,9}(?:\.\d{1,9})?)">.*?</data> (.*)', re.DOTALL)
_WORD_JOINER = "\u2060"


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
    rows, feedback = fields.rows("Options"), fields.rows("Feedback")
    pinned = _LAST.findall(fields.html["Options"])
    options = tuple(
        Option(markdown(row), markdown(feedback[n]) if n in feedback else None, last=bool(pinned[n]))
        for n, row in rows.items()
    )
    mode = fields.html.get("Mode", "").split()
    return Choices(options, tuple(fields.rows("Answer")), "many" in mode, "fixed" in mode)


def _judgements(fields: Fields) -> TextBlock:
    corrections = fields.rows("Feedback")
    if fields.html["Statements"]:
        rows = fields.texts("Statements")
        statements = tuple(
            Statement(row, markdown(corrections[n]) if n in corrections else None) for n, row in enumerate(rows)
        )
        return Judgements(statements, _verdicts(fields), grid=True)
    statement = Statement(fields.text("Stem"), fields.text("Feedback") or None)
    return Judgements((statement,), _verdicts(fields)[:1], grid=False)


def _verdicts(fields: Fields) -> tuple[bool, ...]:
    return tuple(verdict == "true" for verdict in _VERDICT.findall(fields.html["Answer"]))


def _gaps(fields: Fields) -> TextBlock:
    runs = read_html(mark_gaps(fields.html["Text"]), exact=True).runs
    bare = [run._replace(text=run.text.replace(f"\\{_WORD_JOINER}", "\\")) for run in runs]
    alternatives = [markdown(line) for line in fields.html.get("Accept", "").split("<br>") if line]
    passage = write_gaps(bare, alternatives) or ""
    bank = fields.texts("WordBank")
    return Gaps(passage, bank, _marks(fields))


def _entry(fields: Fields) -> TextBlock:
    accept = fields.texts("Accept")
    unit, tolerance = fields.text("Unit"), fields.text("Tolerance")
    return Entry("text", fields.text("Answer"), accept, unit or None, tolerance or None, _marks(fields))


def _marks(fields: Fields) -> bool:
    """Whether marks count; decks that have no word on it say that they do."""
    return fields.html.get("Marks") != "optional"


def _order(fields: Fields) -> TextBlock:
    items = fields.rows("Items")
    found = [_REFERRED.match(row) for row in fields.rows("Answer").values()]
    key = tuple(int(number[1]) - 1 if number else 0 for number in found)
    rests = {
        n: row[len(number[0]) + len(items.get(n, "")) :] if number else ""
        for n, number, row in zip(key, found, fields.rows("Answer").values(), strict=True)
    }
    dates = tuple(_date(rests.get(n, ""), fields.words) for n in items)
    return Order(tuple(map(markdown, items.values())), dates, key)


def _date(rest: str, words: Catalogue) -> str | None:
    shown = _DATED.fullmatch(rest)
    return typed_date(markdown(shown[1]), words) if shown else None


def _pairs(fields: Fields) -> TextBlock:
    left, right = fields.rows("Left"), fields.rows("Right")
    rows = [row[len(left.get(n, "")) + len(" → ") :] for n, row in fields.rows("Answer").items()]
    key = tuple(int(number[1]) - 1 if (number := _REFERRED.match(row)) else 0 for row in rows)
    return Pairs(tuple(map(markdown, left.values())), tuple(map(markdown, right.values())), key)


def _recall(fields: Fields) -> TextBlock:
    if not fields.html.get("Rubric"):
        return Recall(fields.text("Answer"), bool(fields.html["Reverse"]))
    found = [_POINTS.fullmatch(row) for row in fields.rows("Rubric").values()]
    criteria = [line for line in found if line]
    return Lines(0, tuple(Criterion(Decimal(line[1]), markdown(line[2])) for line in criteria))


_READERS: dict[str, Callable[[Fields], TextBlock]] = {
    "Options": _choices,
    "Statements": _judgements,
    "Text": _gaps,
    "Unit": _entry,
    "Items": _order,
    "Left": _pairs,
    "Reverse": _recall,
}
