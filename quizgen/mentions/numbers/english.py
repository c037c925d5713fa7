"""Numbers in English."""

from __future__ import annotations

from quizgen.mentions.tongue import Tongue, numbered, pairs, words

_UNITS = numbered(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_TENS = numbered("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10)
_ORDINALS = numbered(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
    1,
)
_ORDINALS |= numbered("thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth", 30, 10)
_ORDINALS |= {"thousandth": 1000, "millionth": 10**6}
_PARTS = {name: value for name, value in _ORDINALS.items() if value > 2} | {"quarter": 4}
_LETTERS = {"bn": 10**9, "m": 10**6, "mn": 10**6, "tn": 10**12, "trn": 10**12, "k": 1000}
_NOUNS = words(
    "year month week hour minute percentage point vote seat goal death metre meter mile kilometre tonne ton kilogram "
    "game win defeat loss draw run hundredth tenth"
)

ENGLISH = Tongue(
    group=",",
    point=".",
    small=_UNITS | _TENS,
    scales={
        "dozen": 12,
        "thousand": 10**3,
        "million": 10**6,
        "billion": 10**9,
        "trillion": 10**12,
        "lakh": 10**5,
        "crore": 10**7,
    }
    | _LETTERS,
    letters=frozenset(_LETTERS),
    percent=(("%",), ("percent",), ("per", "cent"), ("pc",)),
    hundreds=frozenset({"hundred"}),
    links=frozenset({"and"}),
    to=frozenset({"to"}),
    unsure=frozenset({"one", "a"}),
    never_alone=frozenset({"a"}),
    counted={"one": _NOUNS},
    ranks={"one": words("to by only just number page chapter phase round level least")},
    idioms=pairs(
        "at first, first of, second hand, first name, first hand, first aid, from first, on second, second later, "
        "second before, second after, second ago, one another, first class, second thoughts, first lady, first "
        "minister, third party, zero in, one day, at one"
    ),
    halves=frozenset({"half"}),
    one_half="one",
    not_half=words("time term brother sister way hour-long past back moon mast"),
    halves_of=words("own opening closing other better"),
    denominators=_PARTS,
    after_parts=words(
        "of more less higher lower fewer larger smaller in from since by and or to on are were was is have has had "
        "shorter longer taller cheaper bigger heavier lighter faster slower wider deeper older younger richer poorer "
        "stronger weaker quicker thinner thicker better worse greater said who which that off over a as at after "
        "during compared but if between under above below"
    ),
    ordinals=_ORDINALS,
    before_seconds=words("per each every split milli few several"),
    roman_before=frozenset({"century", "congress"}),
    times={"twice": (frozenset(), 2), "thrice": (frozenset(), 3)}
    | {word: (frozenset(), 2) for word in ("doubled", "doubling", "doubles")}
    | {word: (frozenset(), 3) for word in ("tripled", "tripling", "triples", "trebled")}
    | {word: (frozenset(), 4) for word in ("quadrupled", "quadrupling")},
    adverbs=frozenset({"twice", "thrice"}),
    articles=words("the a an his her its their our my your whose this that s in on at for of and to"),
    single=frozenset({"one"}),
    not_single=words(
        "of another who that which whose is was has had can could will would should may might must and or but to in on "
        "at by for from with as than day thing time way side hand end person's such else step too they we you i he she "
        "it does did do not day's so if when where the a an point kind sort"
    ),
    not_single_after=words(
        "the this that no each every any some another which last next only first other latter former and-"
    ),
    clock=True,
    with_dash=words(
        "first-hand second-hand third-hand first-class second-class first-rate second-rate third-rate third-party "
        "first-person first-degree second-degree first-ever first-string second-guess one-off one-sided one-time "
        "one-way one-to-one one-on-one first-aid first-time second-in-command"
    ),
)
