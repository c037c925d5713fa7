"""Numbers in words: twenty-one, a dozen, hai nghìn không trăm linh năm, hăm mốt, nghìn rưỡi, one and a half million."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from quizgen.mentions.numbers.digits import scale_behind
from quizgen.mentions.numbers.meant import is_meant
from quizgen.mentions.numbers.read import Read, folded, follows, starts_sentence
from quizgen.mentions.tokens import Token
from quizgen.mentions.tongue import Tongue

_LONGEST = 16
_HALF = Decimal("0.5")


def in_words(row: Sequence[Token], at: int, words: Tongue, place: bool = False) -> Read | None:
    """A number in words; alone, a word that may be something else says a number only in the right company.

    `place`: it tells a place in a row, so a sign of that may stand before it.
    """
    if at >= len(row) or row[at].kind != "word" or (row[at].text[0].isupper() and not starts_sentence(row, at)):
        return None
    if not place and folded(row, at - 1) in words.ordinal_signs:
        return None  # a weekday: thứ sáu tuần trước
    run = _run(row, at)
    if run[0] == "a":
        run[0] = "one" if len(run) > 1 and run[1] in words.hundreds | set(words.scales) - words.letters else "a"
    number, used = _sum(run, folded(row, at - 1), words)
    if not used:
        return None
    if all(word in words.unsure for word in run[:used]) and not is_meant(row, at, used, words):
        return None
    return Read((number.value,), at + used)


def and_a_half(row: Sequence[Token], read: Read, words: Tongue) -> Read:
    """A number with what English puts behind it: one and a half million; two million and a half is none of it."""
    if not follows(row, read.after, "and", "a", "half"):
        return read
    at = read.after + 3
    scale = scale_behind(row, at, at, words) if at < len(row) and row[at].folded in words.scales else 0
    return read._replace(
        values=tuple((value + _HALF) * (scale or 1) for value in read.values), after=at + (1 if scale else 0)
    )


def _run(row: Sequence[Token], at: int) -> list[str]:
    """The words from a token on, up to a sign or digits."""
    run: list[str] = []
    for token in row[at : at + _LONGEST]:
        if token.kind != "word":
            break
        run.append(token.folded)
    return run


@dataclass(slots=True)
class _Sum:
    """A number as it grows word by word: what is complete, the group of three digits that is not, the last part."""

    total: Decimal = Decimal(0)
    group: int = 0
    last: int = 0
    unit: int = 0
    begun: bool = False

    @property
    def value(self) -> Decimal:
        return self.total + self.group

    def adds(self, value: int) -> bool:
        """Add units or tens, if their place is free: not fifty behind a hundred and ten, nor one behind two."""
        if self.group % (100 if value >= 10 else 10):
            return False
        self.group, self.last, self.unit = self.group + value, value or self.last, 0
        return True

    def times_ten(self) -> bool:
        if self.last not in range(1, 10):
            return False
        self.group, self.last = self.group - self.last + self.last * 10, 10
        return True

    def times_hundred(self) -> bool:
        if self.group >= 100:
            return False
        self.group, self.last, self.unit = (self.group or 1) * 100, 100, 100
        return True

    def closes(self, scale: int) -> bool:
        if not self.begun:
            return False
        self.total, self.group = self.total + (self.group or 1) * scale, 0
        self.last, self.unit = 0, scale
        return True

    def adds_half(self) -> bool:
        """Half of what was counted last: hai triệu rưỡi, hai trăm rưỡi."""
        if not self.unit:
            return False
        self.total += Decimal(self.unit) / 2
        self.unit = 0
        return True


def _sum(run: Sequence[str], before: str, words: Tongue) -> tuple[_Sum, int]:
    """What the first words of a run say, and how many they are."""
    number, used = _Sum(), 0
    if len(run) > 1 and run[1] in words.half_more and (unit := _unit(run[0], words)):  # nghìn rưỡi
        return _Sum(total=Decimal(unit) * 3 / 2), 2
    if run[0] in words.round and before in words.roughly and run[0] not in words.hundreds:  # hơn chục, hơn chục nghìn
        scale = words.scales.get(run[1], 0) if len(run) > 1 else 0
        return _Sum(total=Decimal(words.round[run[0]] * (scale or 1))), 2 if scale else 1
    for n in range(len(run)):
        if run[n] in words.links and number.begun:
            if not (n + 1 < len(run) and run[n + 1] in words.small):
                break
            number.last = 100 if number.group >= 100 or number.total else number.last
            continue
        if not _grows(number, run, n, words):
            break
        number.begun, used = True, n + 1
        if run[n] in words.half_more:
            break
    return number, used


def _unit(word: str, words: Tongue) -> int:
    return 100 if word in words.hundreds else words.scales.get(word, 0)


def _grows(number: _Sum, run: Sequence[str], n: int, words: Tongue) -> bool:
    """Whether the next word of a run is part of the number, which it then makes larger."""
    word = run[n]
    if word in words.small:
        return not _is_year(number, run, n, words) and number.adds(words.small[word])
    if word in words.tens:
        return number.times_ten()
    if word in words.hundreds:
        if n and run[n - 1] == "không":  # hai nghìn không trăm linh năm
            number.last = 100
            return True
        return number.begun and (number.group > 0) and number.times_hundred()
    if word in words.scales:
        return word not in words.letters and number.closes(words.scales[word])
    return word in words.half_more and number.adds_half()


def _is_year(number: _Sum, run: Sequence[str], n: int, words: Tongue) -> bool:
    """Whether năm is a year behind a number (mười năm); five only stands in linh năm, năm mươi, năm trăm."""
    if run[n] != "năm" or not number.begun:
        return False
    multiplied = n + 1 < len(run) and (run[n + 1] in words.tens or _unit(run[n + 1], words) > 0)
    return not multiplied and run[n - 1] not in words.links
