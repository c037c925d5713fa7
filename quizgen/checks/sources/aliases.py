"""What else a name is called: by its initials, by an older name, in another language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache

from quizgen.checks.languages.exonyms import forms
from quizgen.mentions import Name, Said
from quizgen.mentions.plain import Word, find_words, without_marks

_BETWEEN = frozenset({"of", "the", "and", "for", "in", "on", "và", "của", "về", "các"})
"""Words that initials leave out."""
_LONGEST = 8


def other_forms(name: Name) -> Iterator[Name]:
    """A name in the other forms that everybody knows: Mỹ for Hoa Kỳ."""
    yield from (replace(name, words=words) for words in _known().get(name.words, ()))


def has_initials(said: Said, name: Name) -> bool:
    """Whether a text has the initials of a name: HCM for Hồ Chí Minh."""
    initials = "".join(without_marks(word[0]) for word in name.words if word not in _BETWEEN)
    return len(initials) > 1 and any(said.words[at].text.isupper() for at in said.places.get(initials, ()))


def spells_out(said: Said, short: str) -> bool:
    """Whether a text has the words of which an abbreviation has the initials: United States for US."""
    if not short.isalpha() or not 2 <= len(short) <= _LONGEST or sum(map(str.isupper, short)) < 2:
        return False
    initials = without_marks(short.casefold())
    return any(_spells(row, initials) for row in (said.words, [w for w in said.words if w.folded not in _BETWEEN]))


def _spells(row: Sequence[Word], initials: str) -> bool:
    """Whether words that follow each other begin with these letters, the first and the last in capitals if two."""
    letters = "".join(without_marks(word.folded[0])[:1] or " " for word in row)
    at = letters.find(initials)
    while at >= 0:
        if row[at].capital and (len(initials) > 2 or row[at + 1].capital):
            return True
        at = letters.find(initials, at + 1)
    return False


@cache
def _known() -> Mapping[tuple[str, ...], Sequence[tuple[str, ...]]]:
    folded = {form: tuple(word.folded for word in find_words(form)) for form in forms()}
    return {folded[form]: tuple(folded[other] for other in others) for form, others in forms().items()}
