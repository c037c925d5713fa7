"""Whether a word that says a number only in the right company says one where it stands: ba, năm, chín, một."""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.mentions.numbers.read import folded
from quizgen.mentions.tokens import Token
from quizgen.mentions.tongue import Tongue


def is_meant(row: Sequence[Token], at: int, used: int, words: Tongue) -> bool:
    """Whether doubtful words are a number here: as all that a text says, in a rank, or before what is counted."""
    if used > 1:
        return True
    alone, before, behind = row[at].folded, folded(row, at - 1), folded(row, at + used)
    if at == 0 and all(token.kind == "sign" for token in row[used:]):  # an answer
        return alone in words.small and alone not in words.never_alone
    if (before, alone) in words.idioms or (alone, behind) in words.idioms:
        return False
    if before in words.ranks.get(alone, ()) or _is_share(row, at, words):
        return True
    if (behind, folded(row, at + used + 1)) in words.counted_pairs:
        return alone in words.counted and not _counts_years(row, at, words)
    if alone in words.counted and words.counted_pairs and at + used < len(row) and _is_abbreviated(row[at + used]):
        return True
    return behind in words.counted.get(alone, ()) and not _counts_years(row, at, words)


def _is_share(row: Sequence[Token], at: int, words: Tongue) -> bool:
    """Whether a word says how many of others: chín trên mười, ba trong số năm; or of how many."""
    before, behind = folded(row, at - 1), folded(row, at + 1)
    if before in words.shares and _says_number(row, at - 2, words):
        return True
    further = at + 3 if behind == "trong" and folded(row, at + 2) == "số" else at + 2
    return behind in words.shares and _says_number(row, further, words)


def _says_number(row: Sequence[Token], at: int, words: Tongue) -> bool:
    return 0 <= at < len(row) and (row[at].kind == "digits" or row[at].folded in words.small)


def _is_abbreviated(token: Token) -> bool:
    """Whether what is counted is written with capitals: ba HCV."""
    return token.kind == "word" and len(token.text) > 1 and token.text.isupper()


def _counts_years(row: Sequence[Token], at: int, words: Tongue) -> bool:
    """Whether năm is a year behind a number or a word for how many: 10 năm, nhiều năm, đầu năm."""
    if row[at].folded != "năm" or not at:
        return False
    before = row[at - 1]
    if before.folded in words.before_spans and folded(row, at + 1) in words.spans:
        return False
    return before.kind == "digits" or before.folded in words.small or before.folded in words.before_years
