"""What is wrong with a bank: rules, and the problems that they report.

A `Rule` is everything that is known about one kind of mistake: its code and name, how grave it is, its sentences in
both languages, why it exists, and a bad and a good example that are its documentation and its test. A `Diagnostic`
is one mistake of that kind at one place. Problems are values: they are collected, never raised.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any, NamedTuple

from quizgen.say import Say, Ui
from quizgen.source import Place


class Severity(IntEnum):
    """How grave a problem is; an error keeps a bank from being compiled."""

    HINT = 1
    WARNING = 2
    ERROR = 3

    @property
    def word(self) -> str:
        """The word by which reports and the command line name it."""
        return self.name.lower()


SEVERITY_SAY = {
    Severity.ERROR: Say("error", "lỗi"),
    Severity.WARNING: Say("warning", "cảnh báo"),
    Severity.HINT: Say("hint", "gợi ý"),
}


@dataclass(frozen=True, kw_only=True)
class Rule:
    """One kind of mistake.

    `code` is stable for ever, `name` reads well after "this question has". `message` and `help` may hold `{names}`
    that `at` fills in. `bad` and `good` are YAML: a whole bank, or (starting with `- `) a list of questions.
    `bad` is empty only where no text file can show the mistake.
    """

    code: str
    name: str
    severity: Severity = Severity.ERROR
    message: Say
    help: Say
    why: Say
    bad: str | bytes = ""
    good: str = ""
    literature: str = ""

    def at(
        self,
        place: Place,
        *others: Label,
        item: str | None = None,
        help: Say | None = None,
        fix: tuple[Edit, ...] = (),
        **values: object,
    ) -> Diagnostic:
        """The problem at a place, with further places, the item's id, a nearer help, what mends it, and the values."""
        return Diagnostic(self, place, others, item, help, values, fix)


class Edit(NamedTuple):
    """A change that is mechanical and safe: what stands at a place becomes `text`."""

    place: Place
    text: str


@dataclass(frozen=True)
class Label:
    """A further place that explains a problem, and what is to be seen there."""

    place: Place
    says: Say


@dataclass(frozen=True)
class Diagnostic:
    """One mistake at one place."""

    rule: Rule
    place: Place
    others: tuple[Label, ...] = ()
    item: str | None = None
    nearer_help: Say | None = None
    values: Mapping[str, object] = field(default_factory=dict)
    fix: tuple[Edit, ...] = ()

    @property
    def severity(self) -> Severity:
        """How grave it is."""
        return self.rule.severity

    def message(self, ui: Ui) -> str:
        """What is wrong, in one sentence."""
        return self.rule.message.fill(ui, **self.values)

    def help(self, ui: Ui) -> str:
        """How to mend it, in one sentence."""
        return self.nearer_help.text(ui) if self.nearer_help else self.rule.help.fill(ui, **self.values)

    def sort_key(self) -> tuple[Any, ...]:
        """The order in which problems are shown: by file, place, gravity, code."""
        return (self.place.source.name, self.place.start, -self.severity, self.rule.code, self.place.end)


def in_order(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """The problems by file and place, each once."""
    unique = {(found.sort_key(), found.message("en")): found for found in diagnostics}
    return [unique[key] for key in sorted(unique)]


def summary(diagnostics: Iterable[Diagnostic]) -> dict[str, int]:
    """How many problems there are of each severity, the gravest first."""
    counts = Counter(found.severity for found in diagnostics)
    return {severity.word: counts[severity] for severity in sorted(Severity, reverse=True)}
