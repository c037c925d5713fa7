"""Changes that touch all notes alike, such as a new date for the whole bank: said once instead of 79 times."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import NamedTuple

from quizgen.diff.changes import NONE, DeckDiff, FieldChange, NoteDiff, Swap
from quizgen.diff.wording import changed_words

TAGS = "Tags"
_MANY = 5


class _Kind(NamedTuple):
    """A field (or the tags), what goes and what comes."""

    field: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Everywhere:
    """A change that `notes` of `of` notes share; `old` and `new` are how the first of them has it."""

    kind: _Kind
    notes: int
    of: int
    old: str
    new: str


def everywhere(deck: DeckDiff) -> tuple[Everywhere, ...]:
    """The changes that all notes share which learners have, or most of a good many."""
    of = len(deck.changed) + deck.unchanged
    counts: Counter[_Kind] = Counter()
    first: dict[_Kind, tuple[str, str]] = {}
    for note in deck.changed:
        for kind, texts in _kinds(note).items():
            counts[kind] += 1
            first.setdefault(kind, texts)
    shared = (kind for kind, notes in counts.items() if 1 < notes == of or (notes >= _MANY and 2 * notes > of))
    return tuple(Everywhere(kind, counts[kind], of, *first[kind]) for kind in shared)


def besides(deck: DeckDiff, shared: Collection[Everywhere]) -> tuple[NoteDiff, ...]:
    """The changed notes that change in more than what is shared, without it."""
    if not shared:
        return deck.changed
    kinds = {each.kind for each in shared}
    rest = (_without(note, kinds) for note in deck.changed)
    return tuple(note for note in rest if note.fields or any(note.tags) or any(note.media))


def _kinds(note: NoteDiff) -> dict[_Kind, tuple[str, str]]:
    found = {_kind(change): (change.old, change.new) for change in note.fields}
    if any(note.tags):
        found[_of_tags(note.tags)] = (" ".join(note.tags.removed), " ".join(note.tags.added))
    return found


def _kind(change: FieldChange) -> _Kind:
    return _Kind(change.field, *changed_words(change.old, change.new))


def _of_tags(tags: Swap) -> _Kind:
    """Tags under another root are one change, whatever they are."""
    removed, added = ({tag.partition("::")[0] for tag in names} for names in (tags.removed, tags.added))
    if removed and added and removed != added:
        return _Kind(TAGS, *map(" ".join, map(sorted, (removed, added))))
    return _Kind(TAGS, " ".join(tags.removed), " ".join(tags.added))


def _without(note: NoteDiff, kinds: Collection[_Kind]) -> NoteDiff:
    fields = tuple(change for change in note.fields if _kind(change) not in kinds)
    return replace(note, fields=fields, tags=NONE if _of_tags(note.tags) in kinds else note.tags)
