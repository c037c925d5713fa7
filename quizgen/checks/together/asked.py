"""What a learner reads of a question before answering it, what it asks for, and what answers it; in one language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from quizgen.bank import Content, Language, Moment, Number, Text, Words
from quizgen.blocks import Choices, Entry, Gap, Gaps, Judgements, Recall
from quizgen.checks.languages.names import folded, inner_names
from quizgen.checks.texts import Told, filled
from quizgen.checks.wording import tongue
from quizgen.checks.wording.words import WORD, bare
from quizgen.mentions.dates import months
from quizgen.mentions.tongue import words

_LEADING = words("the a an in at on year năm ngày tháng khoảng ông bà vua")
_LONGEST = 8
"""Words above which an answer is a sentence, which nobody gives away word by word."""
_SUFFIX = re.compile(r"(?:ings?|ed|ers?|es|s|ly)$")


@dataclass(frozen=True, slots=True)
class Piece:
    """A text that is read before answering: its words in order, and their stems."""

    text: Words
    words: tuple[str, ...]
    stems: frozenset[str]


@dataclass(frozen=True, slots=True)
class Asked:
    """A question: the pieces that are read, the stems of what it asks, and its answers as words.

    `options`: what can be chosen; `truth`: whether a single statement is true. `names`: the words
    with a capital and the figures in what it asks, by which it differs from questions that are worded alike.
    """

    id: str
    text: Words
    pieces: tuple[Piece, ...]
    asks: frozenset[str]
    answers: tuple[tuple[str, ...], ...]
    options: frozenset[str]
    names: frozenset[str]
    truth: bool | None = None


def asked(told: Told, language: Language) -> Asked | None:
    """What a question asks; None for one that is no longer asked, or that has no text of its own."""
    face = told.face
    if face.item.status == "retired" or face.item.superseded_by is not None:
        return None
    question = _question(told, language)
    if question is None:
        return None
    options, shown = frozenset(_options(told, language)), question.text.value.casefold()
    asks = question.stems - {
        stem for option in options if option in shown for stem in stems_of(_words(option), language)
    }
    named = {folded(word) for name in inner_names(question.text.value) for word in name.split()}
    truth = face.block.key[0] if isinstance(face.block, Judgements) and not face.block.grid else None
    return Asked(
        face.item.id.value,
        question.text,
        tuple(_pieces(told, language, question)),
        asks or question.stems,
        tuple(dict.fromkeys(answer for answer in _answers(told, language) if 0 < len(answer) <= _LONGEST)),
        options,
        frozenset(named.union(filter(str.isdigit, question.words))),
        truth,
    )


def stems_of(words: Sequence[str], language: Language) -> list[str]:
    """The words that carry content, as stems: crosses and crossed are one. In Vietnamese words don't change."""
    known = tongue(language)
    if known is None:
        return list(words)
    content = [word for word in words if word not in known.function]
    return content if known.syllables else list(map(_stem, content))


@lru_cache(maxsize=1 << 16)
def _stem(word: str) -> str:
    plain = bare(word)
    return _SUFFIX.sub("", plain) if len(plain) > 4 else plain


def _question(told: Told, language: Language) -> Piece | None:
    """The text that asks: the stem, or the passage with its gaps open."""
    block, stem = told.face.block, told.face.stem
    if isinstance(block, Gaps):
        return _piece(filled(block.passage.versions[language], "_"), language)
    return _piece(stem[language], language) if stem is not None else None


def _pieces(told: Told, language: Language, question: Piece) -> Iterator[Piece]:
    """What is read: the text that asks, statements, what is ordered or joined; nothing that is false."""
    block = told.face.block
    if not isinstance(block, Judgements):
        yield question
        yield from (_piece(part.words[language], language) for part in told.parts if part.role == "shown")
    elif block.grid:
        yield question
        for statement, true in zip(block.statements, block.key, strict=True):
            if true and isinstance(statement.text, Text):
                yield _piece(statement.text[language], language)
    elif block.key[0]:
        yield question


def _piece(text: Words, language: Language) -> Piece:
    words = _words(text.value)
    return Piece(text, words, frozenset(stems_of(words, language)))


def _words(text: str) -> tuple[str, ...]:
    return tuple(WORD.findall(text.casefold()))


def _options(told: Told, language: Language) -> Iterator[str]:
    """What can be chosen, without regard to case."""
    if isinstance(told.face.block, Choices):
        for option in told.face.block.options:
            text = option.text
            yield (text[language].value if isinstance(text, Text) else text.typed).casefold()


def _answers(told: Told, language: Language) -> Iterator[tuple[str, ...]]:
    match told.face.block:
        case Choices(options=options, key=key, many=False):
            yield from _said(options[key[0]].text, language)
        case Entry() as entry:
            for content in (entry.answer, *entry.accept):
                yield from _said(content, language)
        case Recall(back=back):
            yield from _said(back, language)
        case Gaps(passage=passage):
            for piece in passage.versions[language]:
                if isinstance(piece, Gap):
                    yield from (_bared(_words(answer.value)) for answer in piece.answers)


def _said(content: Content, language: Language) -> Iterator[tuple[str, ...]]:
    """A content as words, in each way in which it is written."""
    match content:
        case Text():
            yield _bared(_words(content[language].value))
        case Number():
            yield (f"{content.value.normalize():f}",)
            yield _words(f"{content.value:,f}")
        case Moment(year=year, month=month, day=day):
            yield from _moment(year, month, day, language)


def _moment(year: int, month: int | None, day: int | None, language: Language) -> Iterator[tuple[str, ...]]:
    if month is None:
        yield (str(year),)
    elif day is not None:
        names = [name for name, number in months(language).items() if number == month]
        yield from (row for name in (str(month), *names) for row in ((str(day), name), (name, str(day))))
        yield (str(day), "tháng", str(month))


def _bared(words: tuple[str, ...]) -> tuple[str, ...]:
    """An answer without its article, or the word that says what kind of answer it is."""
    return words[1:] if len(words) > 1 and words[0] in _LEADING else words
