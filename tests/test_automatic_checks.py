"""The workflow and the hooks that teachers copy run commands that exist, and these do what the page says."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import Any

import pytest
import yaml

from quizgen.cli import main
from quizgen.fields.rules import HEAD, ITEM

TOP = Path(__file__).parent.parent
WORKFLOW = yaml.safe_load((TOP / "docs/examples/check-banks.yml").read_text(encoding="utf-8"))
(HOOK,) = yaml.safe_load((TOP / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
(REPO,) = yaml.safe_load((TOP / "docs/examples/pre-commit-config.yaml").read_text(encoding="utf-8"))["repos"]
PAGES = ["docs/automatic-checks.en.md", "docs/automatic-checks.vi.md"]


def steps() -> list[dict[str, Any]]:
    (job,) = WORKFLOW["jobs"].values()
    return list(job["steps"])


def the_check() -> list[str]:
    """The last command of the workflow, without the name of the program."""
    program, *rest = shlex.split(steps()[-1]["run"])
    assert program == "quizgen"
    return rest


def hook(args: list[str]) -> list[str]:
    program, *rest = [*shlex.split(HOOK["entry"]), *args]
    assert program == "quizgen"
    return rest


COMMANDS = {"workflow": the_check(), "hook": hook(HOOK["args"]), "example": hook(REPO["hooks"][0]["args"])}


@pytest.fixture
def content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "content").mkdir()
    return tmp_path / "content" / "rivers.yaml"


@pytest.mark.parametrize("arguments", COMMANDS.values(), ids=COMMANDS)
def test_a_good_bank_passes(arguments: list[str], content: Path) -> None:
    content.write_text(HEAD + ITEM, encoding="utf-8")
    assert main(arguments) == 0


@pytest.mark.parametrize("arguments", COMMANDS.values(), ids=COMMANDS)
def test_a_bad_bank_stops_it(arguments: list[str], content: Path) -> None:
    content.write_text(HEAD + ITEM.replace("answer: Nile", "answer:"), encoding="utf-8")
    assert main(arguments) == 1


def test_the_workflow_shows_problems_beside_their_lines(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    content.write_text(HEAD + ITEM + "  review_by: 2020-01-01\n", encoding="utf-8")
    assert main(the_check()) == 1
    assert capsys.readouterr().out.startswith("::warning file=content/rivers.yaml,line=")


def test_the_workflow_installs_what_it_runs() -> None:
    assert [step.get("run") or step["uses"].partition("@")[0] for step in steps()[:3]] == [
        "actions/checkout",
        "actions/setup-python",
        "pip install quizgen",
    ]


def test_the_example_names_the_hook_that_there_is() -> None:
    assert REPO["hooks"][0]["id"] == HOOK["id"]
    assert HOOK["pass_filenames"] is False


@pytest.mark.parametrize("page", PAGES)
def test_the_pages_name_the_files_that_there_are_and_readme_names_the_pages(page: str) -> None:
    text = (TOP / page).read_text(encoding="utf-8")
    for name in ("check-banks.yml", "pre-commit-config.yaml"):
        assert f"(examples/{name})" in text
    assert f"({page})" in (TOP / "README.md").read_text(encoding="utf-8")
