"""What a note type is made of, and the parts that all of ours share.

Fields, their order, the templates and the sort field are frozen once learners have them, and so are all ids
here: Anki matches fields and templates by them. Templates hold no word of any language: labels come from the
style (`labels.py`), which goes by the `Lang` field. `Spare` fields are for what nobody has thought of yet.

A front is one `article` and the script that lets it be answered; a back is an `article` with the front in it, then
what is right. Without the script both can be read, and the learner judges alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from quizgen.deck.script import card_script

STAMP = 1795384949
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
    Field(24, "ReviewBy"),
    Field(25, "Notice"),
    Field(26, "Report"),
    Field(27, "Lang"),
    Field(28, "Second"),
    Field(29, "Bank"),
    Field(31, "Spare1"),
    Field(32, "Spare2"),
    Field(33, "Spare3"),
    Field(34, "Spare4"),
)


def part(field: str, name: str) -> str:
    """Template text: a field in a division of a class, or nothing where it is empty."""
    return f'{{{{#{field}}}}}<div class="{name}">{{{{{field}}}}}</div>{{{{/{field}}}}}'


def unless_withdrawn(*parts: str) -> str:
    """Template text that a card does not show whose question is no longer asked."""
    return "\n".join(("{{^Notice}}", *parts, "{{/Notice}}"))


STEM_PART = '<div class="stem" id="asked">{{Stem}}</div>'
MEDIA_PART = part("Media", "media")
HINT_PART = '{{#Hint}}<details class="hint"><summary><b>?</b></summary><div>{{Hint}}</div></details>{{/Hint}}'
RESULT_PART = '<p class="result" role="status"></p>'
NOTICE_PART = part("Notice", "notice")

_REPORT_PART = '{{#Report}}<div class="report"><a href="{{Report}}">⚑</a></div>{{/Report}}'
_FACTS = "\n".join(
    (
        '<footer class="facts">',
        *(part(field, name) for field, name in (("Source", "source"), ("AsOf", "as-of"), ("ReviewBy", "review-by"))),
        _REPORT_PART,
        "</footer>",
    )
)


def ask(content: str, classes: str = "") -> str:
    """Template text: where a learner answers, named by what is asked."""
    return f'<div class="{f"ask {classes}".strip()}" role="group" aria-labelledby="asked">{content}</div>'


def front(block: str, *parts: str) -> str:
    """The front template of a block. `ID` in it keeps Anki from ever calling a front blank."""
    return "\n".join((*_opened(block), NOTICE_PART, *parts, "</article>", card_script(block)))


def back(block: str, *parts: str, before: str = "{{FrontSide}}") -> str:
    """The back template of a block: what was asked, the answer's parts, what every item may say besides."""
    answers = unless_withdrawn(*parts, part("Explanation", "explanation"), _FACTS)
    return "\n".join((*_opened(block, " back"), before, '<hr id="answer">', answers, "</article>"))


def one_card(
    id: int, block: str, template: str, own: tuple[Field, ...], *, asks: str, answers: tuple[str, ...]
) -> NoteType:
    """The note type of a block that makes one card: its own fields, and what is shown on either side."""
    shown = front(block, STEM_PART, MEDIA_PART, unless_withdrawn(asks, HINT_PART))
    made = Template(1, template, shown, back(block, RESULT_PART, *answers))
    return NoteType(id, f"quizgen {block}", (*HEAD, *own, *TAIL), (made,))


def _opened(block: str, side: str = "") -> tuple[str, str]:
    """The start of an article, with the switch that shows the second language in all that comes after it."""
    switch = f"second{side.strip()}"
    return (
        f'<article class="quizgen {block}{side}" data-block="{block}" data-id="{{{{ID}}}}" lang="{{{{Lang}}}}">',
        f'{{{{#Second}}}}<input class="show-second" type="checkbox" id="{switch}">'
        f'<label class="second-switch" for="{switch}" lang="{{{{Second}}}}">{{{{Second}}}}</label>{{{{/Second}}}}',
    )
