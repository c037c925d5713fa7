"""How many wrong facts `quizgen check` finds, and how many right ones it takes for wrong.

Takes a bank whose facts are right, with the texts of its sources, and makes up to twelve wrong variants of each of its
questions, the same for the same seed: a figure, a date or a name in the answer or in the evidence is changed, a word of
the evidence is replaced, another paragraph is cited. Each variant is checked alone; it is found if any warning of the
facts family names it.

    python benchmarks/wrong_facts.py BANK --texts DIR [--items 60] [--show]
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from random import Random
from typing import Any

import yaml

from quizgen.checks import check_bank
from quizgen.diagnostics import Severity
from quizgen.load import load_text
from quizgen.mentions import find_capitals, find_dates, find_figures

VARIANTS = 12
ANSWERS = ("answer", "answers", "correction", "back", "pairs")
MARKS = re.compile(r"[*`]")


def main() -> None:
    """Read the command line, print the shares."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bank", type=Path)
    parser.add_argument("--texts", type=Path, required=True)
    parser.add_argument("--items", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show", action="store_true", help="print the variants that were not found")
    options = parser.parse_args()
    bank = yaml.load(options.bank.read_text(encoding="utf-8"), yaml.BaseLoader)
    random = Random(options.seed)
    names = names_of(bank, options.texts)
    items = [item for item in bank["questions"] if item.get("evidence")]
    sample = random.sample(items, min(options.items, len(items)))
    right = [item["id"] for item in sample if problems(bank, item, options)]
    made, found = Counter[str](), Counter[str]()
    for item in sample:
        for kind, variant in some(variants(item, names, len_of(bank, options.texts), random), random):
            made[kind] += 1
            if problems(bank, variant, options):
                found[kind] += 1
            elif options.show:
                print(f"{item['id']}: {kind}: {changed(item, variant)}")
    print(f"{len(sample)} right questions, {len(right)} reported: {', '.join(right) or 'none'}")
    for kind in sorted(made):
        print(f"{kind:24}{found[kind]:5} of {made[kind]:5}  {found[kind] / made[kind]:6.1%}")
    print(f"{'all':24}{found.total():5} of {made.total():5}  {found.total() / made.total():6.1%}")


def problems(bank: dict[str, Any], item: dict[str, Any], options: argparse.Namespace) -> list[str]:
    """What the facts family warns of in a bank with one question alone."""
    text = yaml.safe_dump({**bank, "questions": [item]}, allow_unicode=True, sort_keys=False, width=10_000)
    loaded = load_text(text, folder=options.bank.parent, texts=[options.texts])
    found = check_bank(loaded).diagnostics
    return [one.message("en") for one in found if one.rule.code.startswith("FCT1") and one.severity >= Severity.WARNING]


def len_of(bank: dict[str, Any], texts: Path) -> int:
    """How many paragraphs the first source has."""
    return sum(bool(line.strip()) for line in source_text(bank, texts).splitlines())


def source_text(bank: dict[str, Any], texts: Path) -> str:
    """The text of the first source."""
    source = next(iter(bank["sources"].values()))
    return (texts / str(source["text"])).read_text(encoding="utf-8")


def names_of(bank: dict[str, Any], texts: Path) -> list[str]:
    """The names of the first source that have two words or more, or digits."""
    text = source_text(bank, texts)
    names = [text[name.start : name.end] for name in find_capitals(text) if not name.leads]
    return sorted({name for name in names if " " in name or "-" in name})


def some(row: Iterator[tuple[str, dict[str, Any]]], random: Random) -> list[tuple[str, dict[str, Any]]]:
    """Up to twelve variants, drawn by lot, the kinds in turn."""
    kinds: dict[str, list[dict[str, Any]]] = {}
    for kind, variant in row:
        kinds.setdefault(kind, []).append(variant)
    for those in kinds.values():
        random.shuffle(those)
    drawn: list[tuple[str, dict[str, Any]]] = []
    while len(drawn) < VARIANTS and any(kinds.values()):
        drawn += [(kind, those.pop()) for kind, those in kinds.items() if those]
    return drawn[:VARIANTS]


def variants(
    item: dict[str, Any], names: list[str], paragraphs: int, random: Random
) -> Iterator[tuple[str, dict[str, Any]]]:
    """Wrong variants of a question with what is wrong in each."""
    cited = item["source"] if isinstance(item["source"], list) else [item["source"]]
    for other in range(1, paragraphs + 1):
        if str(other) not in cited:
            yield "paragraph", {**item, "source": str(other)}
    for n, words in enumerate(item["evidence"]):
        for kind, wrong in wrongs(words, "vi", names, random):
            yield f"evidence: {kind}", {**item, "evidence": [*item["evidence"][:n], wrong, *item["evidence"][n + 1 :]]}
        parts = words.split()
        if len(parts) > 1:
            parts[random.randrange(len(parts))] = "quyển"
            yield (
                "evidence: word",
                {**item, "evidence": [*item["evidence"][:n], " ".join(parts), *item["evidence"][n + 1 :]]},
            )
    yield from wrong_answers(item, names, random)


def wrong_answers(item: dict[str, Any], names: list[str], random: Random) -> Iterator[tuple[str, dict[str, Any]]]:
    """Variants whose answer is wrong in every language."""
    for key in ANSWERS:
        for path in leaves(item.get(key), (key,)):
            typed = at(item, path)
            language = path[-1] if path[-1] in ("vi", "en") else "vi"
            if language == "en" or typed in ("true", "false") or (len(typed) < 2 and not typed.isdigit()):
                continue
            for kind, wrong in wrongs(typed, language, names, random):
                variant = deepcopy(item)
                put(variant, path, wrong)
                if path[-1] == "vi":
                    put(variant, (*path[:-1], "en"), wrong)
                yield f"answer: {kind}", variant


def wrongs(text: str, language: str, names: list[str], random: Random) -> Iterator[tuple[str, str]]:
    """A text with a figure, a date or a name in it changed."""
    for figure in find_figures(text, language):
        for step in (1, 2, 10):
            yield "figure", text[: figure.start] + str(int(figure.value) + step) + text[figure.end :]
    for when in find_dates(text, language):
        shown = text[when.start : when.end]
        for step in (1, 2):
            digits = list(re.finditer(r"\d+", shown))
            found = digits[-1] if len(digits) == 3 and digits[0][0] == "2023" else digits[0]
            wrong = f"{int(found[0]) + step:0{len(found[0])}d}"
            yield "date", text[: when.start] + shown[: found.start()] + wrong + shown[found.end() :] + text[when.end :]
    for name in find_capitals(text):
        if name.unsure and len(text.split()) > 1:
            continue
        for other in random.sample(names, min(3, len(names))):
            if not set(find_capitals(other)[0].words) & set(name.words):
                yield "name", text[: name.start] + other + text[name.end :]


def leaves(node: Any, path: tuple[Any, ...]) -> Iterator[tuple[Any, ...]]:
    """The paths of all scalars below a node."""
    if isinstance(node, str):
        yield path
    elif isinstance(node, dict):
        for key, value in node.items():
            yield from leaves(value, (*path, key))
    elif isinstance(node, list):
        for n, value in enumerate(node):
            yield from leaves(value, (*path, n))


def at(node: Any, path: tuple[Any, ...]) -> str:
    """The scalar at a path."""
    for key in path:
        node = node[key]
    return str(node)


def put(node: Any, path: tuple[Any, ...], value: str) -> None:
    """Write a scalar at a path."""
    for key in path[:-1]:
        node = node[key]
    node[path[-1]] = value


def changed(item: dict[str, Any], variant: dict[str, Any]) -> str:
    """What differs."""
    return "; ".join(f"{variant[key]} for {item[key]}" for key in item if item[key] != variant[key])


if __name__ == "__main__":
    main()
