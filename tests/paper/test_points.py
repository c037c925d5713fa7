"""Points: they add up exactly, whatever they are scaled to, and stay as equal as they can."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quizgen.blocks import Criterion, Lines
from quizgen.editions import Posed
from quizgen.paper.options import PaperOptions
from quizgen.paper.plan import plan
from quizgen.paper.points import scale, shared, worth
from tests.paper.editions import choices, edition, english, posed, prose

PROPERTY = settings(deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
TEN = Decimal(10)


def items(*points: str, difficulty: str = "") -> list[Posed]:
    return [
        replace(posed(f"item-{n}", "Which?", choices([0], "a", "b"), points=each), difficulty=difficulty)
        for n, each in enumerate(points)
    ]


@pytest.mark.parametrize(
    ("weights", "total", "shares"),
    [
        ("1 1 1 1", "10", "2.5 2.5 2.5 2.5"),
        ("1 1 2 1", "10", "2 2 4 2"),
        (" ".join(["1"] * 40), "10", " ".join(["0.25"] * 40)),
        (" ".join(["1"] * 20), "10", " ".join(["0.5"] * 20)),
        ("1 1 1", "10", "3.35 3.35 3.3"),
        ("1 1 1", "1", "0.35 0.35 0.3"),
        ("0 1", "10", "0 10"),
        ("3 1", "1", "0.75 0.25"),
    ],
)
def test_points_are_shared_in_steps_that_are_easy_to_add_up(weights: str, total: str, shares: str) -> None:
    assert shared([*map(Decimal, weights.split())], Decimal(total)) == tuple(map(Decimal, shares.split()))


@given(
    st.lists(st.decimals(0, 20, places=2), min_size=1, max_size=60).filter(any),
    st.decimals("0.01", 100, places=2),
)
@PROPERTY
def test_shares_add_up_to_the_total_exactly(weights: list[Decimal], total: Decimal) -> None:
    shares = shared(weights, total)
    assert sum(shares) == total
    whole = sum(weights)
    for weight, share in zip(weights, shares, strict=True):
        assert abs(share - weight * total / whole) < Decimal("0.05")
        assert bool(share) <= bool(weight)


@given(st.lists(st.sampled_from(["1", "2", "0.5"]), min_size=1, max_size=60))
@PROPERTY
def test_questions_of_one_weight_differ_by_one_step_at_most_and_that_is_said(weights: list[str]) -> None:
    scaled, notices = scale(items(*weights), TEN)
    by_weight: defaultdict[str, set[Decimal]] = defaultdict(set)
    for weight, item in zip(weights, scaled, strict=True):
        by_weight[weight].add(item.points)
    assert all(max(points) - min(points) <= Decimal("0.05") for points in by_weight.values())
    assert len(notices) == sum(len(points) > 1 for points in by_weight.values())


def test_the_harder_of_equal_questions_are_worth_more_where_they_cannot_be_worth_the_same() -> None:
    bank = [*items("1", "1", difficulty="easy"), *items("1", difficulty="hard")]
    scaled, notices = scale(bank, TEN)
    assert [str(item.points) for item in scaled] == ["3.35", "3.3", "3.35"]
    assert notices[0].en == (
        "10 points can't be shared equally: questions of the same weight are worth 3.3 (1 of them), 3.35 (2 of them)."
    )
    assert "3,3 (1 câu), 3,35 (2 câu)" in notices[0].vi


def test_questions_that_are_worth_nothing_are_not_scaled_and_that_is_said() -> None:
    scaled, notices = scale(items("0", "0"), TEN)
    assert [item.points for item in scaled] == [0, 0]
    assert notices[0].vi == "Các câu đều 0 điểm nên không quy về thang 10."


def test_a_rubric_is_worth_what_its_question_is_worth() -> None:
    block = Lines(4, (Criterion(Decimal("1.5"), prose("one")), Criterion(Decimal(1), prose("two"))))
    scaled = worth(posed("essay", "Why?", block, points="2.5"), Decimal("1.25"))
    assert isinstance(scaled.block, Lines)
    assert [criterion.points for criterion in scaled.block.rubric] == [Decimal("0.75"), Decimal("0.5")]
    assert scaled.points == Decimal("1.25")


def test_every_form_is_worth_the_total_and_each_question_the_same_in_all_of_them() -> None:
    paper = plan(edition(english()), PaperOptions(forms=3, scale_to=TEN))
    assert [str(form.points) for form in paper.forms] == ["10"] * 3
    assert sum(section.points for section in paper.forms[0].sections) == TEN
    worths = [{question.item.id: question.points for question in form.questions} for form in paper.forms]
    assert worths[0] == worths[1] == worths[2]


def test_without_a_total_questions_are_worth_what_they_say() -> None:
    paper = plan(edition(english()), PaperOptions())
    assert str(paper.points) == "13"
    assert paper.notices == ()
