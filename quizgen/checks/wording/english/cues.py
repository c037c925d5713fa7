"""What a stem of English demands of its options by grammar, and what an option is by its form."""

from __future__ import annotations

from quizgen.checks.wording.tongue import Cue, Demand, pattern
from quizgen.mentions.tongue import words

_ARTICLE = r"^(?:a|an|the|some|its|his|her|their)\b"
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
CUES = (
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
)
KINDS = pattern("|".join(f"(?P<{kind}>{form})" for kind, form in _KINDS.items()))
THINGS = _NOMINAL
ADVERBIAL = words("time reason means place")
EVIDENT = words("number manner")
COUNTED = pattern(rf"^(?:{_NUMERALS})\b")
DEMANDS = _DEMANDS
