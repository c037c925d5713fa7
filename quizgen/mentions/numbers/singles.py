"""A one that counts the noun behind it, where an article might stand: one foot; hai xe và một tàu."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quizgen.mentions.numbers.digits import in_digits
from quizgen.mentions.numbers.read import folded
from quizgen.mentions.numbers.words import in_words
from quizgen.mentions.tokens import Token
from quizgen.mentions.tongue import Tongue

_NEAR = 6
"""How many words before a one another number of the row may stand."""


def singles(row: Sequence[Token], words: Tongue) -> Iterator[int]:
    """Where a one stands that counts the noun behind it."""
    for at, token in enumerate(row[:-1]):
        if token.folded in words.single and token.text.islower() and _counts_one(row, at, words):
            yield at


def _counts_one(row: Sequence[Token], at: int, words: Tongue) -> bool:
    """Whether a one stands before a noun, in Vietnamese also in a row with another number: hai xe và một tàu."""
    behind = row[at + 1]
    if behind.kind != "word" or not behind.text.islower() or behind.folded in words.not_single:
        return False
    if not words.single_after:
        return folded(row, at - 1) not in words.not_single_after
    if folded(row, at - 1) not in words.single_after:
        return False
    return any(in_digits(row, n, words) or in_words(row, n, words) for n in range(max(0, at - _NEAR), at - 2))
