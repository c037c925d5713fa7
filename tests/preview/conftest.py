"""A bank under the pen, its preview served, and a browser that looks at it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Event, Thread
from typing import TYPE_CHECKING

import pytest

from quizgen.preview.scene import Scene
from quizgen.preview.server import Preview
from quizgen.preview.watch import keep_fresh
from tests.chromium import chromium

if TYPE_CHECKING:
    from playwright.sync_api import Browser

TOKEN = "a-secret-that-only-the-browser-knows"
BANK = """\
id: rivers
key: k2p9d4m7x
title: {vi: Sông ngòi, en: Rivers}
languages: [vi, en]
license: CC BY 4.0
sources:
  atlas: {title: Atlas}
defaults: {source: atlas}
questions:
  - id: longest
    type: multiple_choice
    stem:
      vi: Sông nào dài nhất Đông Nam Á?
      en: Which river is the longest of South-East Asia?
    answer: Mekong
    distractors: [Irrawaddy, Salween, Chao Phraya]
  - id: mouth
    type: card
    front:
      vi: Sông Hồng đổ vào đâu?
      en: Where does the Red River flow into the sea?
    back:
      vi: Vịnh Bắc Bộ
      en: The Gulf of Tonkin
    reversed: true
"""


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    path = tmp_path / "rivers" / "rivers.yaml"
    path.parent.mkdir()
    path.write_text(BANK, encoding="utf-8")
    return path


@pytest.fixture
def preview(bank: Path) -> Iterator[Preview]:
    """The bank's preview, following its file."""
    scene, stop = Scene([bank], 1_700_000_000), Event()
    scene.refresh()
    server = Preview(scene, TOKEN, "en", editor="vscode")
    serving, watching = Thread(target=server.serve_forever, args=(0.05,), daemon=True), keep_fresh(scene, stop)
    serving.start()
    yield server
    stop.set()
    server.shutdown()
    server.server_close()
    watching.join(5)


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    with chromium() as started:
        yield started
