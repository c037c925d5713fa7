"""`check --fix` makes the word that turns a question round stand out, and changes nothing else."""

from __future__ import annotations

import pytest

from quizgen.checks import check_bank
from quizgen.diagnostics import Edit
from quizgen.load import load_text
from quizgen.mend import mend

BANK = """\
id: rivers
key: q00000001
title: Rivers
languages: [{language}]
questions:
  # a comment stays
  - id: river
    type: multiple_choice
    stem: {stem}
    answer: A
    distractors: [B, C]
"""


def fixes(text: str) -> list[tuple[Edit, ...]]:
    """What can be mended in a bank."""
    return [problem.fix for problem in check_bank(load_text(text)).diagnostics if problem.fix]


@pytest.mark.parametrize(
    ("language", "stem", "mended"),
    [
        ("en", "Which of these is not a river?", "Which of these is **not** a river?"),
        ("en", '"Which of these isn\'t a river?"', '"Which of these **isn\'t** a river?"'),
        ("en", "Who is not here, if not B?", "Who is **not** here, if not B?"),
        ("vi", "Sông nào không chảy qua Hà Nội?", "Sông nào **không** chảy qua Hà Nội?"),
        ("vi", "Đâu không phải là sông?", "Đâu **không phải** là sông?"),
    ],
)
def test_the_word_is_emphasised_where_it_stands_as_it_is_read(language: str, stem: str, mended: str) -> None:
    before = BANK.format(language=language, stem=stem)
    after, made = mend(before, fixes(before))
    assert made == 1
    assert after == BANK.format(language=language, stem=mended)
    assert fixes(after) == []
    assert check_bank(load_text(after)).bank


def test_a_word_is_emphasised_in_both_languages_at_once() -> None:
    before = BANK.format(
        language="vi, en", stem="{vi: Sông nào không chảy qua Hà Nội?, en: Which of these is not in Hanoi?}"
    )
    after, made = mend(before, fixes(before))
    assert made == 1
    assert "Sông nào **không** chảy qua Hà Nội?, en: Which of these is **not** in Hanoi?" in after
    assert fixes(after) == []


def test_a_word_that_is_written_otherwise_in_the_file_is_left_to_the_teacher() -> None:
    before = BANK.format(language="en", stem="'Which of these isn''t a river?'")
    found = [problem for problem in check_bank(load_text(before)).diagnostics if problem.rule.name == "negative-stem"]
    assert [problem.fix for problem in found] == [()]
