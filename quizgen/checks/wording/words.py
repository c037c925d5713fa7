"""A text as words, and as what is left of it when case, accents or signs do not count."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from unicodedata import combining, normalize

QUOTED = r"“[^”]*”|\"[^\"]*\"|«[^»]*»|‘[^’]*’(?!\w)"
"""A pattern of what stands in quotation marks, with them; where emphasis or straight ones count too, it goes on."""
WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
CAPITALS = "A-Z" + "".join(filter(str.isupper, map(chr, (*range(0xC0, 0x250), *range(0x1E00, 0x1F00)))))
"""The capitals of Latin letters, for a class of a pattern."""
_NAMED = rf"[{CAPITALS}]\w*(?:[’'‑-]\w+)*"
NAME = re.compile(f"{_NAMED}(?: {_NAMED})*")
DIGIT = re.compile(r"\d")
NUMERAL = re.compile(r"\d\d*(?:[.,]\d+)*")  # faster than with \d+, which is tried at every letter
_BEFORE_SENTENCES = frozenset('.?!:…"“(•\n')
_TONES = {"\u0300": "1", "\u0301": "2", "\u0303": "3", "\u0309": "4", "\u0323": "5"}


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text without regard to case, syllables in Vietnamese; what a hyphen joins are several."""
    folded = text.casefold()
    if len(folded) == len(text):
        return tuple(WORD.findall(folded))
    return tuple(word.casefold() for word in WORD.findall(text))


def inner_names_of(text: str, names: Iterable[str]) -> list[str]:
    """Those of a text's names, or of their words, that do not begin a sentence and are no title (the Peace of …)."""
    found, end = [], 0
    for name in names:
        start = text.index(name, end)
        end = start + len(name)
        if start < 2 or text[start - 1] != " " or text[start - 2] in _BEFORE_SENTENCES:
            name = name.partition(" ")[2]
        if name and text.startswith(" of ", end):
            name = name.rpartition(" ")[0]
        if name:
            found.append(name)
    return found


def letters(text: str) -> str:
    """The letters and digits of a text, as they stand."""
    return "".join(filter(str.isalnum, text))


def bare(text: str) -> str:
    """A text without accents, tone marks and the stroke of đ."""
    if text.isascii():
        return text
    return "".join(sign for sign in normalize("NFD", text) if not combining(sign)).translate({0x111: "d", 0x110: "D"})


def tones_last(text: str) -> str:
    """A text whose Vietnamese tone marks stand as digits behind their syllables, so that hòa and hoà are one."""
    return WORD.sub(lambda word: _tone_last(word[0]), text)


def _tone_last(syllable: str) -> str:
    signs = normalize("NFD", syllable)
    tones = "".join(_TONES[sign] for sign in signs if sign in _TONES)
    return "".join(sign for sign in signs if sign not in _TONES) + tones


def is_part(part: Sequence[str], whole: Sequence[str]) -> bool:
    """Whether words stand in other words one behind the other."""
    return any(True for _ in places_of(part, whole))


def places_of(part: Sequence[str], whole: Sequence[str]) -> Iterator[int]:
    """The indexes at which words begin to stand in other words."""
    size = len(part)
    if not size or part[0] not in whole:
        return
    for at, word in enumerate(whole):
        if word == part[0] and tuple(whole[at : at + size]) == tuple(part):
            yield at
