"""The page for teachers: for every question what is right, in the letters of the quiz, and why."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from quizgen.blocks import Choices, Gap, Gaps, Judgements, Option, Recall, Statement
from quizgen.editions import Medium, Posed
from quizgen.locale import catalogue
from quizgen.paper import PaperOptions, plan, render_key
from quizgen.paper.key import answer_words, answers_of
from quizgen.paper.options import Cover
from tests.conftest import Golden
from tests.paper.editions import choices, edition, english, job, posed, prose, texts, vietnamese
from tests.paper.reading import key, quiz, read

FORMS = PaperOptions(forms=4, sheet=False)


@pytest.mark.parametrize("forms", [1, 2, 4, 9])
def test_every_question_of_every_form_stands_in_the_answer_key(forms: int) -> None:
    paper = plan(edition(english()), PaperOptions(forms=forms))
    keys = answers_of(paper)
    rows = [row for part in keys for table in part.tables for group in table for row in group]
    listed = [row for part in keys for row in part.listed]
    assert all(len(row.letters) == forms and all(row.letters) for row in rows)
    for n, form in enumerate(paper.forms):
        numbers = [row.number for row in rows] + [row.numbers[n] for row in listed]
        assert sorted(numbers) == [question.number for question in form.questions]


def test_the_letters_of_a_column_are_those_of_its_form() -> None:
    items = [posed(f"item-{n}", f"Question {n}?", choices([2], "alpha", "beta", "gamma", "delta")) for n in range(23)]
    paper = plan(edition(items), FORMS)
    [part] = answers_of(paper)
    rows = [row for table in part.tables for group in table for row in group]
    for n, form in enumerate(paper.forms):
        for question, row in zip(form.questions, rows, strict=True):
            block = question.item.block
            assert isinstance(block, Choices)
            assert block.options["ABCD".index(row.letters[n])].text.plain == "gamma"


def test_rows_stand_in_groups_of_five_and_tables_of_ten() -> None:
    items = [posed(f"item-{n}", "Which?", choices([0], "a", "b")) for n in range(23)]
    [part] = answers_of(plan(edition(items), FORMS))
    assert [[len(group) for group in table] for table in part.tables] == [[5, 5], [5, 5], [3]]


@pytest.mark.parametrize("item", [*english(), *vietnamese()], ids=lambda item: item.id)
def test_an_answer_in_words_is_the_same_in_every_form(item: Posed) -> None:
    paper = plan(edition([item]), FORMS)
    said = {answer_words(form.questions[0].item.block, catalogue("en")) for form in paper.forms}
    assert len(said) == 1


@pytest.mark.parametrize("number", range(12))
def test_a_letter_of_the_key_stands_before_the_right_option_of_the_quiz(number: int) -> None:
    item = posed(f"item-{number}", "Which?", choices([2], "alpha", "beta", "gamma", "delta"))
    [right] = re.findall(r"^\| 1 \| (\w)$", read(key(edition([item]))), re.MULTILINE)
    assert f"{right}. gamma" in read(quiz(edition([item])))


def test_the_guide_says_where_a_question_stands_in_every_form() -> None:
    items = [posed(f"item-{n}", f"Question {n}?", choices([0], "a", "b")) for n in range(9)]
    paper = plan(edition(items), FORMS)
    shown = read(key(edition(items), FORMS))
    for question in paper.forms[0].questions:
        places = " · ".join(
            f"{form.code}: {next(q.number for q in form.questions if q.item.id == question.item.id)}"
            for form in paper.forms
        )
        assert f"{question.number}. (1 mark) {places} {question.item.id}" in shown


def test_the_guide_says_what_an_answer_that_is_right_in_part_is_worth() -> None:
    shown = read(key(edition(english())))
    assert "Marks: All right, and nothing wrong: 2 marks; otherwise 0." in shown
    assert "Marks: 0.25 marks for each right part (2 parts)" in shown
    assert "Marks: Only the whole order is right." in shown


def test_the_guide_of_the_graduation_paper_says_what_one_to_four_right_judgements_are_worth() -> None:
    judged = posed("a", "Judge.", Judgements((Statement(prose("It is.")),) * 4, (True, False, True, False), grid=True))
    options = PaperOptions(layout="thpt2025", cover=Cover(subject="Lịch sử"))
    shown = read(key(edition([judged], "vi"), options))
    assert "1 → 0,1 điểm; 2 → 0,25 điểm; 3 → 0,5 điểm; 4 → 1 điểm" in shown


def test_the_english_key_has_every_thing_that_marking_asks_for() -> None:
    shown = read(key(edition(english())))
    for said in (
        "✓",
        "Explanation: Said by the defence minister.",
        "Source: A report, 18 September 2023, paragraph 6 · As of 18 September 2023",
        "Correction: It has none.",
        "Also accepted (1): Vladivostock",
        "Not needed: submarine; bomber",
        "Answer: 6,500 km",
        "Also accepted: six and a half thousand",
        "Tolerance: ± 100",
        "Hint: A long way.",
        "The minister visits (July 2023)",
        "Answer: Unmanned aerial vehicle",
        "1.5 marks | Names an interest of each side",
        "Governor",
        "References",
        "A paper, A report, 18 September 2023",
        "Author: A. Teacher",
        "License: CC BY 4.0",
        "Report a mistake: https://example.org/report",
    ):
        assert said in shown


@pytest.mark.parametrize("item", [*english(), *vietnamese()], ids=lambda item: item.id)
def test_every_stem_and_id_stands_in_the_key(item: Posed) -> None:
    shown = read(key(edition([item])))
    assert item.id in shown
    assert item.stem is None or item.stem.plain in shown


def test_what_is_said_to_those_who_choose_wrongly_stands_beside_the_option() -> None:
    block = Choices((Option(prose("Rome")), Option(prose("Oslo"), prose("Farther north."))), (0,))
    assert "Oslo – Farther north." in read(key(edition([posed("a", "Which?", block)])))


def test_gaps_are_numbered_as_on_the_quiz_even_where_they_are_asked_together() -> None:
    passage = (
        Gap(1, texts("Kim")),
        prose(" met "),
        Gap(2, texts("Putin")),
        prose(", and "),
        Gap(1, texts("Lee")),
    )
    shown = read(key(edition([posed("a", None, Gaps(passage))])))
    assert "1 | (1) Kim; (2) Putin; (3) Lee" in shown
    assert "(1) Kim met (2) Putin, and (3) Lee" in shown


def test_a_sound_is_named_with_its_file(tmp_path: Path) -> None:
    item = posed("a", "Who speaks?", Recall(prose("x")), audio=Medium(tmp_path / "speech.mp3", "", ""))
    assert "Audio: speech.mp3" in read(key(edition([item])))


def test_key_and_quiz_count_the_same() -> None:
    assert render_key(edition(english()), job()).counts == {"items": 11, "questions": 11, "forms": 2}


def test_the_english_key_reads_well(golden: Golden) -> None:
    options = PaperOptions(sheet=False, cover=Cover(school="Hill School"))
    shown = key(edition(english(), title="A visit", as_of="18 September 2023"), options)
    golden("paper-en-key.txt", read(shown))


def test_the_vietnamese_key_reads_well(golden: Golden) -> None:
    golden("paper-vi-key.txt", read(key(edition(vietnamese(), "vi", title="Chuyến thăm", as_of="18/9/2023"))))
