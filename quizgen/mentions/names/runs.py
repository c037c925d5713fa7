"""Runs of capitals, over the small words of foreign names and over numbers inside them."""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.mentions.names.closing import over_number
from quizgen.mentions.names.row import is_capital, next_capital, speaks_for_itself, touch
from quizgen.mentions.naming import Naming
from quizgen.mentions.tokens import Token

_LONGEST = 14


def run_end(row: Sequence[Token], at: int, words: Naming) -> int:
    """The end of the capitals that stand side by side from here on; a title of several words ends them."""
    folded = [token.folded for token in row[at : at + 2 * _LONGEST]]
    start = at
    while (behind := next_capital(row, at)) is not None and behind - start < _LONGEST:
        if words.spelling and words.titles.at(folded, behind - start) > 1:
            break
        at = behind
    if (beyond := over_number(row, start, at + 1, words)) is not None:
        return run_end(row, beyond, words)
    if (particle := _over_particle(row, at, words)) is not None:
        return run_end(row, particle, words)
    return at + 1


def _over_particle(row: Sequence[Token], at: int, words: Naming) -> int | None:
    """Where a foreign name goes on behind a small word: Ursula von der Leyen in Vietnamese."""
    behind = at + 1
    while behind < at + 3 and behind < len(row) and row[behind].text in words.links and touch(row, behind):
        behind += 1
    if behind == at + 1 or not touch(row, behind) or not is_capital(row[behind]):
        return None
    return behind if any(speaks_for_itself(row[n], words) for n in (at, behind)) else None
