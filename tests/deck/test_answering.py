"""Cards in the hands of learners: answered, turned over, by day and night, wide and narrow, without scripts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

pytest.importorskip("anki")
pytest.importorskip("playwright")

from playwright.sync_api import Browser

from quizgen.blocks import Choices, Entry, Judgements, Order, Pairs, Recall
from quizgen.editions import EditionBlock

from .clients import ANSWERED, Client, Desktop, Droid, Look, NoScript, Shown, answer, chromium, learn, tell
from .clients.access import barriers
from .editions import JOB, edition, every_block

pytestmark = [pytest.mark.anki, pytest.mark.browser, pytest.mark.slow]

TAPPED = "[data-option], [data-verdict], [data-entry], [data-item], [data-left], [data-right]"
SMALLEST = 44  # pixels: a finger's width, https://www.w3.org/TR/WCAG22/#target-size-enhanced


class Stage(NamedTuple):
    """A browser, and every block as cards."""

    browser: Browser
    cards: list[Shown]
    media: Path

    @property
    def answered(self) -> list[Shown]:
        return [card for card in self.cards if isinstance(card.item.block, ANSWERED)]


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    folder = tmp_path_factory.mktemp("cards")
    made = edition(every_block(folder))
    with learn(made, JOB, folder / "learner") as (cards, media), chromium() as browser:
        yield Stage(browser, cards, media)


@pytest.fixture(params=[Desktop, Droid], ids=["desktop", "droid"])
def client(stage: Stage, request: pytest.FixtureRequest) -> Iterator[Client]:
    made: Client = request.param(stage.browser, stage.media)
    yield made
    made.close()


def results(client: Client, cards: list[Shown], *, right: bool) -> dict[str, str]:
    """What each card says of a right or a wrong answer."""
    found = {}
    for card in cards:
        client.front(card)
        answer(client.page, card.item.block, right=right)
        client.back()
        found[card.name] = tell(client.page)
    return found


def test_a_right_answer_is_told_to_be_right(stage: Stage, client: Client) -> None:
    assert results(client, stage.answered, right=True) == {card.name: "right" for card in stage.answered}
    assert client.problems == []


def test_a_wrong_answer_is_told_to_be_wrong(stage: Stage, client: Client) -> None:
    assert results(client, stage.answered, right=False) == {card.name: "wrong" for card in stage.answered}
    assert client.problems == []


def test_a_card_starts_afresh_on_every_front(stage: Stage, client: Client) -> None:
    for card in stage.answered:
        results(client, [card], right=True)
        client.front(card)
        client.back()
        assert tell(client.page) == "none"
    assert client.problems == []


@pytest.mark.parametrize("look", [Look(width=320), Look(width=640, zoom=2), Look(width=900)], ids=str)
def test_nothing_is_wider_than_the_window(stage: Stage, client: Client, look: Look) -> None:
    client.wear(look)
    for card in stage.cards:
        client.front(card)
        assert client.overflow() == 0, card.name
        answer(client.page, card.item.block, right=False)
        client.back()
        assert client.overflow() == 0, card.name


@pytest.mark.parametrize("night", [False, True], ids=["day", "night"])
def test_nobody_is_shut_out(stage: Stage, client: Client, night: bool) -> None:
    """Contrast, names and roles, on the front as it is answered and on the back as it judges."""
    client.wear(Look(night=night))
    for card in stage.cards:
        client.front(card)
        answer(client.page, card.item.block, right=False)
        assert barriers(client.page) == [], card.name
        client.back()
        assert barriers(client.page) == [], card.name


def test_what_is_tapped_is_as_large_as_a_finger(stage: Stage) -> None:
    phone = Droid(stage.browser, stage.media, Look(width=320))
    for card in stage.answered:
        phone.front(card)
        boxes = [place.bounding_box() for place in phone.page.locator(TAPPED).all()]
        assert boxes, card.name
        assert all(box and min(box["width"], box["height"]) >= SMALLEST for box in boxes), card.name
    phone.close()


def asked(block: EditionBlock) -> list[str]:
    """What has to be read on the front."""
    match block:
        case Choices():
            return [option.text.plain for option in block.options]
        case Judgements():
            return [statement.text.plain for statement in block.statements]
        case Order():
            return [item.plain for item in block.items]
        case Pairs():
            return [entry.plain for entry in (*block.left, *block.right)]
        case _:
            return []


def answers(block: EditionBlock) -> list[str]:
    """What has to be read on the back."""
    match block:
        case Choices():
            return [block.options[n].text.plain for n in block.key]
        case Entry():
            return [block.answer.plain]
        case Recall():
            return [block.back.plain]
        case _:
            return asked(block)


def test_without_scripts_everything_can_be_read(stage: Stage) -> None:
    bare = NoScript(stage.browser, stage.media)
    for card in stage.cards:
        bare.front(card)
        assert all(text in bare.page.inner_text("body") for text in asked(card.item.block)), card.name
        bare.back()
        assert all(text in bare.page.inner_text("body") for text in answers(card.item.block)), card.name
    assert bare.problems == []
    bare.close()
