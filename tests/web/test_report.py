"""Where a learner reports a mistake."""

from __future__ import annotations

import pytest

from quizgen.web.report import report_address

NOTE = "rivers/asean/vi+en"


@pytest.mark.parametrize(
    ("report", "address"),
    [
        ("mailto:a@example.org", "mailto:a@example.org?subject=rivers/asean/vi%2Ben"),
        ("mailto:a@example.org?", "mailto:a@example.org?subject=rivers/asean/vi%2Ben"),
        ("mailto:a@example.org?cc=b@example.org", "mailto:a@example.org?cc=b@example.org&subject=rivers/asean/vi%2Ben"),
        ("mailto:a@example.org?Subject=Sai", "mailto:a@example.org?Subject=Sai"),
        ("https://example.org/report?bank=1#form", "https://example.org/report?bank=1#form"),
        ("http://example.org", "http://example.org"),
        ("javascript:alert(1)", ""),
        ("the teacher in room 12", ""),
        ("", ""),
    ],
)
def test_a_mail_names_the_note_and_nothing_but_an_address_is_one(report: str, address: str) -> None:
    assert report_address(report, NOTE) == address
