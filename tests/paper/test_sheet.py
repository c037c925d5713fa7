"""Answer sheets: what is printed is what is stated, it fits every form, tells no answer, and can be read back."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from itertools import combinations, pairwise
from math import hypot
from pathlib import Path
from random import Random
from typing import Any

import jsonschema
import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdfium2 import raw

from quizgen.blocks import Choices, Entry, Gap, Gaps, Judgements, Lines, Order, Pairs, Recall, Statement
from quizgen.editions import EditionBlock, Posed
from quizgen.paper.options import Cover, PaperOptions
from quizgen.paper.pages import draw_quiz
from quizgen.paper.plan import Paper, plan
from quizgen.paper.sheet import draw_sheet, sheet_data, sheet_notices
from quizgen.paper.sheet.layout import lay_out, ranges
from quizgen.settings import PaperSize
from tests.paper.editions import choices, edition, english, posed, prose, texts, vietnamese
from tests.paper.prints import Press, printing, shapes, spot
from tests.paper.scanner import read, scan

SCHEMA = json.loads((Path(draw_sheet.__code__.co_filename).parent / "sheet.schema.json").read_text(encoding="utf-8"))
FOUR = PaperOptions(forms=4)
RADIUS = 2.0
few = settings(max_examples=40, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))


def numbered_texts(count: int) -> tuple[Any, ...]:
    """So many different texts."""
    return texts(*(f"text {n}" for n in range(count)))


def judged(count: int) -> Judgements[Any]:
    """A grid of statements."""
    return Judgements(tuple(map(Statement, numbered_texts(count))), (True, False) * (count // 2), grid=True)


def gapped(count: int) -> Gaps[Any, Any]:
    """A passage with gaps."""
    return Gaps(tuple(piece for n in range(count) for piece in (prose("so "), Gap(n + 1, texts("x")))))


def in_order(count: int) -> Order[Any]:
    """Things to be put in order, shown the other way round."""
    return Order(numbered_texts(count), (None,) * count, tuple(reversed(range(count))))


def paired(left: int, more: int) -> Pairs[Any]:
    """Two columns, the second with some that belong to nothing."""
    return Pairs(numbered_texts(left), numbered_texts(left + more), tuple(reversed(range(left))))


SINGLE = Judgements((Statement(prose("so")),), (True,), grid=False)
BLOCKS: st.SearchStrategy[EditionBlock] = st.one_of(
    st.integers(2, 10).map(lambda n: choices([0], *(f"o{i}" for i in range(n)))),
    st.integers(2, 10).map(lambda n: choices([0, 1], *(f"o{i}" for i in range(n)), many=True)),
    st.just(SINGLE),
    st.sampled_from([2, 4, 6]).map(judged),
    st.integers(1, 5).map(gapped),
    st.sampled_from([Entry("number", prose("65"), value="65"), Entry("text", prose("x")), Recall(prose("x"))]),
    st.integers(2, 9).map(in_order),
    st.builds(paired, st.integers(2, 45), st.integers(0, 4)),
    st.just(Lines(4, ())),
)


def items_of(blocks: list[EditionBlock]) -> list[Posed]:
    """Items around blocks."""
    return [
        posed(f"item-{n}", None if isinstance(block, Gaps) else "What?", block, points="1")
        for n, block in enumerate(blocks)
    ]


PAPERS = st.builds(
    lambda blocks, forms, size, digits: plan(
        edition(items_of(blocks)), PaperOptions(forms=forms, paper=size, student_digits=digits)
    ),
    st.lists(BLOCKS, min_size=1, max_size=60),
    st.integers(1, 4),
    st.sampled_from(["a4", "letter"]),
    st.integers(6, 8),
)


def data_of(paper: Paper) -> dict[str, Any]:
    """The data of a paper's sheet."""
    found: dict[str, Any] = json.loads(sheet_data(paper))
    return found


def bubbles(data: dict[str, Any]) -> Iterator[list[tuple[str, float, float]]]:
    """Page by page all bubbles, each with its group's name."""
    for page in data["pages"]:
        yield [(group["name"], one["x"], one["y"]) for group in page["groups"] for one in group["bubbles"]]


