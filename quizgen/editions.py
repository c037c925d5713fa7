"""A checked bank in one language: texts chosen, numbers and dates formatted. The only thing that outputs see."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from quizgen.bank import (
    Citation,
    Content,
    Item,
    Language,
    Media,
    Moment,
    Number,
    Passage,
    Reference,
    Text,
    Use,
    Words,
)
from quizgen.blocks import Block, Gap
from quizgen.faces import Face
from quizgen.locale import catalogue
from quizgen.locale.catalogue import Catalogue
from quizgen.prose import Prose, parse_prose
from quizgen.say import Say

if TYPE_CHECKING:
    from quizgen.checks import CheckedBank

Pieces: TypeAlias = tuple[Prose | Gap[Prose], ...]
EditionBlock: TypeAlias = Block[Prose, Pieces]


@dataclass(frozen=True, slots=True)
class Medium:
    """An image or a sound: its file, the words that replace it, and to whom it is owed."""

    path: Path
    alt: str
    credit: str


@dataclass(frozen=True, slots=True)
class Posed:
    """An item as one edition poses it.

    `seed` is the item's own for whatever an output draws by lot; `sources` are whole sentences ("Title, 18/9/2023,
    đoạn 6"); `as_of` and `review_by` are formatted dates.
    """

    id: str
    type: str
    seed: str
    stem: Prose | None
    block: EditionBlock
    points: Decimal
    explanation: Prose | None
    hint: Prose | None
    sources: tuple[str, ...]
    as_of: str
    review_by: str
    image: Medium | None
    audio: Medium | None
    tags: tuple[str, ...]
    difficulty: str
    use: tuple[Use, ...]


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """An item that is no longer asked, why, and the stem of the item that takes its place, as far as that is known."""

    item: Posed
    because: Prose | None
    instead: Prose | None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An item that an output does not have, and why."""

    item: str
    why: Say


@dataclass(frozen=True, slots=True)
class Edition:
    """A checked bank in one language.

    `withdrawn` are the items that are retired or superseded, `left_out` these and the drafts: what no output asks.
    """

    bank: str
    identity: str
    language: Language
    words: Catalogue
    title: str
    license: str
    author: str
    report: str
    as_of: str
    references: tuple[str, ...]
    items: tuple[Posed, ...]
    left_out: tuple[LeftOut, ...]
    withdrawn: tuple[Withdrawn, ...] = ()

    def used_in(self, use: Use) -> tuple[tuple[Posed, ...], tuple[LeftOut, ...]]:
        """The items for cards, paper or practice, and those that are not, with the reason."""
        chosen = tuple(item for item in self.items if use in item.use)
        rest = tuple(LeftOut(item.id, NOT_FOR[use]) for item in self.items if use not in item.use)
        return chosen, self.left_out + rest


NOT_FOR = {
    "cards": Say("its `use` does not name cards", "`use` của câu này không có cards"),
    "paper": Say("its `use` does not name paper", "`use` của câu này không có paper"),
    "practice": Say("its `use` does not name practice", "`use` của câu này không có practice"),
}
NOT_ACTIVE = {
    "draft": Say("it is a draft", "câu còn là bản nháp"),
    "retired": Say("it is retired", "câu đã được rút"),
}
SUPERSEDED = Say("the question {id} takes its place", "câu {id} đã thay thế")


def edit(checked: CheckedBank, language: Language) -> Edition:
    """The edition of a checked bank in one of its languages."""
    bank = checked.bank
    words = catalogue(language)
    cite = _citer(bank.references, language, words)
    bank_dates = (bank.as_of, bank.review_by)
    active = [face for face in checked.faces if _is_asked(face.item)]
    gone = [face for face in checked.faces if not _is_asked(face.item)]
    posed = {face.item.id.value: _pose(face, *bank_dates, language, words, cite) for face in active}
    retired = {
        face.item.id.value: _pose(face, *bank_dates, language, words, cite)
        for face in gone
        if face.item.status != "draft"
    }
    return Edition(
        bank=bank.id.value,
        identity=bank.identity,
        language=language,
        words=words,
        title=_plain(bank.title, language),
        license=bank.license or "",
        author=_plain(bank.author, language),
        report=bank.report or "",
        as_of=format_moment(bank.as_of, words) if bank.as_of else "",
        references=tuple(_reference(reference, language, words) for reference in bank.references),
        items=tuple(posed.values()),
        withdrawn=tuple(
            _withdraw(face.item, retired, {**posed, **retired}, language)
            for face in gone
            if face.item.status != "draft"
        ),
        left_out=tuple(LeftOut(face.item.id.value, _why(face.item)) for face in gone),
    )


def _is_asked(item: Item) -> bool:
    return item.status == "active" and item.superseded_by is None


