"""Layouts: what has a place in them, how many they ask, what it is worth."""

from __future__ import annotations

from decimal import Decimal

import pytest

from quizgen.blocks import Entry, Judgements, Statement
from quizgen.editions import EditionBlock, Posed
from quizgen.locale import catalogue
from quizgen.paper.forms import SECTIONS
from quizgen.paper.layouts import layout, layout_names
from quizgen.paper.options import Cover, PaperOptions
from quizgen.paper.plan import Paper, plan
from quizgen.settings import Settings, read_settings
from tests.paper.editions import choices, edition, english, posed, prose, texts


def judged(count: int) -> EditionBlock:
    statements = tuple(map(Statement, texts(*"abcdefgh"[:count])))
    return Judgements(statements, (True,) * count, grid=True)


def bank(chosen: int, judgements: int, short: int) -> list[Posed]:
    """So many questions for each part of the graduation paper, the parts mixed."""
    found = [posed(f"choice-{n}", "Which?", choices([n % 4], "a", "b", "c", "d")) for n in range(chosen)]
    found += [posed(f"judged-{n}", "True?", judged(4)) for n in range(judgements)]
    found += [posed(f"short-{n}", "What?", Entry("number", prose(f"{n}"))) for n in range(short)]
    return found[::2] + found[1::2]


def graduation(items: list[Posed], subject: str = "", language: str = "vi", **options: object) -> Paper:
    cover = Cover(subject=subject)
    return plan(edition(items, language), PaperOptions(layout="thpt2025", cover=cover, **options))  # type: ignore[arg-type]


def sizes(paper: Paper) -> list[tuple[str, int, str]]:
    return [(section.name, len(section.questions), str(section.points)) for section in paper.forms[0].sections]


@pytest.mark.parametrize(
    ("subject", "parts"),
    [
        ("Toán", [("part1", 12, "3"), ("part2", 4, "4"), ("part3", 6, "3")]),
        ("Vật lí", [("part1", 18, "4.5"), ("part2", 4, "4"), ("part3", 6, "1.5")]),
        ("ĐỊA LÝ", [("part1", 18, "4.5"), ("part2", 4, "4"), ("part3", 6, "1.5")]),
        ("Môn Lịch sử", [("part1", 24, "6"), ("part2", 4, "4")]),
        ("GDKT&PL", [("part1", 24, "6"), ("part2", 4, "4")]),
        ("History", [("part1", 24, "6"), ("part2", 4, "4")]),
        ("Thời sự", [("part1", 18, "4.5"), ("part2", 4, "4"), ("part3", 6, "1.5")]),
    ],
)
def test_a_full_graduation_paper_has_the_parts_of_its_subject_and_ten_points(
    subject: str, parts: list[tuple[str, int, str]]
) -> None:
    paper = graduation(bank(30, 6, 8), subject)
    assert sizes(paper) == parts
    assert str(paper.points) == "10"


def test_a_subject_without_a_structure_of_its_own_has_no_part_that_nothing_fits() -> None:
    assert [name for name, _, _ in sizes(graduation(bank(30, 6, 0), "Thời sự"))] == ["part1", "part2"]


def test_what_is_needed_and_what_there_is_are_said() -> None:
    paper = graduation(bank(10, 4, 2), "Địa lí")
    assert [notice.vi for notice in paper.notices] == [
        "Ba phần của đề thi tốt nghiệp THPT từ năm 2025: phần I có 10/18 câu; phần II có 4/4 câu; phần III có 2/6 câu; "
        "tổng 7 điểm."
    ]
    assert "part I has 10 of 18 questions" in paper.notices[0].en


def test_what_has_no_place_and_what_is_too_much_is_left_out_with_the_reason() -> None:
    items = [*bank(26, 4, 0), posed("five", "Which?", choices([0], *"abcde")), posed("three", "True?", judged(3))]
    paper = graduation(items, "Lịch sử")
    why = {left.item: left.why.en for left in paper.left_out}
    assert len(why) == 4
    assert why["five"] == why["three"] == layout("thpt2025").no_place.en
    assert [reason for item, reason in why.items() if item.startswith("choice")] == [
        "this part asks 24 questions only"
    ] * 2


def test_right_judgements_are_worth_a_tenth_a_quarter_a_half_and_one() -> None:
    steps = [section.steps for section in graduation(bank(24, 4, 0)).forms[0].sections]
    assert steps == [(), tuple(map(Decimal, ("0.1", "0.25", "0.5", "1")))]


def test_each_part_is_numbered_from_one_and_says_so_in_its_instruction() -> None:
    for form in graduation(bank(18, 4, 6), forms=3).forms:
        for section in form.sections:
            assert [question.number for question in section.questions] == list(range(1, len(section.questions) + 1))
        assert [question.serial for question in form.questions] == list(range(1, 29))
        assert form.sections[1].heading.instruction.startswith("Thí sinh trả lời từ câu 1 đến câu 4.")


def test_the_headings_are_in_the_language_of_the_paper() -> None:
    titles = [section.heading.title for section in graduation(bank(2, 1, 1), language="en").forms[0].sections]
    assert titles == ["Multiple choice", "True or false", "Short answers"]


def test_the_layout_sets_the_points_and_says_so_where_a_total_is_asked_for() -> None:
    paper = graduation(bank(4, 0, 0), scale_to=Decimal(20))
    assert str(paper.points) == "1"
    assert paper.notices[-1].en == "This layout sets the points itself, so they were not scaled to 20."


def test_a_plain_paper_has_a_section_for_each_way_of_answering_and_asks_everything() -> None:
    paper = plan(edition(english()), PaperOptions())
    assert [section.name for section in paper.forms[0].sections] == list(SECTIONS)
    assert paper.left_out == ()
    assert paper.forms[0].sections[0].heading == catalogue("en").paper.sections.choices


@pytest.mark.parametrize("name", layout_names())
def test_every_layout_can_be_set_in_the_settings(name: str, tmp_path: object) -> None:
    from pathlib import Path

    folder = Path(str(tmp_path))
    (folder / "quizgen.yaml").write_text(f"layout: {name}\n", encoding="utf-8")
    assert read_settings(folder) == (Settings(layout=name), ())
