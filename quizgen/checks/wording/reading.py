"""A question in one language, as item-writing checks read it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.bank import Language, Words
from quizgen.blocks import Choices, Gap, Gaps, Judgements, Recall
from quizgen.checks.once import once
from quizgen.checks.wording.others import About, about_others
from quizgen.checks.wording.said import Said
from quizgen.checks.wording.tongue import Tongue, tongue
from quizgen.faces import Face

if TYPE_CHECKING:
    from quizgen.checks.texts import Told


@dataclass(frozen=True, eq=False)
class Reading:
    """A question in one language; what it does not have is empty.

    `options`, `key`: the options of a choice as presented, and which are right. `statements` are to be judged.
    `pieces`: a passage with gaps. `back` is what a card answers.
    """

    face: Face
    language: Language
    tongue: Tongue | None
    stem: Said | None = None
    options: tuple[Said, ...] = ()
    key: tuple[int, ...] = ()
    many: bool = False
    statements: tuple[Said, ...] = ()
    pieces: tuple[Words | Gap[Words], ...] = ()
    back: Said | None = None

    @once
    def abouts(self) -> Mapping[int, About]:
        """The options that speak about the other options, by their index, and what they say."""
        if self.tongue is None or not self.options:
            return {}
        return about_others(self.stem, self.options, self.tongue.others)

    @property
    def item(self) -> str:
        """The item's id."""
        return self.face.item.id.value

    @property
    def judged(self) -> tuple[Said, ...]:
        """What is chosen from or judged: options or statements."""
        return self.options or self.statements

    @once
    def answer(self) -> Said | None:
        """The right option where one is right."""
        return None if self.many or not self.options else self.options[self.key[0]]

    @once
    def distractors(self) -> tuple[Said, ...]:
        """The wrong options."""
        return tuple(option for n, option in enumerate(self.options) if n not in self.key)


def readings(told: Told) -> Iterator[Reading]:
    """A question in each of the languages in which it is written."""
    block = told.face.block
    languages: Iterable[Language] = told.stem or (block.passage.versions if isinstance(block, Gaps) else ())
    return (_read(told, language) for language in languages)


def _read(told: Told, language: Language) -> Reading:
    face, words = told.face, tongue(language)
    stem = told.stem[language] if told.stem else None
    match face.block:
        case Choices() as block:
            options = tuple(said[language] for said in told.shown)
            return Reading(face, language, words, stem, options, block.key, block.many)
        case Judgements() as block:
            statements = tuple(said[language] for said in told.shown)
            return Reading(face, language, words, stem if block.grid else None, statements=statements)
        case Gaps() as block:
            return Reading(face, language, words, pieces=block.passage.versions[language])
        case Recall():
            return Reading(face, language, words, stem, back=told.shown[0][language])
    return Reading(face, language, words, stem)
