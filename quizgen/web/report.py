"""Where a learner reports a mistake in one note."""

from __future__ import annotations

from urllib.parse import quote

_SUBJECT = "subject="


def report_address(report: str, note: str) -> str:
    """The address behind a note's report link: a mail names the note in its subject; "" for what is no address.

    A web address stays as the bank has it: nobody knows what its server would make of more. Mail: RFC 6068.
    """
    if report.startswith(("https://", "http://")):
        return report
    if not report.startswith("mailto:"):
        return ""
    _, _, asked = report.partition("?")
    if any(part.lower().startswith(_SUBJECT) for part in asked.split("&")):
        return report
    return f"{report}{'&' if asked else '' if report.endswith('?') else '?'}{_SUBJECT}{quote(note, safe='/')}"
