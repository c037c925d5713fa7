"""The order in which options are presented, so that the place of the answer says nothing.

Options are shuffled by the question's seed; numbers, dates and years ascend, as item-writing guidelines ask
(Haladyna, Downing & Rodriguez 2002, guideline 21: logical or numerical order); an option that is `last` stays
last; a `position` that the teacher fixed wins over all.
"""

from __future__ import annotations

import re

from quizgen.bank import Drawing, Text
from quizgen.blocks import Choices, Option
from quizgen.shuffle import shuffled

_NUMBER = re.compile(r"(?:(?<![\w)])[-\u2212])?\d+(?:[.,]\d+)*")
_MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
_MONTH = re.compile(rf"\b(?:{'|'.join(_MONTHS)})\b", re.IGNORECASE)


def arranged(
    answers: tuple[Option[Text], ...], distractors: tuple[Option[Text], ...], drawing: Drawing, *, many: bool
) -> Choices[Text]:
    """The options in the order in which they are presented, and which of them are right."""
    options = (*answers, *distractors)
    rights = range(len(answers))
    if drawing.position is not None:
        order = [*range(len(answers), len(options))]
        order[drawing.position - 1 : drawing.position - 1] = rights
        fixed = True
    else:
        free = [n for n, option in enumerate(options) if not option.last]
        ascending = _ascending([options[n].text for n in free])
        fixed = ascending is not None
        order = [free[n] for n in ascending or shuffled(drawing.seed, len(free))]
        order += [n for n, option in enumerate(options) if option.last]
    key = tuple(sorted(order.index(n) for n in rights))
    return Choices(tuple(options[n] for n in order), key, many, fixed)


def _ascending(texts: list[Text]) -> list[int] | None:
    """The order of texts that differ in their numbers or dates only; None for other texts."""
    words = [next(iter(text.words.values())).value for text in texts]
    if len(texts) < 2 or not (_NUMBER.search(words[0]) or _MONTH.search(words[0])):
        return None
    read = [_numbers(text) for text in words]
    values = [numbers for _, numbers in read]
    alike = len({pattern for pattern, _ in read}) == 1
    if not alike or len(set(values)) < len(values):
        return None
    return sorted(range(len(texts)), key=values.__getitem__)


def _numbers(text: str) -> tuple[str, tuple[float, ...]]:
    """A text with `#` for its numbers, and the numbers in the order in which they weigh: a date's year first."""
    plain = _MONTH.sub(lambda month: str(_MONTHS.index(month[0].lower()) + 1), text)
    numbers = tuple(_value(number[0]) for number in _NUMBER.finditer(plain))
    pattern = _NUMBER.sub("#", plain)
    dated = len(numbers) > 1 and (plain != text or "/" in pattern or "tháng" in pattern)
    return pattern, numbers[::-1] if dated else numbers


def _value(digits: str) -> float:
    """The value of digits in either language's way: a sign before exactly three digits separates thousands."""
    whole = re.sub(r"[.,](?=\d{3}(?:\D|$))", "", digits)
    parts = re.split(r"[.,]", whole.replace("\u2212", "-"))
    return float(".".join(parts[:2]))


def presented(seed: str, count: int) -> tuple[int, ...]:
    """An order for things whose own order is the answer: drawn by the seed, and never that very order."""
    order = shuffled(seed, count)
    if count > 1 and order == tuple(range(count)):
        return (*order[1:], order[0])
    return order
