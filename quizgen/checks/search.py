"""Looking up what an answer claims in the paragraphs that its question cites."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cached_property
from typing import NamedTuple, TypeAlias, TypeVar

from quizgen.bank import Language, Moment, Number, Text, Words
from quizgen.blocks import Judgements
from quizgen.checks.cited import Cited
from quizgen.checks.claims import Claim
from quizgen.checks.known import Known
from quizgen.faces import Face
from quizgen.mentions import Capitals, Figure, Said, When, find_date, find_figure, find_name, find_part, find_verbatim
from quizgen.mentions.figures import scale_of
from quizgen.mentions.forms import says
from quizgen.source import Place

Mention: TypeAlias = Figure | When | Capitals
M = TypeVar("M", Figure, When, Capitals)

_PROSE = 6
"""An answer of more words is a sentence; small numbers in words are then a way of speaking."""
_SMALL = 10


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

    @property
    def language(self) -> Language:
        """The language of the source."""
        return self.where.sources[0].language


def unsaid(claim: Claim, search: Search) -> Unsaid | None:
    """The first thing of a claim that must stand in the source and does not."""
    first = claim.ways[0]
    if isinstance(first, Number):
        figure = _figure(first, claim.unit)
        there = _has(search.cited, figure, find_figure) or _within(first, claim.within, search)
        return None if there or _counted(figure, search) else Unsaid(figure, first.typed, first.place)
    if isinstance(first, Moment):
        when = When(0, 0, first.year, first.month, first.day)
        return None if _has(search.cited, when, find_date) else Unsaid(when, first.typed, first.place)
    return _unsaid_words([way for way in claim.ways if not isinstance(way, Number | Moment)], search)


def _figure(number: Number, unit: object) -> Figure:
    """A number with its unit, which may be a scale (million people) or per cent."""
    values = [number.value]
    percent = number.percent
    for language, words in unit.words.items() if isinstance(unit, Text) else ():
        scale = scale_of(words.value, language)
        values += [number.value * scale] if scale else []
        percent = percent or "%" in words.value
    return Figure(0, 0, tuple(dict.fromkeys(values)), percent)


def _has(texts: Iterable[Said], mention: M, find: Callable[[Said, M], range | None]) -> bool:
    return any(find(said, mention) is not None for said in texts)


def _within(number: Number, within: Number | None, search: Search) -> bool:
    """Whether the source has a figure that the teacher's tolerance counts as right."""
    if within is None:
        return False
    margin = abs(number.value) * within.value / 100 if within.percent else within.value
    values = (value for said in search.cited for figure in said.figures for value in figure.values)
    return any(abs(value - number.value) <= margin for value in values)


def _counted(figure: Figure, search: Search) -> bool:
    """Whether a piece of evidence is a row of so many things."""
    evidence = (words.value for words in search.face.item.evidence)
    rows = (len(value.replace(" và ", ",").replace(" and ", ",").split(",")) for value in evidence)
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
    if isinstance(mention, Capitals) and any(_spelled_otherwise(way, search) for way in ways):
        return None
    shown = texts[0].text[mention.start : mention.end]
    return Unsaid(mention, shown, _part(first.place, shown))


def _mentions(said: Said) -> bool:
    return bool(said.figures or said.dates or said.capitals)


def _part(place: Place, shown: str) -> Place:
    """The place of a part of some words, where it stands as it was typed."""
    at = place.text.find(shown)
    return place if at < 0 else place.source.place(place.start + at, place.start + at + len(shown))


def _missing(said: Said, search: Search, foreign: bool, shared: bool) -> Iterator[Mention]:
    """What an answer mentions and neither the cited paragraphs nor the stem say."""
    prose = len(said.words) > _PROSE
    for figure in said.figures:
        small = prose and not figure.digits and figure.value in range(_SMALL + 1)
        if not small and not _has(search.given, figure, find_figure) and not _counted(figure, search):
            yield figure
    for when in said.dates:
        if not _has(search.given, when, find_date) and not (prose and _appeared(when, search)):
            yield when
    for name in said.capitals:
        judged = _judged(name, said, search, foreign, shared)
        if judged is not None and not _named(judged, search):
            yield judged


def _appeared(when: When, search: Search) -> bool:
    """Whether a date says no more than when a source appeared, as a statement does that tells its own time."""
    days = {said.on for said in search.cited if said.on is not None}
    return any(says(When(0, 0, day.year, day.month, day.day), when) for day in days)


def _judged(name: Capitals, said: Said, search: Search, foreign: bool, shared: bool) -> Capitals | None:
    """The part of a run of capitals that must be found, if any; in another language than the source's, codes alone."""
    alone = len(name.words) == len(said.words)
    if name.leads and not alone and len(name.words) > 1:
        name = replace(name, words=name.words[1:])
    if len("".join(name.words)) < 2:
        return None
    if name.code:
        return name
    sure = len(name.words) > 1 or said.text[name.start : name.end].isupper()
    return name if not foreign and (sure or (alone and (shared or _is_name(name, search)))) else None


def _is_name(name: Capitals, search: Search) -> bool:
    """Whether a word that stands alone is a name elsewhere in the bank or in the source."""
    if name.words[0] in search.known.words:
        return True
    paragraphs = (paragraph for source in search.where.sources for paragraph in source.paragraphs)
    return any(name.words == other.words for one in paragraphs for other in one.said.capitals if not other.unsure)


def _named(name: Capitals, search: Search) -> bool:
    """Whether a name is there, or the two names that it may be (Nga Sergei Shoigu)."""
    cuts = ((name.words[:n], name.words[n:]) for n in range(1, len(name.words)))
    return _named_whole(name, search) or any(
        _named_whole(replace(name, words=one), search) and _named_whole(replace(name, words=other), search)
        for one, other in cuts
    )


def _named_whole(name: Capitals, search: Search) -> bool:
    """Whether a name is there in a spelling of the bank's, or shortened while another paragraph has it whole."""
    names = (name, *search.known.spellings.get(name.words, ()))
    if any(_has(search.given, one, find_name) for one in names):
        return True
    if all(find_part(said, name) is None for said in search.given):
        return False
    return any(_has((one.said for one in search.where.elsewhere), one, find_name) for one in names)


def _spelled_otherwise(way: Mapping[Language, Words], search: Search) -> bool:
    """Whether another language's spelling of a name stands in the cited paragraphs."""
    texts = (Said(words.value, language) for language, words in way.items())
    return any(len(said.capitals) == 1 and _has(search.cited, said.capitals[0], find_name) for said in texts)
