"""Numbers of gaps that last: a gap keeps its number when others are added before it.

A learner's schedule hangs on the number. A gap is known again by its answer, or, where an answer was corrected, by
its place between gaps that are known.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Sequence


def kept_numbers(
    answers: Sequence[str], before: Sequence[tuple[int, str]], taken: set[int], most: int = 500
) -> list[int]:
    """A number for each answer, in reading order.

    `before` are the numbers and answers as published last, in reading order; `taken` are numbers that may not be
    given anew. Numbers run up to `most`, the highest that Anki takes.
    """
    free = iter(number for number in range(1, most + 1) if number not in taken)
    places = _known_places(answers, [answer for _, answer in before])
    return [next(free, most) if place is None else before[place][0] for place in places]


def _known_places(answers: Sequence[str], old: Sequence[str]) -> list[int | None]:
    """For each answer its place among the old ones: the same words first, then corrected ones by their neighbours."""
    waiting: dict[str, deque[int]] = defaultdict(deque)
    for place, answer in enumerate(old):
        waiting[answer].append(place)
    places = [waiting[answer].popleft() if waiting[answer] else None for answer in answers]
    matched = {place for place in places if place is not None}
    for start, end in _unknown_runs(places):
        left = places[start - 1] if start else -1
        right = places[end] if end < len(places) else len(old)
        if left is None or right is None:
            continue
        between = [place for place in range(left + 1, right) if place not in matched]
        if len(between) == end - start:
            places[start:end] = between
    return places


def _unknown_runs(places: Sequence[int | None]) -> list[tuple[int, int]]:
    """Where answers that are not known stand together: their first place, and the one behind their last."""
    runs: list[tuple[int, int]] = []
    for n, place in enumerate(places):
        if place is None:
            start = runs.pop()[0] if runs and runs[-1][1] == n else n
            runs.append((start, n + 1))
    return runs
