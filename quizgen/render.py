"""What an output is given besides an edition, and what it gives back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from quizgen.editions import LeftOut
from quizgen.settings import Settings


class Job(NamedTuple):
    """What rendering may depend on besides the edition: the time (seconds since 1970) and the teacher's settings."""

    now: int
    settings: Settings


@dataclass(frozen=True, slots=True)
class Rendered:
    """One finished file: its bytes, what it holds (`{"notes": 24, "cards": 26}`), and which items it has not."""

    data: bytes
    counts: dict[str, int]
    left_out: tuple[LeftOut, ...] = ()