@given(PAPERS)
@few
def test_the_data_is_as_the_schema_says_and_each_name_is_given_once(paper: Paper) -> None:
    data = data_of(paper)
    jsonschema.validate(data, SCHEMA)
    names = [
        (thing["name"], page["page"] if thing.get("kind") in ("form", "student") else 0)
        for page in data["pages"]
        for thing in (*page["groups"], *page["lines"])
    ]
    assert len(names) == len(set(names))
    assert [one["question"] for one in data["questions"]] == list(range(1, paper.questions + 1))


@given(PAPERS)
@few
def test_no_bubble_touches_another_or_leaves_the_margins(paper: Paper) -> None:
    data = data_of(paper)
    for page in bubbles(data):
        for (_, x, y), (_, u, v) in combinations(page, 2):
            assert abs(y - v) > 4.9 or hypot(x - u, y - v) > 4.9
        for _, x, y in page:
            assert 18 + RADIUS <= x <= data["width"] - 18 - RADIUS
            assert 18 + RADIUS <= y <= data["height"] - 18 - RADIUS


@given(PAPERS)
@few
def test_no_frame_and_no_line_runs_through_a_bubble(paper: Paper) -> None:
    for page in lay_out(paper).pages:
        edges = [
            *((line.x, line.y, line.x + line.width, line.y) for line in page.ink.lines),
            *(edge for box in page.ink.boxes for edge in edges_of(box.x, box.y, box.width, box.height)),
        ]
        for bubble in (bubble for group in page.ink.groups for bubble in group.bubbles):
            for x, y, u, v in edges:
                nearest = hypot(bubble.x - min(max(bubble.x, x), u), bubble.y - min(max(bubble.y, y), v))
                assert nearest >= RADIUS + 0.2


@given(PAPERS)
@few
def test_neighbouring_frames_and_lines_keep_to_themselves(paper: Paper) -> None:
    for page in lay_out(paper).pages:
        assert all(line.y < page.marks[2].y - 5 and line.x + line.width < page.marks[1].x for line in page.ink.lines)
        rows = sorted((round(line.y, 2), line.x, line.x + line.width) for line in page.ink.lines)
        for (y, _, end), (v, begin, _) in pairwise(rows):
            assert end < begin if y == v else v - y > 0.5


def edges_of(x: float, y: float, width: float, height: float) -> Iterator[tuple[float, float, float, float]]:
    """The four edges of a box."""
    yield (x, y, x + width, y)
    yield (x, y + height, x + width, y + height)
    yield (x, y, x, y + height)
    yield (x + width, y, x + width, y + height)


@given(PAPERS)
@few
def test_each_forms_question_finds_room_for_its_answer_under_its_number(paper: Paper) -> None:
    data = data_of(paper)
    groups = {group["name"]: group for page in data["pages"] for group in page["groups"]}
    lines = {line["name"] for page in data["pages"] for line in page["lines"]}
    on_paper = {one["question"] for one in data["questions"] if one["on_paper"]}

    def room(name: str) -> int:
        return len(groups[name]["bubbles"]) if name in groups else 0

    for form in paper.forms:
        for question in form.questions:
            block, name = question.item.block, f"q{question.serial}"
            if question.serial in on_paper:
                assert isinstance(block, Lines) or (isinstance(block, Pairs) and len(block.left) > 25)
                continue
            match block:
                case Choices():
                    assert room(f"{name}.choices") >= len(block.options)
                    assert groups[f"{name}.choices"]["many"] >= block.many
                case Judgements(grid=False):
                    assert room(f"{name}.judgement") == 2
                case Judgements():
                    assert all(room(f"{name}.judgements.{'abcdef'[n]}") == 2 for n in range(len(block.statements)))
                case Order():
                    assert all(room(f"{name}.order.{n + 1}") >= len(block.items) for n in range(len(block.items)))
                case Pairs():
                    assert all(room(f"{name}.pairs.{n + 1}") >= len(block.right) for n in range(len(block.left)))
                case Entry(expected="number"):
                    assert f"{name}.written" in lines or [room(f"{name}.digits.{n}") for n in (1, 2, 3, 4)] == [
                        11,
                        11,
                        11,
                        10,
                    ]
                case Gaps():
                    gaps = sum(isinstance(piece, Gap) for piece in block.passage)
                    assert f"{name}.written" in lines or f"{name}.written.{gaps}" in lines
                case _:
                    assert f"{name}.written" in lines


