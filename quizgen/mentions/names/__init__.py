"""Proper names in a text: persons, places, organisations, works, products, events, each with its borders."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quizgen.mentions.names.again import find_again
from quizgen.mentions.names.english import english
from quizgen.mentions.names.headlines import find_known, is_headline, shouted_end
from quizgen.mentions.names.model import Name
from quizgen.mentions.names.row import Piece, prepared
from quizgen.mentions.names.vietnamese import vietnamese
from quizgen.mentions.naming import Naming, naming
from quizgen.mentions.plain import find_words
from quizgen.mentions.quotes import find_quotations
from quizgen.mentions.tokens import Token

__all__ = ["Name", "find_names", "possible_names"]

_BEHIND = 16


def find_names(paragraphs: Sequence[str], language: str) -> tuple[tuple[Name, ...], ...]:
    """The names in each paragraph of a text (NFC), in reading order.

    What a word is at the beginning of a sentence, where a capital says nothing, is learnt from the rest of the text; so
    is what a word is in a headline of capitals.
    """
    shouted = [_headline_end(text, len(paragraphs)) for text in paragraphs]
    found = [_behind(text, end, language) for text, end in zip(paragraphs, shouted, strict=True)]
    learnt = _Learnt.of(paragraphs, found, naming(language))
    return tuple(
        tuple(learnt.names_of(text, end, row)) for text, end, row in zip(paragraphs, shouted, found, strict=True)
    )


def _headline_end(text: str, paragraphs: int) -> int:
    """Where the words end whose capitals say nothing: those of a headline, or shouted at the beginning."""
    return len(text) if paragraphs > 1 and is_headline(text) else shouted_end(text)


def _behind(text: str, start: int, language: str) -> tuple[Name, ...]:
    """The possible names of a text behind a place in it."""
    return () if start == len(text) else tuple(one for one in possible_names(text, language) if one.start >= start)


def possible_names(text: str, language: str) -> tuple[Name, ...]:
    """The names of a text (NFC), with words at the beginning of a sentence that may be one (`unsure`)."""
    words = naming(language)
    return tuple(_name(text, piece) for piece in _pieces(text, words, language))


@dataclass(frozen=True, slots=True)
class _Learnt:
    """What a text tells of a word that may be a name: its sure names, its words in small letters, given names."""

    names: frozenset[tuple[str, ...]]
    small: frozenset[str]
    given: frozenset[str]
    words: Naming

    @classmethod
    def of(cls, paragraphs: Sequence[str], found: Sequence[Sequence[Name]], words: Naming) -> _Learnt:
        """What a text with its possible names tells."""
        names = frozenset(name.words for row in found for name in row if not name.unsure)
        small = frozenset(word.folded for text in paragraphs for word in find_words(text) if word.text.islower())
        given = frozenset(name[-1] for name in names if len(name) > 1 and _is_person(name, words))
        return cls(names, small, given, words)

    def names_of(self, text: str, shouted: int, found: Sequence[Name]) -> list[Name]:
        """The names of a paragraph in reading order: known ones in its headline, those that are sure, those given."""
        sure = [name for name in found if not name.unsure or self.confirms(name, text)]
        again = () if shouted == len(text) else find_again(text, self.given, self.small, found, self.words)
        return sorted((*find_known(text[:shouted], self.names, self.words), *sure, *again), key=lambda one: one.start)

    def confirms(self, name: Name, text: str) -> bool:
        """Whether a word at the beginning of a sentence is a name."""
        word = name.words[0]
        if (word,) in self.words.places.phrases and len(name.words) == 1:  # Áo, the country, or áo phao
            return word not in self.small
        if name.words in self.names:
            return word not in self.small
        if word not in self.given or word in self.small:
            return False
        behind = text[name.end : name.end + _BEHIND].split()
        return bool(behind) and not self.words.compounds.at([word, behind[0].casefold()], 0)


def _is_person(name: tuple[str, ...], words: Naming) -> bool:
    """Whether a name may be a person's, who is called by its last word later on."""
    if words.spelling:
        return name[0] in words.surnames
    idle = words.marks | words.mass | words.starters | words.owned
    return len(name) < 4 and not any(word in idle or words.places.at([word], 0) for word in name)


def _name(text: str, piece: Piece) -> Name:
    start, end = piece.span
    words = tuple(word.folded for word in find_words(text[start:end]))
    return Name(start, end, words, piece.leads, piece.doubtful)


def _pieces(text: str, words: Naming, language: str) -> Iterator[Piece]:
    """The names of a paragraph and the titles of works in it, in reading order."""
    titles = [(one.start, one.end) for one in find_quotations(text, language) if one.title]
    covered = bytearray(len(text))
    found: list[Piece] = []
    for start, end in titles:
        covered[start:end] = b"\x01" * (end - start)
        shown = text[start:end]
        found.append(Piece([Token("word", shown, start, end, shown.casefold())]))
    read = vietnamese if words.spelling else english
    found += [piece for piece in read(prepared(text, words, language), words) if covered.find(1, *piece.span) < 0]
    yield from sorted(found, key=lambda piece: piece.span)
