"""Organisations in a Vietnamese text: their first word, their capitals, the small letters between and behind them."""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.mentions.names.closing import with_closing
from quizgen.mentions.names.laws import over_law, with_year
from quizgen.mentions.names.row import begins, is_capital, next_capital, speaks_for_itself, touch
from quizgen.mentions.names.runs import run_end
from quizgen.mentions.naming import Naming
from quizgen.mentions.tokens import Token

_LONGEST_GAP = 9
_MINISTRIES = frozenset({"bộ", "sở", "ủy", "uỷ", "ban", "viện", "phòng", "cục"})
_MOST_PARTS = 6


def organisation(row: Sequence[Token], folded: list[str], at: int, words: Naming) -> int | None:
    """The end of an organisation that begins here, None if none does."""
    length = words.heads.at(folded, at)
    if not length:
        return None
    if coded := _with_code(row, folded, at, at + length, words):
        return coded
    behind = _first_capital(row, folded, at, at + length, words)
    if behind is None:
        alone = tuple(folded[at : at + length]) in words.alone.phrases
        return at + length if alone and (length > 1 or not begins(row, at)) else None
    company = folded[at] in words.companies and words.heads.at(folded, at) > 1 and folded[at + 1] != "hàng"
    for _ in range(_MOST_PARTS):
        end = run_end(row, behind, words)
        if (cut := _before_person(row, folded, behind, end, words)) is not None:
            return cut
        reached = (
            _over_gap(row, folded, end, words, company)
            or _over_comma(row, folded, at, end)
            or _over_dash(row, folded, end, words)
        )
        if reached is None:
            break
        behind = reached
    end = _with_tail(row, folded, behind, end, words)
    end = with_closing(row, at, over_law(row, folded, at, end, words), words)
    return with_year(row, folded, at, end)


def _with_code(row: Sequence[Token], folded: list[str], at: int, end: int, words: Naming) -> int | None:
    """The end of a law, a unit of troops or the like with its number: Nghị định 15/2020/NĐ-CP, Tiểu đoàn 3."""
    if tuple(folded[at:end]) not in words.coded.phrases:
        return None
    end += end < len(row) and folded[end] == words.number_sign
    if not touch(row, end) or row[end].kind != "digits":
        return None
    end += 1
    while end + 1 < len(row) and row[end].text in {"/", "-"} and row[end].start == row[end - 1].end:
        if row[end + 1].kind == "sign" or row[end + 1].start != row[end].end:
            break
        end += 2
    return end


def _first_capital(row: Sequence[Token], folded: list[str], at: int, behind: int, words: Naming) -> int | None:
    """Where the capitals of an organisation go on behind its first words."""
    if touch(row, behind) and is_capital(row[behind]):
        alone = tuple(folded[at:behind]) in words.alone.phrases and folded[behind] in words.surnames
        alone = alone and not words.places.at(folded, behind)
        return None if alone and next_capital(row, behind) is not None else behind
    if behind - at == 1 and not row[at].text.isupper():
        return None
    reached = _over_gap(row, folded, behind, words)
    if reached is None or (begins(row, at) and not _is_local(folded[behind:reached], words)):
        return None
    return reached


def _is_local(between: Sequence[str], words: Naming) -> bool:
    """Whether nothing but a province, a district or the like stands between: Công an tỉnh Hà Giang."""
    return bool(between) and all(word in words.local for word in between)


