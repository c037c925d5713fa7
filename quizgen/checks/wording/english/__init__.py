"""The words of English for item-writing checks, one file for each family of checks that asks for them."""

from __future__ import annotations

from quizgen.checks.wording.english import cues, numbers, others, stems, terms
from quizgen.checks.wording.phrases import Phrases
from quizgen.checks.wording.tongue import Tongue, pattern
from quizgen.checks.wording.tongue import rows as phrases
from quizgen.mentions.tongue import words

FUNCTION = words(
    "a an the this that these those it its he she they them his her their our your my we you i me us him who "
    "whom whose "
    "which what when where why how is are was were be been being am do does did done doing has have had having can "
    "could will would shall should may might must of in on at to from by for with without within into onto over under "
    "above below between among against about after before during since until till through across along around behind "
    "beside besides beyond near off out up down as than then so if or and but nor not no yes only also too very more "
    "most less least much many few some any each every all both either neither one two three four five six seven eight "
    "nine ten first second third other another such same own just there here while because although though whether "
    "however per via like unlike upon toward towards"
)
COMMON = words(
    "following statement statements question answer answers option options choose correct right true false best often "
    "usually called known name named mean means meaning kind type sort part main make makes made used use uses using "
    "get gets give gives given take takes took become became happen happens happened year years time world people "
    "person thing things way place country countries city number new old great large small big high long last state "
    "largest biggest highest longest begin began end ended work form located situated"
)
ENGLISH = Tongue(
    syllables=False,
    function=FUNCTION,
    common=COMMON,
    general=phrases("provided that, providing that, given that, according to, depending on"),
    absolute=terms.ABSOLUTE,
    quantifiers=terms.QUANTIFIERS,
    denials=terms.DENIALS,
    conjunctions=terms.CONJUNCTIONS,
    plain=terms.PLAIN,
    vague=terms.VAGUE,
    sayings=terms.SAYINGS,
    negations=stems.NEGATIONS,
    negatives=stems.NEGATIVES,
    instruction=stems.INSTRUCTION,
    unfocused=stems.UNFOCUSED,
    filling=stems.FILLING,
    asking=stems.ASKING,
    topic_ends=stems.TOPIC_ENDS,
    cues=cues.CUES,
    kinds=cues.KINDS,
    things=cues.THINGS,
    adverbial=cues.ADVERBIAL,
    evident=cues.EVIDENT,
    counted=cues.COUNTED,
    demands=cues.DEMANDS,
    predicate=stems.PREDICATE,
    finite=stems.FINITE,
    completes=stems.COMPLETES,
    clause=stems.CLAUSE,
    before_zero=numbers.BEFORE_ZERO,
    about_spelling=Phrases(
        "spelling, spelled, spelt, spell, misspelled, is written, capital letter, capitals, hyphen, accent, accents"
    ),
    others=others.OTHERS,
    bounds=numbers.BOUNDS,
    joints=numbers.JOINTS,
    scales=numbers.SCALES,
    joined=pattern(
        r"\s*(?:\bfrom\b|\bto\b|\bthen\b|\bplus\b|\bas well as\b|[,;](?=\s)|[/+&](?!\d)|(?<=\s)[-–—.](?=\s)|\band\b|"
        r"\bor\b|\bwith\b|\bbut\b)\s*"
    ),
    long=85,
)
