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

SECOND = """\
  - id: capital
    type: multiple_choice
    stem:
      vi: Sông nào chảy qua Hà Nội?
      en: Which river flows through Hanoi?
    answer: {vi: Sông Hồng, en: Red River}
    distractors: [Mekong, Salween]
"""
TALL = """\
  - id: tall-{number}
    type: multiple_choice
    stem: {{vi: Số nào là {number}?, en: Which number is {number}?}}
    answer: "{number}"
    distractors: ["101", "102", "103", "104", "105", "106", "107", "108"]
"""


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


def test_a_failure_of_its_own_is_told_and_the_next_save_is_followed_again(
    page: Page, bank: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr("quizgen.preview.scene.load_bank", lambda files: 1 / 0)
        edit(bank, "Vịnh Bắc Bộ", "Biển Đông")
        page.locator("#fault").get_by_text("ZeroDivisionError").wait_for(timeout=SOON)
    edit(bank, "Sông Hồng đổ vào đâu?", "Sông Hồng chảy ra đâu?")
    card(page, 1).get_by_text("Sông Hồng chảy ra đâu?").wait_for(timeout=SOON)
    assert page.locator("#fault").is_hidden()


def test_the_question_that_was_written_is_brought_into_sight(page: Page, bank: Path) -> None:
    edit(bank, "Sông Hồng đổ vào đâu?", "Sông Hồng chảy ra vịnh nào?")
    picture(page).locator("section.shown").first.wait_for(timeout=SOON)
    assert picture(page).locator("section.shown").get_attribute("data-item") == "mouth"


def test_it_stays_in_sight_while_the_cards_above_it_grow(page: Page, bank: Path) -> None:
    above = "".join(TALL.format(number=number) for number in range(20))
    edit(bank, "  - id: mouth", above + "  - id: mouth")
    picture(page).locator("#card-22").wait_for(state="attached")
    edit(bank, "Sông Hồng đổ vào đâu?", "Sông Hồng chảy ra vịnh nào?")
    written = picture(page).locator("section.shown[data-item=mouth]").first
    written.wait_for(timeout=SOON)
    card(page, 21).get_by_text("Sông Hồng chảy ra vịnh nào?").wait_for()
    page.wait_for_timeout(500)  # the cards above are drawn meanwhile, and nothing tells that all are
    box, frame = written.bounding_box(), page.locator("#picture").bounding_box()
    assert box is not None
    assert frame is not None
    assert frame["y"] <= box["y"] < frame["y"] + frame["height"]


def test_a_mistake_leaves_the_picture_and_what_was_typed_there_alone(page: Page, bank: Path) -> None:
    card(page, 0).locator("body").evaluate("body => { body.dataset.mine = 'still here'; }")
    edit(bank, "type: card", "type: crad")
    page.locator("#stale").wait_for(timeout=SOON)
    assert card(page, 0).locator("body").get_attribute("data-mine") == "still here"


def test_a_mistake_names_its_question_and_shows_its_card(page: Page, bank: Path) -> None:
    edit(bank, "type: card", "type: crad")
    page.locator("#problems .item").click()
    picture(page).locator("section.shown[data-item=mouth]").first.wait_for(timeout=SOON)


def test_what_was_answered_on_one_card_is_not_lost_by_answering_another(page: Page, bank: Path) -> None:
    edit(bank, "  - id: mouth", SECOND + "  - id: mouth")
    for number, answer in ((1, "Sông Hồng"), (0, "Mekong")):
        card(page, number).get_by_text(answer, exact=True).click()
    for number in (0, 1):
        picture(page).locator(f"#card-{number} button").click()
        card(page, number).locator("[data-result=right]").first.wait_for(timeout=SOON)


def test_the_signs_of_right_and_wrong_are_drawn(page: Page) -> None:
    """The page's own policy lets through what the style of the cards needs; a complaint fails in `page`."""
    picture(page).locator("#all").click()
    card(page, 0).locator(".back").first.wait_for()
