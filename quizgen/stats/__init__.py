"""A bank in numbers: what it is made of, where its keys stand, how old its facts are, what is to be reviewed when."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from quizgen.bank import Bank, Moment
from quizgen.blocks import Choices, Judgements
from quizgen.faces import Face, lower_bank


@dataclass(frozen=True, slots=True)
class Stats:
    """The numbers of one bank.

    `languages` counts the items that have words of their own in a language. `letters`: at which place the key of
    questions with one right option stands. `verdicts`: how many statements are true, how many false. `days`: of
    which day the facts are. `reviews`: which items are to be reviewed after which day; `due` are those that are.
    """

    bank: str
    items: int
    status: Mapping[str, int]
    types: Mapping[str, int]
    tags: Mapping[str, int]
    difficulty: Mapping[str, int]
    sources: Mapping[str, int]
    languages: Mapping[str, int]
    letters: Mapping[str, int]
    verdicts: Mapping[str, int]
    days: Mapping[str, int]
    reviews: Mapping[str, tuple[str, ...]]
    due: tuple[str, ...]


def count_bank(bank: Bank, today: date) -> Stats:
    """The numbers of a bank on a day."""
    items = bank.items
    faces = lower_bank(bank)
    reviews = {item.id.value: item.review_by or bank.review_by for item in items if item.status == "active"}
    return Stats(
        bank=bank.id.value,
        items=len(items),
        status=_most_first(item.status for item in items),
        types=_most_first(item.type for item in items),
        tags=_most_first(tag for item in items for tag in item.tags),
        difficulty=_in_order(("easy", "medium", "hard", "-"), (item.difficulty or "-" for item in items)),
        sources=_most_first(citation.reference for item in items for citation in item.citations),
        languages={language: len(items) for language in bank.languages},
        letters=_by_name(letter for face in faces for letter in _letters(face)),
        verdicts=_in_order(("true", "false"), (verdict for face in faces for verdict in _verdicts(face))),
        days=_by_name(_shown(item.as_of or bank.as_of) for item in items),
        reviews=_grouped(reviews),
        due=tuple(
            id for id, moment in reviews.items() if moment and moment.last_day < (today.year, today.month, today.day)
        ),
    )


def _letters(face: Face) -> Iterable[str]:
    block = face.block
    return [chr(ord("A") + block.key[0])] if isinstance(block, Choices) and not block.many else []


def _verdicts(face: Face) -> Iterable[str]:
    block = face.block
    return ["true" if right else "false" for right in block.key] if isinstance(block, Judgements) else []


def _grouped(reviews: Mapping[str, Moment | None]) -> dict[str, tuple[str, ...]]:
    """The items by the day after which they are to be reviewed, the nearest first."""
    found: dict[str, tuple[str, ...]] = {}
    for id, moment in sorted(reviews.items(), key=lambda pair: _shown(pair[1])):
        if moment:
            found[_shown(moment)] = (*found.get(_shown(moment), ()), id)
    return found


def _shown(moment: Moment | None) -> str:
    """A date as ISO 8601 has it, in its own precision."""
    if moment is None:
        return "-"
    parts = (f"{moment.year:04d}", *(f"{part:02d}" for part in moment[1:3] if part is not None))
    return "-".join(parts)


def _most_first(names: Iterable[str]) -> dict[str, int]:
    return dict(sorted(Counter(names).items(), key=lambda pair: (-pair[1], pair[0])))


def _by_name(names: Iterable[str]) -> dict[str, int]:
    return dict(sorted(Counter(names).items()))


def _in_order(order: tuple[str, ...], names: Iterable[str]) -> dict[str, int]:
    counts = Counter(names)
    return {name: counts[name] for name in order if counts[name]}
