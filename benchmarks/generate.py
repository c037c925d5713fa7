"""Write realistic bilingual banks (Vietnamese, English) of any size, the same for the same seed.

    python benchmarks/generate.py OUT --items 10000 --per-bank 100 [--seed 1] [--folder]

Without `--folder` every file is a bank of its own. With it OUT becomes one bank: `bank.yaml` has the head and
the first few questions, every other file is a list of items.
"""

import argparse
import re
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

from questions import Flow, Folded, Question, make_question, type_sequence
from wordlists import MONTHS, NAMES, OUTLETS, Both, invented_name

YEAR = 2026
WIDTH = 100
QUESTIONS_IN_HEAD = 5
TROUBLE = re.compile(r"""^[\s!&*?|>%@`"'{}\[\],#:-]|: |:$| #|\s$|^$""")
FLOW_PLAIN = re.compile(r"[\w-]+")


def scalar(text: str) -> str:
    """Write a text on one line: plain where YAML reads it back as it is, else in double quotes."""
    if not TROUBLE.search(text):
        return text
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def flow(values: Flow) -> str:
    """Write a list on one line; what is more than a word or a number is quoted."""
    quoted = [str(value) if FLOW_PLAIN.fullmatch(str(value)) else f'"{value}"' for value in values.values]
    return f"[{', '.join(quoted)}]"


def folded(key: str, text: str, indent: str) -> Iterator[str]:
    """Write a text under its key as a folded block, line by line."""
    yield f"{indent}{key}: >-"
    lines = textwrap.wrap(text, WIDTH - len(indent) - 2, break_long_words=False, break_on_hyphens=False)
    yield from (f"{indent}  {line}" for line in lines)


def entry(key: str, value: Any, indent: str) -> Iterator[str]:
    """Write a key and its value, as deep as the value goes, line by line."""
    match value:
        case bool():
            yield f"{indent}{key}: {str(value).lower()}"
        case int():
            yield f"{indent}{key}: {value}"
        case str():
            yield f"{indent}{key}: {scalar(value)}"
        case Flow():
            yield f"{indent}{key}: {flow(value)}"
        case Both(vi, en):
            yield from entry(key, {"vi": vi, "en": en}, indent)
        case Folded(text):
            yield f"{indent}{key}:"
            yield from folded("vi", text.vi, indent + "  ")
            yield from folded("en", text.en, indent + "  ")
        case dict():
            yield f"{indent}{key}:"
            for inner_key, inner in value.items():
                yield from entry(inner_key, inner, indent + "  ")
        case _:
            yield f"{indent}{key}:"
            yield from sequence(value, indent + "  ")


def sequence(values: list[Any], indent: str) -> Iterator[str]:
    """Write a list in block style, line by line."""
    for value in values:
        if isinstance(value, str):
            yield f"{indent}- {scalar(value)}"
            continue
        pairs = {"vi": value.vi, "en": value.en} if isinstance(value, Both) else value
        lines = [line for key, inner in pairs.items() for line in entry(key, inner, indent + "  ")]
        yield f"{indent}- {lines[0].lstrip()}"
        yield from lines[1:]


def blocks(questions: list[Question], indent: str) -> Iterator[str]:
    """Write questions with an empty line between them, line by line."""
    for place, question in enumerate(questions):
        if place:
            yield ""
        yield from sequence([question], indent)


