"""The reports for editors, programs and pull requests."""

from __future__ import annotations

import json

from quizgen.diagnostics import Diagnostic
from quizgen.reports import FORMATS, Look, report
from quizgen.source import Source

from .problems import BANK, UNKNOWN_KEY, long_stem, place_of, unknown_key


def shown(form: str, *problems: Diagnostic, look: Look | None = None) -> str:
    return "".join(report(form).report(problems, look or Look()))


def test_every_format_has_its_file() -> None:
    assert all(shown(form, unknown_key()) for form in FORMATS)


def test_short_is_one_line_per_problem() -> None:
    assert shown("short", unknown_key(), long_stem()) == (
        "content/kim.yaml:6:5: error[FMT021] `dap_an` is not a field of a question\n"
        "content/kim.yaml:4:11: warning[ITM001] the stem is long\n"
    )


def test_short_speaks_vietnamese() -> None:
    assert shown("short", long_stem(), look=Look("vi")) == ("content/kim.yaml:4:11: cảnh báo[ITM001] câu dẫn dài\n")


def test_json_has_every_field_and_a_summary() -> None:
    document = json.loads(shown("json", unknown_key(), long_stem()))
    assert document["schema"] == 1
    assert document["summary"] == {"error": 1, "warning": 1, "hint": 0}
    assert document["diagnostics"][0] == {
        "code": "FMT021",
        "severity": "error",
        "path": "content/kim.yaml",
        "line": 6,
        "column": 5,
        "end_line": 6,
        "end_column": 11,
        "message": "`dap_an` is not a field of a question",
        "help": "write `answer`",
        "item": "missile-bomber",
        "fix": [],
    }
    assert document["diagnostics"][1]["item"] is None


def test_json_without_problems_is_a_whole_document() -> None:
    assert json.loads(shown("json")) == {
        "schema": 1,
        "diagnostics": [],
        "summary": {"error": 0, "warning": 0, "hint": 0},
    }


def test_columns_count_code_points_not_cells_or_bytes() -> None:
    place = place_of(Source("x.yaml", "日本语𝄞: WRONG"), "WRONG")
    (record,) = json.loads(shown("json", UNKNOWN_KEY.at(place, key="k", meant="m")))["diagnostics"]
    assert (record["column"], record["end_column"]) == (7, 12)


def test_github_annotates_the_place() -> None:
    assert shown("github", unknown_key()) == (
        "::error file=content/kim.yaml,line=6,col=5,endLine=6,endColumn=11,title=quizgen FMT021 unknown-key"
        "::`dap_an` is not a field of a question%0Awrite `answer`\n"
    )


def test_github_escapes_what_would_end_a_property_or_a_message() -> None:
    line = shown("github", unknown_key(BANK + "100%: x", "100%", "a:b,c%.yaml"))
    assert line.startswith("::error file=a%3Ab%2Cc%25.yaml,line=7")
    assert "`100%25` is not" in line
    assert line.count("\n") == 1


def test_github_gets_no_columns_for_a_place_of_several_lines() -> None:
    line = shown("github", unknown_key(BANK, "kim\nquestions"))
    assert "line=1,endLine=2,title" in line
