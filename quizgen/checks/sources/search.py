"""Looking up what an answer claims in the paragraphs that its question cites."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cached_property
from typing import NamedTuple, TypeAlias, TypeVar

from quizgen.bank import Content, Language, Moment, Number, Text, Words
from quizgen.blocks import Judgements
from quizgen.checks.sources.aliases import has_initials, other_forms, spells_out
from quizgen.checks.sources.cited import Cited
from quizgen.checks.sources.claims import Claim
from quizgen.checks.sources.known import Known
from quizgen.checks.sources.measures import Measure, asks_about, measure_of, measured, says_amount, with_unit
from quizgen.faces import Face
from quizgen.mentions import Figure, Name, Said, When, find_date, find_name, find_part, find_verbatim
from quizgen.mentions.forms import says
from quizgen.source import Place

Mention: TypeAlias = Figure | When | Name
M = TypeVar("M", Figure, When, Name)

_PROSE = 6
"""An answer of more words is a sentence; small numbers in words are then a way of speaking."""
_SMALL = 10
_BETWEEN = re.compile(r",\s+(?:và\s|and\s)?|\s(?:và|and)\s")
"""What stands between the things of a row; the comma of 0,04 does not."""


class Unsaid(NamedTuple):
    """What the source does not say: as it was typed, and where."""

    mention: Mention
    shown: str
    place: Place


@dataclass(frozen=True, eq=False)
class Search:
    """A question, what it cites, and how its bank spells names."""

    where: Cited
    face: Face
    known: Known

    @cached_property
    def cited(self) -> tuple[Said, ...]:
        """The cited paragraphs."""
        return tuple(paragraph.said for paragraph in self.where.paragraphs)

    @cached_property
    def given(self) -> tuple[Said, ...]:
        """The cited paragraphs, and the stem: what it tells is not asked for."""
        face = self.face
        if face.stem is None or (isinstance(face.block, Judgements) and not face.block.grid):
            return self.cited
        return (*self.cited, *(Said(words.value, language) for language, words in face.stem.words.items()))

    @cached_property
    def rounds(self) -> bool:
        """Whether the stem asks for a rounded amount."""
        stem = self.face.stem
        return stem is not None and any(asks_about(words.value) for words in stem.words.values())

    @cached_property
    def named(self) -> frozenset[tuple[str, ...]]:
        """The names of its sources that are names for sure."""
        return frozenset().union(*(source.named for source in self.where.sources))

    @property
    def language(self) -> Language:
        """The language of the source."""
        return self.where.sources[0].language


def unsaid(claim: Claim, search: Search) -> Unsaid | None:
    """The first thing of a claim that must stand in the source and does not."""
    first = claim.ways[0]
    if isinstance(first, Number):
        measure = measure_of(first, claim.unit, claim.within)
        there = _says(measure, search.cited, search) or _counted(measure.figure, search)
        return None if there else Unsaid(measure.figure, _typed(first, claim.unit), first.place)
    if isinstance(first, Moment):
        when = When(0, 0, first.year, first.month, first.day)
        return None if _has(search.cited, when, find_date) else Unsaid(when, first.typed, first.place)
    return _unsaid_words([way for way in claim.ways if not isinstance(way, Number | Moment)], search)


def _typed(number: Number, unit: Content | None) -> str:
    words = next(iter(unit.words.values())).value if isinstance(unit, Text) else ""
    return f"{number.typed} {words}".strip()


def _has(texts: Iterable[Said], mention: M, find: Callable[[Said, M], range | None]) -> bool:
    return any(find(said, mention) is not None for said in texts)


def _says(measure: Measure, texts: Sequence[Said], search: Search) -> bool:
    """Whether texts say an amount, as it is or otherwise."""
    measure = measure._replace(about=measure.about or search.rounds)
    return any(says_amount(said, measure) for said in texts)


def _counted(figure: Figure, search: Search) -> bool:
    """Whether a piece of evidence is a row of so many things."""
    rows = (len(_BETWEEN.findall(words.value)) + 1 for words in search.face.item.evidence)
    return any(Decimal(length) in figure.values for length in rows if length > 1)


def _unsaid_words(ways: list[Mapping[Language, Words]], search: Search) -> Unsaid | None:
    """What an answer in words mentions and the source does not say, in the source's language if it is put in it."""
    own = [way[search.language] for way in ways if search.language in way]
    language, first = (search.language, own[0]) if own else next(iter(ways[0].items()))
    texts = [Said(words.value, language) for words in own or [first]]
    if any(find_verbatim(there, said) is not None for there in search.cited for said in texts):
        return None
    shared = len(ways[0]) > 1 and len({id(words) for words in ways[0].values()}) == 1
    missing = [list(_missing(said, search, foreign=not own, shared=shared)) for said in texts]
    if not missing[0] or any(_mentions(said) and not gone for said, gone in zip(texts, missing, strict=True)):
        return None
    mention = missing[0][0]
    if isinstance(mention, Name) and any(_spelled_otherwise(way, search) for way in ways):
        return None
    span = with_unit(texts[0], mention) if isinstance(mention, Figure) else range(mention.start, mention.end)
    shown = texts[0].text[span.start : span.stop]
    return Unsaid(mention, shown, _part(first.place, shown))


