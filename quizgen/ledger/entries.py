"""Entries of a ledger, and what they say together."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Entry:
    """One publication of one note.

    `cards` are the ordinals of its cards, `gaps` the numbers of its gaps with their answers; `content` is a hash of all
    that a learner gets of the note; `stamp` is in whole seconds since 1970; `withdrawn` says that the note tells that
    its question was withdrawn.
    """

    guid: str
    item: str
    language: str
    note_type: str
    deck: str
    cards: tuple[int, ...]
    gaps: tuple[tuple[int, str], ...]
    content: str
    stamp: int
    withdrawn: bool = False

    def to_json(self) -> str:
        """The entry as one line."""
        return json.dumps(
            {
                "guid": self.guid,
                "item": self.item,
                "lang": self.language,
                "type": self.note_type,
                "deck": self.deck,
                "cards": list(self.cards),
                "gaps": [list(gap) for gap in self.gaps],
                "hash": self.content,
                "stamp": self.stamp,
                "withdrawn": self.withdrawn,
            },
            ensure_ascii=False,
        )


def entry_from_json(line: str) -> Entry:
    """The entry of a line; raises ValueError, KeyError or TypeError for anything else."""
    data = json.loads(line)
    texts = [data[name] for name in ("guid", "item", "lang", "type", "deck", "hash")]
    cards = tuple(int(ordinal) for ordinal in data["cards"])
    gaps = tuple((int(number), str(answer)) for number, answer in data["gaps"])
    if not all(isinstance(text, str) for text in texts) or not isinstance(data["stamp"], int):
        raise TypeError("an entry holds texts and a stamp")
    guid, item, language, note_type, deck, content = texts
    withdrawn = bool(data["withdrawn"])
    return Entry(guid, item, language, note_type, deck, cards, gaps, content, data["stamp"], withdrawn)


class Ledger:
    """All entries of a bank, in any order: what learners have is the one with the highest stamp."""

    def __init__(self, entries: Iterable[Entry] = ()) -> None:
        self.by_guid: dict[str, list[Entry]] = defaultdict(list)
        self.decks: dict[str, tuple[int, str]] = {}
        self.highest = 0
        for entry in entries:
            self.by_guid[entry.guid].append(entry)
            self.highest = max(self.highest, entry.stamp)
            first = self.decks.get(entry.language)
            if first is None or (entry.stamp, entry.deck) < first:
                self.decks[entry.language] = (entry.stamp, entry.deck)
        for entries_of_note in self.by_guid.values():
            entries_of_note.sort(key=lambda entry: (entry.stamp, entry.content))

    def latest(self, guid: str) -> Entry | None:
        """What was published last of a note."""
        entries = self.by_guid.get(guid)
        return entries[-1] if entries else None

    def has(self, guid: str, content: str) -> bool:
        """Whether all learners who are up to date have this content of a note.

        Two branches may have published different contents within one second: then nobody knows who has which.
        """
        entries = self.by_guid.get(guid, [])
        newest = [entry for entry in entries if entry.stamp == entries[-1].stamp]
        return bool(newest) and all(entry.content == content for entry in newest)

    def withdrawn_since(self, guid: str) -> int | None:
        """The stamp with which a note was last withdrawn; None if it is not."""
        since = None
        for entry in reversed(self.by_guid.get(guid, [])):
            if not entry.withdrawn:
                break
            since = entry.stamp
        return since

    def all_cards(self, guid: str) -> tuple[int, ...]:
        """The ordinals of all cards that a note ever had: learners may still have them."""
        return tuple(sorted({ordinal for entry in self.by_guid.get(guid, ()) for ordinal in entry.cards}))

    def used_numbers(self, guid: str) -> set[int]:
        """Every gap number that a note ever had; a number is never given to another gap."""
        return {number for entry in self.by_guid.get(guid, ()) for number, _ in entry.gaps}
