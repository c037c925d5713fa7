"""Bytes to text: UTF-8 alone, with a clear word about everything else."""

from __future__ import annotations

import codecs
import re
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from quizgen.diagnostics import Diagnostic
from quizgen.source import Source
from quizgen.tree import rules

MAX_BYTES = 32 * 1024 * 1024
"""A bank of 25,000 questions; a larger file is not a list of questions written by hand."""

MAX_LINE = 100_000
"""Code points in one line."""

MAX_REPORTED = 100
"""Control characters of one file that are named one by one."""

_WIDE_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_ASCII_CONTROLS = bytes({*range(32), 127} - {9, 10, 13})
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufeff\ufffe\uffff]")


class Decoded(NamedTuple):
    """A file's text, what is wrong with its bytes, and whether the text is worth reading all the same."""

    source: Source
    diagnostics: list[Diagnostic]
    readable: bool = True


def decode(data: bytes, name: str, path: Path = Path()) -> Decoded:
    """The text of a file's bytes; control characters are reported and read as spaces."""
    text, refused = _text(data, name, path)
    source = Source(name, text, path)
    if refused:
        return Decoded(refused.place.source, [refused], readable=False)
    if not _has_controls(data, text):
        return Decoded(source, [])
    found = [
        rules.CONTROL_CHARACTER.at(source.place(match.start()), sign=f"U+{ord(match[0]):04X}")
        for match in islice(_CONTROLS.finditer(text), MAX_REPORTED)
    ]
    return Decoded(Source(name, _CONTROLS.sub(" ", text), path), found)


def _text(data: bytes, name: str, path: Path) -> tuple[str, Diagnostic | None]:
    """The text of bytes, and why it is not worth reading, if so."""
    nothing = Source(name, "", path)
    if len(data) > MAX_BYTES:
        size = len(data) // 1024**2
        return "", rules.FILE_TOO_LARGE.at(nothing.place(0), size=size, limit=MAX_BYTES // 1024**2)
    if data.startswith(_WIDE_MARKS) or _looks_wide(data):
        return "", rules.UTF16.at(nothing.place(0))
    try:
        text = data.removeprefix(codecs.BOM_UTF8).decode("utf-8")
    except UnicodeDecodeError as error:
        readable = Source(name, data.decode("utf-8", errors="replace"), path)
        offset = len(data[: error.start].decode("utf-8", errors="replace"))
        return "", rules.NOT_UTF8.at(readable.place(offset), byte=f"0x{data[error.start]:02X}")
    if len(data) > MAX_LINE and max(map(len, data.splitlines())) > MAX_LINE:
        source = Source(name, text, path)
        longest = max(re.finditer(r"[^\r\n]+", text), key=lambda line: len(line[0]))
        if len(longest[0]) > MAX_LINE:
            return text, rules.LINE_TOO_LONG.at(source.place(longest.start()), length=len(longest[0]), limit=MAX_LINE)
    return text, None


def _looks_wide(data: bytes) -> bool:
    """UTF-16 without a mark: every second of the first bytes is zero."""
    start = data[:64]
    return len(start) > 3 and (not any(start[1::2]) or not any(start[::2]))


def _has_controls(data: bytes, text: str) -> bool:
    """Whether the text holds a character that YAML forbids; cheap where there is none."""
    if len(data.translate(None, _ASCII_CONTROLS)) != len(data):
        return True
    return (b"\xc2" in data or b"\xef\xbb\xbf" in data[3:] or b"\xef\xbf" in data) and bool(_CONTROLS.search(text))
