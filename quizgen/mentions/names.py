"""Proper names in a whole text: persons, places, organisations, works, products, events, each with its borders."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from quizgen.mentions.capitals import Capitals
from quizgen.mentions.naming import Naming, naming
from quizgen.mentions.plain import find_words
from quizgen.mentions.quotes import find_quotations
from quizgen.mentions.tokens import Token, tokens

_STARTS = frozenset(".?!:…\"'“„«‘(•[–—")
_CLOSINGS = frozenset("”’»)")
_ABBREVIATION = re.compile(r"[^\W\d_]|tp|mr|mrs|ms|dr|st|prof|gen|col|sen|rep|gov|capt|lt", re.IGNORECASE)
_POSSESSIVE = re.compile(r"['’]s$")
_VERSION = re.compile(r"\d+\.\d+")
_AND = "&"
_LONGEST_GAP = 9


class _Piece(NamedTuple):
    """Tokens that may be a name.

    `leads`: the first may owe its capital to its place in the sentence; `doubtful`: so may the only one.
    """

    row: Sequence[Token]
    doubtful: bool = False
    leads: bool = False

    @property
    def span(self) -> tuple[int, int]:
        return self.row[0].start, self.row[-1].end


def find_names(paragraphs: Sequence[str], language: str) -> tuple[tuple[Capitals, ...], ...]:
    """The names in each paragraph of a text (NFC), in reading order.

    What a word is at the beginning of a sentence, where a capital says nothing, is learnt from the rest of the text.
    """
    words = naming(language)
    read = _vietnamese if words.spelling else _english
    found = [list(_pieces(text, words, language, read)) for text in paragraphs]
    sure = {
        token.text for pieces in found for piece in pieces if not piece.doubtful for token in piece.row[piece.leads :]
    }
    return tuple(
        tuple(_name(text, *piece.span) for piece in pieces if not piece.doubtful or piece.row[0].text in sure)
        for text, pieces in zip(paragraphs, found, strict=True)
    )


def _name(text: str, start: int, end: int) -> Capitals:
    return Capitals(start, end, tuple(word.folded for word in find_words(text[start:end])))


_Reading = Callable[[Sequence[Token], Naming], Iterator[_Piece]]


def _pieces(text: str, words: Naming, language: str, read: _Reading) -> Iterator[_Piece]:
    """The pieces of a paragraph and the titles of works in it, in reading order."""
    titles = [(one.start, one.end) for one in find_quotations(text, language) if one.title]
    row = [_without_possessive(token, words) for token in tokens(text)]
    found = [_Piece([Token("word", text[start:end], start, end)]) for start, end in titles]
    for piece in read(row, words):
        start, end = piece.span
        if not any(start < title[1] and title[0] < end for title in titles):
            found.append(piece)
    yield from sorted(found, key=lambda piece: piece.span)


def _without_possessive(token: Token, words: Naming) -> Token:
    if words.spelling or not (ending := _POSSESSIVE.search(token.text)):
        return token
    return token._replace(text=token.text[: ending.start()], end=token.end - len(ending[0]))


# What both languages share


def _is_capital(token: Token) -> bool:
    return token.kind == "word" and any(sign.isupper() for sign in token.text)


def _begins(row: Sequence[Token], at: int) -> bool:
    """Whether a capital says nothing here: at the beginning of a sentence, a quotation, a bracket."""
    if at == 0:
        return True
    while at > 1 and row[at - 1].text in _CLOSINGS and row[at - 2].text in _STARTS:
        at -= 1
    before = row[at - 1]
    if before.text == "." and at > 1 and _ABBREVIATION.fullmatch(row[at - 2].text):
        return False
    return before.text in _STARTS


def _touch(row: Sequence[Token], at: int) -> bool:
    """Whether nothing but white space stands between a token and the one before it."""
    return 0 < at < len(row) and 0 < row[at].start - row[at - 1].end <= 2


def _next_capital(row: Sequence[Token], at: int) -> int | None:
    """Where the run of capitals goes on behind a token: the next word, over an & or the point of an abbreviation."""
    behind = at + 1
    if behind + 1 < len(row) and (
        row[behind].text == _AND or (row[behind].text == "." and _ABBREVIATION.fullmatch(row[at].text))
    ):
        behind += 1
    elif not _touch(row, behind):
        return None
    return behind if behind < len(row) and _is_capital(row[behind]) else None


def _with_number(row: Sequence[Token], start: int, end: int, words: Naming) -> int:
    """The end of a name with the number that closes it: SEA Games 31, Apollo 11, SkyClean 2.0."""
    if not _touch(row, end) or row[end].kind != "digits" or not row[end].text.replace(".", "").isdecimal():
        return end
    numbered = any(token.folded in words.numbered for token in row[start:end])
    version = _VERSION.fullmatch(row[end].text) and any(sign.isupper() for sign in row[end - 1].text[1:])
    return end + 1 if numbered or version else end


def _speaks_for_itself(token: Token, words: Naming) -> bool:
    """Whether a word shows by its spelling that it is a name: NATO, iPhone, R21; Moskva in Vietnamese."""
    odd = any(sign.isupper() or sign.isdigit() for sign in token.text[1:])
    return odd or (words.spelling is not None and not words.spelling.fullmatch(token.text))


def _folded(row: Sequence[Token]) -> list[str]:
    return [token.folded for token in row]


# Vietnamese


def _vietnamese(row: Sequence[Token], words: Naming) -> Iterator[_Piece]:
    folded = _folded(row)
    at = 0
    while at < len(row):
        if title := _title(row, folded, at, words):
            at = title
        elif _only_begins(row, folded, at, words) or not _is_capital(row[at]):
            at += 1
        elif end := _organisation(row, folded, at, words):
            yield _Piece(row[at:end])
            at = end
        else:
            end = _run(row, folded, at, words)
            yield from _split(row, folded, at, end, words)
            at = end


def _only_begins(row: Sequence[Token], folded: list[str], at: int, words: Naming) -> bool:
    """Whether a word has its capital from the beginning of the sentence alone: Theo, Trong, Tàu."""
    head = words.heads.at(folded, at) and at + 1 < len(row) and _is_capital(row[at + 1])
    known = head or words.places.at(folded, at)
    return folded[at] in words.starters and row[at].text.istitle() and _begins(row, at) and not known


def _title(row: Sequence[Token], folded: list[str], at: int, words: Naming) -> int | None:
    """Behind a title and what its holder is minister of; a capital in mid-sentence (Anh, Cô Tô) is no title."""
    length = words.titles.at(folded, at)
    if not length or words.heads.at(folded, at) > length:
        return None
    if length == 1 and row[at].text.istitle() and not _begins(row, at):
        return None
    return at + length + words.fields.at(folded, at + length)


def _organisation(row: Sequence[Token], folded: list[str], at: int, words: Naming) -> int | None:
    """The end of an organisation that begins here: its first word, its capitals, and small letters between them."""
    length = words.heads.at(folded, at)
    if not length:
        return None
    behind = at + length
    if not (_touch(row, behind) and _is_capital(row[behind])):
        if length == 1 and not row[at].text.isupper():
            return None
        if _begins(row, at) or (reached := _over_gap(row, folded, behind, words)) is None:
            return behind if length > 1 and folded[at:behind] == ["quốc", "hội"] else None
        behind = reached
    while True:
        end = _run(row, folded, behind, words)
        reached = _over_gap(row, folded, end, words) or _over_comma(row, folded, at, end, words)
        if reached is None:
            return _with_number(row, at, _with_tail(row, folded, behind, end, words), words)
        behind = reached


def _over_gap(row: Sequence[Token], folded: list[str], at: int, words: Naming) -> int | None:
    """Where capitals go on behind small letters that no verb, preposition or person's name interrupts."""
    for here in range(at, min(at + _LONGEST_GAP, len(row))):
        token = row[here]
        if not _touch(row, here) or token.kind != "word" or words.breaks.at(folded, here):
            return None
        if _is_capital(token):
            person = token.folded in words.surnames and _next_capital(row, here) is not None
            return None if here == at or person or words.heads.at(folded, here) else here
        if token.folded == "và" and not (here + 1 < len(row) and _is_capital(row[here + 1])):
            return None
    return None


