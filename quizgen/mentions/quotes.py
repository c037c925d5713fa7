"""What stands between quotation marks in a text, and whether it is a statement or an expression."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quizgen.mentions.naming import Naming, naming

_PAIRS = {"“": "”", "„": "“”", "«": "»", '"': '"”', "‘": "’", "'": "'’"}
_SINGLE = frozenset("‘'")
_WORD = re.compile(r"[^\W_]+(?:[-‐‑'’.][^\W_]+)*")
_LONGEST = 1500
"""No quotation has more signs; a mark whose partner stands further away is a slip."""
_ENDS = frozenset(".?!…")


@dataclass(frozen=True, slots=True)
class Quotation:
    """What is quoted in a text from `start` to `end` (code points), without its quotation marks.

    `statement`: it says something; otherwise it is an expression or the `title` of a work.
    """

    start: int
    end: int
    statement: bool
    title: bool = False


def find_quotes(text: str, language: str) -> tuple[Quotation, ...]:
    """The quoted statements of a text in reading order; a quotation within another one belongs to it."""
    return tuple(one for one in find_quotations(text, language) if one.statement)


def find_quotations(text: str, language: str) -> tuple[Quotation, ...]:
    """All that is quoted in a text: statements, expressions and titles of works."""
    return tuple(_judged(text, start, end, naming(language)) for start, end in _quoted(text))


def _quoted(text: str) -> Iterator[tuple[int, int]]:
    """From where to where quotation marks enclose something; an opening one without a partner encloses nothing."""
    at = 0
    while at < len(text):
        closing = _PAIRS.get(text[at]) if _opens(text, at) else None
        end = _closed(text, at, closing) if closing else None
        if end is None:
            at += 1
            continue
        if text[at + 1 : end].strip():
            yield at + 1, end
        at = end + 1


def _opens(text: str, at: int) -> bool:
    """Whether a quotation mark can open here: an apostrophe and a mark behind a word do not."""
    before, behind = text[at - 1 : at], text[at + 1 : at + 2]
    return bool(behind) and not behind.isspace() and not before.isalnum()


def _closed(text: str, opened: int, closing: str, outer: bool = True) -> int | None:
    """Where the quotation ends that opens here; in an outer one, marks of the other sort are skipped in pairs."""
    single = text[opened] in _SINGLE
    at = opened + 1
    while at < min(len(text), opened + _LONGEST):
        sign = text[at]
        if sign in closing and not (single and _is_apostrophe(text, at, closing)):
            return at
        inner = _PAIRS.get(sign) if outer and (sign in _SINGLE) != single and _opens(text, at) else None
        inside = _closed(text, at, inner, outer=False) if inner else None
        at = inside + 1 if inside is not None and not _hides(text, inside, closing) else at + 1
    return None


def _is_apostrophe(text: str, at: int, closing: str) -> bool:
    """Whether a single mark is within a word (don't) or behind a plural (workers') in what is closed further on."""
    if text[at + 1 : at + 2].isalnum():
        return True
    if text[at - 1] != "s":
        return False
    rest = re.split(r"(?<!\w)[‘'](?=\w)", text[at + 1 : at + _LONGEST], maxsplit=1)[0]
    return any(re.search(rf"[.,?!…]{re.escape(mark)}", rest) for mark in closing)


def _hides(text: str, inside: int, closing: str) -> bool:
    """Whether nothing would be left to close the outer quotation behind an inner one."""
    return not any(sign in text[inside + 1 : inside + _LONGEST] for sign in closing)


def _judged(text: str, start: int, end: int, words: Naming) -> Quotation:
    quoted = text[start:end]
    said = _WORD.findall(quoted)
    if _is_title(text, start, quoted, said, words):
        return Quotation(start, end, statement=False, title=True)
    sentence = quoted[:1].isupper() and quoted.rstrip("’'\"”")[-1:] in _ENDS
    return Quotation(start, end, statement=bool(said) and (sentence or len(said) >= words.statement))


def _is_title(text: str, start: int, quoted: str, said: list[str], words: Naming) -> bool:
    """Whether the title of a work is quoted: it begins with a capital, has no full stop, and a word announces it.

    Without such a word, English shows it by its capitals, Vietnamese by one capital in the middle of a sentence.
    """
    if not said or not said[0][:1].isupper() or quoted[-1:] in ".,?!…" or len(said) > 9:
        return False
    before = text[: start - 1].rstrip()
    announced = (_WORD.findall(before[-30:]) or [""])[-1].casefold() in words.works and before[-1:].isalpha()
    if words.spelling is None:
        return announced or all(word[:1].isupper() or word.casefold() in words.links for word in said)
    return announced or (bool(before) and before[-1:].isalpha() and len(said) < words.statement and len(said) > 1)
