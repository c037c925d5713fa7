"""A text as words in which nothing is left that makes no difference: case, signs, hyphens, the place of a tone mark."""

from __future__ import annotations

import re
from typing import NamedTuple
from unicodedata import combining, normalize

_WORD = re.compile(r"[^\W\d_]+|\d+(?:[.,]\d+)*")
_OLD_TONE = re.compile(r"(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])$")
"""The tone mark on the second letter of an open oa, oe or uy, where newer spelling has it on the first (hoà, hòa)."""


class Word(NamedTuple):
    """A run of letters or of digits, as it stands and folded, and its place."""

    text: str
    folded: str
    start: int
    end: int

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[0].isupper()


def find_words(text: str) -> tuple[Word, ...]:
    """The words of a text (NFC) in reading order; signs are none, a hyphen parts two."""
    return tuple(Word(found[0], fold(found[0]), *found.span()) for found in _WORD.finditer(text))


def fold(word: str) -> str:
    """A word without regard to case and to the way in which its tone mark is placed."""
    folded = word.casefold()
    return normalize("NFC", _moved(normalize("NFD", folded))) if _OLD_TONE.search(folded) else folded


def _moved(word: str) -> str:
    """The mark behind the last letter put behind the letter before it."""
    return word[:-2] + word[-1] + word[-2]


def without_marks(word: str) -> str:
    """A word without tone and vowel marks, đ as d."""
    bare = "".join(sign for sign in normalize("NFD", word) if not combining(sign))
    return bare.replace("đ", "d").replace("Đ", "D")
