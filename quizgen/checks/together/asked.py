"""What a learner reads of a question before answering it, what it asks for, and what answers it; in one language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import NamedTuple, TypeAlias

from quizgen.bank import Content, Language, Moment, Number, Text
from quizgen.blocks import Choices, Entry, Gap, Gaps, Judgements, Order, Pairs, Recall
from quizgen.checks.once import once
from quizgen.checks.texts import Told, filled
from quizgen.checks.together.stems import Stem, content_of, row_of, superlatives_of
from quizgen.checks.wording import Said, tongue
from quizgen.checks.wording.others import about_others
from quizgen.checks.wording.words import NAME, words_of
from quizgen.mentions import find_dates
from quizgen.mentions.dates import months
from quizgen.mentions.tongue import words

_LEADING = words("the a an in at on year năm ngày tháng khoảng ông bà vua")
_SIGN = re.compile(r"[=<>≤≥≠≈+−×÷·^√]")
_FORMULA = re.compile(r"\w+|[^\w\s.,]")
_LONGEST = 8
"""Words above which an answer is a sentence, which nobody gives away word by word."""


Phrase: TypeAlias = tuple[str, ...]
"""Stems that stand one behind the other."""


class Form(NamedTuple):
    """A way in which an answer is written: its words, and whether they are one name, with a capital each."""

    words: tuple[str, ...]
    named: bool = False


class Answer(NamedTuple):
    """What answers a question: several phrases only where all of them belong to it, in this order if `ordered`.

    `stems`: those of its words that carry content, or else all. `named`: whether it is one name.
    """

    phrases: tuple[Phrase, ...]
    stems: frozenset[str]
    ordered: bool = False
    named: bool = False


@dataclass(frozen=True, eq=False)
class Piece:
    """A text that is read before answering, and the stems of its words and of what it is read with."""

    said: Said
    language: Language
    beside: frozenset[str] = frozenset()
    """The stems of what belongs to it: the other side of a pair."""
    above: frozenset[str] = frozenset()
    """The stems of the stem under which it stands."""

    @once
    def row(self) -> list[Stem]:
        """The stems of all its words in order, with the numbers of the words."""
        return row_of(self.said.words, self.language)

    @once
    def own(self) -> frozenset[str]:
        """The stems of its words that carry content."""
        return content_of(self.said.words, self.language)

    @once
    def stems(self) -> frozenset[str]:
        """All stems that it is read with."""
        return self.own | self.beside | self.above


@dataclass(frozen=True, eq=False)
class Asked:
    """A question: what asks, the pieces that are read, the stems of what it asks, and its answers in every form.

    `truth`: whether a single statement is true.
    """

    id: str
    said: Said
    pieces: tuple[Piece, ...]
    asks: frozenset[str]
    answers: tuple[Answer, ...]
    language: Language
    truth: bool | None = None

    @once
    def names(self) -> frozenset[str]:
        """The words with a capital and the figures in what it asks, by which it differs from what is worded alike."""
        named = chain(*(words_of(name) for name in self.said.inner_names))
        return content_of(chain(named, filter(str.isdigit, self.said.words)), self.language)

    @once
    def extremes(self) -> frozenset[str]:
        """The stems of its superlatives: the longest river is not the widest one."""
        return superlatives_of(self.said.words, self.language)


def asked(told: Told, language: Language) -> Asked | None:
    """What a question asks; None for one that is no longer asked, or that has no text of its own."""
    face = told.face
    if face.item.status == "retired" or face.item.superseded_by is not None:
        return None
    question = _question(told, language)
    if question is None:
        return None
    truth = face.block.key[0] if isinstance(face.block, Judgements) and not face.block.grid else None
    answers = dict.fromkeys(answer for answer in _answers(told, language) if _is_short(answer))
    pieces = tuple(_pieces(told, language, question))
    asks = question.own - _listed(told, language, question)
    return Asked(face.item.id.value, question.said, pieces, asks or question.own, tuple(answers), language, truth)


def _is_short(answer: Answer) -> bool:
    return bool(answer.phrases) and all(0 < len(phrase) <= _LONGEST for phrase in answer.phrases)


def _question(told: Told, language: Language) -> Piece | None:
    """The text that asks: the stem, or the passage with its gaps open."""
    block = told.face.block
    if isinstance(block, Gaps):
        return Piece(Said(filled(block.passage.versions[language], "_")), language)
    return Piece(told.stem[language], language) if told.stem else None


def _pieces(told: Told, language: Language, question: Piece) -> Iterator[Piece]:
    """What is read: the text that asks, statements, what is ordered or joined; nothing that is false."""
    block = told.face.block
    if isinstance(block, Judgements) and not block.grid:
        if block.key[0]:
            yield question
        return
    yield question
    match block:
        case Judgements(statements=statements, key=key):
            rows = zip(statements, told.shown, key, strict=True)
            said = [said[language] for one, said, true in rows if true and isinstance(one.text, Text)]
            yield from (Piece(one, language, above=question.own) for one in said)
        case Order(items=items):
            yield from (Piece(one, language, above=question.own) for one in _texts(items, language))
        case Pairs() as pairs:
            yield from _joined(pairs, language, question)


def _joined(pairs: Pairs[Content], language: Language, question: Piece) -> Iterator[Piece]:
    """Both sides of each pair, each with the other one beside it."""
    for left, at in zip(pairs.left, pairs.key, strict=True):
        sides = list(_texts((left, pairs.right[at]), language))
        for side, other in zip(sides, reversed(sides), strict=True):
            beside = content_of(other.words, language) if other is not side else frozenset()
            yield Piece(side, language, beside, question.own)


def _texts(contents: Iterable[Content], language: Language) -> Iterator[Said]:
    return (Said(content[language]) for content in contents if isinstance(content, Text))


def _listed(told: Told, language: Language, question: Piece) -> frozenset[str]:
    """The stems of the options that the text that asks names itself."""
    if not isinstance(told.face.block, Choices):
        return frozenset()
    shown = question.said.folded
    listed = (said[language] for said in told.shown if said[language].folded in shown)
    return content_of(chain(*(option.words for option in listed)), language)


def _answers(told: Told, language: Language) -> Iterator[Answer]:
    """What answers a question, in each way in which it is written."""
    match told.face.block:
        case Choices(options=options, key=key, many=many):
            if _is_about_options(told, language):
                return
            if many:
                yield _answer(sorted(next(_forms(options[n].text, language)) for n in key), language)
            else:
                yield from _each(_forms(options[key[0]].text, language), language)
        case Entry() as entry:
            contents = (entry.answer, *entry.accept)
            yield from _each((form for content in contents for form in _forms(content, language)), language)
        case Recall(back=back):
            yield from _each(_forms(back, language), language)
        case Order(items=items, key=key):
            yield _answer([next(_forms(items[n], language)) for n in key], language, ordered=True)
        case Gaps(passage=passage):
            for piece in passage.versions[language]:
                if isinstance(piece, Gap):
                    forms = (form for one in piece.answers for form in _written(one.value, language))
                    yield from _each(forms, language)


def _is_about_options(told: Told, language: Language) -> bool:
    """Whether a right option says something of the others: all of them, none of them."""
    known, block = tongue(language), told.face.block
    if known is None or not isinstance(block, Choices):
        return False
    options = [said[language] for said in told.shown]
    return (
        not about_others(told.stem[language] if told.stem else None, options, known.others).keys().isdisjoint(block.key)
    )


def _each(forms: Iterable[Form], language: Language) -> Iterator[Answer]:
    return (_answer([form], language) for form in forms)


def _answer(forms: Sequence[Form], language: Language, *, ordered: bool = False) -> Answer:
    phrases = tuple(tuple(one.stem for one in row_of(form.words, language)) for form in forms)
    stems = content_of(chain(*(form.words for form in forms)), language) or frozenset(chain(*phrases))
    return Answer(phrases, stems, ordered, len(forms) == 1 and forms[0].named)


def _forms(content: Content, language: Language) -> Iterator[Form]:
    """A content as words, in each way in which it is written."""
    match content:
        case Text():
            yield from _written(content[language].value, language)
        case Number():
            yield Form((f"{content.value.normalize():f}",))
            yield Form(words_of(f"{content.value:,f}"))
        case Moment(year=year, month=month, day=day):
            yield from _moment(year, month, day, language)


def _written(text: str, language: Language) -> Iterator[Form]:
    """A text as it stands, and as a date in all its forms if it is one."""
    words = _bared(words_of(text) if _SIGN.search(text) is None else tuple(_FORMULA.findall(text)))
    yield Form(words, NAME.fullmatch(text) is not None)
    when = next(iter(find_dates(text, language)), None) if text[:1].isdigit() or text[-1:].isdigit() else None
    if when is not None and when.year and when.month and when.day:
        yield from _moment(when.year, when.month, when.day, language)


def _moment(year: int, month: int | None, day: int | None, language: Language) -> Iterator[Form]:
    if month is None:
        yield Form((str(year),))
    elif day is not None:
        yield Form((f"{year}-{month}-{day}",))
        for name in (str(month), *(name for name, number in months(language).items() if number == month)):
            yield from (Form((str(day), name)), Form((name, str(day))))


def _bared(words: tuple[str, ...]) -> tuple[str, ...]:
    """An answer without its article, or the word that says what kind of answer it is."""
    return words[1:] if len(words) > 1 and words[0] in _LEADING else words