def _over_gap(row: Sequence[Token], folded: list[str], at: int, words: Naming, company: bool = False) -> int | None:
    """Where capitals go on behind small letters that no verb, preposition or person's name interrupts.

    A `company` may be called like a person.
    """
    covered = at
    for here in range(at, min(at + _LONGEST_GAP, len(row))):
        token = row[here]
        if here < covered and not is_capital(token):
            continue
        if not touch(row, here) or token.kind != "word" or words.titles.at(folded, here) > 1:
            return None
        if is_capital(token):
            place = bool(words.places.at(folded, here))
            named = token.folded in words.surnames and next_capital(row, here) is not None
            person = named and not company and not place
            joined = folded[here - 1] == "và" and (place or speaks_for_itself(token, words))
            head = 0 if words.compounds.at(folded, here) == 2 else words.heads.at(folded, here)
            phrase = tuple(folded[here : here + head])
            owner = phrase in words.owners.phrases and (here == covered or _is_compound(folded, here - 1, words))
            own = head and phrase not in words.alone.phrases and not owner
            return None if here == at or person or joined or own else here
        if _is_compound(folded, here, words):
            continue
        if inside := max(words.inside.at(folded, here), words.inside.at(folded, here - 1) - 1):
            covered = here + inside
            continue
        lone_and = token.folded == "và" and not (here + 1 < len(row) and is_capital(row[here + 1]))
        if lone_and or words.breaks.at(folded, here):
            return None
    return None


def _before_person(row: Sequence[Token], folded: list[str], at: int, end: int, words: Naming) -> int | None:
    """Where a country or province in a run of capitals ends the organisation, a person's name following."""
    person = next((n for n in range(at + 2, end - 2) if n >= end - 4 and folded[n] in words.surnames), None)
    while at < end and folded[at] in words.local:
        at += 1
    place = words.places.at(folded, at)
    behind = at + place
    if not place or end - behind < 2:
        return person
    foreign = any(speaks_for_itself(token, words) for token in row[behind:end])
    return behind if folded[behind] in words.surnames or foreign else None


def _is_compound(folded: list[str], at: int, words: Naming) -> bool:
    """Whether a word and the one before it are one noun of two syllables: quốc tế."""
    return at > 0 and words.compounds.at(folded, at - 1) == 2


def _over_comma(row: Sequence[Token], folded: list[str], start: int, at: int) -> int | None:
    """Where a ministry's fields go on behind a comma: Bộ Văn hóa, Thể thao và Du lịch."""
    if folded[start] not in _MINISTRIES:
        return None
    comma = next((n for n in (at, at + 1) if n < len(row) and folded[n] == ","), None)
    if comma is None or comma + 3 >= len(row) or not is_capital(row[comma + 1]):
        return None
    return comma + 1 if "và" in folded[comma + 2 : comma + 4] else None


def _over_dash(row: Sequence[Token], folded: list[str], at: int, words: Naming) -> int | None:
    """Where the fields of an organisation go on behind a hyphen with spaces: Trường Đại học Mỏ - Địa chất."""
    dash = next((n for n in (at, at + 1) if n < len(row) and row[n].text == "-"), None)
    if dash is None or not touch(row, dash) or not touch(row, dash + 1) or not is_capital(row[dash + 1]):
        return None
    before = words.places.at(folded, dash - 1) or words.places.at(folded, dash - 2) > 1
    behind = dash + 1
    person = folded[behind] in words.surnames and next_capital(row, behind) is not None
    title = words.titles.at(folded, behind)
    titled = title and behind + title < len(row) and is_capital(row[behind + title])
    other = words.heads.at(folded, behind) or words.places.at(folded, behind)
    return None if before or person or titled or other else behind


def _with_tail(row: Sequence[Token], folded: list[str], run: int, end: int, words: Naming) -> int:
    """The end with the small letters that close the last word: Hội đồng Bảo an, … Thủy văn quốc gia."""
    native = [not speaks_for_itself(token, words) for token in row[run:end]]
    lone = native[-1] and not any(native[-2:-1]) and not words.places.at(folded, end - 1)
    small = touch(row, end) and row[end].kind == "word" and row[end].text.islower()
    if small and ((native[-1] and _is_compound(folded, end, words)) or (lone and not words.breaks.at(folded, end))):
        end += 1
    while touch(row, end) and (tail := words.tails.at(folded, end)):
        end += tail
    return end
