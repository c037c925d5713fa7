"""An answer is found in its source in whatever form it stands there, and only if it stands there."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from quizgen.checks import check_bank
from quizgen.load import load_text

FORMS = Path(__file__).parent / "forms.yaml"
ON_ANSWERS = {"FCT107", "FCT108", "FCT109"}


def rows() -> Iterator[Any]:
    """Each answer of the table with its source, and whether the source says it."""
    for group in yaml.load(FORMS.read_text(encoding="utf-8"), yaml.BaseLoader):
        text = group.get("vi") or group["en"]
        language = "vi" if "vi" in group else "en"
        for verdict in ("says", "denies"):
            for form, answers in group.get(verdict, {}).items():
                for answer in answers:
                    name = f"{text[:24]}-{verdict}-{form}-{answer}"
                    yield pytest.param(text, language, form, answer, verdict == "says", id=name)


ROWS = list(rows())


def bank(language: str, form: str, answer: str) -> str:
    """A bank of one question with this answer, whose source lies in `source.txt`."""
    languages = [form if form in ("vi", "en") else language]
    head: dict[str, Any] = {"id": "one", "key": "q00000001", "title": "One", "languages": languages}
    head["sources"] = {"article": {"title": "An article", "published": "2023-09-18", "text": "source.txt"}}
    item: dict[str, Any] = {"id": "asked", "type": "short_answer", "stem": "What is it?", "answer": answer, "source": 1}
    if form == "number":
        number, _, unit = answer.partition(" ")
        item |= {"type": "numeric", "answer": number} | ({"unit": unit} if unit else {})
    elif form == "date":
        item |= {"type": "date"}
    return json.dumps(head | {"questions": [item]}, ensure_ascii=False)


def reported(text: str, language: str, form: str, answer: str, folder: Path) -> set[str]:
    (folder / "source.txt").write_text(text, encoding="utf-8")
    loaded = load_text(bank(language, form, answer), folder=folder, texts=())
    assert loaded.bank is not None, [one.message("en") for one in loaded.diagnostics]
    return {one.rule.code for one in check_bank(loaded).diagnostics} & ON_ANSWERS


@pytest.mark.parametrize(("text", "language", "form", "answer", "said"), ROWS)
def test_what_a_source_says(text: str, language: str, form: str, answer: str, said: bool, tmp_path: Path) -> None:
    assert (not reported(text, language, form, answer, tmp_path)) is said


def test_the_table_is_long_and_has_both_sides() -> None:
    said = [row.values[-1] for row in ROWS]
    assert len(said) >= 150
    assert min(said.count(True), said.count(False)) >= 60
