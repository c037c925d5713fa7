"""Names in an English text: runs of capitals with small words inside, cut at titles."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from quizgen.mentions.names.beginning import begins_only, is_people, shows_name
from quizgen.mentions.names.closing import over_number, with_closing
from quizgen.mentions.names.linked import has_initials, is_work
from quizgen.mentions.names.row import Piece, begins, is_capital, next_capital, speaks_for_itself, touch
from quizgen.mentions.naming import Naming
from quizgen.mentions.tokens import Token

_LONGEST = 14
_IN_TITLES = frozenset({"to", "with", "from", "at", "by", "without", "into", "under", "over", "before", "after"})
_MARK = re.compile(r"[A-WYZ](?:-plus|-minus)?|(?:FY|[QH])\d+")
"""A mark, a lone letter that is no name, a period of accounts."""


def english(row: Sequence[Token], words: Naming) -> Iterator[Piece]:
    """The names of a row in reading order."""
    folded = [token.folded for token in row]
    at = 0
    while at < len(row):
        if not is_capital(row[at]) or _is_no_name(row, folded, at, words):
            at += 1
            continue
        if closed := words.closed.at(folded, at):
            yield Piece(row[at : at + closed])
            at += closed
            continue
        end = _linked_run(row, folded, at, words)
        yield from _untitled(row, folded, at, end, words)
        at = end


def _is_no_name(row: Sequence[Token], folded: list[str], at: int, words: Naming) -> bool:
    """Whether a word has a capital in any sentence and is no name: days, months, No 1, Minister of Defence."""
    numbered = at + 1 < len(row) and row[at + 1].kind == "digits"
    if _is_calendar(row, folded, at, words) or (folded[at] == "no" and numbered):
        return True
    office = at > 1 and folded[at - 1] in {"of", "for"} and words.titles.at(folded, at - 2) == 1
    return office and words.fields.at(folded, at) > 0


def _is_calendar(row: Sequence[Token], folded: list[str], at: int, words: Naming) -> bool:
    """Whether a word is a weekday or a month, or the part of a text or play (Act 2), not the last one of a name."""
    inside = at > 0 and is_capital(row[at - 1]) and not begins(row, at - 1) and touch(row, at)
    return folded[at] in words.calendar or (folded[at] in words.divisions and not (inside and folded[at] in words.laws))


def _linked_run(row: Sequence[Token], folded: list[str], at: int, words: Naming) -> int:
    """The end of a name with the small words inside it."""
    start, linked, work = at, False, is_work(row, folded, at, words)
    if (whole := words.places.at(folded, at)) > 1:
        at += whole - 1
    while at - start < _LONGEST:
        behind = next_capital(row, at)
        if behind is None and (behind := _over_links(row, folded, start, at, words, linked, work)) is not None:
            linked = True
        if behind is None:
            behind = over_number(row, start, at + 1, words)
        if behind is None or _is_calendar(row, folded, behind, words):
            break
        at = behind
    return at + 1


def _over_links(
    row: Sequence[Token], folded: list[str], start: int, at: int, words: Naming, linked: bool, work: bool
) -> int | None:
    """Where a name goes on behind small words, if what stands before them lets it."""
    behind = at + 1
    while behind < len(row) and behind < at + 4 and _is_link(folded[behind], words, work) and touch(row, behind):
        behind += 1
    if behind == at + 1 or behind >= len(row) or not touch(row, behind) or not is_capital(row[behind]):
        return None
    if (work and (folded[at + 1] != "in" or folded[start] in {"the", "a", "an"})) or has_initials(row, start, behind):
        return behind
    links, before = folded[at + 1 : behind], folded[start : at + 1]
    headed, placed = any(word in words.marks for word in before), bool(words.places.at(folded, at))
    if links[0] in {"of", "on"}:
        joins = headed
    elif links[0] == "in":
        joins = before[-1] == "prize"
    elif links[0] == "for":
        joins = headed or (not placed and (before[-1].endswith("s") or next_capital(row, behind) is not None))
    elif links[0] == "and":
        plain = len(links) == 1 and not placed and not words.places.at(folded, behind)
        closed = before[-1] in words.marks
        joins = plain and not (closed and not linked) and _joins_and(row, folded, behind, words, linked and headed)
    else:
        joins = links[0] != "the"
    return behind if joins else None


def _is_link(word: str, words: Naming, work: bool) -> bool:
    return word in words.links or (work and word in _IN_TITLES)


def _joins_and(row: Sequence[Token], folded: list[str], behind: int, words: Naming, inside: bool) -> bool:
    """Whether `and` is part of a name: … for Economic Co-operation and Development, Food and Drug Administration."""
    last = behind
    while (further := next_capital(row, last)) is not None and further - behind < _LONGEST:
        last = further
    return inside or (last > behind and folded[last] in words.marks and not begins(row, behind))


def _untitled(row: Sequence[Token], folded: list[str], at: int, end: int, words: Naming) -> Iterator[Piece]:
    """The names in a run: without the word that begins the sentence, cut at titles."""
    while at < end and begins_only(row, folded, at, end, words):
        at += 1
        if at < end and not is_capital(row[at]):
            return
    first = begun = at
    part = folded[at:end]
    organised = end - first > 1 and folded[end - 1] in words.marks
    while at < end:
        length = 0 if organised else words.titles.at(part, at - begun)
        if length and at + length >= end - (part[-1] == "jr") and _is_surname(part, first - begun, at - begun, words):
            length = 0
        if length == 1 and _is_given(part, first - begun, at - begun, words):
            length = 0
        if not length:
            at += 1
            continue
        yield from _named(row, folded, first, at, words, before_title=True)
        first = at = _behind_title(row, folded, at + length, end, words)
    yield from _named(row, folded, first, end, words)


def _is_surname(part: list[str], first: int, at: int, words: Naming) -> bool:
    """Whether what looks like a title closes the name of a person: Stephen King, Martin Luther King Jr."""
    before = part[first:at]
    return bool(before) and not any(
        word in words.peoples or words.places.at([word], 0) or words.fields.at([word], 0) for word in before
    )


def _is_given(part: list[str], first: int, at: int, words: Naming) -> bool:
    """Whether what looks like a title is part of a person's name: Hassan Sheikh Mohamud, Sheikh Hasina."""
    if part[at] not in words.given:
        return False
    return _is_surname(part, first, at, words) or (part[at] == "sheikh" and len(part) - at == 2)


