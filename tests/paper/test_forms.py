"""Forms: what is drawn, what stays where it was, and that the key moves with what it points at."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise, product

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quizgen.blocks import Choices, Gaps, Judgements, Option, Order, Pairs
from quizgen.editions import EditionBlock, Posed
from quizgen.paper.arrange import form_codes
from quizgen.paper.balance import Wish, averages, letters, wish
from quizgen.paper.forms import SECTIONS, Form
from quizgen.paper.options import PaperOptions
from quizgen.paper.orders import arranged_block
from quizgen.paper.plan import plan
from quizgen.paper.runs import LONGEST_RUN, off, runs
from quizgen.prose import Prose
from tests.paper.editions import choices, edition, english, posed, texts, vietnamese

PROPERTY = settings(deadline=None, derandomize=True, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
LOTS = [f"lot {n}" for n in range(200)]
SEEDS = [f"seed {n}" for n in range(1000)]


def answered(block: EditionBlock) -> object:
    """What a block's key says, in the words that it points at."""
    match block:
        case Choices():
            return {block.options[n].text for n in block.key}
        case Order():
            return [(block.items[n], block.dates[n]) for n in block.key]
        case Pairs():
            return [(left, block.right[n]) for left, n in zip(block.left, block.key, strict=True)]
        case _:
            return block


def presented(block: EditionBlock) -> Counter[object]:
    """What a block shows, whatever its order."""
    match block:
        case Choices():
            return Counter(block.options)
        case Order():
            return Counter(zip(block.items, block.dates, strict=True))
        case Pairs():
            return Counter((*block.left, *block.right))
        case _:
            return Counter([block])


def forms(items: Sequence[Posed], number: int = 2, seed: str = "seed") -> tuple[Form, ...]:
    return plan(edition(items), PaperOptions(forms=number, seed=seed)).forms


def blocks(form: Form) -> dict[str, EditionBlock]:
    return {question.item.id: question.item.block for question in form.questions}


def ids(form: Form) -> list[str]:
    return [question.item.id for question in form.questions]


def key_letters(form: Form) -> list[int]:
    """The place of the right option of each question that has one, in printed order."""
    found = (question.item.block for question in form.questions)
    return [block.key[0] for block in found if isinstance(block, Choices) and not block.many]


def drawn(block: Choices[Prose], lot: str, place: int | None = None) -> Choices[Prose]:
    found = arranged_block(block, lot, place)
    assert isinstance(found, Choices)
    return found


def shown(block: Choices[Prose]) -> str:
    return " ".join(option.text.plain for option in block.options)


def of_four(count: int) -> list[Posed]:
    """Questions with four options."""
    return [posed(f"item-{n}", "Which?", choices([n % 4], "a", "b", "c", "d")) for n in range(count)]


# Any bank


@st.composite
def any_item(draw: st.DrawFn, name: str) -> Posed:
    """An item of any block whose order is drawn, options in a fixed order and options that stay last among them."""
    words = texts(*(f"word {n}" for n in range(10)))
    match draw(st.sampled_from(["choices", "choices", "choices", "several", "order", "pairs", "other"])):
        case "order":
            count = draw(st.integers(1, 5))
            block: EditionBlock = Order(words[:count], (None,) * count, tuple(draw(st.permutations(range(count)))))
        case "pairs":
            count, extra = draw(st.integers(1, 4)), draw(st.integers(0, 2))
            key = tuple(draw(st.permutations(range(count + extra)))[:count])
            block = Pairs(words[:count], words[: count + extra], key)
        case "other":
            block = draw(st.sampled_from([item.block for item in english()]))
        case kind:
            count = draw(st.integers(2, 6))
            last = draw(st.integers(0, 1)) if count > 2 else 0
            options = tuple(Option(words[n], last=n >= count - last) for n in range(count))
            many = kind == "several"
            rights = sorted(draw(st.sets(st.integers(0, count - 1), min_size=1, max_size=count if many else 1)))
            block = Choices(options, tuple(rights), many, draw(st.booleans()))
    return posed(name, None if isinstance(block, Gaps) else "What?", block)


@st.composite
def any_bank(draw: st.DrawFn, least: int = 0, most: int = 14) -> list[Posed]:
    return [draw(any_item(f"item-{n}")) for n in range(draw(st.integers(least, most)))]


@given(any_bank(), st.text(max_size=5), st.integers(1, 6))
@PROPERTY
def test_every_form_asks_every_item_once_and_its_key_points_at_the_same_words(
    items: list[Posed], seed: str, number: int
) -> None:
    originals = {item.id: item.block for item in items}
    for form in forms(items, number, seed):
        assert sorted(ids(form)) == sorted(originals)
        for name, block in blocks(form).items():
            assert answered(block) == answered(originals[name])
            assert presented(block) == presented(originals[name])


