"""How far a long build is: one line on standard error that is drawn over, in a terminal only."""

from __future__ import annotations

import shutil
import sys
from time import monotonic
from types import TracebackType
from typing import TextIO

_PATIENCE, _PAUSE, _CELLS = 0.5, 0.1, 24


class Progress:
    """A bar of `total` banks; it appears after half a second, and never where nobody looks at it."""

    def __init__(self, total: int, stream: TextIO | None = None) -> None:
        self._stream = stream or sys.stderr
        self._on = self._stream.isatty()
        self._total = total
        self._done = 0
        self._drawn = False
        self._next = monotonic() + _PATIENCE

    def __enter__(self) -> Progress:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.clear()

    def tell(self, what: str) -> None:
        """Show what is being worked on."""
        if self._on and monotonic() >= self._next:
            self._next = monotonic() + _PAUSE
            filled = _CELLS * self._done // max(self._total, 1)
            line = f"[{'#' * filled}{'.' * (_CELLS - filled)}] {self._done}/{self._total} {what}"
            self._write(line[: shutil.get_terminal_size().columns - 1])
            self._drawn = True

    def step(self) -> None:
        """One bank more is done; the line is cleared, since something is going to be printed."""
        self._done += 1
        self.clear()

    def clear(self) -> None:
        """Take the bar away."""
        if self._drawn:
            self._write("")
            self._drawn = False

    def _write(self, line: str) -> None:
        self._stream.write(f"\r\x1b[K{line}")
        self._stream.flush()
