"""Measure how well mentions are found: by language and kind what stands in the texts, what is found, what is right.

    python benchmarks/coverage/measure_mentions.py [--half tune|report]

A mention is right if exactly its words are found at its place. Recall is the share of the mentions that are found,
precision the share of what is found that is a mention. What goes wrong is listed for the half for tuning alone, since
the other one is for figures only.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from quizgen.mentions.every import KINDS, Kind, find_mentions

FOLDER = Path(__file__).resolve().parent
HALVES = ("tune", "report")

Span = tuple[int, int]
"""From where to where a mention stands in its paragraph."""


@dataclass(frozen=True, slots=True)
class Judged:
    """One kind of mention in one paragraph: where it stands, and where it was found."""

    text: str
    language: str
    kind: Kind
    noted: frozenset[Span]
    found: frozenset[Span]

    @property
    def missed(self) -> list[str]:
        """The words of mentions that were not found."""
        return self._words(self.noted - self.found)

    @property
    def wrong(self) -> list[str]:
        """Words that were found and are no mention."""
        return self._words(self.found - self.noted)

    def _words(self, spans: frozenset[Span]) -> list[str]:
        return [self.text[start:end] for start, end in sorted(spans)]


def main() -> None:
    """Print the figures of each half, and of the half for tuning what went wrong."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--half", choices=HALVES, help="one half only")
    asked = parser.parse_args().half
    for half in (asked,) if asked else HALVES:
        judged = [one for path in sorted((FOLDER / half).glob("*.yaml")) for one in judge_file(path)]
        if half == "tune":
            print(*went_wrong(judged), sep="\n")
        print(*table(half, judged), sep="\n", end="\n\n")


def judge_file(path: Path) -> Iterator[Judged]:
    """Every kind in every paragraph of an annotated text."""
    noted = yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader)
    paragraphs, language = noted["paragraphs"], noted["language"]
    found = find_mentions([paragraph["text"] for paragraph in paragraphs], language)
    for n, (paragraph, mentions) in enumerate(zip(paragraphs, found, strict=True), 1):
        for kind in KINDS:
            noted_here = places(paragraph["text"], paragraph[f"{kind}s"], f"{path.name}, {n}, {kind}")
            found_here = frozenset((one.start, one.end) for one in mentions if one.kind == kind)
            yield Judged(paragraph["text"], language, kind, frozenset(noted_here), found_here)


def places(text: str, mentions: Sequence[str], where: str) -> Iterator[Span]:
    """Where the mentions stand that are noted in reading order; an error names what does not stand there."""
    at = 0
    for words in mentions:
        left = r"(?<![^\W\d_])" if words[0].isalpha() else r"(?<!\d)"
        right = r"(?![^\W_])" if words[-1].isalpha() else r"(?!\d)"
        found = re.compile(left + re.escape(words) + right).search(text, at)
        if found is None:
            raise SystemExit(f"{where}: {words!r} does not stand in the text behind offset {at}")
        yield found.span()
        at = found.end()


def went_wrong(judged: Sequence[Judged]) -> Iterator[str]:
    """Lines with what was missed (-) and what was wrongly found (+)."""
    for one in judged:
        yield from (f"{one.language} {one.kind:8} - {words}" for words in one.missed)
        yield from (f"{one.language} {one.kind:8} + {words}" for words in one.wrong)


def table(half: str, judged: Sequence[Judged]) -> Iterator[str]:
    """Lines of a table in Markdown."""
    yield f"| {half} | kind | mentions | found | right | recall | precision |"
    yield "| --- | --- | ---: | ---: | ---: | ---: | ---: |"
    for language in ("vi", "en"):
        for kind in KINDS:
            count = Counter[str]()
            for one in judged:
                if (one.language, one.kind) == (language, kind):
                    sizes = {"noted": len(one.noted), "found": len(one.found), "right": len(one.noted & one.found)}
                    count.update(sizes)
            shares = (percent(count["right"], count[of]) for of in ("noted", "found"))
            cells = (language, kind, str(count["noted"]), str(count["found"]), str(count["right"]), *shares)
            yield f"| {' | '.join(cells)} |"


def percent(part: int, whole: int) -> str:
    """A share in whole per cent."""
    return f"{100 * part / whole:.0f} %" if whole else "–"


if __name__ == "__main__":
    main()
