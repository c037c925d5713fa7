"""The command line as a whole: help, languages, wrong command lines, faults, interruptions."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from quizgen import __version__
from quizgen.cli.app import command_modules, make_app
from quizgen.say import UI_LANGUAGES, Ui

from .banks import LONGEST, write_bank
from .conftest import Run, run_process, start

COMMANDS = [name for name, _ in command_modules()]


def test_version_is_told_with_and_without_a_language(run: Run) -> None:
    assert run("--version") == run("--ui", "vi", "--version") == (0, f"quizgen {__version__}\n", "")


@pytest.mark.parametrize("ui", UI_LANGUAGES)
def test_help_lists_every_command_in_both_languages(run: Run, ui: Ui) -> None:
    ran = run("--ui", ui, "--help")
    assert (ran.code, ran.err) == (0, "")
    for name, module in command_modules():
        assert re.search(rf"^  {name} +{re.escape(module.HELP.text(ui)[:20])}", ran.out, re.MULTILINE)


@pytest.mark.parametrize("command", [*COMMANDS, ""])
def test_every_command_and_option_has_a_help_in_vietnamese_and_no_english_around_it(run: Run, command: str) -> None:
    words = [command] if command else []
    english, vietnamese = run(*words, "--help").out, run(*words, "--help", "--ui=vi").out
    assert len(re.findall(r"^  --", english, re.MULTILINE)) == len(re.findall(r"^  --", vietnamese, re.MULTILINE))
    assert not re.search(r"Usage|Options|Arguments|Commands|Show|default|required|the ", vietnamese)
    assert max(map(len, vietnamese.splitlines())) <= 100


@pytest.mark.parametrize("ui", UI_LANGUAGES)
def test_every_parameter_has_its_sentence_and_no_sentence_is_left_over(ui: Ui) -> None:
    app = make_app(ui)
    for name, module in command_modules():
        assert set(module.OPTIONS) <= {param.name for param in app.commands[name].params}


@pytest.mark.parametrize(
    ("arguments", "english", "vietnamese"),
    [
        (["buidl"], "There is no command “buidl”. Did you mean build?", "Có phải ý bạn là build?"),
        (["build", "--onyl", "x"], "no option --onyl. Did you mean --only?", "Có phải ý bạn là --only?"),
        (["build", "--only"], "--only needs a value", "Sau --only phải có"),
        (["build", "--only", "ankii"], "you mean anki? Possible: anki, cards, key,", "Có thể chọn: anki, cards"),
        (["build", "--lang", "vi_VN"], "“vi_VN” is not a language tag", "không phải mã ngôn ngữ"),
        (["build", "--jobs", "0"], "needs a whole number from 1", "cần một số nguyên"),
        (["build", "--jobs", "two"], "needs a whole number from 1", "cần một số nguyên"),
        (["build", "--frozen=1"], "--frozen takes no value", "--frozen không đi kèm giá trị"),
        (["check", "--format", "jsno"], "Did you mean json? Possible: text, short", "không nhận giá trị"),
        (["check", "--fail-on", "never"], "Possible: error, warning, hint.", "không nhận giá trị"),
        (["new"], "ID is missing.", "Thiếu ID."),
        (["new", "a", "b"], "This is too much: b.", "Thừa: b."),
        (["--ui", "vi"], "", "Thiếu lệnh."),
        (["check", "--explain", "XYZ"], "There is no check “XYZ”.", "Không có phép kiểm tra “XYZ”."),
    ],
)  # fmt: skip
def test_a_wrong_command_line_is_told_in_our_own_words(
    run: Run, arguments: list[str], english: str, vietnamese: str
) -> None:
    told = run(*arguments)
    assert (told.code, told.out) == (2, "")
    assert english in told.err
    told = run(*arguments, "--ui", "vi") if arguments[-1] != "--only" else run("--ui=vi", *arguments)
    assert told.code == 2
    assert vietnamese in told.err


def test_an_unknown_language_of_messages_is_a_wrong_command_line(run: Run) -> None:
    assert run("--ui", "fr", "check").err.startswith("quizgen: --ui does not know “fr”. Possible: en, vi.")


def test_without_a_command_the_help_is_shown_and_nothing_succeeds(run: Run) -> None:
    assert (run().code, run().out) == (2, "")
    assert "build" in run().err


@pytest.mark.parametrize(
    ("locale", "setting", "arguments", "wanted"),
    [
        ("vi_VN.UTF-8", "", [], "Cách dùng"),
        ("vi", "", [], "Cách dùng"),
        ("en_GB.UTF-8", "", [], "Usage"),
        ("C", "", [], "Usage"),
        ("en_GB.UTF-8", "ui: vi\n", [], "Cách dùng"),
        ("vi_VN.UTF-8", "school: X\nui: 'en' # mine\n", [], "Usage"),
        ("vi_VN.UTF-8", "ui: vi\n", ["--ui", "en"], "Usage"),
    ],
)
def test_the_language_is_that_of_the_option_else_the_setting_else_the_locale(
    run: Run, monkeypatch: pytest.MonkeyPatch, locale: str, setting: str, arguments: list[str], wanted: str
) -> None:
    monkeypatch.setenv("LC_ALL", locale)
    Path("quizgen.yaml").write_text(setting, "utf-8")
    Path("deep/er").mkdir(parents=True)
    monkeypatch.chdir("deep/er")
    assert run("build", *arguments, "--help").out.startswith(wanted)


@pytest.mark.parametrize("arguments", [["--help"], ["build", "--help"], ["build", "--nothing"]])
def test_help_imports_nothing_that_only_a_build_needs(arguments: list[str]) -> None:
    ran = run_process(*arguments, python=("-X", "importtime"))
    imported = {line.rpartition("|")[2].strip() for line in ran.err.splitlines() if "|" in line}
    heavy = {"yaml", "genanki", "jinja2", "babel", "pydantic", "rich", "markdown_it", "json", "quizgen.load"}
    assert "typer" in imported
    assert not imported & heavy


def test_version_imports_not_even_typer() -> None:
    ran = run_process("--version", python=("-X", "importtime"))
    assert ran.out == f"quizgen {__version__}\n"
    assert not re.search(r"\| +(typer|typing|re|dataclasses)$", ran.err, re.MULTILINE)


@pytest.mark.parametrize("ui", UI_LANGUAGES)
def test_a_fault_of_ours_is_an_apology_and_the_traceback_goes_to_a_file(
    run: Run, monkeypatch: pytest.MonkeyPatch, ui: Ui
) -> None:
    def fails(paths: object) -> object:
        raise RuntimeError("the fault")

    monkeypatch.setattr("quizgen.load.find_banks", fails)
    ran = run("check", "--ui", ui)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith({"en": "Sorry, ", "vi": "Xin lỗi, "}[ui])
    assert "Traceback" not in ran.err
    report = Path(ran.err.rpartition(": ")[2].strip()).read_text("utf-8")
    assert "RuntimeError: the fault" in report
    assert f"quizgen {__version__}" in report


def test_no_letter_makes_a_terminal_of_another_encoding_fail() -> None:
    write_bank("rivers")
    ran = run_process("check", "--ui", "vi", PYTHONIOENCODING="ascii")
    assert ran.code == 0
    assert ran.out.startswith("kh?ng c? v?n ?? n?o")


def test_json_is_utf8_whatever_the_terminal_is() -> None:
    write_bank("rivers", LONGEST.replace("answer:", "anwser:"))
    ran = run_process("check", "--format", "json", "--ui", "vi", PYTHONIOENCODING="ascii")
    assert "?" not in json.loads(ran.out)["diagnostics"][0]["message"]


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes of this kind")
def test_a_reader_that_goes_away_is_no_fault() -> None:
    with start("--help") as process:
        assert process.stdout
        process.stdout.close()
        assert process.stderr
        assert process.stderr.read() == b""
    assert process.returncode == 1


SLOW_QUIZ = """
import time
from pathlib import Path
from quizgen.outputs import quiz

def render(edition, job):
    Path("begun").touch()
    time.sleep(30)

quiz.render = render
from quizgen.cli import main
raise SystemExit(main())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no signals of this kind")
@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_signal_in_the_middle_of_a_build_leaves_no_trace(
    run: Run, number: signal.Signals, code: int, jobs: str
) -> None:
    write_bank("rivers")
    write_bank("lakes")
    run("build")
    before = sorted((path, path.read_bytes()) for path in Path("decks").rglob("*.*"))
    process = subprocess.Popen(
        [sys.executable, "-c", SLOW_QUIZ, "build", "--jobs", jobs],
        stderr=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        start_new_session=True,
    )
    while not Path("begun").exists():
        assert process.poll() is None
        time.sleep(0.02)
    os.killpg(process.pid, number)
    _, err = process.communicate(timeout=20)
    assert process.returncode == code
    assert sorted((path, path.read_bytes()) for path in Path("decks").rglob("*.*")) == before
    assert b"Traceback" not in err
