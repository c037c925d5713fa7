"""Fields as people read them, and what changes between two of them."""

from __future__ import annotations

import pytest

from quizgen.deck.escape import anki_html, anki_text, in_gap
from quizgen.diff.readable import media_in, readable
from quizgen.diff.wording import Wording, wording
from quizgen.prose import parse_prose

from ..deck.editions import HOSTILE


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("one<br>two", "one\ntwo"),
        ('<ol type="A"><li>x</li><li><b>y</b> z</li></ol>', "A. x\nB. y z"),
        ('<ol type="a"><li value="3">x</li></ol>', "c. x"),
        ('<ol type="1"><li>x</li></ol>', "1. x"),
        ("<ul><li><b>1 pt</b> x</li></ul>", "- 1 pt x"),
        ("The {{c1::Red River}} at {{c2::Hanoi::a city}}.", "The [Red River] at [Hanoi (a city)]."),
        ('<img src="a-1.png" alt="A &lt;map&gt;"><div class="credit">me</div>', "A <map>\nme"),
        ('<span role="group" aria-label="A voice">[sound:a.mp3]</span>', "A voice"),
    ],
)
def test_html_becomes_text(html: str, text: str) -> None:
    assert readable(html) == text


def test_what_looks_like_html_is_read_as_it_was_typed() -> None:
    typed = "a < b <script> & &amp; {{c1::x}} [sound:a.mp3] \\(x\\)"
    assert readable(anki_text(typed)) == typed
    assert readable(f"{{{{c1::{in_gap(parse_prose('a::b'))}}}}}") == "[a::b]"
    assert "<script>alert(1)</script>" in readable(anki_html(parse_prose(HOSTILE)))


def test_files_are_found_by_their_names() -> None:
    assert media_in('<img src="a-1.png" alt=""><span>[sound:b-2.mp3]</span>') == ("a-1.png", "b-2.mp3")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("", "x", ("", "x")),
        ("A. x\nB. y", "A. y\nB. x", ("", "")),
        ("A. x\nB. y", "A. x\nB. z", ("y", "z")),
        ("a b c d e f g h i", "a b c d e f g h j", ("… e f g h i", "… e f g h j")),
        ("same", "same", ("", "")),
    ],
)
def test_only_what_changes_is_shown_with_some_words_around(old: str, new: str, said: tuple[str, str]) -> None:
    assert wording(old, new) == Wording(*said)