def with_other_answers(item: Posed) -> Posed:
    """The same question with other right answers, of whatever length."""
    match item.block:
        case Choices():
            count = len(item.block.options)
            key = tuple(range(count)) if item.block.many else (count - 1,)
            return replace(item, block=replace(item.block, key=key))
        case Judgements():
            return replace(item, block=replace(item.block, key=tuple(not right for right in item.block.key)))
        case Entry(expected="number"):
            return replace(item, block=Entry("number", prose("-123456.5"), value="-123456.5"))
        case Gaps():
            passage = tuple(Gap(p.number, texts("else")) if isinstance(p, Gap) else p for p in item.block.passage)
            return replace(item, block=Gaps(passage))
        case Order() | Pairs():
            return replace(item, block=replace(item.block, key=tuple(reversed(item.block.key))))
        case _:
            return item


@given(PAPERS)
@few
def test_the_sheet_is_the_same_whichever_answers_are_right(paper: Paper) -> None:
    changed = replace(paper.edition, items=tuple(map(with_other_answers, paper.edition.items)))
    assert sheet_data(plan(changed, paper.options)) == sheet_data(paper)
    assert draw_sheet(plan(changed, paper.options)) == draw_sheet(paper)


def test_a_number_longer_than_the_columns_is_told_to_the_teacher() -> None:
    items = items_of([Entry("number", prose(value), value=value) for value in ("6500", "-0.5", "65000")])
    (told,) = sheet_notices(plan(edition(items), FOUR))
    assert "item-2" in told.en
    assert "65000" in told.vi
    assert sheet_notices(plan(edition([*items, posed("word", "Which?", Entry("text", prose("x")))]), FOUR)) == ()


def test_where_words_and_numbers_are_asked_for_all_are_written_on_lines() -> None:
    numbers = items_of([Entry("number", prose("5"), value="5")] * 6)
    word = posed("word", "Which?", Entry("text", prose("x")))
    kinds = {group["kind"] for group in data_of(plan(edition(numbers), FOUR))["pages"][0]["groups"]}
    assert kinds == {"form", "student", "digits"}
    mixed = data_of(plan(edition([*numbers, word]), FOUR))["pages"][0]
    assert {group["kind"] for group in mixed["groups"]} == {"form", "student"}
    assert len(mixed["lines"]) == 7


def test_minus_and_decimal_mark_stand_where_they_can_be_needed() -> None:
    page = data_of(plan(edition(items_of([Entry("number", prose("5"), value="5")])), FOUR))["pages"][0]
    signs = [
        {bubble["value"] for bubble in group["bubbles"]} - set("0123456789")
        for group in page["groups"]
        if group["kind"] == "digits"
    ]
    assert signs == [{"-"}, {"."}, {"."}, set()]


def test_numbers_answered_on_the_paper_are_named_as_a_person_does() -> None:
    assert ranges([3, 5, 6, 7, 8, 10]) == "3, 5–8, 10"


@pytest.mark.parametrize("language", ["en", "vi"])
def test_what_a_teacher_writes_is_never_markup(language: str) -> None:
    cover = Cover(school="<script>alert(1)</script>", title='"><img src=x>')
    drawn = draw_sheet(plan(edition(english(), language), PaperOptions(cover=cover)))
    assert "<script" not in drawn
    assert "<img" not in drawn


@pytest.fixture(scope="module")
def printed() -> Iterator[Press]:
    """Prints pages."""
    with printing() as printer:
        yield printer


def kinds_of_numbers() -> tuple[Posed, ...]:
    """Short answers that are all numbers, as in the third part of a graduation paper."""
    return tuple(items_of([Entry("number", prose("5"), value="5")] * 8))


def long_paper() -> tuple[Posed, ...]:
    """Many questions of all kinds."""
    return tuple(replace(item, id=f"{item.id}-{n}", seed=f"{item.seed}-{n}") for n in range(9) for item in english())


BANKS: dict[str, tuple[str, Callable[[], tuple[Posed, ...]]]] = {
    "english": ("en", english),
    "vietnamese": ("vi", vietnamese),
    "numbers": ("vi", kinds_of_numbers),
    "long": ("en", long_paper),
}


@cache
def bank_paper(bank: str, size: PaperSize) -> Paper:
    """A paper of one of the banks."""
    language, items = BANKS[bank]
    cover = Cover(school="A school with quite a long name, so long that it has no room", title="A long title " * 20)
    return plan(edition(items(), language), PaperOptions(forms=3, paper=size, student_digits=8, cover=cover))


