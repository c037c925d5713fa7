"""What a language has to say about proper names, as data: one `Naming` a language."""

from __future__ import annotations

from functools import cache

from quizgen.mentions.naming.english import ENGLISH
from quizgen.mentions.naming.lists import Naming
from quizgen.mentions.naming.vietnamese import VIETNAMESE

__all__ = ["Naming", "naming"]


@cache
def naming(language: str) -> Naming:
    """The words of a language (a BCP 47 tag) around names; English where it has none here."""
    return VIETNAMESE if language.lower().split("-")[0] == "vi" else ENGLISH
