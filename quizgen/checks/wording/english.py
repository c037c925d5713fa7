"""The words of English for item-writing checks."""

from __future__ import annotations

from quizgen.checks.wording.phrases import Phrases
from quizgen.checks.wording.tongue import Cue, Negation, OthersWords, Tongue, pattern, words
from quizgen.checks.wording.tongue import rows as phrases

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
_ARTICLE = r"^(?:a|an|the|some|its|his|her|their)\b"

_OTHERS = OthersWords(
    totals=words("all every each both any everything"),
    nones=words("none neither no nothing not"),
    pointing=words(
        "above these those them listed mentioned named given here below preceding previous foregoing options option "
        "answers answer choices choice statements alternatives responses others"
    ),
    judging=words("correct right true wrong incorrect false untrue"),
    determiners=words("these those"),
    fillers=words("of the one ones is are was were a in that this two three four five other and"),
    tails=words(
        "is are was were be correct right true hold holds apply applies equally fit wrong incorrect false untrue not"
    ),
    wrong=Phrases("wrong, incorrect, false, untrue, not correct, not true, not right"),
    whole_totals=phrases(
        "all, everything, each one, every one, every single one, all 2, all 3, all 4, all 5, both, all two, all "
        "three, all four, all five, both of them, all of them"
    ),
    another=pattern(r"^(?:another|some other|any other|a different|an other) \w+\.?$"),
    whole_nones=phrases(
        "none, neither, something else, other, none of the two, none of the three, none of the four, none of the five, "
        "none is correct, none is right, none are correct, none are right, none correct, "
        "none apply, someone else, somewhere else"
    ),
    nouns=1,
    glue=words(
        "two three and or both only but not neither nor the all just either answer answers option options "
        "statement statements "
        "choice choices number numbers no nos is are correct right true hold apply above alone"
    ),
    places=words("first second third fourth fifth last"),
    only=words("only alone just"),
    by_place=words("answer answers option options statement statements choice choices both only two three"),
)
_OPTION_NOUN = r"(?:statements?|sentences?|assertions?|claims?|propositions?|answers?|options?|choices?|facts?)"
_OF_THESE = r"(?: (?:of|from|among) (?:the (?:following|above|statements|sentences|answers|options)|these|those|them))?"
_JUDGED = (
    r"(?:true|correct|right|accurate|valid|false|incorrect|untrue|wrong|\*\*\w+\*\*|[*_]\w+[*_]|not true|not correct)"
)
_ASKS = r"\b(?:which|what|who|whom|whose|where|of the following|of these|the following)\b"

_PLURAL = r"(?:[^sui]s|men|feet|teeth|mice|people|children|geese|\band \w+)$"
_SINGULAR = r"(?<!men)(?<!feet)(?<!teeth)(?<!mice)(?<!people)(?<!children)(?<!geese)(?:[^s]|ss|us|is)$"
_PLACED = r"^(?:in|on|at|near|under|inside|between|behind|above|below|along|across|beside|around|outside|off) "
_MANNER = r"^(?:very|rather|quite|extremely) |^[a-z]+ly$"
_TIMED = (
    r"\d|\b(?:when|after|before|during|until|while|century|january|february|march|april|may|june|july|august|september|"
    r"october|november|december|spring|summer|autumn|winter|night|day|morning|evening|noon|year|month|week|"
    r"time|now|never|"
    r"age|era|war|reign|century|monday|tuesday|wednesday|thursday|friday|saturday|sunday|always|once|every|soon|ago)\b"
)
_REASON = r"^(?:because|to|so that|since|for|as|in order|due|thanks) "
_COUNTED = (
    r"\d|\b(?:none|no|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|"
    r"thousand|million|all)\b"
)
_FULL_NAME = r"(?-i:[A-Z][\w.’'-]*(?: (?:[a-z]{1,3} )?[A-Z][\w.’'-]*)+)"
_PAST = r"^(?:met|ran|rose|sailed|sank|saw|sold|spoke|stood|struck|swam|took|taught|told|went|won|wore|wrote)\b"

