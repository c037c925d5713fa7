"""A text cut into words, numbers in digits and signs, each with its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from quizgen.mentions.tongue import words

# ASCII digits alone: a number ends where its groups of three end; codes such as Tu-160, 5G, COVID-19 are words
_MONEY = (
    r"(?<![^\W_])(?:(?:US|CA|AU|C|A|NZ|HK|S|NT|R|Z|J|T)[$]|(?:DKr|SKr|NKr|Kr|kr|Rs|Rp|RM|Tk|KSh|Ksh|USh|TSh|SFr|Fr|CHF|EUR"
    r"|USD|GBP|JPY|INR|CNY|RMB|Rmb|AED|SAR|PKR|NGN|KES|ZAR|SEK|NOK|DKK|PLN|BRL|MXN|AUD|CAD|NZD|SGD|HKD|VND)(?=\.?\s?\d)"
    r"|[A-Z](?=\d[\d.,]*\s?(?:m|bn|mn|tn|trn|million|billion|trillion|crore|lakh)\b|\d{1,3}(?:,\d{3})+\b))"
)
_TOKEN = re.compile(
    rf"(?P<money>{_MONEY})|"
    r"(?P<word>[^\W\d_]+(?:[-‐‑.'’]?(?:\d+|[^\W\d_]+))*)"
    r"|(?P<digits>\d{1,3}(?:[.,\u00a0\u202f\u2009 ]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)?)"
    r"(?P<glued>[^\W\d_]+(?:[-‐‑]?\w+)*)?"
    r"|(?P<sign>[^\w\s])"
)
_SECOND = re.compile(r"(?:[hg](?=[0-5]\d$)|[x×](?=\d+$))\d+", re.ASCII)
"""What is glued to a first number and ends in a second one: 19h45, 7g30, 78x112."""
_UNITS = words(
    "km m cm mm kg g mg l ml ha h s t kW MW GW kWh MWh V W Hz kHz MHz GHz GB MB TB st nd rd th x k tr bn mn tn trn "
    "ft in lb lbs oz mph kph km/h am pm pc p C F m2 m3 km2 m² m³ km² cm² dwt crore lakh cr đ tỷ tỉ triệu nghìn USD won"
)


class Token(NamedTuple):
    """A piece of a text: `kind` is "word", "digits", "code" (digits that are part of a name) or "sign".

    `folded` is its text without regard to case.
    """

    kind: str
    text: str
    start: int
    end: int
    folded: str


def tokens(text: str) -> list[Token]:
    """The tokens of a text in order; white space is none."""
    found: list[Token] = []
    for match in _TOKEN.finditer(text):
        kind, shown = match.lastgroup, match[0]
        if kind == "glued":
            found += _glued(match)
        else:
            kind = "sign" if kind == "money" else kind
            found.append(Token(kind or "", shown, match.start(), match.end(), shown.casefold()))
    return found


def part(token: Token, start: int, end: int, kind: str = "word") -> Token:
    """A part of a token, from one offset in its text to another."""
    shown = token.text[start:end]
    return Token(kind, shown, token.start + start, token.start + end, shown.casefold())


def _glued(match: re.Match[str]) -> Iterator[Token]:
    """Digits and what is glued to them: a unit, a second number; all other makes both a code."""
    glued, whole = match["glued"], Token("code", match[0], *match.span(), match[0].casefold())
    middle = match.end("digits") - match.start()
    if glued in _UNITS:
        yield part(whole, 0, middle, "digits")
        yield part(whole, middle, len(whole.text))
    elif _SECOND.fullmatch(glued):
        yield part(whole, 0, middle, "digits")
        yield part(whole, middle, middle + 1)
        yield part(whole, middle + 1, len(whole.text), "digits")
    else:
        yield whole
