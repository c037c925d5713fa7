"""For the teacher: the text itself with its mentions marked, beside it the questions; never published."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count as counting
from pathlib import Path

from markupsafe import Markup, escape

from quizgen.coverage import words
from quizgen.coverage.model import Asking, Coverage, Fact, Reading, SourceCoverage, State, count, kinds_of
from quizgen.mentions.every import Kind
from quizgen.preview.editors import editor_address
from quizgen.reports.visible import visible
from quizgen.say import Say, Ui
from quizgen.web.page import csp_hash, templates

_TITLE = Say("Coverage of {bank}", "Độ phủ câu hỏi: {bank}")
_PRIVATE = Say(
    "This page contains the source's text. It is for your own work; do not publish it.",
    "Trang này chứa toàn văn của nguồn. Chỉ dùng khi soạn câu hỏi, không công bố.",
)
_LEGEND = Say("What the marks mean", "Ý nghĩa các dấu")
_ASKED_BY = Say("asked by {items}", "có trong {items}")
_NO_QUESTION = Say("no question", "chưa có câu hỏi")
_COUNTS = Say("{asked} of {all}", "{asked} trong {all}")
_NUMBERED = Say("Paragraph {number}", "Đoạn {number}")
_BY_PARAGRAPH = Say("The text and its questions", "Bài và các câu hỏi")
_NONE_MISSING = Say("Nothing is missing.", "Không còn chi tiết nào chưa hỏi.")
_QUESTIONS = Say("Questions", "Câu hỏi")


@dataclass(frozen=True, slots=True)
class Link:
    """Words and the address that they lead to; none for ""."""

    text: str
    address: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A paragraph of the page: its text with marks, what is asked, and its questions."""

    number: int
    text: Markup
    asked: str
    complete: bool
    questions: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """A source of the page."""

    title: str
    headline: str
    percent: int
    kinds: tuple[tuple[str, str], ...]
    missing: tuple[Link, ...]
    excluded: tuple[Link, ...]
    unused: str
    rows: tuple[Row, ...]


def draw_html(coverages: Sequence[Coverage], ui: Ui, editor: str) -> str:
    """The coverages of banks as one page that loads nothing; questions open in an editor, if one is named."""
    drawn_with = templates("quizgen.coverage")
    style = drawn_with.get_template("page.css").render()
    numbers = counting(1)
    parts = [
        _part(coverage, source, ui, lambda asking: editor_address(editor, asking.place), lambda: f"m{next(numbers)}")
        for coverage in coverages
        for source in coverage.sources
    ]
    return drawn_with.get_template("page.html.j2").render(
        ui=ui,
        title=_TITLE.fill(ui, bank=", ".join(coverage.bank for coverage in coverages)),
        private=_PRIVATE.text(ui),
        legend=_LEGEND.text(ui),
        states=[(state, said.text(ui)) for state, said in words.STATE.items()],
        said={
            "missing": words.MISSING.text(ui),
            "none_missing": _NONE_MISSING.text(ui),
            "excluded": words.NOT_TO_BE.text(ui),
            "no_question": _NO_QUESTION.text(ui),
            "by_paragraph": _BY_PARAGRAPH.text(ui),
            "questions": _QUESTIONS.text(ui),
            "nothing": words.NOTHING.text(ui),
        },
        numbered=lambda number: _NUMBERED.fill(ui, number=number),
        without=[_without(coverage, ui) for coverage in coverages if coverage.without_text],
        parts=parts,
        style=Markup(style),
        style_hash=csp_hash(style),
    )


def _without(coverage: Coverage, ui: Ui) -> str:
    sources = ", ".join(f"`{each}`" for each in coverage.without_text)
    return words.NO_TEXT.fill(ui, bank=coverage.bank, sources=sources)


