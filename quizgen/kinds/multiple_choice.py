"""One right answer among several options.

`answer` is the right option, `distractors` are the wrong ones (1 to 9; two or three good ones are enough). Options are
shuffled everywhere; numbers, dates and years stay in ascending order. An option may be written out as
`{text, feedback, last}`: `feedback` is told to a learner who picks it, `last: true` keeps it at the end.
"""

from __future__ import annotations

from quizgen.arrange import arranged
from quizgen.bank import Drawing, Lowered, Text
from quizgen.blocks import Option
from quizgen.fields import record, required
from quizgen.fields.lists import many
from quizgen.fields.texts import OPTION, TEXT
from quizgen.kinds import Kind
from quizgen.say import Say

TITLE = Say("multiple choice", "trắc nghiệm một lựa chọn")
MANUAL_VI = """\
Chọn một phương án đúng trong nhiều phương án.

`answer` là phương án đúng, `distractors` là các phương án sai (1 đến 9; hai hoặc ba phương án sai thật tốt là đủ).
Thứ tự phương án luôn được xáo; riêng số, ngày tháng và năm giữ thứ tự tăng dần. Mỗi phương án có thể viết đầy đủ
thành `{text, feedback, last}`: `feedback` là lời nhắn cho người chọn nó, `last: true` giữ nó ở cuối.
"""
EXAMPLE = """\
- id: longest-river
  type: multiple_choice
  stem:
    vi: Sông nào dài nhất châu Phi?
    en: Which river is the longest in Africa?
  answer:
    vi: Sông Nin
    en: The Nile
  distractors:
    - text:
        vi: Sông Congo
        en: The Congo
      feedback:
        vi: Sông Congo nhiều nước nhất, nhưng ngắn hơn.
        en: The Congo carries the most water, but is shorter.
    - Niger
    - Zambezi
"""


@record
class MultipleChoice(Kind):
    """A question with one right option."""

    stem: Text = required(TEXT, Say("the question", "câu hỏi"))
    answer: Option[Text] = required(OPTION, Say("the right option", "phương án đúng"))
    distractors: tuple[Option[Text], ...] = required(
        many(Say("a list of 1 to 9 options", "danh sách 1 đến 9 phương án"), OPTION, 1, 9, texts=True),
        Say("the wrong options", "các phương án sai"),
    )

    @property
    def positions(self) -> int:
        """Every option's place."""
        return 1 + len(self.distractors)

    def lower(self, drawing: Drawing) -> Lowered:
        """Choices with one right option."""
        return Lowered(self.stem, arranged((self.answer,), self.distractors, drawing, many=False))


KIND = MultipleChoice
