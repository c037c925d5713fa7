"""Prose keeps its letters, orders keep their things, places their lines."""

from __future__ import annotations

import html
import re

from hypothesis import example, given, settings
from hypothesis import strategies as st

from quizgen.arrange import presented
from quizgen.prose import parse_prose
from quizgen.shuffle import shuffled
from quizgen.source import Source

written = st.text(st.one_of(st.sampled_from("*` \n_<>&[](){}\\#ab"), st.characters(codec="utf-8")), max_size=60)


@settings(max_examples=1000)
@given(written)
@example("6 * 7 * 8")
@example("**a*")
@example("***")
@example("`` ` ``")
@example("a\n  b")
@example("\\*a\\*")
def test_no_letter_is_lost_or_added(text: str) -> None:
    plain = parse_prose(text).plain
    assert re.sub(r"[*`\s]", "", plain) == re.sub(r"[*`\s]", "", text)


@settings(max_examples=500)
@given(written)
def test_html_is_never_interpreted(text: str) -> None:
    shown = parse_prose(text).html()
    bare = re.sub(r"</?(?:strong|em|code)>|<br>", "", shown)
    assert "<" not in bare
    assert ">" not in bare
    assert html.unescape(bare) == parse_prose(text).plain.replace("\n", "")


@settings(max_examples=300)
@given(st.text(st.characters(blacklist_characters="*`", codec="utf-8"), max_size=40))
def test_a_text_without_markup_is_itself(text: str) -> None:
    assert parse_prose(text).plain == text


@settings(max_examples=300)
@given(st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=10))
def test_markup_is_seen(word: str) -> None:
    bold, italic, code = (parse_prose(f"a {mark}{word}{mark} b").runs[1] for mark in ("**", "*", "`"))
    assert (bold.text, bold.bold) == (italic.text, italic.italic) == (code.text, code.code) == (word, True)


@settings(max_examples=300)
@given(st.text(max_size=20), st.integers(0, 60))
def test_an_order_drawn_by_lot_has_everything_once(seed: str, count: int) -> None:
    seed = seed.encode(errors="replace").decode()
    assert sorted(shuffled(seed, count)) == list(range(count))
    assert shuffled(seed, count) == shuffled(seed, count)
    assert sorted(presented(seed, count)) == list(range(count))
    assert count < 2 or presented(seed, count) != tuple(range(count))


@settings(max_examples=500)
@given(st.text(st.sampled_from("ab\r\n\u2028đ"), max_size=30), st.integers(0, 30))
def test_a_place_is_found_again_by_its_line_and_column(text: str, offset: int) -> None:
    source = Source("x", text)
    offset = min(offset, len(text))
    line, column = source.position(offset)
    assert source.offset(line, column) == offset
    assert "\n" not in source.line(line)
    assert "\r" not in source.line(line)
