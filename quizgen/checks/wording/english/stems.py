"""Stems of English that ask for the exception, or ask nothing."""

from __future__ import annotations

from quizgen.checks.wording.tongue import Negation, pattern
from quizgen.mentions.tongue import words

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
NEGATIONS = (
    words(
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
    )
)
NEGATIVES = (
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
)
INSTRUCTION = pattern(
    rf"^\W*(?:please )?{_INSTRUCTION}\s*(?:[.:!–—-]\s*|$)|(?<=[.?!:;,])\s*(?:please )?{_INSTRUCTION}\W*$"
)
UNFOCUSED = (
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
)
FILLING = words("fill blank blanks gap gaps complete completes missing")
ASKING = words("what which who whom where when how")
TOPIC_ENDS = words(
    "is are was were be a an the called named by of in on at to from with for as than that because means mean "
    "equals has have had into and or when if its his her their between against about after before during near "
    "named known becomes became contains likes except but who whom which what where how whose"
)
PREDICATE = pattern(rf"^(?:{_FINITE}|(?-i:[a-z]+)) \w")
FINITE = pattern(rf"\b{_FINITE} \w")
COMPLETES = pattern(rf"^(?:{_FINITE}|{_HAPPENED}|[a-z]+(?:s|ed)) \w")
CLAUSE = pattern(
    r"\b(?:that|because|since|if|when|although|though|unless|so|what|whether)\b|"
    r"^an? (?!.*\b(?:of|with|without|in|on|at|for|from|to|by|between|under|and|or)\b)(?:\w+ ){1,4}\w+[^\W_sui]s$"
)