def head(index: int, seed: int) -> dict[str, Any]:
    """Give the head of the bank with this number; its id, key and title are its own within a seed."""
    place = invented_name(index * 7919 + seed * 31)
    month = 1 + index % 9
    published = f"{YEAR}-{month:02}-15"
    return {
        "id": f"{place.lower()}-{YEAR}-{index:05}",
        "key": f"q{(index * 2654435761 + seed * 40503) % 2**32:08x}",
        "title": Both(
            f"Thời sự vùng {place}, tháng {month}/{YEAR}",
            f"{place} in the news, {MONTHS[month - 1]} {YEAR}",
        ),
        "languages": Flow(("vi", "en")),
        "as_of": published,
        "review_by": f"{YEAR + 20}-{month:02}-15",
        "license": "CC BY 4.0",
        "author": "The benchmark's generator",
        "report": "mailto:editors@example.org",
        "sources": {
            "article": {
                "title": Both(f"Một tháng ở {place}", f"A month in {place}"),
                "author": "Lan Hương",
                "published": published,
                "via": list(OUTLETS[:3]),
                "url": f"https://example.org/news/{index}",
            },
            "report": {
                "title": Both("Báo cáo thường kỳ", "Periodical report"),
                "author": OUTLETS[index % len(OUTLETS)],
                "published": published,
                "url": f"https://example.org/report/{index}",
            },
        },
        "defaults": {"source": "article"},
    }


def head_lines(index: int, seed: int) -> Iterator[str]:
    """Write the head of a bank up to its questions, line by line."""
    for key, value in head(index, seed).items():
        yield from entry(key, value, "")
    yield "questions:"


def draw_questions(seed: int, index: int, first: int, count: int) -> list[Question]:
    """Give `count` questions for the file with this number, numbered from `first`."""
    rng = Random(f"{seed}-{index}")
    types = type_sequence(rng, count)
    return [make_question(rng, number, name) for number, name in enumerate(types, first)]


def write(path: Path, lines: Iterator[str]) -> int:
    """Write lines to a file and give the number of bytes written."""
    return path.write_bytes("".join(f"{line}\n" for line in lines).encode())


def bank_lines(seed: int, index: int, count: int) -> Iterator[str]:
    """Write one bank that stands in a file of its own, line by line."""
    yield from head_lines(index, seed)
    yield from blocks(draw_questions(seed, index, 1, count), "  ")


def write_banks(out: Path, items: int, per_bank: int, seed: int) -> int:
    """Write banks of `per_bank` questions, the last one with what is left, and give the number of bytes."""
    size = 0
    for index, first in enumerate(range(0, items, per_bank)):
        count = min(per_bank, items - first)
        size += write(out / f"{head(index, seed)['id']}.yaml", bank_lines(seed, index, count))
    return size


def write_folder_bank(out: Path, items: int, per_file: int, seed: int) -> int:
    """Write one bank over many files, and give the number of bytes."""
    few = min(QUESTIONS_IN_HEAD, items)
    size = write(out / "bank.yaml", bank_lines(seed, 0, few))
    for index, first in enumerate(range(few, items, per_file), 1):
        questions = draw_questions(seed, index, first + 1, min(per_file, items - first))
        size += write(out / f"part-{index:05}.yaml", blocks(questions, ""))
    return size


def positive(text: str) -> int:
    """Read a whole number above zero from the command line."""
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text} is not a number above zero")
    return number


def main() -> None:
    """Read the command line and write the banks."""
    parser = argparse.ArgumentParser(description="Write realistic bilingual banks, the same for the same seed.")
    parser.add_argument("out", type=Path, metavar="OUT", help="a folder that is empty or does not exist yet")
    parser.add_argument("--items", type=positive, default=10_000, help="number of questions (10000)")
    parser.add_argument("--per-bank", type=positive, default=100, help="questions in a file (100)")
    parser.add_argument("--seed", type=int, default=1, help="another seed gives other questions (1)")
    parser.add_argument("--folder", action="store_true", help="one bank over many files")
    options = parser.parse_args()
    if -(-options.items // options.per_bank) > NAMES:
        parser.error(f"more than {NAMES} files: raise --per-bank")
    options.out.mkdir(parents=True, exist_ok=True)
    if any(options.out.iterdir()):
        parser.error(f"{options.out} is not empty")
    write_all = write_folder_bank if options.folder else write_banks
    size = write_all(options.out, options.items, options.per_bank, options.seed)
    files = len(list(options.out.iterdir()))
    sys.stdout.write(f"{options.items} questions, {files} files, {size} bytes, {size / options.items:.0f} a question\n")


if __name__ == "__main__":
    main()
