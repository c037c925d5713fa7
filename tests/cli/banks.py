"""Small banks, as teachers write them."""

from __future__ import annotations

from pathlib import Path

HEAD = """\
id: {id}
key: q{key}
title: {{vi: Sông, en: Rivers}}
languages: [{languages}]
as_of: 2023-09-18
license: CC BY 4.0
questions:
"""
LONGEST = """\
  - id: longest
    type: multiple_choice
    stem:
      vi: Sông nào dài nhất Việt Nam?
      en: Which river is the longest in Viet Nam?
    answer: Đồng Nai
    distractors:
      - Lô
      - Gâm
      - Mã
"""
DRAFT = """\
  - id: not-ready
    type: card
    front: {vi: Sông Hồng, en: Red River}
    back: {vi: Sông Cái, en: Cai River}
    status: draft
"""
MISTAKE = """\
  - id: mistaken
    type: multiple_choice
    stem: {vi: Sông nào?, en: Which river?}
    anwser: Lô
    distractors: [Gâm, Mã]
"""


def write_bank(id: str, *questions: str, folder: Path = Path("content"), languages: str = "vi, en") -> Path:
    """Write a bank under its id; one question in it if none are given."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{id}.yaml"
    head = HEAD.format(id=id, key=id.encode().hex()[-8:].rjust(8, "0"), languages=languages)
    text = head + "".join(questions or (LONGEST,))
    if "en" not in languages:
        text = text.replace(", en: ", ", zz: ")
    path.write_text(text, encoding="utf-8")
    return path