@given(any_bank(), st.text(max_size=5))
@PROPERTY
def test_what_has_a_fixed_order_is_never_shuffled(items: list[Posed], seed: str) -> None:
    originals = {item.id: item.block for item in items}
    for form in forms(items, 3, seed):
        for name, block in blocks(form).items():
            if isinstance(block, Judgements | Gaps) or (isinstance(block, Choices) and block.fixed):
                assert block == originals[name]
            if isinstance(block, Choices):
                last = [option for option in originals[name].options if option.last]  # type: ignore[union-attr]
                assert block.fixed or [*block.options][len(block.options) - len(last) :] == last


@given(any_bank(), st.text(max_size=5))
@PROPERTY
def test_the_first_form_keeps_the_order_of_the_items_within_each_section(items: list[Posed], seed: str) -> None:
    names = [item.id for item in items]
    for section in forms(items, 1, seed)[0].sections:
        asked = [names.index(question.item.id) for question in section.questions]
        assert asked == sorted(asked)


# Where it was


@given(any_bank(1), st.data(), st.text(max_size=5))
@PROPERTY
def test_leaving_out_or_adding_one_item_leaves_the_order_of_all_others(
    items: list[Posed], data: st.DataObject, seed: str
) -> None:
    """Adding is leaving out the other way round."""
    gone = data.draw(st.sampled_from(items))
    for before, after in zip(
        forms(items, 4, seed), forms([item for item in items if item is not gone], 4, seed), strict=True
    ):
        assert [name for name in ids(before) if name != gone.id] == ids(after)


@given(any_bank(1), st.data(), st.text(max_size=5))
@PROPERTY
def test_an_item_that_takes_the_place_of_another_leaves_the_order_of_all_others(
    items: list[Posed], data: st.DataObject, seed: str
) -> None:
    place = data.draw(st.integers(0, len(items) - 1))
    other = data.draw(any_item("other"))
    swapped = [*items[:place], other, *items[place + 1 :]]
    for before, after in zip(forms(items, 4, seed), forms(swapped, 4, seed), strict=True):
        gone = items[place].id
        assert [name for name in ids(before) if name != gone] == [name for name in ids(after) if name != "other"]


@given(st.integers(1, 24), st.integers(0, 10**6), st.data())
@settings(PROPERTY, max_examples=300)
def test_balance_moves_at_most_one_question_for_each_letter_but_one(count: int, seed: int, data: st.DataObject) -> None:
    """So says the theory of flows; breaking up runs, which comes behind it, is measured by the next test."""
    wishes = [wish(f"{seed}/{n}", 4, range(4)) for n in range(count)]
    gone = data.draw(st.integers(0, count - 1))
    before, after = balanced(wishes), balanced(wishes[:gone] + wishes[gone + 1 :])
    assert sum(one != other for one, other in zip(before[:gone] + before[gone + 1 :], after, strict=True)) <= 3


def balanced(wishes: Sequence[Wish]) -> list[int]:
    """The letters before runs are broken up: each question stands far from the others."""
    apart = [wish("never a run", 9, (4 + n % 5,)) for n in range(LONGEST_RUN)]
    spread = [each for one in wishes for each in (one, *apart)]
    return [*letters(spread)][:: LONGEST_RUN + 1]


def test_of_forty_questions_about_one_other_changes_its_letter_when_one_comes_or_goes() -> None:
    items = of_four(40)
    changed = []
    for n, seed in enumerate(SEEDS[:200]):
        gone = items[n % 40]
        [before] = forms(items, 1, seed)
        [after] = forms([item for item in items if item is not gone], 1, seed)
        others = blocks(after)
        changed.append(sum(blocks(before)[name] != block for name, block in others.items()))
    assert sum(changed) / len(changed) < 1.6
    assert max(changed) <= 8


def test_what_one_question_is_like_changes_no_other_one() -> None:
    """Its wording, its wrong options: nothing but which option places it has counts for balance."""
    items = of_four(12)
    other = replace(items[5], stem=texts("Quite another one?")[0], block=choices([0], "e", "f", "g", "h"))
    for before, after in zip(forms(items, 4), forms([*items[:5], other, *items[6:]], 4), strict=True):
        for one, two in zip(before.questions, after.questions, strict=True):
            assert one == two or one.item.id == other.id


def test_a_form_more_changes_no_form_that_there_is() -> None:
    assert forms(vietnamese(), 5)[:3] == forms(vietnamese(), 3)


# Balance


