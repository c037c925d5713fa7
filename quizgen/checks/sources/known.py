"""Which names a bank has, and how it spells them in its languages: Bình Nhưỡng and Pyongyang."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from quizgen.bank import Content, Language, Text, Words
from quizgen.blocks import Choices, Pairs
from quizgen.checks.sources.claims import claims
from quizgen.checks.texts import Told
from quizgen.faces import Face
from quizgen.mentions import Name, possible_names
from quizgen.mentions.plain import find_words


class Known(NamedTuple):
    """The single words that are names in a bank's sentences, and for each name its spellings in all languages."""

    words: frozenset[str]
    spellings: Mapping[tuple[str, ...], tuple[Name, ...]]


def known_names(faces: Iterable[Face], told: Iterable[Told]) -> Known:
    """The names of a bank."""
    texts = {
        (said.value, language) for question in told for part in question.parts for language, said in part.said.items()
    }
    return Known(frozenset(_names_in_sentences(texts)), _spellings(faces))


def _names_in_sentences(texts: Iterable[tuple[str, Language]]) -> set[str]:
    """Words that have a capital within sentences and never stand without."""
    capital: set[str] = set()
    small: set[str] = set()
    for text, language in texts:
        names = possible_names(text, language)
        capital.update(name.words[0] for name in names if len(name.words) == 1 and name.start and not name.leads)
        small.update(word.folded for word in find_words(text) if not word.capital)
    return capital - small


def _spellings(faces: Iterable[Face]) -> dict[tuple[str, ...], tuple[Name, ...]]:
    """For each name that is a whole answer or option, its names in all languages."""
    known: dict[tuple[str, ...], dict[Name, None]] = {}
    for versions in (version for face in faces for version in _versions(face)):
        names = [name for language, words in versions.items() if (name := _whole_name(words, language))]
        for name in names if len(names) > 1 else ():
            known.setdefault(name.words, {}).update(dict.fromkeys(names))
    return {words: tuple(names) for words, names in known.items()}


def _versions(face: Face) -> Iterator[Mapping[Language, Words]]:
    match face.block:
        case Choices() as block:
            yield from _texts(option.text for option in block.options)
        case Pairs() as block:
            yield from _texts((*block.left, *block.right))
        case _:
            yield from (way for claim in claims(face) for way in claim.ways if isinstance(way, Mapping))


def _texts(contents: Iterable[Content]) -> Iterator[Mapping[Language, Words]]:
    yield from (content.words for content in contents if isinstance(content, Text))


def _whole_name(words: Words, language: Language) -> Name | None:
    """The name that some words are and nothing else."""
    found = possible_names(words.value, language)
    return found[0] if len(found) == 1 and len(found[0].words) == len(find_words(words.value)) else None
