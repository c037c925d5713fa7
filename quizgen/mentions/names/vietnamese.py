"""Names in a Vietnamese text: runs of capitals behind titles and common nouns, parted from countries before them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quizgen.mentions.names.closing import with_closing
from quizgen.mentions.names.idle import idle_words
from quizgen.mentions.names.organisations import organisation
from quizgen.mentions.names.row import Piece, begins, is_capital, next_capital, opens, speaks_for_itself
from quizgen.mentions.names.runs import run_end
from quizgen.mentions.naming import Naming
from quizgen.mentions.tokens import Token

_NOUNS = frozenset({"áo", "ý"})
"""Countries whose names are nouns as well."""


def vietnamese(row: Sequence[Token], words: Naming) -> Iterator[Piece]:
    """The names of a row in reading order."""
    folded = [token.folded for token in row]
    at = 0
    while at < len(row):
        capital = is_capital(row[at])
        if title := _title(row, folded, at, words):
            at = title
        elif not capital or _only_begins(row, folded, at, words):
            at += 1
        elif idle := idle_words(row, folded, at, words):
            at += idle
        elif closed := words.closed.at(folded, at):
            yield Piece(row[at : at + closed])
            at += closed
        elif end := organisation(row, folded, at, words):
            yield Piece(row[at:end])
            at = end
        elif (head := words.heads.at(folded, at)) > 1:
            head += words.tails.at(folded, at + head)
            if not begins(row, at):
                yield Piece(row[at : at + head])
            at += head
        else:
            end = run_end(row, at, words)
            yield from _split(row, folded, at, end, words)
            at = end


def _only_begins(row: Sequence[Token], folded: list[str], at: int, words: Naming) -> bool:
    """Whether a word has its capital from the beginning of the sentence alone: Theo, Trong, Tàu."""
    if folded[at] not in words.starters or not row[at].text.istitle() or not opens(row, at):
        return False
    head = words.heads.at(folded, at)
    if (behind := next_capital(row, at)) is not None and words.compounds.at(folded, at) == 2 and behind == at + 1:
        return False
    organised = (
        head
        and folded[at] not in words.plain_heads
        and at + head < len(row)
        and (is_capital(row[at + head]) or folded[at + head] in words.local or _is_coded(row, folded, at, head, words))
    )
    listed = words.places.at(folded, at) or words.closed.at(folded, at)
    return not organised and not listed and not _is_person(row, folded, at, words)


def _is_coded(row: Sequence[Token], folded: list[str], at: int, length: int, words: Naming) -> bool:
    return tuple(folded[at : at + length]) in words.coded.phrases and row[at + length].kind == "digits"


def _is_person(row: Sequence[Token], folded: list[str], at: int, words: Naming) -> bool:
    """Whether a word that may begin a sentence is the surname of somebody whose other names follow: Cao Thị Lan."""
    if (behind := next_capital(row, at)) is None:
        return False
    if folded[at] in words.middle and next_capital(row, behind) is None:
        return True
    return folded[behind] in {"thị", "văn"} or (folded[at] in words.surnames and next_capital(row, behind) is not None)


def _title(row: Sequence[Token], folded: list[str], at: int, words: Naming) -> int | None:
    """Behind a title and what its holder is minister of; a capital in mid-sentence (Anh, Cô Tô) is no title."""
    length = words.titles.at(folded, at)
    if not length or words.heads.at(folded, at) > length:
        return None
    if length == 1 and row[at].text.istitle() and not begins(row, at):
        return None
    owned = (n for n in range(1, length) if is_capital(row[at + n]) and words.heads.at(folded, at + n))
    length = next(owned, length)  # Trưởng Ban Tổ chức
    return at + length + words.fields.at(folded, at + length)


def _split(row: Sequence[Token], folded: list[str], at: int, end: int, words: Naming) -> Iterator[Piece]:
    """The names in a run of capitals: countries before a person or a product are names of their own."""
    if _is_before_place(row, folded, at, end, words):
        at += 1
    place = _place(folded, at, end, words)
    while (
        place
        and at + place < end
        and folded[at + place] not in words.clubs
        and (end - at - place > 1 or speaks_for_itself(row[at + place], words))
    ):
        yield Piece(row[at : at + place])
        at += place
        place = _place(folded, at, end, words)
    while end - at > 1 and not place and (row[at].text in words.abbreviations or _is_origin(folded, at, words)):
        at += 1
        place = _place(folded, at, end, words)
    closed = with_closing(row, at, end, words)
    idle = row[at].text in words.abbreviations or (end - at == 1 and len(row[at].text) == 1 and row[at].text != "X")
    if idle and not place and closed == end:
        return
    known = place or speaks_for_itself(row[at], words)
    leads = begins(row, at) and (not known or folded[at] in _NOUNS)
    alone = end - at == 1
    yield Piece(row[at:closed], leads and alone and not _acts(row, folded, end), leads)


def _is_before_place(row: Sequence[Token], folded: list[str], at: int, end: int, words: Naming) -> bool:
    """Whether a noun that begins the sentence stands before a place that is known: Tuyến Hà Nội."""
    whole = end - at > 1 and _place(folded, at + 1, end, words) == end - at - 1
    noun = folded[at] not in words.surnames | words.middle and not speaks_for_itself(row[at], words)
    return whole and noun and begins(row, at) and not _place(folded, at, end, words)


def _is_origin(folded: list[str], at: int, words: Naming) -> bool:
    """Whether a word says where somebody is from who is named behind it: gốc Việt Trần Lan."""
    return (
        at > 0
        and folded[at - 1] in {"gốc", "người"}
        and folded[at] in words.peoples
        and folded[at + 1] in words.surnames
    )


def _place(folded: list[str], at: int, end: int, words: Naming) -> int:
    return words.places.at(folded[at : min(end, at + words.places.longest)], 0)


def _acts(row: Sequence[Token], folded: list[str], end: int) -> bool:
    """Whether what follows a lone word shows that it is a person: Lan nói, Tú cho biết."""
    speaks = folded[end : end + 1] in (["nói"], ["kể"]) or folded[end : end + 2] == ["cho", "biết"]
    return speaks and next_capital(row, end) is None
