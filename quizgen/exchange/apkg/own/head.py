"""The head of a bank from the descriptions of its decks: the way back from `deck.description`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from quizgen.exchange.apkg.items import Value, Wording
from quizgen.exchange.apkg.own.fields import plain
from quizgen.exchange.apkg.own.values import inside, typed_date
from quizgen.exchange.apkg.runs_to_markdown import write_markdown
from quizgen.locale.catalogue import Catalogue
from quizgen.prose import Run

_TAG = re.compile(r"<[^<>]*>")
_ADDRESS = re.compile(r'<a href="([^"]*)"')


@dataclass(frozen=True, slots=True)
class Described:
    """What the description of one deck says, in our Markdown where it is a text."""

    title: str
    as_of: str = ""
    author: str = ""
    license: str = ""
    report: str = ""
    references: tuple[str, ...] = ()


def read_description(name: str, html: str, words: Catalogue) -> Described:
    """The description of a deck; its title is the deck's name where nothing is described."""
    lines = [part.rpartition("<p>")[2] for part in html.split("</p>")[:-1]]
    titled = bool(lines) and lines[0].startswith("<b>")
    title = _bare(lines[0]) if titled else re.sub(r" \[[^\[\]]*\]$", "", name)
    found: dict[str, str] = {}
    references: tuple[str, ...] = ()
    for line in lines[titled:]:
        label, _, rest = _bare(line).partition(": ")
        shown = inside(words.common.as_of, _bare(line))
        address = _ADDRESS.search(line)
        if shown:
            found["as_of"] = typed_date(shown, words) or ""
        elif label == words.cards.author:
            found["author"] = _text(rest)
        elif label == words.cards.license:
            found["license"] = rest
        elif label == words.cards.report:
            found["report"] = plain(address[1]) if address else rest
        elif _bare(line).startswith(f"{words.cards.references}:\n"):
            references = tuple(_bare(line).split("\n")[1:])
    return Described(_text(title), references=references, **found)


def _bare(html: str) -> str:
    return plain(_TAG.sub("", html.replace("<br>", "\n")))


def _text(shown: str) -> str:
    return write_markdown([Run(shown)]).text


def write_head(described: Mapping[str, Described], editions: Sequence[str], review_by: str) -> dict[str, Value]:
    """The keys of the head: what the descriptions tell, the editions that were read, the day of the next review."""
    first = next(iter(described.values()))
    head: dict[str, Value] = {"title": Wording({tag: one.title for tag, one in described.items()})}
    head["languages"] = list(editions)
    if first.as_of:
        head["as_of"] = first.as_of
    if review_by:
        head["review_by"] = review_by
    if first.license:
        head["license"] = first.license
    if all(one.author for one in described.values()):
        head["author"] = Wording({tag: one.author for tag, one in described.items()})
    return head | ({"report": first.report} if first.report else {})
