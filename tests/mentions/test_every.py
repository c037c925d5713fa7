"""Proper names and quoted statements are found with their borders; nothing is found twice."""

from __future__ import annotations

from itertools import pairwise
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.mentions import find_figures
from quizgen.mentions.every import KINDS, find_mentions, whole_names
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


def test_in_a_headline_of_capitals_only_names_are_found_that_the_text_has_elsewhere() -> None:
    headline, text = "PEACE TALKS IN GENEVA FAIL FOR ZORBA AND OTHERS", "They told Zorba so."
    found, _ = find_names([headline, text], "en")
    assert [headline[one.start : one.end] for one in found] == ["GENEVA", "ZORBA"]


def test_what_a_verb_tells_is_understood_but_no_mention() -> None:
    (found,) = find_mentions(["tăng gấp đôi"], "vi")
    assert not found
    assert [(int(one.value), one.implied) for one in find_figures("tăng gấp đôi", "vi")] == [(2, True)]


def test_a_name_is_short_for_the_longest_that_begins_or_ends_with_it() -> None:
    names = {("putin",), ("vladimir", "putin"), ("kim",), ("kim", "jong", "un"), ("jong",)}
    whole = whole_names(names)
    assert whole["putin",] == ("vladimir", "putin")
    assert whole["kim",] == ("kim", "jong", "un")
    assert whole["jong",] == ("jong",)


@pytest.mark.parametrize(
    "piece", ["Ab ", "A and ", "“a ", "“‘", '"', "'a s' ", "1-", "1/2/", "1 triệu ", "Bank of ", "a-"]
)
@pytest.mark.parametrize("language", ["vi", "en"])
def test_the_time_grows_with_the_length_of_a_text_alone(piece: str, language: str) -> None:
    def taken(length: int) -> float:
        text = (piece * length)[:length]
        start = process_time()
        find_mentions([text], language)
        return process_time() - start

    taken(1000)
    small = min(taken(2000) for _ in range(3))
    assert min(taken(16_000) for _ in range(2)) < 8 * small * 3 + 0.05


SIGNS = st.text(alphabet=st.sampled_from("Aa Đổ1290.,'’‘\"“”:-/&()\u00a0\n năm of The"), max_size=80)


@given(st.lists(SIGNS, max_size=4), st.sampled_from(["vi", "en", "de"]))
def test_in_any_text_mentions_have_words_and_those_of_a_kind_do_not_overlap(texts: list[str], language: str) -> None:
    for text, found in zip(texts, find_mentions(texts, language), strict=True):
        for kind in KINDS:
            own = [one for one in found if one.kind == kind]
            assert all(text[one.start : one.end].strip() for one in own)
            assert all(one.end <= other.start for one, other in pairwise(own))


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "They had one foot in it, one of them said, and no one day was like another one.", ["one"]),
        ("vi", "gồm năm thửa đất và một ô tô; một người kể", ["năm", "một"]),
    ],
)
def test_a_one_that_counts_is_a_mention_but_no_figure_of_a_fact(language: str, text: str, found: list[str]) -> None:
    (mentions,) = find_mentions([text], language)
    assert [text[one.start : one.end] for one in mentions] == found
    assert "một" not in [text[one.start : one.end] for one in find_figures(text, language)]
    assert "one" not in [text[one.start : one.end] for one in find_figures(text, language)]
