"""What `quizgen check` finds in a bank that could be read: one file per family of checks.

A file in this folder holds its rules and, for each, a function that yields the problems it finds: `BANK_CHECKS` take
the typed bank, `FACE_CHECKS` a face (an item as stem and block, in all languages and with its places), so they judge
question types that they have never heard of; `WHOLE_CHECKS` take all that is known, for what shows only in many
items together or on a certain day. A file laid into this folder is found by its name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import TypeAlias

from quizgen.bank import Bank
from quizgen.diagnostics import Diagnostic, Severity, in_order
from quizgen.faces import Face, lower_bank
from quizgen.load import Loaded

BankCheck: TypeAlias = Callable[[Bank], Iterable[Diagnostic]]
FaceCheck: TypeAlias = Callable[[Face], Iterable[Diagnostic]]
WholeCheck: TypeAlias = "Callable[[Whole], Iterable[Diagnostic]]"


@dataclass(frozen=True, slots=True)
class Whole:
    """All that checks may read: the bank, the faces of its items, and the day on which it is checked, if it counts."""

    bank: Bank
    faces: tuple[Face, ...]
    today: date | None = None


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
    found = [*loaded.diagnostics, *_unsilenced(loaded.bank, list(_found(Whole(loaded.bank, faces, today))))]
    sound = all(one.severity < Severity.ERROR for one in found)
    checked = CheckedBank(loaded.bank, faces) if sound else None
    return Checked(checked, tuple(in_order(found)) if found else (), loaded.questions)


def _found(whole: Whole) -> Iterator[Diagnostic]:
    for bank_check in _checks("BANK_CHECKS"):
        yield from bank_check(whole.bank)
    for face_check in _checks("FACE_CHECKS"):
        for face in whole.faces:
            yield from face_check(face)
    for whole_check in _checks("WHOLE_CHECKS"):
        yield from whole_check(whole)


@cache
def _checks(kind: str) -> tuple[Callable[..., Iterable[Diagnostic]], ...]:
    """The checks of a kind in all families."""
    modules = (import_module(f"{__name__}.{module.name}") for module in iter_modules(__path__))
    return tuple(check for module in modules for check in getattr(module, kind, ()))


def _unsilenced(bank: Bank, found: list[Diagnostic]) -> Iterator[Diagnostic]:
    """The problems that no question ignores, and the silences that silence nothing."""
    from quizgen.checks.bank import SILENCE_FOR_NOTHING

    silenced = {(item.id.value, code.value.upper()): code for item in bank.items for code in item.ignore}
    used = set()
    for one in found:
        mark = (one.item or "", one.rule.code)
        if mark in silenced and one.severity < Severity.ERROR:
            used.add(mark)
        else:
            yield one
    for mark, code in silenced.items():
        if mark not in used:
            yield SILENCE_FOR_NOTHING.at(code.place, item=mark[0], code=code.value)
