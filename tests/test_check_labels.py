"""The labelled items: they load, every item has its labels, both halves have enough of each, and enough are good."""

from __future__ import annotations

from collections import Counter
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
import yaml

from quizgen.load import Loaded, load_text

FOLDER = Path(__file__).parents[1] / "benchmarks" / "checks"
HALVES = ("tune", "report")
BANKS = sorted(str(path.relative_to(FOLDER)).removesuffix(".labels.yaml") for path in FOLDER.glob("*/*.labels.yaml"))
KIND_OF_LABEL = {"en": "item", "vi": "item", "both": "both", "pairs-en": "pair", "pairs-vi": "pair"}


@cache
def known() -> dict[str, dict[str, str]]:
    """What each label means."""
    return read("labels.yaml")


@cache
def loaded(name: str) -> Loaded:
    """A bank of labelled items as quizgen reads it."""
    return load_text((FOLDER / f"{name}.yaml").read_text(encoding="utf-8"), f"{name}.yaml", FOLDER)


@cache
def labels(name: str) -> dict[str, Any]:
    """The file of labels beside a bank."""
    return read(f"{name}.labels.yaml")


def read(name: str) -> dict[str, Any]:
    """A YAML file of the folder."""
    content: dict[str, Any] = yaml.safe_load((FOLDER / name).read_text(encoding="utf-8"))
    return content


def ids(name: str) -> list[str]:
    """The ids of a bank's items, in their order."""
    bank = loaded(name).bank
    assert bank
    return [item.id.value for item in bank.items]


def asked(name: str) -> set[str]:
    """What the items of a bank ask, in all their languages."""
    questions = read(f"{name}.yaml")["questions"]
    return {str(question.get("stem") or question.get("text") or question["front"]) for question in questions}


def paired(name: str) -> set[str]:
    """The ids of the items that stand in a pair."""
    return set(chain(*chain(*labels(name).get("pairs", {}).values())))


def counted(name: str) -> Counter[str]:
    """How often each label is given in a bank, to items and to pairs."""
    items = Counter(chain(*labels(name)["items"].values()))
    return items + Counter({label: len(pairs) for label, pairs in labels(name).get("pairs", {}).items()})


def of(half: str, kind: str) -> list[str]:
    """The banks of a half and a kind."""
    return [name for name in BANKS if name.rpartition("-")[0] == f"{half}/{kind}"]


def test_every_bank_has_its_labels_and_both_halves_have_banks_of_every_kind() -> None:
    assert {str(path.relative_to(FOLDER)) for path in FOLDER.glob("*/*.yaml")} == {
        f"{name}{end}" for name in BANKS for end in (".yaml", ".labels.yaml")
    }
    assert all(of(half, kind) for half in HALVES for kind in KIND_OF_LABEL)


@pytest.mark.parametrize("name", BANKS)
def test_banks_load_without_a_problem(name: str) -> None:
    assert [problem.message("en") for problem in loaded(name).diagnostics] == []


@pytest.mark.parametrize("name", BANKS)
def test_every_item_has_its_labels_and_every_label_its_item(name: str) -> None:
    assert list(labels(name)["items"]) == ids(name)
    assert paired(name) <= set(ids(name))


@pytest.mark.parametrize("name", BANKS)
def test_labels_are_known_and_given_once(name: str) -> None:
    assert set(counted(name)) <= set(known())
    assert all(len(given) == len(set(given)) for given in labels(name)["items"].values())


@pytest.mark.parametrize("label", known())
def test_every_label_says_when_it_is_given_and_when_not(label: str) -> None:
    assert list(known()[label]) == ["of", "means", "given", "not_given", "source"]
    assert known()[label]["of"] in KIND_OF_LABEL.values()


@pytest.mark.parametrize("half", HALVES)
@pytest.mark.parametrize("kind", KIND_OF_LABEL)
def test_each_half_has_six_of_each_label(half: str, kind: str) -> None:
    given = sum((counted(name) for name in of(half, kind)), Counter())
    wanted = {label for label, meaning in known().items() if meaning["of"] == KIND_OF_LABEL[kind]}
    assert {label for label in wanted if given[label] < 6} == set()


@pytest.mark.parametrize("half", HALVES)
@pytest.mark.parametrize("kind", KIND_OF_LABEL)
def test_two_items_in_five_are_good_and_one_in_four_where_most_stand_in_pairs(half: str, kind: str) -> None:
    given = {(name, item): row for name in of(half, kind) for item, row in labels(name)["items"].items()}
    good = [item for (name, item), row in given.items() if not row and item not in paired(name)]
    assert len(good) >= (0.25 if kind.startswith("pairs") else 0.4) * len(given)


@pytest.mark.parametrize("language", ["en", "vi"])
def test_a_language_has_more_than_150_items_in_each_half(language: str) -> None:
    assert all(sum(len(ids(name)) for name in of(half, language)) > 150 for half in HALVES)


@pytest.mark.parametrize("kind", KIND_OF_LABEL)
def test_the_halves_ask_different_things_but_for_one_in_thirty_that_two_writers_thought_of(kind: str) -> None:
    tune, report = (set(chain(*map(asked, of(half, kind)))) for half in HALVES)
    assert len(tune & report) <= len(report) / 30
