"""Selecting: what is asked for and nothing else, a draw that resembles the bank and hardly moves with it."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quizgen.editions import Posed
from quizgen.paper.selection import Quota, Selection, Short, Unknown, draw, select, unknown_words
from tests.paper.editions import choices, posed

PROPERTY = settings(deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
TAGS = ("space", "navy", "people")
DIFFICULTIES = ("easy", "medium", "hard")


def item(name: str, *tags: str, difficulty: str = "", type: str = "multiple_choice") -> Posed:
    return replace(posed(name, "Which?", choices([0], "a", "b")), tags=tags, difficulty=difficulty, type=type)


def ids(items: tuple[Posed, ...] | list[Posed]) -> list[str]:
    return [item.id for item in items]


BANK = [
    item("a", "space", difficulty="easy"),
    item("b", "navy", difficulty="easy"),
    item("c", "space", "navy", difficulty="hard", type="numeric"),
    item("d", "people"),
    item("e", "space", difficulty="medium", type="numeric"),
]


@st.composite
def any_items(draw: st.DrawFn) -> list[Posed]:
    kinds = st.tuples(st.sampled_from(TAGS), st.sampled_from(DIFFICULTIES))
    drawn = draw(st.lists(kinds, min_size=1, max_size=40))
    return [item(f"item-{n}", tag, difficulty=difficulty) for n, (tag, difficulty) in enumerate(drawn)]


def test_without_a_word_everything_is_asked_in_the_order_of_the_bank() -> None:
    selected = select(BANK, Selection(), "seed")
    assert (ids(selected.items), selected.left_out, selected.short) == (list("abcde"), (), ())


def test_named_items_are_asked_in_the_order_in_which_they_are_named_and_no_others() -> None:
    selected = select(BANK, Selection(items=("d", "a")), "seed")
    assert ids(selected.items) == ["d", "a"]
    assert {left.item: left.why.en for left in selected.left_out} == dict.fromkeys(
        "bce", "it is not among those that were asked for"
    )


def test_excluded_items_are_not_asked_and_that_is_said() -> None:
    selected = select(BANK, Selection(exclude=("b", "e")), "seed")
    assert ids(selected.items) == ["a", "c", "d"]
    assert [(left.item, left.why.vi) for left in selected.left_out] == [
        ("b", "câu đã được loại ra"),
        ("e", "câu đã được loại ra"),
    ]


@pytest.mark.parametrize(
    ("quota", "fitting"),
    [
        (Quota(tags=("space",)), "ace"),
        (Quota(tags=("navy", "people")), "bcd"),
        (Quota(difficulty=("easy", "hard")), "abc"),
        (Quota(types=("numeric",)), "ce"),
        (Quota(tags=("space",), difficulty=("easy",), types=("multiple_choice",)), "a"),
    ],
)
def test_tags_difficulties_and_types_narrow_the_choice(quota: Quota, fitting: str) -> None:
    assert ids(select(BANK, Selection(quotas=(quota,)), "seed").items) == list(fitting)


def test_named_items_stand_first_and_a_draw_fills_up() -> None:
    selected = select(BANK, Selection(items=("e",), exclude=("a",), quotas=(Quota(2),)), "seed")
    assert ids(selected.items)[0] == "e"
    assert len(selected.items) == 3
    assert "a" not in ids(selected.items)


def test_a_later_line_draws_from_what_earlier_ones_have_left_over() -> None:
    quotas = (Quota(2, tags=("space",)), Quota(2, tags=("navy",)), Quota(1))
    selected = select(BANK, Selection(quotas=quotas), "seed")
    assert sorted(ids(selected.items)) == sorted({*ids(selected.items)})
    assert len(selected.items) + sum(one.wanted - one.found for one in selected.short) == 5


def test_asking_for_more_than_there_are_tells_how_many_there_are() -> None:
    quota = Quota(7, types=("numeric",))
    assert select(BANK, Selection(quotas=(quota,)), "seed").short == (Short(quota, 7, 2),)


def test_words_that_no_question_has_are_named_with_those_that_there_are() -> None:
    selection = Selection(("z",), ("y",), (Quota(tags=("sea",), difficulty=("hrd",), types=("numeric", "essay")),))
    known = ("a", "b", "c", "d", "e")
    assert list(unknown_words(selection, BANK)) == [
        Unknown("items", "z", known),
        Unknown("exclude", "y", known),
        Unknown("tags", "sea", ("navy", "people", "space")),
        Unknown("difficulty", "hrd", DIFFICULTIES),
        Unknown("types", "essay", ("multiple_choice", "numeric")),
    ]


@given(any_items(), st.integers(0, 45), st.text(max_size=4))
@PROPERTY
def test_each_group_gives_its_share_of_the_draw_rounded_down_or_up(items: list[Posed], count: int, seed: str) -> None:
    drawn = draw(items, count, (), seed)
    count = min(count, len(items))
    assert len(drawn) == len({*ids(drawn)}) == count
    sizes = Counter((one.tags, one.difficulty) for one in items)
    found = Counter((one.tags, one.difficulty) for one in drawn)
    for group, size in sizes.items():
        share = size * count / len(items)
        assert int(share) <= found[group] <= -int(-share // 1)


@given(any_items(), st.data(), st.text(max_size=4))
@PROPERTY
def test_an_item_that_was_drawn_is_drawn_again_when_one_that_was_not_leaves_its_group(
    items: list[Posed], data: st.DataObject, seed: str
) -> None:
    """Within a group each item has its own lot: the draw takes the first ones, whoever stands behind them."""
    alike = [replace(one, tags=("space",), difficulty="easy") for one in items]
    count = data.draw(st.integers(0, len(alike) - 1))
    drawn = draw(alike, count, (), seed)
    rest = [one for one in alike if one not in drawn]
    gone = data.draw(st.sampled_from(rest))
    assert draw([one for one in alike if one is not gone], count, (), seed) == drawn


def test_every_item_of_a_group_is_drawn_equally_often() -> None:
    """Pearson's chi-square with 9 degrees of freedom is above 27.9 once in 1,000 fair draws; all lots are fixed."""
    items = [item(f"item-{n}") for n in range(10)]
    found = Counter(one.id for n in range(1000) for one in draw(items, 3, (), f"seed {n}"))
    assert sum((found[one.id] - 300) ** 2 / (300 * 0.7) for one in items) < 27.9


