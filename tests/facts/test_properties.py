"""Numbers and dates as a library for locales writes them are found again, and their neighbours are not."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from babel.dates import format_date
from babel.numbers import format_decimal, format_percent
from hypothesis import given
from hypothesis import strategies as st

from quizgen.mentions import Figure, Said, When, find_date, find_figure, find_phrase

LANGUAGES = ("vi", "en")
SENTENCE = {"vi": "Họ ghi {} ở đó, theo báo cáo.", "en": "They wrote {} there, the report says."}
APPEARED = date(2023, 9, 18)

whole = st.integers(0, 10**12)
parts = st.integers(1, 10**6).map(lambda n: Decimal(n) / 100)
days = st.dates(date(1900, 1, 1), date(2099, 12, 31))


def said(shown: str, language: str) -> Said:
    return Said(SENTENCE[language].format(shown), language, APPEARED)


def number(value: Decimal) -> Figure:
    return Figure(0, 0, (value,))


def when(day: date) -> When:
    return When(0, 0, day.year, day.month, day.day)


@pytest.mark.parametrize("language", LANGUAGES)
@given(value=st.one_of(whole.map(Decimal), parts))
def test_a_number_is_found_as_its_locale_writes_it(language: str, value: Decimal) -> None:
    shown = format_decimal(value, "#,##0.##", locale=language)
    assert find_figure(said(shown, language), number(value)) is not None, shown


@pytest.mark.parametrize("language", LANGUAGES)
@given(value=st.integers(10, 10**9), step=st.sampled_from((1, -1, 9, 10)))
def test_a_number_beside_it_is_not_found(language: str, value: int, step: int) -> None:
    shown = format_decimal(value, locale=language)
    assert find_figure(said(shown, language), number(Decimal(value + step))) is None, shown


@pytest.mark.parametrize("language", LANGUAGES)
@given(value=st.integers(0, 1000))
def test_per_cent_is_found_with_its_sign(language: str, value: int) -> None:
    shown = format_percent(value / 100, locale=language)
    assert find_figure(said(shown, language), Figure(0, 0, (Decimal(value),), percent=True)) is not None, shown


@pytest.mark.parametrize(
    ("language", "style"),
    [("vi", "dd/MM/yyyy"), ("vi", "long"), ("en", "d/M/yyyy"), ("en", "long"), ("en", "d MMMM yyyy")],
)
@given(day=days)
def test_a_day_is_found_as_its_locale_writes_it(language: str, style: str, day: date) -> None:
    told = said(format_date(day, style, locale=language), language)
    assert find_date(told, when(day)) is not None, told.text
    assert find_date(told, when(day + timedelta(1))) is None, told.text


@pytest.mark.parametrize(("language", "style"), [("vi", "'ngày' d MMMM"), ("en", "d MMMM"), ("en", "MMMM d")])
@given(day=st.dates(date(2023, 1, 1), APPEARED))
def test_a_day_without_its_year_is_one_of_the_year_in_which_the_text_appeared(
    language: str, style: str, day: date
) -> None:
    told = said(format_date(day, style, locale=language), language)
    assert find_date(told, when(day)) is not None, told.text
    assert find_date(told, when(day - timedelta(1))) is None, told.text
    assert find_date(told, when(day.replace(year=2021, day=1))) is None, told.text


@given(value=whole.filter(lambda n: n > 999))
def test_evidence_may_be_written_as_the_other_language_writes_numbers(value: int) -> None:
    shown = {language: format_decimal(value, locale=language) for language in LANGUAGES}
    source = Said(f"dài {shown['vi']} km lúc đó", "vi")
    assert find_phrase(source, Said(f"dài {shown['en']} km", "vi")) is not None
    assert find_phrase(source, Said(f"dài {value + 1} km", "vi")) is None


@given(text=st.text(max_size=200), phrase=st.text(max_size=40))
def test_nothing_that_is_typed_makes_it_fail(text: str, phrase: str) -> None:
    for language in LANGUAGES:
        told, asked = Said(text, language, APPEARED), Said(phrase, language)
        find_phrase(told, asked)
        for figure in asked.figures:
            find_figure(told, figure)
        for when in asked.dates:
            find_date(told, when)
