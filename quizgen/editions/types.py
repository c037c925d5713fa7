"""What an edition is made of: items as they are posed, texts chosen, numbers and dates formatted.

In an edition of two languages the first one leads, and whatever says something brings the same in the second one
along as its `second`: a text, a picture's words, the bank's head.
"""

from __future__ import annotations

import html
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import TypeAlias

from quizgen.bank import Language, Use, languages_of
from quizgen.blocks import Block, Gap
from quizgen.locale.catalogue import Catalogue
from quizgen.prose import Prose
from quizgen.say import Say

Pieces: TypeAlias = tuple[Prose | Gap[Prose], ...]
EditionBlock: TypeAlias = Block[Prose, Pieces]


@dataclass(frozen=True, slots=True)
class Day:
    """A day, a month or a year: `iso` for programs (2023-09-18, 2023-09, 2023), `shown` for readers."""

    iso: str
    shown: Prose

    def __str__(self) -> str:
        return self.shown.plain

    def html(self, escape: Callable[[str], str] = html.escape) -> str:
        """The date as HTML that programs can read too; `escape` makes letters safe for where they will stand."""
        return f'<time datetime="{self.iso}">{self.shown.html(escape)}</time>'

    def __html__(self) -> str:
        return self.html()


@dataclass(frozen=True, slots=True)
class Medium:
    """An image or a sound: its file, the words that replace it, and to whom it is owed.

    `second`: the same in the second language, whose tag is its `lang`, unless the words are the same.
    """

    path: Path
    alt: str
    credit: str
    second: Medium | None = None
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Posed:
    """An item as one edition poses it.

    `seed` is the item's own for whatever an output draws by lot; `sources` are whole sentences ("Title, 18/9/2023,
    đoạn 6").
    """

    id: str
    type: str
    seed: str
    stem: Prose | None
    block: EditionBlock
    points: Decimal
    explanation: Prose | None
    hint: Prose | None
    sources: tuple[Prose, ...]
    as_of: Day | None
    review_by: Day | None
    image: Medium | None
    audio: Medium | None
    tags: tuple[str, ...]
    difficulty: str
    use: tuple[Use, ...]


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """An item that is no longer asked, why, and the stem of the item that takes its place, as far as that is known."""

    item: Posed
    because: Prose | None
    instead: Prose | None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An item that an output does not have, and why."""

    item: str
    why: Say


@dataclass(frozen=True, slots=True)
class Head:
    """What a bank says of itself in one language; `words` are those that are not the teacher's."""

    language: str
    words: Catalogue
    title: str
    author: str
    as_of: Day | None
    references: tuple[str, ...]

    @property
    def lang(self) -> Language:
        """The BCP 47 tag of the language."""
        return languages_of(self.language)[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition(Head):
    """A checked bank in one language or in two.

    `language` names the edition (`vi`, `vi+en`), and learners' progress hangs on it; `lang` is the tag of the language
    that leads, `second` the head in the other one. `withdrawn` are the items that are retired or superseded, `left_out`
    these and the drafts: what no output asks.
    """

    bank: str
    identity: str
    license: str
    report: str
    items: tuple[Posed, ...]
    left_out: tuple[LeftOut, ...]
    withdrawn: tuple[Withdrawn, ...] = ()
    second: Head | None = None

    def used_in(self, use: Use) -> tuple[tuple[Posed, ...], tuple[LeftOut, ...]]:
        """The items for cards, paper or practice, and those that are not, with the reason."""
        chosen = tuple(item for item in self.items if use in item.use)
        rest = tuple(LeftOut(item.id, NOT_FOR[use]) for item in self.items if use not in item.use)
        return chosen, self.left_out + rest


NOT_FOR = {
    "cards": Say("its `use` does not name cards", "`use` của câu này không có cards"),
    "paper": Say("its `use` does not name paper", "`use` của câu này không có paper"),
    "practice": Say("its `use` does not name practice", "`use` của câu này không có practice"),
}
