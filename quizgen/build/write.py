"""Files that appear whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from quizgen.build.made import Drawn, Made


def write(drawn: Sequence[Drawn]) -> Iterable[Made]:
    """Put all files of a bank on the disk, or none, if anything fails before the last one is complete."""
    hidden: list[tuple[Path, Path]] = []
    try:
        for each in drawn:
            if each.data is not None:
                path = each.made.path
                path.parent.mkdir(parents=True, exist_ok=True)
                hidden.append((path.with_name(f".{path.name}.{os.getpid()}.tmp"), path))
                hidden[-1][0].write_bytes(each.data)
        for temporary, path in hidden:
            temporary.replace(path)
    finally:
        for temporary, _ in hidden:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)
    return [each.made for each in drawn]
