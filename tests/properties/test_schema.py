"""The schema that editors check by and the reader that `check` reads by accept the same banks."""

from __future__ import annotations

import copy
from functools import cache
from typing import Any

import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from quizgen.checks import check_bank
from quizgen.diagnostics import Severity
from quizgen.kinds import kind, kind_names
from quizgen.load import load_text
from quizgen.load.item import item_fields
from quizgen.schema import bank_schema

HEAD = {"id": "rivers", "key": "q00000001", "title": {"vi": "Sông", "en": "Rivers"}, "languages": ["vi", "en"]}


class DatesAsTyped(yaml.SafeLoader):
    """YAML as editors read it, which know neither dates nor YAML 1.1's merges and values."""


KNOWN = tuple(f"tag:yaml.org,2002:{name}" for name in ("null", "bool", "int", "float"))
DatesAsTyped.yaml_implicit_resolvers = {
    sign: [(tag, pattern) for tag, pattern in resolvers if tag in KNOWN]
    for sign, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


@cache
def validator() -> Draft202012Validator:
    schema = bank_schema()
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def schema_accepts(text: str, loader: type[Any] = DatesAsTyped) -> bool:
    """Whether an editor would find nothing wrong."""
    return bool(validator().is_valid(yaml.load(text, loader)))


def reader_accepts(text: str) -> bool:
    """Whether `check` finds no error."""
    found = check_bank(load_text(text)).diagnostics
    return all(one.severity < Severity.ERROR for one in found)


def as_yaml(*items: dict[str, Any], **head: Any) -> str:
    """A bank as text."""
    bank = {**HEAD, **head, "questions": list(items)}
    return str(yaml.safe_dump(bank, allow_unicode=True, sort_keys=False))


def example(name: str) -> dict[str, Any]:
    """The example of a type as data."""
    data: list[dict[str, Any]] = yaml.load(kind(name).example, DatesAsTyped)
    return copy.deepcopy(data[0])


word = st.text("abcxyz ăđộ09.,:#-'\"*", min_size=1, max_size=12).filter(
    lambda text: bool(text.strip()) and text.strip() not in ("~", "null")
)
scalar = st.one_of(word, st.integers(0, 9999), st.booleans())
text = st.one_of(scalar, st.fixed_dictionaries({"vi": scalar, "en": scalar}))
names = st.from_regex(r"\A[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}\Z")
dates = st.one_of(
    st.dates().map(lambda day: f"{day.day}/{day.month}/{day.year:04}"),
    st.dates().map(lambda day: day.isoformat()),
    st.dates().map(lambda day: day.isoformat()[:7]),
    st.integers(1000, 2999),
)
optional = st.fixed_dictionaries(
    {},
    optional={
        "explanation": text,
        "hint": text,
        "evidence": st.one_of(scalar, st.lists(scalar, max_size=3)),
        "tags": st.one_of(word, st.lists(word, max_size=3)),
        "difficulty": st.sampled_from(["easy", "medium", "hard"]),
        "points": st.one_of(st.integers(0, 1000), st.sampled_from([0.5, "0,5", "1e2", "2"])),
        "as_of": dates,
        "review_by": dates,
        "status": st.sampled_from(["active", "draft", "retired"]),
        "use": st.one_of(
            st.sampled_from(["cards", "paper"]),
            st.lists(st.sampled_from(["cards", "paper", "practice"]), min_size=1, max_size=3),
        ),
        "short": text,
        "note": scalar,
    },
)
questions = st.tuples(st.sampled_from(kind_names()), names, optional).map(
    lambda made: {**example(made[0]), "id": made[1], **made[2]}
)


@settings(max_examples=250)
@given(questions)
def test_what_is_sound_is_accepted_by_both(question: dict[str, Any]) -> None:
    written = as_yaml(question)
    assert reader_accepts(written)
    assert schema_accepts(written)
    assert schema_accepts(written, yaml.BaseLoader), "also where every scalar stays text"


@settings(max_examples=200)
@given(questions, st.data())
def test_a_question_without_a_key_that_it_needs_is_refused_by_both(question: dict[str, Any], data: Any) -> None:
    needed = [key for key, field in item_fields(question["type"]).items() if field.required]
    del question[data.draw(st.sampled_from(needed))]
    written = as_yaml(question)
    assert not reader_accepts(written)
    assert not schema_accepts(written)


@settings(max_examples=200)
@given(questions, st.from_regex(r"\A[a-z_]{3,12}\Z"))
def test_a_question_with_an_unknown_key_is_refused_by_both(question: dict[str, Any], key: str) -> None:
    if key in item_fields(question["type"]):
        return
    written = as_yaml({**question, key: "x"})
    assert not reader_accepts(written)
    assert not schema_accepts(written)


WRONG: list[Any] = [{"half a line": "x"}, [[]], [{"half a line": 1}], {"vi": ["x"], "en": "y"}, ""]
"""What may stand under no key at all."""


@settings(max_examples=150)
@given(questions, st.sampled_from(WRONG), st.data())
def test_a_value_of_a_wrong_type_is_refused_by_both(question: dict[str, Any], wrong: Any, data: Any) -> None:
    fields = item_fields(question["type"])
    key = data.draw(st.sampled_from(sorted(fields)))
    written = as_yaml({**question, key: wrong})
    assert not reader_accepts(written), (key, wrong)
    assert not schema_accepts(written), (key, wrong)


@settings(max_examples=100)
@given(st.sampled_from(sorted(HEAD)), st.sampled_from(WRONG))
def test_a_wrong_value_in_the_head_is_refused_by_both(key: str, wrong: Any) -> None:
    written = as_yaml(example("card"), **{key: wrong})
    assert not reader_accepts(written)
    assert not schema_accepts(written)


def test_a_list_of_questions_is_accepted_by_the_schema() -> None:
    assert schema_accepts(kind("card").example)
    assert not schema_accepts("- id: x\n")


def test_the_cases_are_judged_alike() -> None:
    """Every sound case is sound to an editor too."""
    from tests.test_cases import CASES

    for path in sorted((CASES / "ok").glob("*.yaml")):
        assert schema_accepts(path.read_text(encoding="utf-8"), yaml.BaseLoader), path.name
