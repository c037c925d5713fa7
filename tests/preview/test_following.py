"""The preview in a real browser follows the pen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from quizgen.preview.server import Preview

if TYPE_CHECKING:
    from playwright.sync_api import Browser, FrameLocator, Page

pytestmark = pytest.mark.browser
SOON = 2000
"""Milliseconds. A save is seen well within a second; on a busy machine the browser may take its time."""


@pytest.fixture
def page(browser: Browser, preview: Preview) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1200, "height": 800})
    page = context.new_page()
    page.set_default_timeout(10_000)
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("console", lambda said: faults.append(said.text) if said.type == "error" else None)
    page.goto(preview.address)
    picture(page).locator("section").first.wait_for()
    yield page
    context.close()
    assert faults == []


def picture(page: Page) -> FrameLocator:
    return page.frame_locator("#picture")


def card(page: Page, number: int) -> FrameLocator:
    return picture(page).frame_locator(f"#card-{number} iframe")


def edit(bank: Path, old: str, new: str) -> None:
    text = bank.read_text(encoding="utf-8")
    assert old in text
    bank.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_a_saved_change_is_seen_without_a_hand_on_the_page(page: Page, bank: Path) -> None:
    card(page, 0).get_by_text("dài nhất Đông Nam Á").wait_for()
    edit(bank, "dài nhất Đông Nam Á", "chảy qua Phnôm Pênh")
    card(page, 0).get_by_text("chảy qua Phnôm Pênh").wait_for(timeout=SOON)


def test_a_broken_file_shows_its_mistakes_and_keeps_the_last_good_picture(page: Page, bank: Path) -> None:
    edit(bank, "type: card", "type: crad")
    mistake = page.locator("#problems .error")
    mistake.wait_for(timeout=SOON)
    assert "crad" in mistake.inner_text()
    assert page.locator("#stale").is_visible()
    assert card(page, 1).get_by_text("Sông Hồng").is_visible()
    edit(bank, "type: crad", "type: card")
    mistake.wait_for(state="detached", timeout=SOON)
    assert page.locator("#stale").is_hidden()


def test_a_mistake_and_a_question_name_their_line_and_open_the_editor(page: Page, bank: Path) -> None:
    edit(bank, "type: card", "type: crad")
    link = page.locator("#problems .where")
    link.wait_for(timeout=SOON)
    line = bank.read_text(encoding="utf-8").split("\n").index("    type: crad") + 1
    assert link.inner_text().endswith(f"rivers.yaml:{line}:11")
    assert link.get_attribute("href") == f"vscode://file{bank.resolve()}:{line}:11"
    question = page.locator("#questions .where").first
    assert (question.inner_text(), question.get_attribute("title")) == ("longest", f"{bank}:10:9")


@pytest.mark.parametrize(("view", "shows"), [("Paper", "Sông nào dài nhất Đông Nam Á?"), ("Key", "Vịnh Bắc Bộ")])
def test_the_pages_that_build_writes_are_seen_too(page: Page, view: str, shows: str) -> None:
    page.get_by_role("button", name=view, exact=True).click()
    picture(page).get_by_text(shows).first.wait_for()


def test_the_other_language_is_a_choice_away(page: Page) -> None:
    page.locator("#language").select_option("en")
    card(page, 0).get_by_text("Which river is the longest").wait_for()


def test_a_card_is_turned_over_and_stays_so_after_a_save(page: Page, bank: Path) -> None:
    picture(page).locator("#card-1 button").click()
    card(page, 1).locator(".back").get_by_text("Vịnh Bắc Bộ").wait_for()
    edit(bank, "Vịnh Bắc Bộ", "Biển Đông")
    card(page, 1).locator(".back").get_by_text("Biển Đông").wait_for(timeout=SOON)


def test_the_page_stays_where_it_was(page: Page, bank: Path) -> None:
    page.get_by_role("button", name="Key", exact=True).click()
    picture(page).get_by_text("Vịnh Bắc Bộ").first.wait_for()
    frame = page.frames[1]
    frame.evaluate("document.body.style.minHeight = '5000px'; scrollTo(0, 120)")
    edit(bank, "Vịnh Bắc Bộ", "Biển Đông")
    picture(page).get_by_text("Biển Đông").first.wait_for(timeout=SOON)
    page.wait_for_function("document.getElementById('picture').contentWindow.scrollY === 120", timeout=SOON)


def test_nothing_is_written(page: Page, bank: Path) -> None:
    for view in ("Paper", "Key"):
        page.get_by_role("button", name=view, exact=True).click()
    picture(page).get_by_text("Mekong").first.wait_for()
    assert sorted(path.name for path in bank.parent.rglob("*")) == ["rivers.yaml"]
