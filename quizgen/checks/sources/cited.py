"""The texts of a bank's sources, opened for checks: which paragraphs a question cites, and what they say."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import NamedTuple

from quizgen.bank import Bank, Item, Language, Moment
from quizgen.load import SourceText
from quizgen.mentions import Said, looks_vietnamese
from quizgen.say import Say
from quizgen.source import Place

_SHOWN = 8
"""Of more paragraphs the first and the last are told."""
_BEGINNING = 20_000
"""So many letters of a text tell its language."""


class Paragraph(NamedTuple):
    """A paragraph of a source: the source's id, its number from 1, where it begins, and what it says."""

    source: str
    number: int
    place: Place
    said: Said

    def at(self, span: range) -> Place:
        """The place of a part of it."""
        return self.place.source.place(self.place.start + span.start, self.place.start + span.stop)


@dataclass(frozen=True, eq=False)
class Opened:
    """A source with its text: its language among those of the bank, and its paragraphs."""

    id: str
    language: Language
    paragraphs: tuple[Paragraph, ...]

    @cached_property
    def named(self) -> frozenset[tuple[str, ...]]:
        """The words of what is a name for sure: within a sentence of one of its paragraphs."""
        names = (name for paragraph in self.paragraphs for name in paragraph.said.names)
        return frozenset(name.words for name in names if not name.unsure and not name.leads)


class Cited(NamedTuple):
    """What a question cites: its sources, and of these the paragraphs that it names (all where it names none)."""

    sources: tuple[Opened, ...]
    paragraphs: tuple[Paragraph, ...]

    @property
    def elsewhere(self) -> Iterator[Paragraph]:
        """The other paragraphs of the sources."""
        own = {(one.source, one.number) for one in self.paragraphs}
        for source in self.sources:
            yield from (one for one in source.paragraphs if (one.source, one.number) not in own)


def opened(bank: Bank, texts: Mapping[str, SourceText]) -> Mapping[str, Opened]:
    """The sources whose texts are at hand."""
    days = {reference.id: _day(reference.published or bank.as_of) for reference in bank.references}
    return {id: _opened(id, text, bank.languages, days.get(id)) for id, text in texts.items()}


def _opened(id: str, text: SourceText, languages: Sequence[Language], on: date | None) -> Opened:
    language = _language(text, languages)
    paragraphs = (
        Paragraph(id, number, place, Said(place.text, language, on)) for number, place in enumerate(text.paragraphs, 1)
    )
    return Opened(id, language, tuple(paragraphs))


def _language(text: SourceText, languages: Sequence[Language]) -> Language:
    """The language of a text: Vietnamese by its letters, otherwise the bank's first that is another."""
    if looks_vietnamese(text.source.text[:_BEGINNING]):
        return "vi"
    return next((language for language in languages if not language.startswith("vi")), "en")


def _day(moment: Moment | None) -> date | None:
    if moment is None or moment.month is None:
        return None
    return date(moment.year, moment.month, moment.day or 1)


def cited(item: Item, sources: Mapping[str, Opened]) -> Cited | None:
    """What a question cites; None where it cites nothing, or something that is not at hand."""
    if not item.citations or any(citation.reference not in sources for citation in item.citations):
        return None
    found = {}
    for citation in item.citations:
        source = sources[citation.reference]
        for paragraph in source.paragraphs:
            if not citation.paragraphs or paragraph.number in citation.paragraphs:
                found[source.id, paragraph.number] = paragraph
    return Cited(
        tuple({citation.reference: sources[citation.reference] for citation in item.citations}.values()),
        tuple(found[key] for key in sorted(found)),
    )


def numbered(paragraphs: Sequence[Paragraph]) -> Say:
    """Paragraphs as a sentence names them: "paragraph 18 of `article`"."""
    by_source: dict[str, list[int]] = {}
    for paragraph in paragraphs:
        by_source.setdefault(paragraph.source, []).append(paragraph.number)
    parts = [_numbered(source, numbers) for source, numbers in by_source.items()]
    return Say(" and ".join(part.en for part in parts), " và ".join(part.vi for part in parts))


def _numbered(source: str, numbers: Sequence[int]) -> Say:
    shown = ", ".join(map(str, numbers)) if len(numbers) <= _SHOWN else f"{numbers[0]}–{numbers[-1]}"
    word = Say("paragraph", "đoạn") if len(numbers) == 1 else Say("paragraphs", "các đoạn")
    return Say(f"{word.en} {shown} of `{source}`", f"{word.vi} {shown} của `{source}`")