@given(any_items(), st.data(), st.text(max_size=4))
@PROPERTY
def test_items_that_answer_each_other_are_not_drawn_together(
    items: list[Posed], data: st.DataObject, seed: str
) -> None:
    pairs = [frozenset(pair) for pair in combinations(ids(items), 2)]
    apart = frozenset(data.draw(st.lists(st.sampled_from(pairs), max_size=20))) if pairs else frozenset()
    selection = Selection(quotas=(Quota(data.draw(st.integers(1, 20))), Quota(data.draw(st.integers(1, 20)))))
    selected = select(items, selection, seed, apart)
    drawn = {*ids(selected.items)}
    assert not any(pair <= drawn for pair in apart)
    for one in items:
        stands_apart = any(one.id in pair and pair & drawn for pair in apart)
        assert one.id in drawn or stands_apart or not selected.short


def test_what_is_named_is_asked_even_if_it_answers_something_but_nothing_is_drawn_to_it_that_it_answers() -> None:
    apart = frozenset({frozenset("ab"), frozenset("ac")})
    selected = select(BANK, Selection(items=("a", "b"), quotas=(Quota(3),)), "seed", apart)
    assert sorted(ids(selected.items)) == ["a", "b", "d", "e"]
    assert [(one.wanted, one.found) for one in selected.short] == [(3, 2)]
