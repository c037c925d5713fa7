"""The report for people."""

from __future__ import annotations

from textwrap import dedent

import pytest

from quizgen.diagnostics import Diagnostic, Label
from quizgen.reports import Look
from quizgen.reports.text import report
from quizgen.say import Say, same
from quizgen.source import Source, display_width

from .problems import BANK, UNKNOWN_KEY, long_stem, place_of, twice, unknown_key


def shown(problem: Diagnostic, look: Look | None = None) -> str:
    return "".join(report([problem], look or Look()))


def source_lines(text: str) -> tuple[str, str]:
    """The line of source and the underline under it, without their margin."""
    lines = [line.partition("|")[2][1:] for line in text.splitlines() if " |" in line]
    return lines[1], lines[2]


def test_shows_the_place_the_line_the_words_and_the_help() -> None:
    assert shown(unknown_key()) == dedent("""\
        error[FMT021] content/kim.yaml:6:5 (question missile-bomber)
          `dap_an` is not a field of a question
          |
        6 |     dap_an: Tu-95
          |     ^^^^^^
          help: write `answer`

        """)


def test_shows_further_places_with_what_is_to_be_seen_there_in_vietnamese() -> None:
    assert shown(twice(), Look("vi")) == dedent("""\
        lỗi[FMT021] content/kim.yaml:6:5
          câu hỏi không có mục `dap_an`
          |
        6 |     dap_an: Tu-95
          |     ^^^^^^
          |
        5 |     answer: Tu-160
          |     ------ đã có ở đây
          sửa: hãy viết `answer`

        """)


def test_a_further_place_in_another_file_says_which() -> None:
    other = place_of(Source("content/other.yaml", "id: kim\n"), "kim")
    first = place_of(Source("content/kim.yaml", BANK), "kim")
    problem = UNKNOWN_KEY.at(first, Label(other, Say("the same id", "cùng mã")), key="kim", meant="x")
    assert "\n -> content/other.yaml:1:5\n" in shown(problem)


def test_a_help_of_several_lines_keeps_them() -> None:
    assert shown(long_stem()).endswith("  help: shorten it:\n    first this,\n    then that\n\n")


@pytest.mark.parametrize("before", ["", "Tiếng Việt ", "Tiê\u0301ng ", "日本語 ", "a\tb ", "👍🏽 "])
def test_the_underline_stands_under_the_words_in_cells_not_in_letters(before: str) -> None:
    line, underline = source_lines(shown(unknown_key(f"{before}WRONG rest", "WRONG")))
    assert display_width(line.partition("WRONG")[0]) == display_width(underline.partition("^")[0])
    assert underline.count("^") == 5


@pytest.mark.parametrize("letter", ["\x1b", "\x07", "\x9b", "\u202e", "\u200b", "\ud800"])
def test_nothing_that_a_terminal_obeys_is_sent_to_it(letter: str) -> None:
    text = shown(unknown_key(f"x{letter}y WRONG {letter}", f"WRONG {letter}", f"a{letter}.yaml"))
    assert letter not in text
    assert "WRONG" in text


@pytest.mark.parametrize("before", [0, 5, 60, 100, 5000])
@pytest.mark.parametrize("after", [0, 5, 60, 5000])
@pytest.mark.parametrize("word", ["WRONG", "日本", "W" * 300])
def test_a_long_line_is_cut_around_the_place(before: int, after: int, word: str) -> None:
    text = "ă" * before + word + "-" * after
    line, underline = source_lines(shown(unknown_key(text, word), Look(width=60)))
    assert display_width(line) <= 60 + 2
    assert word[:30] in line
    assert ("…" in line) == (display_width(text) > 60)
    assert len(underline.rstrip()) <= display_width(line)
    assert underline.index("^") == display_width(line.partition(word[0])[0])


def test_only_the_first_line_of_a_place_of_several_lines_is_underlined() -> None:
    line, underline = source_lines(shown(unknown_key("a: |\n  b\n  c\n", "|\n  b\n  c")))
    assert (line, underline) == ("a: |", "   ^")


def test_an_empty_place_at_the_end_of_a_line_gets_one_caret_behind_it() -> None:
    source = Source("x.yaml", "id:\n")
    line, underline = source_lines(shown(UNKNOWN_KEY.at(source.place(3, 3), key="", meant="")))
    assert (line, underline) == ("id:", "   ^")


def test_a_problem_without_text_is_shown_without_a_line() -> None:
    problem = UNKNOWN_KEY.at(Source("gone.yaml", "").place(0, 0), key=same("k"), meant="m")
    assert shown(problem).splitlines()[0] == "error[FMT021] gone.yaml:1:1"
    assert "|" not in shown(problem)


def test_colours_are_there_only_if_asked_for() -> None:
    assert "\x1b[1;31m" in shown(unknown_key(), Look(color=True))
    assert "\x1b" not in shown(unknown_key())
