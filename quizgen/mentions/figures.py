"""Figures in a text: numbers in digits or words, with their scale, as fractions, per cent, ordinals, Roman numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from quizgen.mentions.dates import find_dates
from quizgen.mentions.tokens import Token, tokens
from quizgen.mentions.tongue import Tongue, tongue

_ROMAN = re.compile(r"M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
_MONEY = frozenset("$€£¥")
_ORDINAL_ENDS = frozenset({"st", "nd", "rd", "th"})
_GROUPS = re.compile(r"(?<=\d)[\u00a0\u202f\u2009 ](?=\d)")
_SINGLE = re.compile(r"(\d{1,3})([.,])(\d{3})")
_SIGNS = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}


@dataclass(frozen=True, slots=True)
class Figure:
    """A number that stands in a text from `start` to `end` (code points).

    `values`: what it says, by the rules of its language first, then how else its digits can be read (6.500).
    `percent`: it counts hundredths. `ordinal`: it tells a place in a row. `digits`: it is not written in words.
    """

    start: int
    end: int
    values: tuple[Decimal, ...]
    percent: bool = False
    ordinal: bool = False
    digits: bool = True

    @property
    def value(self) -> Decimal:
        """What it says by the rules of its language."""
        return self.values[0]


class _Read(NamedTuple):
    """Values read so far and the token after them."""

    values: tuple[Decimal, ...]
    after: int
    digits: bool
    ordinal: bool = False


def find_figures(text: str, language: str) -> tuple[Figure, ...]:
    """The figures of a text in reading order; what is part of a date is none."""
    dated = [range(found.start, found.end) for found in find_dates(text, language)]
    row = tokens(text)
    return tuple(
        figure
        for figure in _figures(row, text, tongue(language))
        if not any(figure.start in taken or figure.end - 1 in taken for taken in dated)
    )


def _figures(row: Sequence[Token], text: str, words: Tongue) -> Iterator[Figure]:
    at = 0
    open_range: Figure | None = None
    while at < len(row):
        read = _fraction(row, at, words) or _ordinal(row, at, text, words) or _number(row, at, text, words)
        if read is None:
            at += 1
            continue
        after = _percent(row, read.after, words)
        start, end = row[at].start, row[(after or read.after) - 1].end
        figure = Figure(start, end, read.values, after is not None, read.ordinal, read.digits)
        if open_range is not None:  # 10-15 %: both are per cent
            yield Figure(open_range.start, open_range.end, open_range.values, figure.percent, digits=open_range.digits)
            open_range = None
        at = after or read.after
        if not figure.percent and at < len(row) and row[at].text in "-‐‑–—" and _number(row, at + 1, text, words):
            open_range, at = figure, at + 1
            continue
        yield figure
    if open_range is not None:
        yield open_range


def _percent(row: Sequence[Token], at: int, words: Tongue) -> int | None:
    """The place after the words for per cent, if they stand here."""
    for phrase in words.percent:
        if tuple(token.folded for token in row[at : at + len(phrase)]) == phrase:
            return at + len(phrase)
    return None


def _fraction(row: Sequence[Token], at: int, words: Tongue) -> _Read | None:
    """Half, two thirds, hai phần ba, ½, 2/3."""
    if row[at].text in _SIGNS:
        return _Read((_SIGNS[row[at].text],), at + 1, digits=True)
    if at + 2 < len(row) and row[at].text.isdecimal() and row[at + 1].text == "/" and row[at + 2].text.isdecimal():
        above, below = int(row[at].text), int(row[at + 2].text)
        return _Read((Decimal(above) / below,), at + 3, digits=True) if 0 < above < below else None
    if at and row[at].folded == "half" and row[at - 1].folded in words.ordinals:
        return None  # the second half of a match
    phrase = tuple(part for token in row[at : at + 4] for part in token.folded.replace("-", " ").split())
    for length in range(min(3, len(phrase)), 0, -1):
        if phrase[:length] in words.fractions:
            used = _tokens_of(row, at, length)
            return _of_scale(row, used, words.fractions[phrase[:length]], words) if used else None
    if at + 2 < len(row) and row[at + 1].folded in words.parts:
        above, below = (words.small.get(row[n].folded, 0) for n in (at, at + 2))
        if above and below > 1:
            return _Read((Decimal(above) / below,), at + 3, digits=False)
    return None


def _of_scale(row: Sequence[Token], at: int, part: Decimal, words: Tongue) -> _Read:
    """A part, of a scale if one follows: half a million, nửa triệu."""
    skipped = next((n for n in range(at, min(at + 3, len(row))) if row[n].folded not in ("of", "a")), len(row))
    if skipped < len(row) and row[skipped].folded in words.scales and row[skipped].folded != "m":
        return _Read((part * words.scales[row[skipped].folded],), skipped + 1, digits=False)
    return _Read((part,), at, digits=False)


def _and_a_half(row: Sequence[Token], read: _Read, words: Tongue) -> _Read:
    """A number with what English puts behind it: one and a half million."""
    if tuple(token.folded for token in row[read.after : read.after + 3]) != ("and", "a", "half"):
        return read
    at = read.after + 3
    scale = words.scales.get(row[at].folded, 1) if at < len(row) and row[at].folded != "m" else 1
    values = tuple((value + Decimal("0.5")) * scale for value in read.values)
    return _Read(values, at + (scale > 1), read.digits)


def _tokens_of(row: Sequence[Token], at: int, length: int) -> int | None:
    """The place after so many words from a token on, if a token ends there."""
    while length > 0 and at < len(row):
        length -= len(row[at].text.replace("-", " ").split())
        at += 1
    return at if length == 0 else None


def _ordinal(row: Sequence[Token], at: int, text: str, words: Tongue) -> _Read | None:
    """17th, third, twenty-first, thứ ba, thế kỷ XX."""
    token = row[at]
    if token.text.isdecimal() and at + 1 < len(row) and _is_ordinal_end(token, row[at + 1]):
        return _Read((Decimal(token.text),), at + 2, digits=True, ordinal=True)
    if token.kind != "word":
        return None
    if (value := _roman(row, at, words)) is not None:
        return _Read((Decimal(value),), at + 1, digits=True, ordinal=True)
    if token.folded in words.ordinals:
        return _Read((Decimal(words.ordinals[token.folded]),), at + 1, digits=False, ordinal=True)
    tens, _, unit = token.folded.partition("-")
    if unit in words.ordinals and tens in words.small:
        value = words.small[tens] + words.ordinals[unit]
        return _Read((Decimal(value),), at + 1, digits=False, ordinal=True)
    if token.folded in words.ordinal_signs and at + 1 < len(row):
        return _ordinal_after_sign(row, at + 1, text, words)
    return None


def _is_ordinal_end(digits: Token, end: Token) -> bool:
    return end.folded in _ORDINAL_ENDS and digits.end == end.start


def _ordinal_after_sign(row: Sequence[Token], at: int, text: str, words: Tongue) -> _Read | None:
    """What follows `thứ`: a number, `nhất`, `nhì`; a capital means a weekday."""
    token = row[at]
    special = words.small.get(token.folded) or {"nhất": 1, "nhì": 2}.get(token.folded)
    if special and special < 10 and token.text.islower():
        return _Read((Decimal(special),), at + 1, digits=False, ordinal=True)
    if token.kind == "digits" and token.text.isdecimal():
        return _Read((Decimal(token.text),), at + 1, digits=True, ordinal=True)
    if token.text.islower() and (read := _in_words(row, at, words)):
        return read._replace(ordinal=True)
    return None


def _roman(row: Sequence[Token], at: int, words: Tongue) -> int | None:
    """The value of a Roman number, where a word beside it says that it is one."""
    shown = row[at].text
    if not _ROMAN.fullmatch(shown):
        return None
    before = row[at - 1].folded if at else ""
    behind = row[at + 1].folded if at + 1 < len(row) else ""
    if before not in words.roman_after and behind not in words.roman_before:
        return None
    values = [_ROMAN_VALUES[sign] for sign in shown]
    return sum(-here if here < then else here for here, then in zip(values, [*values[1:], 0], strict=True))


def _number(row: Sequence[Token], at: int, text: str, words: Tongue) -> _Read | None:
    """A number in digits or words with its scale: 6.500; 1,5 triệu; hai mươi mốt; 2 triệu 300 nghìn."""
    if at >= len(row):
        return None
    token = row[at]
    if token.kind == "digits":
        scaled = _scaled(row, at, words)
        return scaled and _and_a_half(row, scaled, words)
    if token.kind != "word" or (token.text[:1].isupper() and not _starts_sentence(row, at)):
        return None
    one = _Read((Decimal(1),), at + 1, digits=False)
    if token.folded == "one" and (more := _and_a_half(row, one, words)) is not one:
        return more
    if token.folded == "one" and at + 1 < len(row) and row[at + 1].folded == "in" and _number(row, at + 2, text, words):
        return one
    read = _in_words(row, at, words)
    return read and _and_a_half(row, read, words)


def _starts_sentence(row: Sequence[Token], at: int) -> bool:
    """Whether a word stands first in its sentence, where a capital says nothing; a second capital is a name's."""
    first = at == 0 or row[at - 1].text in '.?!:"“"(…•'
    return first and not (at + 1 < len(row) and row[at + 1].kind == "word" and row[at + 1].text[:1].isupper())


