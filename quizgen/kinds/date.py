"""A date to be typed or written.

`answer` is a day (`2023-09-17` or `17/9/2023`, always the day first), a month (`2023-09`) or a year (`2023`); just as
much is asked for as was typed, and it is shown in each edition's own format. Whoever types the answer on a card may do
so in digits, the day first, or in words of either language; a date that says more than was asked is right if it agrees,
one that says less is wrong.
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
ngữ mình. Khi trả lời trên thẻ, người học gõ bằng chữ số (ngày đứng trước) hoặc bằng chữ, theo ngôn ngữ nào cũng được;
ghi chi tiết hơn mức hỏi mà không sai thì vẫn đúng, ghi sơ lược hơn thì sai.
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
        return Lowered(self.stem, Entry("date", self.answer, value=_iso(self.answer)))


def _iso(moment: Moment) -> str:
    """A date by ISO 8601, in its precision: `2023-09-17`, `2023-09`, `2023`."""
    year, *rest = moment[:3]
    return "-".join((f"{year:04}", *(f"{part:02}" for part in rest if part)))


KIND = Date
