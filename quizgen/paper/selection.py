"""Which items of an edition stand on a paper.

A draw is stratified: items are grouped by their first tag (of those that were asked for) and their difficulty, each
group gives as many as its share of the whole (by largest remainders), and within a group each item has its own lot. So
a draw resembles the bank, and an item more or less changes little of it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal, NamedTuple

from quizgen.editions import LeftOut, Posed
from quizgen.say import Say
from quizgen.shuffle import lots

Apart = frozenset[frozenset[str]]
"""Pairs of ids that are not drawn together, since one of them answers the other."""

DIFFICULTIES = ("easy", "medium", "hard")

_EXCLUDED = Say("it was excluded", "câu đã được loại ra")
_NOT_DRAWN = Say("it was not drawn", "câu không được rút thăm")
_NOT_ASKED_FOR = Say("it is not among those that were asked for", "câu không nằm trong số được yêu cầu")


@dataclass(frozen=True, slots=True)
class Quota:
    """So many (None: all) of the items that have one of the tags, one of the difficulties, and one of the types.

    An empty tuple asks for nothing in particular.
    """

    count: int | None = None
    tags: tuple[str, ...] = ()
    difficulty: tuple[str, ...] = ()
    types: tuple[str, ...] = ()

    def takes(self, item: Posed) -> bool:
        """Whether an item is one of those that are asked for."""
        return (
            (not self.tags or not set(self.tags).isdisjoint(item.tags))
            and (not self.difficulty or item.difficulty in self.difficulty)
            and (not self.types or item.type in self.types)
        )


@dataclass(frozen=True, slots=True)
class Selection:
    """What is asked for.

    `items` (ids) are asked in any case, and first; `exclude` never. `quotas` tell what is drawn besides; where there
    are `items` and no quotas, nothing is, and where there is neither, everything is asked.
    """

    items: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    quotas: tuple[Quota, ...] = ()


EVERYTHING = Selection()


@dataclass(frozen=True, slots=True)
class Selected:
    """The items that are asked, in the order of the edition behind those that were named, and all others."""

    items: tuple[Posed, ...]
    left_out: tuple[LeftOut, ...]
    short: tuple[Short, ...]


class Short(NamedTuple):
    """A quota that could not be filled: how many were asked for, and how many there are."""

    quota: Quota
    wanted: int
    found: int


class Unknown(NamedTuple):
    """A word that no item of the edition has, and those that they have."""

    where: Literal["items", "exclude", "tags", "difficulty", "types"]
    value: str
    known: tuple[str, ...]


def unknown_words(selection: Selection, items: Sequence[Posed]) -> Iterator[Unknown]:
    """What a selection asks for and no item of the edition has."""
    ids = tuple(item.id for item in items)
    yield from (Unknown("items", value, ids) for value in selection.items if value not in ids)
    yield from (Unknown("exclude", value, ids) for value in selection.exclude if value not in ids)
    for quota in selection.quotas:
        yield from unknown_in_quota(quota, items)


def unknown_in_quota(quota: Quota, items: Sequence[Posed]) -> Iterator[Unknown]:
    """What a quota asks for and no item of the edition has."""
    tags = tuple(sorted({tag for item in items for tag in item.tags}))
    types = tuple(sorted({item.type for item in items}))
    yield from (Unknown("tags", value, tags) for value in quota.tags if value not in tags)
    yield from (Unknown("difficulty", value, DIFFICULTIES) for value in quota.difficulty if value not in DIFFICULTIES)
    yield from (Unknown("types", value, types) for value in quota.types if value not in types)


def select(items: Sequence[Posed], selection: Selection, seed: str, apart: Apart = frozenset()) -> Selected:
    """The items that a selection asks for; what is drawn by lot hangs on the seed."""
    by_id = {item.id: item for item in items}
    named = [by_id[id] for id in selection.items if id in by_id]
    rest = [item for item in items if item.id not in {*selection.items, *selection.exclude}]
    quotas = selection.quotas or (() if named else (Quota(),))
    chosen, short = [*named], []
    for quota in quotas:
        taken = {item.id for item in chosen}
        fitting = [item for item in rest if quota.takes(item) and item.id not in taken]
        wanted = len(fitting) if quota.count is None else quota.count
        drawn = draw(fitting, wanted, quota.tags, seed, apart, chosen) if quota.count is not None else fitting
        chosen += drawn
        if len(drawn) < wanted:
            short.append(Short(quota, wanted, len(drawn)))
    return _selected(items, named, chosen, selection, short)


def _selected(
    items: Sequence[Posed],
    named: Sequence[Posed],
    chosen: Sequence[Posed],
    selection: Selection,
    short: Sequence[Short],
) -> Selected:
    drawn = {item.id for item in chosen} - {item.id for item in named}
    asked = (*named, *(item for item in items if item.id in drawn))
    ids = {item.id for item in asked}
    left_out = (LeftOut(item.id, _why_not(item, selection)) for item in items if item.id not in ids)
    return Selected(asked, tuple(left_out), tuple(short))


def _why_not(item: Posed, selection: Selection) -> Say:
    if item.id in selection.exclude:
        return _EXCLUDED
    return _NOT_DRAWN if any(quota.takes(item) for quota in selection.quotas) else _NOT_ASKED_FOR


# The draw


def draw(
    items: Sequence[Posed],
    count: int,
    tags: Sequence[str],
    seed: str,
    apart: Apart = frozenset(),
    beside: Iterable[Posed] = (),
) -> list[Posed]:
    """So many items, or as many as can be had, in the order of their lots.

    None of them is to stand apart from another one, or from one `beside` them.
    """
    in_turn = sorted(items, key=lambda item: lots(f"{seed}/draw/{item.seed}", 1))
    strata: defaultdict[tuple[str, str], list[Posed]] = defaultdict(list)
    for item in in_turn:
        strata[_stratum(item, tags)].append(item)
    shares = _shares({name: len(group) for name, group in strata.items()}, min(count, len(items)), seed)
    drawn: list[Posed] = []
    for name, group in sorted(strata.items()):
        drawn += _fitting(group, shares[name], apart, (*beside, *drawn))
    taken = {item.id for item in drawn}
    rest = [item for item in in_turn if item.id not in taken]
    drawn += _fitting(rest, count - len(drawn), apart, (*beside, *drawn))
    return drawn


def _stratum(item: Posed, tags: Sequence[str]) -> tuple[str, str]:
    """The group of an item: its first tag, of those that are asked for if some are, and its difficulty."""
    own = [tag for tag in item.tags if not tags or tag in tags]
    return (own[0] if own else "", item.difficulty)


def _shares(sizes: dict[tuple[str, str], int], count: int, seed: str) -> Counter[tuple[str, str]]:
    """How many are drawn of each group: its share of the whole, by largest remainders, equal ones by lot."""
    whole = sum(sizes.values())
    exact = {name: Fraction(size * count, whole) for name, size in sizes.items()}
    shares = Counter({name: int(share) for name, share in exact.items()})
    in_turn = sorted(sizes, key=lambda name: (int(exact[name]) - exact[name], lots(f"{seed}/share/{name}", 1)))
    shares.update(in_turn[: count - shares.total()])
    return shares


def _fitting(items: Iterable[Posed], count: int, apart: Apart, beside: Iterable[Posed]) -> list[Posed]:
    """The first of the items, up to so many, that may stand beside each other and beside those that are there."""
    found: list[Posed] = []
    ids = {item.id for item in beside}
    for item in items:
        if len(found) >= count:
            break
        if not any(frozenset((item.id, other)) in apart for other in ids):
            found.append(item)
            ids.add(item.id)
    return found
