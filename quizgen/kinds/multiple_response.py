"""Several right answers among the options; the learner picks all of them.

`answers` are the right options (one or more), `distractors` the wrong ones. How many are right is not told unless the
stem tells it.
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

TITLE = Say("multiple response", "trắc nghiệm nhiều lựa chọn")
MANUAL_VI = """\
Nhiều phương án đúng; người học phải chọn cho đủ.

`answers` là các phương án đúng (ít nhất một), `distractors` là các phương án sai. Người học không được báo trước có
bao nhiêu phương án đúng, trừ khi câu hỏi nói rõ.
"""
EXAMPLE = """\
- id: delta-countries
  type: multiple_response
  stem:
    vi: Sông Mê Kông chảy qua những nước nào?
    en: Which countries does the Mekong flow through?
  answers:
    - vi: Lào
      en: Laos
    - vi: Campuchia
      en: Cambodia
  distractors:
    - vi: Malaysia
      en: Malaysia
    - vi: Philippines
      en: The Philippines
"""


@record
class MultipleResponse(Kind):
    """A question with any number of right options."""

    stem: Text = required(TEXT, Say("the question", "câu hỏi"))
    answers: tuple[Option[Text], ...] = required(
        many(Say("a list of right options", "danh sách phương án đúng"), OPTION, 1, 9, texts=True),
        Say("the right options", "các phương án đúng"),
    )
    distractors: tuple[Option[Text], ...] = required(
        many(Say("a list of 1 to 9 options", "danh sách 1 đến 9 phương án"), OPTION, 1, 9, texts=True),
        Say("the wrong options", "các phương án sai"),
    )

    @property
    def positions(self) -> int:
        """Where the first of the right options can stand; the others follow it."""
        return 1 + len(self.distractors)

    def lower(self, drawing: Drawing) -> Lowered:
        """Choices of which several are right."""
        return Lowered(self.stem, arranged(self.answers, self.distractors, drawing, many=True))


KIND = MultipleResponse
