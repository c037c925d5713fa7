"""The labels on cards and on the practice page in every language, as style rules.

One note type serves all languages, and a page may switch from one to the other: what is drawn leaves labels to CSS,
which chooses by the `lang` of the question (https://www.w3.org/TR/selectors-4/#the-lang-pseudo). A language without a
catalogue gets the English words.
"""

from __future__ import annotations

from collections.abc import Iterator
from pkgutil import iter_modules
from string import Formatter

import quizgen.locale as locale
from quizgen.locale import FALLBACK, catalogue
from quizgen.locale.catalogue import Catalogue


def label_rules() -> Iterator[str]:
    """The labels in all languages, a rule of style each; they hold inside `.quizgen`, by its `lang`."""
    for words in _catalogues():
        lang = "" if words.tag == FALLBACK else f":lang({words.tag})"
        for selector, content in _contents(words).items():
            element, _, pseudo = selector.partition("::")
            inside = f".quizgen {element}".replace(" &", "")
            yield f"{inside}{lang}::{pseudo or 'before'} {{ content: {content}; }}"


def _catalogues() -> list[Catalogue]:
    """Every catalogue once, the one that stands in for missing ones first."""
    names = (module.name for module in iter_modules(locale.__path__))
    found = {words.tag: words for words in (catalogue(name.replace("_", "-")) for name in names)}
    return sorted(found.values(), key=lambda words: (words.tag != FALLBACK, words.tag))


def _contents(words: Catalogue) -> dict[str, str]:
    """What CSS puts before (or, as the selector says, after) what a selector finds; `&` is the card itself."""
    labels = {selector: _quoted(word) for selector, word in (_parts(words) | _tasks(words) | _results(words)).items()}
    return labels | _patterns(words)


def _parts(words: Catalogue) -> dict[str, str]:
    common, cards = words.common, words.cards
    return {
        ".hint summary::after": common.hint,
        ".ask .unit": f"{common.unit}: ",
        ".answer": common.answer,
        ".explanation": common.explanation,
        ".source": common.source,
        ".accept": common.accepted,
        ".tolerance": common.tolerance,
        ".rubric": cards.rubric,
        ".word-bank": cards.word_bank,
        ".feedback": cards.feedback,
        "&.judgements .feedback": common.correction,
        ".correction": common.correction,
        ".report a::after": cards.report,
        '[data-verdict="true"]::after': common.true,
        '[data-verdict="false"]::after': common.false,
        'data[value="true"]::after': f" {common.true}",
        'data[value="false"]::after': f" {common.false}",
    }


def _tasks(words: Catalogue) -> dict[str, str]:
    """What a learner is to do."""
    cards = words.cards
    return {
        ".task.one": cards.choose_one,
        ".task.many": cards.choose_all,
        ".task.judge": cards.judge,
        ".task.judge-each": cards.judge_each,
        ".task.fill-in": cards.fill_in,
        ".task.put-in-order": cards.put_in_order,
        ".task.join": cards.join,
        ".task.open": cards.answer_freely,
        ".task.type-text": cards.type_text,
        ".task.type-number": cards.type_number,
        ".task.type-date": cards.type_date,
        ".task.put-in-order::after": cards.tap_in_order,
        ".task.join::after": cards.tap_pairs,
    }


def _results(words: Catalogue) -> dict[str, str]:
    """What is said of an answer, of all and of its parts."""
    cards = words.cards
    return {
        '&[data-result="right"] .result': cards.result_right,
        '&[data-result="wrong"] .result': cards.result_wrong,
        '&[data-result="none"] .result': cards.result_none,
        '[data-option][data-on="true"] > .told': cards.picked,
        '[data-option][data-state="missed"] > .told': cards.right_one,
        "[data-near] > .told": cards.near,
        "&.turns.picked .ask::after": cards.turn_over,
    }


def _patterns(words: Catalogue) -> dict[str, str]:
    """Labels that have something in their midst."""
    cards = words.cards
    around = {
        ".as-of": words.common.as_of,
        ".review-by": cards.review_by,
        ".review-by.past": cards.outdated,
        ".rubric data": cards.points,
        ".item > .told:not(:empty)": cards.placed,
        ".sum": cards.points,
    }
    found = {'&[data-result="partly"] .result': _filled(cards.result_partly)}
    for selector, pattern in around.items():
        before, after = _around(pattern)
        found |= {f"{selector}::before": _quoted(before), f"{selector}::after": _quoted(after)}
    return found


def _around(pattern: str) -> tuple[str, str]:
    """What stands before and after the one place that is filled in."""
    before, *rest = (text for text, *_ in Formatter().parse(pattern))
    return before, "".join(rest)


def _filled(pattern: str) -> str:
    """A pattern as the value of `content`, filled in from attributes of these names."""
    pieces = ((_quoted(text), f"attr(data-{name})" if name else "") for text, name, *_ in Formatter().parse(pattern))
    return " ".join(piece for pair in pieces for piece in pair if piece)


def _quoted(text: str) -> str:
    shown = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{shown}"'