_KINDS = {
    "number": r"^(?:about |year )?\d[\d.,]*(?: ?[^\W\d]+| ?%| ?°c?)?$",
    "manner": r"^(?:very|rather|quite|extremely) \w+$|^[a-z]+ly$",
    "time": r"^(?:in|on|since|before|after|around|during|at|by) (?:.*\d|night|noon|dawn|dusk|day|winter|summer|spring|"
    r"autumn)",
    "reason": r"^(?:because|so that|in order|due to|by|with) ",
    "place": r"^(?:in|on|at|near|under|over|above|below|behind) ",
    "deed": r"^[a-z]+(?:s|ed)? (?:it|them|him|her)$",
    "thing": _ARTICLE,
    "name": r"^(?-i:(?:[A-Z][\w.’'-]+)(?: [A-Z][\w’'-]+)+)$",
}

ENGLISH = Tongue(
    syllables=False,
    function=FUNCTION,
    common=COMMON,
    absolute=Phrases(
        "always, never, all, every, everyone, everybody, everything, everywhere, none, nobody, no one, "
        "nothing, nowhere, "
        "completely, entirely, totally, total, absolutely, invariably, under no circumstances, without exception, "
        "no other, wholly, ever, no * ever, no * can, no * has, no * is, no * are, no * have, no * was, only, "
        "not a single, "
        " exclusively, impossible, in all cases, any kind of",
        but="at all, above all, after all, first of all, all over, all but, all in all, all along, all kinds of, "
        "all sorts of, all other, all others, all the same, all of the above, all of these, all of them, all night, "
        "all day, all the time, all one, all two, all three, all four, all five, all six, all seven, all "
        "eight, all nine, "
        "all ten, all its, all his, all her, all around, all time, all round, of all time, all star, all age, "
        "all ages, "
        "every two, every three, every four, every five, every six, every seven, every eight, every ten, every twelve, "
        "every other, every day, every week, every month, every year, every hour, every second, every minute, "
        "every few, "
        "every time, every night, every morning, every summer, every winter, every decade, every century, "
        "none of the above, none of these, nothing but the truth, nothing more, for ever, ever since, first ever, "
        "ever since, never mind, everyday, total eclipse, total lunar, total solar, in total, a total of, "
        "total number, "
        "the total, total war, was ever, has ever, had ever, have ever, were ever, hardly ever, all year, "
        "almost all, nearly all, not all, not every, not always, almost always, nearly always, not entirely, "
        "not completely, almost never, almost every, nearly every, almost completely, almost entirely, most of all, "
        "nothing else, nothing to do, impossible to",
    ),
    vague=Phrases(
        "often, usually, sometimes, rarely, seldom, occasionally, frequently, generally, probably, perhaps, possibly, "
        "maybe, may, might, rather, fairly, quite, somewhat, mostly, typically, normally, tends to, tend to, a lot of, "
        "more or less, as a rule, in general, quite a lot, now and then, at times, in some cases, in most cases, "
        "most of the time, from time to time, once in a while, some of the time, hardly ever, tends, arguably, "
        "partly, a bit, "
        "commonly, regularly, likely, to some extent, many, could possibly, can possibly, "
        "relatively, comparatively, fairly often, quite often, can sometimes, can often",
        but="rather than, would rather, how many, as many, not likely, most likely, many as, so many, too many, "
        "may day, might of, the might, more likely, less likely, least likely, how often, most often, quite a, "
        "one of many, in many, of many, for many, many years, many of, as often, more often, most commonly, "
        "most frequently",
    ),
    negations=words("not never except but false incorrect untrue wrong cannot without")
    | words(
        "isn't aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't can't couldn't won't wouldn't shouldn't"
    )
    | words(
        "isn’t aren’t wasn’t weren’t don’t doesn’t didn’t hasn’t haven’t hadn’t can’t couldn’t won’t wouldn’t shouldn’t"
    ),
    negatives=(
        Negation(
            pattern(
                rf"{_ASKS}[^.?!;]*?\b(?P<word>(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|"
                rf"should)n['’]t"
                r"|can['’]t|won['’]t|cannot|not|never)\b(?! (?:only|until|just|merely|"
                r"simply)\b)(?![^.?!;]*\buntil\b)(?=[^.?!;]*[^.!;]$)"
            ),
            pattern(r"\b(?:that|who|whom|whose|which|where|when|because|although|though|if|but|while|why|since)\b|,"),
        ),
        Negation(pattern(r"\b(?P<word>except(?: for)?)\s*(?:one|which|what)?\s*[:?.…]*\s*_*\s*\.?$")),
        Negation(
            pattern(r"\b(?:all|each|every|any)\b[^?]*\b(?P<word>except|but)(?=\s*(?:one|which|for|:|\?|$))"),
        ),
        Negation(
            pattern(rf"\b{_OPTION_NOUN}\b[^.?!;]*\b(?:is|are|was|were) (?P<word>false|incorrect|untrue|wrong)\b"),
        ),
        Negation(
            pattern(r"\b(?:which|what|who)\b[^.?!;,]*\b(?:is|are) (?P<word>false|incorrect|untrue|wrong)\s*[:?.]?$"),
        ),
        Negation(
            pattern(rf"\b(?:the|which|an?|each|one) (?P<word>false|incorrect|untrue|wrong) {_OPTION_NOUN}\b"),
        ),
    ),
    unfocused=(
        pattern(rf"^which(?: one)?(?: {_OPTION_NOUN})?{_OF_THESE}(?: {_OPTION_NOUN})? (?:is|are) {_JUDGED}\b"),
        pattern(rf"^which(?: of the)?(?: following)? ?{_OPTION_NOUN}\b[^,]*? (?:is|are) {_JUDGED}\s*[:?.]?$"),
        pattern(
            rf"^which(?: of the following| of these)?(?: {_OPTION_NOUN})? (?:about|on|regarding|"
            rf"concerning)\b.*\b(?:is|are) {_JUDGED}"
        ),
        pattern(rf"^(?:choose|select|pick|find|mark|tick|identify) the (?:one )?{_JUDGED} {_OPTION_NOUN}"),
        pattern(
            r"^(?:which|what)(?: one)?(?: of (?:these|the following|those)(?: \w+)?)?"
            r" (?:goes|is connected|is associated|is linked|is related|has to do|have to do|holds|hold|applies|apply)"
            r" (?:with|to|for|together)\b"
        ),
        pattern(r"^(?:which|what) of (?:these|the following|those)\s*[?:]?$"),
        pattern(
            r"^what (?:can|could) (?:be|you|we|one) (?:say|said)\b|^what do (?:we|you) know (?:about|of)\b|"
            r"^what about\b"
        ),
        pattern(r"^which (?:\w+ )?(?:fact|sentence|statement)s? (?:about|on) .* (?:holds?|applies|apply|fits?)\b"),
        pattern(r"^which(?: of (?:these|the following))? (?:has|have) (?:to do|something to do) with\b"),
        pattern(rf"^which {_JUDGED} {_OPTION_NOUN}"),
        pattern(
            r"^what (?:is|can be said|do you know|is known|is true|is correct|is right|can you say)(?: to "
            r"be)?(?: true| correct| right)? (?:about|of)\b"
        ),
    ),
    topic_ends=words(
        "is are was were be a an the called named by of in on at to from with for as than that because means mean "
        "equals has have had into and or when if its his her their between against about after before during near "
        "named known becomes became contains likes"
    ),
    cues=(
        Cue(
            pattern(r"(?<![/(])\ban\s*[:…._]*$"),
            pattern(r"^[aeiou]|^(?:hour|honest|honour|honor|heir|[fhlmnrsx]-)"),
            pattern(r"^(?!an? |the )[b-df-hj-np-tv-z]"),
        ),
        Cue(
            pattern(r"(?<![/(])\ba\s*[:…._]*$"),
            pattern(r"^[b-df-hj-np-tv-z]|^(?:uni|eu|one|use|ur|ubi)"),
            pattern(r"^(?!an? |the )[aeiou]"),
        ),
        Cue(pattern(r"\b(?:are|were)(?: the| called| named)?\s*[:…._]*$"), pattern(_PLURAL), pattern(_SINGULAR)),
        Cue(pattern(r"\b(?:is|was)(?: the| called| named)?\s*[:…._]*$"), pattern(_SINGULAR), pattern(_PLURAL)),
        Cue(pattern(r"^\W*where\b"), pattern(_PLACED), pattern(rf"\d|{_MANNER}|^(?:an?|by|because|for|with) "), True),
        Cue(
            pattern(r"^\W*when\b"),
            pattern(_TIMED),
            pattern(rf"{_MANNER}|{_PLACED}|^(?:an?|by|because|for|with|the) "),
            True,
        ),
        Cue(pattern(r"^\W*why\b"), pattern(_REASON), pattern(rf"\d|{_MANNER}|{_PLACED}|^(?:an?|by|with) "), True),
        Cue(pattern(r"^\W*(?:how many\b|in (?:which|what) year\b)"), pattern(_COUNTED), pattern(r"^\D+$"), True),
        Cue(
            pattern(r"^\W*how (?:long|far|high|old|tall|fast|heavy|much|deep|big|large|wide)\b"),
            pattern(_COUNTED),
            pattern(rf"{_PLACED}|{_MANNER}|^(?:an?|the|by|because|for|with) "),
            True,
        ),
        Cue(
            pattern(r"^\W*how (?:do|does|did|is|are|was|were|can)\b"),
            pattern(r"^(?:by|with|through|on|using) "),
            pattern(rf"\d|{_REASON}|^(?:an?|the|in|at|very) "),
            True,
        ),
        Cue(
            pattern(r"^\W*who\b"),
            pattern(rf"^{_FULL_NAME}$"),
            pattern(rf"\d|^(?:an?|by|in|on|at|near|from) |{_MANNER}"),
            True,
        ),
        Cue(
            pattern(r"\bwhat (?:do|does|did|can|should|must)\b.*\bdo\b"),
            pattern(r"^(?!an? |the |by |in |on |at )\w+ (?:it|them|him|her|its|their|the|an?)\b"),
            pattern(r"\d|^(?:an?|by|in|on|at) "),
            True,
        ),
        Cue(
            pattern(r"^(?!.*[?:]).*\w$"),
            pattern(
                r"^(?:was|were|had|[a-z]+ed|became|began|broke|came|fell|fought|found|gave|grew|held|left|lost|made)\b|"
                + _PAST
            ),
            pattern(
                r"^(?:is|are|am|has|have|will|can|[a-z]+ing|strike|sink|burn|become|begin|break|come|fall|"
                r"fight|win|lose)\b"
            ),
        ),
    ),
    kinds=pattern("|".join(f"(?P<{kind}>{form})" for kind, form in _KINDS.items())),
    things=words("thing name"),
    predicate=pattern(r"^(?:(?:is|are|was|were|has|have|had|can|does|makes|means)|(?-i:[a-z]+)) \w"),
    before_zero=pattern(r"\bB\.?C\.?(?:E\.?)?\b"),
    about_spelling=Phrases(
        "spelling, spelled, spelt, spell, misspelled, is written, capital letter, capitals, hyphen, accent, accents"
    ),
    others=_OTHERS,
    bounds=(
        (
            pattern(
                r"\b(?:more|greater|larger|higher|longer|later|older) than|\b(?:over|above|after|beyond|"
                r"exceeding)\b(?! \d+ (?:and|to))|>"
            ),
            1,
            False,
        ),
        (
            pattern(
                r"\bat least|\bor (?:more|over|above|older|later|higher|longer)|\band (?:over|above|older|up|"
                r"more)|\bfrom .* (?:up|on|onwards)|≥|\+$"
            ),
            1,
            True,
        ),
        (
            pattern(r"\b(?:less|fewer|smaller|lower|shorter|earlier|younger) than|\b(?:under|below|before)\b|<"),
            -1,
            False,
        ),
        (
            pattern(r"\bat most|\bup to|\bor (?:less|fewer|under|below|younger|earlier|lower)|\bno more than|≤"),
            -1,
            True,
        ),
    ),
    joints=pattern(r"^\s*(?:[^\W\d]{1,6}\.?\s*)?(?:[-–—]|to|and|through|until)\s*(?:ad |bc |the |\$|£|€)?$"),
    scales=words("hundred thousand million billion trillion"),
    joined=pattern(
        r"\s*(?:\bfrom\b|\bto\b|\bthen\b|\bplus\b|\bas well as\b|[,;](?=\s)|[/+&](?!\d)|(?<=\s)[-–—](?=\s)|\band\b|"
        r"\bor\b|\bwith\b|\bbut\b)\s*"
    ),
    long=75,
)
