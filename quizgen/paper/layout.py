"""Where things find room on the sheet. All lengths are millimetres."""

from __future__ import annotations

from collections.abc import Iterable

from quizgen.prose import Prose
from quizgen.source import display_width

LINE_WIDTH = 170.0
"""The room for the options of a question on the narrower of the two papers."""
LETTER_WIDTH = 2.1
"""An average letter of the widest face in the stack at the size of the page."""
LABEL_WIDTH = 10.0
"""The letter before an option and the space behind it."""


def option_columns(options: Iterable[Prose]) -> int:
    """In how many columns options stand: 4, 2 or 1, as the longest one allows; 4 only where rows are full."""
    texts = [option.plain for option in options]
    widest = max((display_width(line) for text in texts for line in text.split("\n")), default=0)
    return next((n for n in (4, 2) if _fits(widest, n) and (n == 2 or len(texts) in (3, 4, 8))), 1)


def _fits(letters: int, columns: int) -> bool:
    return letters * LETTER_WIDTH + LABEL_WIDTH <= LINE_WIDTH / columns
