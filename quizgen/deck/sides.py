"""The two sides of a card as Anki's own templates give them, for a look at cards without Anki.

The part of Anki's template language that our templates use: fields, sections, `{{FrontSide}}`, `{{cloze:…}}`
(https://docs.ankiweb.net/templates/fields.html). A test holds it against Anki itself.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from quizgen.deck.notes import Note

_SECTION = re.compile(r"\{\{([#^])(\w+)\}\}((?:(?!\{\{[#^]).)*?)\{\{/\2\}\}", re.DOTALL)
_FIELD = re.compile(r"\{\{(cloze:)?(\w+)\}\}")
_CLOZE = re.compile(r"\{\{c(\d+)::((?:(?!::|\}\}).)*)(?:::((?:(?!\}\}).)*))?\}\}", re.DOTALL)


class Sides(NamedTuple):
    """A card's front and back as HTML."""

    front: str
    back: str


def card_sides(note: Note, ordinal: int) -> Sides:
    """The sides of a note's card by its ordinal (from 0): that of a template, in a cloze that of a gap's number."""
    note_type = note.note_type
    template = note_type.templates[0 if note_type.cloze else ordinal]
    fields = {field.name: value for field, value in zip(note_type.fields, note.values, strict=True)}
    front = _filled(template.front, fields, ordinal + 1, asked=True)
    return Sides(front, _filled(template.back, {**fields, "FrontSide": front}, ordinal + 1, asked=False))


def _filled(template: str, fields: Mapping[str, str], number: int, *, asked: bool) -> str:
    """A template with its fields; `number` is the gap that the card asks, `asked` whether it is still open."""

    def section(found: re.Match[str]) -> str:
        return found[3] if bool(fields.get(found[2], "").strip()) == (found[1] == "#") else ""

    def field(found: re.Match[str]) -> str:
        value = fields.get(found[2], "")
        return _gapped(value, number, asked=asked) if found[1] else value

    while template != (template := _SECTION.sub(section, template)):
        """Sections stand within sections."""
    return _FIELD.sub(field, template)


def _gapped(text: str, number: int, *, asked: bool) -> str:
    """A passage in which the gap of a number is asked or answered and all others are filled."""

    def gap(found: re.Match[str]) -> str:
        ordinal, answer, hint = int(found[1]), found[2], found[3]
        if ordinal != number:
            return f'<span class="cloze-inactive" data-ordinal="{ordinal}">{answer}</span>'
        if asked:
            return f'<span class="cloze" data-ordinal="{ordinal}">[{hint or "..."}]</span>'
        return f'<span class="cloze" data-ordinal="{ordinal}">{answer}</span>'

    return _CLOZE.sub(gap, text)
