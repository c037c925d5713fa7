"""What a language has to say about numbers, as data: one `Tongue` a language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property


@dataclass(frozen=True)
class Tongue:
    """The words of a language for numbers.

    `group` and `point` are the signs within digits. `small` add up (twenty-one, mười hai), `tens` multiply the word
    before them by ten (hai mươi), `hundreds` by a hundred; `scales` close a group, of which `letters` are written as
    one or two letters behind digits alone. `round` are the tens and hundreds as words of their own (3 trăm); behind
    `roughly` they need no number (hơn chục). `links` stand within a number (and, linh), `half_more` behind it.

    `unsure` words say a number only within a longer one, behind one of their `ranks`, or before a word that is
    `counted` with them; `idioms` are pairs in which they say none. `never_alone` are no answers. `before_years` tell
    that a word for five is one for year; `counted_pairs` are two words that are counted where the first alone is not;
    behind `before_spans` it is five where one of the `spans` follows (suốt năm giờ). `shares` stand between two
    numbers.

    `halves`, `one_half`, `not_half` and `halves_of` (no number follows: their own half), `parts`, `denominators` and
    `after_parts` make fractions; `ordinals`, `ordinal_signs`, `special`, `ranked`, `roman_after`, `roman_before`,
    `before_weekdays`, `behind_weekdays` and `before_seconds` tell places in a row from what only looks so. `times`
    are words for how many times, with what must stand before them; `adverbs` of them are numbers. `to` stands between
    the ends of a range. `with_dash` are words with a hyphen that have no number (first-class); `time` is the word for
    one of several times; with a `clock`, hours and minutes with a colon are one number.

    Behind none of the `articles` a first is an adverb (first reported). `single` counts one of what follows unless
    `not_single` follows or `not_single_after` stands before; if the language has `single_after`, only behind these.
    """

    group: str
    point: str
    small: Mapping[str, int]
    scales: Mapping[str, int]
    percent: tuple[tuple[str, ...], ...]
    halves: frozenset[str]
    to: frozenset[str]
    links: frozenset[str]
    unsure: frozenset[str]
    counted: Mapping[str, frozenset[str]]
    times: Mapping[str, tuple[frozenset[str], float]]
    hundreds: frozenset[str]
    counted_pairs: frozenset[tuple[str, str]] = field(default=frozenset(), kw_only=True)
    ranks: Mapping[str, frozenset[str]]
    idioms: frozenset[tuple[str, str]]
    roman_after: frozenset[str] = frozenset()
    roman_before: frozenset[str] = frozenset()
    letters: frozenset[str] = frozenset()
    never_alone: frozenset[str] = frozenset()
    not_half: frozenset[str] = frozenset()
    halves_of: frozenset[str] = frozenset()
    tens: frozenset[str] = frozenset()
    round: Mapping[str, int] = field(default_factory=dict)
    roughly: frozenset[str] = frozenset()
    half_more: frozenset[str] = frozenset()
    before_years: frozenset[str] = frozenset()
    before_spans: frozenset[str] = frozenset()
    spans: frozenset[str] = frozenset()
    shares: frozenset[str] = frozenset()
    one_half: str = ""
    parts: frozenset[str] = frozenset()
    denominators: Mapping[str, int] = field(default_factory=dict)
    after_parts: frozenset[str] = frozenset()
    ordinals: Mapping[str, int] = field(default_factory=dict)
    ordinal_signs: frozenset[str] = frozenset()
    special: Mapping[str, int] = field(default_factory=dict)
    ranked: frozenset[tuple[str, str]] = frozenset()
    before_weekdays: frozenset[str] = frozenset()
    behind_weekdays: frozenset[str] = frozenset()
    before_seconds: frozenset[str] = frozenset()
    adverbs: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    single: frozenset[str] = frozenset()
    single_after: frozenset[str] = frozenset()
    not_single: frozenset[str] = frozenset()
    not_single_after: frozenset[str] = frozenset()
    with_dash: frozenset[str] = frozenset()
    time: str = ""
    clock: bool = False

    @cached_property
    def opens(self) -> frozenset[str]:
        """All words with which a number can begin."""
        signs = self.ordinal_signs | self.halves | self.special.keys() | self.times.keys() | self.ordinals.keys()
        scales = self.scales.keys() - self.letters if self.half_more else frozenset()
        articles = frozenset({"a"}) if self.denominators else frozenset()
        return frozenset(signs | self.small.keys() | scales | self.round.keys() | self.hundreds | articles)


def words(text: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(text.split())


def pairs(text: str) -> frozenset[tuple[str, str]]:
    """The pairs of words of a text, with commas between them."""
    return frozenset((pair.split()[0], pair.split()[1]) for pair in text.split(","))


def numbered(text: str, first: int = 0, step: int = 1) -> dict[str, int]:
    """The words of a text with the numbers that they say, counted up from the first."""
    return {word: first + n * step for n, word in enumerate(text.split())}


@cache
def tongue(language: str) -> Tongue:
    """The words of a language (a BCP 47 tag); English where it has none here."""
    from quizgen.mentions.numbers.english import ENGLISH
    from quizgen.mentions.numbers.vietnamese import VIETNAMESE

    return VIETNAMESE if language.lower().split("-")[0] == "vi" else ENGLISH


_VIETNAMESE = frozenset("ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ")
_OFTEN = 0.02
"""Vietnamese texts have far more of them; in others they stand in names alone."""


def looks_vietnamese(text: str) -> bool:
    """Whether a text (NFC) is written in Vietnamese, by its letters."""
    letters = [sign for sign in text.casefold() if sign.isalpha()]
    return sum(sign in _VIETNAMESE for sign in letters) > _OFTEN * len(letters)
