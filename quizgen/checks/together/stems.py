"""The words of a text as stems, so that two wordings of one thing share them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from quizgen.bank import Language
from quizgen.checks.wording import tongue
from quizgen.checks.wording.words import bare
from quizgen.mentions.tongue import tongue as numbers_of
from quizgen.mentions.tongue import words

_SUFFIX = re.compile(r"(?:ings?|ed|ers?|es|est|s|ly)$")
_LONG = 4
"""Letters from which an English word may end in the s of a plural; longer ones may have other endings."""
_SKIPPED = frozenset({"a", "an", "the", "ngày", "tháng", "năm"})
"""Articles, and what stands between the figures of a Vietnamese date."""
_TURNING = words("no not non without before after above below over under more less than only")
"""Words without content by which answers differ."""
_ALIKE = """
write writes wrote written writer author authored
paint painted painter painting picture
compose composed composer
discover discovered discoverer discovery
invent invented inventor invention
build built builder erect erected construct constructed
big bigger biggest large larger largest great greatest
tall taller tallest high higher highest
quick quickest fast fastest swift swiftest speed
die died death dies
born birth
begin began begun begins start started starts
city cities town towns
country countries
france french
spain spanish
netherlands dutch holland
wales welsh
denmark danish dane danes
switzerland swiss
britain british
poland polish
ireland irish
film movie
football soccer
make made makes
"""
"""Words of questions that say the same: one row a meaning."""


class Stem(NamedTuple):
    """The stem of a word, and the number of the word in its text."""

    stem: str
    at: int


def content_of(row: Iterable[str], language: Language) -> frozenset[str]:
    """The words that carry content, as stems: crosses and crossed are one, and so are seven and 7.

    In Vietnamese words don't change.
    """
    known = tongue(language)
    if known is None:
        return frozenset(row)
    content = (word for word in row if word not in known.function and word not in _SKIPPED)
    return frozenset(map(_numbers_and_stems(language), content))


def superlatives_of(row: Sequence[str], language: Language) -> frozenset[str]:
    """The stems of superlatives: longest, most famous, dài nhất."""
    if language.split("-")[0] == "vi":
        found = [word for word, after in pairwise(row) if after == "nhất"]
    else:
        found = [word for word in row if word.endswith("est") and len(word) > _LONG]
        found += [word for before, word in pairwise(row) if before in ("most", "least")]
    return content_of(found, language)


def row_of(row: Sequence[str], language: Language) -> list[Stem]:
    """The words in order as stems, without what stands between the figures of a date.

    In English only words that carry content or turn a meaning round; in Vietnamese every syllable may belong to a name.
    """
    known, stem = tongue(language), _numbers_and_stems(language)
    light = _SKIPPED if known is None or known.syllables else (known.function | _SKIPPED) - _TURNING
    return [Stem(stem(word), at) for at, word in enumerate(row) if word not in light] or [
        Stem(stem(word), at) for at, word in enumerate(row)
    ]


def _numbers_and_stems(language: Language) -> Callable[[str], str]:
    """What makes a stem of a word of a language, digits of one that always says a number."""
    known = tongue(language)
    stem = str if known is None else _syllable if known.syllables else _stem
    numbers = _numbers(language)
    return lambda word: numbers.get(word) or stem(word)


@cache
def _numbers(language: Language) -> Mapping[str, str]:
    """The words that always say a number, with the number in digits."""
    known = numbers_of(language)
    return {word: str(value) for word, value in known.small.items() if word not in known.unsure | known.letters}


@cache
def _meanings() -> Mapping[str, str]:
    rows = (line.split() for line in _ALIKE.split("\n") if line)
    return {word: row[0] for row in rows for word in row}


@lru_cache(maxsize=1 << 16)
def _syllable(word: str) -> str:
    return word.lstrip("0") or word


@lru_cache(maxsize=1 << 16)
def _stem(word: str) -> str:
    plain = bare(word).lstrip("0") or word
    plain = re.sub(r"['’]s?$", "", plain)
    meant = _meanings().get(plain)
    if meant or len(plain) < _LONG:
        return meant or plain
    return plain.removesuffix("s") if len(plain) == _LONG else _SUFFIX.sub("", plain).rstrip("e")
