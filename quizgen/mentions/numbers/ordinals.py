"""Places in a row: 17th, third, twenty-first, thứ ba, lần thứ 14, giải nhì, thế kỷ XX."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from quizgen.mentions.numbers.read import Read, folded, starts_sentence
from quizgen.mentions.numbers.words import in_words
from quizgen.mentions.tokens import Token
from quizgen.mentions.tongue import Tongue

_ENDS = frozenset({"st", "nd", "rd", "th"})
_ROMAN = re.compile(r"(?=[IVXLCDM])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}


def ordinal(row: Sequence[Token], at: int, words: Tongue) -> Read | None:
    """The place in a row that begins at a token."""
    token = row[at]
    if token.kind == "digits":
        glued = token.text.isdecimal() and at + 1 < len(row) and row[at + 1].start == token.end
        return _place(token.text, at + 2, digits=True) if glued and row[at + 1].folded in _ENDS else None
    if token.kind != "word":
        return None
    if (value := roman(row, at, words)) is not None:
        return _place(value, at + 1, digits=True)
    if token.folded in words.ordinal_signs:
        return _behind_sign(row, at, words)
    if (folded(row, at - 1), token.folded) in words.ranked:
        return _place(words.special[token.folded], at + 1)
    return _in_english(row, at, words)


def roman(row: Sequence[Token], at: int, words: Tongue) -> int | None:
    """The value of a Roman number, where a word beside it says that it is one."""
    shown = row[at].text
    if not _ROMAN.fullmatch(shown):
        return None
    social = (folded(row, at - 2), folded(row, at - 1)) == ("xã", "hội")
    if (social or folded(row, at - 1) not in words.roman_after) and folded(row, at + 1) not in words.roman_before:
        return None
    values = [_ROMAN_VALUES[sign] for sign in shown]
    return sum(-here if here < then else here for here, then in zip(values, [*values[1:], 0], strict=True))


def _place(value: int | str | Decimal, after: int, digits: bool = False) -> Read:
    return Read((Decimal(value),), after, digits, ordinal=True)


def _behind_sign(row: Sequence[Token], at: int, words: Tongue) -> Read | None:
    """What follows `thứ`: a number, `nhất`, `nhì`; a capital or the time of day before it means a weekday."""
    if at + 1 >= len(row):
        return None
    token = row[at + 1]
    if token.kind == "digits" and token.text.isdecimal():
        return _place(token.text, at + 2, digits=True)
    if not token.text.islower() or _is_weekday(row, at, words):
        return None
    if token.folded in words.special:
        return _place(words.special[token.folded], at + 2)
    if words.small.get(token.folded, 0) in range(1, 10):
        return _place(words.small[token.folded], at + 2)
    read = in_words(row, at + 1, words, place=True)
    return read and read._replace(ordinal=True)


def _is_weekday(row: Sequence[Token], at: int, words: Tongue) -> bool:
    """Whether `thứ ba` is Tuesday: sáng thứ ba, thứ ba tuần trước."""
    if words.small.get(row[at + 1].folded, 0) not in range(2, 8):
        return False
    return folded(row, at - 1) in words.before_weekdays or folded(row, at + 2) in words.behind_weekdays


def _in_english(row: Sequence[Token], at: int, words: Tongue) -> Read | None:
    """Third, twenty-first; not the second of time, at first, nor what begins a name (First Minister)."""
    word, before = row[at].folded, folded(row, at - 1)
    if row[at].text[0].isupper() and not starts_sentence(row, at):
        return None
    if word in words.ordinals:
        time = word == "second" and (
            _is_time(row, at, words) or before in words.before_seconds or _is_number(row, at - 1, words)
        )
        adverb = word == "first" and folded(row, at + 1).endswith("ed") and before not in words.articles
        idle = adverb or (before, word) in words.idioms or (word, folded(row, at + 1)) in words.idioms
        return None if time or idle else _place(words.ordinals[word], at + 1)
    unit = words.ordinals.get(folded(row, at + 1), 10)
    if unit < 10 and words.small.get(word, 0) >= 20:
        return _place(words.small[word] + unit, at + 2)
    return None


def _is_time(row: Sequence[Token], at: int, words: Tongue) -> bool:
    """Whether a second is a unit of time: a hundredth of a second."""
    closed = at + 1 >= len(row) or row[at + 1].kind == "sign" or row[at + 1].folded in words.after_parts
    return closed and folded(row, at - 1) == "a" and folded(row, at - 2) in {"of", "within"}


def _is_number(row: Sequence[Token], at: int, words: Tongue) -> bool:
    if at >= 0 and row[at].text in "-‐‑":
        at -= 1
    return at >= 0 and (row[at].kind == "digits" or row[at].folded in words.small)
