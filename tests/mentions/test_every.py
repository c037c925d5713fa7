"""Proper names and quoted statements are found with their borders; nothing is found twice."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.mentions.every import KINDS, find_mentions
from quizgen.mentions.names import find_names
from quizgen.mentions.quotes import find_quotes
from tests.mentions.test_mentions import cases


@pytest.mark.parametrize(("language", "text", "finds"), cases("names.yaml"))
def test_names_are_found_from_their_first_capital_to_their_end(language: str, text: str, finds: list[str]) -> None:
    (names,) = find_names([text], language)
    assert [text[one.start : one.end] for one in names] == finds


@pytest.mark.parametrize(("language", "text", "finds"), cases("quotes.yaml"))
def test_statements_are_told_from_expressions(language: str, text: str, finds: list[str]) -> None:
    assert [text[one.start : one.end] for one in find_quotes(text, language)] == finds


def test_a_word_that_begins_a_sentence_is_known_from_another_paragraph() -> None:
    first, second = find_names(["Zorba fell ill.", "They all feared for Zorba."], "en")
    assert (len(first), len(second)) == (1, 1)


def test_a_number_in_a_name_is_no_figure_and_a_year_in_it_no_date() -> None:
    (found,) = find_mentions(["dự World Cup 2026 cùng 48 đội"], "vi")
    assert [(one.kind, one.start, one.end) for one in found] == [("name", 3, 17), ("figure", 23, 25)]


SIGNS = st.text(alphabet=st.sampled_from("Aa Đổ1290.,'’‘\"“”:-/&()\u00a0\n năm of The"), max_size=80)


@given(st.lists(SIGNS, max_size=4), st.sampled_from(["vi", "en", "de"]))
def test_in_any_text_mentions_have_words_and_those_of_a_kind_do_not_overlap(texts: list[str], language: str) -> None:
    for text, found in zip(texts, find_mentions(texts, language), strict=True):
        for kind in KINDS:
            own = [one for one in found if one.kind == kind]
            assert all(text[one.start : one.end].strip() for one in own)
            assert all(one.end <= other.start for one, other in pairwise(own))
