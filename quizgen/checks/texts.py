"""All texts of a question with what each of them is, for checks that hold texts against each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple, TypeAlias

from quizgen.bank import Content, Language, Passage, Text, Words
from quizgen.blocks import Choices, Entry, Gap, Gaps, Judgements, Lines, Order, Pairs, Recall
from quizgen.checks.once import once
from quizgen.checks.wording.said import Said, Versions
from quizgen.faces import Face
from quizgen.source import Place

Role: TypeAlias = Literal["asked", "option", "shown", "answer", "behind"]
"""`asked`: stems, statements, passages; `option`: what is chosen from; `shown`: what is ordered or joined; `answer`:
what is typed, written or recalled; `behind`: what a learner sees afterwards, or for the asking (a hint)."""


class Part(NamedTuple):
    """A text of a question: what it is, and what it says in each language."""

    role: Role
    said: Versions


@dataclass(frozen=True, eq=False)
class Told:
    """A question and all its texts.

    `stem` is among the `parts`, and so is of `shown` what is a text: the options of a choice, the statements that are
    to be judged, or the back of a card; a number or a date among them says in every language what was typed.
    """

    face: Face
    parts: tuple[Part, ...]
    stem: Versions | None
    shown: tuple[Versions, ...]

    @once
    def numbered(self) -> tuple[Part, ...]:
        """The texts that have digits in one of their languages."""
        return tuple(part for part in self.parts if any(said.numerals for said in part.said.values()))


def told(faces: Iterable[Face]) -> Iterator[Told]:
    """Questions with all their texts, one after another."""
    return map(_told, faces)


def _told(face: Face) -> Told:
    stem = _versions(face.stem.words) if face.stem is not None else None
    shown = tuple(_shown(face, stem))
    parts = [Part("asked", stem)] if stem is not None else []
    parts += _block_parts(face, shown)
    item = face.item
    parts += _texts("behind", (item.hint, item.explanation, item.because))
    return Told(face, tuple(parts), stem, shown)


def _versions(words: Mapping[Language, Words]) -> Versions:
    first = next(iter(words.values()))
    one = Said(first)
    return {language: one if text is first else Said(text) for language, text in words.items()}


def _shown(face: Face, stem: Versions | None) -> Iterable[Versions]:
    """What is chosen from, judged, or turned up."""
    match face.block:
        case Choices(options=options):
            return [_content(option.text, stem or ()) for option in options]
        case Judgements(grid=True, statements=statements):
            return [_content(statement.text, stem or ()) for statement in statements]
        case Judgements() if stem is not None:
            return [stem]
        case Recall(back=back):
            return [_content(back, stem or ())]
    return ()


def _content(content: Content, languages: Iterable[Language]) -> Versions:
    if isinstance(content, Text):
        return _versions(content.words)
    return dict.fromkeys(languages, Said(Words(content.typed, content.place)))


def _block_parts(face: Face, shown: Sequence[Versions]) -> Iterator[Part]:
    match face.block:
        case Choices() as block:
            rows = zip(block.options, shown, strict=True)
            yield from (Part("option", said) for option, said in rows if isinstance(option.text, Text))
            yield from _texts("behind", (option.feedback for option in block.options))
        case Judgements() as block:
            if block.grid:
                yield from (Part("asked", said) for said in shown)
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
            yield from (Part("answer", said) for said in shown if isinstance(block.back, Text))


def _texts(role: Role, contents: Iterable[Content | None]) -> Iterator[Part]:
    """What is a text of its own among contents; numbers and dates are the same in every language."""
    for content in contents:
        if isinstance(content, Text):
            yield Part(role, _versions(content.words))


def _passage(passage: Passage) -> Versions:
    return {language: Said(filled(pieces)) for language, pieces in passage.versions.items()}


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
