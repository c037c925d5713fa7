"""Capitals in a Vietnamese text that make no name: peoples, weekdays, common nouns that begin a sentence."""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.mentions.names.row import begins, is_capital
from quizgen.mentions.naming import Naming
from quizgen.mentions.tokens import Token


def idle_words(row: Sequence[Token], folded: list[str], at: int, words: Naming) -> int:
    """How many words from a capital on are no name; 0 if it may be one."""
    if _is_noun(row, folded, at, words):
        return 2
    if idle := _people(folded, at, words):
        return idle
    if idle := words.never.at(folded, at - 1):
        return max(1, idle - 1)
    if idle := words.never.at(folded, at):
        return idle
    plain = words.plain.at(folded, at)
    return plain if plain and _is_common(row, at, plain) else 0


def _is_noun(row: Sequence[Token], folded: list[str], at: int, words: Naming) -> bool:
    """Whether a country's name is only the first syllable of a noun that begins the sentence: Ý kiến, Áo phao."""
    place = words.places.at(folded, at) == 1 and words.compounds.at(folded, at) == 2
    return place and begins(row, at) and row[at + 1].text.islower()


def _people(folded: list[str], at: int, words: Naming) -> int:
    """How many words say of which people or country somebody is: người Thái, người Brazil, dân tộc Khmer."""
    before = folded[at - 1] if at else ""
    if before not in {"người", "tộc"} or (before == "tộc" and folded[at - 2 : at - 1] != ["dân"]):
        return 0
    return words.ethnic.at(folded, at) or (0 if words.homes.at(folded, at) else words.places.at(folded, at))


def _is_common(row: Sequence[Token], at: int, length: int) -> bool:
    """Whether a common noun before a name has its capital from the beginning of the sentence alone: Sân bay Nội Bài."""
    small = all(not is_capital(token) for token in row[at + 1 : at + length])
    behind = at + length < len(row) and is_capital(row[at + length])
    return begins(row, at) and small and behind and row[at].text.istitle()
