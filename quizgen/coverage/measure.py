"""A bank and its texts to a coverage: who asks for what."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import TypeAlias

from quizgen.bank import Bank, Moment, NotAsked, Number, Reference, Text
from quizgen.checks.sources.cited import Opened, Paragraph, opened
from quizgen.checks.sources.claims import claims
from quizgen.checks.texts import told
from quizgen.coverage.model import Asking, Coverage, Fact, Reading, SourceCoverage
from quizgen.faces import Face, lower_bank
from quizgen.load import SourceText
from quizgen.mentions import Figure, Name, Said, When, find_date, find_figure, find_name, find_part, find_phrase
from quizgen.mentions.every import Mention, find_mentions, whole_names
from quizgen.mentions.plain import without_marks

_ASKED = ("asked", "shown", "answer")
"""Roles of what a question asks and answers; the right ones of its options are among its claims."""


@dataclass(frozen=True, eq=False)
class _Question:
    """A question, the paragraphs of a source that it cites, and all that it says."""

    asking: Asking
    numbers: frozenset[int]
    said: tuple[Said, ...]
    evidence: tuple[Said, ...]

    @cached_property
    def everything(self) -> tuple[Said, ...]:
        return (*self.said, *self.evidence)


def measure(bank: Bank, texts: Mapping[str, SourceText]) -> Coverage:
    """What the active questions of a bank ask of its sources whose texts are at hand."""
    sources = opened(bank, texts)
    faces = [face for face in lower_bank(bank) if face.item.status == "active"]
    with_text = [reference for reference in bank.references if reference.id in sources]
    return Coverage(
        bank.id.value,
        tuple(_source(reference, sources, faces) for reference in with_text),
        tuple(reference.id for reference in bank.references if reference.id not in sources),
    )


def _source(reference: Reference, sources: Mapping[str, Opened], faces: Sequence[Face]) -> SourceCoverage:
    source = sources[reference.id]
    questions = tuple(_questions(source, faces))
    mentions = find_mentions([paragraph.said.text for paragraph in source.paragraphs], source.language)
    names = {_words(one) for row in mentions for one in row if isinstance(one.read, Name)}
    judge = _Judge(questions, reference.not_asked, names)
    paragraphs = tuple(map(judge.reading, source.paragraphs, mentions))
    unused = tuple(one.text.value for one in reference.not_asked if one.text.value not in judge.used)
    return SourceCoverage(reference.id, reference.title, source.language, paragraphs, unused)


def _questions(source: Opened, faces: Iterable[Face]) -> Iterator[_Question]:
    on = source.paragraphs[0].said.on if source.paragraphs else None
    for face in faces:
        numbers = frozenset(_cited_numbers(face, source))
        if numbers:
            said = tuple(Said(text, language, on) for text, language in dict.fromkeys(_texts(face)))
            evidence = tuple(Said(words.value, source.language, on) for words in face.item.evidence)
            yield _Question(Asking(face.item.id.value, face.item.id.place), numbers, said, evidence)


def _cited_numbers(face: Face, source: Opened) -> Iterator[int]:
    """The numbers of the paragraphs that a question cites; all where it cites the source as a whole."""
    for citation in face.item.citations:
        if citation.reference == source.id:
            yield from citation.paragraphs or (paragraph.number for paragraph in source.paragraphs)


def _texts(face: Face) -> Iterator[tuple[str, str]]:
    """What a question asks and answers, with its language; numbers and dates as they were typed."""
    for part in next(told([face])).parts:
        if part.role in _ASKED:
            yield from ((said.value, language) for language, said in part.said.items())
    for claim in claims(face):
        for way in claim.ways:
            if isinstance(way, Number | Moment):
                yield way.typed, "en"
            else:
                yield from ((words.value, language) for language, words in way.items())


def _words(mention: Mention) -> tuple[str, ...]:
    assert isinstance(mention.read, Name)
    return mention.read.words


def _folded(said: Said) -> tuple[str, ...]:
    return tuple(word.folded for word in said.words)


_Excluded: TypeAlias = tuple[range, NotAsked]
"""Where a paragraph has what `not_asked` names."""


class _Judge:
    """Says of each mention what became of it, by the questions, by `not_asked`, and by all names of the text."""

    def __init__(
        self, questions: Sequence[_Question], excluded: Sequence[NotAsked], names: Collection[tuple[str, ...]]
    ):
        self.questions = questions
        self.excluded = [(Said(one.text.value, "vi"), one) for one in excluded]
        self._excluded = {_folded(words): one for words, one in self.excluded}
        self.used: set[str] = set()
        self.whole = whole_names(names)
        self._on: dict[int, list[_Question]] = defaultdict(list)
        self._with: dict[str, set[int]] = defaultdict(set)
        self._askers: dict[tuple[str, ...], tuple[Asking, ...]] = {}
        for n, question in enumerate(questions):
            for number in question.numbers:
                self._on[number].append(question)
            for word in chain.from_iterable(said.places for said in question.everything):
                self._with[word].add(n)

    def reading(self, paragraph: Paragraph, mentions: Iterable[Mention]) -> Reading:
        """A paragraph with the facts that its mentions make."""
        excluded = [(span, one) for words, one in self.excluded if (span := find_phrase(paragraph.said, words))]
        facts = tuple(self._fact(paragraph, mention, excluded) for mention in mentions)
        asked = tuple(question.asking for question in self._on[paragraph.number])
        return Reading(paragraph.number, paragraph.place, facts, asked)

    def _fact(self, paragraph: Paragraph, mention: Mention, excluded: Sequence[_Excluded]) -> Fact:
        place = paragraph.at(range(mention.start, mention.end))
        key = self._key(paragraph, mention)
        here = tuple(one.asking for one in self._on[paragraph.number] if _asks(one, paragraph, mention))
        if here:
            return Fact(mention.kind, place, key, "asked", here)
        if isinstance(mention.read, Name) and (askers := self._anywhere(mention.read)):
            return Fact(mention.kind, place, key, "elsewhere", askers)
        if (why := self._why_not(paragraph, mention, excluded)) is not None:
            return Fact(mention.kind, place, key, "excluded", why=why)
        return Fact(mention.kind, place, key, "missing")

    def _key(self, paragraph: Paragraph, mention: Mention) -> Hashable:
        """What makes mentions one: a name in the whole text, what is said in a paragraph for all others."""
        read = mention.read
        if isinstance(read, Name):
            return "name", self.whole[read.words]
        said = read.value if isinstance(read, Figure) else read.parts if isinstance(read, When) else mention.start
        return mention.kind, paragraph.number, said

    def _anywhere(self, name: Name) -> tuple[Asking, ...]:
        if name.words not in self._askers:
            forms = {form for word in name.words for form in (word, without_marks(word))}
            near = sorted({n for form in forms for n in self._with.get(form, ())})
            rows = (self.questions[n] for n in near)
            asking = (one.asking for one in rows if any(_has_name(said, name) for said in one.everything))
            self._askers[name.words] = tuple(asking)
        return self._askers[name.words]

    def _why_not(self, paragraph: Paragraph, mention: Mention, excluded: Sequence[_Excluded]) -> Text | None:
        """The reason that `not_asked` has for a mention: its words, or words in which or around which it stands."""
        own = Said(paragraph.said.text[mention.start : mention.end], "vi")
        here = (one for span, one in excluded if _covers(span, mention))
        found = next(here, None) or (self._excluded.get(_folded(own)) if self._excluded else None)
        if found is None:
            return None
        self.used.add(found.text.value)
        return found.why


def _asks(question: _Question, paragraph: Paragraph, mention: Mention) -> bool:
    """Whether a question that cites a paragraph says a mention of it."""
    read = mention.read
    if isinstance(read, Figure):
        return any(find_figure(said, read) for said in question.everything)
    if isinstance(read, When):
        return any(find_date(said, read) for said in question.everything)
    if isinstance(read, Name):
        return any(_has_name(said, read) for said in question.everything)
    spans = (find_phrase(paragraph.said, words) for words in question.evidence)
    return any(span is not None and _overlap(span, mention) for span in spans)


def _has_name(said: Said, name: Name) -> bool:
    """Whether some words have a name, whole or shortened; words that are nothing else have no capital to tell it by."""
    own = _folded(said)
    shortened = bool(own) and own in (name.words[: len(own)], name.words[-len(own) :])
    return shortened or find_name(said, name) is not None or find_part(said, name) is not None


def _covers(span: range, mention: Mention) -> bool:
    inside = span.start <= mention.start and mention.end <= span.stop
    return inside or (mention.kind == "quote" and _overlap(span, mention))


def _overlap(span: range, mention: Mention) -> bool:
    return span.start < mention.end and mention.start < span.stop
