"""A number to be typed or written.

`answer` is typed without separators for thousands (`6500`, `0.5`, `0,5`, `1e3`) and shown in each edition's own
format. `tolerance` is a number or a percentage by which an answer may differ. Whoever types the answer on a card may do
so in either language's way (`6.500`, `6,500`, `6 500`, `6,5 nghìn`, `6.5 thousand`), with the unit or without.
"""

from __future__ import annotations

from quizgen.bank import Drawing, Lowered, Number, Text
from quizgen.blocks import Entry
from quizgen.fields import optional, record, required
from quizgen.fields.scalars import NUMBER, TOLERANCE
from quizgen.fields.texts import TEXT
from quizgen.kinds import Kind
from quizgen.say import Say

TITLE = Say("number", "điền số")
MANUAL_VI = """\
Đáp án là một con số, người học tự gõ hoặc viết.

Trong `answer`, không dùng dấu ngăn cách hàng nghìn (`6500`, `0.5`, `0,5`, `1e3`); mỗi ấn bản tự trình bày số theo
cách viết của ngôn ngữ mình. `tolerance` là sai số cho phép, ghi bằng số hoặc phần trăm. Khi trả lời trên thẻ, người
học gõ theo cách viết nào cũng được (`6.500`, `6,500`, `6 500`, `6,5 nghìn`, `6.5 thousand`), có đơn vị hay không đều
được.
"""
EXAMPLE = """\
- id: length-of-the-nile
  type: numeric
  stem:
    vi: Sông Nin dài khoảng bao nhiêu ki-lô-mét?
    en: About how many kilometres long is the Nile?
  answer: 6650
  unit: km
  tolerance: 2 %
"""


@record
class Numeric(Kind):
    """A question whose answer is a number."""

    stem: Text = required(TEXT, Say("the question", "câu hỏi"))
    answer: Number = required(NUMBER, Say("the right number", "số đúng"))
    unit: Text | None = optional(TEXT, Say("the unit, shown behind the number", "đơn vị, hiện sau con số"))
    tolerance: Number | None = optional(
        TOLERANCE,
        Say("by how much an answer may differ: a number or a percentage", "sai số cho phép: số hoặc phần trăm"),
    )

    def lower(self, drawing: Drawing) -> Lowered:
        """An entry that expects a number."""
        within = _plain(self.tolerance) if self.tolerance else ""
        value = _plain(self.answer)
        return Lowered(
            self.stem, Entry("number", self.answer, (), self.unit, self.tolerance, value=value, within=within)
        )


def _plain(number: Number) -> str:
    """A number for programs: a point for decimals, no exponent, no sign for thousands."""
    return f"{number.value:f}" + "%" * number.percent


KIND = Numeric
