"""The page for teachers: for every question what is right, in the letters of the quiz, and why."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from quizgen.blocks import Choices, Gap, Gaps, Option, Recall
from quizgen.editions import Medium, Posed
from quizgen.locale import catalogue
from quizgen.paper import render_key
from quizgen.paper.forms import arrange
from quizgen.paper.key import key_of
from tests.conftest import Golden
from tests.paper.editions import choices, edition, english, job, posed, prose, texts, vietnamese
from tests.paper.reading import key, quiz, read


def test_the_answer_key_has_one_line_for_every_question() -> None:
    form = arrange(english(), "101", "seed")
    lines = key_of(form, catalogue("en"))
    assert [line.question.number for line in lines] == list(range(1, 12))
    assert all(line.answer for line in lines)


@pytest.mark.parametrize("number", range(12))
def test_a_letter_of_the_key_stands_before_the_right_option_of_the_quiz(number: int) -> None:
    item = posed(f"item-{number}", "Which?", choices([2], "alpha", "beta", "gamma", "delta"))
    [right] = re.findall(r"^\| 1 \| (\w) \| 1$", read(key(edition([item]))), re.MULTILINE)
    assert f"{right}. gamma" in read(quiz(edition([item])))


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
        "1.5 points | Names an interest of each side",
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
    assert "(1) Kim; (2) Putin; (3) Lee" in shown
    assert "(1) Kim met (2) Putin, and (3) Lee" in shown


def test_a_sound_is_named_with_its_file(tmp_path: Path) -> None:
    item = posed("a", "Who speaks?", Recall(prose("x")), audio=Medium(tmp_path / "speech.mp3", "", ""))
    assert "Audio: speech.mp3" in read(key(edition([item])))


def test_key_and_quiz_count_the_same() -> None:
    assert render_key(edition(english()), job()).counts == {"items": 11, "questions": 11, "forms": 1}


def test_the_english_key_reads_well(golden: Golden) -> None:
    shown = key(edition(english(), title="A visit", as_of="18 September 2023"), job("Hill School"))
    golden("paper-en-key.txt", read(shown))


def test_the_vietnamese_key_reads_well(golden: Golden) -> None:
    golden("paper-vi-key.txt", read(key(edition(vietnamese(), "vi", title="Chuyến thăm", as_of="18/9/2023"))))
