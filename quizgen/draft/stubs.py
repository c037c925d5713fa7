"""Mentions of a text to stubs of questions: which type, which answer, which distractors, which evidence."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Literal, TypeAlias
from unicodedata import combining, normalize

from quizgen.draft.sorts import NameWords, Sort, sorts_of
from quizgen.mentions import Figure, Name, When, looks_vietnamese
from quizgen.mentions.every import Kind, Mention, find_mentions, whole_names

MOST = 6
"""So many stubs a paragraph has at most; whoever wants more has understood it well enough to write them."""

Type: TypeAlias = Literal["numeric", "date", "short_answer", "multiple_choice", "true_false"]
Reason: TypeAlias = Literal["repeated", "too_many"]

_ORDER: tuple[Kind, ...] = ("figure", "date", "quote", "name")
_DISTRACTORS = 3
_FEW = 6
_MANY = 12
"""Words of evidence: of a quotation, and at most."""
_WORD = re.compile(r"\S+")
_ENDS = re.compile(r"[.,;:!?…]$|[\"“”«»()]")
_LONGEST_ID = 40


@dataclass(frozen=True, slots=True)
class Stub:
    """A question but for its sentences: where its fact stands, its type, answer, distractors and evidence."""

    id: str
    type: Type
    kind: Kind
    paragraph: int
    answer: str
    evidence: str
    distractors: tuple[str, ...] = ()
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Drafted:
    """The stubs of a text, its language, its paragraphs and mentions counted, and those left out by reason."""

    stubs: tuple[Stub, ...]
    language: str
    paragraphs: int
    mentions: int
    left_out: Counter[Reason]


@dataclass(frozen=True, slots=True)
class _Seen:
    """A mention with its paragraph."""

    paragraph: int
    text: str
    mention: Mention

    @property
    def words(self) -> str:
        return " ".join(self.text[self.mention.start : self.mention.end].split())


@dataclass(frozen=True, slots=True)
class _Names:
    """The names of a text that are no part of another one, for which name each is short, and what sort each is."""

    seen: Sequence[_Seen]
    whole: Mapping[NameWords, NameWords]
    sorts: Mapping[NameWords, Sort]

    def like(self, one: _Seen) -> Iterator[str]:
        """Names of the same sort, or else of the same length, the nearest first; none has this one as a part."""
        sort = self._sort(one)
        found: list[str] = []
        for other in sorted(self.seen, key=lambda other: abs(other.paragraph - one.paragraph)):
            if self._sort(other) == sort and not _akin(other.words, (one.words, *found)):
                found.append(other.words)
        return iter(found[:_DISTRACTORS])

    def _sort(self, one: _Seen) -> Sort | int:
        words = self.whole[_words(one)]
        return self.sorts.get(words) or min(len(words), 2)


def draft(paragraphs: Sequence[str], published: date | None = None) -> Drafted:
    """The stubs of a text (NFC) by paragraph: figures, dates and quotations first, each name once, at most `MOST`."""
    language = "vi" if looks_vietnamese(" ".join(paragraphs)) else "en"
    rows = find_mentions(paragraphs, language)
    seen = [
        [_Seen(number, text, mention) for mention in row]
        for number, (text, row) in enumerate(zip(paragraphs, rows, strict=True), 1)
    ]
    known = {_words(one) for row in seen for one in row if one.mention.kind == "name"}
    whole = whole_names(known)
    named = [one for row in seen for one in row if one.mention.kind == "name"]
    places = ((whole[_words(one)], one.text, one.mention.start, one.mention.end) for one in named)
    names = _Names([one for one in named if whole[_words(one)] == _words(one)], whole, sorts_of(places, language))
    chosen, left_out = _chosen(seen, whole)
    ids = Counter[str]()
    stubs = tuple(_stub(one, names, published, ids) for one in chosen)
    return Drafted(stubs, language, len(paragraphs), sum(map(len, rows)), left_out)


def _words(one: _Seen) -> NameWords:
    assert isinstance(one.mention.read, Name)
    return one.mention.read.words


def _chosen(
    rows: Sequence[Sequence[_Seen]], whole: Mapping[NameWords, NameWords]
) -> tuple[list[_Seen], Counter[Reason]]:
    """The mentions of which stubs are made, in reading order, and how many are left out."""
    known: set[object] = set()
    chosen: list[_Seen] = []
    left_out: Counter[Reason] = Counter()
    for row in rows:
        fresh: list[_Seen] = []
        for one in row:
            key = (one.mention.kind, _key(one, whole))
            left_out["repeated"] += key in known
            if key not in known:
                fresh.append(one)
                known.add(key)
        best = sorted(fresh, key=lambda one: _ORDER.index(one.mention.kind))[:MOST]
        left_out["too_many"] += len(fresh) - len(best)
        chosen += [one for one in fresh if one in best]
    return chosen, left_out


def _key(one: _Seen, whole: Mapping[NameWords, NameWords]) -> object:
    """What makes two mentions the same: the whole name anywhere, what is said within one paragraph otherwise."""
    read = one.mention.read
    if isinstance(read, Name):
        return whole[read.words]
    said = read.value if isinstance(read, Figure) else read.parts if isinstance(read, When) else one.words
    return one.paragraph, said


def _stub(one: _Seen, names: _Names, published: date | None, ids: Counter[str]) -> Stub:
    id = _id(one, ids)
    read = one.mention.read
    plain = Stub(id, "short_answer", one.mention.kind, one.paragraph, one.words, _evidence(one))
    if isinstance(read, Figure):
        typed = _number(read)
        return replace(plain, type="numeric", answer=typed, unit="%" * read.percent) if typed else plain
    if isinstance(read, When):
        typed = _date(read, published)
        return replace(plain, type="date", answer=typed) if typed else plain
    if isinstance(read, Name):
        others = tuple(names.like(one))
        return replace(plain, type="multiple_choice", distractors=others) if len(others) > 1 else plain
    return replace(plain, type="true_false", answer="true")


def _number(figure: Figure) -> str:
    """A figure as a teacher types it; "" for one that would be typed in two ways or without end."""
    typed = format(figure.value.normalize(), "f")
    part = typed.partition(".")[2]
    return "" if len(part) == 3 or len(part) > 4 or figure.value >= Decimal(10) ** 12 else typed


def _date(when: When, published: date | None) -> str:
    """A date as a teacher types it, a day before publication with its year; "" where the year can't be told."""
    year = when.year
    if year is None and published and (when.month or 1, when.day or 1) <= (published.month, published.day):
        year = published.year
    if year is None or when.decade:
        return ""
    parts = (f"{year:04d}", *(f"{part:02d}" for part in (when.month, when.day) if part))
    return "-".join(parts)


