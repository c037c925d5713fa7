"""What `quizgen check` finds in a bank that could be read: one file per family of checks.

A file in this folder holds its rules and, for each, a function that yields the problems it finds: `BANK_CHECKS` take
the typed bank; `READING_CHECKS` a face (an item as stem and block) in one of its languages, so they judge question
types that they have never heard of, and what they find in several languages of an item is one problem; `CHOICE_CHECKS`
the same of a face with options to choose from, `PASSAGE_CHECKS` of one with gaps; `TOLD_CHECKS` take a question with
all its texts in all languages, and its bank; `ACROSS_CHECKS` are classes that see one question after another and then
say what shows only in many together; `WHOLE_CHECKS` take all that is known, for what shows on a certain day or in the
texts of sources: rules that need these are named in `RULES_ON_TEXTS`. A file laid into this folder is found by its
name.

Each of these names a mapping from the checks to the rules that they report. A check none of whose rules is grave enough
to be heard of is left out: hints, which are off by default, then cost nothing.

Every text of a question is one `Said` in all of them: what stands in it is found once, and forgotten with the question.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, cached_property
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType
from typing import Any, Protocol, TypeAlias

from quizgen.bank import Bank
from quizgen.checks.sources.cited import Opened, opened
from quizgen.checks.texts import Told, told
from quizgen.checks.wording import Reading, readings
from quizgen.diagnostics import Diagnostic, Label, Severity, in_order
from quizgen.faces import Face, lower_bank
from quizgen.load import Loaded, SourceText
from quizgen.say import Say

BankCheck: TypeAlias = Callable[[Bank], Iterable[Diagnostic]]
ReadingCheck: TypeAlias = Callable[[Reading], Iterable[Diagnostic]]
ToldCheck: TypeAlias = Callable[[Told, Bank], Iterable[Diagnostic]]
WholeCheck: TypeAlias = "Callable[[Whole], Iterable[Diagnostic]]"


class AcrossCheck(Protocol):
    """A check of the questions of a bank beside each other; made anew for every bank."""

    def __init__(self, bank: Bank) -> None: ...

    def see(self, question: Told) -> None:
        """Take in a question; what is kept of it stays for as long as the bank is checked."""
        ...

    def found(self) -> Iterable[Diagnostic]:
        """What is wrong, once all questions have been seen."""
        ...


KINDS = (
    "BANK_CHECKS",
    "READING_CHECKS",
    "CHOICE_CHECKS",
    "PASSAGE_CHECKS",
    "TOLD_CHECKS",
    "ACROSS_CHECKS",
    "WHOLE_CHECKS",
)
"""The names under which a family has its checks."""
_HERE_TOO = Say("here too", "ở đây cũng vậy")


@dataclass(frozen=True, eq=False)
class Whole:
    """All that checks may read: the bank, the faces of its items, and the day on which it is checked, if it counts.

    `texts`: those of its sources that are at hand, by the sources' ids; None where nobody asked for them. What is less
    grave than `least` need not be found.
    """

    bank: Bank
    faces: tuple[Face, ...]
    today: date | None = None
    texts: Mapping[str, SourceText] | None = None
    least: Severity = Severity.HINT

    @cached_property
    def sources(self) -> Mapping[str, Opened]:
        """The sources whose texts are at hand, opened once for all checks."""
        return opened(self.bank, self.texts or {})


@dataclass(frozen=True, slots=True)
class CheckedBank:
    """A bank without errors and the faces of its items. Only `check_bank` makes one; only such a bank is compiled."""

    bank: Bank
    faces: tuple[Face, ...]


@dataclass(frozen=True, slots=True)
class Checked:
    """What came of checking: the bank if nothing forbids to compile it, and all problems in order."""

    bank: CheckedBank | None
    diagnostics: tuple[Diagnostic, ...]
    questions: int = 0


def check_bank(loaded: Loaded, today: date | None = None, least: Severity = Severity.HINT) -> Checked:
    """Check a bank that was read; what was wrong in reading it is among the problems.

    Without a day nothing is said about what has grown old. What is less grave than `least` is not looked for, though
    some of it may be among what is found.
    """
    if loaded.bank is None:
        return Checked(None, tuple(in_order(loaded.diagnostics)), loaded.questions)
    faces = lower_bank(loaded.bank)
    whole = Whole(loaded.bank, faces, today, loaded.texts, least)
    found = [*loaded.diagnostics, *_unsilenced(whole, list(_found(whole)))]
    sound = all(one.severity < Severity.ERROR for one in found)
    checked = CheckedBank(loaded.bank, faces) if sound else None
    return Checked(checked, tuple(in_order(found)) if found else (), loaded.questions)


def _found(whole: Whole) -> Iterator[Diagnostic]:
    for bank_check in _checks("BANK_CHECKS", whole.least):
        yield from bank_check(whole.bank)
    yield from _found_in_questions(whole)
    for whole_check in _checks("WHOLE_CHECKS", whole.least):
        yield from whole_check(whole)


def _found_in_questions(whole: Whole) -> Iterator[Diagnostic]:
    told_checks: tuple[ToldCheck, ...] = _checks("TOLD_CHECKS", whole.least)
    across: list[AcrossCheck] = [check(whole.bank) for check in _checks("ACROSS_CHECKS", whole.least)]
    for question in told(whole.faces):
        yield from _one_of_a_rule(_found_reading(question, whole.least))
        for told_check in told_checks:
            yield from told_check(question, whole.bank)
        for across_check in across:
            across_check.see(question)
    for across_check in across:
        yield from across_check.found()


def _found_reading(question: Told, least: Severity) -> Iterator[Diagnostic]:
    for reading in readings(question):
        for check in _reading_checks(bool(reading.options), bool(reading.pieces), least):
            yield from check(reading)


@cache
def _reading_checks(options: bool, pieces: bool, least: Severity) -> tuple[ReadingCheck, ...]:
    """The checks of a face in one language, by what it has."""
    kinds = {"READING_CHECKS": True, "CHOICE_CHECKS": options, "PASSAGE_CHECKS": pieces}
    return tuple(check for kind, has in kinds.items() if has for check in _checks(kind, least))


def _one_of_a_rule(found: Iterable[Diagnostic]) -> Iterable[Diagnostic]:
    """The problems of one item, those of one rule as one: the further places are told with the first."""
    first: dict[str, Diagnostic] = {}
    for problem in found:
        known = first.get(problem.rule.code)
        first[problem.rule.code] = _joined(known, problem) if known else problem
    return first.values()


def _joined(known: Diagnostic, problem: Diagnostic) -> Diagnostic:
    if problem.place in (known.place, *(other.place for other in known.others)):
        return known
    others = (*known.others, Label(problem.place, _HERE_TOO), *problem.others)
    return replace(known, others=others, fix=(*known.fix, *problem.fix))


@cache
def _checks(kind: str, least: Severity) -> tuple[Any, ...]:
    """The checks of a kind in all families that may find something so grave."""
    return tuple(
        check
        for family in _families()
        for check, rules in getattr(family, kind, {}).items()
        if any(rule.severity >= least for rule in rules)
    )


@cache
def _families() -> tuple[ModuleType, ...]:
    return tuple(import_module(f"{__name__}.{module.name}") for module in iter_modules(__path__))


def _unsilenced(whole: Whole, found: list[Diagnostic]) -> Iterator[Diagnostic]:
    """The problems that no question ignores, and the silences that silence nothing."""
    from quizgen.checks.bank import SILENCE_FOR_NOTHING

    silenced = {(item.id.value, code.value.upper()): code for item in whole.bank.items for code in item.ignore}
    used = set()
    for one in found:
        mark = (one.item or "", one.rule.code)
        if mark in silenced and one.severity < Severity.ERROR:
            used.add(mark)
        else:
            yield one
    for mark, code in silenced.items():
        if mark not in used and _judged(mark[1], whole):
            yield SILENCE_FOR_NOTHING.at(code.place, item=mark[0], code=code.value)


def _judged(code: str, whole: Whole) -> bool:
    """Whether a rule was applied: one on texts is not where one of these is missing, nor a hint nobody wants."""
    texts = whole.texts or {}
    if code in _codes_below(whole.least):
        return False
    return code not in _codes_on_texts() or all(reference.id in texts for reference in whole.bank.references)


@cache
def _codes_on_texts() -> frozenset[str]:
    return frozenset(rule.code for family in _families() for rule in getattr(family, "RULES_ON_TEXTS", ()))


@cache
def _codes_below(least: Severity) -> frozenset[str]:
    """The codes of the rules whose checks are left out."""
    checks = (check for kind in KINDS for family in _families() for check in getattr(family, kind, {}).values())
    return frozenset(rule.code for rules in checks if all(one.severity < least for one in rules) for rule in rules)
