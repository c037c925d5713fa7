"""What is mechanical and safe to mend, mended in the teacher's own file: no other character of it changes."""

from __future__ import annotations

import codecs
import os
from collections import defaultdict
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from quizgen.diagnostics import Diagnostic, Edit
from quizgen.source import Source


def mend_files(problems: Iterable[Diagnostic]) -> dict[Path, int]:
    """Mend the files of problems that have a fix; how many problems were mended in each.

    A file that is no longer what was checked is left alone. Where two fixes touch the same characters, the first one
    is made; the other one is found again by the next check. Raises OSError if a file can't be written.
    """
    fixes: dict[Source, list[Sequence[Edit]]] = defaultdict(list)
    for problem in problems:
        if problem.fix:
            fixes[problem.place.source].append(problem.fix)
    return {source.path: mended for source, found in fixes.items() if (mended := _mend_file(source, found))}


def mend(text: str, fixes: Iterable[Sequence[Edit]]) -> tuple[str, int]:
    """A text with fixes made, and how many: the edits of a fix all together or not at all."""
    edits: list[Edit] = []
    made = 0
    for fix in sorted(fixes, key=lambda fix: fix[0].place.start):
        if not any(_touch(new, old) for new in fix for old in edits):
            edits += fix
            made += 1
    for edit in sorted(edits, key=lambda edit: edit.place.start, reverse=True):
        text = text[: edit.place.start] + edit.text + text[edit.place.end :]
    return text, made


def _touch(one: Edit, other: Edit) -> bool:
    return one.place.start <= other.place.end and other.place.start <= one.place.end


def _mend_file(source: Source, fixes: Sequence[Sequence[Edit]]) -> int:
    data = source.path.read_bytes()
    mark = codecs.BOM_UTF8 if data.startswith(codecs.BOM_UTF8) else b""
    if data != mark + source.text.encode():
        return 0
    text, made = mend(source.text, fixes)
    _write(source.path, mark + text.encode())
    return made


def _write(path: Path, data: bytes) -> None:
    """Put a file in the place of an old one, whole or not at all, with the old one's permissions."""
    path = path.resolve()
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        temporary.write_bytes(data)
        temporary.chmod(path.stat().st_mode)
        temporary.replace(path)
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
