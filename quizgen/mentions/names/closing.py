"""What closes a name without a capital: numbers, the letter of a planet, the point of an abbreviation, species."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from quizgen.mentions.names.row import begins, is_capital, touch
from quizgen.mentions.naming import Naming
from quizgen.mentions.tokens import Token

_VERSION = re.compile(r"\d+\.\d+")
_YEAR = re.compile(r"1[89]\d\d|20\d\d")
_PLANET = re.compile(r"[b-h]")
_GENUS = re.compile(r"[A-Z][a-z]{2,}(?:us|a|es|is|um|ys|on|ops|as|ix|ex|yx|os|ma)|[A-Z]")
_EPITHET = re.compile(r"[a-z]{3,}(?:[^o]us|um|is|ii|i|ae|ensis|ax|ens|oides|ans|orum|arum|eps)")
_LETTERS = 4
_MOST = 999


def with_closing(row: Sequence[Token], start: int, end: int, words: Naming) -> int:
    """The end of a name with what closes it: SEA Games 31, Apollo 11, HD 1234 b, the point of U.S., Aedes aegypti."""
    last = row[end - 1]
    if _has_point(last, words) and end < len(row) and row[end].text == "." and row[end].start == last.end:
        return end + 1
    if end - start == 1 and _is_species(row, end, words):
        return end + 1
    behind = _with_number(row, start, end, words)
    coded = any(sign.isdigit() for sign in row[behind - 1].text)
    if coded and touch(row, behind) and _PLANET.fullmatch(row[behind].text) and last.text[0].isupper():
        return behind + 1
    return behind


def _has_point(last: Token, words: Naming) -> bool:
    return "." in last.text or last.folded in words.pointed


def _with_number(row: Sequence[Token], start: int, end: int, words: Naming) -> int:
    """The end with a number that belongs to the name, and counts nothing that follows."""
    if not touch(row, end):
        return end
    if row[end - 1].folded in words.laws and row[end].folded == "of" and touch(row, end + 1):
        return end + 2 if _YEAR.fullmatch(row[end + 1].text) else end
    if row[end].folded == words.number_sign and end + 1 < len(row) and row[end + 1].kind == "digits":
        return end + 2
    shown = row[end].text
    if row[end].kind != "digits" or not shown.replace(".", "").isdecimal():
        return end
    if row[end - 1].folded in words.laws and _YEAR.fullmatch(shown):
        return end + 1
    numbered = any(token.folded in words.numbered for token in row[start:end])
    if _is_plate(row, start, end, words):
        return end + 1 + (touch(row, end + 1) and row[end + 1].text.isupper() and row[end + 1].kind == "word")
    version = _VERSION.fullmatch(shown) and any(sign.isupper() for sign in row[end - 1].text[1:])
    return end + 1 if numbered or version or _belongs(row, start, end, words) else end


def _is_plate(row: Sequence[Token], start: int, end: int, words: Naming) -> bool:
    """Whether letters and a number are the plate of a ship or an aeroplane: tàu cá QNg 90123 TS, tàu SAR 411."""
    before = {token.folded for token in row[max(0, start - 3) : start]}
    letters = row[start].text
    return end - start == 1 and len(letters) <= _LETTERS and letters[:2].isupper() and bool(before & words.vessels)


def over_number(row: Sequence[Token], start: int, end: int, words: Naming) -> int | None:
    """Where a name goes on with a capital behind its number: iPhone 17 Pro."""
    if end + 1 >= len(row) or row[end].kind != "digits" or not touch(row, end) or not touch(row, end + 1):
        return None
    numbered = row[end - 1].folded in words.numbered or _is_camel(row[end - 1])
    return end + 1 if numbered and row[end].text.isdecimal() and is_capital(row[end + 1]) else None


def _is_camel(token: Token) -> bool:
    """Whether a capital stands behind a small letter: PlayStation."""
    return any(a.islower() and b.isupper() for a, b in pairwise(token.text))


def _belongs(row: Sequence[Token], start: int, end: int, words: Naming) -> bool:
    """Whether a number counts nothing: an article stands before the name and no plural behind it; a verb follows."""
    folded = [token.folded for token in row[start : end + 4]]
    if not row[end].text.isdecimal() or int(row[end].text) > _MOST or words.places.at(folded, end - start - 1):
        return False
    if _is_camel(row[end - 1]) and not touch(row, end + 1):
        return True
    if words.spelling:
        return touch(row, end + 1) and _is_verb(folded, end + 1 - start, words)
    if touch(row, end + 1) and (folded[end + 1 - start] in words.past or folded[end + 1 - start] in words.singular):
        return True
    article = any(
        at >= 0 and row[at].folded in {"the", "a", "an"} and not begins(row, start) for at in (start - 1, start - 2)
    )
    if not article or words.places.at(folded, 0):
        return False
    behind = row[end + 1] if end + 1 < len(row) else None
    return behind is None or (
        behind.kind == "word" and not behind.folded.endswith("s") and behind.folded not in words.scales
    )


def _is_verb(folded: list[str], at: int, words: Naming) -> bool:
    return words.breaks.at(folded, at) > 0 and folded[at] not in words.counted


def _is_species(row: Sequence[Token], end: int, words: Naming) -> bool:
    """Whether a genus and what follows it are the Latin name of a species: Aedes aegypti, E. coli."""
    if not touch(row, end) or row[end].kind != "word" or row[end].folded in words.english_latin:
        return False
    genus, epithet = row[end - 1], row[end].text
    if words.places.at([genus.folded], 0) or not _GENUS.fullmatch(genus.text) or len(genus.text) == 1:
        return False
    native = words.spelling is not None and (words.spelling.fullmatch(genus.text) or words.spelling.fullmatch(epithet))
    return not native and is_capital(genus) and bool(_EPITHET.fullmatch(epithet))