def _why(item: Item) -> Say:
    """Why an item is not asked."""
    if item.status == "active" and item.superseded_by:
        return SUPERSEDED.filled(id=item.superseded_by.value)
    return NOT_ACTIVE[item.status]


def _withdraw(item: Item, retired: Mapping[str, Posed], posed: Mapping[str, Posed], language: Language) -> Withdrawn:
    because = parse_prose(item.because[language].value) if item.because else None
    instead = posed.get(item.superseded_by.value) if item.superseded_by else None
    return Withdrawn(retired[item.id.value], because, instead.stem if instead else None)


def _pose(
    face: Face,
    as_of: Moment | None,
    review_by: Moment | None,
    language: Language,
    words: Catalogue,
    cite: Callable[[Citation], str],
) -> Posed:
    item = face.item

    def text(content: Content) -> Prose:
        if isinstance(content, Text):
            return parse_prose(content[language].value)
        return parse_prose(_format(content, words))

    def passage(content: Passage) -> Pieces:
        return tuple(_piece(piece) for piece in content.versions[language])

    as_of, review_by = item.as_of or as_of, item.review_by or review_by
    return Posed(
        id=item.id.value,
        type=item.type,
        seed=face.seed,
        stem=text(face.stem) if face.stem else None,
        block=face.block.translated(text, passage),
        points=face.points,
        explanation=text(item.explanation) if item.explanation else None,
        hint=text(item.hint) if item.hint else None,
        sources=tuple(map(cite, item.citations)),
        as_of=format_moment(as_of, words) if as_of else "",
        review_by=format_moment(review_by, words) if review_by else "",
        image=_medium(item.image, language),
        audio=_medium(item.audio, language),
        tags=item.tags,
        difficulty=item.difficulty or "",
        use=item.use,
    )


def _piece(piece: Words | Gap[Words]) -> Prose | Gap[Prose]:
    if isinstance(piece, Gap):
        answers = tuple(parse_prose(answer.value) for answer in piece.answers)
        hint = parse_prose(piece.hint.value) if piece.hint else None
        return Gap(piece.number, answers, hint, piece.given)
    return parse_prose(piece.value)


def _plain(text: Text | None, language: Language) -> str:
    return parse_prose(text[language].value).plain if text else ""


def _medium(media: Media | None, language: Language) -> Medium | None:
    if media is None:
        return None
    return Medium(media.path, _plain(media.alt, language), _plain(media.credit, language))


def _reference(reference: Reference, language: Language, words: Catalogue) -> str:
    """Author, title, date, agencies and address of a reference, as far as they are known."""
    published = format_moment(reference.published, words) if reference.published else ""
    via = ", ".join(_plain(text, language) for text in reference.via)
    parts = (
        _plain(reference.author, language),
        _plain(reference.title, language),
        published,
        f"({via})" if via else "",
        reference.url or "",
    )
    return ", ".join(filter(None, parts)).replace(", (", " (")


def _citer(references: tuple[Reference, ...], language: Language, words: Catalogue) -> Callable[[Citation], str]:
    """How a citation is written in this edition: title, date and paragraphs."""
    known = {reference.id: reference for reference in references}

    @cache
    def heading(reference_id: str) -> str:
        reference = known[reference_id]
        published = format_moment(reference.published, words) if reference.published else ""
        return ", ".join(filter(None, (_plain(reference.title, language), published)))

    def cite(citation: Citation) -> str:
        numbers = ", ".join(map(str, citation.paragraphs))
        pattern = words.common.paragraphs if len(citation.paragraphs) > 1 else words.common.paragraph
        where = pattern.format(n=numbers) if numbers else ""
        return ", ".join(filter(None, (heading(citation.reference), where)))

    return cite


def _format(content: Number | Moment, words: Catalogue) -> str:
    if isinstance(content, Moment):
        return format_moment(content, words)
    shown = format_number(content.value, words)
    return f"{shown} %" if content.percent and words.tag != "en" else shown + "%" * content.percent


@cache
def format_number(number: Decimal, words: Catalogue) -> str:
    """A number by CLDR's rules: 6.500 in Vietnamese, 6,500 in English; no digit is lost or added."""
    from babel.numbers import format_decimal

    return format_decimal(number, locale=words.cldr, decimal_quantization=False)


def format_moment(moment: Moment, words: Catalogue) -> str:
    """A date in the language's way and in the precision in which it was typed."""
    return format_date(*moment[:3], words)


@cache
def format_date(year: int, month: int | None, day: int | None, words: Catalogue) -> str:
    """A day, a month (no day) or a year (no month) in the language's way."""
    from babel import dates

    pattern = words.day if day else words.month if month else words.year
    return dates.format_date(date(year, month or 1, day or 1), pattern, locale=words.cldr)
