"""An answer sheet as data for another program: `<id>.<lang>.sheet.json`, described by `sheet.schema.json`."""

from __future__ import annotations

from typing import Any

from quizgen.paper.plan import Paper
from quizgen.paper.sheet.ink import RADIUS, Bubble, Group, Line, Sheet, SheetPage, Square, rounded
from quizgen.paper.sheet.shapes import Asked, asked

FORMAT = "quizgen-sheet/1"


def sheet_as_data(paper: Paper, sheet: Sheet) -> dict[str, Any]:
    """All that a reader needs to know of a sheet; nothing in it tells what is right."""
    return {
        "format": FORMAT,
        "bank": paper.edition.bank,
        "language": paper.edition.language,
        "title": paper.title,
        "units": "mm",
        "width": sheet.width,
        "height": sheet.height,
        "radius": RADIUS,
        "forms": [form.code for form in paper.forms],
        "questions": [_question(number, number.serial in sheet.on_paper) for number in asked(paper)],
        "pages": [_page(page) for page in sheet.pages],
    }


def _question(number: Asked, on_paper: bool) -> dict[str, Any]:
    return {
        "question": number.serial,
        "section": number.section + 1,
        "number": number.number,
        "on_paper": on_paper,
    }


def _page(page: SheetPage) -> dict[str, Any]:
    return {
        "page": page.number,
        "marks": [_square(mark) for mark in page.marks],
        "code": [_square(bit) | {"black": bit.black} for bit in page.code],
        "groups": [_group(group) for group in page.ink.groups],
        "lines": [_line(line) for line in page.ink.lines],
    }


def _square(square: Square) -> dict[str, Any]:
    return {"name": square.name, "x": rounded(square.x), "y": rounded(square.y), "size": square.size}


def _group(group: Group) -> dict[str, Any]:
    return {
        "name": _name(group.question, group.kind, group.part),
        "kind": group.kind,
        "question": group.question or None,
        "part": group.part or None,
        "many": group.many,
        "bubbles": [_bubble(bubble) for bubble in group.bubbles],
    }


def _bubble(bubble: Bubble) -> dict[str, Any]:
    return {"value": bubble.value, "x": rounded(bubble.x), "y": rounded(bubble.y)}


def _line(line: Line) -> dict[str, Any]:
    return {
        "name": _name(line.question, "written", line.part),
        "question": line.question,
        "part": line.part or None,
        "x": rounded(line.x),
        "y": rounded(line.y),
        "width": line.width,
    }


def _name(question: int, kind: str, part: str) -> str:
    """The name of a group or a line, which no other has: `student.3`, `q12.judgements.a`."""
    return ".".join(filter(None, (f"q{question}" if question else "", kind, part)))
