"""Absolute and vague terms of English, and what takes them back."""

from __future__ import annotations

from quizgen.checks.wording.phrases import Phrases
from quizgen.checks.wording.tongue import pattern
from quizgen.mentions.tongue import words

ABSOLUTE = Phrases(
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
)
QUANTIFIERS = Phrases(
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
)
DENIALS = Phrases(
    "no",
    but="no it, no they, no this, no that, no there, no we, no you, no he, no she, no longer, no more, no fewer, "
    "no less, no later, no sooner, no doubt, no wonder, no matter",
)
CONJUNCTIONS = words("because since if when whenever where while whereas although though but unless")
PLAIN = pattern(r"^(?:all|everyone|everybody|everything|everywhere|no one|nobody|nothing|none|nowhere)\W*$")
VAGUE = Phrases(
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
)
SAYINGS = Phrases(
    "quote, quotes, quoted, quotation, quotations, saying, sayings, proverb, proverbs, motto, mottos, slogan, "
    "slogans, lyric, lyrics, nursery rhyme, catchphrase, tagline, last words, opening line, famous line, "
    "which film, which movie, which song, which album, which novel, which play, which book, which poem, "
    "which story, which painting, which work, title of"
)
