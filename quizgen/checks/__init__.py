"""What `quizgen check` finds in a bank that could be read: one file per family of checks.

A file in this folder holds its rules and, for each, a function that yields the problems it finds: `BANK_CHECKS` take
the typed bank, `FACE_CHECKS` a face (an item as stem and block, in all languages and with its places), so they judge
question types that they have never heard of; `READING_CHECKS` take a face in one of its languages, cut into words, and
what they find in several languages of an item is one problem; `WHOLE_CHECKS` take all that is known, for what shows
only in many items together, on a certain day, or in the texts of sources: rules that need these are named in
`RULES_ON_TEXTS`. A file laid into this folder is found by its name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, cached_property
from importlib import import_module
from pkgutil import iter_modules
from typing import Any, TypeAlias

from quizgen.bank import Bank
from quizgen.checks.cited import Opened, opened
from quizgen.checks.texts import Told, told
from quizgen.checks.wording import Reading, readings
from quizgen.diagnostics import Diagnostic, Label, Severity, in_order
from quizgen.faces import Face, lower_bank
from quizgen.load import Loaded, SourceText
from quizgen.say import Say

BankCheck: TypeAlias = Callable[[Bank], Iterable[Diagnostic]]
FaceCheck: TypeAlias = Callable[[Face], Iterable[Diagnostic]]
ReadingCheck: TypeAlias = Callable[[Reading], Iterable[Diagnostic]]
WholeCheck: TypeAlias = "Callable[[Whole], Iterable[Diagnostic]]"

_HERE_TOO = Say("here too", "ở đây cũng vậy")


@dataclass(frozen=True, eq=False)
class Whole:
    """All that checks may read: the bank, the faces of its items, and the day on which it is checked, if it counts.

    `texts`: those of its sources that are at hand, by the sources' ids; None where nobody asked for them.
    """

    bank: Bank
    faces: tuple[Face, ...]
    today: date | None = None
    texts: Mapping[str, SourceText] | None = None

    @cached_property
    def told(self) -> tuple[Told, ...]:
        """All texts of all items, gathered once for all checks."""
        return told(self.faces)

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


def check_bank(loaded: Loaded, today: date | None = None) -> Checked:
    """Check a bank that was read; what was wrong in reading it is among the problems.

    Without a day nothing is said about what has grown old.
    """
    if loaded.bank is None:
        return Checked(None, tuple(in_order(loaded.diagnostics)), loaded.questions)
    faces = lower_bank(loaded.bank)
    whole = Whole(loaded.bank, faces, today, loaded.texts)
    found = [*loaded.diagnostics, *_unsilenced(whole, list(_found(whole)))]
    sound = all(one.severity < Severity.ERROR for one in found)
    checked = CheckedBank(loaded.bank, faces) if sound else None
    return Checked(checked, tuple(in_order(found)) if found else (), loaded.questions)


def _found(whole: Whole) -> Iterator[Diagnostic]:
    for bank_check in _checks("BANK_CHECKS"):
        yield from bank_check(whole.bank)
    for face_check in _checks("FACE_CHECKS"):
        for face in whole.faces:
            yield from face_check(face)
    for face in whole.faces:
        yield from _one_of_a_rule(_found_reading(face))
    for whole_check in _checks("WHOLE_CHECKS"):
        yield from whole_check(whole)


def _found_reading(face: Face) -> Iterator[Diagnostic]:
    checks = _checks("READING_CHECKS")
    for reading in readings(face):
        for check in checks:
            yield from check(reading)


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
def _checks(kind: str) -> tuple[Any, ...]:
    """The checks of a kind in all families."""
    modules = (import_module(f"{__name__}.{module.name}") for module in iter_modules(__path__))
    return tuple(check for module in modules for check in getattr(module, kind, ()))


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
    """Whether a rule was applied: what is looked up in texts is not where one of them is missing."""
    texts = whole.texts or {}
    return code not in _codes_on_texts() or all(reference.id in texts for reference in whole.bank.references)


@cache
def _codes_on_texts() -> frozenset[str]:
    return frozenset(rule.code for rule in _checks("RULES_ON_TEXTS"))
