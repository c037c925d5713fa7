"""Words in options and statements by which a test-wise reader judges them, or by which nobody can."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.checks.examples import statement
from quizgen.checks.wording import Reading, Said
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


def absolute_term(reading: Reading) -> Iterator[Diagnostic]:
    """Always, never, all, none, completely."""
    if reading.tongue:
        yield from _terms(ABSOLUTE_TERM, reading.tongue.absolute, reading)


def vague_term(reading: Reading) -> Iterator[Diagnostic]:
    """Often, sometimes, perhaps."""
    if reading.tongue:
        yield from _terms(VAGUE_TERM, reading.tongue.vague, reading, fewest=2)


def _terms(rule: Rule, terms: Phrases, reading: Reading, fewest: int = 1) -> Iterator[Diagnostic]:
    for text in (*reading.options, *reading.statements):
        for span in terms.find(text.words) if fewest <= len(text.words) < _MANY_WORDS else ():
            if not _is_named(text, span) and not _is_about_others(text, reading):
                yield rule.at(text.place(span), item=reading.item, term=text.between(span))


def _is_about_others(text: Said, reading: Reading) -> bool:
    return any(reading.options[n] is text for n in reading.abouts)


def _is_named(text: Said, span: Span) -> bool:
    return text.is_named(span.start) or (text.typed(span.start).isupper() and len(text.typed(span.start)) > 1)


READING_CHECKS = (absolute_term, vague_term)
