"""Numbers of gaps that last: a gap keeps its number when others are added before it.

A learner's schedule hangs on the number. A gap is known again by its answer, or, where an answer was corrected, by
its place between gaps that are known.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher


def kept_numbers(
    answers: Sequence[str], before: Sequence[tuple[int, str]], taken: set[int], most: int = 500
) -> list[int]:
    """A number for each answer, in reading order.

    `before` are the numbers and answers as published last, in reading order; `taken` are numbers that may not be
    given anew. Numbers run up to `most`, the highest that Anki takes.
    """
    free = iter(number for number in range(1, most + 1) if number not in taken)
    old = [answer for _, answer in before]
    matcher = SequenceMatcher(None, old, list(answers), autojunk=False)
    numbers: list[int] = []
    for kind, start, end, here, there in matcher.get_opcodes():
        known = before[start:end] if kind == "equal" or end - start == there - here else []
        numbers += _numbered(there - here, [number for number, _ in known], free, most)
    return numbers


def _numbered(count: int, known: Sequence[int], free: Iterator[int], most: int) -> Iterator[int]:
    for n in range(count):
        yield known[n] if n < len(known) else next(free, most)
