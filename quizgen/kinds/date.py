"""A date to be typed or written.

`answer` is a day (`2023-09-17` or `17/9/2023`, always the day first), a month (`2023-09`) or a year (`2023`); just as
much is asked for as was typed, and it is shown in each edition's own format.
"""

from __future__ import annotations

from quizgen.bank import Drawing, Lowered, Moment, Text
from quizgen.blocks import Entry
from quizgen.fields import record, required
from quizgen.fields.scalars import DATE
from quizgen.fields.texts import TEXT
from quizgen.kinds import Kind
from quizgen.say import Say

TITLE = Say("date", "điền ngày tháng")
MANUAL_VI = """\
Đáp án là một mốc thời gian, người học tự gõ hoặc viết.

`answer` là một ngày (`2023-09-17` hoặc `17/9/2023`, ngày luôn đứng trước tháng), một tháng (`2023-09`) hoặc một năm
(`2023`). Bạn ghi chi tiết đến đâu thì câu hỏi đòi hỏi đến đó; mỗi ấn bản tự trình bày theo cách viết ngày của ngôn
ngữ mình.
"""
EXAMPLE = """\
- id: asean-founded
  type: date
  stem:
    vi: ASEAN được thành lập vào ngày nào?
    en: On which day was ASEAN founded?
  answer: 1967-08-08
"""


@record
class Date(Kind):
    """A question whose answer is a date."""

    stem: Text = required(TEXT, Say("the question", "câu hỏi"))
    answer: Moment = required(DATE, Say("the right date", "ngày tháng đúng"))

    def lower(self, drawing: Drawing) -> Lowered:
        """An entry that expects a date."""
        return Lowered(self.stem, Entry("date", self.answer))


KIND = Date
