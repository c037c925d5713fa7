"""No front knows its answer: two questions that differ in nothing but the key have the same front, to the letter."""

from __future__ import annotations

from collections.abc import Callable
from itertools import compress

from hypothesis import given
from hypothesis import strategies as st

from quizgen.blocks import Choices, Criterion, Entry, Judgements, Lines, Option, Order, Pairs, Recall, Statement
from quizgen.deck.notes import to_deck
from quizgen.deck.sides import card_sides
from quizgen.editions import EditionBlock
from quizgen.ledger import Ledger, Publication
from quizgen.prose import parse_prose

from .editions import edition, posed, texts

WORDS = texts("Amur", "Hồng", "Mê Kông", "Nin", "Volga")
SECRET = st.text("ABCdef", min_size=6, max_size=12)


def front(block: EditionBlock) -> str:
    items = (posed("same", block, "?", explanation=parse_prose("!")),)
    (note,) = to_deck(edition(items), items, Publication(Ledger(), 5, draft=True)).notes
    return card_sides(note, 0).front


@st.composite
def choice(draw: st.DrawFn) -> EditionBlock:
    picks = draw(st.lists(st.booleans(), min_size=5, max_size=5).filter(any))
    said = draw(SECRET)
    options = tuple(Option(word, parse_prose(said)) for word in WORDS)
    return Choices(options, tuple(compress(range(5), picks)), many=True)


@st.composite
def grid(draw: st.DrawFn) -> EditionBlock:
    key = tuple(draw(st.lists(st.booleans(), min_size=5, max_size=5)))
    return Judgements(tuple(Statement(word, parse_prose(draw(SECRET))) for word in WORDS), key, grid=True)


@st.composite
def single(draw: st.DrawFn) -> EditionBlock:
    return Judgements((Statement(WORDS[0], parse_prose(draw(SECRET))),), (draw(st.booleans()),), grid=False)


@st.composite
def typed(draw: st.DrawFn) -> EditionBlock:
    answer, value = parse_prose(draw(SECRET)), str(draw(st.integers()))
    return Entry("number", answer, texts(draw(SECRET)), WORDS[0], parse_prose(draw(SECRET)), value=value, within="5%")


@st.composite
def ordered(draw: st.DrawFn) -> EditionBlock:
    return Order(WORDS, tuple(texts(*(draw(SECRET) for _ in WORDS))), tuple(draw(st.permutations(range(5)))))


@st.composite
def paired(draw: st.DrawFn) -> EditionBlock:
    return Pairs(WORDS[:3], WORDS, tuple(draw(st.lists(st.integers(0, 4), min_size=3, max_size=3))))


@st.composite
def recalled(draw: st.DrawFn) -> EditionBlock:
    return Recall(parse_prose(draw(SECRET)))


@st.composite
def essay(draw: st.DrawFn) -> EditionBlock:
    return Lines(3, (Criterion(draw(st.decimals(0, 9, places=1)), parse_prose(draw(SECRET))),))


def holds_for(blocks: Callable[[], st.SearchStrategy[EditionBlock]]) -> Callable[[], None]:
    """A test that any two blocks of a kind have the same front."""

    @given(blocks(), blocks())
    def same_front(one: EditionBlock, other: EditionBlock) -> None:
        assert front(one) == front(other)

    return same_front


test_choices_do_not = holds_for(choice)
test_grids_do_not = holds_for(grid)
test_single_statements_do_not = holds_for(single)
test_entries_do_not = holds_for(typed)
test_orders_do_not = holds_for(ordered)
test_pairs_do_not = holds_for(paired)
test_study_cards_do_not = holds_for(recalled)
test_open_questions_do_not = holds_for(essay)
