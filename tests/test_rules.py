"""Every rule shows what it means: its bad example is reported, its good one is silent, its texts say the same twice."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from string import Formatter
from types import ModuleType

import pytest

import quizgen
from quizgen.checks import Checked, check_bank
from quizgen.diagnostics import Rule, Severity
from quizgen.load import load_text
from quizgen.rulebook import all_rules
from quizgen.say import Say

RULES = list(all_rules().values())
WITH_BAD = [rule for rule in RULES if rule.bad]
WITH_GOOD = [rule for rule in RULES if rule.good]

TODAY = date(2026, 11, 22)
"""The day on which examples are checked."""
BY_FILES_ALONE = {
    "file-too-large",
    "not-yaml",
    "no-such-path",
    "no-banks",
    "unreadable-file",
    "not-a-list-of-questions",
    "same-bank-id",
    "bad-file-size",
}
"""Rules that no single text can break; those about what is published (PUB) or printed (PAP) need more than a bank."""


def checked(text: str | bytes) -> Checked:
    """What is said about an example; a list of questions has its head put before it."""
    return check_bank(load_text(text, folder=Path(__file__).parent / "cases", texts=()), TODAY)


def by_code(rule: Rule) -> str:
    """The name of a test."""
    return f"{rule.code}-{rule.name}"


@pytest.mark.parametrize("rule", WITH_BAD, ids=by_code)
def test_the_bad_example_is_reported(rule: Rule) -> None:
    found = checked(rule.bad).diagnostics
    assert rule.code in {one.rule.code for one in found}
    others = {one.rule.code for one in found if one.severity is Severity.ERROR} - {rule.code}
    assert not others, "the bad example has other mistakes too"


@pytest.mark.parametrize("rule", WITH_GOOD, ids=by_code)
def test_the_good_example_is_silent(rule: Rule) -> None:
    found = checked(rule.good)
    assert [one.message("en") for one in found.diagnostics] == []
    assert found.bank is not None


@pytest.mark.parametrize("rule", WITH_BAD, ids=by_code)
@pytest.mark.parametrize("ui", ["en", "vi"])
def test_the_sentences_about_the_bad_example_are_complete(rule: Rule, ui: str) -> None:
    for one in checked(rule.bad).diagnostics:
        for sentence in (one.message(ui), one.help(ui)):  # type: ignore[arg-type]
            assert sentence.strip()
            assert "Say(" not in sentence
            assert not re.search(r"(?<!\{)\{[a-z_]+\}(?!\})", sentence), "a name that nobody filled in"


def test_a_bad_example_has_a_good_one_and_is_missing_only_where_no_text_shows_the_mistake() -> None:
    by_text = [rule for rule in RULES if not rule.code.startswith(("PUB", "PAP"))]
    assert {rule.name for rule in by_text if not rule.bad} == BY_FILES_ALONE
    assert {rule.name for rule in WITH_BAD if not rule.good} == set()


@pytest.mark.parametrize("rule", RULES, ids=by_code)
def test_a_rule_is_named_as_rules_are(rule: Rule) -> None:
    assert re.fullmatch(r"(FMT|ITM|FCT|TRN|PUB|PAP)\d{3}", rule.code)
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", rule.name)
    for say in (rule.message, rule.help, rule.why):
        assert say.en.strip()
        assert say.vi.strip()
    assert rule.literature == "" or rule.literature.startswith("https://") or " " in rule.literature


def test_codes_and_names_are_unique() -> None:
    assert len({rule.code for rule in RULES}) == len({rule.name for rule in RULES}) == len(RULES)
    assert list(all_rules()) == sorted(all_rules())


def test_what_is_about_the_format_is_an_error() -> None:
    """Codes from FMT400 on are said of a bank that could be read."""
    for rule in RULES:
        if rule.code.startswith("FMT") and rule.code < "FMT400":
            assert rule.severity is Severity.ERROR, rule.code


# Every sentence of the package, wherever it stands.


def modules() -> Iterator[ModuleType]:
    """All modules of the package."""
    for module in walk_packages(quizgen.__path__, "quizgen."):
        if not module.name.endswith("__main__"):
            yield import_module(module.name)


def sayings(thing: object, seen: set[int]) -> Iterator[Say]:
    """The sentences in a value of a module: itself, in its parts, in its fields."""
    if id(thing) in seen:
        return
    seen.add(id(thing))
    if isinstance(thing, Say):
        yield thing
    elif isinstance(thing, dict):
        for part in thing.values():
            yield from sayings(part, seen)
    elif isinstance(thing, tuple | list | frozenset | set):
        for part in thing:
            yield from sayings(part, seen)
    elif isinstance(thing, type) and thing.__module__.startswith("quizgen."):
        for part in list(vars(thing).values()):
            yield from sayings(part, seen)
    elif type(thing).__module__.startswith("quizgen.") or type(thing).__name__ in ("Field", "mappingproxy"):
        fields = thing if type(thing).__name__ == "mappingproxy" else None
        values = list(fields.values()) if fields is not None else _parts(thing)  # type: ignore[attr-defined]
        for part in values:
            yield from sayings(part, seen)


def _parts(thing: object) -> list[object]:
    names = [name for cls in type(thing).__mro__ for name in getattr(cls, "__slots__", ())]
    names += list(getattr(thing, "__dict__", ()))
    names += [name for name in getattr(thing, "__dataclass_fields__", ()) if name not in names]
    parts = [getattr(thing, name, None) for name in names]
    return [*parts, *[getattr(part, "metadata", None) for part in parts]]


def all_sayings() -> list[Say]:
    """Every sentence that stands in a module."""
    seen: set[int] = set()
    return list(
        dict.fromkeys(say for module in modules() for thing in vars(module).values() for say in sayings(thing, seen))
    )


def names_in(sentence: str) -> list[str]:
    """The `{names}` of a sentence, in alphabetical order, each once."""
    return sorted({name for _, name, _, _ in Formatter().parse(sentence) if name is not None})


SAYINGS = all_sayings()


def test_there_are_sentences_to_look_at() -> None:
    assert len(SAYINGS) > 3 * len(RULES)


def test_a_sentence_has_the_same_names_in_both_languages() -> None:
    unfilled = [say for say in SAYINGS if "{{gaps}}" not in say.en]
    assert [say.en for say in unfilled if names_in(say.en) != names_in(say.vi)] == []


def test_a_sentence_stands_in_both_languages() -> None:
    assert [say for say in SAYINGS if bool(say.en.strip()) != bool(say.vi.strip())] == []


def test_vietnamese_is_composed() -> None:
    """Marks that stand apart from their letters are shown wrongly by some terminals."""
    from unicodedata import is_normalized

    assert [say.vi for say in SAYINGS if not is_normalized("NFC", say.vi)] == []


def test_sentences_of_rules_begin_small_and_end_without_a_point() -> None:
    for rule in RULES:
        for say in (rule.message, rule.help):
            for sentence in say:
                assert not sentence.endswith("."), sentence
                assert not (sentence[0].isupper() and sentence[1:2].islower()), sentence


def test_reasons_are_whole_sentences() -> None:
    for rule in RULES:
        for sentence in rule.why:
            assert sentence[0].isupper()
            assert sentence.endswith("."), sentence


def test_inverted_commas_are_the_same_throughout() -> None:
    """“ ” for a teacher's words and ` for keys, never straight ones that look like YAML's."""
    for rule in RULES:
        for say in (rule.message, rule.help):
            for sentence in say:
                assert '"' not in sentence, sentence
