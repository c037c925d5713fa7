"""The words of a language that item-writing checks look for, as data."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from quizgen.bank import Language
from quizgen.checks.wording.phrases import Phrases

if TYPE_CHECKING:
    from quizgen.checks.wording.said import Said


class Cue(NamedTuple):
    """Stems after which an option that is `fit` is grammatical and one that is `misfit` is evidently not.

    Quick looks before the pattern: `leads`, the stem is no question but leads over to the option; `has`, it has one of
    these (small letters).
    """

    stem: re.Pattern[str]
    fit: re.Pattern[str]
    misfit: re.Pattern[str]
    leads: bool = False
    has: tuple[str, ...] = ()

    def may_follow(self, stem: str) -> bool:
        """Whether a stem without regard to case can be one of these at all."""
        if self.leads:
            return not stem.endswith("?")
        for part in self.has:
            if part in stem:
                return True
        return not self.has


class Demand(NamedTuple):
    """Stems that ask for something of certain kinds (`Tongue.kinds`).

    `strict`: what is of no known kind cannot answer either. A quick look before the pattern: the stem `has` one of
    these words.
    """

    stem: re.Pattern[str]
    kinds: frozenset[str]
    strict: bool = False
    has: frozenset[str] = frozenset()

    def is_made_by(self, stem: Said) -> bool:
        """Whether a stem asks so."""
        return not self.has.isdisjoint(stem.words) and self.stem.search(stem.value) is not None

    def admits(self, kind: str | None) -> bool:
        """Whether an option of a kind can answer."""
        return kind in self.kinds if kind else not self.strict


class Negation(NamedTuple):
    """Sentences that ask for the exception: the group `word` says so, unless `besides` stands anywhere in them."""

    pattern: re.Pattern[str]
    besides: re.Pattern[str] | None = None


@dataclass(frozen=True, eq=False)
class OthersWords:
    """The words with which an option speaks about the other options.

    An option does so if it has one of `totals` (all of them) or opens with one of `nones` (none of them), comes to one
    of `pointing` ("above"), or after a total to one of `judging` ("correct"), and holds besides only `fillers` and at
    most `nouns` other words; what stands behind the last pointing word is in `tails`, unless it is one of `determiners`
    ("these"). `wrong` turns all into none. `whole_totals` and `whole_nones` do so all by themselves, as does `another`
    ("another country"), which has one of the words `other`, and as does a total with the number of the others, for
    which `numbers` has the words ("all three"); where the stem asks for one of `amounts`, that is how many, and an
    option that speaks of others has one of `meta`. `glue` are the words between references to single options ("both A
    and C"), `only` those that make a combination of one reference, `places` those that refer by place, beside which one
    of `by_place` must stand ("the first two"), or a number, one of `ends` and what is asked for ("the first two
    rivers").
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
    other: frozenset[str]
    nouns: int
    numbers: Mapping[str, int]
    amounts: Phrases
    glue: frozenset[str]
    places: frozenset[str]
    ends: frozenset[str]
    only: frozenset[str]
    by_place: frozenset[str]

    @cached_property
    def openings(self) -> frozenset[str]:
        """Words of which one stands near the beginning."""
        return self.totals | self.nones

    @cached_property
    def meta(self) -> frozenset[str]:
        """Words with which an option can speak of nothing but options."""
        return self.pointing | self.judging | self.other

    @cached_property
    def known(self) -> frozenset[str]:
        """All words with which options speak about options."""
        return self.totals | self.pointing | self.judging | self.fillers | self.tails

    @cached_property
    def hints(self) -> frozenset[str]:
        """All words of which every option that speaks about others has one."""
        return self.openings | self.other | self.referring.union(*self.whole_totals, *self.whole_nones)

    @cached_property
    def referring(self) -> frozenset[str]:
        """All words of which options consist that refer to others by signs or places."""
        letters, digits = "abcdefghijklmnopqrstuvwxyz", "123456789"
        romans = ("".join(row) for size in range(1, 5) for row in product("iv", repeat=size))
        return self.between.union(letters, digits, romans)

    @cached_property
    def between(self) -> frozenset[str]:
        """All words that stand between references."""
        return self.glue | self.places | self.totals


@dataclass(frozen=True, slots=True)
class Tongue:
    """The words of one language.

    `syllables`: what stands between spaces is a syllable, and a word has one or two of them. `function`: words that
    carry no content; `common`: those that carry too little by themselves, `general`: two that do so together.
    `absolute`, `vague`: the terms of guideline 28a and of the list of vague frequencies. `quantifiers` are absolute in
    statements, and where they open an option or follow one of `conjunctions`; `denials` where they open a statement. A
    `plain` option names all or nothing and claims nothing of it. Stems with one of `sayings` ask for words that are not
    the teacher's, or for rules and purposes. `negations`: one of these words must stand in a stem before one of
    `negatives` is looked for. An `instruction` says that one is to choose; `unfocused` stems ask nothing in particular;
    a stem with one of `filling` has gaps to fill, and a word of `asking` may close any; after `topic_ends` an option
    completes a sentence. Where a stem has none of `clause` (words that no bare subject has), `predicate` options say
    something of it if it is short; of a longer one they do if all of them fit `completes` and some have a verb,
    `finite`. `cues`: see `Cue`. `kinds`: what a short option is by its form, in groups with names; `things` are those
    of which an option may be one beside any other, `adverbial` tell circumstances, `evident` those that nobody takes
    for a thing; `counted` begins with a number in words. `demands`: see `Demand`. `about_spelling`: stems for which
    case and accents matter. `others`: see `OthersWords`. `bounds`: words that make a number a bound, with its side and
    whether the number belongs to it; `joints` stand between the ends of a range, `scales` multiply, years with
    `before_zero` count down. `joined`: what stands between the parts of an option. `long`: the number of words that are
    too many for a card.
    """

    syllables: bool
    function: frozenset[str]
    common: frozenset[str]
    general: frozenset[tuple[str, ...]]
    absolute: Phrases
    quantifiers: Phrases
    denials: Phrases
    conjunctions: frozenset[str]
    plain: re.Pattern[str]
    vague: Phrases
    sayings: Phrases
    negations: frozenset[str]
    negatives: tuple[Negation, ...]
    instruction: re.Pattern[str]
    unfocused: tuple[re.Pattern[str], ...]
    filling: frozenset[str]
    asking: frozenset[str]
    topic_ends: frozenset[str]
    cues: tuple[Cue, ...]
    kinds: re.Pattern[str]
    things: frozenset[str]
    adverbial: frozenset[str]
    evident: frozenset[str]
    counted: re.Pattern[str]
    demands: tuple[Demand, ...]
    predicate: re.Pattern[str]
    finite: re.Pattern[str]
    completes: re.Pattern[str]
    clause: re.Pattern[str]
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


def rows(text: str) -> frozenset[tuple[str, ...]]:
    """The phrases of a list with commas, each as its words."""
    return frozenset(tuple(phrase.split()) for phrase in text.split(","))


def pattern(text: str) -> re.Pattern[str]:
    """A pattern that does not mind case."""
    return re.compile(text, re.IGNORECASE)
