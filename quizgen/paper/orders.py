"""The order in which one block is presented in one form, drawn by lot, and the block in that order, its key with it.

Judgements and gaps stay as they are; options in a fixed order and options that stay last do too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import count

from quizgen.blocks import Choices, Order, Pairs
from quizgen.editions import EditionBlock
from quizgen.paper.balance import Wish, wish
from quizgen.prose import Prose
from quizgen.shuffle import shuffled


def wish_of(block: EditionBlock, lot: str) -> Wish | None:
    """Where the right option may stand, and what `lot` wishes; None where there is not one right option."""
    if not isinstance(block, Choices) or block.many:
        return None
    right = block.key[0]
    held = block.fixed or block.options[right].last
    places = (right,) if held else range(len(_free(block)))
    return wish(lot, len(block.options), places)


def arranged_block(block: EditionBlock, lot: str, place: int | None = None) -> EditionBlock:
    """The block in the order that `lot` draws, its one right option at a place (from 0) where that is given."""
    match block:
        case Choices(fixed=False):
            return _choices(block, lot, place)
        case Order():
            return _order(block, lot)
        case Pairs():
            return _pairs(block, lot)
        case _:
            return block


def _choices(block: Choices[Prose], lot: str, place: int | None) -> Choices[Prose]:
    free = _free(block)
    order = [free[n] for n in shuffled(lot, len(free))]
    right = block.key[0]
    if place is not None and right in free:
        order.remove(right)
        order.insert(place, right)
    order += [n for n, option in enumerate(block.options) if option.last]
    return replace(block, options=tuple(block.options[n] for n in order), key=_moved(block.key, order))


def _free(block: Choices[Prose]) -> list[int]:
    """The indexes of the options that may stand anywhere before those that stay last."""
    return [n for n, option in enumerate(block.options) if not option.last]


def _moved(key: Sequence[int], order: Sequence[int]) -> tuple[int, ...]:
    return tuple(sorted(order.index(right) for right in key))


def _order(block: Order[Prose], lot: str) -> Order[Prose]:
    order = _draw(lot, len(block.items), block.key)
    return Order(
        tuple(block.items[n] for n in order),
        tuple(block.dates[n] for n in order),
        tuple(order.index(right) for right in block.key),
    )


def _pairs(block: Pairs[Prose], lot: str) -> Pairs[Prose]:
    order = _draw(lot, len(block.right), block.key)
    key = tuple(order.index(right) for right in block.key)
    return replace(block, right=tuple(block.right[n] for n in order), key=key)


def _draw(lot: str, length: int, key: tuple[int, ...]) -> tuple[int, ...]:
    """An order that is not that of the answers, if there is more than one answer."""
    orders = (shuffled(f"{lot}/{attempt}", length) for attempt in count())
    return next(order for order in orders if len(key) < 2 or order[: len(key)] != key)
