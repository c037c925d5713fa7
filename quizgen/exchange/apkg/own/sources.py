"""The sources of a bank, from what its notes cite and what the descriptions of its decks list.

A note cites "title, date, paragraph 6"; a description lists "author, title, date (agencies), address". The one is
found within the other.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from quizgen.exchange.apkg.items import Value
from quizgen.exchange.apkg.names import slug
from quizgen.exchange.apkg.own.head import Described
from quizgen.exchange.apkg.own.languages import Differ, merged
from quizgen.exchange.apkg.own.values import inside, typed_date
from quizgen.exchange.apkg.runs_to_markdown import write_markdown
from quizgen.locale import catalogue
from quizgen.prose import Run

_NUMBERS = re.compile(r"[0-9]+(?:, [0-9]+)*")
_URL = re.compile(r"(?:^|, )(https?://\S+)$")
_VIA = re.compile(r"(?:^| )\((.*)\)$")
_ONLY = "article"
_MOST_PARAGRAPHS = 100


@dataclass(frozen=True, slots=True)
class Cited:
    """One citation in one language: the heading of the source, and its paragraphs."""

    heading: str
    paragraphs: tuple[str, ...] = ()


def read_citations(shown: str, language: str) -> tuple[Cited, ...]:
    """The citations in the field of a note, one a line."""
    return tuple(_cited(line, language) for line in shown.split("\n") if line)


def _cited(line: str, language: str) -> Cited:
    words = catalogue(language).common
    parts = line.split(", ")
    for at in range(len(parts) - 1, max(len(parts) - _MOST_PARAGRAPHS, 0), -1):
        heading, tail = ", ".join(parts[:at]), ", ".join(parts[at:])
        for pattern in (words.paragraph, words.paragraphs):
            numbers = inside(pattern, tail)
            if numbers and _NUMBERS.fullmatch(numbers):
                return Cited(heading, tuple(numbers.split(", ")))
    return Cited(line)


class Sources:
    """The sources of one bank, in the order of its description, by their headings in all languages."""

    def __init__(self, described: Mapping[str, Described]) -> None:
        self._described = described
        self._languages = tuple(described)
        self._found: list[tuple[str, ...]] = []

    def cite(self, cited: Mapping[str, tuple[Cited, ...]]) -> list[tuple[int, tuple[str, ...]]]:
        """Which sources a question cites, and their paragraphs."""
        found = []
        for together in zip(*cited.values(), strict=True):
            heading = tuple(one.heading for one in together)
            if heading not in self._found:
                self._found.append(heading)
            found.append((self._found.index(heading), together[0].paragraphs))
        return found

    def ids(self) -> list[str]:
        """The short names of the sources."""
        if len(self._found) == 1:
            return [_ONLY]
        found: list[str] = []
        for heading in self._found:
            id = slug(heading[-1], 24) or "source"
            found.append(id if id not in found else f"{id}-{len(found) + 1}")
        return found

    def write(self) -> dict[str, Value]:
        """The sources as they stand in YAML."""
        order = sorted(range(len(self._found)), key=lambda n: self._place(self._found[n]))
        ids = self.ids()
        return {ids[n]: self._source(self._found[n]) for n in order}

    def _place(self, heading: tuple[str, ...]) -> int:
        lines = self._described[self._languages[0]].references
        return next((n for n, line in enumerate(lines) if heading[0] in line), len(lines))

    def _source(self, heading: tuple[str, ...]) -> Value:
        parts = {
            tag: _parts(shown, self._described[tag].references, tag)
            for tag, shown in zip(self._languages, heading, strict=False)
        }
        found: dict[str, Value] = {}
        for key in ("title", "author", "published", "via", "url"):
            values = {tag: one[key] for tag, one in parts.items()}
            if all(values.values()):
                found[key] = _value(key, values)
        return found


def _value(key: str, values: Mapping[str, object]) -> Value:
    if key in ("published", "url"):
        return str(next(iter(values.values())))
    try:
        value: Value = merged(values)
    except Differ:
        return [str(name) for name in _first(values)]
    return list(value) if isinstance(value, tuple) else value


def _first(values: Mapping[str, object]) -> tuple[object, ...]:
    first = next(iter(values.values()))
    return first if isinstance(first, tuple) else (first,)


def _parts(heading: str, references: tuple[str, ...], language: str) -> dict[str, object]:
    """What is known of a source: its heading, and what stands around it in the description."""
    title, _, tail = heading.rpartition(", ")
    published = typed_date(tail, catalogue(language)) if title else None
    line = next((line for line in references if heading in line), "")
    before, _, behind = line.partition(heading)
    url = _URL.search(behind)
    via = _VIA.search(_URL.sub("", behind))
    return {
        "title": _text(title if published else heading),
        "author": _text(before.removesuffix(", ")),
        "published": published,
        "via": tuple(map(_text, via[1].split(", "))) if via else (),
        "url": url[1] if url else None,
    }


def _text(shown: str) -> str:
    return write_markdown([Run(shown)]).text
