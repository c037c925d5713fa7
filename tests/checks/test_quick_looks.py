"""A quick look spares a text the patterns, and never one of which a pattern would say something."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from quizgen.bank import Words
from quizgen.checks.texts import Told, told
from quizgen.checks.wording import Reading, Said, readings
from quizgen.checks.wording.others import about_others
from quizgen.faces import lower_bank
from quizgen.load import find_banks, load_bank
from quizgen.source import Source

BANKS = Path(__file__).parents[2] / "benchmarks" / "checks"


@cache
def _questions() -> tuple[Told, ...]:
    """The questions on which the rules are measured, which have every mistake that they know."""
    banks = (load_bank(files).bank for files in find_banks([BANKS]).banks)
    return tuple(question for bank in banks if bank for question in told(lower_bank(bank)))


def _readings() -> Iterator[Reading]:
    return (reading for question in _questions() for reading in readings(question) if reading.tongue)


def _said(text: str) -> Said:
    return Said(Words(text, Source("", text).place(0, len(text))))


def test_the_banks_are_there_to_look_at() -> None:
    assert len({reading.item for reading in _readings() if reading.options}) > 500


def test_a_stem_that_a_cue_knows_is_not_passed_over() -> None:
    stems = {(reading.stem, reading.tongue) for reading in _readings() if reading.stem and reading.options}
    found = [(stem, cue) for stem, tongue in stems if tongue for cue in tongue.cues if cue.stem.search(stem.value)]
    assert len(found) > 100
    assert [(stem.value, cue.stem.pattern) for stem, cue in found if not cue.may_follow(stem.folded)] == []


def test_an_option_that_speaks_about_others_is_not_passed_over() -> None:
    found = 0
    for reading in _readings():
        every = frozenset(word for option in reading.options for word in option.words)
        if reading.tongue and reading.options:
            abouts = about_others(reading.stem, reading.options, replace(reading.tongue.others, other=every))
            found += len(abouts)
            assert abouts == reading.abouts
    assert found > 100


def test_the_kind_of_an_option_shows_where_it_begins() -> None:
    options = {(option.value, reading.tongue) for reading in _readings() for option in reading.options}
    assert all(bool(tongue.kinds.search(text)) == bool(tongue.kinds.match(text)) for text, tongue in options if tongue)


@pytest.mark.parametrize(
    ("text", "names", "inner"),
    [
        ("The Nile flows past Aswan.", ["The Nile", "Aswan"], ["Nile", "Aswan"]),
        ("It is long. Egypt lives on it.", ["It", "Egypt"], []),
        ("He said: “Cairo is large”", ["He", "Cairo"], []),
        ("By the Peace of Paris it ended.", ["By", "Peace", "Paris"], ["Paris"]),
        ("The old Peace Treaty of Kadesh", ["The", "Peace Treaty", "Kadesh"], ["Peace", "Kadesh"]),
        ("Sông Đà Rằng chảy qua Phú Yên", ["Sông Đà Rằng", "Phú Yên"], ["Đà Rằng", "Phú Yên"]),
        ("an iPhone Pro Max", ["Phone Pro Max"], ["Pro Max"]),
        ("no name at all", [], []),
    ],
)
def test_names_that_begin_a_sentence_are_told_from_others(text: str, names: list[str], inner: list[str]) -> None:
    said = _said(text)
    assert (list(said.names), list(said.inner_names)) == (names, inner)


def test_numbers_are_taken_whole() -> None:
    assert list(_said("6.500 km, 1,5 triệu, ngày 17/9/2023, Tu-160, v1.2.3.").numerals) == [
        "6.500", "1,5", "17", "9", "2023", "160", "1.2.3",
    ]  # fmt: skip


def test_a_text_that_was_written_once_is_cut_once() -> None:
    for question in _questions():
        for part in question.parts:
            texts = {id(said.text): said for said in part.said.values()}
            assert len(texts) == len({id(said) for said in part.said.values()})


def test_an_option_is_the_same_text_in_every_check() -> None:
    for question in _questions():
        parts = {id(said) for part in question.parts for said in part.said.values()}
        for reading in readings(question):
            texts = [option for option in reading.options if not option.value[:1].isdigit()]
            assert all(id(option) in parts for option in texts)
