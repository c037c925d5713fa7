"""Breaking up runs: no letter is right in more than three questions in a row, where the questions allow it.

A question of the run takes another letter, and where the balance needs it a second question takes the letter that the
first one gave up; near ones are asked before far ones. Of all ways that leave fewer runs the one that leaves fewest is
taken, and then the cheapest.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

LONGEST_RUN = 3
"""So many questions in a row may have the same letter right."""

_NEAR = 24
"""So many questions before and behind a run are looked at first."""

_Prices = Sequence[Mapping[int, int]]
_Changes = Mapping[int, int]
"""New letters by question."""


def runs(taken: Sequence[int]) -> int:
    """How many questions stand behind three or more with the same letter."""
    return sum(_is_run(taken, end) for end in range(LONGEST_RUN, len(taken)))


def off(count: int, allowed: range) -> int:
    """The square of how far a letter's count is from what balance allows."""
    return max(allowed[0] - count, count - allowed[-1], 0) ** 2


def without_runs(prices: _Prices, taken: list[int], allowed: Sequence[range]) -> list[int]:
    """The letters with as few long runs as exchanges leave; the balance is not given up for it."""
    end = LONGEST_RUN
    while end < len(taken):
        changes = _mended(prices, taken, allowed, end) if _is_run(taken, end) else None
        for question, place in (changes or {}).items():
            taken[question] = place
        end = LONGEST_RUN if changes else end + 1
    return taken


def _is_run(taken: Sequence[int], end: int) -> bool:
    return taken[end] == taken[end - 1] == taken[end - 2] == taken[end - LONGEST_RUN]


def _mended(prices: _Prices, taken: list[int], allowed: Sequence[range], end: int) -> _Changes | None:
    """The best changes that break up the run that ends at a question."""
    near = range(max(end - LONGEST_RUN - _NEAR, 0), min(end + 1 + _NEAR, len(taken)))
    for partners in (near, range(len(taken))):
        found = [(_more_runs(taken, changes), changes) for changes in _ways(prices, taken, allowed, end, partners)]
        fewer = [(more, _cost(prices, taken, changes), changes) for more, changes in found if more < 0]
        if fewer:
            return min(fewer, key=lambda way: way[:2])[2]
    return None


def _ways(
    prices: _Prices, taken: Sequence[int], allowed: Sequence[range], end: int, partners: Iterable[int]
) -> Iterator[_Changes]:
    """All changes that take one question out of the run and keep the balance."""
    letter = taken[end]
    counts = [taken.count(place) for place in range(len(allowed))]
    partners = [other for other in partners if letter in prices[other]]
    for one in range(end - LONGEST_RUN, end + 1):
        for place in prices[one]:
            if place != letter:
                if _keeps_balance(counts, allowed, letter, place):
                    yield {one: place}
                yield from ({one: place, other: letter} for other in partners if taken[other] == place)


def _keeps_balance(counts: Sequence[int], allowed: Sequence[range], letter: int, place: int) -> bool:
    """Whether one question may go from a letter to another."""
    before = off(counts[letter], allowed[letter]) + off(counts[place], allowed[place])
    return off(counts[letter] - 1, allowed[letter]) + off(counts[place] + 1, allowed[place]) <= before


def _more_runs(taken: list[int], changes: _Changes) -> int:
    """How many more runs there are when letters change."""
    ends = {end for question in changes for end in range(question, question + LONGEST_RUN + 1)}
    touched = [end for end in ends if LONGEST_RUN <= end < len(taken)]
    before = sum(_is_run(taken, end) for end in touched)
    former = {question: taken[question] for question in changes}
    for question, place in changes.items():
        taken[question] = place
    after = sum(_is_run(taken, end) for end in touched)
    for question, place in former.items():
        taken[question] = place
    return after - before


def _cost(prices: _Prices, taken: Sequence[int], changes: _Changes) -> int:
    return sum(prices[question][place] - prices[question][taken[question]] for question, place in changes.items())
