"""Typed answers are judged as the table beside this says, and by what holds of all answers."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Any
from unicodedata import normalize

import pytest
import yaml

from .conftest import Asked, Judge, Typed, Verdict

pytestmark = pytest.mark.browser

TABLE: list[dict[str, Any]] = yaml.load(
    (Path(__file__).parent / "answers.yaml").read_text(encoding="utf-8"),
    Loader=yaml.BaseLoader,
)
"""Its groups; every scalar is the text that stands there."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table: what is typed, the group it is of, and what is wanted (`right`, `near`, `wrong`)."""

    group: str
    typed: Typed
    wanted: str


def asked(group: dict[str, Any]) -> Asked:
    """What a group asks."""
    marks, tolerance = group.get("marks", "required"), group.get("tolerance", "")
    return Asked(group["kind"], tuple(group["answers"]), tolerance, marks, tuple(group.get("unit", ())))


def rows() -> Iterator[Row]:
    """Every line of the table in every language it holds in."""
    for group in TABLE:
        for wanted, lang in product(("right", "near", "wrong"), group.get("lang", ("vi", "en"))):
            for text in group.get(wanted, ()):
                yield Row(group["about"], Typed(text, asked(group), lang), wanted)


ROWS = list(rows())


@pytest.fixture(scope="module")
def verdicts(judge: Judge) -> list[Verdict]:
    """The verdict on every row of the table."""
    return judge([row.typed for row in ROWS])


def called(verdict: Verdict) -> str:
    """A verdict in the table's words."""
    return "right" if verdict.right else "near" if verdict.near else "wrong"


def test_the_table_is_of_hundreds_of_rows_and_each_group_of_its_own() -> None:
    keys = {"about", "kind", "lang", "answers", "marks", "tolerance", "unit", "right", "near", "wrong", "readings"}
    assert all(set(group) <= keys for group in TABLE)
    assert len({group["about"] for group in TABLE}) == len(TABLE)
    assert len(ROWS) > 1000


@pytest.mark.parametrize("about", [group["about"] for group in TABLE])
def test_typed_answers_are_judged_as_the_table_says(about: str, verdicts: list[Verdict]) -> None:
    judged = [(row, called(said)) for row, said in zip(ROWS, verdicts, strict=True) if row.group == about]
    wrong = [f"{row.typed.text!r} ({row.typed.lang}) is {said}" for row, said in judged if said != row.wanted]
    assert judged
    assert wrong == []


@pytest.mark.parametrize("group", [group for group in TABLE if "readings" in group], ids=lambda group: group["about"])
def test_what_is_understood_is_named(group: dict[str, Any], judge: Judge) -> None:
    lang = group.get("lang", ("vi",))[0]
    said = judge([Typed(text, asked(group), lang) for text in group["readings"]])
    found = {text: one.reading or "null" for text, one in zip(group["readings"], said, strict=True)}
    assert found == group["readings"]


def test_a_right_or_nearly_right_text_is_named_by_the_spelling_that_it_is(judge: Judge) -> None:
    either = Asked("text", ("Viêng Chăn", "Vientiane"))
    said = judge([Typed(text, either) for text in ("VIENTIANE", "vieng chan", "Vientine", "Bangkok")])
    assert [one.reading for one in said] == ["Vientiane", "Viêng Chăn", "Vientiane", None]


TONES = ("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")
VOWELS = "aăâeêioôơuưy"
MARKED = [
    letter
    for plain in (*(normalize("NFC", vowel + tone) for vowel, tone in product(VOWELS, TONES)), "đ")
    if plain not in "aeiouy"
    for letter in (plain, plain.upper())
]
"""The letters that Vietnamese has and English has not."""


def test_vietnamese_has_134_letters_of_its_own() -> None:
    assert len(set(MARKED)) == 134


def bare(letter: str) -> str:
    """A letter without its marks."""
    return normalize("NFD", letter)[0].replace("đ", "d").replace("Đ", "D")


@pytest.mark.parametrize("frame", ["{}", "b{}n", "{} {}"])
def test_each_letter_is_itself_composed_or_not_and_nearly_itself_without_its_mark(frame: str, judge: Judge) -> None:
    for letter in MARKED:
        answer = frame.replace("{}", letter)
        forms = [normalize(form, text) for form in ("NFC", "NFD") for text in (answer, answer.swapcase())]
        plain = frame.replace("{}", bare(letter))
        strict, lenient = Asked("text", (answer,)), Asked("text", (answer,), marks="optional")
        *same, other, forgiven = judge(
            [*(Typed(form, strict) for form in forms), Typed(plain, strict), Typed(plain, lenient)]
        )
        assert [called(one) for one in same] == ["right"] * 4
        assert (called(other), called(forgiven)) == ("near", "right")


def test_no_two_letters_are_the_same(judge: Judge) -> None:
    lower = [letter for letter in MARKED if letter.islower()]
    pairs = [(one, two) for one, two in product(lower, lower) if one != two]
    said = judge([Typed(typed, Asked("text", (answer,))) for answer, typed in pairs])
    assert [pair for pair, one in zip(pairs, said, strict=True) if one.right] == []


@pytest.mark.parametrize("kind", ["text", "number", "date"])
@pytest.mark.parametrize(
    "sign", ["a", "1", "9", " ", ".", ",", "-", "/", "'", "1,", "a ", "ộ", "tram ", "\u0323", "🙂", "\u200f"]
)
def test_ten_thousand_signs_are_judged_at_once_and_wrong(kind: str, sign: str, judge: Judge) -> None:
    """No pattern takes the time that grows with the square of what is typed."""
    answers = {"text": "Nile", "number": "1", "date": "2023"}
    long = [
        Typed(sign * 10_000, Asked(kind, (answers[kind],))),
        Typed(f"x{sign * 10_000}x", Asked(kind, (answers[kind],))),
    ]
    started = time.perf_counter()
    said = judge(long)
    assert time.perf_counter() - started < 1
    assert [called(one) for one in said] == ["wrong", "wrong"]


def test_a_long_answer_typed_as_it_is_is_right(judge: Judge) -> None:
    answer = "Hòa bình và hữu nghị. " * 500
    said = judge([Typed(answer.replace("ò", "o").replace("oa", "oà"), Asked("text", (answer,)))])
    assert said[0].right


@pytest.mark.parametrize("kind", ["text", "number", "date"])
def test_what_was_not_typed_at_all_is_wrong(kind: str, judge: Judge) -> None:
    missing: Any = None
    assert judge([Typed(missing, Asked(kind, ("null", "0", "0000")))])[0].right is False


@pytest.mark.parametrize("kind", ["text", "number", "date"])
def test_without_answers_and_with_answers_that_are_none_nothing_is_right(kind: str, judge: Judge) -> None:
    typed = ("", "0", "x", "-", "0000", "2023")
    empty = judge([Typed(text, Asked(kind, ())) for text in typed])
    assert [one.right for one in empty] == [False] * 6
    said = judge([Typed(text, Asked(kind, ("", "?", "-", "."), "50%")) for text in typed[:3]])
    assert [one.right for one in said] == [False] * 3
