"""Options that speak about the other options: which they are, and what they say."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence, Set
from typing import TYPE_CHECKING, Literal, TypeAlias

from quizgen.checks.wording.tongue import OthersWords

if TYPE_CHECKING:
    from quizgen.checks.wording.reading import Said

About: TypeAlias = Literal["all", "none", "some"]
"""All other options hold, none does, or some of them (or of the statements in the stem) do."""

_REFERENCE = re.compile(
    r"(?<![\w'’-])(?:[A-H]|[IV]{1,4}|(?<=\()[a-h](?=\))|(?<=\()[iv]{1,4}(?=\))|(?<!\d[.,])[1-9](?![.,]\d)|"
    r"[a-e](?=[ .,)]|$))"
    r"(?![\w'’-])"
)
_MANY_WORDS, _LONGEST_SIGN = 13, 4
_DIGITS = frozenset("123456789")
_LIST_SIGN = re.compile(r"(?:^|[\s(:,;])(?P<sign>[A-Ha-h]|[IViv]{1,4}|[1-9])[.)]")


def about_others(stem: Said | None, options: Sequence[Said], words: OthersWords) -> dict[int, About]:
    """The options that speak about other options, by their index, and what they say."""
    found = {n: about for n, option in enumerate(options) if (about := _all_or_none(option, words))}
    combined = {n: signs for n, option in enumerate(options) if n not in found and (signs := _signs(option, words))}
    if combined and _signs_are_listed(stem, options, combined):
        plain = [option for n, option in enumerate(options) if n not in found and n not in combined]
        found |= {n: _combination(options[n], signs, plain, words) for n, signs in combined.items()}
    return dict(sorted(found.items()))


def _all_or_none(option: Said, words: OthersWords) -> About | None:
    said = option.words
    if said in words.whole_totals or said in words.whole_nones:
        return "all" if said in words.whole_totals else "none"
    if words.another.search(option.value):
        return "none"
    if len(said) < 2 or words.openings.isdisjoint(said[:6]) or _REFERENCE.search(option.value):
        return None
    if said[0] in words.nones:
        return "none" if _is_about_others(said, words.pointing, words) else None
    if words.totals.isdisjoint(said) or not _is_about_others(said, words.pointing | words.judging, words):
        return None
    return "none" if any(True for _ in words.wrong.find(said)) else "all"


def _is_about_others(said: Sequence[str], pointing: Set[str], words: OthersWords) -> bool:
    """Whether words point to other options, and to nothing else but perhaps what these are ("all these rivers")."""
    last = max((n for n, word in enumerate(said) if word in pointing), default=None)
    if last is None:
        return False
    behind = [word for word in said[last + 1 :] if word not in words.tails | words.fillers | words.judging]
    others = [word for word in said[1:] if word not in words.known]
    return len(behind) <= (said[last] in words.determiners) and len(others) <= words.nouns


def _signs(option: Said, words: OthersWords) -> frozenset[str]:
    """The signs by which an option refers to statements, if it is made of nothing else."""
    if not 1 < len(option.words) < _MANY_WORDS or (
        len(option.words[0]) > _LONGEST_SIGN and option.words[0] not in words.between
    ):
        return frozenset()
    signs = frozenset(_REFERENCE.findall(option.value))
    rest = [word for word in option.words if word not in {sign.casefold() for sign in signs}]
    places = [word for word in rest if word in words.places]
    if any(word not in words.between for word in rest):
        return frozenset()
    several = len(signs) > 1 and (rest or not _DIGITS.issuperset(signs))  # 2–1 is a score, 1/3 a fraction
    if several or (signs and not words.only.isdisjoint(rest)):
        return signs
    by_place = places and not words.by_place.isdisjoint(rest)
    return frozenset(places) if by_place and len(rest) > 2 else frozenset()


def _signs_are_listed(stem: Said | None, options: Sequence[Said], combined: Mapping[int, frozenset[str]]) -> bool:
    """Whether what options refer to are statements in stem or options, or other options."""
    texts = [text.value for text in (stem, *options) if text]
    listed = {found["sign"] for text in texts for found in _LIST_SIGN.finditer(text)}
    if any(signs & listed for signs in combined.values()):
        return True
    if any(len(option.words) == 1 and _REFERENCE.fullmatch(option.value) for option in options):
        return False  # the letters are what is chosen from: blood groups, vitamins, marks
    return len(combined) < len(options) and not any(sign.isdecimal() for signs in combined.values() for sign in signs)


def _combination(option: Said, signs: frozenset[str], plain: Sequence[Said], words: OthersWords) -> About:
    """All or none of the options where all are named by their letters; else some."""
    if len(plain) < 2 or len(signs) != len(plain) or not all(map(str.isalpha, signs)):
        return "some"
    if any(True for _ in words.wrong.find(option.words)):
        return "none"
    return "all" if words.nones.isdisjoint(option.words) else "some"
