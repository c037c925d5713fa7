"""Whether a text says a figure, a date, a name or some words, in whatever form."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from quizgen.mentions.dates import When
from quizgen.mentions.figures import Figure
from quizgen.mentions.names import Name
from quizgen.mentions.plain import Word, without_marks
from quizgen.mentions.said import Said, Unit, hundredths, rounded


def find_phrase(said: Said, phrase: Said) -> range | None:
    """Where some words stand in a text, figures and dates in any form; signs between them make no difference."""
    verbatim = next(_verbatim(said, phrase), None)
    if verbatim is not None:
        return verbatim
    if not phrase.figures and not phrase.dates:
        return None
    units = next(_runs(said.units, phrase.units, range(len(said.units)), _alike), None)
    return None if units is None else range(said.units[units.start].start, said.units[units.stop - 1].end)


def find_verbatim(said: Said, phrase: Said) -> range | None:
    """Where some words stand in a text as they are, no figure and no date being cut in two (twenty of twenty-one)."""
    for span in _verbatim(said, phrase):
        special: list[Figure | When] = [*said.figures, *said.dates]
        if not any(one.start < edge < one.end for one in special for edge in (span.start, span.stop)):
            return span
    return None


def find_figure(said: Said, figure: Figure) -> range | None:
    """Where a text says a figure; a year counts as one."""
    values = rounded(figure.values) | (hundredths(figure) if figure.percent else frozenset())
    alike = (other for value in values for other in said.amounts.get(value, ()) if same_figure(figure, other))
    found = min(alike, key=lambda other: other.start, default=None)
    if found is not None:
        return range(found.start, found.end)
    if figure.percent or not 1000 <= figure.value < 2200:
        return None
    return next((range(when.start, when.end) for when in said.dates if when.year == figure.value), None)


def find_date(said: Said, when: When) -> range | None:
    """Where a text says a date, at least as exactly."""
    found = next((other for other in said.told_dates if says(other, when)), None)
    if found is not None:
        return range(found.start, found.end)
    if when.year is None or when.month is not None:
        return None
    return next((range(one.start, one.end) for one in said.figures if when.year in one.values), None)


def find_name(said: Said, name: Name) -> range | None:
    """Where a text has a name, with its marks or, on one of the two sides, without any; The may be left out."""
    words = name.words[1:] if name.words[:1] == ("the",) and len(name.words) > 1 else name.words
    if not words:
        return None
    marked = any(word != without_marks(word) for word in words)
    first = {words[0], without_marks(words[0])} if marked else {words[0]}
    starts = sorted({at for word in first for at in said.places.get(word, ())})
    for run in _runs(said.words, words, starts, _same_word if marked else _same_bare):
        begun = said.words[run.start]
        if begun.capital or begun.text[0].isdigit():
            return range(begun.start, said.words[run.stop - 1].end)
    return None


def find_part(said: Said, name: Name) -> Name | None:
    """The first or last part of a name that stands in a text alone, as names are shortened (`Putin`, `ông Kim`)."""
    parts = (other for other in said.names if len(other.words) < len(name.words) and not other.unsure)
    return next((other for other in parts if _is_end(other.words, name.words)), None)


def same_figure(figure: Figure, other: Figure) -> bool:
    """Whether a text's figure says what another one says; only the text need say that it is per cent."""
    if figure.of and other.of and figure.of != other.of:
        return False
    mine, others = rounded(figure.values), rounded(other.values)
    if figure.percent == other.percent or other.percent:
        return bool(mine & others) or (other.percent and bool(mine & hundredths(other)))
    return bool(hundredths(figure) & {one for one in others if one < 1})


def says(told: When, when: When) -> bool:
    """Whether a date that is told says all that another one says."""
    if when.decade != told.decade and when.decade:
        return False
    pairs = list(zip(told.parts, when.parts, strict=True))
    return all(mine is None or mine == theirs for theirs, mine in pairs) and any(mine for _, mine in pairs)


def _verbatim(said: Said, phrase: Said) -> Iterator[range]:
    """Where some words stand as they are."""
    wanted = [word.folded for word in phrase.words]
    starts = said.places.get(wanted[0], ()) if wanted else ()
    for run in _runs(said.words, wanted, starts, _same_folded):
        yield range(said.words[run.start].start, said.words[run.stop - 1].end)


def _runs(
    row: Sequence[object], wanted: Sequence[object], starts: Iterable[int], alike: Callable[..., bool]
) -> Iterator[range]:
    """Where some things follow each other in a row, if they begin at one of some places."""
    length = len(wanted)
    for start in starts:
        if 0 < length <= len(row) - start and all(alike(row[start + n], wanted[n]) for n in range(length)):
            yield range(start, start + length)


def _same_folded(word: Word, wanted: str) -> bool:
    """Whether a word stands there; of a name the marks may be left out."""
    return word.folded == wanted or (word.capital and wanted.isascii() and without_marks(word.folded) == wanted)


def _alike(one: Unit, other: Unit) -> bool:
    if isinstance(one, Figure) and isinstance(other, Figure):
        return same_figure(other, one)
    if isinstance(one, When) and isinstance(other, When):
        return one.agrees(other)
    if isinstance(one, Figure) and isinstance(other, When):
        return _is_year(other, one)
    if isinstance(one, When) and isinstance(other, Figure):
        return _is_year(one, other)
    return isinstance(one, Word) and isinstance(other, Word) and one.folded == other.folded


def _is_year(when: When, figure: Figure) -> bool:
    """Whether what looks like a year is the number itself (1200 of them, 1,200 of them)."""
    return when.month is None and not when.decade and when.year in figure.values


def _same_word(word: Word, wanted: str) -> bool:
    return word.folded in (wanted, without_marks(wanted))


def _same_bare(word: Word, wanted: str) -> bool:
    return word.folded == wanted or (word.capital and without_marks(word.folded) == wanted)


def _is_end(part: Sequence[str], whole: Sequence[str]) -> bool:
    return tuple(whole[: len(part)]) == tuple(part) or tuple(whole[-len(part) :]) == tuple(part)
