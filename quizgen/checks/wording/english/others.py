"""How options of English speak about the other options."""

from __future__ import annotations

from quizgen.checks.wording.phrases import Phrases
from quizgen.checks.wording.tongue import OthersWords, pattern
from quizgen.checks.wording.tongue import rows as phrases
from quizgen.mentions.tongue import words

OTHERS = OthersWords(
    totals=words("all every each both any everything"),
    nones=words("none neither no nothing not"),
    pointing=words(
        "above these those them listed mentioned aforementioned named given here below preceding previous foregoing "
        "options option answers answer choices choice statements alternatives responses others"
    ),
    judging=words("correct right true wrong incorrect false untrue"),
    determiners=words("these those"),
    fillers=words(
        "of the they one ones is are was were a in that this two three four five other and "
        "factors factor reasons reason things thing items item points point cases case causes cause"
    ),
    tails=words(
        "is are was were be correct right true hold holds apply applies equally fit wrong incorrect false untrue not"
    ),
    wrong=Phrases("wrong, incorrect, false, untrue, not correct, not true, not right"),
    whole_totals=phrases(
        "all, everything, each one, every one, every single one, all of them, the lot, the whole lot, they all do, "
        "they all are, they all have, they all did, they all can, all do, all are, all have, all did, all can"
    ),
    another=pattern(
        r"^(?:another|some other|any other|a different|an other) \w+"
        r"(?: (?:from|than|to) (?:these|those|the|any)\b.*)?\.?$"
    ),
    whole_nones=phrases(
        "none, neither, something else, other, none of the two, none of the three, none of the four, none of the five, "
        "none is correct, none is right, none are correct, none are right, none correct, none apply, none do, "
        "none are, there is no correct answer, there is no right answer, the correct answer is not given, "
        "the right answer is not given, someone else, somewhere else"
    ),
    other=words("another other different"),
    nouns=1,
    numbers={"both": 2, "two": 2, "three": 3, "four": 4, "five": 5, "2": 2, "3": 3, "4": 4, "5": 5},
    amounts=Phrases("how many, how much, number of, what number"),
    glue=words(
        "two three four five and with or both only but not neither nor the all just either answer answers option "
        "options statement statements choice choices number numbers no nos is are correct right true hold apply above "
        "alone"
    ),
    places=words("first second third fourth fifth last"),
    ends=words("first last"),
    only=words("only alone just"),
    by_place=words("answer answers option options statement statements choice choices both only two three four five"),
)
