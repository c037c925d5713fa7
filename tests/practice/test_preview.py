"""The page works in the preview's frame."""

from __future__ import annotations

from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

import pytest

from quizgen.preview.scene import Scene
from quizgen.preview.server import Preview

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = pytest.mark.browser


def test_a_question_is_answered_in_the_preview(browser: Browser, rivers: Path) -> None:
    scene = Scene([rivers], 1_700_000_000)
    scene.refresh()
    server = Preview(scene, "a-secret", "en")
    Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    context = browser.new_context(viewport={"width": 1200, "height": 800})
    page = context.new_page()
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("console", lambda said: faults.append(said.text))
    page.goto(server.address)
    page.get_by_role("button", name="Practice").click()
    picture = page.frame_locator("#picture")
    picture.locator("#begin").click()
    picture.get_by_role("radio", name="Mekong").click()
    picture.locator("#check").click()
    assert picture.get_by_role("status").inner_text() == "Đúng rồi"
    picture.locator("#switch").click()
    assert picture.get_by_role("status").inner_text() == "Right"
    assert faults == []
    context.close()
    server.shutdown()
    server.server_close()
