"""The contact sheet has every card in every state and look, and says what is wrong with them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from struct import unpack

import pytest

pytest.importorskip("anki")
pytest.importorskip("playwright")

from playwright.sync_api import Browser

from .clients import ANSWERED, Shown, chromium, learn
from .contact_sheet.page import MAX_SIDE, write_page, write_tiles
from .contact_sheet.pictures import LOOKS, take_pictures
from .contact_sheet.portraits import LOOK, MAX_BYTES, write_portraits
from .editions import JOB, edition, every_block

pytestmark = [pytest.mark.anki, pytest.mark.browser, pytest.mark.slow]

SOME = ("missile-bomber", "departure", "journey", "capital")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as started:
        yield started


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[list[Shown], Path]]:
    folder = tmp_path_factory.mktemp("cards")
    with learn(edition(every_block(folder)), JOB, folder / "learner") as shown:
        yield shown


def size(png: Path) -> tuple[int, int]:
    """Width and height of a picture in pixels."""
    width, height = unpack(">II", png.read_bytes()[16:24])
    return width, height


def test_the_sheet_shows_every_card_in_every_state_and_look(
    browser: Browser, stage: tuple[list[Shown], Path], tmp_path: Path
) -> None:
    cards, media = stage
    some = [card for card in cards if card.item.id in SOME]
    pictures, findings = take_pictures(browser, some, media, tmp_path / "pictures")
    assert findings == []
    wanted = sum(5 if isinstance(card.item.block, ANSWERED) else 2 for card in some) * len(LOOKS)
    assert len(pictures) == len({picture.path for picture in pictures}) == wanted
    assert {size(picture.path)[0] for picture in pictures} == {320, 360, 680}
    made = edition(every_block(tmp_path))
    write_page(made, pictures, findings, tmp_path / "index.html")
    page = (tmp_path / "index.html").read_text(encoding="utf-8")
    assert all(page.count(f'src="pictures/{picture.path.name}"') == 1 for picture in pictures)
    tiles = write_tiles(browser, made, pictures, tmp_path)
    assert tiles
    assert all(max(size(tile)) <= MAX_SIDE for tile in tiles)


def unlearned(card: Shown) -> Shown:
    """A card whose back calls everything wrong."""
    return replace(card, answer=card.answer + '<article class="quizgen back" data-result="wrong"></article>')


def widened(card: Shown) -> Shown:
    return replace(card, question=card.question + '<div style="width: 2000px">wide</div>')


def noisy(card: Shown) -> Shown:
    return replace(card, question=card.question + '<script>console.error("oh")</script>')


def silenced(card: Shown) -> Shown:
    """A card on which there is nothing to tap."""
    return replace(card, question="?")


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (unlearned, "right: the card says “wrong”"),
        (widened, "px too wide at "),
        (noisy, "oh"),
        (silenced, "picked: nothing is [data-option="),
    ],
)
def test_what_is_wrong_with_a_card_is_found(
    browser: Browser,
    stage: tuple[list[Shown], Path],
    tmp_path: Path,
    spoil: Callable[[Shown], Shown],
    said: str,
) -> None:
    cards, media = stage
    _, findings = take_pictures(browser, [spoil(cards[0])], media, tmp_path)
    for client in ("desktop", "droid"):
        assert any(found.startswith(f"{client}, missile-bomber") and said in found for found in findings)


def test_what_was_found_stands_on_top_of_the_sheet(tmp_path: Path) -> None:
    write_page(edition(()), (), ["desktop, a <card>: too wide"], tmp_path / "index.html")
    page = (tmp_path / "index.html").read_text(encoding="utf-8")
    assert "<li>desktop, a &lt;card&gt;: too wide</li>" in page


def test_the_pictures_for_strangers_are_small_and_the_same_on_every_day(
    browser: Browser, stage: tuple[list[Shown], Path], tmp_path: Path
) -> None:
    cards, media = stage
    some = [replace(card, item=replace(card.item, type=card.item.id)) for card in cards if card.item.id in SOME]
    first = write_portraits(browser, some, media, tmp_path / "a")
    second = write_portraits(browser, some, media, tmp_path / "b")
    assert sorted(path.stem for path in first) == sorted(SOME)
    assert [path.read_bytes() for path in first] == [path.read_bytes() for path in second]
    assert all(path.stat().st_size <= MAX_BYTES for path in first)
    assert {size(path)[0] for path in first} == {LOOK.width * LOOK.scale}
