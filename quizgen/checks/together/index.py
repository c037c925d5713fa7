"""An index of words, and how much two sets of words have in common."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from math import log

_COMMON = 60
"""A word that stands in more places leads to none of them: so pairs are found in linear time."""
_FEW = 5
"""In so many places a word may stand in the smallest bank and still tell something."""
_SMALL = 20
"""A bank is weighed as if it had so many more places: in a small one every word is rare."""
_LEADS = 6
"""How many of the rarest words of a text are followed."""


class Index:
    """Where words stand: `rows` are the words of the places, which go by number."""

    def __init__(self, rows: Sequence[Iterable[str]]) -> None:
        self._places: defaultdict[str, list[int]] = defaultdict(list)
        for place, words in enumerate(rows):
            for word in words:
                self._places[word].append(place)
        self._counts = {word: len(places) for word, places in self._places.items()}
        most, size = max(_FEW, len(rows) // 10), len(rows) + _SMALL
        self._unknown = log(size)
        self._weights = {word: log(size / count) if count <= most else 0.0 for word, count in self._counts.items()}

    def count(self, word: str) -> int:
        """In how many places a word stands."""
        return self._counts.get(word, 0)

    def rarest(self, words: Iterable[str]) -> str:
        """The word that stands in the fewest places."""
        return min(words, key=self.count)

    def at(self, word: str) -> list[int]:
        """The places of a word; none if it is too common to tell anything."""
        places = self._places.get(word, [])
        return places if len(places) <= _COMMON else []

    def near(self, words: Iterable[str]) -> list[int]:
        """The places that share one of the rarest of some words, each once."""
        counts = self._counts
        leads = sorted((counts[word], word) for word in words if 1 < counts.get(word, 0) <= _COMMON)[:_LEADS]
        return list(dict.fromkeys(place for _, word in leads for place in self._places[word]))

    def weight(self, words: Iterable[str]) -> float:
        """How much words tell: the rarer, the more (the logarithm of how many places there are to one that has it)."""
        weights, unknown = self._weights, self._unknown
        return sum([weights.get(word, unknown) for word in words])

    def telling(self, words: Iterable[str]) -> list[str]:
        """The words that tell something: what stands in a tenth of all places is the bank's topic."""
        return [word for word in words if self._weights.get(word, self._unknown)]
