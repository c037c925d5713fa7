"""The comparer of typed answers in a real browser."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple, TypeAlias

import pytest

from quizgen.web import script
from tests.chromium import chromium


class Asked(NamedTuple):
    """What is asked, as `judgeEntry` takes it."""

    kind: str
    answers: tuple[str, ...]
    tolerance: str = ""
    marks: str = "required"
    unit: tuple[str, ...] = ()


class Typed(NamedTuple):
    """Something typed into a card of a language."""

    text: str
    asked: Asked
    lang: str = "vi"


class Verdict(NamedTuple):
    """What `judgeEntry` says of it."""

    right: bool
    reading: str | None
    near: bool


Judge: TypeAlias = Callable[[Sequence[Typed]], list[Verdict]]

_JUDGE_ALL = "rows => rows.map(([text, asked, lang]) => judge(text, asked, lang))"


@pytest.fixture(scope="module")
def judge() -> Iterator[Judge]:
    """All that is typed, judged in Chromium in one go."""
    with chromium() as browser:
        page = browser.new_page()
        page.evaluate(f"() => {{ window.judge = (function () {{ {script('answers')}\nreturn judgeEntry; }})(); }}")

        def judge_all(rows: Sequence[Typed]) -> list[Verdict]:
            sent: list[Any] = [[row.text, row.asked._asdict(), row.lang] for row in rows]
            return [Verdict(**verdict) for verdict in page.evaluate(_JUDGE_ALL, sent)]

        yield judge_all
