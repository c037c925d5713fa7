"""A proper name in a text."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Name:
    """A proper name that stands in a text from `start` to `end` (code points).

    `words` are folded, `Jong-un` being two. `leads`: its first word may have its capital from standing first in a
    sentence; `unsure`: so may the only one, so that it may be no name at all.
    """

    start: int
    end: int
    words: tuple[str, ...]
    leads: bool = False
    unsure: bool = False

    @property
    def code(self) -> bool:
        """Whether it is written alike in every language, having letters and digits (Tu-160, G7)."""
        return any(word[0].isdigit() for word in self.words) and not all(word[0].isdigit() for word in self.words)
