"""The bank on ASEAN and its members: sound, complete, in two languages that say the same, on several sources."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TypeVar
from unicodedata import is_normalized

from quizgen.bank import Bank
from quizgen.checks import CheckedBank, check_bank
from quizgen.diagnostics import Diagnostic
from quizgen.kinds import kind_names
from quizgen.kinds.multiple_true_false import MultipleTrueFalse
from quizgen.kinds.true_false import TrueFalse
from quizgen.load import find_banks, load_bank

CONTENT = Path(__file__).parents[2] / "content"
BANK = CONTENT / "asean.yaml"

Q = TypeVar("Q")


@cache
def checked() -> tuple[CheckedBank | None, tuple[Diagnostic, ...]]:
    """The bank as it was checked, once."""
    (files,) = find_banks([BANK]).banks
    found = check_bank(load_bank(files))
    return found.bank, found.diagnostics


def bank() -> Bank:
    """The bank."""
    found, _ = checked()
    assert found is not None
    return found.bank


def questions(kind: type[Q]) -> list[Q]:
    """The questions of one type."""
    return [item.question for item in bank().items if isinstance(item.question, kind)]


def test_nothing_at_all_is_reported_about_the_bank() -> None:
    assert checked()[1] == ()


def test_the_bank_is_in_both_languages_and_of_a_size_for_a_term() -> None:
    assert bank().languages == ("vi", "en")
    assert 30 <= len(bank().items) <= 60


def test_every_question_type_is_used() -> None:
    assert {item.type for item in bank().items} == set(kind_names())


def test_the_file_is_composed_unicode_and_has_no_tabs() -> None:
    text = BANK.read_text(encoding="utf-8")
    assert is_normalized("NFC", text)
    assert "\t" not in text


def test_every_source_is_named_with_its_address_and_cited() -> None:
    listed = {reference.id for reference in bank().references}
    assert len(listed) >= 5
    assert all(reference.url is not None for reference in bank().references)
    assert {citation.reference for item in bank().items for citation in item.citations} == listed


def test_every_question_has_a_source_an_explanation_tags_and_a_difficulty() -> None:
    for item in bank().items:
        assert item.citations, item.id.value
        assert item.explanation is not None, item.id.value
        assert item.tags, item.id.value
        assert item.difficulty is not None, item.id.value


def test_at_least_five_questions_have_the_four_statements_of_the_vietnamese_exam() -> None:
    assert sum(len(grid.statements) == 4 for grid in questions(MultipleTrueFalse)) >= 5


def test_every_false_statement_is_put_right() -> None:
    for grid in questions(MultipleTrueFalse):
        for one in grid.statements:
            assert (one.correction is None) == one.answer, one.text
    for question in questions(TrueFalse):
        assert (question.correction is None) == question.answer, question.stem


def test_true_and_false_are_mixed_and_no_two_grids_have_the_same_pattern() -> None:
    patterns = [tuple(one.answer for one in grid.statements) for grid in questions(MultipleTrueFalse)]
    assert all(len(set(pattern)) == 2 for pattern in patterns)
    assert len(set(patterns)) == len(patterns)
    assert {question.answer for question in questions(TrueFalse)} == {True, False}


def test_every_picture_of_the_bank_is_used_described_and_credited() -> None:
    images = [item.image for item in bank().items if item.image]
    assert {image.path.name for image in images} == {path.name for path in (CONTENT / "images").glob("asean-*")}
    assert all(image.alt and image.credit for image in images)


def test_pictures_load_nothing_and_have_a_ground_of_their_own() -> None:
    for picture in (CONTENT / "images").glob("asean-*.svg"):
        drawn = picture.read_text(encoding="utf-8")
        assert not re.search(r"href|url\(|<script|<style|<image|@import", drawn), picture.name
        assert '<rect width="640"' in drawn, picture.name
