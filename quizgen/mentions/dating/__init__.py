"""How a language writes dates, as data: one `Dating` a language."""

from __future__ import annotations

from functools import cache

from quizgen.mentions.dating.english import ENGLISH
from quizgen.mentions.dating.patterns import Dating
from quizgen.mentions.dating.vietnamese import VIETNAMESE

__all__ = ["Dating", "dating"]


@cache
def dating(language: str) -> Dating:
    """The patterns and names of a language (a BCP 47 tag); English where it has none here."""
    return VIETNAMESE if language.lower().split("-")[0] == "vi" else ENGLISH
