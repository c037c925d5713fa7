"""An open question for writing or discussion, marked by a rubric.

`rubric` says what earns how many points; `lines` is the writing space on paper. It is used on paper only unless `use`
says otherwise. The points of the question are the rubric's sum unless `points` is given.
"""

from __future__ import annotations

from decimal import Decimal
from typing import ClassVar

from quizgen.bank import Drawing, Lowered, Text, Use
from quizgen.blocks import Criterion, Lines
from quizgen.fields import optional, record, record_of, required
from quizgen.fields.lists import many
from quizgen.fields.scalars import POINTS, WholeShape
from quizgen.fields.texts import TEXT
from quizgen.kinds import Kind
from quizgen.say import Say

TITLE = Say("open question", "tự luận")
MANUAL_VI = """\
Câu hỏi tự luận, để viết hoặc thảo luận, chấm theo thang điểm.

`rubric` ghi rõ ý nào được bao nhiêu điểm; `lines` là số dòng kẻ để viết trên giấy. Loại câu này chỉ dùng trên giấy,
trừ khi `use` ghi khác. Điểm của câu là tổng điểm trong `rubric`, trừ khi có `points`.
"""
EXAMPLE = """\
- id: why-deltas-sink
  type: open
  stem:
    vi: Vì sao nhiều đồng bằng châu thổ đang lún?
    en: Why are many river deltas sinking?
  rubric:
    - points: 1
      text:
        vi: Nêu được việc khai thác nước ngầm
        en: Names the pumping of groundwater
    - points: 1
      text:
        vi: Nêu được việc đập giữ lại phù sa
        en: Names the sediment that dams hold back
  lines: 6
"""


@record
class RubricLine:
    """What earns how many points."""

    points: Decimal = required(POINTS, Say("the points it earns", "số điểm"))
    text: Text = required(TEXT, Say("what must be there", "nội dung cần có"))


_LINE = record_of(RubricLine, Say("a line with `points` and `text`", "một dòng có `points` và `text`"))


@record
class Open(Kind):
    """A question answered in sentences."""

    USE: ClassVar[tuple[Use, ...]] = ("paper",)

    stem: Text = required(TEXT, Say("the question", "câu hỏi"))
    rubric: tuple[RubricLine, ...] = required(
        many(
            Say("a list of lines with `points` and `text`", "danh sách dòng có `points` và `text`"),
            _LINE,
            1,
            20,
        ),
        Say("how it is marked", "thang điểm"),
    )
    lines: int = optional(
        WholeShape(Say("a number of lines from 1 to 60", "số dòng từ 1 đến 60"), 1, 60),
        Say("lines to write on, on paper", "số dòng kẻ để viết trên giấy"),
        5,
    )

    def lower(self, drawing: Drawing) -> Lowered:
        """Lines with a rubric."""
        rubric = tuple(Criterion(line.points, line.text) for line in self.rubric)
        return Lowered(self.stem, Lines(self.lines, rubric), sum((line.points for line in self.rubric), Decimal()))


KIND = Open
