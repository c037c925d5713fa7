"""What holds of every typed answer, whatever was asked."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from unicodedata import combining, normalize

import pytest
from babel.dates import format_date as babel_date
from babel.numbers import format_decimal
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.locale import catalogue
from quizgen.locale.catalogue import format_date

from .conftest import Asked, Judge, Typed

pytestmark = pytest.mark.browser

quick = settings(max_examples=40, deadline=None, derandomize=True)

SYLLABLES = (
    "hòa", "khoẻ", "thúy", "uỷ", "quý", "quỹ", "hoàn", "huỳnh", "già", "gì", "giặt", "của", "mía", "thuở", "đường",
    "Điện", "Biên", "Phủ", "Nguyễn", "Huế", "Ấp", "Bắc", "Ở", "ý", "khuya", "ngoài", "xoáy", "loét", "Ngô", "Quyền",
    "Tu-160", "Côte", "d'Ivoire", "Mekong", "ASEAN", "1954",
)  # fmt: skip
PASSAGES = st.lists(st.sampled_from(SYLLABLES), min_size=1, max_size=6).map(" ".join)
ANYTHING = st.text(st.characters(exclude_categories=("Cs", "Cc", "Cn")), min_size=1, max_size=30)
SPACES = st.sampled_from((" ", "  ", "\u00a0", "\u202f", "\u2009", "\t", " \u200b"))


def text(*answers: str, marks: str = "required") -> Asked:
    """A question for a text."""
    return Asked("text", answers, marks=marks)


def rights(judge: Judge, *typed: Typed) -> list[bool]:
    """Which of them are right."""
    return [verdict.right for verdict in judge(typed)]


@given(answer=PASSAGES, space=SPACES)
@quick
def test_an_answer_typed_as_itself_is_right_in_every_form_and_case(judge: Judge, answer: str, space: str) -> None:
    spaced = space + answer.replace(" ", space) + space
    forms = [normalize(form, cased) for form in ("NFC", "NFD") for cased in (answer, answer.upper(), answer.lower())]
    typed = [*forms, spaced, f"{answer}.", answer.replace("-", "–").replace("'", "’")]
    assert rights(judge, *(Typed(one, text("another", answer)) for one in typed)) == [True] * len(typed)


@given(answer=ANYTHING)
@quick
def test_whatever_can_be_seen_is_right_as_itself(judge: Judge, answer: str) -> None:
    """A text of nothing but invisible signs is nothing."""
    seen = rights(judge, Typed(answer, text(answer)))[0]
    composed = rights(judge, *(Typed(normalize(form, f" {answer} "), text(answer)) for form in ("NFC", "NFD")))
    assert composed == [seen, seen]
    assert (
        seen
        or not answer.strip()
        or all(sign.isspace() or not sign.isprintable() or combining(sign) for sign in answer)
    )


@given(answer=PASSAGES, data=st.data())
@quick
def test_one_other_mark_makes_it_wrong_unless_marks_are_optional(
    judge: Judge, answer: str, data: st.DataObject
) -> None:
    places = [n for n, sign in enumerate(normalize("NFD", answer)) if combining(sign)]
    if not places:
        return
    at = data.draw(st.sampled_from(places))
    letters = list(normalize("NFD", answer))
    others = {"\u0300", "\u0301", "\u0303", "\u0309", "\u0323", ""} if letters[at] not in "\u0302\u0306\u031b" else {""}
    letters[at] = data.draw(st.sampled_from(sorted(others - {letters[at]})))
    typed = normalize("NFC", "".join(letters))
    strict, lenient = judge([Typed(typed, text(answer)), Typed(typed, text(answer, marks="optional"))])
    assert (strict.right, strict.near, lenient.right) == (False, True, True)


@given(answer=PASSAGES)
@quick
def test_the_bar_of_d_counts_unless_marks_are_optional(judge: Judge, answer: str) -> None:
    typed = answer.replace("đ", "d").replace("Đ", "D")
    expected = [typed == answer, True]
    assert rights(judge, Typed(typed, text(answer)), Typed(typed, text(answer, marks="optional"))) == expected


@given(answer=PASSAGES, typed=PASSAGES, moved=st.sampled_from(["hòa", "khoẻ", "thúy", "uỷ", "loã", "tuỵ"]))
@quick
def test_moving_a_tone_mark_never_changes_the_verdict(judge: Judge, answer: str, typed: str, moved: str) -> None:
    first, rest = normalize("NFD", moved[:-2]), normalize("NFD", moved[-2:])
    vowels = [sign for sign in rest if not combining(sign)]
    (tone,) = (sign for sign in rest if combining(sign))
    old, new = (
        normalize("NFC", first + vowels[0] + tone + vowels[1]),
        normalize("NFC", first + vowels[0] + vowels[1] + tone),
    )
    for asked in (text(f"{answer} {old}"), text(f"{answer} {new}", marks="optional")):
        for passage in (answer, typed):
            one, other = judge([Typed(f"{passage} {old}", asked), Typed(f"{passage} {new}", asked)])
            assert one == other
            assert one.right or passage == typed


NUMBERS = st.decimals(min_value=-(10**12), max_value=10**12, allow_nan=False, allow_infinity=False, places=4).map(
    lambda number: number.normalize() + 0
)


@given(number=NUMBERS, decimals=st.booleans())
@quick
def test_every_number_is_read_back_as_each_language_writes_it(judge: Judge, number: Decimal, decimals: bool) -> None:
    number = number if decimals else number.to_integral_value()
    shown = [
        format_decimal(number, locale=locale, decimal_quantization=False) for locale in ("vi", "en_GB", "fr", "de_CH")
    ]
    plain = f"{number:f}"
    asked = Asked("number", (plain,), unit=("km",))
    typed = [*shown, plain, plain.replace(".", ","), f"{shown[0]} km", f"{shown[1]}km", shown[1].replace("-", "−")]
    said = judge([Typed(one, asked, lang) for one in typed for lang in ("vi", "en")])
    assert [one.right for one in said] == [True] * len(said)
    assert {Decimal(one.reading or "NaN") for one in said} == {number}


@given(number=NUMBERS, other=NUMBERS)
@quick
def test_another_number_is_wrong(judge: Judge, number: Decimal, other: Decimal) -> None:
    near = number + Decimal("0.0001")
    typed = [f"{one:f}" for one in (other, near) if one != number and abs(one) != abs(number) * 1000]
    readings = [
        Typed(one, Asked("number", (f"{number:f}",)))
        for one in typed
        if one.count(".") == 0 or len(one.split(".")[1]) != 3
    ]
    assert True not in rights(judge, *readings)


@given(number=NUMBERS, within=st.decimals(min_value=0, max_value=100, places=3), percent=st.booleans())
@quick
def test_the_edges_of_a_tolerance_are_right_and_what_lies_behind_is_wrong(
    judge: Judge, number: Decimal, within: Decimal, percent: bool
) -> None:
    apart = abs(number) * within / 100 if percent else within
    if apart == 0 or len((number + apart).normalize().as_tuple().digits) > 14:
        return
    asked = Asked("number", (f"{number:f}",), f"{within:f}" + "%" * percent)
    step = Decimal("1e-8") + abs(number) * Decimal("1e-12")
    edges = [f"{one:.12f}" for one in (number - apart, number + apart)]
    behind = [f"{one:.12f}" for one in (number - apart - step, number + apart + step)]
    assert rights(judge, *(Typed(one, asked) for one in (*edges, *behind))) == [True, True, False, False]


DAYS = st.dates(min_value=date(1000, 1, 1), max_value=date(2999, 12, 31))


@given(day=DAYS)
@quick
def test_every_day_is_read_back_as_each_language_writes_it(judge: Judge, day: date) -> None:
    shown = [format_date(day.year, day.month, day.day, catalogue(lang)) for lang in ("vi", "en")]
    for locale in ("vi", "en_GB", "en_US"):
        shown += [babel_date(day, style, locale=locale) for style in ("long", "medium", "full")]
    shown += [babel_date(day, "dd/MM/y"), babel_date(day, "d-M-y"), babel_date(day, "d.M.y"), day.isoformat()]
    said = judge([Typed(one, Asked("date", (day.isoformat(),)), lang) for one in shown for lang in ("vi", "en")])
    assert {one.reading for one in said} == {day.isoformat()}
    assert all(one.right for one in said)


@given(day=DAYS)
@quick
def test_so_is_every_month_and_every_year(judge: Judge, day: date) -> None:
    for parts, iso in (((day.year, day.month), f"{day:%Y-%m}"), ((day.year, None), f"{day:%Y}")):
        shown = [format_date(*parts, None, catalogue(lang)) for lang in ("vi", "en")]
        said = judge([Typed(one, Asked("date", (iso,)), lang) for one in shown for lang in ("vi", "en")])
        assert {one.reading for one in said} == {iso}


@given(day=DAYS, other=DAYS)
@quick
def test_a_date_is_right_where_it_says_what_was_asked_and_no_less(judge: Judge, day: date, other: date) -> None:
    typed = (f"{day.day}/{day.month}/{day.year}", f"{day.month}/{day.year}", f"{day.year}")
    for given_, precision in zip(typed, (3, 2, 1), strict=True):
        for asked in (3, 2, 1):
            answer = "-".join(other.isoformat().split("-")[:asked])
            agrees = day.isoformat().startswith(answer)
            assert rights(judge, Typed(given_, Asked("date", (answer,)))) == [agrees and precision >= asked]
            same = "-".join(day.isoformat().split("-")[:asked])
            assert rights(judge, Typed(given_, Asked("date", (same,)))) == [precision >= asked]


VIETNAMESE = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")


def spelled(number: int) -> str:
    """A number below a thousand in Vietnamese words."""
    hundreds, tens, ones = number // 100, number // 10 % 10, number % 10
    words = [f"{VIETNAMESE[hundreds]} trăm"] if hundreds else []
    if tens:
        words.append("mười" if tens == 1 else f"{VIETNAMESE[tens]} mươi")
    elif hundreds and ones:
        words.append("lẻ")
    last = {1: "mốt" if tens > 1 else "một", 5: "lăm" if tens else "năm"}.get(ones, VIETNAMESE[ones])
    return " ".join([*words, last] if ones or not number else words)


def test_every_number_below_a_thousand_may_be_typed_in_words(judge: Judge) -> None:
    rows = [Typed(spelled(number), Asked("number", (str(number),))) for number in range(1000)]
    said = judge(rows)
    assert [row.text for row, one in zip(rows, said, strict=True) if not one.right] == []
    assert [one.reading for one in said] == [str(number) for number in range(1000)]


@given(
    typed=st.text(st.characters(exclude_categories=["Cs"]), max_size=40),
    kind=st.sampled_from(["text", "number", "date"]),
)
@quick
def test_anything_may_be_typed(judge: Judge, typed: str, kind: str) -> None:
    answer = {"text": "Hòa Bình", "number": "6500", "date": "2023-09-17"}[kind]
    (verdict,) = judge([Typed(typed, Asked(kind, (answer,)))])
    assert not (verdict.right and verdict.near)
    assert not (verdict.near and kind != "text")
