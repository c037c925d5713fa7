"""What an output is given besides an edition, and what it gives back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from quizgen.editions import LeftOut
from quizgen.ledger import Publication
from quizgen.settings import Settings


class Job(NamedTuple):
    """What rendering may depend on besides the edition.

    `now` is in seconds since 1970. `publication` is what was published so far and takes in what is new; without one,
    what is rendered is a draft.
    """

    now: int
    settings: Settings
    publication: Publication | None = None


@dataclass(frozen=True, slots=True)
class Rendered:
    """One finished file: its bytes, what it holds (`{"notes": 24, "cards": 26}`), and which items it has not."""

    data: bytes
    counts: dict[str, int]
    left_out: tuple[LeftOut, ...] = ()
