"""A bank of all types as a practice page, opened as a file in Chromium without a network."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from quizgen.checks import check_bank
from quizgen.editions import Edition, edit
from quizgen.load import find_banks, load_bank
from quizgen.practice import render_practice
from tests.chromium import chromium
from tests.deck.editions import png
from tests.practice.learner import Learner

if TYPE_CHECKING:
    from playwright.sync_api import Browser

BANK = Path(__file__).parent / "rivers.yaml"


def edition_of(path: Path, language: str) -> Edition:
    """The edition of a bank without errors."""
    checked = check_bank(load_bank(find_banks([path]).banks[0]))
    assert checked.bank, checked.diagnostics
    return edit(checked.bank, language)


@pytest.fixture(scope="session")
def rivers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The bank of all types, with a picture and a sound."""
    folder = tmp_path_factory.mktemp("rivers")
    shutil.copy(BANK, folder)
    (folder / "river.png").write_bytes(png(200))
    (folder / "nile.mp3").write_bytes(b"ID3 not really a sound")
    return folder / BANK.name


@pytest.fixture(scope="session")
def file(rivers: Path) -> Path:
    """Its page, which starts in Vietnamese."""
    path = rivers.with_name("rivers.vi.practice.html")
    path.write_bytes(render_practice(edition_of(rivers, "vi+en")).data)
    return path


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    with chromium() as started:
        yield started


@pytest.fixture
def learner(browser: Browser, file: Path) -> Iterator[Learner]:
    """Somebody who has opened the page; at the end it has complained of nothing and asked for nothing."""
    with Learner.at(browser, file) as one:
        yield one
        assert one.complaints == []
        assert one.requests == [file.as_uri()] * len(one.requests)
