"""Runs of words with capital letters, and codes such as Tu-160 and G7: what may be a name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quizgen.mentions.plain import find_words
from quizgen.mentions.tokens import Token, tokens

_LINKS = frozenset({"of", "the", "de", "da", "von", "van", "der", "bin", "al", "la", "du"})
_TITLES = frozenset({"the", "a", "an", "mr", "mrs", "ms", "dr", "ông", "bà", "anh", "chị", "cô"})
_ENDS = frozenset(".?!:;\"“”'(…•")


@dataclass(frozen=True, slots=True)
class Capitals:
    """A run of capitals that stands in a text from `start` to `end` (code points).

    `words` are folded, `Jong-un` being two. `leads`: its first word may have its capital from standing first in a
    sentence; `unsure`: so may the only one.
    """

    start: int
    end: int
    words: tuple[str, ...]
    leads: bool = False

    @property
    def unsure(self) -> bool:
        """Whether it may be no name at all."""
        return self.leads and len(self.words) == 1

    @property
    def code(self) -> bool:
        """Whether it is written alike in every language, having letters and digits."""
        return any(word[0].isdigit() for word in self.words) and not all(word[0].isdigit() for word in self.words)


def find_capitals(text: str) -> tuple[Capitals, ...]:
    """The runs of a text (NFC) in reading order."""
    row = tokens(text)
    return tuple(found for run in _runs(row, text) if (found := _read(run, row, text)))


def _runs(row: Sequence[Token], text: str) -> Iterator[range]:
    """Where words with capitals follow each other, with small words of English names between them."""
    at = 0
    while at < len(row):
        if not _capital(row[at]):
            at += 1
            continue
        end = at + 1
        while (after := _next(row, end, text)) is not None:
            end = after
        yield range(at, end)
        at = end


def _next(row: Sequence[Token], end: int, text: str) -> int | None:
    """The place after the next capital of a run, if one goes on here."""
    for at in range(end, min(end + 3, len(row))):
        if not text[row[at - 1].end : row[at].start].isspace():
            return None
        if _capital(row[at]):
            return at + 1
        if row[at].folded not in _LINKS:
            return None
    return None


def _capital(token: Token) -> bool:
    if token.kind == "word":
        return token.text[0].isupper()
    return token.kind == "code" and any(sign.isupper() for sign in token.text)


def _read(run: range, row: Sequence[Token], text: str) -> Capitals | None:
    leads = _begins(row, run.start, text) and not _marked(row[run.start].text)
    if len(run) > 1 and row[run.start].folded in _TITLES:
        run, leads = run[1:], False
    while len(run) > 1 and not _capital(row[run.start]):
        run = run[1:]
    start, end = row[run.start].start, row[run[-1]].end
    words = tuple(word.folded for word in find_words(text[start:end]) if word.text != "s")
    if not words or (len(run) == 1 and (words[0] in _TITLES or text[start:end] == "I")):
        return None
    return Capitals(start, end, words, leads)


def _begins(row: Sequence[Token], at: int, text: str) -> bool:
    """Whether a token stands first in a sentence or a line."""
    return at == 0 or row[at - 1].text in _ENDS or "\n" in text[row[at - 1].end : row[at].start]


def _marked(shown: str) -> bool:
    """Whether more than the first letter shows that it is a name."""
    return any(sign.isupper() or sign.isdigit() for sign in shown[1:])
