"""Phrases of a language and where they stand in a row of words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

ANY = "*"


class Span(NamedTuple):
    """Words from `start` up to, not including, `end`."""

    start: int
    end: int


class Phrases:
    """A set of phrases: `terms` are found, unless they stand inside one of `but`, or right after one of `unless`.

    All are lists with commas, in which `*` stands for any word but the first. Where several begin at one word, the
    longest counts. Each begins with one of `firsts`.
    """

    __slots__ = ("_by_first", "_unless", "firsts")

    def __init__(self, terms: str, but: str = "", unless: str = "") -> None:
        found: dict[str, list[tuple[tuple[str, ...], bool]]] = defaultdict(list)
        for text, counts in ((terms, True), (but, False)):
            for phrase in text.split(","):
                words = tuple(phrase.split())
                found[words[0] if words else ""].append((words, counts))
        found.pop("", None)
        self._by_first = {first: sorted(row, key=lambda one: -len(one[0])) for first, row in found.items()}
        self._unless = tuple(tuple(phrase.split()) for phrase in unless.split(",") if phrase)
        self.firsts = frozenset(self._by_first)

    def find(self, words: tuple[str, ...]) -> Iterator[Span]:
        """Where the terms stand in words without regard to case."""
        after = 0
        for at, word in enumerate(words):
            if at >= after and word in self.firsts:
                size, counts = self._longest(words, at)
                after = at + size
                if counts and not self._is_undone(words[:at]):
                    yield Span(at, after)

    def stand_in(self, words: tuple[str, ...]) -> bool:
        """Whether words have one of the terms."""
        return not self.firsts.isdisjoint(words) and any(True for _ in self.find(words))

    def _is_undone(self, before: tuple[str, ...]) -> bool:
        """Whether the words before a term change what it says ("not always")."""
        return any(before[-len(phrase) :] == phrase for phrase in self._unless)

    def _longest(self, words: tuple[str, ...], at: int) -> tuple[int, bool]:
        """How many words of the longest phrase stand here, 0 for none, and whether it counts."""
        for phrase, counts in self._by_first[words[at]]:
            row = words[at : at + len(phrase)]
            if row == phrase or (ANY in phrase and _fits(phrase, row)):
                return len(phrase), counts
        return 0, False


def _fits(phrase: Sequence[str], row: Sequence[str]) -> bool:
    """Whether words are those of a phrase, any word standing where it has the sign for that."""
    return len(row) == len(phrase) and all(a in (b, ANY) for a, b in zip(phrase, row, strict=True))