def _scaled(row: Sequence[Token], at: int, words: Tongue) -> _Read | None:
    """Digits, then scales and further groups of digits below them."""
    readings = read_digits(row[at].text, words)
    money = at > 0 and row[at - 1].text in _MONEY
    at += 1
    factor = Decimal(1)
    total = [Decimal(0)] * len(readings)
    while at < len(row) and row[at].folded in words.scales and (row[at].folded != "m" or money):
        factor *= words.scales[row[at].folded]
        at += 1
    total = [reading * factor for reading in readings]
    if factor > 1 and at + 1 < len(row) and row[at].kind == "digits" and row[at + 1].folded in words.scales:
        rest = _scaled(row, at, words)
        if rest and rest.values[0] < factor:
            return _Read(tuple(value + rest.values[0] for value in total), rest.after, digits=True)
    if factor > 1 and at < len(row) and row[at].folded in words.half_more:
        total, at = [value + factor / 2 for value in total], at + 1
    return _Read(tuple(dict.fromkeys(total)), at, digits=True)


def scale_of(unit: str, language: str) -> int | None:
    """By how much a unit multiplies the number before it: a million for `million people`; None for other units."""
    row = tokens(unit)
    return tongue(language).scales.get(row[0].folded) if row and row[0].folded != "m" else None