def _over_comma(row: Sequence[Token], folded: list[str], start: int, at: int, words: Naming) -> int | None:
    """Where a ministry's fields go on behind a comma: Bộ Văn hóa, Thể thao và Du lịch."""
    if folded[start] not in {"bộ", "sở", "ủy", "uỷ", "ban", "viện"}:
        return None
    comma = next((n for n in (at, at + 1) if n < len(row) and folded[n] == ","), None)
    if comma is None or comma + 3 >= len(row) or not _is_capital(row[comma + 1]):
        return None
    return comma + 1 if "và" in folded[comma + 2 : comma + 4] else None


def _with_tail(row: Sequence[Token], folded: list[str], run: int, end: int, words: Naming) -> int:
    """The end with the small letters that close the last word: Hội đồng Bảo an, … Thủy văn quốc gia."""
    last = row[end - 1]
    lone = end - run == 1 and not _speaks_for_itself(last, words) and not words.places.at(folded, end - 1)
    goes_on = lone and _touch(row, end) and row[end].kind == "word" and row[end].text.islower()
    if goes_on and not words.breaks.at(folded, end):
        end += 1
    tail = words.tails.at(folded, end)
    return end + tail if tail and _touch(row, end) else end


def _run(row: Sequence[Token], folded: list[str], at: int, words: Naming) -> int:
    """The end of the capitals that stand side by side from here on; a title of several syllables ends them."""
    while (behind := _next_capital(row, at)) is not None and words.titles.at(folded, behind) < 2:
        at = behind
    return at + 1


