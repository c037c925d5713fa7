"""Which options overlap, and which stand in no order, in both languages."""

from __future__ import annotations

import json

import pytest

from quizgen.checks import check_bank
from quizgen.load import load_text

HEAD = "id: news\nkey: q00000001\ntitle: News\nlanguages: [{language}]\nquestions:\n"


def codes(language: str, options: list[str], more: str = "") -> set[str]:
    """What is reported of a choice between options, the first of which is right."""
    stem = "How much is it exactly here?" if language == "en" else "Con số này là bao nhiêu?"
    answer, wrong = (json.dumps(one) for one in (options[0], options[1:]))
    question = f"- id: a\n  type: multiple_choice\n  stem: {stem}\n  answer: {answer}\n  distractors: {wrong}\n{more}"
    return {one.rule.code for one in check_bank(load_text(HEAD.format(language=language) + question)).diagnostics}


@pytest.mark.parametrize(
    ("language", "options"),
    [
        ("en", ["between 110 and 120 years", "at least 130 years", "at most 115 years"]),
        ("en", ["no more than 3", "3 to 5", "6 to 8"]),
        ("en", ["18 and over", "21 and over", "65 and over"]),
        ("en", ["before 1900", "before 1950", "after 1960"]),
        ("vi", ["trên 100 triệu", "trên 200 triệu", "dưới 50 triệu"]),
        ("vi", ["từ 18 tuổi trở lên", "từ 21 tuổi trở lên", "dưới 18 tuổi"]),
    ],
)
def test_ranges_and_bounds_that_share_values_are_reported(language: str, options: list[str]) -> None:
    assert "ITM151" in codes(language, options)


@pytest.mark.parametrize(
    ("language", "options"),
    [
        ("vi", ["2/3 sau lưỡi", "1/3 sau lưỡi", "2/3 trước lưỡi"]),
        ("vi", ["2 tuần sau sinh", "3 tuần sau sinh", "4 tuần sau sinh"]),
        ("en", ["3 m above ground", "5 m above ground", "10 m above ground"]),
        ("en", ["under 10", "10 to 20", "over 20"]),
    ],
)
def test_a_number_before_a_preposition_is_no_bound(language: str, options: list[str]) -> None:
    assert "ITM151" not in codes(language, options)


@pytest.mark.parametrize(
    ("language", "options"),
    [
        ("en", ["just under 1000 cc", "under 650 cc", "1200 cc"]),
        ("en", ["slightly over 20 m", "over 50 m", "10 m"]),
        ("en", ["England, between 1500 and 1600", "Scotland, between 1500 and 1600", "France in 1500"]),
        ("vi", ["trước khi dùng và 3 tháng 1 lần", "trước khi dùng và 6 tháng 1 lần", "trước khi dùng và 1 năm 1 lần"]),
        ("vi", ["1885 - 1896", "1884 - 1913", "1884 - 1896", "1885 - 1913"]),
    ],
)
def test_values_other_things_and_the_limits_of_one_period_share_nothing(language: str, options: list[str]) -> None:
    assert "ITM151" not in codes(language, options)


@pytest.mark.parametrize("language", ["vi", "en"])
def test_early_and_late_years_are_put_into_one_order(language: str) -> None:
    assert "ITM152" in codes(language, ["1010", "1054", "938", "1225"], "  position: 2\n")
    assert "ITM152" not in codes(language, ["1010", "938", "1054", "1225"], "  position: 2\n")


def test_days_that_rise_are_in_order_also_where_one_may_be_read_as_a_fraction() -> None:
    assert "ITM152" not in codes("vi", ["8/3", "14/2", "1/5", "1/6"], "  position: 2\n")
