"""What stands between quotation marks in a text, and whether it is a statement or an expression."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from quizgen.mentions.marks import quoted
from quizgen.mentions.naming import Naming, naming

_WORD = re.compile(r"[^\W_]+(?:[-‐‑'’.][^\W_]+)*")
_ENDS = frozenset(".?!…")
_BEFORE = 40
_LONGEST_TITLE = 9
_SAYS = frozenset(
    {"said", "says", "say", "saying", "asked", "replied", "that", "wrote", "shouted", "added", "answered"}
)
_IN_CLAUSE = re.compile(r"[^.:;?!…]*$")
_ROW = re.compile(r"(?:,| và| and|, and)\s+")
_GOES_ON = re.compile(
    r"\s+(?:của|ra|là(?!\s+(?:lời|câu|điều|những|một câu))|thu|do|được|kể|có|đã|sẽ|đang|từng|vừa|mới|dài|gồm|lấy|đoạt"
    r"|giành|thắng|trình|chiếu|khởi|mở)\b"
)
"""What follows the title of a work that begins a sentence, where a statement would be followed by who says it."""
_SPEECH = re.compile(r"\s*[-–—]\s+(?=\S)")
_SPEAKER = re.compile(r"(?:[,.?!…])\s+[-–—]\s+(?=[^\W\d_])")


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
    """All that is quoted in a text: statements, expressions and titles of works; in Vietnamese also behind a dash."""
    words = naming(language)
    found = [_judged(text, *_without_spaces(text, start, end), words) for start, end in quoted(text)]
    return tuple(_in_a_row(text, found) if found or not words.spelling else _spoken(text))


def _in_a_row(text: str, found: Sequence[Quotation]) -> Iterator[Quotation]:
    """Quotations, each that stands in a row behind the title of a work, or before one, being a title as well."""
    titles = [one.title for one in found]
    pairs = [n for n in range(1, len(found)) if _ROW.fullmatch(text, found[n - 1].end + 1, found[n].start - 1)]
    for n in pairs:
        titles[n] |= titles[n - 1] and _may_be_title(text, found[n])
    for n in reversed(pairs):
        titles[n - 1] |= titles[n] and _may_be_title(text, found[n - 1])
    for title, one in zip(titles, found, strict=True):
        yield replace(one, statement=False, title=True) if title else one


def _may_be_title(text: str, one: Quotation) -> bool:
    return text[one.start].isupper() and text[one.end - 1] not in ".,?!…" and text[one.start : one.end].count(" ") < 9


def _without_spaces(text: str, start: int, end: int) -> tuple[int, int]:
    shown = text[start:end]
    return start + len(shown) - len(shown.lstrip()), end - len(shown) + len(shown.rstrip())


def _spoken(text: str) -> Iterator[Quotation]:
    """What is said behind a dash that opens the paragraph, up to the dash before its speaker: – Tôi về, – ông nói."""
    opened = _SPEECH.match(text)
    closed = opened and _SPEAKER.search(text, opened.end())
    if opened and closed and text[closed.end()].islower():
        yield Quotation(opened.end(), closed.start() + 1, statement=True)


def _judged(text: str, start: int, end: int, words: Naming) -> Quotation:
    shown = text[start:end]
    said = _WORD.findall(shown)
    bare = shown.rstrip(".,") if words.spelling is None and not _is_said(text, start) else shown
    if _is_title(text, start, bare, said, words):
        return Quotation(start, start + len(bare), statement=False, title=True)
    whole = shown[:1].isupper() and (shown.rstrip("’'\"”")[-1:] in _ENDS or _stands_alone(text, start, end, said))
    return Quotation(start, end, statement=bool(said) and (whole or len(said) >= words.statement))


def _is_said(text: str, start: int) -> bool:
    """Whether a sign before a quotation announces what somebody says, or it stands first: He said: “Go.”"""
    before = text[max(0, start - 1 - _BEFORE) : start - 1].rstrip()
    return not before or not before[-1].isalnum() or (_WORD.findall(before) or [""])[-1].casefold() in _SAYS


def _stands_alone(text: str, start: int, end: int, said: Sequence[str]) -> bool:
    """Whether a quotation is a sentence by what stands around it: "Tôi yêu Huế", bà nói."""
    before = text[max(0, start - 1 - _BEFORE) : start - 1].rstrip()
    return len(said) > 1 and (not before or before[-1] in ".?!:…") and text[end + 1 : end + 2] in {",", "."}


def _is_title(text: str, start: int, shown: str, said: Sequence[str], words: Naming) -> bool:
    """Whether the title of a work is quoted: it begins with a capital, has no full stop, and a word announces it.

    Without such a word, English shows it by its capitals, Vietnamese by one capital in the middle of a sentence.
    """
    if not said or not said[0][:1].isupper() or shown[-1:] in ".,?!…" or len(said) > _LONGEST_TITLE:
        return False
    before = text[max(0, start - 1 - _BEFORE) : start - 1].rstrip()
    announced = (_WORD.findall(before) or [""])[-1].casefold() in words.works and before[-1:].isalpha()
    if words.spelling is None:
        return announced or (
            (len(said) > 1 or not _is_said(text, start))
            and all(one[:1].isupper() or one.casefold() in words.links for one in said)
        )
    clause = _IN_CLAUSE.search(before)
    of_clause = frozenset(clause[0].casefold().split()) if clause and before[-1:] == "," else frozenset()
    if of_clause & words.works and text[start + len(shown) + 1 :][:1] == ",":  # cuốn sách của bà, "Đất", tái bản
        return True
    if not before or before[-1] in ".?!…":  # "Đất" của Lan ra rạp
        return len(said) > 1 and bool(_GOES_ON.match(text, start + len(shown) + 1))
    return announced or (before[-1:].isalpha() and len(said) < words.statement and len(said) > 1)
