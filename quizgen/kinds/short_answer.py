"""An answer of a few words, typed or written.

`answer` is what is shown as right; `accept` lists other right spellings. Capitals, spaces, kinds of dashes and
apostrophes, a full stop at the end and the old or new place of a tone mark (`hoà`, `hòa`) never matter. Tone marks,
vowel marks and `đ` count, unless `marks: optional` takes `Vieng Chan` for `Viêng Chăn` too.
"""

from __future__ import annotations

from quizgen.bank import Drawing, Lowered, Text
from quizgen.blocks import Entry
from quizgen.fields import optional, record, required
from quizgen.fields.lists import one_or_many
from quizgen.fields.scalars import MARKS, Marks
from quizgen.fields.texts import TEXT
from quizgen.kinds import Kind
from quizgen.say import Say

TITLE = Say("short answer", "trả lời ngắn")
MANUAL_VI = """\
Đáp án gồm vài chữ, người học tự gõ hoặc viết.

`answer` là đáp án được hiện ra; `accept` liệt kê những cách viết khác cũng đúng. Chữ hoa hay thường, khoảng trắng,
kiểu gạch nối và dấu nháy, dấu chấm cuối câu, cách đặt dấu thanh cũ hay mới (`hoà`, `hòa`) đều không ảnh hưởng. Dấu
thanh, dấu mũ, dấu móc và chữ `đ` thì có tính; thêm `marks: optional` thì gõ không dấu, như `Vieng Chan`, cũng đúng.
"""
EXAMPLE = """\
- id: capital-of-laos
  type: short_answer
  stem:
    vi: Thủ đô của Lào là thành phố nào?
    en: What is the capital of Laos?
  answer:
    vi: Viêng Chăn
    en: Vientiane
  accept:
    - vi: Vientiane
      en: Viangchan
"""


@record
class ShortAnswer(Kind):
    """A question whose answer is written out."""

    stem: Text = required(TEXT, Say("the question", "câu hỏi"))
    answer: Text = required(TEXT, Say("the right answer", "đáp án đúng"))
    accept: tuple[Text, ...] = optional(
        one_or_many(Say("a list of spellings", "danh sách cách viết"), TEXT, texts=True),
        Say("other right spellings", "các cách viết đúng khác"),
        (),
    )
    marks: Marks = optional(
        MARKS,
        Say("whether tone marks, vowel marks and đ count", "có tính dấu thanh, dấu mũ, dấu móc và chữ đ hay không"),
        "required",
    )

    def lower(self, drawing: Drawing) -> Lowered:
        """An entry that expects a text."""
        return Lowered(self.stem, Entry("text", self.answer, self.accept, marks=self.marks == "required"))


KIND = ShortAnswer