def imbalance(wishes: Sequence[Wish], taken: Sequence[int]) -> int:
    """How far letters are from what chance gives on average, in all."""
    return sum(off(taken.count(place), allowed) for place, allowed in enumerate(averages(wishes)))


def test_every_place_is_the_right_one_equally_often_over_a_thousand_seeds() -> None:
    """Pearson's chi-square with 3 degrees of freedom is above 16.27 once in 1,000 fair draws; all lots are fixed."""
    items = of_four(6)
    counts = [[Counter[int]() for _ in items] for _ in range(2)]
    for seed in SEEDS:
        for turn, form in enumerate(forms(items, 2, seed)):
            for name, block in blocks(form).items():
                assert isinstance(block, Choices)
                counts[turn][int(name.removeprefix("item-"))][block.key[0]] += 1
    expected = len(SEEDS) / 4
    for found in (count for turn in counts for count in turn):
        assert sum((found[place] - expected) ** 2 / expected for place in range(4)) < 16.27, found


@pytest.mark.parametrize("count", [4, 10, 23, 40])
def test_letters_are_balanced_and_never_run_beyond_three(count: int) -> None:
    for seed in SEEDS[:100]:
        for form in forms(of_four(count), 4, seed):
            found = Counter(key_letters(form))
            assert max(found.values()) - min(found[place] for place in range(4)) <= 1
            assert runs(key_letters(form)) == 0


@st.composite
def any_wishes(draw: st.DrawFn) -> list[Wish]:
    """Up to seven questions, as they are in banks: free, in a fixed order, with an option that stays last."""
    found = []
    for n in range(draw(st.integers(1, 7))):
        options = draw(st.integers(2, 4))
        places = draw(st.sampled_from([range(options), range(options - 1), [draw(st.integers(0, options - 1))]]))
        found.append(wish(f"{draw(st.integers(0, 10**6))}/{n}", options, places))
    return found


@given(any_wishes())
@settings(PROPERTY, max_examples=300)
def test_no_other_way_to_set_the_letters_is_more_balanced_or_has_fewer_runs(wishes: list[Wish]) -> None:
    ways = product(*(one.prices for one in wishes))
    best = min((imbalance(wishes, way), runs(way)) for way in ways)
    found = letters(wishes)
    assert (imbalance(wishes, found), runs(found)) == best
    assert all(place in one.prices for place, one in zip(found, wishes, strict=True))


def test_a_run_that_cannot_be_broken_up_keeps_no_other_from_it() -> None:
    held = [wish(f"held {n}", 4, (0,)) for n in range(6)]
    for seed in SEEDS[:50]:
        found = letters([*held, *(wish(f"{seed}/{n}", 4, range(4)) for n in range(30))])
        assert runs(found) == 3


def test_questions_in_a_fixed_order_are_counted_and_the_others_make_up_for_them() -> None:
    fixed = [posed(f"year-{n}", "When?", choices([0], "1", "2", "3", "4", fixed=True)) for n in range(5)]
    for seed in SEEDS[:50]:
        for form in forms([*fixed, *of_four(15)], 2, seed):
            assert sorted(Counter(key_letters(form)).values()) == [5, 5, 5, 5]


def test_a_question_with_more_options_than_the_others_has_each_place_right_equally_often() -> None:
    """Balance must not tell that the fifth option is never, or always, the right one."""
    five = posed("five", "Which?", choices([0], "a", "b", "c", "d", "e"))
    found = Counter(blocks(forms([*of_four(10), five], 1, seed)[0])["five"].key[0] for seed in SEEDS)  # type: ignore[union-attr]
    assert sum((found[place] - 200) ** 2 / 200 for place in range(5)) < 18.47, found


def test_neighbouring_forms_agree_no_more_often_than_chance() -> None:
    """Of 1,000 seeds with 8 questions and 2 pairs of forms; three standard deviations of 16,000 draws are 0.010."""
    agreed = total = 0
    for seed in SEEDS:
        for one, other in pairwise(forms(of_four(8), 3, seed)):
            agreed += sum(a == b for a, b in zip(key_letters(one), key_letters(other), strict=True))
            total += 8
    assert agreed / total <= 0.25 + 0.010


def test_forms_laid_side_by_side_do_not_tell_the_right_option() -> None:
    """It moves from form to form as often as a wrong one does: three times in four."""
    moved = Counter[str]()
    for seed in SEEDS:
        one, other = (blocks(form) for form in forms(of_four(4), 2, seed))
        for name in one:
            before, after = one[name], other[name]
            assert isinstance(before, Choices)
            assert isinstance(after, Choices)
            for place, option in enumerate(before.options):
                right = "right" if place == before.key[0] else "wrong"
                moved[right] += after.options[place] != option
    assert abs(moved["right"] / 4000 - 0.75) < 0.02
    assert abs(moved["wrong"] / 12000 - 0.75) < 0.012


