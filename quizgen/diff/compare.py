"""Two decoded decks held against each other: which notes are new, changed, withdrawn, and in what."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import unescape
from typing import Any, Literal, NamedTuple, TypeAlias

from quizgen.diff.readable import media_in, readable
from quizgen.say import Say

Decoded: TypeAlias = Mapping[str, Any]
"""A deck or a note as `quizgen.deck.decode` gives it."""

Also = Literal["description", "look", "order"]
"""What may change besides notes: the deck's description, how cards look, the order of cards not yet seen."""


class Swap(NamedTuple):
    """Names that come and names that go."""

    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field that changes, both texts readable (the same if only the form changes)."""

    field: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class NoteDiff:
    """What becomes of one note.

    `notice` are the lines about a withdrawal below the first; `why` says why a note is withdrawn as far as its bank
    tells, None if the bank no longer has it.
    """

    guid: str
    item: str
    note_type: str
    stem: str
    answer: str
    fields: tuple[FieldChange, ...] = ()
    tags: Swap = Swap()
    media: Swap = Swap()
    notice: tuple[str, ...] = ()
    why: Say | None = None


@dataclass(frozen=True, slots=True)
class DeckDiff:
    """What becomes of a deck; `returned` were withdrawn and are asked again, `notes` is how many it will ask."""

    name: str
    notes: int
    new: tuple[NoteDiff, ...] = ()
    changed: tuple[NoteDiff, ...] = ()
    withdrawn: tuple[NoteDiff, ...] = ()
    returned: tuple[NoteDiff, ...] = ()
    unchanged: int = 0
    also: tuple[Also, ...] = ()


@dataclass(frozen=True, slots=True)
class Before:
    """What learners have: the GUIDs, those that are withdrawn, those that a build would stamp anew.

    `deck` holds their texts; None where no deck is at hand and only the ledger tells.
    """

    has: frozenset[str]
    withdrawn: frozenset[str]
    stamped: frozenset[str]
    deck: Decoded | None = None

    def note(self, guid: str) -> Decoded | None:
        """A note as learners have it, if its texts are at hand."""
        note: Decoded | None = self.deck["notes"].get(guid) if self.deck else None
        return note


def compare_decks(before: Before, new: Decoded, why: Mapping[str, Say]) -> DeckDiff:
    """What a deck would bring to learners; `why` are the reasons why items are left out."""
    found: dict[str, list[NoteDiff]] = {"new": [], "changed": [], "withdrawn": [], "returned": [], "same": []}
    for guid, note in _in_order(new):
        state = _state(before, guid, note)
        if state:
            found[state].append(_note_diff(guid, note, before.note(guid), why))
    found["withdrawn"] += _dropped(before, new)
    return DeckDiff(
        name=new["decks"][0]["name"],
        notes=sum(not _is_withdrawn(note) for note in new["notes"].values()),
        new=tuple(found["new"]),
        changed=tuple(found["changed"]),
        withdrawn=tuple(found["withdrawn"]),
        returned=tuple(found["returned"]),
        unchanged=len(found["same"]),
        also=tuple(_also(before.deck, new)) if before.deck else (),
    )


def withdrawn_in(deck: Decoded) -> frozenset[str]:
    """The GUIDs of a deck's notes that say that their question was withdrawn."""
    return frozenset(guid for guid, note in deck["notes"].items() if _is_withdrawn(note))


def _state(before: Before, guid: str, note: Decoded) -> str:
    """What becomes of a note; nothing is said of one that was withdrawn and stays so."""
    gone, was_gone = _is_withdrawn(note), guid in before.withdrawn
    old = before.note(guid)
    if guid not in before.has:
        return "" if gone else "new"
    if guid not in before.stamped and (old is None or _content(old) == _content(note)):
        return "" if gone else "same"
    if gone != was_gone:
        return "withdrawn" if gone else "returned"
    return "changed"


def _note_diff(guid: str, note: Decoded, old: Decoded | None, why: Mapping[str, Say]) -> NoteDiff:
    item = _item(note)
    gone = _is_withdrawn(note)
    shown = old if old and gone else note
    return NoteDiff(
        guid=guid,
        item=item,
        note_type=note["note_type"],
        stem=readable(_stem(shown)),
        answer=readable(shown["fields"].get("Answer", "")),
        fields=tuple(_fields(old, note)) if old and not gone else (),
        tags=_swap(old["tags"], note["tags"]) if old else Swap(),
        media=_swap(media_in(old["fields"]["Media"]), media_in(note["fields"]["Media"])) if old and not gone else Swap(),
        notice=tuple(readable(note["fields"]["Notice"]).split("\n")[1:]),
        why=why.get(item),
    )


def _dropped(before: Before, new: Decoded) -> Iterator[NoteDiff]:
    """Notes of the deck before that the new one has not at all: those of a draft, which nobody has to be told of."""
    for guid, old in _in_order(before.deck) if before.deck else ():
        if guid not in new["notes"] and not _is_withdrawn(old):
            yield _note_diff(guid, old, None, {})


def _fields(old: Decoded, new: Decoded) -> Iterator[FieldChange]:
    names = [*new["fields"], *(name for name in old["fields"] if name not in new["fields"])]
    for name in names:
        was, now = old["fields"].get(name, ""), new["fields"].get(name, "")
        if was != now and not (name == "Media" and readable(was) == readable(now)):
            yield FieldChange(name, readable(was), readable(now))


def _also(old: Decoded, new: Decoded) -> Iterator[Also]:
    if old["decks"] != new["decks"]:
        yield "description"
    looks = {kind["id"]: kind for kind in old["note_types"]}
    if any(looks.get(kind["id"], kind) != kind for kind in new["note_types"]):
        yield "look"
    if _sequence(old, new) != _sequence(new, old):
        yield "order"


def _sequence(deck: Decoded, other: Decoded) -> list[str]:
    """The notes that both decks ask, in the order of one of them."""
    common = set(other["notes"]) - withdrawn_in(other) - withdrawn_in(deck)
    return [guid for guid, _ in _in_order(deck) if guid in common]


def _in_order(deck: Decoded) -> list[tuple[str, Decoded]]:
    return sorted(deck["notes"].items(), key=lambda pair: min(card["due"] for card in pair[1]["cards"]))


def _content(note: Decoded) -> tuple[object, ...]:
    return note["note_type"], note["fields"], sorted(note["tags"])


def _is_withdrawn(note: Decoded) -> bool:
    return bool(note["fields"].get("Notice"))


def _item(note: Decoded) -> str:
    return unescape(note["fields"]["ID"]).split("/")[1]


def _stem(note: Decoded) -> str:
    """What a note asks; a cloze asks with its text."""
    stem: str = note["fields"].get("Stem") or note["fields"].get("Text", "")
    return stem


def _swap(old: list[str] | tuple[str, ...], new: list[str] | tuple[str, ...]) -> Swap:
    return Swap(
        tuple(name for name in new if name not in old),
        tuple(name for name in old if name not in new),
    )