def _split(row: Sequence[Token], folded: list[str], at: int, end: int, words: Naming) -> Iterator[_Piece]:
    """The names in a run of capitals: countries before a person or a product are names of their own."""
    place = words.places.at(folded[at : min(end, at + words.places.longest)], 0)
    while place and at + place < end and (end - at - place > 1 or _speaks_for_itself(row[at + place], words)):
        yield _Piece(row[at : at + place])
        at += place
        place = words.places.at(folded[at : min(end, at + words.places.longest)], 0)
    if row[at].text not in words.abbreviations or end - at > 1:
        leads = _begins(row, at) and not place and not _speaks_for_itself(row[at], words)
        yield _Piece(row[at : _with_number(row, at, end, words)], leads and end - at == 1, leads)


# English


def _english(row: Sequence[Token], words: Naming) -> Iterator[_Piece]:
    folded = _folded(row)
    at = 0
    while at < len(row):
        if not _is_capital(row[at]) or folded[at] in words.calendar:
            at += 1
            continue
        end = _linked_run(row, folded, at, words)
        yield from _untitled(row, folded, at, end, words)
        at = end


def _linked_run(row: Sequence[Token], folded: list[str], at: int, words: Naming) -> int:
    """The end of a name with the small words inside it."""
    start = at
    linked = False
    while True:
        behind = None if _is_possessive(row, at) else _next_capital(row, at)
        if behind is None and (behind := _over_links(row, folded, start, at, words, linked)) is not None:
            linked = True
        if behind is None or folded[behind] in words.calendar:
            return at + 1
        at = behind


def _is_possessive(row: Sequence[Token], at: int) -> bool:
    return at + 1 < len(row) and row[at + 1].start - row[at].end > 2


def _over_links(
    row: Sequence[Token], folded: list[str], start: int, at: int, words: Naming, linked: bool
) -> int | None:
    """Where a name goes on behind small words, if what stands before them lets it."""
    behind = at + 1
    while behind < len(row) and behind < at + 4 and folded[behind] in words.links and _touch(row, behind):
        behind += 1
    if behind == at + 1 or behind >= len(row) or not _touch(row, behind) or not _is_capital(row[behind]):
        return None
    link = folded[at + 1]
    before = folded[start : at + 1]
    headed = any(word in heads for heads in (_heads(words),) for word in before)
    placed = bool(words.places.at(folded, at))
    if link in {"of", "on"}:
        joins = headed
    elif link == "for":
        joins = headed or (not placed and (before[-1].endswith("s") or _next_capital(row, behind) is not None))
    elif link == "and":
        joins = _joins_and(row, folded, behind, words, linked and headed, placed)
    else:
        joins = link != "the"
    return behind if joins else None


def _joins_and(row: Sequence[Token], folded: list[str], behind: int, words: Naming, inside: bool, placed: bool) -> bool:
    """Whether `and` is part of a name: … for Economic Co-operation and Development, Food and Drug Administration."""
    if placed or words.places.at(folded, behind):
        return False
    last = behind
    while (further := _next_capital(row, last)) is not None:
        last = further
    return inside or (last > behind and folded[last] in _heads(words) and not _begins(row, behind))


def _heads(words: Naming) -> frozenset[str]:
    return frozenset(phrase[0] for phrase in words.heads.phrases)


def _untitled(row: Sequence[Token], folded: list[str], at: int, end: int, words: Naming) -> Iterator[_Piece]:
    """The names in a run: without the word that begins the sentence, cut at titles."""
    while at < end and _begins_only(row, folded, at, end, words):
        at += 1
        if at < end and not _is_capital(row[at]):
            return
    first = at
    while at < end:
        length = 0 if folded[end - 1] in _heads(words) and end - first > 1 else words.titles.at(folded[:end], at)
        if not length:
            at += 1
            continue
        yield from _named(row, folded, first, at, words)
        at += length
        while at < end and not _is_capital(row[at]):
            at += 1
        first = at
    yield from _named(row, folded, first, end, words)


def _begins_only(row: Sequence[Token], folded: list[str], at: int, end: int, words: Naming) -> bool:
    """Whether a word has its capital from the beginning of the sentence alone."""
    if folded[at] not in words.starters or (row[at].text.isupper() and len(row[at].text) > 1):
        return False
    if folded[at] == "the" and at + 1 < end and folded[at + 1] in words.with_article:
        return False
    return _begins(row, at)


def _named(row: Sequence[Token], folded: list[str], at: int, end: int, words: Naming) -> Iterator[_Piece]:
    """A name, unless it is an adjective of a country; one word at the beginning of a sentence is doubtful."""
    while end > at and not _is_capital(row[end - 1]):
        end -= 1
    if at >= end or all(word in words.peoples for word in folded[at:end]) or row[at].text in words.abbreviations:
        return
    known = words.places.at(folded, at) or _speaks_for_itself(row[at], words) or _is_said_of(folded, end, words)
    leads = _begins(row, at) and not known
    yield _Piece(row[at : _with_number(row, at, end, words)], leads and end - at == 1, leads)


def _is_said_of(folded: list[str], end: int, words: Naming) -> bool:
    """Whether a word behind a name shows that it is one: it speaks, or what it is follows."""
    behind = folded[end : end + 2]
    return bool(behind) and (behind[0] in words.says or (behind[0] == "," and behind[1:] in (["a"], ["an"], ["the"])))