def test_the_order_of_questions_is_drawn_anew_for_every_form_but_the_first() -> None:
    first, *others = (ids(form) for form in forms(of_four(12), 6))
    assert first == [f"item-{n}" for n in range(12)]
    assert len({tuple(order) for order in (first, *others)}) == 6


# One block


@pytest.mark.parametrize("item", english(), ids=lambda item: item.id)
def test_the_key_points_at_the_same_words_whatever_is_drawn(item: Posed) -> None:
    for lot in LOTS:
        assert answered(arranged_block(item.block, lot)) == answered(item.block)


def test_a_form_is_the_same_on_every_machine_and_in_every_year() -> None:
    block = choices([0], "a", "b", "c", "d", "e")
    orders = [shown(drawn(block, lot)) for lot in ("one", "two", "three")]
    assert orders == ["d a b e c", "c d b e a", "b e a c d"]
    assert [ids(form) for form in forms(of_four(5), 3)] == [
        ["item-0", "item-1", "item-2", "item-3", "item-4"],
        ["item-2", "item-1", "item-3", "item-0", "item-4"],
        ["item-4", "item-3", "item-1", "item-0", "item-2"],
    ]
    found = [key_letters(form) for form in forms(of_four(5), 3)]
    assert found == [[2, 2, 0, 3, 1], [0, 1, 0, 3, 2], [3, 2, 0, 0, 1]]


def test_the_right_option_stands_where_it_is_wanted_and_the_others_as_they_were_drawn() -> None:
    block = choices([2], "a", "b", "right", "d")
    for lot in LOTS:
        orders = [shown(drawn(block, lot, place)).split() for place in range(4)]
        assert [order.index("right") for order in orders] == [0, 1, 2, 3]
        assert len({tuple(word for word in order if word != "right") for order in orders}) == 1


def test_options_that_stay_last_stay_last_in_their_order() -> None:
    a, b, c, d = map(Option, texts("a", "b", "both", "neither"))
    block = Choices((replace(c, last=True), a, replace(d, last=True), b), (0,))
    assert {shown(drawn(block, lot)) for lot in LOTS} == {"a b both neither", "b a both neither"}


@pytest.mark.parametrize("count", [2, 3, 4])
def test_what_is_put_in_order_never_stands_in_order(count: int) -> None:
    items = texts(*"abcd"[:count])
    key = tuple(range(count))
    for lot in LOTS:
        order = arranged_block(Order(items, (None,) * count, key), lot)
        assert isinstance(order, Order)
        assert order.key != key


def test_one_thing_alone_can_be_put_in_order_and_joined() -> None:
    assert arranged_block(Order(texts("a"), (None,), (0,)), "lot") == Order(texts("a"), (None,), (0,))
    assert arranged_block(Pairs(texts("a"), texts("b"), (0,)), "lot") == Pairs(texts("a"), texts("b"), (0,))


def test_matching_columns_never_stand_side_by_side_as_they_belong() -> None:
    for lot in LOTS:
        pairs = arranged_block(Pairs(texts("a", "b"), texts("A", "B", "C"), (0, 1)), lot)
        assert isinstance(pairs, Pairs)
        assert pairs.key != (0, 1)


# Numbers and codes


def test_numbers_run_through_all_sections_without_a_gap() -> None:
    for form in forms(english()[::-1], 3):
        assert [question.number for question in form.questions] == list(range(1, len(english()) + 1))
        assert [question.serial for question in form.questions] == list(range(1, len(english()) + 1))
        assert [section.name for section in form.sections] == list(SECTIONS)


@pytest.mark.parametrize(
    ("wanted", "typed", "codes"),
    [
        (4, (), ("101", "102", "103", "104")),
        (2, ("132", "209"), ("132", "209")),
        (4, ("132", "209"), ("132", "209", "210", "211")),
        (3, ("0098",), ("0098", "0099", "0100")),
    ],
)
def test_codes_are_those_that_were_typed_and_go_on_from_there(
    wanted: int, typed: tuple[str, ...], codes: tuple[str, ...]
) -> None:
    assert form_codes(wanted, typed) == codes


def test_the_same_seed_gives_the_same_paper_and_another_one_another() -> None:
    assert forms(english(), 3, "a") == forms(english(), 3, "a") != forms(english(), 3, "b")
    unseeded = plan(edition(english()), PaperOptions()).forms
    assert unseeded == plan(edition(english()), PaperOptions(seed="identity")).forms
