"""Checks are called only where something that somebody wants to hear of may come of them."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType

import pytest

from quizgen import checks
from quizgen.checks import KINDS, check_bank
from quizgen.diagnostics import Rule, Severity
from quizgen.load import load_text

FAMILIES = [import_module(f"{checks.__name__}.{module.name}") for module in iter_modules(checks.__path__)]


def of_checks(family: ModuleType) -> list[Rule]:
    """The rules that the checks of a family report."""
    return [rule for kind in KINDS for rules in getattr(family, kind, {}).values() for rule in rules]


JUDGED = {rule.code: rule for family in FAMILIES for rule in of_checks(family) if rule.code[:3] in {"ITM", "TRN"}}


def codes(text: str | bytes, least: Severity) -> set[str]:
    """The codes of the problems of a bank."""
    return {problem.rule.code for problem in check_bank(load_text(text), least=least).diagnostics}


@pytest.mark.parametrize("rule", JUDGED.values(), ids=JUDGED)
def test_a_hint_is_found_only_where_hints_are_wanted_and_a_warning_always(rule: Rule) -> None:
    assert rule.code in codes(rule.bad, Severity.HINT)
    assert (rule.code in codes(rule.bad, Severity.WARNING)) == (rule.severity >= Severity.WARNING)


def test_a_silence_for_a_hint_is_not_judged_where_hints_are_not_wanted() -> None:
    silent = f"{JUDGED['ITM122'].good}  ignore: [ITM122]\n"
    assert "FMT403" in codes(silent, Severity.HINT)
    assert "FMT403" not in codes(silent, Severity.WARNING)


def test_each_rule_of_a_family_belongs_to_one_of_its_checks() -> None:
    for family in FAMILIES:
        own = {one.code for one in vars(family).values() if isinstance(one, Rule)}
        listed = {rule.code for rule in of_checks(family)}
        assert not listed or own - {"FMT403"} == listed, family.__name__
