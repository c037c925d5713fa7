"""Which letter is right in each question of a form, so that no letter tells anything.

Every question draws by lot which letter it wishes, and wishes are granted where balance allows: each letter is right as
often as chance would have it on average, rounded down or up, or as near to that as questions in a fixed order allow.
Among all ways to do so the one that refuses the fewest wishes, and then the cheapest ones, is taken. This is a flow
with convex costs; its optimum is unique, so it hangs on which questions there are and not on how it was found, and a
question more or less changes it along one path from letter to letter (Ahuja, Magnanti & Orlin 1993, Network flows,
chapters 9 and 14): at most as many others take another letter as there are letters, less one.

That nothing at all changes elsewhere is out of reach: a question that keeps its letter whichever others are left out
has a letter that hangs on itself alone, and then letters balance by luck only.

Last, runs of more than three questions with the same letter are broken up (see `runs`).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from fractions import Fraction
from heapq import heappop, heappush
from itertools import product
from math import ceil, floor
from typing import NamedTuple

from quizgen.paper.runs import off, without_runs
from quizgen.shuffle import lots, shuffled

_REFUSED = 1 << 80
"""The price of a wish refused; what the lots add to it is far less."""
_UNBALANCED = 1 << 100
"""The price of one question too many or too few with a letter; all wishes together cost less."""


class Wish(NamedTuple):
    """A question with one right answer: how many options it has, and what each place costs where that one may stand."""

    options: int
    prices: Mapping[int, int]


class _Step(NamedTuple):
    """A question that takes another letter, and what that costs."""

    price: int
    question: int
    place: int


_Steps = Mapping[tuple[int, int], list[_Step]]
"""Heaps of the steps from one letter to another; those of questions that have moved since are void."""


def wish(lot: str, options: int, places: Sequence[int]) -> Wish:
    """What a question wishes that has so many options, and whose right one may stand at these places.

    Each form draws anew: if wishes avoided those of other forms, the right option would be the one that moves most, and
    forms laid side by side would tell it.
    """
    if len(places) == 1:
        return Wish(options, {places[0]: 0})
    drawn = [places[n] for n in shuffled(f"{lot}/letter", len(places))]
    extra = lots(f"{lot}/price", len(drawn))
    prices = {place: _REFUSED + extra[n] for n, place in enumerate(drawn)}
    return Wish(options, {**prices, drawn[0]: 0})


def letters(wishes: Sequence[Wish]) -> tuple[int, ...]:
    """The place of the right answer, from 0, in each of the questions of a form, given in printed order."""
    prices = [wish.prices for wish in wishes]
    allowed = averages(wishes)
    return tuple(without_runs(prices, _balanced(prices, allowed), allowed))


def averages(wishes: Sequence[Wish]) -> list[range]:
    """For each letter how often chance would have it right on average: that number rounded down and rounded up."""
    most = max((wish.options for wish in wishes), default=0)
    found = [sum(Fraction(1, wish.options) for wish in wishes if place < wish.options) for place in range(most)]
    return [range(floor(average), ceil(average) + 1) for average in found]


def _balanced(prices: Sequence[Mapping[int, int]], allowed: Sequence[range]) -> list[int]:
    """The cheapest letters; every question begins with what it wishes, and paths of steps bring the balance."""
    taken = [min(own, key=own.__getitem__) for own in prices]
    counts = Counter(taken)
    steps: defaultdict[tuple[int, int], list[_Step]] = defaultdict(list)
    for question in range(len(prices)):
        _offer(prices, taken, steps, question)
    while path := _best_path(_cheapest(steps, taken), counts, allowed):
        for step in path:
            counts[taken[step.question]] -= 1
            counts[step.place] += 1
            taken[step.question] = step.place
            _offer(prices, taken, steps, step.question)
    return taken


def _offer(
    prices: Sequence[Mapping[int, int]],
    taken: Sequence[int],
    steps: defaultdict[tuple[int, int], list[_Step]],
    question: int,
) -> None:
    """Put the steps that a question can take now among the others."""
    own, place = prices[question], taken[question]
    for other, price in own.items():
        if other != place:
            heappush(steps[place, other], _Step(price - own[place], question, other))


def _cheapest(steps: _Steps, taken: Sequence[int]) -> dict[tuple[int, int], list[_Step]]:
    """The cheapest step from each letter to each other one, as a path."""
    for (place, _), heap in steps.items():
        while heap and taken[heap[0].question] != place:
            heappop(heap)
    return {ends: [heap[0]] for ends, heap in steps.items() if heap}


def _best_path(
    found: dict[tuple[int, int], list[_Step]], counts: Mapping[int, int], allowed: Sequence[range]
) -> list[_Step]:
    """The path from a letter to another that makes the whole cheapest; none if none makes it cheaper.

    Paths are the cheapest ones between their ends (Floyd and Warshall).
    """
    for through, start, end in product(range(len(allowed)), repeat=3):
        first, second = found.get((start, through)), found.get((through, end))
        if first and second and start != end:
            known = found.get((start, end))
            if known is None or _total(first) + _total(second) < _total(known):
                found[start, end] = first + second

    def gain(ends: tuple[int, int]) -> int:
        less, more = (_change(counts[place], by, allowed[place]) for place, by in zip(ends, (-1, 1), strict=True))
        return _UNBALANCED * (less + more) + _total(found[ends])

    best = min(found, key=gain, default=None)
    return found[best] if best is not None and gain(best) < 0 else []


def _change(count: int, by: int, allowed: range) -> int:
    return off(count + by, allowed) - off(count, allowed)


def _total(path: Sequence[_Step]) -> int:
    return sum(step.price for step in path)
