"""The order in which a teacher wrote what a deck shows in a drawn order.

The draw depends on the question's seed alone, so it can be undone; without the seed (the bank's key is not known) what
is shown is taken as written, and a later build draws anew.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, TypeVar

from quizgen.arrange import arranged, presented
from quizgen.bank import Drawing, Text, Words
from quizgen.blocks import Choices, Option
from quizgen.exchange.apkg.items import Wording
from quizgen.shuffle import shuffled
from quizgen.source import Source

T = TypeVar("T")
_NOWHERE = Source("", "").place(0)


class Written(NamedTuple):
    """Right and wrong options as they were written, and the place that was fixed for the answer."""

    answers: list[Option[Wording]]
    distractors: list[Option[Wording]]
    position: int | None = None


def written_choices(block: Choices[Wording], seed: str | None) -> Written:
    """Options as written: the first guess that leads to what is shown, else the options as shown."""
    plain = _parted(block, range(len(block.options)))
    if seed is None:
        return plain
    for guess in (_undrawn(block, seed), plain, *_placed(block)):
        if _leads_to(guess, block, seed):
            return guess
    return plain


def _undrawn(block: Choices[Wording], seed: str) -> Written:
    """The options before they were shuffled, the `last` ones at the end not among them."""
    count = sum(not option.last for option in block.options)
    order = undone(shuffled(seed, count)) if count else ()
    return _parted(block, (*order, *range(count, len(block.options))))


def _placed(block: Choices[Wording]) -> list[Written]:
    parted = _parted(block, range(len(block.options)))
    return [parted._replace(position=block.key[0] + 1)] if block.key else []


def _parted(block: Choices[Wording], order: Sequence[int]) -> Written:
    """Right and wrong options in an order of what is shown."""
    answers = [block.options[n] for n in order if n in block.key]
    return Written(answers, [block.options[n] for n in order if n not in block.key])


def _leads_to(guess: Written, block: Choices[Wording], seed: str) -> bool:
    if not guess.answers or not guess.distractors:
        return False
    answers, distractors = (
        tuple(Option(_text(option.text), last=option.last) for option in options)
        for options in (guess.answers, guess.distractors)
    )
    made = arranged(answers, distractors, Drawing(seed, guess.position), many=block.many)
    shown = [{tag: words.value for tag, words in option.text.words.items()} for option in made.options]
    wanted = [dict(option.text.words) for option in block.options]
    return (made.key, made.fixed, shown) == (block.key, block.fixed, wanted)


def _text(wording: Wording) -> Text:
    return Text({language: Words(text, _NOWHERE) for language, text in wording.words.items()})


def undone(order: Sequence[int]) -> tuple[int, ...]:
    """The order that leads back: what was drawn as `order[n]` stands at n."""
    return tuple(sorted(range(len(order)), key=order.__getitem__))


def written_rights(rights: Sequence[T], seed: str | None) -> list[T]:
    """A right column as it was before it was drawn."""
    order = undone(presented(seed, len(rights))) if seed and rights else range(len(rights))
    return [rights[n] for n in order]


def written_words(words: Sequence[T], seed: str | None) -> list[T]:
    """A word bank as it was before it was drawn."""
    order = undone(shuffled(f"{seed}/word bank", len(words))) if seed and words else range(len(words))
    return [words[n] for n in order]
