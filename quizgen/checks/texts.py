"""All texts of a question with what each of them is, for checks that hold texts against each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Literal, NamedTuple, TypeAlias

from quizgen.bank import Content, Language, Passage, Text, Words
from quizgen.blocks import Choices, Entry, Gap, Gaps, Judgements, Lines, Order, Pairs, Recall
from quizgen.faces import Face
from quizgen.source import Place

Role: TypeAlias = Literal["asked", "option", "shown", "answer", "behind"]
"""`asked`: stems, statements, passages; `option`: what is chosen from; `shown`: what is ordered or joined; `answer`:
what is typed, written or recalled; `behind`: what a learner sees afterwards, or for the asking (a hint)."""


class Part(NamedTuple):
    """A text of a question: what it is, and its words in each language."""

    role: Role
    words: Mapping[Language, Words]


class Told(NamedTuple):
    """A question and all its texts."""

    face: Face
    parts: tuple[Part, ...]


def told(faces: Iterable[Face]) -> tuple[Told, ...]:
    """Questions with all their texts."""
    return tuple(Told(face, tuple(_parts(face))) for face in faces)


def _parts(face: Face) -> Iterator[Part]:
    if face.stem is not None:
        yield Part("asked", face.stem.words)
    yield from _block_parts(face)
    item = face.item
    for text in (item.hint, item.explanation, item.because):
        if text is not None:
            yield Part("behind", text.words)


def _block_parts(face: Face) -> Iterator[Part]:
    match face.block:
        case Choices() as block:
            yield from _texts("option", (option.text for option in block.options))
            yield from _texts("behind", (option.feedback for option in block.options))
        case Judgements() as block:
            if block.grid:
                yield from _texts("asked", (statement.text for statement in block.statements))
            yield from _texts("behind", (statement.correction for statement in block.statements))
        case Gaps() as block:
            yield Part("asked", _passage(block.passage))
            yield from _texts("option", block.distractors)
        case Entry() as block:
            yield from _texts("answer", (block.answer,))
        case Order() as block:
            yield from _texts("shown", block.items)
        case Pairs() as block:
            yield from _texts("shown", (*block.left, *block.right))
        case Lines() as block:
            yield from _texts("behind", (criterion.text for criterion in block.rubric))
        case Recall() as block:
            yield from _texts("answer", (block.back,))


def _texts(role: Role, contents: Iterable[Content | None]) -> Iterator[Part]:
    """What is a text of its own among contents; numbers and dates are the same in every language."""
    for content in contents:
        if isinstance(content, Text):
            yield Part(role, content.words)


def _passage(passage: Passage) -> dict[Language, Words]:
    return {language: filled(pieces) for language, pieces in passage.versions.items()}


def filled(pieces: Sequence[Words | Gap[Words]], gap: str | None = None) -> Words:
    """A passage as one text, its gaps filled with their first answers or with `gap`."""
    row = [piece.answers[0] if isinstance(piece, Gap) else piece for piece in pieces]
    shown = (
        gap if gap is not None and isinstance(piece, Gap) else words.value
        for piece, words in zip(pieces, row, strict=True)
    )
    source = row[0].place.source
    place = Place(source, min(words.place.start for words in row), max(words.place.end for words in row))
    return Words("".join(shown), place)