def _part(
    coverage: Coverage, source: SourceCoverage, ui: Ui, address: Callable[[Asking], str], mint: Callable[[], str]
) -> Part:
    anchors = {id(fact): mint() for fact in source.facts}
    counted = count(source.facts)
    return Part(
        title=words.in_language(source.title, ui),
        headline=words.headline(coverage.bank, source.id, counted).text(ui),
        percent=counted.percent,
        kinds=tuple(
            (words.KINDS_HEAD[kind].text(ui), _COUNTS.fill(ui, asked=each.asked, all=each.all))
            for kind, each in kinds_of(source.facts)
            if each.all
        ),
        missing=tuple(_links(source.first_of_each("missing"), anchors, ui)),
        excluded=tuple(_links(source.first_of_each("excluded"), anchors, ui)),
        unused=words.UNUSED.fill(ui, words=", ".join(map(visible, source.unused))) if source.unused else "",
        rows=tuple(_row(paragraph, anchors, ui, address) for paragraph in source.paragraphs),
    )


def _links(pairs: Iterable[tuple[Reading, Fact]], anchors: dict[int, str], ui: Ui) -> Iterator[Link]:
    for paragraph, fact in pairs:
        note = f"{words.KIND[fact.kind].text(ui)}, {words.PARAGRAPH.text(ui)} {paragraph.number}"
        yield Link(visible(fact.text), f"#{anchors[id(fact)]}", note + words.reason(fact, ui))


def _row(paragraph: Reading, anchors: dict[int, str], ui: Ui, address: Callable[[Asking], str]) -> Row:
    counted = count(paragraph.facts)
    return Row(
        number=paragraph.number,
        text=_marked(paragraph, anchors, ui),
        asked=_COUNTS.fill(ui, asked=counted.asked, all=counted.all) if counted.all else "–",
        complete=counted.missing == 0,
        questions=tuple(
            Link(
                asking.id, address(asking), f"{visible(Path(asking.place.source.name).name)}:{asking.place.first.line}"
            )
            for asking in paragraph.items
        ),
    )


def _marked(paragraph: Reading, anchors: dict[int, str], ui: Ui) -> Markup:
    """The text of a paragraph with its mentions in marks, one within another where they stand so."""
    start, end = paragraph.place.start, paragraph.place.end
    return _between(paragraph, sorted(paragraph.facts, key=_outer_first), start, end, anchors, ui)


def _outer_first(fact: Fact) -> tuple[int, int]:
    return fact.place.start, -fact.place.end


def _between(
    paragraph: Reading, facts: Sequence[Fact], start: int, end: int, anchors: dict[int, str], ui: Ui
) -> Markup:
    text = paragraph.place.source.text
    pieces: list[Markup] = []
    at = start
    for fact in facts:
        if fact.place.start < at or fact.place.end > end:
            continue  # within one that is marked already, or across its border
        inner = [one for one in facts if one is not fact and _is_within(one, fact)]
        pieces.append(escape(visible(text[at : fact.place.start])))
        inside = _between(paragraph, inner, fact.place.start, fact.place.end, anchors, ui)
        pieces.append(_mark(fact, inside, anchors[id(fact)], ui))
        at = fact.place.end
    return Markup("").join((*pieces, escape(visible(text[at:end]))))


def _is_within(inner: Fact, outer: Fact) -> bool:
    return outer.place.start <= inner.place.start and inner.place.end <= outer.place.end


def _mark(fact: Fact, inside: Markup, anchor: str, ui: Ui) -> Markup:
    told = _told(fact.kind, fact.state, fact, ui)
    sign = Markup('<span class="sr"> ({})</span>').format(words.STATE[fact.state].text(ui))
    return Markup('<mark id="{}" class="{} {}" title="{}">{}{}</mark>').format(
        anchor, fact.state, fact.kind, told, inside, sign
    )


def _told(kind: Kind, state: State, fact: Fact, ui: Ui) -> str:
    """What a mark says when it is pointed at: its kind, what became of it, by which questions or why."""
    parts = [words.KIND[kind].text(ui), words.STATE[state].text(ui)]
    if fact.items:
        parts.append(_ASKED_BY.fill(ui, items=", ".join(asking.id for asking in fact.items)))
    return ", ".join(parts) + words.reason(fact, ui)
