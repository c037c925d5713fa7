"""Two decoded decks held against each other: which notes are new, changed, withdrawn, and in what."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from quizgen.diff.changes import Also, DeckDiff, Decoded, NoteDiff
from quizgen.diff.notes import content, is_withdrawn, note_diff
from quizgen.say import Say


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
            found[state].append(note_diff(guid, note, before.note(guid), why))
    found["withdrawn"] += _dropped(before, new)
    return DeckDiff(
        name=new["decks"][0]["name"],
        notes=sum(not is_withdrawn(note) for note in new["notes"].values()),
        new=tuple(found["new"]),
        changed=tuple(found["changed"]),
        withdrawn=tuple(found["withdrawn"]),
        returned=tuple(found["returned"]),
        unchanged=len(found["same"]),
        also=tuple(_also(before.deck, new)) if before.deck else (),
    )


def withdrawn_in(deck: Decoded) -> frozenset[str]:
    """The GUIDs of a deck's notes that say that their question was withdrawn."""
    return frozenset(guid for guid, note in deck["notes"].items() if is_withdrawn(note))


def _state(before: Before, guid: str, note: Decoded) -> str:
    """What becomes of a note; nothing is said of one that was withdrawn and stays so."""
    gone, was_gone = is_withdrawn(note), guid in before.withdrawn
    old = before.note(guid)
    if guid not in before.has:
        return "" if gone else "new"
    if guid not in before.stamped and (old is None or content(old) == content(note)):
        return "" if gone else "same"
    if gone != was_gone:
        return "withdrawn" if gone else "returned"
    return "changed"


def _dropped(before: Before, new: Decoded) -> Iterator[NoteDiff]:
    """Notes of the deck before that the new one has not at all: those of a draft, which nobody has to be told of."""
    for guid, old in _in_order(before.deck) if before.deck else ():
        if guid not in new["notes"] and not is_withdrawn(old):
            yield note_diff(guid, old, None, {})


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
