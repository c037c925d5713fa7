"""The words of a language that item-writing checks look for, as data."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, cached_property
from typing import NamedTuple

from quizgen.bank import Language
from quizgen.checks.wording.phrases import Phrases


class Cue(NamedTuple):
    """Stems after which an option that is `fit` is grammatical and one that is `misfit` is evidently not.

    `of_kind`: what is a misfit is of a kind that cannot answer, not merely of another form.
    """

    stem: re.Pattern[str]
    fit: re.Pattern[str]
    misfit: re.Pattern[str]
    of_kind: bool = False


class Negation(NamedTuple):
    """Stems that ask for the exception: `word` says so, unless `between` stands before it, or `besides` anywhere."""

    pattern: re.Pattern[str]
    between: re.Pattern[str] | None = None
    besides: re.Pattern[str] | None = None


@dataclass(frozen=True)
class OthersWords:
    """The words with which an option speaks about the other options.

    An option does so if it has one of `totals` (all of them) or opens with one of `nones` (none of them), comes to one
    of `pointing` ("above"), or after a total to one of `judging` ("correct"), and holds besides only `fillers` and at
    most `nouns` other words; what stands behind the last pointing word is in `tails`, unless it is one of `determiners`
    ("these"). `wrong` turns all into none. `whole_totals` and `whole_nones` do so all by themselves, as does `another`
    ("another country"). `glue` are the words between references to single options ("both A and C"), `only` those
    that make a combination of one reference, `places` those that refer by place, beside which one of `by_place` must
    stand ("the first two").
    """

    totals: frozenset[str]
    nones: frozenset[str]
    pointing: frozenset[str]
    judging: frozenset[str]
    determiners: frozenset[str]
    fillers: frozenset[str]
    tails: frozenset[str]
    wrong: Phrases
    whole_totals: frozenset[tuple[str, ...]]
    whole_nones: frozenset[tuple[str, ...]]
    another: re.Pattern[str]
    nouns: int
    glue: frozenset[str]
    places: frozenset[str]
    only: frozenset[str]
    by_place: frozenset[str]

    @cached_property
    def openings(self) -> frozenset[str]:
        """Words of which one stands near the beginning."""
        return self.totals | self.nones

    @cached_property
    def known(self) -> frozenset[str]:
        """All words with which options speak about options."""
        return self.totals | self.pointing | self.judging | self.fillers | self.tails

    @cached_property
    def between(self) -> frozenset[str]:
        """All words that stand between references."""
        return self.glue | self.places | self.totals


@dataclass(frozen=True, slots=True)
class Tongue:
    """The words of one language.

    `syllables`: what stands between spaces is a syllable, and a word has one or two of them. `function`: words
    that carry no content; `common`: those that carry too little by themselves. `absolute`, `vague`: the terms of
    guideline 28a and of the list of vague frequencies. `negations`: one of these words must stand in a stem before one
    of `negatives` is looked for. `unfocused` stems ask nothing in particular; after `topic_ends` an option completes a
    sentence; `predicate` options say something of the stem. `cues`: see `Cue`. `kinds`: what an option is by its form,
    in groups with names; `things` are those of which an option may be one beside any other. `about_spelling`: stems for
    which case and accents matter. `others`: see `OthersWords`. `bounds`: words that make a number a bound, with its
    side and whether the number belongs to it; `joints` stand between the ends of a range, `scales` multiply, years with
    `before_zero` count down. `joined`: what stands between the parts of an option. `long`: the number of words that
    are too many for a card.
    """

    syllables: bool
    function: frozenset[str]
    common: frozenset[str]
    absolute: Phrases
    vague: Phrases
    negations: frozenset[str]
    negatives: tuple[Negation, ...]
    unfocused: tuple[re.Pattern[str], ...]
    topic_ends: frozenset[str]
    cues: tuple[Cue, ...]
    kinds: re.Pattern[str]
    things: frozenset[str]
    predicate: re.Pattern[str]
    about_spelling: Phrases
    others: OthersWords
    bounds: tuple[tuple[re.Pattern[str], int, bool], ...]
    joints: re.Pattern[str]
    scales: frozenset[str]
    before_zero: re.Pattern[str]
    joined: re.Pattern[str]
    long: int


@cache
def tongue(language: Language) -> Tongue | None:
    """The words of a language (a BCP 47 tag); None for one that has none here."""
    from quizgen.checks.wording.english import ENGLISH
    from quizgen.checks.wording.vietnamese import VIETNAMESE

    return {"en": ENGLISH, "vi": VIETNAMESE}.get(language.lower().split("-")[0])


def words(text: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(text.split())


def rows(text: str) -> frozenset[tuple[str, ...]]:
    """The phrases of a list with commas, each as its words."""
    return frozenset(tuple(phrase.split()) for phrase in text.split(","))


def pattern(text: str) -> re.Pattern[str]:
    """A pattern that does not mind case."""
    return re.compile(text, re.IGNORECASE)
