"""A checked bank in one language or a pair: texts chosen, numbers and dates formatted. The only thing outputs see."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from quizgen.bank import Bank, Item, languages_of
from quizgen.editions.formats import format_moment, format_number
from quizgen.editions.types import (
    Day,
    Edition,
    EditionBlock,
    Head,
    LeftOut,
    Medium,
    Pieces,
    Posed,
    Withdrawn,
)
from quizgen.editions.voices import Voices
from quizgen.faces import Face
from quizgen.say import Say

if TYPE_CHECKING:
    from quizgen.checks import CheckedBank

__all__ = [
    "Day",
    "Edition",
    "EditionBlock",
    "Head",
    "LeftOut",
    "Medium",
    "Pieces",
    "Posed",
    "Withdrawn",
    "edit",
    "format_moment",
    "format_number",
]

NOT_ACTIVE = {
    "draft": Say("it is a draft", "câu còn là bản nháp"),
    "retired": Say("it is retired", "câu đã được rút"),
}
SUPERSEDED = Say("the question {id} takes its place", "câu {id} đã thay thế")


def edit(checked: CheckedBank, language: str) -> Edition:
    """The edition of a checked bank in one of its languages (`vi`) or in two of them (`vi+en`, the first leads)."""
    bank = checked.bank
    voices = Voices(languages_of(language), bank)
    head = voices.first.head(bank)
    asked = {face.item.id.value: _pose(face, bank, voices) for face in checked.faces if _is_asked(face.item)}
    gone = [face.item for face in checked.faces if not _is_asked(face.item)]
    return Edition(
        bank=bank.id.value,
        identity=bank.identity,
        language=language,
        words=head.words,
        title=head.title,
        license=bank.license or "",
        author=head.author,
        report=bank.report or "",
        as_of=voices.day(bank.as_of),
        references=head.references,
        items=tuple(asked.values()),
        withdrawn=_withdrawn(checked, asked, voices),
        left_out=tuple(LeftOut(item.id.value, _why(item)) for item in gone),
        second=voices.second.head(bank) if voices.second else None,
    )


def _is_asked(item: Item) -> bool:
    return item.status == "active" and item.superseded_by is None


def _why(item: Item) -> Say:
    """Why an item is not asked."""
    if item.status == "active" and item.superseded_by:
        return SUPERSEDED.filled(id=item.superseded_by.value)
    return NOT_ACTIVE[item.status]


def _withdrawn(checked: CheckedBank, asked: Mapping[str, Posed], voices: Voices) -> tuple[Withdrawn, ...]:
    """The items that were asked once and are asked no more."""
    faces = [face for face in checked.faces if not _is_asked(face.item) and face.item.status != "draft"]
    gone = {face.item.id.value: _pose(face, checked.bank, voices) for face in faces}
    posed = {**asked, **gone}

    def withdraw(item: Item) -> Withdrawn:
        because = voices.text(item.because) if item.because else None
        instead = posed.get(item.superseded_by.value) if item.superseded_by else None
        return Withdrawn(gone[item.id.value], because, instead.stem if instead else None)

    return tuple(withdraw(face.item) for face in faces)


def _pose(face: Face, bank: Bank, voices: Voices) -> Posed:
    item = face.item
    return Posed(
        id=item.id.value,
        type=item.type,
        seed=face.seed,
        stem=voices.text(face.stem) if face.stem else None,
        block=voices.block(face),
        points=face.points,
        explanation=voices.text(item.explanation) if item.explanation else None,
        hint=voices.text(item.hint) if item.hint else None,
        sources=tuple(map(voices.citation, item.citations)),
        as_of=voices.day(item.as_of or bank.as_of),
        review_by=voices.day(item.review_by or bank.review_by),
        image=voices.medium(item.image),
        audio=voices.medium(item.audio),
        tags=item.tags,
        difficulty=item.difficulty or "",
        use=item.use,
    )
