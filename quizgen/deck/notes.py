"""A deck and its notes as Anki will have them, made from an edition."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import blake2b

from quizgen.deck.blocks import draw
from quizgen.deck.description import describe
from quizgen.deck.escape import anki_attribute, anki_html, anki_text
from quizgen.deck.identity import deck_id, deck_name, guid, note_tags
from quizgen.deck.media import image_html, read_medium, sound_html
from quizgen.deck.note_types import Drawn, NoteType
from quizgen.deck.numbering import numbered
from quizgen.deck.withdrawal import blank, withdrawal
from quizgen.editions import Edition, Posed
from quizgen.ledger import Content, Entry, Publication
from quizgen.web.report import report_address

SPARE = ("Spare1", "Spare2", "Spare3", "Spare4")
"""Fields for what nobody has thought of yet: their number can't grow once learners have them."""


@dataclass(frozen=True, slots=True)
class Note:
    """One note: `values` are its fields in the order of the note type, `cards` the ordinals of its cards.

    `due` is its place among the new cards, `mod` when its content last changed (whole seconds since 1970).
    """

    guid: str
    note_type: NoteType
    values: tuple[str, ...]
    tags: tuple[str, ...]
    cards: tuple[int, ...]
    due: int
    mod: int
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class Deck:
    """One deck with its notes and the files that they show; a `draft` is not for learners."""

    id: int
    name: str
    description: str
    notes: tuple[Note, ...]
    media: dict[str, bytes]
    origin: dict[str, str | bool]


def to_deck(edition: Edition, items: Iterable[Posed], publication: Publication) -> Deck:
    """The deck of an edition's items, new cards in their order, then what was published and is withdrawn."""
    name = publication.deck_name(edition.language, deck_name(edition.title, edition.language))
    making = _Making(edition, publication)
    notes = [making.note(item, due) for due, item in enumerate(items, 1)]
    notes += making.withdrawn(notes)
    return Deck(
        id=deck_id(edition.identity, edition.language),
        name=name,
        description=describe(edition, publication.draft),
        notes=tuple(notes),
        media=making.media,
        origin={
            "bank": edition.bank,
            "key": edition.identity,
            "language": edition.language,
            "draft": publication.draft,
        },
    )


class _Making:
    """Makes the notes of one deck and gathers the files that they show."""

    def __init__(self, edition: Edition, publication: Publication) -> None:
        self.edition = edition
        self.publication = publication
        self.media: dict[str, bytes] = {}

    def note(self, item: Posed, due: int, notice: str = "") -> Note:
        """The note of an item; with a notice, one that says that it was withdrawn."""
        edition = self.edition
        id = guid(edition.identity, item.id, edition.language)
        drawn = draw(numbered(item.block, id, self.publication), item.seed, edition.words)
        fields = _envelope(edition, item) | {"Media": self._show(item), "Notice": notice} | drawn.fields
        tags = note_tags(edition.bank, item.tags, item.difficulty, withdrawn=bool(notice))
        return self._stamped(id, item.id, drawn, fields, tags, due)

    def withdrawn(self, notes: Sequence[Note]) -> Iterator[Note]:
        """A note for everything that learners have and that is no longer asked."""
        edition = self.edition
        known = {guid(edition.identity, gone.item.id, edition.language): gone for gone in edition.withdrawn}
        missing = self.publication.missing(edition.language, {note.guid for note in notes})
        for due, entry in enumerate(missing, len(notes) + 1):
            gone = known.get(entry.guid)
            notice = withdrawal(edition, gone, self.publication.withdrawn_on(entry.guid))
            if gone and draw(gone.item.block, gone.item.seed, edition.words).note_type.name == entry.note_type:
                yield self.note(gone.item, due, notice)
            else:
                yield self._bare(entry, due, notice)

    def _bare(self, entry: Entry, due: int, notice: str) -> Note:
        """A note of which nothing is known but what the ledger tells: a notice in place of the question."""
        edition = self.edition
        drawn = blank(entry)
        fields = {field.name: "" for field in drawn.note_type.fields} | drawn.fields
        fields |= {"ID": _id(edition, entry.item), "Notice": notice, **_languages(edition)}
        fields["Bank"] = anki_text(edition.identity)
        tags = note_tags(edition.bank, (), "", withdrawn=True)
        return self._stamped(entry.guid, entry.item, drawn, fields, tags, due)

    def _stamped(
        self, id: str, item: str, drawn: Drawn, fields: dict[str, str], tags: tuple[str, ...], due: int
    ) -> Note:
        values = tuple(fields[field.name] for field in drawn.note_type.fields)
        withdrawn = bool(fields["Notice"])
        type_name = drawn.note_type.name
        language, hashed = self.edition.language, digest(type_name, values, tags)
        content = Content(id, item, language, type_name, drawn.cards, drawn.gaps, hashed, withdrawn)
        mod = self.publication.stamp(content)
        return Note(id, drawn.note_type, values, tags, drawn.cards, due, mod, withdrawn)

    def _show(self, item: Posed) -> str:
        """The item's image and sound as HTML, their files added to the deck's."""
        shown = ""
        for medium, to_html in ((item.image, image_html), (item.audio, sound_html)):
            if medium:
                file = read_medium(medium)
                self.media[file.name] = file.data
                shown += to_html(file)
        return shown


def digest(note_type: str, values: Sequence[str], tags: Sequence[str]) -> str:
    """A hash of all that a learner gets of a note; files are in it by their names, which hold their own hashes."""
    text = "\x1f".join((note_type, *values, *sorted(tags)))
    return blake2b(text.encode(), digest_size=16).hexdigest()


def _id(edition: Edition, item: str) -> str:
    return anki_text(f"{edition.bank}/{item}/{edition.language}")


def _envelope(edition: Edition, item: Posed) -> dict[str, str]:
    """The fields that every note type has."""
    said = {
        "Stem": item.stem,
        "Hint": item.hint,
        "Explanation": item.explanation,
        "AsOf": item.as_of,
        "ReviewBy": item.review_by,
    }
    return {
        "ID": _id(edition, item.id),
        **{name: anki_html(text) if text else "" for name, text in said.items()},
        "Source": "<br>".join(map(anki_html, item.sources)),
        "Report": anki_attribute(report_address(edition.report, f"{edition.bank}/{item.id}/{edition.language}")),
        "Bank": anki_text(edition.identity),
        **_languages(edition),
        **dict.fromkeys(SPARE, ""),
    }


def _languages(edition: Edition) -> dict[str, str]:
    """The fields that tell the tags of the languages, the one that leads and the one beside it, if there is one."""
    return {"Lang": anki_text(edition.lang), "Second": anki_text(edition.second.lang) if edition.second else ""}
