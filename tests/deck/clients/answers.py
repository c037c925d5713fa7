"""Answering the front that is shown: by real clicks and keys, from what the edition's blocks say is right.

What is tapped is found by the attributes that cards promise: `data-option`, `data-statement` with `data-verdict`,
`data-entry`, `data-item`, `data-left` with `data-right`; their numbers count in the note's own order. On the back the
card's `data-result` says `right`, `partly`, `wrong`, or `none` where nothing was answered.
"""

from __future__ import annotations

from collections.abc import Iterable

from playwright.sync_api import Locator, Page

from quizgen.blocks import Choices, Entry, Expected, Judgements, Order, Pairs
from quizgen.editions import EditionBlock
from quizgen.prose import Prose

ANSWERED = (Choices, Judgements, Entry, Order, Pairs)
"""The blocks that are answered on the card; the others a learner judges alone."""

_CARD = "article.quizgen"
_NEVER: dict[Expected, str] = {"text": "không phải thế", "number": "987654321", "date": "2/1/1903"}


def answer(page: Page, block: EditionBlock, *, right: bool) -> None:
    """Answer the front that the page shows, wrong as wrong as can be; blocks that are not `ANSWERED` are left alone.

    Raises LookupError where there is nothing to tap, playwright's Error where it can't be tapped.
    """
    match block:
        case Choices():
            _tap(page, (f'[data-option="{n}"]' for n in (block.key if right else _wrong_options(block))))
        case Judgements():
            verdicts = [verdict is right for verdict in block.key]
            _tap(page, map(_verdict, range(len(verdicts)), verdicts))
        case Entry():
            _find(page, "input[data-entry]").fill(block.answer.plain if right else _NEVER[block.expected])
        case Order():
            _tap(page, (f'[data-item="{n}"]' for n in (block.key if right else [*block.key[1:], block.key[0]])))
        case Pairs():
            for left, other in enumerate(block.key if right else _wrong_pairs(block)):
                _tap(page, (f'[data-left="{left}"]', f'[data-right="{other}"]'))
        case _:
            pass


def tell(page: Page) -> str:
    """What the back says of the answer: right, partly, wrong, none; empty where it says nothing."""
    return page.locator(f"{_CARD}.back").last.get_attribute("data-result") or ""


def _tap(page: Page, marks: Iterable[str]) -> None:
    for mark in marks:
        _find(page, mark).click()


def _find(page: Page, mark: str) -> Locator:
    """What has a mark; LookupError where nothing has it: cards are alive as soon as they are shown."""
    place = page.locator(f"{_CARD} {mark}")
    if not place.count():
        raise LookupError(f"nothing is {mark}")
    return place


def _verdict(statement: int, verdict: bool) -> str:
    return f'[data-statement="{statement}"] [data-verdict="{str(verdict).lower()}"]'


def _wrong_options(block: Choices[Prose]) -> list[int]:
    """All wrong options, one where one is asked for; where all are right, too few."""
    wrong = [n for n in range(len(block.options)) if n not in block.key]
    return (wrong if block.many else wrong[:1]) or [block.key[0]]


def _wrong_pairs(block: Pairs[Prose]) -> list[int]:
    """Every left with what stands beside its own."""
    return [(other + 1) % len(block.right) for other in block.key]
