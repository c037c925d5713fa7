"""A field's HTML as text that people read: lists with their letters, gaps in brackets, pictures by their words.

What stands there in two languages has a stroke between them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from quizgen.deck.markup import letter

_TAG = re.compile(r"<(/?)(\w+)([^>]*)>")
_GAP = re.compile(r"\{\{c\d+::(.*?)(?:::(.*?))?\}\}", re.DOTALL)
_SOUND = re.compile(r"\[sound:([^\]]*)\]")
_FILE = re.compile(r'<img src="([^"]*)"|\[sound:([^\]]*)\]')
_LABEL = re.compile(r'(?:alt|aria-label)="([^"]*)"')
_VALUE = re.compile(r'value="(\d+)"')
_SECOND = re.compile(r'class="second\b')
_KIND = re.compile(r'type="(\w)"')
_BREAKS = ("br", "p", "div", "ol", "ul", "li")
_WORD_JOINER = "\u2060"


def readable(html: str) -> str:
    """The text of a field, line by line."""
    shown = _GAP.sub(lambda gap: f"[{gap[1]}{f' ({gap[2]})' if gap[2] else ''}]", _SOUND.sub("", html))
    text = unescape("".join(_pieces(shown))).replace(_WORD_JOINER, "")
    lines = (" ".join(line.split()) for line in text.split("\n"))
    return "\n".join(line for line in lines if line)


def media_in(html: str) -> tuple[str, ...]:
    """The names of the files that a field shows."""
    return tuple(unescape(image or sound) for image, sound in _FILE.findall(html))


def _pieces(html: str) -> Iterator[str]:
    """Texts between tags, and what stands for a tag."""
    kind, row, at = "", 0, 0
    for tag in _TAG.finditer(html):
        yield html[at : tag.start()]
        at = tag.end()
        name = tag[2]
        yield "\n" if name in _BREAKS else ""
        if tag[1]:
            continue
        if name in ("ol", "ul"):
            found = _KIND.search(tag[3])
            kind, row = found[1] if found else "-", 0
        if name == "li":
            value = _VALUE.search(tag[3])
            row = int(value[1]) if value else row + 1
            yield _mark(kind, row)
        label = _LABEL.search(tag[3])
        yield f"{label[1]} " if label else ""
        yield " / " if _SECOND.search(tag[3]) else ""
    yield html[at:]


def _mark(kind: str, row: int) -> str:
    """What stands before a row of a list."""
    if kind == "1":
        return f"{row}. "
    if kind in ("A", "a"):
        shown = letter(row - 1)
        return f"{shown if kind == 'A' else shown.lower()}. "
    return "- "
