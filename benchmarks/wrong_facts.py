"""How many wrong facts `quizgen check` finds, and how many right ones it takes for wrong.

Takes a bank whose facts are right, with the texts of its sources, and makes up to twelve wrong variants of each of its
questions, the same for the same seed: a figure, a date or a name in the answer or in the evidence is changed, a word of
the evidence is replaced, another paragraph is cited. Each variant is checked alone; it is found if any warning of the
facts family names it. Questions that are reported though they are right have no variants; a wrong answer loses its
other spellings.

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
from typing import Any, NamedTuple

import yaml

from quizgen.checks import check_bank
from quizgen.diagnostics import Severity
from quizgen.load import load_text
from quizgen.mentions import find_dates, find_figures, looks_vietnamese, possible_names
from quizgen.mentions.plain import find_words

VARIANTS = 12
ANSWERS = ("answer", "answers", "correction", "statements", "text", "back", "pairs", "items")
ISO = re.compile(r"\d{4}(-\d\d){0,2}")
GAP = re.compile(r"\{\{(?:c\d+::)?([^{}|]+?)\}\}")
STRANGE = {"vi": "quyển", "en": "volume"}
"""Words that no source has."""


class Source(NamedTuple):
    """A source's language, its names of two words or more, and how many paragraphs it has."""

    language: str
    names: list[str]
    paragraphs: int


def main() -> None:
    """Read the command line, print the shares."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bank", type=Path)
    parser.add_argument("--texts", type=Path, required=True)
    parser.add_argument("--items", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show", action="store_true", help="print the variants that were not found")
    options = parser.parse_args()
    bank = yaml.load(options.bank.read_text(encoding="utf-8"), getattr(yaml, "CBaseLoader", yaml.BaseLoader))
    random = Random(options.seed)
    text = source_text(bank, options.texts)
    source = Source(language_of(text), names_of(text), sum(bool(line.strip()) for line in text.splitlines()))
    items = [item for item in bank["questions"] if item.get("evidence")]
    sample = random.sample(items, min(options.items, len(items)))
    right = [item["id"] for item in sample if problems(bank, item, options)]
    made, found = Counter[str](), Counter[str]()
    for item in (item for item in sample if item["id"] not in right):
        for kind, variant in some(variants(item, source, random), random):
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


def source_text(bank: dict[str, Any], texts: Path) -> str:
    """The text of the first source."""
    source = next(iter(bank["sources"].values()))
    return (texts / str(source["text"])).read_text(encoding="utf-8")


def language_of(text: str) -> str:
    """The language of a source."""
    return "vi" if looks_vietnamese(text) else "en"


def names_of(text: str) -> list[str]:
    """The names of a source that have two words or more, or digits."""
    names = [text[name.start : name.end] for name in possible_names(text, language_of(text)) if not name.leads]
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


def variants(item: dict[str, Any], source: Source, random: Random) -> Iterator[tuple[str, dict[str, Any]]]:
    """Wrong variants of a question with what is wrong in each."""
    cited = item["source"] if isinstance(item["source"], list) else [item["source"]]
    for other in range(1, source.paragraphs + 1):
        if str(other) not in cited:
            yield "paragraph", {**item, "source": str(other)}
    for n, words in enumerate(item["evidence"]):
        for kind, wrong in wrongs(words, source, random):
            yield f"evidence: {kind}", {**item, "evidence": [*item["evidence"][:n], wrong, *item["evidence"][n + 1 :]]}
        parts = words.split()
        if len(parts) > 1:
            parts[random.randrange(len(parts))] = STRANGE[source.language]
            yield (
                "evidence: word",
                {**item, "evidence": [*item["evidence"][:n], " ".join(parts), *item["evidence"][n + 1 :]]},
            )
    yield from wrong_answers(item, source, random)


def wrong_answers(item: dict[str, Any], source: Source, random: Random) -> Iterator[tuple[str, dict[str, Any]]]:
    """Variants whose answer is wrong in every language."""
    own, foreign = source.language, "en" if source.language == "vi" else "vi"
    for key in ANSWERS:
        for path in leaves(item.get(key), (key,)):
            if path[-1] == foreign or not claims(item, path):
                continue
            for kind, wrong in wrong_texts(at(item, path), source, random, gaps=key == "text"):
                variant = deepcopy(item)
                variant.pop("accept", None)
                put(variant, path, wrong)
                if path[-1] == own and foreign in at(item, path[:-1]):
                    put(variant, (*path[:-1], foreign), wrong)
                yield f"answer: {kind}", variant


def claims(item: dict[str, Any], path: tuple[Any, ...]) -> bool:
    """Whether what stands at a path is claimed to be so."""
    typed = at(item, path)
    if path[0] == "statements":
        statement = at(item, path[:2])
        return bool(path[2] == "correction" or (path[2] == "text" and statement["answer"] == "true"))
    if path[0] == "items":
        return bool(path[-1] == "date")
    return typed not in ("true", "false") and (len(typed) > 1 or typed.isdigit())


def wrong_texts(text: str, source: Source, random: Random, gaps: bool) -> Iterator[tuple[str, str]]:
    """A text, or one of its gaps, with a figure, a date or a name in it changed."""
    spans = [gap.span(1) for gap in GAP.finditer(text)] if gaps else [(0, len(text))]
    for start, end in spans:
        for kind, wrong in wrongs(text[start:end], source, random):
            yield kind, text[:start] + wrong + text[end:]


def wrongs(text: str, source: Source, random: Random) -> Iterator[tuple[str, str]]:
    """A text with a figure, a date or a name in it changed."""
    language, names = source.language, source.names
    for figure in find_figures(text, language):
        for step in (1, 2, 10):
            yield "figure", text[: figure.start] + str(int(figure.value) + step) + text[figure.end :]
    for when in find_dates(text, language):
        for step in (1, 2):
            yield "date", text[: when.start] + later(text[when.start : when.end], step) + text[when.end :]
    for name in possible_names(text, language):
        if name.unsure and len(text.split()) > 1:
            continue
        for other in random.sample(names, min(3, len(names))):
            if not {word.folded for word in find_words(other)} & set(name.words):
                yield "name", text[: name.start] + other + text[name.end :]


def later(shown: str, step: int) -> str:
    """A date with another day, or month or year if it has none; one without any digits with a day."""
    numbers = list(re.finditer(r"\d+", shown))
    if not numbers:
        return f"{step} {shown}"
    changed = numbers[-1] if ISO.fullmatch(shown) else numbers[0]
    most = 12 if ISO.fullmatch(shown) and len(numbers) == 2 else 28 if len(changed[0]) < 3 else 9999
    number = int(changed[0]) + step
    number = number if number <= most else step
    return shown[: changed.start()] + f"{number:0{len(changed[0])}d}" + shown[changed.end() :]


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


def at(node: Any, path: tuple[Any, ...]) -> Any:
    """What stands at a path."""
    for key in path:
        node = node[key]
    return node


def put(node: Any, path: tuple[Any, ...], value: str) -> None:
    """Write a scalar at a path."""
    for key in path[:-1]:
        node = node[key]
    node[path[-1]] = value


def changed(item: dict[str, Any], variant: dict[str, Any]) -> str:
    """What differs."""
    return "; ".join(f"{variant.get(key)} for {item[key]}" for key in item if item[key] != variant.get(key))


if __name__ == "__main__":
    main()
