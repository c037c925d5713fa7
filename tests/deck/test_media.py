"""Images and sounds in the folder that all decks of a learner share."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from quizgen.deck.media import image_html, media_name, read_medium, sound_html
from quizgen.editions import Medium


@pytest.mark.parametrize(
    "name",
    [
        "Ảnh Đẹp.PNG",
        "con",
        ".hidden",
        "..",
        "a.b.c.jpeg",
        "日本.webp",
        "x" * 300 + ".png",
        "a." + "y" * 90,
        "_a-.ogg",
        "a.-",
        "日本.webp.",
    ],
)
def test_a_name_is_one_that_every_anki_takes(name: str) -> None:
    made = media_name(name, b"data")
    assert re.fullmatch(r"[a-z0-9][a-z0-9._-]*", made)
    assert len(made) <= 120
    assert not made.endswith(".")


def test_a_name_keeps_its_words_and_its_ending() -> None:
    assert media_name("Ảnh Đẹp.PNG", b"data") == "anh-dep-2e6c49b7ae486fa8.png"


@pytest.mark.parametrize("name", ["日本.webp", "a b.c.WEBP", "....webp"])
def test_a_name_never_loses_the_ending_by_which_browsers_know_its_kind(name: str) -> None:
    assert media_name(name, b"data").endswith("-2e6c49b7ae486fa8.webp")


def test_changed_content_changes_the_name() -> None:
    assert media_name("a.png", b"1") != media_name("a.png", b"2")


def test_an_image_has_its_words_and_its_credit(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(b"data")
    shown = image_html(read_medium(Medium(path, 'a "b"', "AFP & [sound:x]")))
    assert re.fullmatch(
        r'<img src="a-\w{16}\.png" alt="a &quot;b&quot;"><div class="credit">AFP &amp; &#91;sound:x]</div>',
        shown,
    )


def test_a_sound_is_played_by_anki(tmp_path: Path) -> None:
    path = tmp_path / "a.mp3"
    path.write_bytes(b"data")
    assert re.fullmatch(r"<span>\[sound:a-\w{16}\.mp3\]</span>", sound_html(read_medium(Medium(path, "", ""))))
