"""What a capital at the beginning of an English sentence says: whether the word is a name all the same."""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.mentions.names.row import is_capital, opens, touch
from quizgen.mentions.naming import Naming
from quizgen.mentions.tokens import Token

_PARTICIPLES = ("ing", "ed")


def begins_only(row: Sequence[Token], folded: list[str], at: int, end: int, words: Naming) -> bool:
    """Whether a word has its capital from the beginning of the sentence alone."""
    numbered = at + 1 < end and folded[at + 1] in words.streets and folded[at].endswith(("st", "nd", "rd", "th"))
    if words.places.at(folded[at:end], 0) > 1 or numbered:
        return False
    adverb = folded[at].endswith("ly") and end - at > 1 and not words.places.at(folded, at)
    visiting = folded[at].endswith("ing") and end - at == 2 and words.places.at(folded, at + 1)
    if not (adverb or visiting or _may_begin(folded, at, end, words)) or (
        row[at].text.isupper() and len(row[at].text) > 1
    ):
        return False
    if folded[at] == "the" and at + 1 < end and folded[at + 1] in words.with_article:
        return False
    return opens(row, at)


def _may_begin(folded: list[str], at: int, end: int, words: Naming) -> bool:
    """Whether a word begins sentences; an adjective only if no name can go on with it: Central London, Old Trafford."""
    if folded[at].split("-")[0] in words.starters:
        return True
    if folded[at] not in words.qualities:
        return False
    behind = at + 1
    return (
        end == behind
        or is_people(folded[behind], words)
        or any(listed.at(folded, behind) for listed in (words.places, words.titles))
    )


def is_people(word: str, words: Naming) -> bool:
    return word in words.peoples or (len(word) > 4 and word.removesuffix("s") in words.peoples)


def shows_name(row: Sequence[Token], folded: list[str], end: int, words: Naming) -> bool:
    """Whether what follows a lone word at the beginning shows that it is a name, where a noun would have an article."""
    word, behind = folded[end - 1], folded[end : end + 2]
    if not behind or word in words.mass:
        return False
    apposed = behind[0] == "," and behind[1:] in (["a"], ["an"], ["the"], ["who"], ["whose"])
    if behind[0] in words.says or (apposed and not word.endswith(_PARTICIPLES)):
        return True
    if word.endswith(words.noun_endings):
        return False
    if behind[0] == "and" and end + 1 < len(row) and is_capital(row[end + 1]):
        return True
    possessive = 2 < row[end].start - row[end - 1].end <= 3
    return possessive or (
        touch(row, end) and (behind[0] in words.singular or behind[0] in words.past or _is_past(behind[0]))
    )


def _is_past(word: str) -> bool:
    return len(word) > 4 and word.endswith("ed")
