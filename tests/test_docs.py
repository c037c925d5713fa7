"""The documentation says what is so: generated pages are fresh, links lead somewhere, examples and commands work.

The pages on the first question are played from top to bottom: `<!-- file: x -->` before a block writes the file,
`<!-- line: 8 -->` puts the block in the place of that line for the next commands, and what stands below `$ quizgen …`
in a `console` block must be what it prints. `pytest --update-golden` writes the output anew; then read the difference.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from shlex import split
from textwrap import dedent
from typing import Any, TypeAlias

import pytest

from quizgen import manual
from quizgen.checks import check_bank
from quizgen.cli import main
from quizgen.cli.app import make_app
from quizgen.kinds import kind, kind_names
from quizgen.load import load_text
from quizgen.rulebook import all_rules
from quizgen.say import UI_LANGUAGES

ROOT = manual.ROOT
DOCS = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("decks/*.md"), *ROOT.glob("benchmarks/*.md")])
PLAYED = sorted(ROOT.glob("docs/first-question.*.md"))
TWO_LANGUAGES = "id: examples\nkey: q00000001\ntitle: Examples\nlanguages: [vi, en]\nquestions:\n"
SET_UP = ("sh setup/decks", "sh setup/test")

_BLOCK = re.compile(r"(?:<!-- (file|line): (\S+) -->\n)?^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_ANY_BLOCK = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\[[^\]\n]*\]\(([^)\s]+)\)")
_HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
_COMMAND = re.compile(r"^\$ (.*)\n", re.MULTILINE)
_SPOKEN = re.compile(r"`((?:py -m )?quizgen(?: [^`]*)?)`")

Run: TypeAlias = Callable[[list[str]], str]


def named(path: Path) -> str:
    """The name of a test about a page."""
    return str(path.relative_to(ROOT))


def read(path: Path) -> str:
    """The text of a page."""
    return path.read_text(encoding="utf-8")


# Generated pages


@cache
def generated() -> dict[Path, str]:
    """The pages as the code gives them now."""
    return manual.pages()


@pytest.mark.parametrize("path", sorted(generated()), ids=str)
def test_generated_pages_are_fresh(path: Path) -> None:
    assert (ROOT / path).is_file(), "python -m quizgen.manual writes it"
    assert read(ROOT / path) == generated()[path], "stale; python -m quizgen.manual writes it anew"


def test_reference_holds_no_page_that_the_code_does_not_give() -> None:
    standing = {path.relative_to(ROOT) for path in (ROOT / manual.REFERENCE).iterdir()}
    assert standing == {path for path in generated() if path.parent == manual.REFERENCE}


@pytest.mark.parametrize("ui", UI_LANGUAGES)
def test_every_command_option_type_and_rule_has_its_place(ui: str) -> None:
    commands, types, checks = (
        generated()[manual.REFERENCE / f"{name}.{ui}.md"] for name in ("commands", "question-types", "checks")
    )
    for name, command in command_line().items():
        assert f"## {name}\n" in commands
        for option in command:
            assert re.search(rf"^  .*{option}\b", commands, re.MULTILINE), option
    assert all(f"\n## {name}\n" in types for name in kind_names())
    assert all(f"\n## {rule.code} {rule.name}\n" in checks for rule in all_rules().values())


@pytest.mark.parametrize("name", kind_names())
def test_every_question_type_has_its_page_in_both_languages(name: str) -> None:
    assert kind(name).manual
    assert kind(name).manual_vi != kind(name).manual


def test_manual_names_what_is_stale_and_writes_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(manual, "ROOT", tmp_path)
    assert manual.main(["--check"]) == 2
    (tmp_path / "pyproject.toml").touch()
    assert manual.main(["--check"]) == 1
    assert str(manual.SCHEMA_FILE) in capsys.readouterr().out
    assert manual.main([]) == 0
    assert manual.main(["--check"]) == 0
    assert {path.relative_to(tmp_path) for path in tmp_path.rglob("*.*") if path.parent != tmp_path} == set(generated())


# Links


def anchors(path: Path) -> set[str]:
    """The anchors that headings of a page make."""
    headings = _HEADING.findall(_ANY_BLOCK.sub("", read(path)))
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("path", DOCS, ids=named)
def test_links_lead_somewhere(path: Path) -> None:
    for target in _LINK.findall(_ANY_BLOCK.sub("", read(path))):
        if re.match(r"[a-z]+:", target):
            continue
        file, _, anchor = target.partition("#")
        there = path.parent / file if file else path
        assert there.exists(), target
        assert not anchor or anchor in anchors(there), target


@pytest.mark.parametrize("path", [path for path in DOCS if path.parent.name in ("docs", "reference")], ids=named)
def test_every_page_of_the_docs_exists_in_both_languages(path: Path) -> None:
    assert path.with_name(re.sub(r"\.(en|vi)\.md$", ".en.md", path.name)).is_file()
    assert path.with_name(re.sub(r"\.(en|vi)\.md$", ".vi.md", path.name)).is_file()


# Examples


def examples() -> Iterator[Any]:
    """Every block of YAML that is a whole bank or a list of questions."""
    for path in DOCS:
        for number, found in enumerate(_BLOCK.finditer(read(path)), 1):
            text = dedent(found[4])
            if found[3] == "yaml" and re.match(r"(#.*\n)*(- )?id:", text):
                yield pytest.param(text, id=f"{named(path)}-{number}")


@pytest.mark.parametrize("text", list(examples()))
def test_examples_pass_check(text: str) -> None:
    is_list = re.match(r"(#.*\n)*- ", text)
    checked = check_bank(load_text(TWO_LANGUAGES + text if is_list else text, folder=ROOT / "tests" / "cases"))
    assert [problem.message("en") for problem in checked.diagnostics] == []


# Commands


@cache
def command_line() -> dict[str, set[str]]:
    """The options of quizgen and of its commands."""
    app = make_app("en")
    commands: dict[str, Any] = {"quizgen": app, **{f"quizgen {name}": one for name, one in app.commands.items()}}
    return {name: {"--help", *options(command)} for name, command in commands.items()}


def options(command: Any) -> Iterator[str]:
    """The names of a command's options."""
    yield from (name for param in command.params for name in param.opts if name.startswith("-"))


