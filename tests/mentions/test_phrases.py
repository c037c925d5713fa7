"""Words of a source that a teacher typed a little otherwise."""

from __future__ import annotations

import pytest

from quizgen.mentions import Said, find_phrase


@pytest.mark.parametrize(
    ("language", "text", "phrase"),
    [
        ("en", "Met Éireann had issued a warning.", "Met Eireann had issued"),
        ("en", "There were 1,200 of them in Berlin.", "1200 of them"),
        ("vi", "Kính đã quan sát 1.000 mục tiêu.", "1000 mục tiêu"),
        ("en", "It was built in 1200 by monks.", "1200 by monks"),
    ],
)
def test_a_name_may_lack_its_marks_and_a_number_look_like_a_year(language: str, text: str, phrase: str) -> None:
    assert find_phrase(Said(text, language), Said(phrase, language)) is not None


@pytest.mark.parametrize(
    ("language", "text", "phrase"),
    [
        ("vi", "Bà má nói với Lan.", "Bà ma nói"),
        ("en", "There were 1,300 of them in Berlin.", "1200 of them"),
        ("en", "Met Éireann had issued a warning.", "Met Éirèann had issued"),
    ],
)
def test_other_words_lack_nothing(language: str, text: str, phrase: str) -> None:
    assert find_phrase(Said(text, language), Said(phrase, language)) is None
