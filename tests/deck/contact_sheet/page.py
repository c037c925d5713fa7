"""The sheet itself: a page of pictures by question type, and the same as tiled pictures of the page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from playwright.sync_api import Browser, Page

from quizgen.editions import Edition

from .pictures import LOOKS, Picture

MAX_SIDE = 8000  # pixels; larger ones many viewers refuse
_COLUMNS = 4
_CARD_WIDTH = 1880  # pixels: five pictures of a phone and five of a small one side by side, at half their size

Groups = list[tuple[str, list[tuple[str, list[tuple[str, list[Picture]]]]]]]
"""Question types with their cards, each with its looks, each with its pictures."""


def write_page(edition: Edition, pictures: Sequence[Picture], findings: Sequence[str], path: Path) -> None:
    """The sheet as an HTML page beside its folder of pictures."""
    path.write_text(_draw(edition, pictures, findings, path.parent, columns=1), encoding="utf-8")


def write_tiles(browser: Browser, edition: Edition, pictures: Sequence[Picture], folder: Path) -> list[Path]:
    """The sheet as pictures, at least one a question type, none wider or higher than `MAX_SIDE` pixels."""
    page = browser.new_page(viewport={"width": _COLUMNS * _CARD_WIDTH, "height": 1000})
    paths = []
    for type, group in groupby(sorted(pictures, key=_type), key=_type):
        for number, tile in enumerate(_tiles(page, edition, _by_card(list(group)), folder), 1):
            paths.append(folder / f"sheet-{type}-{number}.png")
            paths[-1].write_bytes(tile)
    page.close()
    return paths


def _tiles(page: Page, edition: Edition, cards: list[list[Picture]], folder: Path) -> Iterator[bytes]:
    """One picture of these cards, or of either half of them where one would be too high."""
    draft = folder / "tile.html"
    shown = [picture for card in cards for picture in card]
    draft.write_text(_draw(edition, shown, (), folder, columns=min(_COLUMNS, len(cards))), encoding="utf-8")
    page.goto(draft.as_uri())
    draft.unlink()
    if page.evaluate("document.documentElement.scrollHeight") > MAX_SIDE and len(cards) > 1:
        middle = len(cards) // 2
        yield from _tiles(page, edition, cards[:middle], folder)
        yield from _tiles(page, edition, cards[middle:], folder)
    else:
        yield page.locator("body").screenshot()


def _draw(edition: Edition, pictures: Sequence[Picture], findings: Sequence[str], folder: Path, *, columns: int) -> str:
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("sheet.html").render(
        edition=edition,
        groups=_grouped(pictures),
        findings=findings,
        count=len(pictures),
        folder=folder,
        columns=columns,
        width=_CARD_WIDTH,
    )


def _grouped(pictures: Sequence[Picture]) -> Groups:
    return [
        (type, [(card[0].card.name, _by_look(card)) for card in _by_card(list(group))])
        for type, group in groupby(sorted(pictures, key=_type), key=_type)
    ]


def _by_look(pictures: Sequence[Picture]) -> list[tuple[str, list[Picture]]]:
    return [(look, [picture for picture in pictures if picture.look == look]) for look in LOOKS]


def _by_card(pictures: Sequence[Picture]) -> list[list[Picture]]:
    return [list(group) for _, group in groupby(pictures, key=lambda picture: picture.card.name)]


def _type(picture: Picture) -> str:
    return picture.card.item.type
