"""A desk for differences: an empty folder, a bank that is published and edited, and what the command line gave."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

import pytest

from quizgen.cli import main

from ..deck.editions import png

BANK = Path("content/rivers.yaml")
LEDGER = Path("content/rivers.ledger.jsonl")
FIRST = 1_700_000_000
"""When the first decks were published: 14 November 2023."""

RIVERS = """\
id: rivers
key: q5a1b2c3d
title: {vi: Sông ngòi, en: Rivers}
languages: [vi, en]
as_of: 2023-09-18
questions:
  - id: longest
    type: multiple_choice
    stem:
      vi: Sông nào dài nhất trong các sông chảy trọn trong nước Việt Nam?
      en: Which is the longest of the rivers that flow in Viet Nam alone?
    answer: Đồng Nai
    distractors: [Lô, Gâm, Mã]
    explanation:
      vi: Sông Đồng Nai dài khoảng 580 km, từ cao nguyên Lâm Viên ra Biển Đông.
      en: The Đồng Nai is some 580 km long, from the Lâm Viên plateau to the sea.
    tags: [length]
  - id: red-river
    type: card
    front: {vi: Tên khác của sông Hồng, en: Another name of the Red River}
    back: {vi: Sông Cái, en: Cái River}
    image: {file: river.png, alt: {vi: Sông, en: A river}}
  - id: capital
    type: cloze
    text:
      vi: Sông {{Hồng}} chảy qua Hà Nội.
      en: The {{Red River}} flows through Hanoi.
  - id: mekong
    type: true_false
    stem: {vi: Sông Mê Kông chảy qua sáu nước., en: The Mekong flows through six countries.}
    answer: true
"""


class Ran(NamedTuple):
    """The exit code of a run and what it printed."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """What it printed, read."""
        return json.loads(self.out)

    def edition(self, language: str = "en") -> Any:
        """What JSON says of the only bank in a language."""
        return next(each for each in self.json["banks"][0]["editions"] if each["language"] == language)


Run: TypeAlias = Callable[..., Ran]
Edit: TypeAlias = Callable[..., None]


@pytest.fixture(autouse=True)
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder: a bank with a picture, nothing built yet."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(FIRST))
    BANK.parent.mkdir()
    BANK.write_text(RIVERS, encoding="utf-8")
    (BANK.parent / "river.png").write_bytes(png(200))
    return tmp_path


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run the command line in this process."""

    def run(*arguments: str) -> Ran:
        code = main(list(arguments))
        return Ran(code, *capsys.readouterr())

    return run


@pytest.fixture
def published(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """The bank is published, and a day has gone by."""
    assert run("build", "--only", "anki").code == 0
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(FIRST + 86_400))


@pytest.fixture
def edit() -> Edit:
    """Edit the bank: `edit(before, after)`; with nothing for `before`, add to its end."""

    def edit(before: str, after: str = "") -> None:
        text = BANK.read_text(encoding="utf-8")
        assert not before or before in text
        BANK.write_text(text.replace(before, after) if before else text + after, encoding="utf-8")

    return edit


def question(id: str) -> str:
    """A question of the bank as it stands in its file."""
    found = re.search(rf"  - id: {id}\n(?:    .*\n)*", RIVERS)
    assert found
    return found[0]
