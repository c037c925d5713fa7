"""Arranging: what is drawn, what stays, and that the key moves with what it points at."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from decimal import Decimal
from typing import get_args, get_origin

import pytest

from quizgen.blocks import Block, Choices, Gap, Gaps, Judgements, Option, Order, Pairs
from quizgen.editions import EditionBlock, Posed
from quizgen.locale import catalogue
from quizgen.paper.forms import (
    SECTIONS,
    Form,
    arrange,
    arranged_block,
    block_name,
    section_of,
    word_box,
)
from quizgen.paper.labels import letter, points, roman
from quizgen.paper.layout import option_columns
from quizgen.prose import Prose
from tests.paper.editions import choices, english, posed, prose, texts, vietnamese

LOTS = [f"lot {n}" for n in range(200)]


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


def drawn(block: Choices[Prose], lot: str) -> Choices[Prose]:
    found = arranged_block(block, lot)
    assert isinstance(found, Choices)
    return found


def shown(block: Choices[Prose]) -> str:
    return " ".join(option.text.plain for option in block.options)


def blocks(form: Form) -> dict[str, EditionBlock]:
    return {question.item.id: question.item.block for question in form.questions}


@pytest.mark.parametrize("item", english(), ids=lambda item: item.id)
def test_the_key_points_at_the_same_words_whatever_is_drawn(item: Posed) -> None:
    for lot in LOTS:
        assert answered(arranged_block(item.block, lot)) == answered(item.block)


@pytest.mark.parametrize("item", english(), ids=lambda item: item.id)
def test_nothing_is_lost_or_added_by_arranging(item: Posed) -> None:
    for lot in LOTS[:20]:
        arranged = arranged_block(item.block, lot)
        match item.block, arranged:
            case Choices(), Choices():
                assert Counter(arranged.options) == Counter(item.block.options)
                assert arranged.key == tuple(sorted(arranged.key))
            case Order(), Order():
                assert Counter(arranged.items) == Counter(item.block.items)
            case Pairs(), Pairs():
                assert arranged.left == item.block.left
                assert Counter(arranged.right) == Counter(item.block.right)
            case _:
                assert arranged == item.block


def test_the_same_seed_gives_the_same_form() -> None:
    assert arrange(english(), "101", "seed") == arrange(english(), "101", "seed")


def test_another_code_or_seed_gives_another_form() -> None:
    forms = [arrange(vietnamese(), code, seed) for code in ("101", "102") for seed in ("a", "b")]
    assert len({str(blocks(form)) for form in forms}) == 4


def test_a_form_is_the_same_on_every_machine_and_in_every_year() -> None:
    block = choices([0], "a", "b", "c", "d", "e")
    orders = [shown(drawn(block, lot)) for lot in ("one", "two", "three")]
    assert orders == ["d a b e c", "c d b e a", "b e a c d"]


@pytest.mark.parametrize("place", range(len(english()) + 1))
def test_one_item_more_leaves_all_others_as_they_were(place: int) -> None:
    items = list(english())
    before = arrange(items, "101", "seed")
    items.insert(place, posed("new", "One more?", choices([0], "yes", "no", "perhaps")))
    after = arrange(items, "101", "seed")
    assert {name: block for name, block in blocks(after).items() if name != "new"} == blocks(before)
    assert [name for name in blocks(after) if name != "new"] == list(blocks(before))


def test_two_items_that_change_places_keep_their_own_orders() -> None:
    items = english()
    assert blocks(arrange(items[::-1], "101", "seed")) == blocks(arrange(items, "101", "seed"))


def test_numbers_run_through_all_sections_without_a_gap() -> None:
    form = arrange(english()[::-1], "101", "seed")
    assert [question.number for question in form.questions] == list(range(1, len(english()) + 1))
    assert [section.name for section in form.sections] == list(SECTIONS)


def test_the_points_of_a_form_are_those_of_its_items() -> None:
    form = arrange(english(), "101", "seed")
    assert form.points == sum(item.points for item in english())
    assert form.points == sum(section.points for section in form.sections)


def test_every_place_is_the_right_one_about_equally_often() -> None:
    block = choices([2], "a", "b", "c", "d")
    places = Counter(drawn(block, f"{n}").key[0] for n in range(1000))
    assert all(190 < places[n] < 310 for n in range(4)), places


def test_options_in_a_fixed_order_are_never_shuffled() -> None:
    block = choices([1], "1990", "2000", "2010", "2020", fixed=True)
    assert all(arranged_block(block, lot) == block for lot in LOTS)


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


def test_judgements_and_gaps_stay_as_they_are() -> None:
    for item in english():
        if isinstance(item.block, Judgements | Gaps):
            assert arranged_block(item.block, "lot") == item.block


def test_a_word_box_is_in_alphabetical_order_and_there_only_with_wrong_words() -> None:
    passage = (prose("x "), Gap(1, texts("Đà Nẵng", "Tourane")), prose(" y "), Gap(2, texts("**Ấn Độ**")))
    assert word_box(Gaps(passage)) == ()
    box = word_box(Gaps(passage, texts("Anh", "Pháp", "Đức", "Điện Biên")))
    assert box == ("Ấn Độ", "Anh", "Đà Nẵng", "Điện Biên", "Đức", "Pháp")


def test_every_block_has_its_section_and_every_section_its_heading() -> None:
    names = {get_origin(block).__name__.lower() for block in get_args(Block)}
    assert {block_name(item.block) for item in english()} == names
    assert {section_of(item.block) for item in english()} == set(SECTIONS) == names | {"several"}
    for words in (catalogue("en"), catalogue("vi")):
        assert all(getattr(words.paper.sections, name).title for name in SECTIONS)


def test_letters_go_on_behind_z() -> None:
    assert [letter(n) for n in (0, 25, 26, 27, 701, 702)] == ["A", "Z", "AA", "AB", "ZZ", "AAA"]
    assert [roman(n) for n in (1, 4, 9)] == ["I", "IV", "IX"]


def test_points_are_written_as_the_language_writes_them() -> None:
    english_words, vietnamese_words = catalogue("en"), catalogue("vi")
    written = [points(Decimal(n), english_words) for n in ("1", "0.25", "2")]
    assert written == ["1 point", "0.25 points", "2 points"]
    assert points(Decimal("0.25"), vietnamese_words) == "0,25 điểm"


@pytest.mark.parametrize(
    ("options", "columns"),
    [
        (("Tu-160", "Tu-95", "Tu-22", "Su-34"), 4),
        (("yes", "no", "perhaps"), 4),
        (("yes", "no"), 2),
        (("a", "b", "c", "d", "e"), 2),
        (("Bộ Quốc phòng và Bộ Ngoại giao", "b", "c", "d"), 2),
        (("a", "b", "c", "A very long option that would never fit into half of a line"), 1),
        (("two\nlines", "b", "c", "d"), 4),
    ],
)
def test_options_stand_in_as_many_columns_as_the_longest_allows(options: tuple[str, ...], columns: int) -> None:
    assert option_columns(texts(*options)) == columns
