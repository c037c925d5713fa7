"""The few pictures that show strangers what cards look like: one a question type, the window of a phone by day."""

from __future__ import annotations

from collections.abc import Iterable
from io import BytesIO
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser

from ..clients import ANSWERED, Droid, Look, Shown, answer

LOOK = Look(width=360, scale=2)
HEIGHT = 720  # pixels of the page, as a phone shows of it at once
MAX_BYTES = 60_000
_COLOURS = 128


def write_portraits(browser: Browser, cards: Iterable[Shown], media: Path, folder: Path) -> list[Path]:
    """The first card of each question type, answered right where it is answered on the card, as `<type>.png`."""
    folder.mkdir(parents=True, exist_ok=True)
    first: dict[str, Shown] = {}
    for card in cards:
        first.setdefault(card.item.type, card)
    phone = Droid(browser, media, LOOK)
    paths = [_portrait(phone, card, folder / f"{type}.png") for type, card in sorted(first.items())]
    phone.close()
    return paths


def _portrait(phone: Droid, card: Shown, path: Path) -> Path:
    phone.front(card)
    if isinstance(card.item.block, ANSWERED):
        answer(phone.page, card.item.block, right=True)
    phone.back()
    path.write_bytes(_packed(phone.shot(most=HEIGHT)))
    return path


def _packed(png: bytes) -> bytes:
    """A picture in few colours, of which letters and plain areas need no more, in a third of the bytes."""
    packed = BytesIO()
    few = (
        Image.open(BytesIO(png)).convert("RGB").quantize(_COLOURS, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    )
    few.save(packed, "PNG", optimize=True)
    return packed.getvalue()