def _behind_title(row: Sequence[Token], folded: list[str], at: int, end: int, words: Naming) -> int:
    """Where a name begins behind a title, what its holder is minister of being left out."""
    office = at < end and not is_capital(row[at])
    while at < end and (not is_capital(row[at]) or (office and words.fields.at(folded, at))):
        at += 1
    return at


def _is_coded(token: Token) -> bool:
    """Whether a word is the name of a model: A321, F-16."""
    return any(sign.isdigit() for sign in token.text)


def _named(
    row: Sequence[Token], folded: list[str], at: int, end: int, words: Naming, before_title: bool = False
) -> Iterator[Piece]:
    """A name, unless it is an adjective of a country; one word at the beginning of a sentence is doubtful."""
    while end > at and not is_capital(row[end - 1]):
        end -= 1
    while end - at > 1 and row[end - 1].text in {"MP", "MPs", "CEO", "TV"}:
        end -= 1
    parts = folded[at:end]
    if at >= end or all(is_people(word, words) for word in parts) or _is_idle(row, at, end, words):
        return
    if before_title and all(words.fields.at([word], 0) or word in words.peoples for word in parts):
        return
    made = next((n for n in range(at + 1, end - 1) if folded[n] in words.makers and _is_coded(row[n + 1])), at)
    if made > at:  # an Aer Lingus Airbus A321
        yield from _named(row, folded, at, made, words)
        at = made
    known = bool(words.places.at(folded, at)) or speaks_for_itself(row[at], words)
    leads = begins(row, at) and not known
    alone = end - at == 1
    end = with_closing(row, at, end, words)
    alone = alone and is_capital(row[end - 1])
    doubtful = leads and alone and not shows_name(row, folded, end, words)
    yield Piece(row[at:end], doubtful, leads and not (alone and not doubtful))


def _is_idle(row: Sequence[Token], at: int, end: int, words: Naming) -> bool:
    """Whether an abbreviation stands for a common noun, or a lone letter for a mark or a sort (B-plus)."""
    if row[at].text in words.abbreviations:
        return with_closing(row, at, end, words) == end
    return end - at == 1 and bool(_MARK.fullmatch(row[at].text))
