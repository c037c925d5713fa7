"""Lines in which every word has a capital: there only names that are known from the text, and countries, are found."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from quizgen.mentions.names.model import Name
from quizgen.mentions.naming import Naming
from quizgen.mentions.plain import find_words

_SHOUTED = re.compile(r"[^.?!:]{6,90}[.?!:](?=\s)")
_FEWEST_SHOUTED = 3
"""One less if they ask or call."""
_FEWEST = 4
_MOST = 24
_SHARE = 0.7
_SHORT = 3
_LONGEST = 6


def is_headline(text: str) -> bool:
    """Whether nearly all long words of a line that no full stop closes have capitals."""
    if not text or text.rstrip()[-1:] in ".!:;…":
        return False
    words = [word.text for word in find_words(text[:400]) if not word.text[0].isdigit()]
    long = [word for word in words if len(word) > _SHORT]
    if not _FEWEST <= len(words) <= _MOST or len(long) < _SHORT:
        return False
    shouted = sum(word.isupper() for word in words) >= _SHARE * len(words)
    return shouted or (sum(word[0].isupper() for word in long) >= _SHARE * len(long) and text.isascii())


def shouted_end(text: str) -> int:
    """Where the words end that are shouted at the beginning of a paragraph, as a line over it would be; 0 if none are.

    A full stop, a question mark or a colon closes them: WHAT IT COSTS? A dash or comma would follow a place.
    """
    found = _SHOUTED.match(text)
    if found is None:
        return 0
    said = find_words(found[0])
    shouted = all(word.text.isupper() or word.text[0].isdigit() for word in said)
    return found.end() if shouted and len(said) + (found[0][-1] in "?!") >= _FEWEST_SHOUTED else 0


def find_known(text: str, known: Collection[tuple[str, ...]], words: Naming) -> Iterator[Name]:
    """The names of a headline that the text has elsewhere, and its countries, the longest first."""
    row = find_words(text)
    at = 0
    while at < len(row):
        for length in range(min(_LONGEST, len(row) - at), 0, -1):
            part = tuple(word.folded for word in row[at : at + length])
            if part in known or part in words.places.phrases:
                yield Name(row[at].start, row[at + length - 1].end, part)
                break
        else:
            length = 1
        at += length
