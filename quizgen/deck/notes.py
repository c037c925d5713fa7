"""A deck and its notes as Anki will have them, made from an edition."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from quizgen.deck.blocks import draw
from quizgen.deck.description import describe
from quizgen.deck.escape import anki_html, anki_text
from quizgen.deck.identity import deck_id, deck_name, guid, note_tags
from quizgen.deck.media import image_html, read_medium, sound_html
from quizgen.deck.note_types import NoteType
from quizgen.editions import Edition, Posed


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


@dataclass(frozen=True, slots=True)
class Deck:
    """One deck with its notes and the files that they show."""

    id: int
    name: str
    description: str
    notes: tuple[Note, ...]
    media: dict[str, bytes]


def to_deck(edition: Edition, items: Iterable[Posed], mod: int) -> Deck:
    """The deck of an edition's items, new cards in their order."""
    media: dict[str, bytes] = {}
    notes = tuple(_to_note(edition, item, due, mod, media) for due, item in enumerate(items, 1))
    return Deck(
        id=deck_id(edition.identity, edition.language),
        name=deck_name(edition.title, edition.language),
        description=describe(edition),
        notes=notes,
        media=media,
    )


def _to_note(edition: Edition, item: Posed, due: int, mod: int, media: dict[str, bytes]) -> Note:
    drawn = draw(item.block, item.seed, edition.words)
    fields = _envelope(edition, item) | {"Media": _show(item, media)} | drawn.fields
    return Note(
        guid=guid(edition.identity, item.id, edition.language),
        note_type=drawn.note_type,
        values=tuple(fields[field.name] for field in drawn.note_type.fields),
        tags=note_tags(edition.bank, item.tags, item.difficulty),
        cards=drawn.cards,
        due=due,
        mod=mod,
    )


def _show(item: Posed, media: dict[str, bytes]) -> str:
    """The item's image and sound as HTML, their files added to the deck's."""
    shown = ""
    for medium, to_html in ((item.image, image_html), (item.audio, sound_html)):
        if medium:
            file = read_medium(medium)
            media[file.name] = file.data
            shown += to_html(file)
    return shown


def _envelope(edition: Edition, item: Posed) -> dict[str, str]:
    """The fields that every note type has."""
    as_of = edition.words.common.as_of.format(date=item.as_of) if item.as_of else ""
    return {
        "ID": anki_text(f"{edition.bank}/{item.id}/{edition.language}"),
        "Stem": anki_html(item.stem) if item.stem else "",
        "Hint": anki_html(item.hint) if item.hint else "",
        "Explanation": anki_html(item.explanation) if item.explanation else "",
        "Source": "<br>".join(map(anki_text, item.sources)),
        "AsOf": anki_text(as_of),
        "Lang": anki_text(edition.language),
    }
