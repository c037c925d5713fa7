"""The words of English for item-writing checks."""

from __future__ import annotations

from quizgen.checks.wording.phrases import Phrases
from quizgen.checks.wording.tongue import Cue, Demand, Negation, OthersWords, Tongue, pattern
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
_ARTICLE = r"^(?:a|an|the|some|its|his|her|their)\b"

_OTHERS = OthersWords(
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
_OPTION_NOUN = (
    r"(?:statements?|sentences?|assertions?|claims?|propositions?|answers?|options?|choices?|facts?|descriptions?|"
    r"remarks?|responses?|alternatives?|conclusions?)"
)
_THESE = r"(?:the following|the above|these|those|them)"
_OF_THESE = (
    rf"(?: (?:of|from|among) (?:{_THESE}|the {_OPTION_NOUN})(?: {_OPTION_NOUN})?(?: (?:below|above|given|"
    r"listed))?)?"
)
_WRONG = r"(?:false|incorrect|untrue|wrong|inaccurate|invalid)"
_JUDGED = (
    r"(?:(?:most|least|entirely|completely|best|also|always) )*"
    rf"(?:(?:not|never|\*\*not\*\*|[*_]not[*_]) (?:(?:entirely|always|completely) )?)?"
    rf"(?:true|correct|right|accurate|valid|{_WRONG}|\*\*\w+\*\*|[*_]\w+[*_])"
)
_ABOUT = r"(?:about|on|regarding|concerning|with (?:regard|respect) to|in relation to|related to)"
_AUX = r"(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|must|may|might|shall)"
_NOT = (
    rf"(?:{_AUX}n['’]t|(?:ca|wo|sha)n['’]t|cannot|(?<!or )(?<!\()not(?! to\b)|never)\b"
    r"(?! (?:only|until|just|merely|simply)\b)"
)
_WH = r"(?:\w+ )?(?:which|what|who|whom|whose|where)\b"
_ASKS = (
    rf"(?:^\W*{_WH}|^(?!\W*{_WH})[^.?!;]*?(?:[,:–—(] *|\b(?:and|but|so|then) ){_WH}|"
    rf"\bwhich (?:of|one|(?!{_AUX}\b|cannot|he\b|she\b|it\b|they\b|we\b|you\b|the\b|an?\b)\w+)\b|"
    r"\bof (?:the following|these|those)\b|\bthe following\b)"
)
_PICK = r"(?:choose|select|pick(?: out)?|find|mark|tick|identify|circle|spot|indicate|underline|cross out)"
_RELATES = r"\b(?:that|who|whom|whose|which|where|when|because|although|though|if|but|while|whilst|why|since|whether)\b"
_IS = r"(?:(?:is|are|was|were|would be)(?:n['’]t)?(?: considered)?)"
_INSTRUCTION = (
    rf"{_PICK} (?:(?:the|one|an?|single|best|most \w+|{_JUDGED}) )*(?:{_OPTION_NOUN}|one|it|"
    r"them)(?: (?:from|of|among|below|in)\b[^.:?!]*)?"
)
_FINITE = r"(?:is|are|was|were|has|have|had|can|cannot|could|will|would|may|might|must|should|does|do|did)(?:n['’]t)?"
_HAPPENED = (
    r"(?:became|began|broke|brought|built|came|chose|drew|fell|fought|found|gave|got|grew|held|kept|knew|laid|led|left|"
    r"lost|made|meant|met|paid|ran|rose|sailed|sank|saw|sent|set|sold|sought|spoke|stood|struck|swam|taught|thought|"
    r"told|took|went|won|wore|wrote)"
)
_PRESENTED = (
    r"(?:attributed|classified|defined|described|dated|given|labell?ed|linked|listed|matched|named|paired|placed|"
    r"punctuated|spell?ed|spelt|stated|translated|used|written)"
)

_PLURAL = r"(?:[^sui]s|men|feet|teeth|mice|people|children|geese|\band \w+)$"
_SINGULAR = r"(?<!men)(?<!feet)(?<!teeth)(?<!mice)(?<!people)(?<!children)(?<!geese)(?:[^s]|ss|us|is)$"
_END = r"\s*[:…._]*$"
_DETERMINER = r"(?:the|an?|its|his|her|their|our|my|your|this|that|these|those)\b"
_CLAUSE = r"(?:they|he|she|it|we|you|i|when|because|if|that|although|while)\b"
_PAST = (
    "broke|brought|built|came|caught|chose|drew|drove|fell|flew|forgot|fought|found|froze|gave|grew|held|kept|led|left|"
    "lost|made|met|paid|ran|rose|sailed|sang|sank|saw|sent|shot|sold|spent|spoke|stood|stole|struck|"
    "swam|taught|threw|told|"
    "took|went|woke|won|wore|wrote"
)
_PARTICIPLE = (
    r"(?:\w{2,}ed|been|become|begun|broken|brought|built|caught|chosen|come|done|drawn|driven|eaten|fallen|felt|flown|"
    r"forgotten|fought|found|frozen|given|gone|grown|heard|held|kept|known|led|left|lost|made|met|"
    r"paid|put|run|risen|said|"
    r"seen|sent|set|shown|shot|slept|sold|spent|spoken|stood|stolen|struck|swum|taken|taught|thought|"
    r"thrown|told|won|worn|"
    r"written)\b"
)
_NO_BASE = (
    rf"{_DETERMINER}|{_CLAUSE}|to\b|\w{{2,}}ing\b|\w+(?:tion|ness|ment)s?\b|\w{{2,}}[^\Wsu]s\b|"
    r"(?!(?:need|feed|speed|breed|bleed|succeed|proceed|exceed|shed|embed|seed|weed)\b)\w{2,}ed\b|"
    r"(?:been|broken|chosen|done|drawn|driven|eaten|fallen|flown|forgotten|frozen|given|gone|grown|"
    r"known|risen|seen|shown|"
    r"spoken|stolen|taken|thrown|worn|written)\b"
)
"""How nothing begins that can follow `to` or `must`."""

_WEEKDAY = "monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter"
_MONTH = (
    "january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter"
)
_NUMERALS = (
    "zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|"
    "eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|dozen"
)
_COLOURS = "red|blue|green|yellow|white|black|brown|grey|gray|pink|purple|orange"
_TITLES = (
    "king|queen|prince|princess|emperor|empress|tsar|captain|general|admiral|colonel|lord|lady|sir|"
    "president|chancellor|"
    "pope|saint|st|dr|mr|mrs|ms|professor"
)
_UNIT = r"(?: ?%| ?°c?| [^\W\d_]+(?:/[^\W\d_]+)?|(?-i:[a-z]{1,2}))?(?: [^\W\d_]+)?"
_NO_ADVERB = (
    "italy|july|sicily|family|assembly|monopoly|duopoly|anomaly|butterfly|dragonfly|firefly|reply|"
    "supply|fly|ally|jelly|"
    "lily|belly|bully|rally|tally|gully|homily|emily|kelly|molly|sally|holly|ply|poly|daily|weekly|monthly|yearly|"
    "quarterly|early|elderly|friendly|lovely|lonely|likely|unlikely|costly|deadly|cowardly|ugly|"
    "silly|holy|curly|lively|"
    "orderly|heavenly|earthly|worldly|bodily|only|wooly|woolly|hilly|chilly|brotherly|motherly|fatherly|scholarly"
)
"""Words in -ly that are nouns, names or adjectives."""
_KINDS = {
    "count": rf"^(?:{_NUMERALS})(?:[ -](?:{_NUMERALS}))*(?: \w+)?$",
    "number": rf"^(?:about |over |around |some |nearly |just |under |almost |roughly |approximately |exactly |"
    "(?:more|less|"
    r"fewer) than |at (?:least|most) |up to |in |ad )*"
    rf"[-−$£€]?\d[\d.,]*(?:[–-]\d[\d.,]*)?{_UNIT}\.?$",
    "time": rf"^(?:in|on|since|before|after|around|during|at|by|until|from) (?:.*\b\d|(?:the )?(?:\w+ )?(?:night|noon|"
    rf"midnight|dawn|dusk|{_MONTH}|{_WEEKDAY})\b)|^(?:year )?(?:{_MONTH}) \d+$",
    "manner": rf"^(?:very|rather|quite|extremely|too|so) \w+\.?$|^(?!(?:{_NO_ADVERB})\b)\w{{2,}}ly\.?$",
    "quality": rf"^(?:{_COLOURS}|[a-z]{{3,}}(?:ful|ous|less))\.?$",
    "reason": r"^(?:because|so that|in order|due to|thanks to) |^to (?!the\b|a\b)[a-z]+\b",
    "means": r"^(?:by|with|through|without|against|using) ",
    "place": r"^(?:in|on|at|near|under|over|above|below|behind|across|along|beside|inside|outside|between|around) ",
    "deed": r"^(?-i:[A-Z]?[a-z]+)(?:s|ed)? (?:it|them|him|her)\.?$",
    "person": rf"^(?:{_TITLES})\.? (?-i:[A-Z])",
    "common": r"^(?:an?|the) (?-i:[a-z])\w*(?: \w+){0,2}\.?$",
    "thing": rf"{_ARTICLE}(?: \S+){{1,3}}$",
}
_WHICH = r"^(?:[^?.]*\b(?:which|what)|\W*(?:what|which) (?:is|was) the) (?:\w+ ){0,2}?"
_PERSONS = (
    "king|queen|emperor|president|prime minister|author|writer|poet|composer|painter|artist|scientist|physicist|"
    "general|explorer|philosopher|inventor|actor|actress|singer|player|politician|leader|saint|pope"
)
_QUANTITIES = (
    "number|percentage|figure|amount|score|size|speed|distance|height|age|price|value|rate|temperature|length|weight|"
    "code|result|ratio|frequency|how often|how much"
)
_TITLED = "film|movie|novel|book|album|song|title|play|series|show|game|band|company|brand|picture"
_PLACES = "city|capital|country|state|river|island|continent|ocean|sea|lake|mountain|province|county|town|desert"
_NOMINAL = words("person common thing count")
_DEMANDS = (
    Demand(
        pattern(r"^\W*how many\b|\b(?:in )?(?:which|what) year\b(?=[^?]*\?$)"),
        words("number count time"),
        True,
        words("how many year"),
    ),
    Demand(pattern(r"^\W*when\b[^,?]*\?$"), words("number count time"), has=words("when")),
    Demand(pattern(r"^\W*why\b"), words("reason means manner"), has=words("why")),
    Demand(
        pattern(r"^\W*how (?:long|far|high|old|tall|fast|heavy|deep|large|wide)\b"),
        words("number count time manner"),
        has=words("how"),
    ),
    Demand(
        pattern(r"^\W*how (?:do|does|did|is|are|was|were|can)\b"),
        words("means manner deed place time"),
        has=words("how"),
    ),
    Demand(pattern(r"\bwhat (?:do|does|did|can|should|must)\b.*\bdo\b"), words("deed reason"), has=words("what")),
    Demand(
        pattern(rf"\b(?:{_QUANTITIES})\b"),
        _NOMINAL | words("number time manner quality place means reason"),
        has=words(_QUANTITIES.replace("|", " ")),
    ),
    Demand(pattern(r"^\W*where\b"), words("place common thing"), has=words("where")),
    Demand(
        pattern(rf"{_WHICH}(?:{_TITLED})\b"),
        _NOMINAL | words("number count time place means manner quality"),
        has=words(_TITLED.replace("|", " ")),
    ),
    Demand(pattern(r"^\W*who\b"), _NOMINAL, has=words("who")),
    Demand(pattern(rf"{_WHICH}(?:{_PLACES})\b"), words("thing count"), has=words(_PLACES.replace("|", " "))),
    Demand(pattern(rf"{_WHICH}(?:{_PERSONS})\b"), words("person count"), has=words(_PERSONS.replace("|", " "))),
)

ENGLISH = Tongue(
    syllables=False,
    function=FUNCTION,
    common=COMMON,
    general=phrases("provided that, providing that, given that, according to, depending on"),
    absolute=Phrases(
        "always, never, only, solely, exclusively, invariably, completely, entirely, totally, absolutely, wholly, "
        "altogether, impossible, cannot possibly, can't possibly, can’t possibly, without exception, "
        "without any exception, under no circumstances, under any circumstances, in no case, in any case, "
        "in all cases, in every case, on no account, at all costs, not a single, nowhere, everywhere",
        but="the only, an only, its only, his only, her only, their only, my only, our only, your only, only child, "
        "only children, only one, only two, only three, only four, only five, only six, only a, only an, only few, "
        "only some, only lane, only lanes, only to, only by chance, only about, "
        "only half, only once, once only, only those, only just, only after, only then, only since, never mind, "
        "impossible to, altogether a, altogether the, has completely, have completely, had completely, has entirely, "
        "have entirely, "
        "had entirely, has totally, have totally, had totally",
        unless="not, almost, nearly, virtually, practically, hardly, scarcely, barely, rarely, seldom, if",
    ),
    quantifiers=Phrases(
        "all, every, everyone, everybody, everything, no one, nobody, nothing, none, any kind of, no * ever, no * can, "
        "no * could, no * may, no * must, no * will, no * has, no * have, no * is, no * are, "
        "no * does, no * do, no * * can, no * * has, no * * have, no * * is, no * * are",
        but="at all, above all, after all, of all, all over, all but, in all, all in all, all along, all kinds of, "
        "all sorts of, all other, all others, all the same, all the, all these, all those, all this, all that, all of, "
        "all its, all his, all her, all their, all our, all your, all my, all two, all three, all four, all five, "
        "all six, all seven, all eight, all nine, all ten, all 2, all 3, all 4, all 5, all 6, all 7, all 8, all 9, "
        "all 10, all night, all day, all year, all time, all round, all around, all star, all age, all ages, all one, "
        "at all times, every two, every three, every four, every five, every six, every seven, every eight, every ten, "
        "every twelve, every other, every few, every second, every third, every fourth, every time, "
        "every now and then, every day, every night, every week, every weekend, every month, every year, every hour, "
        "every minute, every morning, every afternoon, every evening, every spring, every summer, every autumn, "
        "every winter, every season, every * of your, every * of the, every * of its, every * of this, all * have "
        "been, "
        "all * had been, all * * have been, all * * had been, every decade, every century, every monday, every "
        "tuesday, every wednesday, "
        "every thursday, every friday, every saturday, every sunday, every step, nothing but the truth, nothing more, "
        "nothing else, nothing to do, none of, none other, no it, no they, no this, no that, no there, no we, no you, "
        "no he, no she, no one else",
        unless="not, almost, nearly, virtually, practically, hardly, scarcely, barely, of",
    ),
    denials=Phrases(
        "no",
        but="no it, no they, no this, no that, no there, no we, no you, no he, no she, no longer, no more, no fewer, "
        "no less, no later, no sooner, no doubt, no wonder, no matter",
    ),
    conjunctions=words("because since if when whenever where while whereas although though but unless"),
    plain=pattern(r"^(?:all|everyone|everybody|everything|everywhere|no one|nobody|nothing|none|nowhere)\W*$"),
    vague=Phrases(
        "often, usually, sometimes, rarely, seldom, occasionally, frequently, generally, probably, perhaps, possibly, "
        "maybe, may, might, rather, quite, somewhat, mostly, typically, normally, tends to, tend to, tended to, tends, "
        "a lot of, more or less, as a rule, in general, on the whole, by and large, quite a lot, quite a few, "
        "quite a bit, now and then, every now and then, at times, in some cases, in most cases, most of the time, "
        "from time to time, once in a while, some of the time, hardly ever, arguably, a bit, commonly, regularly, "
        "likely, to some extent, to a certain extent, to some degree, many, quite often, fairly often, fairly, "
        "relatively, comparatively",
        but="rather than, would rather, how many, as many, many as, so many, too many, the many, one of many, in many, "
        "of many, for many, many years, many of, quite a, quite the, may day, of may, in may, may only, may be used, "
        "may be considered, may be called, may be regarded, may be seen, may be described, may be said, "
        "may be defined, may be found, may be made, may be taken, may be given, may be provided, may be recorded, "
        "may be submitted, may be paid, "
        " may be required, may be asked, may be arrested, "
        "may use, may choose, may apply, may vote, may take, may require, may ask, you may, we may, i may, he may, "
        "she may, who may, who might, who will probably, who would probably, who often, who usually, who sometimes, "
        "who rarely, "
        "having a lot, having many, anyone may, everyone may, nobody may, cannot possibly, can't possibly, can’t "
        "possibly, "
        "of the might, the might, commonly known, commonly called, commonly referred, usually called, often called, "
        "generally accepted, generally known, fairly among, fairly between, fairly by, fairly to, fairly and, "
        "fairly in, fairly with",
        unless="how, as, so, too, more, less, least, most, not very",
    ),
    sayings=Phrases(
        "quote, quotes, quoted, quotation, quotations, saying, sayings, proverb, proverbs, motto, mottos, slogan, "
        "slogans, lyric, lyrics, nursery rhyme, catchphrase, tagline, last words, opening line, famous line, "
        "which film, which movie, which song, which album, which novel, which play, which book, which poem, "
        "which story, which painting, which work, title of"
    ),
    negations=words(
        "not never except excepting exception excluding other apart but save false incorrect untrue wrong "
        "inaccurate "
        "invalid cannot least wrongly incorrectly falsely misspelled misspelt mismatched"
    )
    | words(
        "isn't aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't can't couldn't won't "
        "wouldn't shouldn't "
        "mustn't"
    )
    | words(
        "isn’t aren’t wasn’t weren’t don’t doesn’t didn’t hasn’t haven’t hadn’t can’t couldn’t won’t "
        "wouldn’t shouldn’t "
        "mustn’t"
    ),
    negatives=(
        Negation(
            pattern(
                rf"{_ASKS}(?:(?!{_RELATES}|\b(?:he|she|it|they|we|you|one|I) {_AUX}\b)[^.?!;,]|"
                rf",[^.?!;,]*,)*?\b(?P<word>{_NOT})"
                r"(?![^.?!;]*\b(?:until|because|but)\b)(?=[^.?!;]*[^.!;]$)"
            ),
        ),
        Negation(
            pattern(rf"\b(?:one|two|three|some) of {_THESE}\b(?:(?!{_RELATES})[^.?!;,])*?\b(?P<word>{_NOT})"),
        ),
        Negation(
            pattern(rf"\b(?P<word>{_NOT})[^.?!;,]*\b(?:which|what) (?:of|one)\b"),
            pattern(r"\b(?:because|although|though|if|when|while|that|who)\b"),
        ),
        Negation(
            pattern(rf"^\W*{_PICK} (?:[\w’']+ ){{1,6}}?(?:that|which|who) (?:{_AUX} )?(?P<word>{_NOT})"),
        ),
        Negation(
            pattern(
                rf"(?:^|, ?)(?:(?!{_RELATES}|\b(?:what|unless)\b)[^.?!;,])*?\b(?P<word>{_NOT}) "
                rf"(?:(?!{_RELATES}|\b(?:unless|as|so)\b|\b(?:in|on|at|during|since|after|before)\W*$)[^.?!;,])*$"
            ),
        ),
        Negation(
            pattern(
                r"\b(?P<word>except(?:ing)?|with the exception of|other than|apart from|excluding)"
                r"(?: (?:for|one|which|what|the|an?|in|by|to|that|of|from|on))*\W*$"
            ),
        ),
        Negation(
            pattern(
                r"\b(?:all|each|every|any|everyone|everything|everybody)\b[^?]*\b(?P<word>except|but|save)"
                r"(?=\s*(?:one\b|which\b|what\b|for\b|(?:the|an?)?\W*$))"
            ),
        ),
        Negation(
            pattern(
                rf"(?:{_ASKS}|\bone of {_THESE}|\b{_OPTION_NOUN})(?:(?!\bthat\b)[^.?!;,])*?"
                rf"\b(?:is|are|was|were|be|being|call|as) (?:\w+ly )?(?P<word>{_WRONG})\b(?! (?:with|"
                r"about|to|in|on|by)\b)"
            ),
            pattern(r"\bwhat(?: is|['’]s| was| went) wrong\b|\b(?:true|right|correct) or\b"),
        ),
        Negation(
            pattern(
                rf"\b(?:the|which|an?|each|one|any) (?P<word>{_WRONG}) (?:{_OPTION_NOUN}|one|pair|"
                r"match|combination|spelling)\b"
            ),
        ),
        Negation(pattern(rf"^\W*{_PICK}\b[^.?!;:,]*\b(?P<word>{_WRONG})\b")),
        Negation(
            pattern(
                rf"{_ASKS}[^.?!;]*\b(?P<word>(?:wrongly|incorrectly|falsely) (?={_PRESENTED})|"
                rf"(?<=ed )(?:wrongly|incorrectly|falsely)|mis(?:matched|spelt|spelled))"
            ),
        ),
        Negation(
            pattern(
                rf"{_ASKS}[^.?!;]*\b(?P<word>least) (?:likely|probable|appropriate|suitable|accurate|correct|true|"
                r"consistent|relevant|related|applicable)\b"
            ),
        ),
    ),
    instruction=pattern(
        rf"^\W*(?:please )?{_INSTRUCTION}\s*(?:[.:!–—-]\s*|$)|(?<=[.?!:;,])\s*(?:please )?{_INSTRUCTION}\W*$"
    ),
    unfocused=(
        pattern(
            rf"\bwhich(?: one)?{_OF_THESE}(?: {_OPTION_NOUN})?(?: {_ABOUT} [^?]*?)?,? (?:{_IS}|holds?) {_JUDGED}"
            rf"(?=\W*$|,| (?:{_ABOUT}|of|for|when|if|as|according|in|under|during|at|after|before)\b)"
        ),
        pattern(
            rf"\bwhich(?: (?:one )?of {_THESE})? (?:\w+ )?{_OPTION_NOUN}\b(?:[^,?]|,[^,?]*,)*\b"
            rf"(?:{_IS}|be|being|call|consider|considered) (?:\w+ly )?{_JUDGED}\W*$"
        ),
        pattern(
            rf"\b(?:which|what)(?: of {_THESE})? {_IS} (?:the )?(?:most \w+|best|{_JUDGED}) "
            r"(?:statement|sentence|assertion|claim|answer|option)s?\b(?! to\b)"
        ),
        pattern(rf"^\W*(?:which|what) {_IS} (?:known )?{_JUDGED} (?:{_ABOUT}|of|for)\b"),
        pattern(rf"^\W*which {_JUDGED} {_OPTION_NOUN}\b(?! to\b)"),
        pattern(rf"^\W*{_PICK} (?:the |one |an? |all )*(?:\w+ )?(?:{_JUDGED}|best) {_OPTION_NOUN} (?:{_ABOUT}|of)\b"),
        pattern(rf"^\W*{_PICK} (?:the |all )?{_OPTION_NOUN}\b[^?]*? (?:that|which) {_IS} {_JUDGED}\b"),
        pattern(
            rf"^\W*{_PICK} (?:whatever|what|all|everything|anything|the ones?|those)(?: that| which)? {_IS} {_JUDGED}\b"
        ),
        pattern(
            rf"\b(?:the following|these)(?: {_OPTION_NOUN})?(?: {_ABOUT} [^?]*?)? (?:is|are|hold) {_JUDGED}"
            rf"(?=\W*$| (?:{_ABOUT}|of|for|except|but)\b)"
        ),
        pattern(rf"\bone of {_THESE} {_OPTION_NOUN}\b[^.?]*? is {_JUDGED}\W*$"),
        pattern(
            rf"^\W*(?:which|what)(?: one)?(?: of {_THESE}(?: \w+)?)? (?:(?:goes|is connected|(?:has|"
            r"have) (?:something )?to do) with|"
            r"goes together|is (?:associated|linked|related) (?:with|to)|(?:holds?|appl(?:y|ies)) (?:to|for))\b"
        ),
        pattern(rf"^\W*(?:which|what) of {_THESE}\s*[?:]?$"),
        pattern(rf"^\W*which (?:\w+ )?{_OPTION_NOUN}(?: {_ABOUT} [^?]*?)? (?:holds?|applies|apply|fits?|suits?)\b"),
        pattern(
            r"\bwhat (?:can|could) (?:be|you|we|one) (?:say|said)\b|^\W*what about\b|"
            r"\bwhat (?:do (?:we|you) know|is known|can be said)(?: (?:about|of)\b|\W*$)|"
            r"\b(?:one|you|we) (?:can|could|may) (?:say|state|claim)\b.*\bfollowing\W*$"
        ),
        pattern(r"^[^,.?]{0,50}\b(?:can|may|(?:is|are) (?:allowed|permitted|able) to)\s*[:…]*$"),
    ),
    filling=words("fill blank blanks gap gaps complete completes missing"),
    asking=words("what which who whom where when how"),
    topic_ends=words(
        "is are was were be a an the called named by of in on at to from with for as than that because means mean "
        "equals has have had into and or when if its his her their between against about after before during near "
        "named known becomes became contains likes except but who whom which what where how whose"
    ),
    cues=(
        Cue(
            pattern(r"(?<![/(])\ban\s*[:…._]*$"),
            pattern(r"^[aeiou]|^(?:hour|honest|honour|honor|heir|[fhlmnrsx]-)"),
            pattern(r"^(?!an? |the )[b-df-hj-np-tv-z]"),
            leads=True,
        ),
        Cue(
            pattern(r"(?<![/(])\ba\s*[:…._]*$"),
            pattern(r"^[b-df-hj-np-tv-z]|^(?:uni|eu|one|use|ur|ubi)"),
            pattern(r"^(?!an? |the )[aeiou]"),
            leads=True,
        ),
        Cue(pattern(rf"\b(?:are|were) the{_END}"), pattern(_PLURAL), pattern(_SINGULAR), leads=True),
        Cue(
            pattern(rf"\b(?:are|were|called){_END}"),
            pattern(rf"^(?!an? )(?:\w+ )?\w*{_PLURAL}"),
            pattern(r"^an? "),
            leads=True,
        ),
        Cue(pattern(rf"\b(?:is|was) the{_END}"), pattern(_SINGULAR), pattern(_PLURAL), leads=True),
        Cue(
            pattern(r"^\W*(?:which|what|who (?:are|were) the|name the) (?:two|three|four)\b(?!-)"),
            pattern(r"\band\b|&|,"),
            pattern(r"^(?!.*(?:\band\b|[&,])).*$"),
            has=("two", "three", "four"),
        ),
        Cue(
            pattern(
                rf"\b(?:is|are|was|were|used|able|order|ability|ought|going|has|have|had) to{_END}|"
                rf"\b(?:allow|enable|help|need|want|teach|force|try|tries)\w*\b[^,.;]* to{_END}"
            ),
            pattern(rf"^(?!{_NO_BASE})\w"),
            pattern(rf"^(?:{_NO_BASE})"),
            leads=True,
        ),
        Cue(
            pattern(rf"\b(?:must|can|could|will|would|shall|should|might|cannot|(?:do|does|did) not){_END}"),
            pattern(rf"^(?!{_NO_BASE})\w"),
            pattern(rf"^(?:{_NO_BASE})"),
            leads=True,
        ),
        Cue(
            pattern(rf"\b(?:has|have|had){_END}"),
            pattern(rf"^{_PARTICIPLE}"),
            pattern(rf"^(?:{_CLAUSE}|to\b|\w+ing\b)"),
            leads=True,
        ),
        Cue(
            pattern(rf"\b(?:by|with|without|of|from|through|for){_END}"),
            pattern(rf"{_ARTICLE}|^\w+ing\b"),
            pattern(rf"^(?:{_CLAUSE}|to\b)"),
            leads=True,
        ),
        Cue(
            pattern(rf"\b(?:his|her|its|their|our|my|your|the|an?){_END}"),
            pattern(rf"^(?!{_DETERMINER})\w"),
            pattern(rf"^{_DETERMINER}"),
            leads=True,
        ),
        Cue(pattern(rf"\bfrom{_END}"), pattern(r"\bto\b"), pattern(r"^(?!.*\bto\b).*$"), leads=True),
        Cue(pattern(rf"\bbetween{_END}"), pattern(r"\band\b"), pattern(r"^(?!.*\band\b).*$"), leads=True),
        Cue(
            pattern(
                r"\b(?!(?:of|in|to|by|has|had|have|the|is|was|are|were|an?|and|or|that|not|from|with|for|on|at)\b)"
                rf"\w{{2,}}{_END}"
            ),
            pattern(
                rf"^(?:was|were|had|became|began|{_PAST})\b|^[a-z]{{2,}}ed (?:the|an?|its|his|her|their|in|"
                r"on|to|by)\b"
            ),
            pattern(
                r"^(?:is|are|am|has|have|will|can|must|strike|sink|burn|become|begin|break|come|fall|"
                r"fight|win|lose)\b"
            ),
            leads=True,
        ),
    ),
    kinds=pattern("|".join(f"(?P<{kind}>{form})" for kind, form in _KINDS.items())),
    things=_NOMINAL,
    adverbial=words("time reason means place"),
    evident=words("number manner"),
    counted=pattern(rf"^(?:{_NUMERALS})\b"),
    demands=_DEMANDS,
    predicate=pattern(rf"^(?:{_FINITE}|(?-i:[a-z]+)) \w"),
    finite=pattern(rf"\b{_FINITE} \w"),
    completes=pattern(rf"^(?:{_FINITE}|{_HAPPENED}|[a-z]+(?:s|ed)) \w"),
    clause=pattern(
        r"\b(?:that|because|since|if|when|although|though|unless|so|what|whether)\b|"
        r"^an? (?!.*\b(?:of|with|without|in|on|at|for|from|to|by|between|under|and|or)\b)(?:\w+ ){1,4}\w+[^\W_sui]s$"
    ),
    before_zero=pattern(r"\bB\.?C\.?(?:E\.?)?\b"),
    about_spelling=Phrases(
        "spelling, spelled, spelt, spell, misspelled, is written, capital letter, capitals, hyphen, accent, accents"
    ),
    others=_OTHERS,
    bounds=(
        (
            pattern(
                r"(?<!\bno )(?<!\bnot )\b(?:more|greater|larger|higher|longer|later|older) than|"
                r"(?<!\bjust )(?<!\bslightly )\b(?:over|above|after|beyond|"
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
            pattern(
                r"\b(?:less|fewer|smaller|lower|shorter|earlier|younger) than|"
                r"(?<!\bjust )(?<!\bslightly )\b(?:under|below|before)\b|<"
            ),
            -1,
            False,
        ),
        (
            pattern(
                r"\bat most|\bup to|\bor (?:less|fewer|under|below|younger|earlier|lower)|"
                r"\b(?:no|not) (?:more|greater|larger|higher|longer|later|older) than|≤"
            ),
            -1,
            True,
        ),
    ),
    joints=pattern(r"^\s*(?:[^\W\d]{1,6}\.?\s*)?(?:[-–—]|\b(?:to|and|through|until))\s*(?:ad |bc |the |\$|£|€)?$"),
    scales=words("hundred thousand million billion trillion"),
    joined=pattern(
        r"\s*(?:\bfrom\b|\bto\b|\bthen\b|\bplus\b|\bas well as\b|[,;](?=\s)|[/+&](?!\d)|(?<=\s)[-–—.](?=\s)|\band\b|"
        r"\bor\b|\bwith\b|\bbut\b)\s*"
    ),
    long=85,
)
