"""Statements under one stem, each to be judged true or false by itself.

2 to 8 statements; four are the form of Vietnam's graduation exam since 2025. A statement may carry a `correction`,
which says what is true instead.
"""

from __future__ import annotations

from quizgen.bank import Drawing, Lowered, Text
from quizgen.blocks import Judgements, Statement
from quizgen.fields import optional, record, record_of, required
from quizgen.fields.lists import many
from quizgen.fields.scalars import JUDGEMENT
from quizgen.fields.texts import TEXT
from quizgen.kinds import Kind
from quizgen.say import Say

TITLE = Say("several statements, true or false", "đúng/sai nhiều ý")
MANUAL_VI = """\
Một dẫn đề chung và nhiều ý, mỗi ý xét đúng hay sai riêng.

Có từ 2 đến 8 ý; bốn ý là dạng của đề thi tốt nghiệp THPT Việt Nam từ năm 2025. Mỗi ý có thể kèm `correction`, tức là
điều đúng khi ý đó sai.
"""
EXAMPLE = """\
- id: about-the-mekong
  type: multiple_true_false
  stem:
    vi: Về sông Mê Kông, mỗi ý sau đúng hay sai?
    en: Is each of these statements about the Mekong true or false?
  statements:
    - text:
        vi: Sông bắt nguồn từ cao nguyên Tây Tạng.
        en: It rises on the Tibetan Plateau.
      answer: true
    - text:
        vi: Sông đổ ra vịnh Bengal.
        en: It flows into the Bay of Bengal.
      answer: false
      correction:
        vi: Sông đổ ra Biển Đông.
        en: It flows into the South China Sea.
"""


@record
class JudgedStatement:
    """A statement and whether it is true."""

    text: Text = required(TEXT, Say("the statement", "nhận định"))
    answer: bool = required(JUDGEMENT, Say("whether it is true", "nhận định đúng hay sai"))
    correction: Text | None = optional(
        TEXT, Say("what is true instead, when it is false", "điều đúng, khi nhận định sai")
    )


_STATEMENT = record_of(JudgedStatement, Say("a statement with `text` and `answer`", "một ý có `text` và `answer`"))


@record
class MultipleTrueFalse(Kind):
    """Several statements to be judged."""

    stem: Text = required(TEXT, Say("what the statements are about", "dẫn đề cho các ý"))
    statements: tuple[JudgedStatement, ...] = required(
        many(Say("a list of 2 to 8 statements", "danh sách 2 đến 8 ý"), _STATEMENT, 2, 8),
        Say("the statements", "các ý cần xét"),
    )

    def lower(self, drawing: Drawing) -> Lowered:
        """Judgements in the order written."""
        statements = tuple(Statement(one.text, one.correction) for one in self.statements)
        key = tuple(one.answer for one in self.statements)
        return Lowered(self.stem, Judgements(statements, key, grid=True))


KIND = MultipleTrueFalse
