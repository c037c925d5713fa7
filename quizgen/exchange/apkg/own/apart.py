"""Notes of an edition in two languages as a note in each: the way back from `Prose.beside` and `Medium.second`.

What a field says in two languages stands there as a `<span class="first">` and a `<span class="second">` behind it;
what is outside of such spans is the same in both.
"""

from __future__ import annotations

import re
from html import unescape

from quizgen.bank import languages_of
from quizgen.deck.escape import anki_attribute
from quizgen.exchange.apkg.own.notes import OwnNote

_BOTH = re.compile(r'<span class="first">(.*?)</span><span class="second" lang="[^"]*">(.*?)</span>', re.DOTALL)
_LABELLED = re.compile(
    r'((?:alt|aria-label)=")([^"]*)("[^<>]*>(?:\[sound:[^\]]*\]</span>)?)'
    r'<span class="second alt" lang="[^"]*">(.*?)</span>',
    re.DOTALL,
)
_PASSAGE, _SECOND_PASSAGE = "Text", "SecondText"


def apart(one: OwnNote) -> list[OwnNote]:
    """A note of ours as notes in one language: itself, or one for each of its two languages."""
    languages = languages_of(one.edition)
    if len(languages) == 1:
        return [one]
    return [
        one._replace(language=language, fields=_second(one.fields) if second else _first(one.fields))
        for second, language in enumerate(languages)
    ]


def described_in(html: str, language: str) -> str:
    """The part of a deck's description that is in a language; all of it where there is but one."""
    found = re.search(rf'<div lang="{re.escape(language)}">(.*?)</div>', html, re.DOTALL)
    return found[1] if found else html


def _first(fields: dict[str, str]) -> dict[str, str]:
    return {name: _BOTH.sub(r"\1", _LABELLED.sub(r"\1\2\3", html)) for name, html in fields.items()}


def _second(fields: dict[str, str]) -> dict[str, str]:
    passage = {_PASSAGE: fields[_SECOND_PASSAGE]} if fields.get(_SECOND_PASSAGE) else {}
    return {name: _BOTH.sub(r"\2", _LABELLED.sub(_labelled, html)) for name, html in (fields | passage).items()}


def _labelled(found: re.Match[str]) -> str:
    return f"{found[1]}{anki_attribute(unescape(found[4].replace('<br>', ' ')))}{found[3]}"
