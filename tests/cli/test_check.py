"""`quizgen check`."""

from __future__ import annotations

import json
from pathlib import Path

from .banks import LONGEST, MISTAKE, write_bank
from .conftest import Run


def test_a_bank_without_problems_is_said_to_have_none(run: Run) -> None:
    write_bank("rivers")
    ran = run("check")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.splitlines()[-1].startswith("no problems in 1 bank, 1 question")


def test_all_problems_of_all_banks_come_in_one_run(run: Run) -> None:
    write_bank("rivers", LONGEST, MISTAKE, MISTAKE.replace("mistaken", "again"))
    write_bank("lakes", MISTAKE)
    ran = run("check", "--format", "short")
    assert ran.code == 1
    assert [line.split(":")[0] for line in ran.out.splitlines() if " error[" in line] == [
        "content/lakes.yaml",
        "content/rivers.yaml",
        "content/rivers.yaml",
    ]


def test_the_last_line_counts(run: Run) -> None:
    write_bank("rivers", LONGEST, MISTAKE)
    write_bank("lakes", MISTAKE)
    assert run("check").out.splitlines()[-1].startswith("2 errors in 2 banks, 3 questions")
    vietnamese = run("check", "--ui", "vi").out.splitlines()[-1]
    assert vietnamese.startswith("2 lỗi trong 2 ngân hàng câu hỏi, 3 câu hỏi")


def test_json_is_as_promised(run: Run) -> None:
    write_bank("rivers", LONGEST, MISTAKE)
    ran = run("check", "--format", "json")
    assert (ran.code, ran.err) == (1, "")
    document = json.loads(ran.out)
    assert set(document) == {"schema", "diagnostics", "summary"}
    assert set(document["summary"]) == {"error", "warning", "hint"}
    found = next(each for each in document["diagnostics"] if each["severity"] == "error")
    lines = Path("content/rivers.yaml").read_text("utf-8").splitlines()
    assert lines[found["line"] - 1][found["column"] - 1 : found["end_column"] - 1] == "anwser"
    assert (found["path"], found["item"]) == ("content/rivers.yaml", "mistaken")
    assert found["end_line"] == found["line"]


def test_hints_are_looked_for_only_where_they_are_asked_for(run: Run) -> None:
    path = write_bank("rivers")
    text = path.read_text("utf-8")
    path.write_text("".join(line for line in text.splitlines(True) if not line.startswith("key:")), "utf-8")
    quiet = run("check")
    assert quiet.code == 0
    assert "hint[" not in quiet.out
    assert quiet.out.endswith("(hints only with --hints)\n")
    assert "hint[" in run("check", "--hints").out
    assert run("check", "--fail-on", "hint").code == 1
    assert json.loads(run("check", "--format", "json").out)["summary"]["hint"] == 1


def test_a_folder_of_texts_without_the_bank_s_is_told_of(run: Run) -> None:
    path = write_bank("rivers")
    atlas = "sources: {atlas: {title: Atlas, text: atlas.txt}}"
    text = path.read_text("utf-8").replace("questions:", f"{atlas}\nquestions:")
    path.write_text(f"{text}    source: {{atlas: 1}}\n    evidence: [Nile]\n", "utf-8")
    assert "FCT101" not in run("check").out
    assert "hint[FCT101]" in run("check", "--texts", ".").out


def test_explain_shows_a_rule_by_code_or_name_in_any_case(run: Run) -> None:
    from quizgen.rulebook import all_rules

    for rule in all_rules().values():
        page = run("check", "--explain", rule.code.lower())
        assert page.code == 0, rule.code
        assert page == run("check", "--explain", rule.name.upper())
        assert rule.why.en.splitlines()[0] in page.out
        assert rule.why.vi.splitlines()[0] in run("check", "--ui", "vi", "--explain", rule.code).out


def test_explain_knows_what_was_probably_meant(run: Run) -> None:
    from quizgen.rulebook import all_rules

    name = next(iter(all_rules().values())).name
    ran = run("check", "--explain", name[:-1] + "x")
    assert ran.code == 2
    assert f"Did you mean {name}?" in ran.err


def test_problems_of_the_settings_are_told_once_for_all_banks(run: Run) -> None:
    Path("quizgen.yaml").write_text("scool: Trường Sông Hồng\n", "utf-8")
    write_bank("rivers")
    write_bank("lakes")
    ran = run("check", "--format", "short")
    assert ran.code == 1
    assert ran.out.count("quizgen.yaml:1:") == 1


def test_one_path_is_one_bank(run: Run) -> None:
    write_bank("lakes", MISTAKE)
    assert run("check", write_bank("rivers")).code == 0


SOURCE = """\
sources:
  atlas:
    title: An atlas
    text: atlas.txt
"""
PROVEN = LONGEST + "    source: 1\n    evidence: [the longest river]\n"


def test_evidence_is_looked_up_beside_the_bank_in_folders_named_and_in_those_of_the_settings(run: Run) -> None:
    bank = write_bank("rivers", PROVEN)
    bank.write_text(bank.read_text("utf-8").replace("questions:", SOURCE + "questions:"), "utf-8")
    texts = Path("texts")
    texts.mkdir()
    (texts / "atlas.txt").write_text("The Nile is a long river.\n", "utf-8")
    assert "FCT101" in run("check", "--hints").out
    assert run("check", "--fail-on", "warning").code == 0
    ran = run("check", "--texts", texts, "--fail-on", "warning")
    assert (ran.code, ran.out.count("FCT105")) == (1, 1)
    Path("quizgen.yaml").write_text("texts: texts\n", "utf-8")
    assert run("check", "--fail-on", "warning").code == 1
    (bank.parent / "atlas.txt").write_text("The longest river is Đồng Nai.\n", "utf-8")
    assert "FCT10" not in run("check", "--fail-on", "warning").out


def test_a_folder_of_texts_that_is_not_there_is_a_wrong_command_line(run: Run) -> None:
    write_bank("rivers")
    ran = run("check", "--texts", "nowhere")
    assert ran.code == 2
    assert "--texts: there is no folder “nowhere”." in ran.err
