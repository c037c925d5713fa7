"""What is said after an answer, sealed: what is right, why, and from which source."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache

from jinja2 import Environment

from quizgen.editions import Edition
from quizgen.practice.keys import key_of
from quizgen.practice.questions import Question
from quizgen.practice.said import Said
from quizgen.practice.seal import seal
from quizgen.web.page import templates
from quizgen.web.report import report_address

_REPEATED = (
    r'"told":"<div class=\"explanation\">',
    '</div>","facts":[',
    '{"right":[',
    '],"remarks":{',
    '"spec":{"kind":"text","answers":[',
    '"],"marks":"required"',
    '"],"tolerance":"","marks":"required","unit":[]}',
    r'"told":"<div class=\"answer\"><span class=\"value\">',
    r"</span></div>\n<div class=\"explanation\">",
)


def sealed_keys(edition: Edition, questions: Sequence[Question], said: Said) -> dict[str, object]:
    """All that is told, sealed: `keys` by the ids of questions, and the `facts` that they name by number.

    `repeated` are the strings that stand in the keys as one sign each.
    """
    repeated = _repeated(edition)
    facts: dict[str, int] = {}
    keys = {
        one.item.id: seal(one.item.id, {**key_of(one.item.block), **_told(one, edition, said, facts)}, repeated)
        for one in questions
    }
    return {
        "keys": keys,
        "facts": [seal(f"fact-{n}", fact, repeated) for n, fact in enumerate(facts)],
        "repeated": repeated,
    }


def _told(question: Question, edition: Edition, said: Said, facts: dict[str, int]) -> dict[str, object]:
    """The HTML of one question, its facts by their numbers; new ones are added to those known so far."""
    item = question.item
    report = report_address(edition.report, f"{edition.bank}/{item.id}/{edition.lang}")
    macros = environment().get_template("told.html.j2").module
    told, lines = macros.told(question, said), macros.facts(item, report)  # type: ignore[attr-defined]
    numbers = [facts.setdefault(line, len(facts)) for line in str(lines).split("\n") if line]
    return {"told": str(told).strip(), "facts": numbers}


def _repeated(edition: Edition) -> tuple[str, ...]:
    """What most keys have, as it stands in their JSON."""
    both = (
        ('<span class="first">', f'</span><span class="second" lang="{edition.second.lang}">') if edition.second else ()
    )
    return (*_REPEATED, *(json.dumps(tag)[1:-1] for tag in both))


@cache
def environment() -> Environment:
    """The room's templates."""
    found = templates("quizgen.practice")
    found.filters["plain"] = "{:f}".format
    return found
