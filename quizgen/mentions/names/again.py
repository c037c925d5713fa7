"""Persons who are called by one of their names later on, where that name may begin a sentence as another word."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from quizgen.mentions.names.model import Name
from quizgen.mentions.naming import Naming
from quizgen.mentions.plain import fold

_FIRST = re.compile(r"(?:\A|[.?!…]\s+|[“\"]|\n)(?P<word>[^\W\d_]+)(?=\s+(?P<next>[^\W\d_]+))")


def find_again(
    text: str, given: Collection[str], small: Collection[str], found: Sequence[Name], words: Naming
) -> Iterator[Name]:
    """The given names that begin sentences of a text as its only words with a capital, besides the names `found`.

    `small` are the words that stand in small letters somewhere, so that they are none.
    """
    taken = {name.start for name in found}
    for first in _FIRST.finditer(text):
        word, behind = fold(first["word"]), fold(first["next"])
        if first.start("word") in taken or word not in given or word in small or not first["word"].istitle():
            continue
        another = words.titles.at([word], 0) or words.places.at([word], 0) or words.compounds.at([word, behind], 0)
        if not another and first["next"].islower():
            yield Name(*first.span("word"), (word,), leads=True)
