"""What a note type is made of, and the parts that all of ours share.

Fields, their order, the templates and the sort field are frozen once learners have them, and so are all ids
here: Anki matches fields and templates by them. Templates hold no word of any language: labels come from the
style (`labels.py`), which goes by the `Lang` field.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

STAMP = 1795378728
"""When a template or the style last changed (seconds since 1970): Anki takes only what is newer."""


class Field(NamedTuple):
    """A field of a note type; the id is for ever."""

    id: int
    name: str


class Template(NamedTuple):
    """What one card of a note shows on its two sides; the id is for ever."""

    id: int
    name: str
    front: str
    back: str


@dataclass(frozen=True, slots=True)
class NoteType:
    """Anki's note type; the first field identifies a note, the second is what Anki's browser sorts by."""

    id: int
    name: str
    fields: tuple[Field, ...]
    templates: tuple[Template, ...]
    cloze: bool = False


class Drawn(NamedTuple):
    """A block as a note: its type, the type's own fields, which templates (or gaps) make a card,
    and the numbers of its gaps with their answers."""

    note_type: NoteType
    fields: dict[str, str]
    cards: tuple[int, ...] = (0,)
    gaps: tuple[tuple[int, str], ...] = ()


ID = Field(1, "ID")
STEM = Field(2, "Stem")
MEDIA = Field(3, "Media")
HINT = Field(4, "Hint")
ANSWER = Field(10, "Answer")
HEAD = (ID, STEM, MEDIA, HINT)
TAIL = (
    Field(21, "Explanation"),
    Field(22, "Source"),
    Field(23, "AsOf"),
    Field(24, "Lang"),
    Field(25, "Notice"),
    Field(26, "Bank"),
)

_ENVELOPE = (("Explanation", "explanation"), ("Source", "source"), ("AsOf", "as-of"))


def part(field: str, name: str) -> str:
    """Template text: a field in a division of a class, or nothing where it is empty."""
    return f'{{{{#{field}}}}}<div class="{name}">{{{{{field}}}}}</div>{{{{/{field}}}}}'


STEM_PART = '<div class="stem">{{Stem}}</div>'
MEDIA_PART = part("Media", "media")
HINT_PART = '{{#Hint}}<details class="hint"><summary></summary>{{Hint}}</details>{{/Hint}}'


def front(block: str, *parts: str) -> str:
    """The front template of a block. `ID` in it keeps Anki from ever calling a front blank."""
    head = f'<article class="quizgen {block}" lang="{{{{Lang}}}}" data-id="{{{{ID}}}}">'
    return "\n".join((head, part("Notice", "notice"), *parts, "</article>"))


def back(block: str, *parts: str, before: str = "{{FrontSide}}") -> str:
    """The back template of a block: what was asked, the answer's parts, what every item may say besides."""
    head = f'<article class="quizgen {block} back" lang="{{{{Lang}}}}">'
    envelope = (part(field, style) for field, style in _ENVELOPE)
    return "\n".join((before, '<hr id="answer">', head, *parts, *envelope, "</article>"))


def one_card(
    id: int, block: str, template: str, own: tuple[Field, ...], *, asks: str, answers: tuple[str, ...]
) -> NoteType:
    """The note type of a block that makes one card: its own fields, and what is shown on either side."""
    shown = front(block, STEM_PART, MEDIA_PART, asks, HINT_PART)
    return NoteType(
        id, f"quizgen {block}", (*HEAD, *own, *TAIL), (Template(1, template, shown, back(block, *answers)),)
    )
