"""A text cut into words, numbers in digits and signs, each with its place."""

from __future__ import annotations

import re
from typing import NamedTuple

from quizgen.mentions.tongue import words

# ASCII digits alone: a number ends where its groups of three end; codes such as Tu-160, 5G, COVID-19 are words
_TOKEN = re.compile(
    r"(?P<word>[^\W\d_]+(?:[-‐‑.'’]?(?:\d+|[^\W\d_]+))*)"
    r"|(?P<digits>\d{1,3}(?:[.,\u00a0\u202f\u2009 ]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)?)"
    r"(?P<glued>[^\W\d_]+(?:[-‐‑]?\w+)*)?"
    r"|(?P<sign>[^\w\s])"
)
_MINUTES = re.compile(r"h\d{2}")
"""Of a time of day in Vietnamese: 19h45."""
_UNITS = words("km m cm mm kg g mg l ml ha h s t kW MW GW kWh MWh V W Hz kHz MHz GHz GB MB TB st nd rd th x k tr bn")


class Token(NamedTuple):
    """A piece of a text: `kind` is "word", "digits", "code" (digits that are part of a name) or "sign"."""

    kind: str
    text: str
    start: int
    end: int

    @property
    def folded(self) -> str:
        """The text without regard to case."""
        return self.text.casefold()


def tokens(text: str) -> list[Token]:
    """The tokens of a text in order; white space is none."""
    found: list[Token] = []
    for match in _TOKEN.finditer(text):
        if match["digits"] is None:
            kind = "word" if match["word"] is not None else "sign"
            found.append(Token(kind, match[0], *match.span()))
            continue
        glued = match["glued"]
        if glued and _MINUTES.fullmatch(glued):
            start, middle, end = match.start(), match.end("digits"), match.end()
            parts = ("digits", start, middle), ("word", middle, middle + 1), ("digits", middle + 1, end)
            found += [Token(kind, text[begin:stop], begin, stop) for kind, begin, stop in parts]
            continue
        if glued is None or glued in _UNITS:
            found.append(Token("digits", match["digits"], *match.span("digits")))
            if glued:
                found.append(Token("word", glued, *match.span("glued")))
        else:
            found.append(Token("code", match[0], *match.span()))
    return found
