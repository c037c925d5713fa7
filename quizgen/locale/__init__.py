"""Every word on a card or a page that is not a teacher's: one catalogue per language, one file per catalogue.

A file `xx.py` in this folder holds `CATALOGUE`, a `Catalogue` for the language `xx`; that is all it takes to add one.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from importlib.util import find_spec

from quizgen.locale.catalogue import Catalogue

FALLBACK = "en"


@cache
def catalogue(language: str) -> Catalogue:
    """The catalogue of a BCP 47 tag, of its first part (`en` for `en-GB`), or the English one."""
    return next(found for tag in _candidates(language) if (found := _load(tag)))


def has_catalogue(language: str) -> bool:
    """Whether a language has words of its own, or takes the English ones."""
    return language.split("-")[0].lower() == FALLBACK or catalogue(language).tag != FALLBACK


def _candidates(language: str) -> tuple[str, ...]:
    return (language.lower().replace("-", "_"), language.split("-")[0].lower(), FALLBACK)


def _load(tag: str) -> Catalogue | None:
    name = f"{__name__}.{tag}"
    if not tag.isidentifier() or tag == "catalogue" or find_spec(name) is None:
        return None
    found = import_module(name).CATALOGUE
    return found if isinstance(found, Catalogue) else None
