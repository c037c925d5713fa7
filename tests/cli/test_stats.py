"""`quizgen stats`: a bank in numbers."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ..conftest import Golden
from .conftest import Run

BANK = """\
id: rivers
key: k2p9d4m7x
title: Rivers
languages: [vi, en]
license: CC BY 4.0
as_of: 2023-09
review_by: 2024-09
sources:
  atlas: {title: Atlas}
  survey: {title: Survey}
defaults: {source: atlas}
questions:
  - id: longest
    type: multiple_choice
    stem: {vi: Sông nào dài nhất?, en: Which river is the longest?}
    answer: Mekong
    distractors: [Irrawaddy, Salween, Chao Phraya]
    position: 2
    tags: [asia, length]
    difficulty: easy
  - id: facts
    type: multiple_true_false
    stem: {vi: Về sông Hồng, en: On the Red River}
    statements:
      - {text: {vi: Nó đổ ra Vịnh Bắc Bộ., en: It flows into the Gulf of Tonkin.}, answer: true}
      - {text: {vi: Nó bắt nguồn ở Lào., en: It rises in Laos.}, answer: false}
    source: [{atlas: 4}, survey]
    tags: [asia]
    review_by: 2023-10-01
  - id: old
    type: true_false
    stem: {vi: Sông Nin ở châu Phi., en: The Nile is in Africa.}
    answer: true
    status: retired
    because: {vi: Quá dễ., en: Too easy.}
    difficulty: easy
"""


@pytest.fixture
def bank(desk: Path) -> Path:
    path = desk / "rivers.yaml"
    path.write_text(BANK.replace("source: [{atlas: 4}, survey]", "source: {atlas: 4, survey: 1}"), encoding="utf-8")
    return path


@pytest.mark.parametrize("ui", ["en", "vi"])
def test_people_read_bars(run: Run, bank: Path, golden: Golden, ui: str) -> None:
    ran = run("stats", str(bank), "--today", "2024-01-15", "--ui", ui)
    assert (ran.code, ran.err) == (0, "")
    golden(f"stats/rivers.{ui}.txt", ran.out)


def test_programs_read_json(run: Run, bank: Path) -> None:
    ran = run("stats", str(bank), "--today", "2024-01-15", "--format", "json")
    (stats,) = json.loads(ran.out)["banks"]
    assert (stats["bank"], stats["items"]) == ("rivers", 3)
    assert stats["letters"] == {"B": 1}
    assert stats["verdicts"] == {"true": 2, "false": 1}
    assert stats["sources"] == {"atlas": 3, "survey": 1}
    assert stats["reviews"] == {"2023-10-01": ["facts"], "2024-09": ["longest"]}


@pytest.mark.parametrize(
    ("today", "due"),
    [("2023-10-01", []), ("2023-10-02", ["facts"]), ("2024-09-30", ["facts"]), ("2024-10-01", ["longest", "facts"])],
)
def test_a_question_is_due_on_the_day_after_its_review_date(run: Run, bank: Path, today: str, due: list[str]) -> None:
    ran = run("stats", str(bank), "--today", today, "--format", "json")
    assert json.loads(ran.out)["banks"][0]["due"] == due


def test_a_bank_with_errors_is_counted_as_far_as_it_was_read(run: Run, bank: Path) -> None:
    bank.write_text(bank.read_text(encoding="utf-8").replace("type: true_false", "type: tru_false"), encoding="utf-8")
    ran = run("stats", str(bank))
    assert ran.code == 1
    assert ran.out.startswith("rivers: 2 questions\n")
    assert "tru_false" in ran.err


@pytest.mark.parametrize("day", ["tomorrow", "31/12/2024", "2024-13-01"])
def test_a_day_that_is_none_is_refused(run: Run, bank: Path, day: str) -> None:
    ran = run("stats", str(bank), "--today", day)
    assert ran.code == 2
    assert day in ran.err
