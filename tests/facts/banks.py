"""Small banks with one source, and what they are told about their facts."""

from __future__ import annotations

from pathlib import Path

from quizgen.checks import check_bank
from quizgen.load import load_text

EVIDENCE = "is long"


def bank_with(
    answer: str = "Nile", *, evidence: str = EVIDENCE, paragraph: int = 1, language: str = "en", more: str = ""
) -> str:
    """A bank of one question about a source whose text is named `source.txt`."""
    return f"""\
id: rivers
key: q00000001
title: Rivers
languages: [{language}]
sources:
  atlas:
    title: An atlas
    published: 2023-09-18
    text: source.txt
questions:
- id: asked
  type: short_answer
  stem: Which is it?
  answer: "{answer}"
  source: {paragraph}
  evidence: ["{evidence}"]
{more}"""


def told(bank: str, folder: Path, *texts: Path) -> set[str]:
    """The codes of what is said about the facts of a bank in a folder."""
    found = check_bank(load_text(bank, folder=folder, texts=texts)).diagnostics
    return {one.rule.code for one in found if one.rule.code.startswith("FCT")}
