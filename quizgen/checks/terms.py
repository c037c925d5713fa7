"""Words in options and statements by which a test-wise reader judges them, or by which nobody can."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from quizgen.checks.examples import statement
from quizgen.checks.wording import Reading, Said, Tongue
from quizgen.checks.wording.phrases import Phrases, Span
from quizgen.diagnostics import Diagnostic, Rule, Severity
from quizgen.say import Say

ABSOLUTE_TERM = Rule(
    code="ITM131",
    name="absolute-term",
    severity=Severity.HINT,
    message=Say(
        "“{term}” gives away that this is hardly ever so", "“{term}” khiến ai cũng đoán được điều này khó mà đúng"
    ),
    help=Say(
        "say what is claimed without it, or of what exactly it holds",
        "hãy viết lại mà không dùng từ này, hoặc nêu rõ điều đó đúng với những gì",
    ),
    why=Say(
        "What is claimed without exception is mostly false, and test-wise learners know it.",
        "Điều khẳng định không có ngoại lệ thì thường sai, và người quen làm bài biết điều đó.",
    ),
    bad=statement("Rivers always flow into a sea.", "false", "Some end in lakes or dry up."),
    good=statement("The Okavango flows into a sea.", "false", "It ends in an inland delta."),
    literature="Haladyna, Downing & Rodriguez (2002), guideline 28a",
)
VAGUE_TERM = Rule(
    code="ITM132",
    name="vague-term",
    severity=Severity.HINT,
    message=Say("“{term}” leaves open when this is right", "“{term}” khiến không rõ thế nào thì điều này đúng"),
    help=Say(
        "say how often, how much or under which condition", "hãy nói rõ bao nhiêu lần, bao nhiêu, hay với điều kiện nào"
    ),
    why=Say(
        "Readers differ widely in what often or rarely means to them, so that right and wrong become a matter "
        "of taste.",
        "Mỗi người hiểu “thường” hay “hiếm khi” một khác, nên đúng hay sai thành ra tùy cảm nhận.",
    ),
    bad=statement("The Nile often carries much water."),
    good=statement("The Nile carries most water in August and September."),
    literature="National Board of Medical Examiners, item-writing guide: vague frequency terms",
)


_MANY_WORDS = 30
"""Words, or syllables, of a text in which one word more or less gives nothing away."""
_WHOLLY = re.compile(r"(?<![\d.,–-])100 ?%")
"""“100% safe” says as much as “completely safe”, unless shares are what is asked for."""


class _Found(NamedTuple):
    """A term and the option or statement in which it stands."""

    text: Said
    span: Span

    @property
    def words(self) -> tuple[str, ...]:
        """The term without regard to case."""
        return self.text.words[self.span.start : self.span.end]


def absolute_term(reading: Reading) -> Iterator[Diagnostic]:
    """Always, never, only, completely; all, every, no, of which a claim is made."""
    tongue = reading.tongue
    if tongue is None or _asks_for_a_saying(reading, tongue):
        return
    found = [*_found(tongue.absolute, reading), *_claims(reading, tongue)]
    given = {one.words for one in found if one.text not in reading.distractors}
    shared = given & {one.words for one in found if one.text in reading.distractors}
    told = (one for one in found if one.words not in shared and not (reading.options and _is_plain(one, tongue)))
    yield from _reports(ABSOLUTE_TERM, told, reading)
    shares = [text for text in reading.judged if "%" in text.value]
    if len(shares) == 1 and (wholly := _WHOLLY.search(shares[0].value)):
        yield ABSOLUTE_TERM.at(shares[0].place_between(*wholly.span()), item=reading.item, term=wholly[0])


def vague_term(reading: Reading) -> Iterator[Diagnostic]:
    """Often, sometimes, perhaps, unless that is what the stem asks about."""
    tongue = reading.tongue
    if (
        tongue is None
        or _asks_for_a_saying(reading, tongue)
        or (reading.stem and tongue.vague.stand_in(reading.stem.words))
    ):
        return
    yield from _reports(VAGUE_TERM, _found(tongue.vague, reading, fewest=2), reading)


def _claims(reading: Reading, tongue: Tongue) -> Iterator[_Found]:
    """Quantifiers of which something is claimed: those that open an option, and all of a statement."""
    for one in _found(tongue.quantifiers, reading):
        if reading.statements or _opens(one, tongue):
            yield one
    if reading.statements:
        yield from (one for one in _found(tongue.denials, reading) if _opens(one, tongue))


def _reports(rule: Rule, found: Iterable[_Found], reading: Reading) -> Iterator[Diagnostic]:
    for text, span in found:
        yield rule.at(text.place(span), item=reading.item, term=text.between(span))


def _found(terms: Phrases, reading: Reading, fewest: int = 1) -> Iterator[_Found]:
    for text in reading.judged:
        if terms.firsts.isdisjoint(text.words) or not fewest <= len(text.words) < _MANY_WORDS:
            continue
        for span in terms.find(text.words):
            if not _is_named(text, span) and not _is_about_others(text, reading):
                yield _Found(text, span)


def _asks_for_a_saying(reading: Reading, tongue: Tongue) -> bool:
    """Whether options are quoted, or rules and purposes, so that nothing is claimed in the teacher's words."""
    return reading.stem is not None and tongue.sayings.stand_in(reading.stem.words)


def _opens(found: _Found, tongue: Tongue) -> bool:
    """Whether a claim begins with a term, which is then what it is about."""
    text, at = found.text, found.span.start
    before = text.value[: text.starts(at)].rstrip()
    return before.endswith((".", ",", ":", ";", "–")) or at == 0 or text.words[at - 1] in tongue.conjunctions


def _is_plain(found: _Found, tongue: Tongue) -> bool:
    """Whether an option names all or nothing, as an answer, and says no more."""
    return tongue.plain.search(found.text.value) is not None


def _is_about_others(text: Said, reading: Reading) -> bool:
    return any(reading.options[n] is text for n in reading.abouts)


def _is_named(text: Said, span: Span) -> bool:
    return text.is_named(span.start) or (text.typed(span.start).isupper() and len(text.typed(span.start)) > 1)


READING_CHECKS = {absolute_term: (ABSOLUTE_TERM,), vague_term: (VAGUE_TERM,)}
