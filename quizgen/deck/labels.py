"""The labels on cards in every language, as style rules.

One note type serves all languages: templates leave labels to CSS, which chooses by the `lang` of the card
(https://www.w3.org/TR/selectors-4/#the-lang-pseudo). A language without a catalogue gets the English words.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from pkgutil import iter_modules

import quizgen.locale as locale
from quizgen.locale import FALLBACK, catalogue
from quizgen.locale.catalogue import Catalogue


@cache
def style() -> str:
    """The style of all note types: the look, then the labels."""
    look = files("quizgen.deck").joinpath("cards.css").read_text(encoding="utf-8")
    return look + "\n/* labels */\n" + "\n".join(_rules()) + "\n"


def _rules() -> Iterator[str]:
    for words in _catalogues():
        lang = "" if words.tag == FALLBACK else f":lang({words.tag})"
        for selector, word in _labels(words).items():
            shown = word.replace("\\", "\\\\").replace('"', '\\"')
            yield f'.quizgen {selector}{lang}::before {{ content: "{shown}"; }}'


def _catalogues() -> list[Catalogue]:
    """Every catalogue once, the one that stands in for missing ones first."""
    names = (module.name for module in iter_modules(locale.__path__))
    found = {words.tag: words for words in (catalogue(name.replace("_", "-")) for name in names)}
    return sorted(found.values(), key=lambda words: (words.tag != FALLBACK, words.tag))


def _labels(words: Catalogue) -> dict[str, str]:
    common, cards = words.common, words.cards
    return {
        ".hint summary": common.hint,
        ".unit": f"{common.unit}: ",
        ".answer": common.answer,
        ".explanation": common.explanation,
        ".source": common.source,
        ".accept": common.accepted,
        ".tolerance": common.tolerance,
        ".rubric": cards.rubric,
        ".word-bank": cards.word_bank,
        ".feedback": cards.feedback,
    } | _tasks(words)


def _tasks(words: Catalogue) -> dict[str, str]:
    """What a learner is to do."""
    common, cards = words.common, words.cards
    return {
        ".task.one": cards.choose_one,
        ".task.many": cards.choose_all,
        ".task.judge": cards.judge,
        ".task.judge-each": cards.judge_each,
        ".task.fill-in": cards.fill_in,
        ".task.put-in-order": cards.put_in_order,
        ".task.join": cards.join,
        ".correction": common.correction,
    }
