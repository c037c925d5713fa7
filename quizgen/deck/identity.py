"""What Anki knows notes and decks by.

This is a contract for ever: a learner's progress hangs on the GUID of a note, so nothing in this file that a
GUID depends on may change once a deck has been given away. Texts, order, title and file names play no part.
"""

from __future__ import annotations

import re
from base64 import b32encode
from functools import lru_cache
from hashlib import blake2b

WITHDRAWN = "withdrawn"
"""The tag, under the bank's root, of notes whose question is no longer asked."""

_GUID_BYTES = 10
_DECK_IDS = 2**30
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]+")


def guid(identity: str, item: str, language: str) -> str:
    """The GUID of an item's note: sixteen letters and digits that depend on these three alone.

    `identity` is the bank's key (its id where it has no key). The case of a language's tag says nothing
    (BCP 47).
    """
    digest = _digest(_GUID_BYTES, "note", identity, item, language.lower())
    return b32encode(digest).decode("ascii").lower()


def deck_id(identity: str, language: str) -> int:
    """The number of an edition's deck, from 2**30 up to 2**31; Anki itself goes by the name."""
    return _DECK_IDS + int.from_bytes(_digest(4, "deck", identity, language.lower()), "big") % _DECK_IDS


def deck_name(title: str, language: str) -> str:
    """`Title [VI]`. `::` would make a deck within a deck, so only one of its colons stays."""
    shown = " ".join(_CONTROL.sub(" ", title).split())
    return f"{re.sub(':{2,}', ':', shown)} [{language.upper()}]".strip()


def note_tags(bank: str, tags: tuple[str, ...], difficulty: str, *, withdrawn: bool = False) -> tuple[str, ...]:
    """An item's tags and difficulty under the bank's own root, each once; Anki folds case."""
    marks = (f"difficulty::{difficulty}" if difficulty else "", WITHDRAWN if withdrawn else "")
    wanted = map(_tag, (*tags, *marks))
    found: dict[str, str] = {}
    for tag in filter(None, wanted):
        found.setdefault(tag.casefold(), f"{_tag(bank)}::{tag}")
    return tuple(found.values())


@lru_cache(maxsize=4096)
def _tag(name: str) -> str:
    """A tag that Anki takes as it is: no white space, no control characters, no empty step."""
    steps = ("_".join(_CONTROL.sub(" ", step).split()) for step in name.split("::"))
    return "::".join(step for step in steps if step)


def _digest(size: int, *parts: str) -> bytes:
    return blake2b("\n".join(("quizgen", *parts)).encode(), digest_size=size).digest()
