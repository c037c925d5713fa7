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
    """A set of phrases: `terms` are found, unless they stand inside one of `but`, whose meaning is another.

    Both are lists with commas, in which `*` stands for any word but the first. Where several begin at one word, the
    longest counts.
    """

    __slots__ = ("_by_first", "_firsts")

    def __init__(self, terms: str, but: str = "") -> None:
        found: dict[str, list[tuple[tuple[str, ...], bool]]] = defaultdict(list)
        for text, counts in ((terms, True), (but, False)):
            for phrase in text.split(","):
                words = tuple(phrase.split())
                found[words[0] if words else ""].append((words, counts))
        found.pop("", None)
        self._by_first = {first: sorted(row, key=lambda one: -len(one[0])) for first, row in found.items()}
        self._firsts = frozenset(self._by_first)

    def find(self, words: Sequence[str]) -> Iterator[Span]:
        """Where the terms stand in words without regard to case."""
        if self._firsts.isdisjoint(words):
            return
        at = 0
        while at < len(words):
            size, counts = self._longest(words, at)
            if counts:
                yield Span(at, at + size)
            at += size or 1

    def _longest(self, words: Sequence[str], at: int) -> tuple[int, bool]:
        for phrase, counts in self._by_first.get(words[at], ()):
            row = words[at : at + len(phrase)]
            if len(row) == len(phrase) and all(a == b or b == ANY for a, b in zip(row, phrase, strict=True)):
                return len(phrase), counts
        return 0, False
