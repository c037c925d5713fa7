"""Texts in fields of Anki."""

from __future__ import annotations

import html

import pytest

from quizgen.deck.escape import anki_attribute, anki_html, anki_text, in_gap
from quizgen.prose import parse_prose

from .editions import HOSTILE

CASES = [
    ("a < b & c", "a &lt; b &amp; c"),
    ("it's “fine”", "it's “fine”"),
    ("**a** *b* `c`\nd", "<strong>a</strong> <em>b</em> <code>c</code><br>d"),
    ("[[type:A]]", "&#91;&#91;type:A]]"),
    ("{{c1::a}}", "&#123;&#123;c1::a&#125;&#125;"),
    ("\\(x\\)", "\\\u2060(x\\)"),
    ("\\[x\\]", "\\\u2060&#91;x\\]"),
    ("C:\\Users", "C:\\Users"),
    ("\\**(x)**", "\\\u2060<strong>(x)</strong>"),
    ("a\x1fb\x07\x85c", "abc"),
    ("**\u0338a**", "<strong>&#824;a</strong>"),
]


@pytest.mark.parametrize(("typed", "field"), CASES)
def test_what_is_alive_in_anki_is_put_to_rest(typed: str, field: str) -> None:
    assert anki_html(parse_prose(typed)) == field


def test_no_live_bracket_or_brace_is_left_of_a_hostile_text() -> None:
    for shown in (anki_html(parse_prose(HOSTILE)), anki_text(HOSTILE), anki_attribute(HOSTILE)):
        assert not set("[{}") & set(shown)


def test_plain_text_comes_back_as_it_was_typed() -> None:
    kept = "".join(letter for letter in HOSTILE if letter not in "\x00\x1f\x07")
    assert html.unescape(anki_text(HOSTILE)).replace("\u2060", "") == kept


def test_an_attribute_has_no_quotes_and_no_line_breaks() -> None:
    assert anki_attribute('a "b"\n c\'s') == "a &quot;b&quot; c's"


def test_nothing_in_a_gap_ends_it() -> None:
    inside = in_gap(parse_prose("a::b }} c: **d:**"))
    assert ":" not in inside
    assert "}" not in inside
