"""A question in one language, cut into words once for all checks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from quizgen.bank import Content, Language, Text, Words
from quizgen.blocks import Choices, Gap, Gaps, Judgements, Recall
from quizgen.checks.wording.others import About, about_others
from quizgen.checks.wording.phrases import Span
from quizgen.checks.wording.tongue import Tongue, tongue
from quizgen.checks.wording.words import WORD, words_of
from quizgen.faces import Face
from quizgen.source import Place

_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|«[^»]*»|‘[^’]*’(?!\w)|\*[^*]+\*|_[^_]+_")


@dataclass(frozen=True, eq=False)
class Said:
    """A text in one language and its words without regard to case."""

    text: Words
    words: tuple[str, ...]

    @property
    def value(self) -> str:
        """The text itself."""
        return self.text.value

    def typed(self, at: int) -> str:
        """A word as it was typed."""
        return self._matches[at][0]

    def place(self, span: Span) -> Place:
        """Where words stand in the teacher's file; the whole text where it is written there in another way."""
        return self.place_between(self._matches[span.start].start(), self._matches[span.end - 1].end())

    def place_between(self, start: int, end: int) -> Place:
        """Where the characters from `start` up to `end` stand in the teacher's file; else the whole text."""
        snippet, (source, at, stop) = self.value[start:end], self.text.place
        for _ in range(self.value.count(snippet, 0, start) + 1):
            at = source.text.find(snippet, at, stop) + 1
            if not at:
                return self.text.place
        return Place(source, at - 1, at - 1 + len(snippet))

    def between(self, span: Span) -> str:
        """Words as they were typed, with what stands between them."""
        return self.value[self._matches[span.start].start() : self._matches[span.end - 1].end()]

    def starts(self, at: int) -> int:
        """The offset in the text at which a word begins."""
        return self._matches[at].start()

    def is_named(self, at: int) -> bool:
        """Whether a word stands in a name, a title or a quotation."""
        start = self.starts(at)
        if any(found.start() < start < found.end() for found in _QUOTED.finditer(self.value)):
            return True
        return self.typed(at)[0].isupper() and (not self._begins(at) or self.is_title)

    @cached_property
    def is_title(self) -> bool:
        """Whether it is written as names are: more than one word, the first capital and most others too."""
        typed = [found[0] for found in self._matches]
        long = [word for word in typed[1:] if len(word) > 3] or typed[1:]
        return bool(long) and all(word[0].isupper() or word[0].isdigit() for word in (typed[0], *long))

    def _begins(self, at: int) -> bool:
        """Whether a word begins a sentence."""
        return at == 0 or self.value[: self.starts(at)].rstrip(" \"'“‘(*_").endswith((".", "?", "!", ":", "\n"))

    @cached_property
    def _matches(self) -> list[re.Match[str]]:
        return list(WORD.finditer(self.value))


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

    @cached_property
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
    def answer(self) -> Said | None:
        """The right option where one is right."""
        return None if self.many or not self.options else self.options[self.key[0]]

    @property
    def distractors(self) -> tuple[Said, ...]:
        """The wrong options."""
        return tuple(option for n, option in enumerate(self.options) if n not in self.key)


def readings(face: Face) -> Iterator[Reading]:
    """A face in each of the languages in which it is written."""
    block = face.block
    languages = face.stem.words if face.stem else block.passage.versions if isinstance(block, Gaps) else {}
    return (read(face, language) for language in languages)


def read(face: Face, language: Language) -> Reading:
    """A face in one language."""
    stem = said(face.stem, language) if face.stem else None
    block, words = face.block, tongue(language)
    match block:
        case Choices():
            options = tuple(said(option.text, language) for option in block.options)
            return Reading(face, language, words, stem, options, block.key, block.many)
        case Judgements():
            statements = tuple(said(statement.text, language) for statement in block.statements)
            return Reading(face, language, words, stem if block.grid else None, statements=statements)
        case Gaps():
            return Reading(face, language, words, pieces=block.passage.versions[language])
        case Recall():
            return Reading(face, language, words, stem, back=said(block.back, language))
    return Reading(face, language, words, stem)


def said(content: Content, language: Language) -> Said:
    """What a content says in a language; a number or date as it was typed."""
    text = content[language] if isinstance(content, Text) else Words(content.typed, content.place)
    return Said(text, words_of(text.value))
