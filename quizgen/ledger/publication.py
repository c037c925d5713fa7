"""One build's view of the ledger: what keeps its stamp, what gets a new one, what is to be withdrawn."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace

from quizgen.ledger.entries import Entry, Ledger
from quizgen.ledger.gaps import kept_numbers


@dataclass(frozen=True, slots=True)
class Content:
    """A note as it would be published."""

    guid: str
    item: str
    language: str
    note_type: str
    cards: tuple[int, ...]
    gaps: tuple[tuple[int, str], ...]
    content: str
    withdrawn: bool = False


@dataclass
class Publication:
    """What a build publishes; `entries` gathers what is to be appended to the ledger.

    `now` is the time of the build (seconds since 1970). `refused` gathers ids of items that would need another note
    type, which Anki cannot give a note; `renamed` the decks whose title has changed, as (frozen, wanted) names.
    """

    ledger: Ledger
    now: int
    draft: bool = False
    entries: list[Entry] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    renamed: list[tuple[str, str]] = field(default_factory=list)
    _decks: dict[str, str] = field(default_factory=dict)

    def deck_name(self, language: str, wanted: str) -> str:
        """The name under which learners have a deck: that of its first publication."""
        known = self.ledger.decks.get(language)
        name = known[1] if known else wanted
        if name != wanted:
            self.renamed.append((name, wanted))
        self._decks[language] = name
        return name

    def numbers(self, guid: str, answers: Sequence[str], given: Collection[int]) -> list[int]:
        """Numbers for the gaps of a note that the teacher did not number; `given` are those that he did."""
        latest = self.ledger.latest(guid)
        taken = self.ledger.used_numbers(guid) | set(given)
        before = [gap for gap in latest.gaps if gap[0] not in given] if latest else []
        return kept_numbers(answers, before, taken)

    def withdrawn_on(self, guid: str) -> int:
        """The second at which a note was withdrawn: that of its stamp now, unless it was so before."""
        latest = self.ledger.latest(guid)
        return self.ledger.withdrawn_since(guid) or max(self.now, latest.stamp + 1 if latest else 0)

    def missing(self, language: str, present: Collection[str]) -> list[Entry]:
        """What was published last of the notes of an edition that are no longer among the present GUIDs, with all
        cards that they ever had."""
        latest = (self.ledger.latest(guid) for guid in self.ledger.by_guid if guid not in present)
        found = [
            replace(entry, cards=self.ledger.all_cards(entry.guid))
            for entry in latest
            if entry and entry.language == language
        ]
        return sorted(found, key=lambda entry: entry.item)

    def stamp(self, note: Content) -> int:
        """The stamp of a note: the old one if learners have this content, else one that is newer than all others."""
        latest = self.ledger.latest(note.guid)
        if latest and latest.note_type != note.note_type:
            self.refused.append(note.item)
        if latest and self.ledger.has(note.guid, note.content):
            return latest.stamp
        stamp = max(self.now, latest.stamp + 1) if latest else self.now
        deck = self._decks.get(note.language, "")
        self.entries.append(
            Entry(
                note.guid,
                note.item,
                note.language,
                note.note_type,
                deck,
                note.cards,
                note.gaps,
                note.content,
                stamp,
                note.withdrawn,
            )
        )
        return stamp
