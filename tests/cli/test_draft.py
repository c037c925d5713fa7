"""`quizgen draft`: a text as a bank to be curated."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quizgen.checks import check_bank
from quizgen.diagnostics import Severity
from quizgen.draft import MOST, Head, draft, write_bank
from quizgen.load import load_text
from tests.coverage.banks import ENGLISH, VIETNAMESE

from ..conftest import Golden
from .conftest import Run

TEXTS = {"en": ENGLISH, "vi": VIETNAMESE}
KEY = re.compile(r"^key: q[0-9a-f]{8}$", re.MULTILINE)


@pytest.fixture
def article(desk: Path) -> Path:
    path = desk / "bridge.vi.txt"
    path.write_text(VIETNAMESE, encoding="utf-8")
    return path


@pytest.mark.parametrize("language", ["en", "vi"])
def test_a_text_becomes_a_bank_of_stubs(run: Run, desk: Path, golden: Golden, language: str) -> None:
    (desk / f"bridge.{language}.txt").write_text(TEXTS[language], encoding="utf-8")
    ran = run("draft", f"bridge.{language}.txt", "--published", "2024-09-03", "--ui", language)
    assert (ran.code, ran.err) == (0, "")
    bank = (desk / "bridge.yaml").read_text(encoding="utf-8")
    golden(f"draft/bridge.{language}.yaml", KEY.sub("key: q00000000", bank))
    golden(f"draft/bridge.{language}.txt", ran.out)


@pytest.mark.parametrize("language", ["en", "vi"])
def test_the_bank_has_no_errors_and_no_evidence_that_is_not_in_the_text(run: Run, desk: Path, language: str) -> None:
    (desk / "bridge.txt").write_text(TEXTS[language], encoding="utf-8")
    run("draft", "bridge.txt")
    ran = run("check", "bridge.yaml", "--hints", "--format", "short")
    assert ran.code == 0
    assert not re.search("FCT10[456]", ran.out)


def test_it_can_be_in_several_languages(run: Run, article: Path, desk: Path) -> None:
    assert run("draft", article, "--lang", "vi,en", "--out", "new/bridge-2024.yaml").code == 0
    bank = (desk / "new" / "bridge-2024.yaml").read_text(encoding="utf-8")
    for line in ("id: bridge-2024\n", "languages: [vi, en]\n", "saves the typing, not the thinking", "đỡ công gõ"):
        assert line in bank
    assert run("check", "new", "--texts", ".").code == 0


def test_no_sentence_of_the_text_gets_into_it(run: Run, article: Path, desk: Path) -> None:
    run("draft", article)
    bank = (desk / "bridge.yaml").read_text(encoding="utf-8")
    words = VIETNAMESE.split()
    rows = [" ".join(words[n : n + 8]) for n in range(len(words) - 7)]
    assert [row for row in rows if row in bank] == []


def test_what_goes_in_comes_out_or_is_counted() -> None:
    text = "\n".join(" ".join(f"Paul Miller saw {n} boats." for n in range(3, 15)) for _ in range(2))
    drafted = draft(text.split("\n"))
    assert drafted.mentions == len(drafted.stubs) + sum(drafted.left_out.values())
    assert (drafted.left_out["repeated"], drafted.left_out["too_many"]) == (23, 13)
    assert [stub.paragraph for stub in drafted.stubs].count(1) == MOST


def test_a_file_that_is_there_stays_as_it_is(run: Run, article: Path, desk: Path) -> None:
    (desk / "bridge.yaml").write_text("mine", encoding="utf-8")
    ran = run("draft", article)
    assert (ran.code, "stays as it is" in ran.err) == (2, True)
    assert (desk / "bridge.yaml").read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("text", ["", "\n\n", "It rained all day.\n"])
def test_a_text_with_nothing_to_ask_makes_no_file(run: Run, desk: Path, text: str) -> None:
    (desk / "rain.txt").write_text(text, encoding="utf-8")
    ran = run("draft", "rain.txt")
    assert (ran.code, "nothing to draft" in ran.out) == (1, True)
    assert [path.name for path in desk.iterdir()] == ["rain.txt"]


def test_a_text_that_can_not_be_read_is_told(run: Run, desk: Path) -> None:
    assert run("draft", "nowhere.txt").code == 2
    (desk / "picture.txt").write_bytes(b"\xff\xfe\x00\x01\x89PNG")
    ran = run("draft", "picture.txt")
    assert (ran.code, "error" in ran.err) == (1, True)
    assert not list(desk.glob("*.yaml"))


def test_drafts_are_never_built_and_a_bank_of_drafts_says_so(run: Run, article: Path, desk: Path) -> None:
    run("draft", article)
    ran = run("build", "--draft", "--out", "out", "bridge.yaml")
    assert "no item would be in it" in ran.out
    assert "it is a draft" in ran.out
    assert not (desk / "out").exists()


def test_a_question_that_was_curated_is_built_and_covered(run: Run, article: Path, desk: Path) -> None:
    run("draft", article, "--published", "2024-09-03")
    bank = (desk / "bridge.yaml").read_text(encoding="utf-8")
    bank = bank.replace("    status: draft\n", "", 1).replace("[viết tiếp] hỏi bằng lời của mình về", "Trong bài,", 1)
    (desk / "bridge.yaml").write_text(bank, encoding="utf-8")
    assert "article: " in run("coverage", "bridge.yaml").out
    assert run("build", "--draft", "--out", "out", "bridge.yaml").code == 0
    assert (desk / "out" / "bridge" / "bridge.vi.quiz.html").exists()


def test_a_stub_that_lost_its_mark_but_not_its_placeholder_is_reported(run: Run, article: Path, desk: Path) -> None:
    run("draft", article)
    assert "ITM181" not in run("check", "bridge.yaml").out
    bank = (desk / "bridge.yaml").read_text(encoding="utf-8")
    (desk / "bridge.yaml").write_text(bank.replace("    status: draft\n", "", 1), encoding="utf-8")
    assert run("check", "bridge.yaml", "--format", "short").out.count("ITM181") == 3


WILD = st.text(alphabet=st.sampled_from("Ab Đổ 17/9.,'\"“”:#-&*[]{}!|>%@`\\\u2028\u00a0\u202e2024 năm %"), max_size=120)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(paragraphs=st.lists(WILD.filter(str.strip), min_size=1, max_size=4))
def test_whatever_stands_in_a_text_the_bank_has_no_errors(paragraphs: list[str]) -> None:
    drafted = draft(paragraphs)
    if drafted.stubs:
        bank = write_bank(Head("wild", "q00000001", ("vi",), "wild's: text.txt"), drafted)
        problems = check_bank(load_text(bank)).diagnostics
        assert [problem.message("en") for problem in problems if problem.severity is Severity.ERROR] == []