def _akin(name: str, others: Sequence[str]) -> bool:
    bare = name.casefold()
    return any(bare in other.casefold() or other.casefold() in bare for other in others)


def _evidence(one: _Seen) -> str:
    """The few words by which a fact is found: a name, the beginning of a quotation, a figure with its neighbours."""
    if one.mention.kind == "name":
        return " ".join(one.words.split()[:_MANY])
    if one.mention.kind == "quote":
        return " ".join(one.words.split()[:_FEW]).strip(".,;:!?…\"“”‘’'«»()")
    before = [word for word in _WORD.findall(one.text[: one.mention.start])[-1:] if not _ENDS.search(word)]
    behind: list[str] = []
    if one.mention.kind == "figure" and one.text[one.mention.end : one.mention.end + 1].isspace():
        for word in _WORD.findall(one.text[one.mention.end :])[:2]:
            if _ENDS.search(word):
                break
            behind.append(word)
    attached = one.text[one.mention.start - 1 : one.mention.start]
    shown = before if not attached or attached.isspace() else []
    return " ".join((*shown, one.words, *behind))


def _id(one: _Seen, ids: Counter[str]) -> str:
    """An id of the paragraph and the words, in letters that ids have, each once."""
    bare = normalize("NFD", one.words.casefold().replace("đ", "d"))
    letters = "".join(sign for sign in bare if not combining(sign))
    slug = "-".join(re.findall(r"[a-z0-9]+", letters))[:_LONGEST_ID].strip("-")
    id = f"p{one.paragraph}-{slug or one.mention.kind}"
    ids[id] += 1
    return id if ids[id] == 1 else f"{id}-n{ids[id]}"
