"""A paper in two languages: the second one small beneath the first, and nowhere a word that tells."""

from __future__ import annotations

import re
from html import unescape

import pytest

from quizgen.checks import check_bank
from quizgen.editions import Edition, edit
from quizgen.load import load_text
from quizgen.paper import render_key, render_quiz
from tests.paper.editions import job

BANK = """\
id: rivers
key: q0000001
title: {vi: Sông, en: Rivers}
languages: [vi, en, vi+en]
questions:
- id: longest
  type: multiple_choice
  stem: {vi: Sông nào dài nhất?, en: Which river is the longest?}
  answer: {vi: Sông Nin, en: The Nile}
  distractors: [Niger, Congo]
- id: capital
  type: short_answer
  stem: {vi: Thủ đô của Lào?, en: What is the capital of Laos?}
  answer: {vi: Viêng Chăn, en: Vientiane}
- id: turned
  type: cloze
  text: {vi: '{{c2::Hà Nội}} ở {{c1::Việt Nam}}.', en: '{{c1::Vietnam}} has {{c2::Hanoi}}.'}
- id: back
  type: card
  front: {vi: Châu thổ, en: Delta}
  back: {vi: Đất ở cửa sông, en: Land at a mouth}
"""


@pytest.fixture(scope="module")
def pair() -> Edition:
    """The bank in Vietnamese with English beneath."""
    checked = check_bank(load_text(BANK)).bank
    assert checked
    return edit(checked, "vi+en")


@pytest.fixture(scope="module")
def quiz(pair: Edition) -> str:
    return render_quiz(pair, job()).data.decode()


def seconds(page: str) -> list[str]:
    """What stands in the second language, text by text."""
    found = re.findall(r'<span class="second" lang="en">(.*?)</span>', page, re.DOTALL)
    return [" ".join(unescape(re.sub(r"<[^>]*>", "", each)).split()) for each in found]


def test_the_second_language_stands_beneath_the_first_and_says_so(quiz: str) -> None:
    assert '<html lang="vi">' in quiz
    told = seconds(quiz)
    for text in ("Which river is the longest?", "The Nile", "What is the capital of Laos?", "Delta"):
        assert text in told
    assert "Niger" not in told, "what is the same in both is printed once"


def test_a_gap_has_the_same_number_in_both_passages(quiz: str) -> None:
    assert "(2) … has (1) …." in seconds(quiz)


def test_nothing_on_the_quiz_tells_an_answer_in_the_second_language(quiz: str) -> None:
    for answer in ("Vientiane", "Hanoi", "Vietnam", "Land at a mouth", "Viêng Chăn", "Hà Nội", "Đất ở cửa sông"):
        assert answer not in quiz


def test_the_key_has_the_answers_in_both_languages(pair: Edition) -> None:
    key = render_key(pair, job()).data.decode()
    for answer in ("Vientiane", "Viêng Chăn", "Land at a mouth"):
        assert answer in key
    assert "(2) Vietnam has (1) Hanoi." in seconds(key)


def test_an_edition_in_one_language_has_no_trace_of_another() -> None:
    checked = check_bank(load_text(BANK)).bank
    assert checked
    page = render_quiz(edit(checked, "vi"), job()).data.decode()
    assert 'class="second"' not in page
    assert "longest?" not in page
