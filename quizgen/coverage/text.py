"""For people: a table by paragraph, then what is missing and where it stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quizgen.coverage import words
from quizgen.coverage.model import Count, Coverage, Fact, Reading, SourceCoverage, count, kinds_of
from quizgen.reports.visible import visible
from quizgen.say import Say, Ui
from quizgen.source import display_width

_WIDEST = 60


def draw_text(coverages: Sequence[Coverage], ui: Ui) -> str:
    """The coverages of banks as lines."""
    return "\n".join(line for coverage in coverages for line in _bank(coverage, ui)) + "\n" if coverages else ""


def _bank(coverage: Coverage, ui: Ui) -> Iterator[str]:
    for source in coverage.sources:
        yield words.headline(coverage.bank, source.id, count(source.facts)).text(ui)
        yield ""
        yield from _table(source, ui) if source.facts else (words.NOTHING.text(ui),)
        yield from _listed(words.MISSING, source.first_of_each("missing"), ui)
        yield from _listed(words.NOT_TO_BE, source.first_of_each("excluded"), ui)
        if source.unused:
            yield ""
            yield words.UNUSED.fill(ui, words=", ".join(f"“{visible(each)}”" for each in source.unused))
        yield ""
    if coverage.without_text:
        names = ", ".join(f"`{each}`" for each in coverage.without_text)
        yield words.NO_TEXT.fill(ui, bank=coverage.bank, sources=names)


def _table(source: SourceCoverage, ui: Ui) -> Iterator[str]:
    """A line for each paragraph: its questions, and of each kind how many mentions of how many are asked for."""
    heads = (words.PARAGRAPH, words.QUESTIONS, *words.KINDS_HEAD.values(), words.SHARE)
    rows = [[head.text(ui) for head in heads]]
    rows += [_row(str(one.number), len(one.items), one.facts) for one in source.paragraphs]
    asking = {item.id for paragraph in source.paragraphs for item in paragraph.items}
    rows.append(_row(words.ALL.text(ui), len(asking), source.facts))
    widths = [max(display_width(row[n]) for row in rows) for n in range(len(heads))]
    for row in rows:
        cells = (" " * (width - display_width(cell)) + cell for cell, width in zip(row, widths, strict=True))
        yield "  ".join(cells).rstrip()


def _row(name: str, items: int, facts: Sequence[Fact]) -> list[str]:
    of_kind = [_cell(each) for _, each in kinds_of(facts)]
    whole = count(facts)
    return [name, str(items), *of_kind, f"{whole.percent}%" if whole.all else "–"]


def _cell(each: Count) -> str:
    return f"{each.asked}/{each.all}" if each.all else "–"


def _listed(head: Say, pairs: Sequence[tuple[Reading, Fact]], ui: Ui) -> Iterator[str]:
    """What is in a state, one line each: file, line and column, paragraph, kind, words, and the reason."""
    if not pairs:
        return
    yield ""
    yield f"{head.text(ui)} ({len(pairs)})"
    places = [f"{fact.place.source.name}:{fact.place.first.line}:{fact.place.first.column}" for _, fact in pairs]
    width = max(map(display_width, places))
    kinds = max(display_width(words.KIND[fact.kind].text(ui)) for _, fact in pairs)
    for place, (_, fact) in zip(places, pairs, strict=True):
        kind = words.KIND[fact.kind].text(ui)
        yield (
            f"  {place}{' ' * (width - display_width(place))}  {kind}{' ' * (kinds - display_width(kind))}  "
            f"{_short(visible(fact.text))}{words.reason(fact, ui)}"
        )


def _short(text: str) -> str:
    """The beginning of a quotation: enough to find it by."""
    return text if len(text) <= _WIDEST else text[: _WIDEST - 1].rstrip() + "…"
