"""What a learner's progress hangs on. A literal value that changes here is progress lost."""

from __future__ import annotations

import re

import pytest

from quizgen.deck.identity import deck_id, deck_name, guid, note_tags


def test_a_guid_is_what_it_was_in_the_first_release() -> None:
    assert guid("q7f3a9c21", "missile-bomber", "vi") == "owzh7c3heh7ok2or"
    assert guid("q7f3a9c21", "missile-bomber", "en") == "5dc6ojq2h4ahh6rt"


def test_a_guid_depends_on_key_item_and_language() -> None:
    several = {guid(key, item, lang) for key in ("k1", "k2") for item in ("a", "b") for lang in ("vi", "en")}
    assert len(several) == 8


def test_the_parts_of_a_guid_do_not_run_together() -> None:
    assert guid("ab", "c", "en") != guid("a", "bc", "en")


def test_the_case_of_a_languages_tag_does_not_lose_progress() -> None:
    assert guid("k", "a", "en-GB") == guid("k", "a", "en-gb")


def test_a_guid_is_letters_and_digits() -> None:
    assert all(re.fullmatch("[a-z2-7]{16}", guid("k", f"item-{n}", "vi")) for n in range(200))


def test_a_deck_id_is_what_it_was_and_within_its_bounds() -> None:
    assert deck_id("q7f3a9c21", "vi") == 1_133_163_524
    assert all(2**30 <= deck_id(f"k{n}", "en") < 2**31 for n in range(200))


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Kim ở Nga", "Kim ở Nga [VI]"),
        ("Nga::Kim:::3: hết", "Nga:Kim:3: hết [VI]"),
        (" a\tb\n\x00c\u3000d ", "a b c d [VI]"),
        ("::", ": [VI]"),
        ("", "[VI]"),
        ("Default", "Default [VI]"),
    ],
)
def test_a_decks_name_makes_no_subdecks_and_is_never_empty(title: str, name: str) -> None:
    assert deck_name(title, "vi") == name


def test_tags_stand_under_one_root_each_once_and_without_white_space() -> None:
    tags = ("air force", "Air_Force", "a::::b", "\u3000", "", "x\u00a0y\u2003z", "\x1f")
    assert note_tags("bank", tags, "easy") == (
        "bank::air_force",
        "bank::a::b",
        "bank::x_y_z",
        "bank::difficulty::easy",
    )
