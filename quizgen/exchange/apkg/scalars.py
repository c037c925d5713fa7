"""A text as a YAML scalar: plain where nothing in it means anything to YAML, in quotes or as a block where it does."""

from __future__ import annotations

import re
from collections.abc import Iterator

WIDTH = 115
_MEANT = re.compile(r"^[-?:](?=\s|$)|^[\s,\[\]{}#&*!|>'\"%@`=<~]|^(?:---|\.\.\.)|: |:$| #|[\s]$|\t", re.MULTILINE)
_WORDS_NAMES = "yes no true false on off null none y n"
_WORDS = frozenset(_WORDS_NAMES.split())
_ONE_SPACE = re.compile(r"(?<! ) (?! )")


def scalar(text: str, indent: int, used: int = 0) -> Iterator[str]:
    """The lines of a scalar: the first goes behind its key, which takes `used` columns, the others are indented."""
    if "\n" in text:
        yield "|-"
        yield from (f"{' ' * indent}{line}".rstrip() for line in text.split("\n"))
    elif len(text) + used > WIDTH and " " in text:
        yield ">-"
        yield from (f"{' ' * indent}{line}" for line in _filled(text, WIDTH - indent))
    else:
        yield in_line(text)


def in_line(text: str) -> str:
    """A text without line breaks as a scalar in one line."""
    if not _MEANT.search(text) and text.lower() not in _WORDS and text:
        return text
    if "'" in text and '"' not in text and "\\" not in text and "\t" not in text:
        return f'"{text}"'
    return "'" + text.replace("'", "''") + "'"


def _filled(text: str, width: int) -> Iterator[str]:
    """The words in lines that are folded back into the same text: broken at single spaces only."""
    line = ""
    for word in _ONE_SPACE.split(text):
        if line and len(line) + 1 + len(word) > width:
            yield line
            line = word
        else:
            line = f"{line} {word}" if line else word
    yield line
