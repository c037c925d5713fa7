"""Every type of question is answered by keyboard alone, and judged."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import pytest

from tests.practice.learner import Learner

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = pytest.mark.browser

Answer: TypeAlias = Callable[[Learner], None]


@pytest.fixture(scope="module")
def one(browser: Browser, file: Path) -> Iterator[Learner]:
    """One learner for all answers."""
    with Learner.at(browser, file) as learner:
        yield learner
        assert learner.complaints == []


def chosen(text: str) -> Answer:
    return lambda learner: learner.choose(text)


def tapped(*texts: str) -> Answer:
    def tap(learner: Learner) -> None:
        for text in texts:
            learner.tap(text)

    return tap


def judged(*verdicts: str) -> Answer:
    def judge(learner: Learner) -> None:
        for n, verdict in enumerate(verdicts):
            learner.choose(verdict, f"[data-statement='{n}']")

    return judge


def typed(*texts: str) -> Answer:
    def fill(learner: Learner) -> None:
        learner.tab_to("#question input")
        for text in texts:
            learner.type(text)
            learner.press("Tab")

    return fill


ANSWERS: list[tuple[str, str, Answer]] = [
    ("longest", "right", chosen("Mekong")),
    ("longest", "wrong", chosen("Salween")),
    ("into-the-sea", "right", tapped("Mekong", "Sông Hồng")),
    ("into-the-sea", "partly", tapped("Mekong")),
    ("into-the-sea", "wrong", tapped("Irrawaddy")),
    ("nile-flows-north", "right", chosen("Sai")),
    ("nile-flows-north", "wrong", chosen("Đúng")),
    ("amazon", "right", judged("Đúng", "Sai", "Đúng", "Sai")),
    ("amazon", "partly", judged("Đúng", "Đúng")),
    ("amazon", "wrong", judged("Sai", "Đúng", "Sai", "Đúng")),
    ("capital-on-the-seine", "right", typed("pa-ri")),
    ("capital-on-the-seine", "right", typed("Paris")),
    ("capital-on-the-seine", "right", typed("LUTETIA")),
    ("capital-on-the-seine", "wrong", typed("Roma")),
    ("length-of-the-nile", "right", typed("6.700 km")),
    ("length-of-the-nile", "wrong", typed("6.850")),
    ("aswan", "right", typed("tháng 7/1970")),
    ("aswan", "wrong", typed("8/1970")),
    ("danube", "right", typed("đức", "Biển Đen")),
    ("danube", "right", tapped("Đức", "Biển Đen")),
    ("danube", "right", typed("Germany", "Black Sea")),
    ("danube", "partly", tapped("Đức")),
    ("danube", "wrong", tapped("Biển Trắng", "Đức")),
    ("rhine", "right", typed("Cologne")),
    ("rhine", "wrong", typed("Bonn")),
    ("from-short-to-long", "right", tapped("Thames", "Rhine", "Danube", "Nile")),
    ("from-short-to-long", "partly", tapped("Thames", "Danube", "Rhine", "Nile")),
    ("from-short-to-long", "wrong", tapped("Nile", "Danube", "Rhine", "Thames")),
    ("cities", "right", tapped("Nile", "Thames", "Danube")),
    ("cities", "partly", tapped("Nile", "Danube", "Volga")),
    ("cities", "wrong", tapped("Volga", "Nile", "Thames")),
]


@pytest.mark.parametrize(("question", "result", "answer"), ANSWERS)
def test_an_answer_is_judged(one: Learner, question: str, result: str, answer: Answer) -> None:
    one.ask(question)
    answer(one)
    one.push("#check")
    assert (one.asked, one.result) == (question, result)
    words = {"right": "Đúng rồi", "wrong": "Chưa đúng", "partly": "Đúng một phần"}
    assert one.status.startswith(words[result])
    assert one.page.evaluate("document.activeElement.id") == "finish"


@pytest.mark.parametrize(
    ("ticked", "result"),
    [(("Khai thác nước ngầm", "Đập giữ lại phù sa"), "right"), (("Đập giữ lại phù sa",), "partly"), ((), "none")],
)
def test_an_open_answer_is_marked_by_its_own_rubric(one: Learner, ticked: tuple[str, ...], result: str) -> None:
    one.ask("why-deltas-sink")
    one.write("textarea", "Vì người ta bơm nước ngầm.")
    one.push("#reveal")
    assert one.page.inner_text(".written") == "Vì người ta bơm nước ngầm."
    tapped(*ticked)(one)
    assert one.result == result


@pytest.mark.parametrize("question", ["mouth", "mouth.back"])
@pytest.mark.parametrize(("verdict", "result"), [("Nhớ đúng", "right"), ("Chưa nhớ", "wrong")])
def test_what_is_recalled_is_judged_by_oneself(one: Learner, question: str, verdict: str, result: str) -> None:
    one.ask(question)
    sides = ["Cửa sông Hồng", "Vịnh Bắc Bộ"]
    assert one.page.inner_text("#question .stem") == sides[question == "mouth.back"]
    one.push("#reveal")
    assert one.page.inner_text("#question .answer") == sides[question == "mouth"]
    one.choose(verdict)
    assert one.result == result


def test_enter_on_what_is_picked_checks_it(one: Learner) -> None:
    one.ask("longest")
    one.choose("Mekong")
    one.press("Enter")
    assert one.result == "right"


def test_enter_in_a_field_checks_and_does_no_more(one: Learner) -> None:
    one.ask("aswan")
    one.write("#question input", "7/1970")
    one.press("Enter")
    assert (one.asked, one.result) == ("aswan", "right")


def test_nothing_is_judged_before_anything_is_answered(one: Learner) -> None:
    one.ask("longest")
    one.push("#check")
    assert (one.result, one.status) == ("", "Hãy trả lời trước, hoặc bỏ qua câu này")


def test_after_an_answer_stands_why_and_from_where(one: Learner) -> None:
    one.ask("longest")
    one.choose("Salween")
    one.push("#check")
    told = one.page.inner_text("#question article")
    for said in (
        "Salween dài 3.289 km, ngắn hơn.",
        "Mekong dài khoảng 4.350 km.",
        "Tập bản đồ sông, 1/5/2024, đoạn 6",
        "1/5/2024",
        "31/12/2024",
    ):
        assert said in told
    assert one.page.get_attribute(".report a", "href") == "mailto:rivers@example.org?subject=rivers/longest/vi"
    assert one.page.locator(".review-by.past").count() == 1
    assert one.page.inner_text("[data-state=wrong] .unseen").strip() == "(bạn trả lời sai)"


def test_a_near_miss_is_told(one: Learner) -> None:
    one.ask("capital-on-the-seine")
    one.write("#question input", "Pariz")
    one.push("#check")
    assert one.result == "wrong"
    assert one.page.locator("[data-near]").count() == 1
