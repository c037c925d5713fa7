"""Where the words of a piece of evidence stand, their units being spelled as they may be: 3 km, 3 cây số."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from quizgen.checks.sources.measures import measured, with_unit
from quizgen.mentions import Said, find_phrase
from quizgen.mentions.forms import same_figure

_MOST_TRIED = 200
"""A paragraph that has a measure more often is a table, in which a few words tell no place."""
_AROUND = 40
"""So much more than twice its length stands around a place: other forms of figures, and signs, take room."""


def find_evidence(said: Said, phrase: Said) -> range | None:
    """Where some words stand in a text: figures and dates in any form, a unit by any of its names."""
    found = find_phrase(said, phrase)
    if found is not None:
        return found
    measures = islice(_same_measures(said, phrase), _MOST_TRIED)
    spans = (_span(said, phrase, mine, theirs) for mine, theirs in measures)
    return next((span for span in spans if span is not None), None)


def _same_measures(said: Said, phrase: Said) -> Iterator[tuple[range, range]]:
    """Where both say a figure with the same unit."""
    for figure in phrase.figures:
        unit = measured(phrase, figure).unit
        for other in said.figures if unit else ():
            if same_figure(figure, other) and measured(said, other).unit == unit:
                yield with_unit(phrase, figure), with_unit(said, other)


def _span(said: Said, phrase: Said, mine: range, theirs: range) -> range | None:
    """Where the words stand once a measure of the text is put as they put it."""
    around = 2 * len(phrase.text) + _AROUND
    first = max(0, theirs.start - around)
    before, behind = said.text[first : theirs.start], said.text[theirs.stop : theirs.stop + around]
    found = find_phrase(Said(before + phrase.text[mine.start : mine.stop] + behind, said.language, said.on), phrase)
    return range(first + found.start, first + found.stop + len(theirs) - len(mine)) if found else None
