"""Numbers in digits with their scales: 6.500; 1,5 triệu; $1.2bn; 2 triệu 300 nghìn; 3 tỉ rưỡi."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from quizgen.mentions.numbers.read import Read, folded
from quizgen.mentions.tokens import Token, tokens
from quizgen.mentions.tongue import Tongue, tongue

_GROUPS = re.compile(r"(?<=\d)[\u00a0\u202f\u2009 ](?=\d)")
_SINGLE = re.compile(r"(\d{1,3})([.,])(\d{3})")
_CLOCK = 5
"""No time of day has more signs."""
_HOURS = 24
_MONEY = frozenset("$€£¥₫₹")
_APART = frozenset({"bn", "mn", "tn", "trn"})
"""Letters for a scale that mean nothing else, with a space before them or none."""
_LENGTHS = frozenset({"long", "wide", "tall", "deep", "high", "above", "below", "across", "away", "from", "of"})


def in_digits(row: Sequence[Token], at: int, words: Tongue) -> Read | None:
    """Digits, then scales and further groups of digits below them."""
    if at >= len(row) or row[at].kind != "digits":
        return None
    readings = read_digits(row[at].text, words)
    if words.clock and is_clock(row, at):
        return Read((Decimal(f"{row[at].text}.{row[at + 2].text}"),), at + 3, digits=True)
    start, at = at, at + 1
    at += _has_hyphen(row, at, words)
    factor = Decimal(1)
    while at < len(row) and (scale := scale_behind(row, start, at, words)):
        factor, at = factor * scale, at + 1
    if factor == 1:
        return Read(readings, at, digits=True)
    values = tuple(dict.fromkeys(reading * factor for reading in readings))
    if folded(row, at) in words.half_more:
        return Read(tuple(value + factor / 2 for value in values), at + 1, digits=True, scale=factor)
    below = words.scales.get(folded(row, at + 1), 0)
    rest = in_digits(row, at, words) if 1 < below < factor else None
    if rest and rest.values[0] < factor:
        return Read(tuple(value + rest.values[0] for value in values), rest.after, digits=True)
    return Read(values, at, digits=True, scale=factor)


def is_clock(row: Sequence[Token], at: int) -> bool:
    """Whether a time of day stands here: 9:40."""
    if at + 2 >= len(row) or row[at + 1].text != ":" or row[at + 2].end - row[at].start > _CLOCK:
        return False
    hour, minute = row[at].text, row[at + 2].text
    return hour.isdecimal() and minute.isdecimal() and int(hour) <= _HOURS and len(minute) == 2 and minute < "60"


def _has_hyphen(row: Sequence[Token], at: int, words: Tongue) -> bool:
    """Whether a hyphen joins digits to a scale in words: $1.1-million."""
    if at + 1 >= len(row) or row[at].text not in "-‐‑" or row[at].start != row[at - 1].end:
        return False
    word = row[at + 1].folded
    return row[at + 1].start == row[at].end and words.scales.get(word, 0) > 100 and word not in words.letters


def scale_behind(row: Sequence[Token], start: int, at: int, words: Tongue) -> int:
    """By how much the word at a place multiplies the number that starts further ahead; 0 if it does not."""
    word = row[at].folded
    if word in words.letters:
        glued = row[at].start == row[at - 1].end
        if word in _APART:
            return words.scales[word]
        return words.scales[word] if glued and (word != "m" or _counts_millions(row, start, at)) else 0
    return words.scales.get(word, 0) or (words.round.get(word, 0) if at == start + 1 else 0)


def _counts_millions(row: Sequence[Token], start: int, at: int) -> bool:
    """Whether an m is a million, not a metre: behind a sign of money, before people and other plurals."""
    if any(_is_money(row[n]) for n in (start - 1, start - 3) if n >= 0):  # £3m, $3-4m
        return True
    behind = folded(row, at + 1)
    if behind in {"and", "to", "or"} and folded(row, at + 3) == "m" and row[at + 2].kind == "digits":
        return _counts_millions(row, at + 2, at + 3)
    return behind in {"people", "men", "women", "children"} or (
        len(behind) > 3 and behind.endswith("s") and behind not in _LENGTHS
    )


def _is_money(token: Token) -> bool:
    """Whether a sign says what is paid: £, US$, Rs."""
    return token.kind == "sign" and (token.text in _MONEY or len(token.text) > 1)


def scale_of(unit: str, language: str) -> int | None:
    """By how much a unit multiplies the number before it: a million for `million people`; None for other units."""
    row, words = tokens(unit), tongue(language)
    return words.scales.get(row[0].folded) if row and row[0].folded not in words.letters else None


def read_digits(shown: str, words: Tongue) -> tuple[Decimal, ...]:
    """What digits with points and commas can say, by the rules of the language first."""
    if shown.isdecimal():
        return (Decimal(shown),)
    bare = _GROUPS.sub("", shown)
    grouped = bare.replace(words.group, "").replace(words.point, ".")
    other = bare.replace(words.point, "").replace(words.group, ".")
    if _SINGLE.fullmatch(bare):
        return tuple(dict.fromkeys((Decimal(grouped), Decimal(other))))
    last = max(bare.rfind(","), bare.rfind("."))
    if last < 0:
        return (Decimal(bare),)
    whole, part = bare[:last].replace(",", "").replace(".", ""), bare[last + 1 :]
    if len(part) == 3 and bare.count(bare[last]) > 1:
        return (Decimal(whole + part),)
    return (Decimal(f"{whole}.{part}"),)
