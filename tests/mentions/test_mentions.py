"""Figures and dates are found in a text however they are written."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from quizgen.mentions import Figure, When, find_dates, find_figures

HERE = Path(__file__).parent


def cases(name: str) -> list[Any]:
    """The rows of a table, every scalar as it was typed."""
    rows = yaml.load((HERE / name).read_text(encoding="utf-8"), yaml.BaseLoader)
    return [
        pytest.param(language, row[language], row["finds"], id=row[language])
        for row in rows
        for language in row
        if language != "finds"
    ]


def said(figure: Figure) -> str:
    shown = f"{float(figure.value):.4f}".rstrip("0").rstrip(".")
    return shown + "%" * figure.percent + "#" * figure.ordinal


def told(when: When) -> str:
    if when.decade:
        return f"{when.year}s"
    parts = [str(when.year) if when.year else "?", *(f"{part:02d}" for part in (when.month, when.day) if part)]
    return "-".join(parts)


@pytest.mark.parametrize(("language", "text", "finds"), cases("figures.yaml"))
def test_figures_are_found_with_what_they_say(language: str, text: str, finds: dict[str, str]) -> None:
    assert {text[one.start : one.end]: said(one) for one in find_figures(text, language)} == finds


@pytest.mark.parametrize(("language", "text", "finds"), cases("dates.yaml"))
def test_dates_are_found_with_what_they_say(language: str, text: str, finds: dict[str, str]) -> None:
    assert {text[one.start : one.end]: told(one) for one in find_dates(text, language)} == finds


def test_digits_that_can_be_read_in_two_ways_are_read_in_both() -> None:
    (vietnamese,) = find_figures("6.500", "vi")
    (english,) = find_figures("6.500", "en")
    assert list(map(float, vietnamese.values)) == [6500, 6.5]
    assert list(map(float, english.values)) == [6.5, 6500]
