"""A statement to be judged true or false.

`stem` is the statement; when it is false, `correction` says what is true instead.
"""

from __future__ import annotations

from quizgen.bank import Drawing, Lowered, Text
from quizgen.blocks import Judgements, Statement
from quizgen.diagnostics import Rule
from quizgen.fields import Reader, optional, record, required
from quizgen.fields.rules import HEAD
from quizgen.fields.scalars import JUDGEMENT
from quizgen.fields.texts import TEXT
from quizgen.kinds import Kind
from quizgen.say import Say
from quizgen.tree import MapNode

TITLE = Say("true or false", "đúng/sai")
MANUAL_VI = """\
Một nhận định cần xét đúng hay sai.

`stem` là nhận định; khi nhận định sai, `correction` nêu điều đúng.
"""
EXAMPLE = """\
- id: nile-flows-south
  type: true_false
  stem:
    vi: Sông Nin chảy từ bắc xuống nam.
    en: The Nile flows from north to south.
  answer: false
  correction:
    vi: Sông Nin chảy từ nam lên bắc, đổ ra Địa Trung Hải.
    en: The Nile flows from south to north, into the Mediterranean.
"""
CORRECTION_MISSING = Rule(
    code="FMT201",
    name="missing-correction",
    message=Say(
        "the statement is false, but nothing says what is true instead",
        "nhận định sai, nhưng chưa có câu nêu điều đúng",
    ),
    help=Say("add `correction: …` with the true statement", "hãy thêm `correction: …` với nhận định đúng"),
    why=Say(
        "A learner who only reads that a statement is false remembers the statement.",
        "Người học chỉ biết một nhận định là sai thì sẽ nhớ chính nhận định sai đó.",
    ),
    bad=HEAD + "- id: nile\n  type: true_false\n  stem: The Nile flows south.\n  answer: false\n",
    good=HEAD
    + "- id: nile\n  type: true_false\n  stem: The Nile flows south.\n  answer: false\n"
    + "  correction: The Nile flows north.\n",
)


@record
class TrueFalse(Kind):
    """One statement to be judged."""

    stem: Text = required(TEXT, Say("the statement", "nhận định"))
    answer: bool = required(JUDGEMENT, Say("whether it is true", "nhận định đúng hay sai"))
    correction: Text | None = optional(
        TEXT, Say("what is true instead, when it is false", "điều đúng, khi nhận định sai")
    )

    def check(self, reader: Reader, node: MapNode) -> bool:
        """A false statement needs its correction."""
        if self.answer or self.correction:
            return True
        reader.report(CORRECTION_MISSING, node.get("answer") or node)
        return False

    def lower(self, drawing: Drawing) -> Lowered:
        """One judgement, whose statement is the stem."""
        statement = Statement(self.stem, self.correction)
        return Lowered(self.stem, Judgements((statement,), (self.answer,), grid=False))


KIND = TrueFalse
