"""A text in one language as all checks read it: what stands in it is found once, by whichever check asks first."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TypeAlias

from quizgen.bank import Language, Words
from quizgen.checks.once import once
from quizgen.checks.wording.phrases import Span
from quizgen.checks.wording.words import DIGIT, NAME, NUMERAL, QUOTED, WORD, inner_names_of, words_of
from quizgen.source import Place

_QUOTED = re.compile(rf"{QUOTED}|\*[^*]+\*|_[^_]+_")


class Said:
    """A text in one language: `text` as the teacher wrote it, `value` without its place.

    `numerals`: its numbers in digits, with the points and commas between them.
    """

    def __init__(self, text: Words) -> None:
        self.text = text
        self.value = value = text.value
        self.numerals = NUMERAL.findall(value) if DIGIT.search(value) else []

    @once
    def names(self) -> list[str]:
        """Its words with capitals, those that follow each other as one; the first word of a sentence is one too."""
        return NAME.findall(self.value)

    @once
    def folded(self) -> str:
        """The text without regard to case."""
        return self.value.casefold()

    @once
    def words(self) -> tuple[str, ...]:
        """Its words without regard to case."""
        return words_of(self.value)

    @once
    def inner_names(self) -> list[str]:
        """Those of its names that do not begin a sentence; not what is a noun of a title (the Peace of …)."""
        return inner_names_of(self.value, self.names)

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

    @once
    def is_title(self) -> bool:
        """Whether it is written as names are: more than one word, the first capital and most others too."""
        typed = [found[0] for found in self._matches]
        long = [word for word in typed[1:] if len(word) > 3] or typed[1:]
        return bool(long) and all(word[0].isupper() or word[0].isdigit() for word in (typed[0], *long))

    def _begins(self, at: int) -> bool:
        """Whether a word begins a sentence."""
        return at == 0 or self.value[: self.starts(at)].rstrip(" \"'“‘(*_").endswith((".", "?", "!", ":", "\n"))

    @once
    def _matches(self) -> list[re.Match[str]]:
        return list(WORD.finditer(self.value))


Versions: TypeAlias = Mapping[Language, Said]
"""What is said in each language; one and the same `Said` where it was written once for all of them."""
