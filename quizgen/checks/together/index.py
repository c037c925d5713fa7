"""An index of words, and how much two sets of words have in common."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
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
    """Where words stand: places by number."""

    def __init__(self) -> None:
        self._places: defaultdict[str, list[int]] = defaultdict(list)
        self._size = 0

    def add(self, words: Iterable[str], place: int) -> None:
        """Put a place under each of its words."""
        self._size += 1
        for word in words:
            self._places[word].append(place)

    def count(self, word: str) -> int:
        """In how many places a word stands."""
        return len(self._places.get(word, ()))

    def rarest(self, words: Iterable[str]) -> str:
        """The word that stands in the fewest places."""
        return min(words, key=self.count)

    def at(self, word: str) -> list[int]:
        """The places of a word; none if it is too common to tell anything."""
        places = self._places.get(word, [])
        return places if len(places) <= _COMMON else []

    def near(self, words: Iterable[str]) -> Iterator[int]:
        """The places that share one of the rarest of some words, each once."""
        leads = sorted((word for word in words if 1 < self.count(word) <= _COMMON), key=self.count)[:_LEADS]
        return iter(dict.fromkeys(place for word in leads for place in self._places[word]))

    def weight(self, words: Iterable[str]) -> float:
        """How much words tell: the rarer, the more (the logarithm of how many places there are to one that has it)."""
        return sum(log((self._size + _SMALL) / max(1, self.count(word))) for word in self.telling(words))

    def telling(self, words: Iterable[str]) -> list[str]:
        """The words that tell something: what stands in a tenth of all places is the bank's topic."""
        most = max(_FEW, self._size // 10)
        return [word for word in words if self.count(word) <= most]
