"""What the stand-ins for Anki's programs do, seen through cards that are none of ours."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("anki")
pytest.importorskip("playwright")

from playwright.sync_api import Browser

from quizgen.blocks import Recall
from quizgen.prose import parse_prose

from .clients import Client, Desktop, Droid, NoScript, Shown, chromium
from .clients.access import barriers
from .editions import posed

pytestmark = [pytest.mark.anki, pytest.mark.browser]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as started:
        yield started


@pytest.fixture(params=[Desktop, Droid], ids=["desktop", "droid"])
def client(browser: Browser, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Client]:
    made: Client = request.param(browser, tmp_path)
    yield made
    made.close()


def card_of(question: str, answer: str = "") -> Shown:
    """A card of these two sides."""
    return Shown(posed("any", Recall(parse_prose("?"))), 0, question, answer)


COUNT = "<p id=n></p><script>n.textContent = `${window.seen = (window.seen ?? 0) + 1}`</script>"
STORE = "<p id=n></p><script>n.textContent = sessionStorage.seen = Number(sessionStorage.seen ?? 0) + 1</script>"


@pytest.mark.parametrize(
    ("kind", "html", "told"),
    [
        (Desktop, COUNT, ["1", "2", "3"]),
        (Droid, COUNT, ["1", "1", "1"]),
        (Desktop, STORE, ["1", "2", "3"]),
        (Droid, STORE, ["1", "2", "3"]),
        (NoScript, STORE, ["", "", ""]),
    ],
)
def test_a_computer_keeps_variables_and_a_phone_only_its_store(
    browser: Browser, tmp_path: Path, kind: type[Client], html: str, told: list[str]
) -> None:
    client, card = kind(browser, tmp_path), card_of(html, html)
    client.front(card)
    found = [client.page.inner_text("#n")]
    client.back()
    found.append(client.page.inner_text("#n"))
    client.front(card)
    assert [*found, client.page.inner_text("#n")] == told
    client.close()


def test_a_name_of_the_computers_one_scope_can_not_be_declared_twice(browser: Browser, tmp_path: Path) -> None:
    client, card = Desktop(browser, tmp_path), card_of("<script>const once = 1</script>")
    client.front(card)
    assert client.problems == []
    client.front(card)
    client.close()
    assert "once" in " ".join(client.problems)


def test_what_is_wrong_with_a_page_is_noted(client: Client) -> None:
    client.front(card_of('<div style="width: 2000px">wide</div><img src="no.png"><script>console.error("oh")</script>'))
    assert client.overflow() > 1000
    assert len([problem for problem in client.problems if "oh" in problem or "404" in problem]) == 2
    client.front(card_of('<img src="https://example.org/x.png">'))
    assert any("asks for https://example.org/x.png" in problem for problem in client.problems)


def test_what_is_too_pale_is_found(client: Client) -> None:
    client.front(card_of('<p style="color: #aaa; background: #fff">pale</p>'))
    assert [found.split(":")[0] for found in barriers(client.page)] == ["color-contrast"]


def test_a_card_can_ask_the_program_to_turn_it_over(browser: Browser, tmp_path: Path) -> None:
    for kind, call in ((Desktop, "pycmd('ans')"), (Droid, "showAnswer()")):
        client = kind(browser, tmp_path)
        client.front(card_of(f"<script>{call}</script>"))
        assert client.commands() == ["ans"]
        client.close()
