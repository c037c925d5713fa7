"""A run through the questions: start, way, result, the wrong ones again; nothing is lost, in either language."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from quizgen.practice import render_practice
from tests.practice.conftest import edition_of
from tests.practice.learner import Learner

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = pytest.mark.browser


def heading(learner: Learner) -> str:
    """The heading that is seen."""
    return learner.page.inner_text("section:not([hidden]) h1")


def test_a_run_from_its_start_to_its_result(learner: Learner) -> None:
    assert "14 câu hỏi" in learner.page.inner_text(".lead")
    learner.push("#begin")
    assert heading(learner) == "Câu 1/14"
    assert learner.page.evaluate("document.activeElement.id") == "place"
    learner.choose("Mekong")
    learner.push("#check")
    learner.push("#next")
    learner.tap("Mekong")
    learner.push("#check")
    learner.push("#next")
    learner.choose("Đúng")
    learner.push("#check")
    learner.push("#next")
    for number in range(4, 14):
        assert heading(learner) == f"Câu {number}/14"
        learner.push("#skip")
    learner.push("#reveal")
    learner.choose("Nhớ đúng")
    learner.push("#finish")
    assert heading(learner) == "Kết quả của bạn"
    assert learner.page.inner_text(".score") == "2/14,5 điểm"
    tally = "2 câu đúng, 1 câu đúng một phần, 1 câu sai, 10 câu chưa trả lời"
    assert learner.page.inner_text(".tally") == tally
    assert learner.page.locator(".answered li").count() == 14
    learner.push("#again-wrong")
    assert heading(learner) == "Câu 1/12"
    assert learner.asked == "into-the-sea"
    assert learner.result == ""


def test_parts_earn_their_share_where_a_paper_gives_them_one(learner: Learner) -> None:
    earned = {"amazon": ("Đúng", "0,25/1 điểm"), "why-deltas-sink": ("Đập giữ lại phù sa", "0,5/1,5 điểm")}
    for question, (answer, score) in earned.items():
        learner.ask(question)
        if question == "amazon":
            learner.choose(answer, "[data-statement='0']")
            learner.push("#check")
        else:
            learner.push("#reveal")
            learner.tap(answer)
        learner.push("#finish")
        assert learner.page.inner_text(".score") == score


def test_a_link_opens_one_question_alone(browser: Browser, file: Path) -> None:
    with Learner.at(browser, file, "cities") as learner:
        assert heading(learner) == "Câu 1/1"
        assert learner.asked == "cities"


def test_the_link_of_a_question_is_copied_or_shown(learner: Learner) -> None:
    learner.open("cities")
    learner.push("#copy")
    learner.page.wait_for_function("document.querySelector('#status').innerText")
    assert learner.status in ("Đã sao chép liên kết", f"Liên kết đến câu này: {learner.file.as_uri()}#cities")


def test_a_reload_loses_nothing(learner: Learner) -> None:
    learner.push("#begin")
    learner.choose("Salween")
    before = learner.page.inner_text("#question ol")
    learner.page.reload()
    assert learner.page.inner_text("#question [aria-checked=true]").split("\n")[0] == "Salween"
    assert learner.page.inner_text("#question ol") == before
    learner.push("#check")
    learner.page.reload()
    assert learner.result == "wrong"
    learner.open()
    learner.push("#resume")
    assert learner.asked == "into-the-sea"


def test_the_way_back_leads_through_the_questions(learner: Learner) -> None:
    learner.push("#begin")
    learner.push("#skip")
    learner.push("#skip")
    assert heading(learner) == "Câu 3/14"
    learner.page.go_back()
    assert heading(learner) == "Câu 2/14"
    learner.push("#end")
    assert heading(learner) == "Kết quả của bạn"
    learner.page.go_back()
    assert heading(learner) == "Câu 2/14"


def test_it_keeps_going_where_a_browser_keeps_nothing(browser: Browser, file: Path) -> None:
    with Learner.at(browser, file) as learner:
        learner.page.add_init_script("Object.defineProperty(window, 'sessionStorage', {get() { throw 'forbidden'; }})")
        learner.open()
        learner.push("#begin")
        learner.choose("Mekong")
        learner.push("#check")
        assert learner.result == "right"
        learner.push("#next")
        assert heading(learner) == "Câu 2/14"
        assert learner.complaints == []


def test_questions_are_chosen_by_topic_and_kind(learner: Learner) -> None:
    learner.push("summary")
    learner.tab_to("input[name=tag]")
    learner.press("ArrowDown")
    assert learner.page.inner_text(".chosen") == "Đã chọn 2/14 câu"
    learner.tab_to("input[name=kind]")
    learner.press("ArrowDown")
    assert learner.page.inner_text(".chosen") == "Đã chọn 0/14 câu"
    assert learner.page.is_disabled("#begin")
    learner.press("ArrowUp")
    learner.push("#begin")
    assert (heading(learner), learner.asked) == ("Câu 1/2", "nile-flows-north")


def test_a_shuffled_run_asks_all_of_them_in_another_order(learner: Learner) -> None:
    learner.tab_to("input[name=order]")
    learner.press("ArrowRight")
    learner.push("#begin")
    order = learner.page.evaluate("JSON.parse(Object.values(sessionStorage)[0]).run.order")
    learner.page.evaluate("sessionStorage.clear()")
    learner.open()
    learner.push("#begin")
    written = learner.page.evaluate("JSON.parse(Object.values(sessionStorage)[0]).run.order")
    assert sorted(order) == sorted(written)
    assert order != written


def test_the_other_language_takes_the_place_of_the_first_and_keeps_what_was_answered(learner: Learner) -> None:
    learner.open("amazon")
    learner.choose("Đúng", "[data-statement='0']")
    learner.push("#switch")
    assert heading(learner) == "Question 1 of 1"
    assert "It flows through Brazil." in learner.page.inner_text("#question")
    assert "Sông chảy qua Brazil." not in learner.page.inner_text("#question")
    assert learner.page.evaluate("document.documentElement.lang") == "en"
    assert learner.page.locator("[aria-checked=true]").count() == 1
    assert learner.page.title() == "Question 1 of 1 – Rivers"
    learner.push("#check")
    assert learner.status == "Partly right: 1 of 4"
    learner.page.reload()
    assert heading(learner) == "Question 1 of 1"
    learner.push("#finish")
    assert learner.page.inner_text(".score") == "0.25 of 1 points"


def test_a_gap_is_the_same_gap_in_both_languages(learner: Learner) -> None:
    learner.open("danube")
    learner.write("#question input", "Đức")
    learner.push("#switch")
    filled = [field.input_value() for field in learner.page.locator("#question input:visible").all()]
    assert filled == ["", "Đức"]
    learner.write("#question .second input", "black sea")
    learner.push("#check")
    assert learner.result == "right"


def test_a_page_that_starts_in_english_can_switch_to_vietnamese(browser: Browser, rivers: Path) -> None:
    file = rivers.with_name("rivers.en.practice.html")
    file.write_bytes(render_practice(edition_of(rivers, "en+vi")).data)
    with Learner.at(browser, file) as learner:
        assert heading(learner) == "Rivers"
        assert learner.page.inner_text("#switch") == "Tiếng Việt"
        learner.push("#switch")
        assert heading(learner) == "Sông ngòi"
        assert learner.page.inner_text("#switch") == "English"
        assert learner.complaints == []


def test_a_page_in_one_language_has_no_switch(browser: Browser, rivers: Path) -> None:
    file = rivers.with_name("rivers.alone.html")
    file.write_bytes(render_practice(edition_of(rivers, "vi")).data)
    with Learner.at(browser, file, "capital-on-the-seine") as learner:
        assert learner.page.locator("#switch").count() == 0
        learner.write("#question input", "Paris")
        learner.push("#check")
        assert learner.result == "wrong"
        assert learner.complaints == []
