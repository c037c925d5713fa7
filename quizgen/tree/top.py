"""A look at the top of a file: a few scalars of its head, without reading its questions."""

from __future__ import annotations

from collections.abc import Collection
from contextlib import suppress
from pathlib import Path
from typing import Any

import yaml

from quizgen.source import Place, Source
from quizgen.tree.decode import MAX_BYTES
from quizgen.tree.parse import new_parser

_FIRST = 4 * 1024


def read_top(path: Path, name: str, wanted: Collection[str]) -> dict[str, Place]:
    """Where the wanted top-level scalars of a file stand, as far as they can be read.

    Reading stops at `questions` once the first wanted one is known; a file that cannot be read gives nothing, since
    whoever loads it will say why.
    """
    try:
        if not path.is_file() or path.stat().st_size > MAX_BYTES:
            return {}
        with path.open("rb") as file:
            first = file.read(_FIRST)
            found = _scalars(first, name, path, wanted)
            complete = next(iter(wanted)) in found or len(first) < _FIRST
            return found if complete else _scalars(first + file.read(), name, path, wanted)
    except OSError:
        return {}


def _scalars(data: bytes, name: str, path: Path, wanted: Collection[str]) -> dict[str, Place]:
    source = Source(name, data.decode("utf-8", errors="ignore").removeprefix("\ufeff"), path)
    found: dict[str, Place] = {}
    with suppress(yaml.YAMLError):
        _collect(new_parser(source.text), source, wanted, found)
    return found


def _collect(parser: Any, source: Source, wanted: Collection[str], found: dict[str, Place]) -> None:
    depth = 0
    key: str | None = None
    while len(found) < len(wanted):
        event: Any = parser.get_event()
        if event.__class__ is yaml.StreamEndEvent:
            return
        if isinstance(event, yaml.CollectionStartEvent):
            depth, key = depth + 1, None if depth == 1 else key
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        elif depth == 1 and isinstance(event, yaml.ScalarEvent | yaml.AliasEvent):
            text = getattr(event, "value", "")
            start, end = _offsets(event)
            if key is None:
                key = text
                if key == "questions" and next(iter(wanted)) in found:
                    return
            else:
                if key in wanted and text:
                    found.setdefault(key, source.place(start, end))
                key = None


def _offsets(event: Any) -> tuple[int, int]:
    return event.start_mark.index, event.end_mark.index
