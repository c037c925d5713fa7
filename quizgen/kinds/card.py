"""A study card: a front that asks, a back that answers.

`reversed: true` asks it the other way round too.
"""

from __future__ import annotations

from quizgen.bank import Drawing, Lowered, Text
from quizgen.blocks import Recall
from quizgen.fields import optional, record, required
from quizgen.fields.scalars import FLAG
from quizgen.fields.texts import TEXT
from quizgen.kinds import Kind
from quizgen.say import Say

TITLE = Say("study card", "thẻ học")
MANUAL_VI = """\
Mặt trước hỏi, mặt sau trả lời.

Thêm `reversed: true` nếu muốn hỏi cả chiều ngược lại, từ mặt sau ra mặt trước.
"""
EXAMPLE = """\
- id: delta
  type: card
  front:
    vi: Châu thổ
    en: Delta
  back:
    vi: Vùng đất do phù sa bồi đắp ở cửa sông
    en: Land built up by sediment at the mouth of a river
  reversed: true
"""


@record
class Card(Kind):
    """Something to be recalled."""

    front: Text = required(TEXT, Say("what the front asks", "mặt trước"))
    back: Text = required(TEXT, Say("what the back answers", "mặt sau"))
    reversed: bool = optional(FLAG, Say("asked the other way round too", "hỏi cả chiều ngược lại"), False)

    def lower(self, drawing: Drawing) -> Lowered:
        """Recall, one way or both."""
        return Lowered(self.front, Recall(self.back, self.reversed))


KIND = Card
