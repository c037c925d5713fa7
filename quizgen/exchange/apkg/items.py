"""What is made of notes: questions as the values that will stand in YAML, and an account of what could not be taken."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias

from quizgen.say import Say

MAX_TEXT = 20_000


@dataclass(frozen=True, slots=True)
class Wording:
    """A text in one or more languages."""

    words: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Asked:
    """A text that stands in for a better one, and what its reader is asked to do."""

    text: Wording
    says: Say


Value: TypeAlias = "str | Wording | Asked | Sequence[Value] | Mapping[str, Value]"
"""What can stand in YAML: a word of the format or a name, a text, a list, a mapping."""


class Item(NamedTuple):
    """A question: its keys in the order in which they are written, and of how many notes it was made."""

    id: str
    fields: dict[str, Value]
    notes: int = 1


class Account:
    """What could not be taken over, by reason: whole notes, and things inside notes that were taken."""

    def __init__(self) -> None:
        self.left_out: dict[Say, list[str]] = {}
        self.lost: dict[Say, list[str]] = {}

    def leave_out(self, why: Say, example: str) -> None:
        """A whole note is not taken."""
        self.left_out.setdefault(why, []).append(example)

    def lose(self, what: Say, example: str) -> None:
        """Something inside a note is not taken."""
        self.lost.setdefault(what, []).append(example)

    @property
    def notes(self) -> int:
        """How many notes were left out."""
        return sum(map(len, self.left_out.values()))


@dataclass(frozen=True, slots=True)
class ReadBank:
    """A bank as it was read: its head, its questions, its files by their paths below the bank's folder.

    `notes`: how many notes of the package it was made of, those left out included. `ours`: whether quizgen made the
    deck; `kept`: whether its learners keep what they have learnt.
    """

    id: str
    head: Mapping[str, Value]
    items: tuple[Item, ...]
    notes: int
    account: Account
    comments: tuple[Say, ...] = ()
    files: Mapping[str, bytes] = field(default_factory=dict)
    ours: bool = False
    kept: bool = False


def texts(value: Value) -> list[str]:
    """All texts in a value."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, Asked):
        return texts(value.text)
    if isinstance(value, Wording):
        return list(value.words.values())
    parts = value.values() if isinstance(value, Mapping) else value
    return [text for part in parts for text in texts(part)]
