"""How the languages of an edition say what a bank holds: one language alone, or a second one beside it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache

from quizgen.bank import Bank, Citation, Content, Language, Media, Moment, Passage, Reference, Text, Words
from quizgen.blocks import Gap
from quizgen.editions.formats import format_content, format_moment, iso_date
from quizgen.editions.types import Day, EditionBlock, Head, Medium, Pieces
from quizgen.faces import Face
from quizgen.locale import catalogue
from quizgen.prose import Prose, Run, parse_prose


class Voice:
    """One language: what a bank holds, said in it."""

    def __init__(self, language: Language, bank: Bank) -> None:
        self.language = language
        self.words = catalogue(language)
        self._references = {reference.id: reference for reference in bank.references}
        self._heading = cache(self._cited_as)

    def text(self, content: Content) -> Prose:
        """A text, a number or a date."""
        if isinstance(content, Text):
            return parse_prose(content[self.language].value)
        return parse_prose(format_content(content, self.words))

    def pieces(self, passage: Passage) -> Pieces:
        """A passage with gaps."""
        return tuple(_piece(piece) for piece in passage.versions[self.language])

    def plain(self, text: Text | None) -> str:
        """The letters of a text."""
        return parse_prose(text[self.language].value).plain if text else ""

    def date(self, moment: Moment) -> Prose:
        """A date."""
        return _letters(format_moment(moment, self.words))

    def medium(self, media: Media) -> Medium:
        """A picture or a sound."""
        return Medium(media.path, self.plain(media.alt), self.plain(media.credit))

    def citation(self, citation: Citation) -> Prose:
        """Title, date and paragraphs of what is cited."""
        numbers = ", ".join(map(str, citation.paragraphs))
        pattern = self.words.common.paragraphs if len(citation.paragraphs) > 1 else self.words.common.paragraph
        where = pattern.format(n=numbers) if numbers else ""
        return _letters(", ".join(filter(None, (self._heading(citation.reference), where))))

    def head(self, bank: Bank) -> Head:
        """What the bank says of itself."""
        return Head(
            language=self.language,
            words=self.words,
            title=self.plain(bank.title),
            author=self.plain(bank.author),
            as_of=Day(iso_date(bank.as_of), self.date(bank.as_of)) if bank.as_of else None,
            references=tuple(map(self._reference, bank.references)),
        )

    def _published(self, reference: Reference) -> str:
        return format_moment(reference.published, self.words) if reference.published else ""

    def _cited_as(self, id: str) -> str:
        reference = self._references[id]
        return ", ".join(filter(None, (self.plain(reference.title), self._published(reference))))

    def _reference(self, reference: Reference) -> str:
        """Author, title, date, agencies and address of a reference, as far as they are known."""
        via = ", ".join(map(self.plain, reference.via))
        parts = (
            self.plain(reference.author),
            self.plain(reference.title),
            self._published(reference),
            f"({via})" if via else "",
            reference.url or "",
        )
        return ", ".join(filter(None, parts)).replace(", (", " (")


class Voices:
    """The languages of an edition: what the first one says and, if there is a second one, what that says beside it."""

    def __init__(self, languages: tuple[Language, ...], bank: Bank) -> None:
        self.first, *others = (Voice(language, bank) for language in languages)
        self.second = others[0] if others else None

    def text(self, content: Content) -> Prose:
        """A text, a number or a date."""
        return self._both(lambda voice: voice.text(content))

    def citation(self, citation: Citation) -> Prose:
        """Title, date and paragraphs of what is cited."""
        return self._both(lambda voice: voice.citation(citation))

    def day(self, moment: Moment | None) -> Day | None:
        """A date, if there is one."""
        return Day(iso_date(moment), self._both(lambda voice: voice.date(moment))) if moment else None

    def medium(self, media: Media | None) -> Medium | None:
        """A picture or a sound, if there is one."""
        if media is None:
            return None
        first = self.first.medium(media)
        second = self.second.medium(media) if self.second else first
        if self.second is None or second == first:
            return first
        return replace(first, second=replace(second, lang=self.second.language))

    def block(self, face: Face) -> EditionBlock:
        """The block of a face."""
        return face.block.translated(self.text, self._passage)

    def _both(self, say: Callable[[Voice], Prose]) -> Prose:
        said = say(self.first)
        return said.beside(say(self.second), self.second.language) if self.second else said

    def _passage(self, passage: Passage) -> tuple[Pieces, Pieces | None]:
        """A passage in both languages; its gaps bring their answers in the second one along."""
        pieces = self.first.pieces(passage)
        others = self.second.pieces(passage) if self.second else pieces
        if self.second is None or others == pieces:
            return pieces, None
        second = tuple(_tagged(piece, self.second.language) for piece in others)
        return tuple(_with_answers(pieces, second)), second


def _piece(piece: Words | Gap[Words]) -> Prose | Gap[Prose]:
    if isinstance(piece, Gap):
        answers = tuple(parse_prose(answer.value) for answer in piece.answers)
        hint = parse_prose(piece.hint.value) if piece.hint else None
        return Gap(piece.number, answers, hint, piece.given)
    return parse_prose(piece.value)


def _letters(text: str) -> Prose:
    """Letters without any style, whatever signs are among them."""
    return Prose((Run(text),))


def _tagged(piece: Prose | Gap[Prose], lang: str) -> Prose | Gap[Prose]:
    """A piece that says which language it is in."""
    if isinstance(piece, Gap):
        return replace(piece, answers=tuple(answer._replace(lang=lang) for answer in piece.answers))
    return piece._replace(lang=lang)


def _with_answers(pieces: Pieces, others: Pieces) -> Iterator[Prose | Gap[Prose]]:
    """The pieces, where the answer of each gap has that of its gap in another passage beside it."""
    there: dict[int, list[Prose]] = defaultdict(list)
    for piece in others:
        if isinstance(piece, Gap):
            there[piece.number].append(piece.answers[0])
    for piece in pieces:
        if isinstance(piece, Gap) and there[piece.number]:
            first, *rest = piece.answers
            other = there[piece.number].pop(0)
            yield replace(piece, answers=(first.beside(other, other.lang), *rest))
        else:
            yield piece