@pytest.mark.browser
@pytest.mark.slow
@pytest.mark.parametrize("size", ["a4", "letter"])
@pytest.mark.parametrize("bank", BANKS)
def test_every_bubble_is_printed_where_the_data_says_and_nowhere_else(
    bank: str, size: PaperSize, printed: Press
) -> None:
    paper = bank_paper(bank, size)
    data = data_of(paper)
    sheets = sheets_of(printed(draw_quiz(paper).decode()), data)
    for sheet, page, stated in zip(sheets, data["pages"], bubbles(data), strict=True):
        assert abs(sheet.get_width() * 25.4 / 72 - data["width"]) < 0.2
        assert abs(sheet.get_height() * 25.4 / 72 - data["height"]) < 0.2
        rings = shapes(sheet, 2 * data["radius"], curved=True)
        assert len(rings) == len(stated)
        for name, x, y in stated:
            assert min(hypot(ring.x - x, ring.y - y) for ring in rings) < 0.3, name
        marks = shapes(sheet, 5, curved=False)
        assert len(marks) == 4
        for mark in page["marks"]:
            assert min(hypot(found.x - mark["x"], found.y - mark["y"]) for found in marks) < 0.3, mark["name"]


@pytest.mark.browser
@pytest.mark.slow
@pytest.mark.parametrize("size", ["a4", "letter"])
def test_frames_are_printed_around_what_they_frame(size: PaperSize, printed: Press) -> None:
    paper = bank_paper("english", size)
    stated = [page.ink.boxes for page in lay_out(paper).pages]
    sheets = sheets_of(printed(draw_quiz(paper).decode()), data_of(paper))
    for sheet, boxes in zip(sheets, stated, strict=True):
        drawn = [spot(thing, sheet) for thing in sheet.get_objects([raw.FPDF_PAGEOBJ_PATH])]
        for box in boxes:
            wanted = (box.x + box.width / 2, box.y + box.height / 2, box.width, box.height)
            assert any(max(abs(a - b) for a, b in zip(one, wanted, strict=True)) < 0.5 for one in drawn), box


def sheets_of(document: pypdfium2.PdfDocument, data: dict[str, Any]) -> list[pypdfium2.PdfPage]:
    """The pages of the answer sheet, which are the last ones of a quiz."""
    return [document[n] for n in range(len(document) - len(data["pages"]), len(document))]


def fill(sheet: str, data: dict[str, Any], chance: Random) -> tuple[str, dict[tuple[int, str], set[str]]]:
    """The sheet as a pupil gives it back, and what was meant: one bubble in each group, or some where more may be."""
    meant: dict[tuple[int, str], set[str]] = {}
    filled: list[bool] = []
    for page in data["pages"]:
        for group in page["groups"]:
            values = [bubble["value"] for bubble in group["bubbles"]]
            picked = set(chance.sample(values, chance.randint(0, len(values)) if group["many"] else 1))
            meant[page["page"], group["name"]] = picked
            filled += [value in picked for value in values]
    pencil = iter(filled)
    drawn = re.sub("<circle ", lambda _: '<circle style="fill: #555" ' if next(pencil) else "<circle ", sheet)
    assert next(pencil, None) is None
    return drawn, meant


@pytest.mark.browser
@pytest.mark.slow
@pytest.mark.parametrize(
    ("bank", "size", "turned", "scale"),
    [("long", "a4", 1.6, 0.985), ("vietnamese", "letter", -2.0, 1.0), ("numbers", "a4", 0.7, 0.97)],
)
def test_a_filled_sheet_is_read_back_from_a_scan_by_its_marks(
    bank: str, size: PaperSize, turned: float, scale: float, printed: Press
) -> None:
    paper = bank_paper(bank, size)
    data = data_of(paper)
    drawn, meant = fill(draw_quiz(paper).decode(), data, Random(bank))
    for n, sheet in enumerate(sheets_of(printed(drawn), data), 1):
        number, answers = read(scan(sheet, turned, scale, noise=40, seed=n), data)
        assert number == n
        assert answers == {name: values for (page, name), values in meant.items() if page == n}


@pytest.mark.browser
@pytest.mark.slow
def test_a_page_that_lies_upside_down_is_noticed(printed: Press) -> None:
    paper = bank_paper("numbers", "a4")
    (sheet,) = sheets_of(printed(draw_quiz(paper).decode()), data_of(paper))
    with pytest.raises(AssertionError, match="upside down"):
        read(scan(sheet, 180, 1, noise=10, seed=1), data_of(paper))
