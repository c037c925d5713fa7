"""The page can be used by everybody: axe finds nothing, nothing is too wide, too small or lost in print."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pypdfium2
import pytest
from axe_playwright_python.base import AXE_SCRIPT

from tests.practice.learner import Learner, answer_anything

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

QUESTIONS = (
    "longest",
    "into-the-sea",
    "nile-flows-north",
    "amazon",
    "capital-on-the-seine",
    "length-of-the-nile",
    "aswan",
    "danube",
    "rhine",
    "from-short-to-long",
    "cities",
    "why-deltas-sink",
    "mouth",
    "mouth.back",
)
WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def violations(page: Page, rules: dict[str, object]) -> list[str]:
    """What axe finds, in one line each; it stays in the page once it is there."""
    if page.evaluate("typeof axe") == "undefined":
        page.evaluate(AXE_SCRIPT)
    found = page.evaluate(
        "rules => axe.run({...rules, resultTypes: ['violations']}).then(all => all.violations)", rules
    )
    return [f"{one['id']}: {node['html'][:200]}: {node['failureSummary']}" for one in found for node in one["nodes"]]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("scheme", "rules"),
    [("light", {"runOnly": WCAG}), ("dark", {"runOnly": {"type": "rule", "values": ["color-contrast"]}})],
)
def test_axe_finds_nothing_in_any_state(browser: Browser, file: Path, scheme: Any, rules: dict[str, object]) -> None:
    """By day with all rules, at night with those of colours."""
    with Learner.at(browser, file, color_scheme=scheme, viewport={"width": 390, "height": 800}) as learner:
        page = learner.page
        page.click("summary")
        found = {"start": violations(page, rules)}
        page.click("#begin")
        for name in QUESTIONS:
            page.goto(f"{file.as_uri()}#{name}")
            found[name] = violations(page, rules)
            answer_anything(page)
            found[f"{name}, told"] = violations(page, rules)
        page.click("#finish")
        found["result"] = violations(page, rules)
        assert {state: problems for state, problems in found.items() if problems} == {}


def test_axe_would_find_something(browser: Browser, file: Path) -> None:
    with Learner.at(browser, file) as learner:
        learner.page.evaluate("document.querySelector('#begin').textContent = ''")
        assert any(problem.startswith("button-name") for problem in violations(learner.page, {"runOnly": WCAG}))


@pytest.mark.parametrize("size", ["100%", "200%"])
def test_nothing_is_wider_than_a_small_phone(browser: Browser, file: Path, size: str) -> None:
    width = 320 if size == "100%" else 640
    with Learner.at(browser, file, viewport={"width": width, "height": 640}) as learner:
        page = learner.page

        def too_wide() -> int:
            page.evaluate("size => (document.documentElement.style.fontSize = size)", size)
            return int(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))

        page.click("summary")
        wide = {"start": too_wide()}
        page.click("#begin")
        for name in QUESTIONS:
            page.goto(f"{file.as_uri()}#{name}")
            wide[name] = too_wide()
            answer_anything(page)
            wide[f"{name}, told"] = too_wide()
        page.click("#finish")
        wide["result"] = too_wide()
        assert {state: pixels for state, pixels in wide.items() if pixels > 0} == {}


def test_what_can_be_pressed_is_large_enough(browser: Browser, file: Path) -> None:
    small = """() => Array.from(document.querySelectorAll('button, input, summary, textarea, .report a'))
        .map(each => [each.outerHTML.slice(0, 80), each.closest('.chip') || each])
        .map(([html, each]) => [html, each.getBoundingClientRect()])
        .filter(([, box]) => box.width && (box.height < 40 || box.width < 40)).map(([html]) => html)"""
    with Learner.at(browser, file, viewport={"width": 360, "height": 640}) as learner:
        found = learner.page.evaluate(small)
        learner.page.click("#begin")
        for name in QUESTIONS:
            learner.page.goto(f"{file.as_uri()}#{name}")
            found += learner.page.evaluate(small)
        assert found == []


def test_a_result_prints_with_a_line_for_the_name_and_every_question(browser: Browser, file: Path) -> None:
    with Learner.at(browser, file) as learner:
        page = learner.page
        page.click("#begin")
        for name in QUESTIONS:
            page.goto(f"{file.as_uri()}#{name}")
            answer_anything(page)
        page.click("#finish")
        document = pypdfium2.PdfDocument(page.pdf(prefer_css_page_size=True))
        text = "\n".join(sheet.get_textpage().get_text_range() for sheet in document)
        document.close()
        assert page.locator("#printed article").count() == 0
        for said in ("Họ và tên:", "điểm", "14.", "Sông nào dài nhất Đông Nam Á?", "Mekong", "Pariz", "Pa-ri"):
            assert said in text
        assert "In kết quả" not in text
        assert learner.complaints == []


def test_without_a_script_the_questions_can_be_read(browser: Browser, file: Path) -> None:
    with Learner.at(browser, file, java_script_enabled=False) as learner:
        seen = learner.page.inner_text("body")
    assert "Trang này cần JavaScript" in seen
    assert "Sông nào dài nhất Đông Nam Á?" in seen
    assert "Which river" not in seen
    assert "Bắt đầu" not in seen


def test_results_are_told_to_those_who_listen(browser: Browser, file: Path) -> None:
    """What a browser hands to a screen reader."""
    with Learner.at(browser, file, "longest") as learner:
        page = learner.page
        asked = page.locator("main").aria_snapshot()
        for line in ('progressbar "Câu 1/1"', 'group "Sông nào dài nhất Đông Nam Á?"', 'img "Một dòng sông xám"'):
            assert line in asked
        assert page.get_by_role("radio").count() == 4
        page.get_by_role("radio", name="Mekong").click()
        page.get_by_role("button", name="Kiểm tra").click()
        assert page.get_by_role("status").inner_text() == "Đúng rồi"
        assert page.get_by_role("button", name="Xem kết quả").get_attribute("aria-describedby") == "status"
