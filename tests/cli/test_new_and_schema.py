"""`quizgen new` and `quizgen schema`."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from .conftest import Run


@pytest.mark.parametrize(
    "arguments", [[], ["--lang", "vi"], ["--lang", "en,vi,fr"], ["--lang", "vi,vi+en"], ["--dir", "a/b"]]
)
def test_a_new_bank_has_a_key_of_its_own_and_passes_check(run: Run, arguments: list[str]) -> None:
    ran = run("new", "rivers", *arguments)
    assert (ran.code, ran.err) == (0, "")
    path = Path("a/b" if "--dir" in arguments else "content", "rivers.yaml")
    assert ran.out.startswith(f"Made {path}.")
    assert re.search(r"^key: q[0-9a-f]{8}\b", path.read_text("utf-8"), re.MULTILINE)
    assert run("check", path, "--fail-on", "warning").code == 0
    assert run("build", path).code == 0


def test_two_new_banks_have_different_keys(run: Run) -> None:
    run("new", "rivers")
    run("new", "lakes")
    assert run("check").code == 0


def test_a_new_bank_names_the_schema_that_lies_beside_it(run: Run) -> None:
    run("new", "lakes")
    assert "$schema" not in Path("content/lakes.yaml").read_text("utf-8")
    Path("content/bank.schema.json").write_text(run("schema").out, encoding="utf-8")
    run("new", "rivers")
    first, *_ = Path("content/rivers.yaml").read_text("utf-8").splitlines()
    assert first == "# yaml-language-server: $schema=bank.schema.json"


def test_a_file_that_is_there_is_never_overwritten(run: Run) -> None:
    run("new", "rivers")
    before = Path("content/rivers.yaml").read_bytes()
    ran = run("new", "rivers")
    assert ran.code == 2
    assert "content/rivers.yaml is there already" in ran.err
    assert Path("content/rivers.yaml").read_bytes() == before


@pytest.mark.parametrize(
    ("id", "near"),
    [("Chuyện Nga", "chuyen-nga"), ("Đà_Nẵng", "da-nang"), ("../up", "up"), ("a--b", "a-b"), ("a.b", "a-b")],
)
def test_a_wrong_id_is_refused_and_a_right_one_proposed(run: Run, id: str, near: str) -> None:
    ran = run("new", id)
    assert ran.code == 2
    assert f"Try: quizgen new {near}\n" in ran.err
    assert not Path("content").exists()


def test_the_schema_is_json(run: Run) -> None:
    ran = run("schema")
    assert (ran.code, ran.err) == (0, "")
    assert json.loads(ran.out)["$schema"].startswith("https://json-schema.org/")
