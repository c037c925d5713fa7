"""`quizgen check --fix` with a real rule: the characters that it must change, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.checks import check_bank
from quizgen.cli import main
from quizgen.load import load_text
from quizgen.mend import mend

BANK = """\
# Our rivers   (two spaces stay)
id: rivers
key: q00000001
title: {vi: Sông, en: Rivers}
languages: [vi, en]

questions:
  - id: long        # 6,650 km in a comment stays
    type: short_answer
    stem:
      vi: "Sông nào dài 6,650 km?"   # ghi chú
      en: Which river is 6,650 km long?
    answer: Nile
    explanation:
      vi: >-
        Nó chảy qua mười một nước,
        dài 6,650 km.
      en: It flows through eleven countries and is 6,650 km long.
"""
MENDED = BANK.replace('"Sông nào dài 6,650 km?"', '"Sông nào dài 6.650 km?"').replace(
    "\n        dài 6,650 km.", "\n        dài 6.650 km."
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "rivers.yaml"
    path.write_text(BANK, encoding="utf-8")
    return path


def test_only_the_separators_change(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--fix", "--ui", "en", str(file)]) == 0
    assert file.read_text(encoding="utf-8") == MENDED
    assert "mended 2 problems" in capsys.readouterr().out


def test_a_second_time_nothing_changes(file: Path) -> None:
    main(["check", "--fix", str(file)])
    once = file.read_bytes()
    main(["check", "--fix", str(file)])
    assert file.read_bytes() == once


def test_line_ends_and_a_byte_order_mark_stay(file: Path) -> None:
    file.write_bytes(b"\xef\xbb\xbf" + BANK.replace("\n", "\r\n").encode())
    main(["check", "--fix", str(file)])
    assert file.read_bytes() == b"\xef\xbb\xbf" + MENDED.replace("\n", "\r\n").encode()


def test_where_the_other_language_shows_nothing_the_teacher_is_asked(file: Path) -> None:
    alone = BANK.replace("Which river is 6,650 km long?", "Which river is the longest?")
    alone = alone.replace("and is 6,650 km long", "in Africa")
    file.write_text(alone, encoding="utf-8")
    assert main(["check", "--fix", "--fail-on", "warning", str(file)]) == 1
    assert file.read_text(encoding="utf-8") == alone


@given(st.integers(1, 999), st.integers(0, 99), st.sampled_from(["km", "người", "đồng", "m"]))
def test_what_is_mended_is_silent_and_says_the_same_number(thousands: int, tens: int, unit: str) -> None:
    shown = f"{thousands},{tens:02}0"
    text = (
        "id: n\nkey: q00000001\ntitle: N\nlanguages: [vi, en]\nquestions:\n- id: n\n  type: short_answer\n  stem:\n"
        f"    vi: Con số {shown} {unit} là gì?\n    en: What is {shown} units?\n  answer: X\n"
    )
    problems = check_bank(load_text(text)).diagnostics
    mended, made = mend(text, [problem.fix for problem in problems if problem.fix])
    assert made == 1
    assert mended == text.replace(f"{shown} {unit}", f"{shown.replace(',', '.')} {unit}")
    assert [one for one in check_bank(load_text(mended)).diagnostics if one.rule.code.startswith("TRN")] == []
