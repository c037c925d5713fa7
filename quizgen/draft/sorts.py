"""What sort of name a text has before it: a person, a place, an organisation, as far as words and neighbours show."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Literal, TypeAlias

from quizgen.mentions.naming import Naming, naming
from quizgen.mentions.plain import find_words
from quizgen.mentions.tongue import words

Sort: TypeAlias = Literal["code", "abbreviation", "place", "person", "organisation"]
NameWords: TypeAlias = tuple[str, ...]

_BEFORE_PLACES = {
    "vi": words("tại ở tỉnh phố xã huyện quận phường đô nước đảo sông hồ núi biển vịnh cảng vùng bang"),
    "en": words("in at near across off around within outside"),
}
_BEHIND_PERSONS = {
    "vi": words("nói kể đáp cười biết rằng"),
    "en": words("said says told added asked thinks argued warned"),
}
_NEAR = 24
"""Code points beside a name in which its neighbours are looked for."""


def sorts_of(named: Iterable[tuple[NameWords, str, int, int]], language: str) -> Mapping[NameWords, Sort]:
    """The sort of each name, from all places (text, start, end) where it stands; none where nothing shows it.

    Its own words decide; then what stands beside it most often: a title before a person, a preposition before a place.
    """
    own, tongue = naming(language), "vi" if language.lower().split("-")[0] == "vi" else "en"
    votes: dict[NameWords, Counter[Sort]] = defaultdict(Counter)
    sorts: dict[NameWords, Sort] = {}
    for name, text, start, end in named:
        if sort := _by_itself(name, text[start:end], own):
            sorts[name] = sort
        else:
            votes[name].update(_beside(text[max(0, start - _NEAR) : start], text[end : end + _NEAR], own, tongue))
    found = {name: counter.most_common(1)[0][0] for name, counter in votes.items() if counter}
    return {**found, **sorts}


def _by_itself(name: NameWords, shown: str, own: Naming) -> Sort | None:
    row = list(name)
    if any(word[0].isdigit() for word in row):
        return "code"
    if own.places.at(row, 0) == len(row):
        return "place"
    if shown.isupper():
        return "abbreviation"
    if any(own.heads.at(row, n) for n in range(len(row))):
        return "organisation"
    return "person" if len(row) > 1 and row[0] in own.surnames else None


def _beside(before: str, behind: str, own: Naming, tongue: str) -> Iterator[Sort]:
    """What the words before and behind a name in its sentence tell of it."""
    left = [word.folded for word in find_words(before.rpartition(".")[2])]
    right = [word.folded for word in find_words(behind)[:2]]
    if any(own.titles.at(left, len(left) - size) == size for size in range(1, 1 + min(own.titles.longest, len(left)))):
        yield "person"
    elif left and left[-1] in _BEFORE_PLACES[tongue]:
        yield "place"
    if not _BEHIND_PERSONS[tongue].isdisjoint(right):
        yield "person"