def read_digits(shown: str, words: Tongue) -> tuple[Decimal, ...]:
    """What digits with points and commas can say, by the rules of the language first."""
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


def _in_words(row: Sequence[Token], at: int, words: Tongue) -> _Read | None:
    """A number in words; alone, a word that may be something else says a number only before what is counted."""
    start, total, group, last, unsure, at_scale = at, 0, 0, 0, True, 0
    parts = _parts(row, at)
    if len(parts) > 1 and parts[0][0] == "a" and parts[1][0] in words.hundreds | set(words.scales) - {"m"}:
        parts[0] = ("one", parts[0][1])  # a hundred
    used = 0
    for n, (part, _) in enumerate(parts):
        if part in words.small:
            value = words.small[part]
            if part == "năm" and (group or total) and not _goes_with(parts, n, words):
                break  # mười năm: ten years; fifteen is mười lăm
            if group % (100 if value >= 10 else 10):
                break  # fifty behind a hundred, one behind twenty, but not two behind one
            group, last = group + value, value or last
        elif part in words.tens and last in range(1, 10):
            group, last = group - last + last * 10, 10
        elif part in words.hundreds and n and parts[n - 1][0] == "không":
            last = 100  # hai nghìn không trăm linh năm
        elif part in words.hundreds and (group or n == 0):
            group, last = (group or 1) * 100, 100
        elif part in words.scales and (group or total) and part != "m":
            total, group, last, at_scale = total + (group or 1) * words.scales[part], 0, 0, words.scales[part]
        elif part in words.links and used and (group or total) and _goes_on(parts, n, words):
            last = 100 if group >= 100 or total else last
            continue
        elif part in words.half_more and at_scale:
            total, used = total + at_scale // 2, n + 1
            break
        else:
            break
        unsure = unsure and part in words.unsure
        used = n + 1
    if not used or parts[0][0] in words.hundreds | frozenset(words.scales) | words.tens:
        return None
    after = _whole(parts, used)
    if after is None or (unsure and not _counted(row, start, after, used, words)):
        return None
    return _Read((Decimal(total + group),), after, digits=False)


def _goes_with(parts: Sequence[tuple[str, int]], n: int, words: Tongue) -> bool:
    """Whether the words beside it make a number of `năm`: linh năm, năm mươi, năm trăm."""
    multiplied = n + 1 < len(parts) and parts[n + 1][0] in words.tens | words.hundreds | set(words.scales)
    return multiplied or parts[n - 1][0] in words.links


def _goes_on(parts: Sequence[tuple[str, int]], n: int, words: Tongue) -> bool:
    return n + 1 < len(parts) and parts[n + 1][0] in words.small


def _whole(parts: Sequence[tuple[str, int]], used: int) -> int | None:
    """The token after so many parts; None in the middle of a token."""
    if used < len(parts) and parts[used][1] == parts[used - 1][1]:
        return None
    return parts[used - 1][1] + 1


def _parts(row: Sequence[Token], at: int) -> list[tuple[str, int]]:
    """The words from a token on, `twenty-one` as two, each with the index of its token, up to a sign."""
    found: list[tuple[str, int]] = []
    for index in range(at, min(at + 16, len(row))):
        if row[index].kind != "word":
            break
        found += [(part, index) for part in row[index].folded.split("-")]
    return found


def _counted(row: Sequence[Token], start: int, after: int, used: int, words: Tongue) -> bool:
    """Whether a doubtful word is a number here."""
    alone = row[start].folded
    if used > 1:
        return True
    if start == 0 and all(token.kind == "sign" for token in row[after:]):  # all that the text says: an answer
        return alone in words.small and alone not in {"không", "mốt", "lăm", "nhăm", "m"}
    behind = row[after].folded if after < len(row) else ""
    return alone not in {"một", "không", "mốt"} and behind in words.counted
