"""For programs: one JSON object; lines and columns from 1, columns in code points, the end exclusive.

`{"schema": 1, "banks": [{"bank", "percent", "asked", "missing", "excluded", "without_text": [source…], "sources": [{
"source", "percent", "asked", "missing", "excluded", "kinds": {kind: {asked, missing, excluded}}, "unused": [words…],
"paragraphs": [{"paragraph", "path", "line", "questions": [{"item", "path", "line"}…], "mentions": [{"kind", "state",
"text", "line", "column", "end_line", "end_column", "items": [id…], "why"}…]}…]}…]}…]}`. `kind` is figure, date, name or
quote; `state` is asked, elsewhere (a name that a question on another paragraph has), missing or excluded (`not_asked`);
`why` is the reason of an excluded one by language, null for others.
"""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.coverage.model import Asking, Count, Coverage, Fact, Reading, SourceCoverage, count, kinds_of
from quizgen.reports.json import SCHEMA, dump


def draw_json(coverages: Sequence[Coverage]) -> str:
    """The coverages of banks as a document."""
    return dump({"schema": SCHEMA, "banks": [_bank(each) for each in coverages]})


def _bank(coverage: Coverage) -> dict[str, object]:
    sources = [_source(each) for each in coverage.sources]
    without = list(coverage.without_text)
    return {"bank": coverage.bank, **_shares(coverage.count), "without_text": without, "sources": sources}


def _source(source: SourceCoverage) -> dict[str, object]:
    return {
        "source": source.id,
        **_shares(count(source.facts)),
        "kinds": {kind: each._asdict() for kind, each in kinds_of(source.facts)},
        "unused": list(source.unused),
        "paragraphs": [_paragraph(each) for each in source.paragraphs],
    }


def _shares(counted: Count) -> dict[str, object]:
    return {"percent": counted.percent, **counted._asdict()}


def _paragraph(paragraph: Reading) -> dict[str, object]:
    return {
        "paragraph": paragraph.number,
        "path": paragraph.place.source.name,
        "line": paragraph.place.first.line,
        "questions": [_question(each) for each in paragraph.items],
        "mentions": [_mention(each) for each in paragraph.facts],
    }


def _question(asking: Asking) -> dict[str, object]:
    return {"item": asking.id, "path": asking.place.source.name, "line": asking.place.first.line}


def _mention(fact: Fact) -> dict[str, object]:
    first, last = fact.place.first, fact.place.last
    return {
        "kind": fact.kind,
        "state": fact.state,
        "text": fact.text,
        "line": first.line,
        "column": first.column,
        "end_line": last.line,
        "end_column": last.column,
        "items": [asking.id for asking in fact.items],
        "why": fact.why and {language: words.value for language, words in fact.why.words.items()},
    }
