"""Judgements: one statement, or a grid of them, each true or false."""

from __future__ import annotations

from quizgen.blocks import Judgements
from quizgen.deck.escape import anki_html
from quizgen.deck.markup import listed, picked, valued
from quizgen.deck.note_types import ANSWER, Drawn, Field, ask, one_card, part
from quizgen.prose import Prose

_STATEMENTS = (
    '{{#Statements}}<p class="task judge-each"></p>{{/Statements}}\n'
    '{{^Statements}}<p class="task judge"></p>{{/Statements}}\n' + ask("{{Statements}}")
)
_VERDICTS = {True: valued("true", "✓"), False: valued("false", "✗")}

JUDGEMENTS = one_card(
    1_594_307_102,
    "judgements",
    "Judge",
    (Field(11, "Statements"), ANSWER, Field(12, "Feedback")),
    asks=_STATEMENTS,
    answers=(part("Answer", "answer"), part("Feedback", "feedback")),
)


def draw_judgements(block: Judgements[Prose]) -> Drawn:
    """The statements in their order (a single one is the stem already), their verdicts and corrections.

    A verdict is a sign of no language; its word comes from the style.
    """
    verdicts = [_VERDICTS[right] for right in block.key]
    corrections = {n: anki_html(s.correction) for n, s in enumerate(block.statements) if s.correction}
    if block.grid:
        statements = listed("a", (anki_html(statement.text) for statement in block.statements))
        answer, feedback = listed("a", verdicts), picked("a", corrections)
    else:
        statements, answer, feedback = "", verdicts[0], corrections.get(0, "")
    return Drawn(JUDGEMENTS, {"Statements": statements, "Answer": answer, "Feedback": feedback})
