"""What was to be reviewed by a day that is over says so in the marking guide, and nowhere else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizgen.editions import Day
from tests.paper.browser import Printer
from tests.paper.editions import choices, edition, posed, prose
from tests.paper.reading import key, quiz

pytestmark = pytest.mark.browser

PAST, AHEAD = Day("2001-09-18", prose("18/9/2001")), Day("2999-09-18", prose("18/9/2999"))
ITEMS = [
    replace(posed("old", "Which?", choices([0], "a", "b")), review_by=PAST),
    replace(posed("new", "What?", choices([0], "c", "d")), review_by=AHEAD),
    posed("ever", "Who?", choices([0], "e", "f")),
]


def test_what_is_past_its_review_is_marked_in_the_guide(printer: Printer) -> None:
    tab = printer.show(key(edition(ITEMS)))
    shown = [note.inner_text() for note in tab.locator(".review-by").all() if note.is_visible()]
    assert len(shown) == 1
    assert "18/9/2001" in shown[0]
    text = "".join(printer.sheets(key(edition(ITEMS))))
    assert "18/9/2001" in text
    assert "2999" not in text
    assert printer.complaints == []


def test_pupils_are_not_told(printer: Printer) -> None:
    assert "2001" not in quiz(edition(ITEMS))
