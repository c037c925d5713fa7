"""The tokens of a text made ready for names, and what both languages ask of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from quizgen.mentions.naming import Naming
from quizgen.mentions.numbers.ordinals import roman
from quizgen.mentions.tokens import Token, part, tokens
from quizgen.mentions.tongue import tongue

_STARTS = frozenset(".?!:…\"'“„«‘(•[–—-*")
_CLOSINGS = frozenset("”’»)")
_ABBREVIATION = re.compile(
    r"(?:[A-ZĐ]\.)*[A-WYZĐ]|(?i:tp|mr|mrs|ms|dr|st|sta|sto|ste|prof|gen|col|sen|rep|gov|capt|lt|jr|mt|ft|hon|rev|fr"
    r"|mme|mlle|maj|sgt|cpl|brig|adm|cmdr|pte|supt|messrs|pt|engr|barr)"
)
_ENDS = frozenset({"st", "nd", "rd", "th"})
_COMPASS = frozenset({"north", "south", "east", "west"})
_POSSESSIVE = re.compile(r"['’]s$")
_LONGEST = 14
"""No name has more words."""


class Piece(NamedTuple):
    """Tokens that may be a name.

    `leads`: the first may owe its capital to its place in the sentence; `doubtful`: so may the only one.
    """

    row: Sequence[Token]
    doubtful: bool = False
    leads: bool = False

    @property
    def span(self) -> tuple[int, int]:
        """From where to where it stands."""
        return self.row[0].start, self.row[-1].end


def prepared(text: str, words: Naming, language: str) -> list[Token]:
    """The tokens of a text; Roman numbers are digits, and what is no part of a name is parted from it."""
    row, numbers = list(_joined(tokens(text), words)), tongue(language)
    found: list[Token] = []
    for at, token in enumerate(row):
        if token.kind == "word" and not token.text.islower():
            if token.text.isupper() and roman(row, at, numbers) is not None:
                found.append(token._replace(kind="digits"))
            elif _is_degrees(row, at):
                found.append(token._replace(kind="sign"))
            else:
                found += _parts(token, row[at + 1].folded if at + 1 < len(row) else "", words)
        else:
            found.append(token)
    return found


def _joined(row: Sequence[Token], words: Naming) -> Iterator[Token]:
    """The tokens with what is one word of a name as one: 42nd of 42nd Street, Teachers' of Teachers' Union."""
    at = 0
    while at < len(row):
        one = _is_street(row, at, words) or _is_owner(row, at, words)
        if one:
            shown = row[at].text + row[at + 1].text
            yield Token("word", shown, row[at].start, row[at + 1].end, shown.casefold())
        else:
            yield row[at]
        at += 2 if one else 1


def _is_street(row: Sequence[Token], at: int, words: Naming) -> bool:
    """Whether a place in a row is part of a name: 42nd Street, 5th Avenue, 101st Airborne."""
    if row[at].kind != "digits" or at + 2 >= len(row) or row[at + 1].folded not in _ENDS:
        return False
    return row[at + 1].start == row[at].end and row[at + 2].folded in words.streets and is_capital(row[at + 2])


def _is_owner(row: Sequence[Token], at: int, words: Naming) -> bool:
    """Whether a plural in the genitive goes on as a name: Teachers' Union, St Thomas' Hospital."""
    if at + 2 >= len(row) or row[at + 1].text not in {"'", "’"} or not row[at].text.endswith("s"):
        return False
    behind = row[at + 2].folded in words.owned or row[at + 2].folded in words.marks
    return behind and is_capital(row[at]) and is_capital(row[at + 2]) and row[at + 1].start == row[at].end


def _is_degrees(row: Sequence[Token], at: int) -> bool:
    """Whether a letter stands behind a number without a space: 30C, 1,800°F."""
    before = row[at - 1] if at else None
    return before is not None and before.end == row[at].start and (before.kind == "digits" or before.text == "°")


def _parts(token: Token, behind: str, words: Naming) -> Iterator[Token]:
    """Zimbabwe of Zimbabwe’s, US of US-led, EU of non-EU, Russia and Ukraine of Russia-Ukraine."""
    ending = None if words.spelling or token.folded.replace("’", "'") in words.known else _POSSESSIVE.search(token.text)
    if ending and behind in words.owned and (token.folded[: ending.start()],) not in words.places.phrases:
        ending = None  # St Paul's Cathedral
    shown = token.text[: ending.start()] if ending else token.text
    cuts = _cuts(shown, words) if "-" in shown else []
    at = 0
    for cut in (*cuts, len(shown)):
        yield part(token, at, cut)
        if cut < len(shown):
            yield part(token, cut, cut + 1, "sign")
        at = cut + 1


def _cuts(shown: str, words: Naming) -> list[int]:
    """At which hyphens a word is several."""
    hyphens = [at for at, sign in enumerate(shown) if sign == "-"]
    folded = shown.casefold().split("-")
    if all(one in _COMPASS for one in folded):
        return []
    if all((one,) in words.places.phrases or one in words.peoples for one in folded):
        return hyphens
    cuts = [hyphens[-1]] if folded[-1] in words.suffixes else []
    own = shown.split("-")
    before = own[0].islower() and own[0] not in words.particles and any(sign.isupper() for sign in shown)
    return [*([hyphens[0]] if before else []), *(cut for cut in cuts if not before or cut != hyphens[0])]


def is_capital(token: Token) -> bool:
    """Whether a word has a capital letter, or is the number of a street."""
    if token.kind == "word" and token.text[0].isdigit():
        return True
    return token.kind == "word" and not token.text.islower() and any(sign.isupper() for sign in token.text)


def begins(row: Sequence[Token], at: int) -> bool:
    """Whether a capital says nothing here: at the beginning of a sentence, a quotation, a bracket."""
    if at == 0:
        return True
    while at > 1 and row[at - 1].text in _CLOSINGS and row[at - 2].text in _STARTS:
        at -= 1
    while at > 1 and row[at - 1].text == "(":  # within a sentence a bracket begins none
        at -= 1
    before = row[at - 1]
    if before.text == "-" and before.end == row[at].start:
        return False
    if before.text == "." and at > 1 and _ABBREVIATION.fullmatch(row[at - 2].text):
        return False
    return before.text in _STARTS


def opens(row: Sequence[Token], at: int) -> bool:
    """Whether a function word has its capital from its place: at the beginning of a sentence or of any bracket."""
    return begins(row, at) or row[at - 1].text == "("


def touch(row: Sequence[Token], at: int) -> bool:
    """Whether nothing but white space stands between a token and the one before it."""
    return 0 < at < len(row) and 0 < row[at].start - row[at - 1].end <= 2


def next_capital(row: Sequence[Token], at: int) -> int | None:
    """Where the run of capitals goes on behind a token: the next word, over an & or the point of an abbreviation."""
    behind = at + 1
    if behind + 1 < len(row) and (
        row[behind].text == "&" or (row[behind].text == "." and _ABBREVIATION.fullmatch(row[at].text))
    ):
        behind += 1
    elif not touch(row, behind):
        return None
    return behind if behind < len(row) and is_capital(row[behind]) else None


def speaks_for_itself(token: Token, words: Naming) -> bool:
    """Whether a word shows by itself that it is a name: NATO, iPhone, R21; Moskva in Vietnamese."""
    if token.folded in words.known:
        return True
    odd = any(sign.isupper() or sign.isdigit() for sign in token.text[1:])
    return odd or (words.spelling is not None and not words.spelling.fullmatch(token.text))
