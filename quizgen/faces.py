"""What every question lowers to: an envelope around one of the eight blocks, in all languages and with its places."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from quizgen.bank import Bank, Content, Drawing, Item, Passage, Text
from quizgen.blocks import Block

ONE_POINT = Decimal(1)


@dataclass(frozen=True, slots=True)
class Face:
    """An item as it is presented: stem and block of its question, its points, and the item for all the rest."""

    item: Item
    stem: Text | None
    block: Block[Content, Passage]
    points: Decimal
    seed: str


def lower_bank(bank: Bank) -> tuple[Face, ...]:
    """The faces of all items of a bank, in its order."""
    return tuple(lower_item(item, f"{bank.identity}/{item.id.value}") for item in bank.items)


def lower_item(item: Item, seed: str) -> Face:
    """The face of one item; what is presented in a drawn order depends on the seed alone."""
    lowered = item.question.lower(Drawing(seed, item.position))
    points = item.points if item.points is not None else lowered.points
    return Face(item, lowered.stem, lowered.block, ONE_POINT if points is None else points, seed)
