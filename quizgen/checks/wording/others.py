"""Options that speak about the other options: which they are, and what they say."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence, Set
from itertools import takewhile
from typing import TYPE_CHECKING, Literal, TypeAlias

from quizgen.checks.wording.tongue import OthersWords

if TYPE_CHECKING:
    from quizgen.checks.wording.said import Said

About: TypeAlias = Literal["all", "none", "some"]
"""All other options hold, none does, or some of them (or of the statements in the stem) do."""

_REFERENCE = re.compile(
    r"(?<![\w'’-])(?:[A-Z]|[IV]{1,4}|[iv]{1,4}|(?<=\()[a-h](?=\))|(?<!\d[.,:])[1-9](?![.,:]\d)|[a-e](?=[ .,)]|$))"
    r"(?![\w'’-])"
)
_MANY_WORDS = 13
_DIGITS = frozenset("123456789")
_ROMAN = frozenset("IViv")
_LETTERS = "abcdefgh"
_NO_SIGNS: frozenset[str] = frozenset()
_LIST_SIGN = re.compile(r"(?:^|[\s(:,;])([A-Ha-h]|[IViv]{1,4}|[1-9])[.)](?=\s*\S)|\(([A-Z])\)")
_OWN_SIGN = re.compile(r"\(?([A-Ha-h]|[IViv]{1,4}|[1-9])[.):]\s*\S")

Combined: TypeAlias = Mapping[int, frozenset[str]]
"""Options that put others together, by their index, and the signs of these; none where they say their places."""


def about_others(stem: Said | None, options: Sequence[Said], words: OthersWords) -> dict[int, About]:
    """The options that speak about other options, by their index, and what they say."""
    left = {n: option for n, option in enumerate(options) if not words.hints.isdisjoint(option.words)}
    if stem and words.amounts.stand_in(stem.words):
        left = {n: option for n, option in left.items() if not words.meta.isdisjoint(option.words)}
    found = {n: about for n, option in left.items() if (about := _all_or_none(option, words))}
    for n, option in left.items():
        if n not in found and _counts(option, stem, options, len(options) - len(found) - 1, words):
            found[n] = "all"
    left = {n: option for n, option in left.items() if n not in found and _may_combine(option, words)}
    if combined := _combined(left, stem, options, words):
        plain = len(options) - len(found) - len(combined)
        in_stem = _listed(stem)
        for n, signs in combined.items():
            found[n] = "some" if signs & in_stem else _combination(options[n], signs, plain, words)
    return dict(sorted(found.items()))


def _all_or_none(option: Said, words: OthersWords) -> About | None:
    said = option.words
    if said in words.whole_totals or said in words.whole_nones:
        return "all" if said in words.whole_totals else "none"
    if words.another.match(option.value):
        return "none"
    if len(said) < 2 or words.openings.isdisjoint(said[:6]) or _refers(option):
        return None
    if said[0] in words.nones:
        return "none" if _is_about_others(said, words.pointing, words) else None
    if not _opens_with_all(said, words) or not _is_about_others(said, words.pointing | words.judging, words):
        return None
    return "none" if any(True for _ in words.wrong.find(said)) else "all"


def _refers(option: Said) -> bool:
    """Whether it has signs of single options; one digit alone is how many there are ("all 3 of them")."""
    signs = _REFERENCE.findall(option.value)
    return len(signs) > 1 or not _DIGITS.issuperset(signs)


def _opens_with_all(said: Sequence[str], words: OthersWords) -> bool:
    """Whether a total comes first, or after what options are called ("the answers above are all right")."""
    before = list(takewhile(lambda word: word not in words.totals, said))
    if len(before) == len(said):
        return False
    return words.known.issuperset(before) or not words.pointing.isdisjoint(before)


def _is_about_others(said: Sequence[str], pointing: Set[str], words: OthersWords) -> bool:
    """Whether words point to other options, and to nothing else but perhaps what these are ("all these rivers")."""
    last = max((n for n, word in enumerate(said) if word in pointing), default=None)
    if last is None:
        return False
    behind = [word for word in said[last + 1 :] if word not in words.tails | words.fillers | words.judging]
    others = [word for word in said[1:] if word not in words.known]
    return len(behind) <= (said[last] in words.determiners) and len(others) <= words.nouns


def _counts(option: Said, stem: Said | None, options: Sequence[Said], others: int, words: OthersWords) -> bool:
    """Whether it says all by the number of the others, perhaps with what these are ("both", "all three rivers")."""
    said = option.words
    if said[0] not in words.totals or sum(words.numbers.get(word, 0) for word in said) != others:
        return False
    nouns = {word for word in said if word not in words.known and word not in words.numbers}
    told = {word for text in (stem, *options) if text and text is not option for word in text.words}
    return len(nouns) <= words.nouns and nouns <= told


def _may_combine(option: Said, words: OthersWords) -> bool:
    """A quick look: whether it has nothing but signs and what stands between them, or has a place."""
    return words.referring.issuperset(option.words) or not words.places.isdisjoint(option.words)


def _combined(left: Mapping[int, Said], stem: Said | None, options: Sequence[Said], words: OthersWords) -> Combined:
    """The options made of signs or places of statements or other options, by their index, and these signs."""
    if not left:
        return {}
    own = {sign for option in options if (found := _OWN_SIGN.match(option.value)) for sign in found.groups()}
    listed = _listed(stem) | own
    combined = {n: signs for n, option in left.items() if (signs := _signs(option, words, listed))}
    combined |= {n: _NO_SIGNS for n, option in left.items() if n not in combined and _is_by_place(option, stem, words)}
    return combined if _are_signs(combined, options, listed, words) else {}


def _listed(stem: Said | None) -> Set[str]:
    """The signs with which a stem lists statements."""
    return {sign for found in _LIST_SIGN.findall(stem.value) for sign in found if sign} if stem else set()


def _signs(option: Said, words: OthersWords, listed: Set[str]) -> frozenset[str]:
    """The signs by which an option refers to statements or options, if it is made of nothing else."""
    if len(option.words) >= _MANY_WORDS or not words.referring.issuperset(option.words):
        return _NO_SIGNS
    signs = frozenset(_REFERENCE.findall(option.value))
    rest = [word for word in option.words if word not in {sign.casefold() for sign in signs}]
    if not signs or not words.between.issuperset(rest):
        return _NO_SIGNS
    several = len(signs) > 1 and (rest or signs <= listed or not _DIGITS.issuperset(signs))  # 2–1 is a score
    return signs if several or not words.only.isdisjoint(rest) else _NO_SIGNS


def _is_by_place(option: Said, stem: Said | None, words: OthersWords) -> bool:
    """Whether an option is made of places of others, perhaps with what the stem asks for ("the first two rivers")."""
    said = option.words
    if words.places.isdisjoint(said) or not 1 < len(said) < _MANY_WORDS:
        return False
    others = {word for word in said if word not in words.between and word not in words.numbers}
    if others:
        counted = not words.ends.isdisjoint(said) and not words.numbers.keys().isdisjoint(said)
        asked = tuple(word for word in stem.words if len(word) > 1) if stem else ()
        return counted and all(word.startswith(asked) for word in others)
    return len(said) > 2 and not words.by_place.isdisjoint(said)


def _are_signs(combined: Combined, options: Sequence[Said], listed: Set[str], words: OthersWords) -> bool:
    """Whether what options refer to are statements in stem or options, or other options."""
    if any(signs & listed for signs in combined.values()):
        return True
    if any(len(option.words) == 1 and _REFERENCE.fullmatch(option.value) for option in options):
        return False  # the letters are what is chosen from: blood groups, vitamins, marks
    if not all(_may_be_options(signs, options[n], len(options), words) for n, signs in combined.items()):
        return False
    return len(combined) < len(options) or not any(combined.values())


def _may_be_options(signs: Set[str], option: Said, many: int, words: OthersWords) -> bool:
    """Whether signs can be those of so many options; of digits this must be said ("answers 1 and 2")."""
    if _DIGITS.isdisjoint(signs):
        return all(sign.casefold() in _LETTERS[:many] or _ROMAN.issuperset(sign) for sign in signs)
    return not (words.by_place - words.only).isdisjoint(option.words)


def _combination(option: Said, signs: Set[str], plain: int, words: OthersWords) -> About:
    """All or none of the options where all are named by their signs; else some."""
    if plain < 2 or len(signs) != plain or sum(word in words.judging for word in option.words) > 1:
        return "some"
    if option.words[0] in words.nones or words.wrong.stand_in(option.words):
        return "none"
    return "all" if words.nones.isdisjoint(option.words) else "some"