def _mentions(said: Said) -> bool:
    return bool(said.figures or said.dates or said.names)


def _part(place: Place, shown: str) -> Place:
    """The place of a part of some words, where it stands as it was typed."""
    at = place.text.find(shown)
    return place if at < 0 else place.source.place(place.start + at, place.start + at + len(shown))


def _missing(said: Said, search: Search, foreign: bool, shared: bool) -> Iterator[Mention]:
    """What an answer mentions and neither the cited paragraphs nor the stem say."""
    prose = len(said.words) > _PROSE
    for figure in said.figures:
        small = prose and not figure.digits and figure.value in range(_SMALL + 1)
        if not small and not _says(measured(said, figure), search.given, search) and not _counted(figure, search):
            yield figure
    for when in said.dates:
        if not _has(search.given, when, find_date) and not (prose and _appeared(when, search)):
            yield when
    for name in said.names:
        judged = _judged(name, said, search, foreign, shared)
        short = said.text[name.start : name.end]
        if judged is None or _named(judged, search) or any(spells_out(there, short) for there in search.given):
            continue
        yield judged


def _appeared(when: When, search: Search) -> bool:
    """Whether a date says no more than when a source appeared, as a statement does that tells its own time."""
    days = {said.on for said in search.cited if said.on is not None}
    return any(says(When(0, 0, day.year, day.month, day.day), when) for day in days)


def _judged(name: Name, said: Said, search: Search, foreign: bool, shared: bool) -> Name | None:
    """The part of a run of capitals that must be found, if any; in another language than the source's, codes alone."""
    name = _whole(name, said, search)
    alone = len(name.words) == len(said.words)
    if name.leads and not alone and len(name.words) > 1 and name.words not in search.named:
        name = replace(name, words=name.words[1:])
    if len("".join(name.words)) < 2:
        return None
    if name.code:
        return name
    if foreign:
        return None
    sure = len(name.words) > 1 or said.text[name.start : name.end].isupper() or (alone and shared)
    return name if sure or name.words in search.named or (alone and name.words[0] in search.known.words) else None


def _whole(name: Name, said: Said, search: Search) -> Name:
    """A name with the first word of the answer, if the source knows both as one: Đông may be no more than the east."""
    first = said.words[0]
    if len(said.words) == 1 or not first.capital or said.words[1].start != name.start:
        return name
    words = (first.folded, *name.words)
    return replace(name, start=first.start, words=words) if words in search.named else name


def _named(name: Name, search: Search) -> bool:
    """Whether a name is there, or the two names that it may be (Nga Sergei Shoigu)."""
    cuts = ((name.words[:n], name.words[n:]) for n in range(1, len(name.words)))
    return _named_whole(name, search) or any(
        _named_whole(replace(name, words=one), search) and _named_whole(replace(name, words=other), search)
        for one, other in cuts
    )


def _named_whole(name: Name, search: Search) -> bool:
    """Whether a name is there in a spelling of the bank's, or shortened while another paragraph has it whole."""
    names = (name, *search.known.spellings.get(name.words, ()), *other_forms(name))
    if any(_has(search.given, one, find_name) for one in names):
        return True
    if any(has_initials(said, name) for said in search.given):
        return True
    if all(find_part(said, name) is None for said in search.given):
        return False
    return any(_has((one.said for one in search.where.elsewhere), one, find_name) for one in names)


def _spelled_otherwise(way: Mapping[Language, Words], search: Search) -> bool:
    """Whether another language's spelling of a name stands in the cited paragraphs."""
    texts = (Said(words.value, language) for language, words in way.items())
    return any(len(said.names) == 1 and _has(search.cited, said.names[0], find_name) for said in texts)