def commands_in(text: str) -> Iterator[str]:
    """Every command line of quizgen that a page shows, in blocks and in sentences."""
    for found in _BLOCK.finditer(text):
        if found[3] in ("console", "sh"):
            lines = (line.removeprefix("$ ").partition("#")[0].strip() for line in found[4].splitlines())
            yield from (line for line in lines if re.match(r"(\S*/)?quizgen\b|py -m quizgen\b", line))
    yield from _SPOKEN.findall(_ANY_BLOCK.sub("", text))


@pytest.mark.parametrize("path", DOCS, ids=named)
def test_commands_exist(path: Path) -> None:
    for line in commands_in(read(path)):
        words = split(re.sub(r"^(\S*/|py -m )?quizgen", "quizgen", line).replace("…", ""))
        name = " ".join(words[:2]) if len(words) > 1 and words[1].isalpha() and words[1].islower() else "quizgen"
        assert name in command_line(), line
        assert {word.partition("=")[0] for word in words if word.startswith("--")} <= command_line()[name], line


def test_readme_and_contributing_name_the_two_set_up_commands_and_they_exist() -> None:
    for command in SET_UP:
        assert command in read(ROOT / "README.md")
        assert (ROOT / command.split()[1]).is_file()
    assert SET_UP[1] in read(ROOT / "CONTRIBUTING.md")


# Pages that are played


@pytest.fixture
def quizgen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command line in an empty folder and give back what it printed."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", "C.UTF-8")

    def run(words: list[str]) -> str:
        main(words)
        return "".join(capsys.readouterr())

    return run


def played(text: str, quizgen: Run) -> str:
    """A page with the output that its commands have now."""
    bank, whole = Path(), ""

    def play(found: re.Match[str]) -> str:
        nonlocal bank, whole
        step, where, language, block = found.groups()
        if step == "file":
            path = Path(where)
            path.parent.mkdir(exist_ok=True)
            path.write_text(block, encoding="utf-8")
            bank, whole = (path, block) if path.parent.name == "content" else (bank, whole)
        elif step == "line":
            lines = whole.splitlines(keepends=True)
            bank.write_text("".join([*lines[: int(where) - 1], block, *lines[int(where) :]]), encoding="utf-8")
        if language != "console":
            return found[0]
        output = "".join(f"$ {line}\n{quizgen(split(line)[1:])}" for line in _COMMAND.findall(block))
        if whole:
            bank.write_text(whole, encoding="utf-8")
        return f"```console\n{output}```"

    return _BLOCK.sub(play, text)


@pytest.mark.parametrize("path", PLAYED, ids=named)
def test_what_quizgen_answers_is_what_the_page_shows(path: Path, quizgen: Run, request: pytest.FixtureRequest) -> None:
    before = read(path)
    after = played(before, quizgen)
    if before != after and request.config.getoption("--update-golden"):
        path.write_text(after, encoding="utf-8", newline="\n")
        return
    assert before == after, "if this is meant: --update-golden"


@pytest.mark.parametrize("path", PLAYED, ids=named)
def test_a_first_question_meets_the_mistakes_it_speaks_of(path: Path) -> None:
    blocks = [found[4] for found in _BLOCK.finditer(read(path)) if found[3] == "console"]
    told = [block for block in blocks if re.search(r"\[FMT\d+\]", block)]
    assert len(told) == 5
    assert all(len(re.findall(r"\[FMT\d+\]", block)) == 1 for block in told)
