"""Measure the checks against the labelled items: for each label what is reported, what is right, what is missed.

    python benchmarks/checks/measure.py [--half tune|report] [--banks PATTERN] [--show LABEL]
    python benchmarks/checks/measure.py --table

A rule is judged by the label of its name (`longest-option-is-key` by `longest_option_is_key`). Precision is the share
of the reported items (pairs) that have the label, recall the share of the items with the label that are reported. The
banks of a half stand in its folder, `KIND-N.yaml` with its labels. Labels of items are judged on all banks, those of
items in two languages on the kind `both`, those of pairs on `pairs-en` and `pairs-vi`; a report about a pair is held by
its first two places, in either order. `--show` lists what a rule misses and what it reports wrongly: in the half for
tuning alone, since the other one is for figures only. `--table` prints both halves as they stand in `README.md`.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from operator import itemgetter
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

import yaml

from quizgen.checks import check_bank
from quizgen.diagnostics import Diagnostic
from quizgen.load import load_text
from quizgen.source import Place

FOLDER = Path(__file__).resolve().parent
HALVES = ("tune", "report")
KINDS = {"item": ("both", "en", "pairs-en", "pairs-vi", "vi"), "both": ("both",), "pair": ("pairs-en", "pairs-vi")}
LANGUAGE = {"en": "en", "pairs-en": "en", "vi": "vi", "pairs-vi": "vi", "both": "vi, en"}

Ids: TypeAlias = frozenset[str]
"""The id of an item, or the two of a pair."""


class Case(NamedTuple):
    """An item or pair of a bank, for which a label is given or a rule reports something."""

    bank: str
    ids: Ids

    @property
    def kind(self) -> str:
        """The kind of its bank."""
        return self.bank.rpartition("-")[0]


@dataclass(frozen=True)
class Score:
    """What a label was given to and what its rule reports."""

    labelled: frozenset[Case]
    reported: frozenset[Case]

    @cached_property
    def right(self) -> frozenset[Case]:
        """What is both."""
        return self.labelled & self.reported

    def of(self, language: str) -> Score:
        """The part of it that stands in banks of one language, or of both (`vi, en`)."""
        return Score(*(frozenset(c for c in cases if LANGUAGE[c.kind] == language) for cases in self._sides))

    @property
    def _sides(self) -> tuple[frozenset[Case], frozenset[Case]]:
        return self.labelled, self.reported


@dataclass(frozen=True, slots=True)
class Judged:
    """What is labelled and what is reported in one bank: cases by label, and the items without any label."""

    labelled: Mapping[str, set[Case]]
    reported: Mapping[str, set[Case]]
    good: frozenset[Case]


def judge(bank: str, half: str) -> Judged:
    """Check a bank on the day that its labels name."""
    name = f"{half}/{bank}"
    labels = _yaml(f"{name}.labels.yaml")
    checked = check_bank(load_text((FOLDER / f"{name}.yaml").read_text(encoding="utf-8"), name), labels["today"])
    assert checked.bank, name
    starts = [(item.id.place.start, item.id.value) for item in checked.bank.bank.items]
    return Judged(_labelled(bank, labels), _reported(bank, checked.diagnostics, starts), frozenset(_good(bank, labels)))


def _labelled(bank: str, labels: Mapping[str, Any]) -> dict[str, set[Case]]:
    cases = defaultdict(set)
    for item, given in labels["items"].items():
        for label in given:
            cases[label].add(Case(bank, frozenset({item})))
    for label, pairs in labels.get("pairs", {}).items():
        cases[label] |= {Case(bank, frozenset(pair)) for pair in pairs}
    return cases


def _good(bank: str, labels: Mapping[str, Any]) -> Iterator[Case]:
    paired = set(chain(*chain(*labels.get("pairs", {}).values())))
    for item, given in labels["items"].items():
        if not given and item not in paired:
            yield Case(bank, frozenset({item}))


def _reported(bank: str, problems: Iterable[Diagnostic], starts: list[tuple[int, str]]) -> dict[str, set[Case]]:
    cases = defaultdict(set)
    for problem in problems:
        label = problem.rule.name.replace("-", "_")
        if label not in _yaml("labels.yaml"):
            continue
        pair = _yaml("labels.yaml")[label]["of"] == "pair"
        places = [problem.place, *(other.place for other in problem.others[:1] if pair)]
        cases[label].add(Case(bank, frozenset(_item_at(place, starts) for place in places)))
    return cases


def _item_at(place: Place, starts: list[tuple[int, str]]) -> str:
    """The item in which a place stands; every labelled item begins with its id."""
    return max(start for start in starts if start[0] <= place.start)[1]


_READ: dict[str, Any] = {}


def _yaml(name: str) -> Any:
    if name not in _READ:
        _READ[name] = yaml.load((FOLDER / name).read_text(encoding="utf-8"), yaml.CSafeLoader)
    return _READ[name]


def _banks(half: str, like: str) -> list[str]:
    """The banks of a half whose names fit a pattern."""
    return sorted(path.name.removesuffix(".labels.yaml") for path in (FOLDER / half).glob(f"{like}.labels.yaml"))


def scores(half: str, like: str = "*") -> tuple[dict[str, Score], Score]:
    """The score of each label in a half, and of all reports that fall on items which have no label at all."""
    judged = {bank: judge(bank, half) for bank in _banks(half, like)}
    found = {}
    for label, meaning in _yaml("labels.yaml").items():
        banks = [one for bank, one in judged.items() if bank.rpartition("-")[0] in KINDS[meaning["of"]]]
        labelled = frozenset(chain(*(one.labelled.get(label, ()) for one in banks)))
        found[label] = Score(labelled, frozenset(chain(*(one.reported.get(label, ()) for one in banks))))
    good = frozenset(chain(*(one.good for one in judged.values())))
    reported = frozenset(case for score in found.values() for case in score.reported if len(case.ids) == 1)
    return found, Score(good, reported)


def table(found: Mapping[str, Score], good: Score) -> str:
    """The scores of a half as a Markdown table, all together and by language, and a sentence about the good items."""
    head = ["label", "labelled", "reported", "right", "precision", "recall", "en: P", "en: R", "vi: P", "vi: R"]
    rows = [
        [name, *cells(row), *cells(score.of("en") for score in row)[3:], *cells(score.of("vi") for score in row)[3:]]
        for name, row in _rows(found)
    ]
    return f"{_markdown(head, rows)}\n\n{_about_good(good)}"


def both_halves() -> str:
    """The scores of both halves beside each other, and a sentence about the good items of each."""
    (tune, tune_good), (report, report_good) = (scores(half) for half in HALVES)
    head = ["label", *(f"{half}: {word}" for half in HALVES for word in ("reported", "precision", "recall"))]
    rows = [
        [name, *itemgetter(1, 3, 4)(cells(first)), *itemgetter(1, 3, 4)(cells(second))]
        for (name, first), (_, second) in zip(_rows(tune), _rows(report), strict=True)
    ]
    return f"{_markdown(head, rows)}\n\ntune: {_about_good(tune_good)}\nreport: {_about_good(report_good)}"


def cells(found: Iterable[Score]) -> tuple[str, ...]:
    """Labelled, reported and right, precision and recall in per cent, over several labels."""
    counts = [(len(score.labelled), len(score.reported), len(score.right)) for score in found]
    labelled, reported, right = map(sum, zip(*counts, strict=True))
    return str(labelled), str(reported), str(right), _percent(right, reported), _percent(right, labelled)


def _rows(found: Mapping[str, Score]) -> list[tuple[str, list[Score]]]:
    return [*((f"`{label}`", [score]) for label, score in found.items()), ("all", list(found.values()))]


def _markdown(head: list[str], rows: Iterable[list[str]]) -> str:
    return "\n".join(map(_line, [head, ["---", *["---:"] * (len(head) - 1)], *rows]))


def _about_good(good: Score) -> str:
    return f"Of {len(good.labelled)} good items {len(good.right)} are reported for something."


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _percent(part: int, whole: int) -> str:
    return f"{part / whole:.0%}" if whole else "–"


def shown(label: str, score: Score) -> Iterator[str]:
    """What a rule misses and what it reports wrongly in the half for tuning, with what is asked."""
    for word, cases in (("missed", score.labelled - score.reported), ("wrong", score.reported - score.labelled)):
        for case in sorted(cases, key=str):
            questions = {question["id"]: question for question in _yaml(f"tune/{case.bank}.yaml")["questions"]}
            for item in sorted(case.ids):
                yield f"{word} {label}: {case.bank} {_told(questions[item])}"


def _told(question: Mapping[str, Any]) -> str:
    return " | ".join(f"{key}: {value}" for key, value in question.items() if key != "type")


def main() -> None:
    """Print the scores."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--half", choices=HALVES, default="tune")
    parser.add_argument("--banks", metavar="PATTERN", default="*", help="only these banks, such as `vi-*` or `*-3`")
    parser.add_argument("--table", action="store_true", help="print both halves beside each other")
    parser.add_argument("--show", metavar="LABEL", help="list what is missed and what is wrong (tune only); or `all`")
    chosen = parser.parse_args()
    if chosen.show and chosen.half != "tune":
        parser.error("what single items get is shown for the half for tuning alone")
    if chosen.table:
        print(both_halves())
        return
    found, good = scores(chosen.half, chosen.banks)
    if chosen.show:
        for label in found if chosen.show == "all" else [chosen.show]:
            print(*shown(label, found[label]), sep="\n")
    print(table(found, good))


if __name__ == "__main__":
    main()
