"""All rules there are, found in the modules of the package; for explaining, documenting and testing them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from pkgutil import walk_packages

from quizgen import blueprint, checks, fields, kinds, ledger, load, tree
from quizgen.diagnostics import Rule


@cache
def all_rules() -> Mapping[str, Rule]:
    """Every rule by its code, in the order of codes; two rules with one code or one name are a fault of ours."""
    found = {id(rule): rule for rule in _rules()}
    by_code = {rule.code: rule for rule in sorted(found.values(), key=lambda rule: rule.code)}
    names = {rule.name for rule in found.values()}
    if not len(by_code) == len(names) == len(found):
        raise ValueError("two rules share a code or a name")
    return by_code


def _rules() -> Iterator[Rule]:
    for room in (tree, fields, kinds, load, checks, ledger, blueprint):
        for module in walk_packages(room.__path__, f"{room.__name__}."):
            yield from (thing for thing in vars(import_module(module.name)).values() if isinstance(thing, Rule))
