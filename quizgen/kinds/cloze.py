"""A text with gaps to be filled in.

A gap is written `{{Vladivostok}}`; `{{Vladivostok::a port}}` gives a hint, `{{Vladivostok|Vladivostock}}` lists other
right spellings, and `{{c1::Vladivostok}}` numbers the gap: gaps of one number are asked together. Gaps without a
number take the next free one in reading order. `distractors` are wrong words for the word bank. Where gaps are
typed into, tone marks, vowel marks and `đ` count, unless `marks: optional` forgives them. A text that starts with a gap
stands in quotes, since `{` means something to YAML.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.bank import Drawing, Lowered, Passage, Text, Words
from quizgen.blocks import Gap, Gaps
from quizgen.diagnostics import Rule
from quizgen.fields import Reader, optional, record, required
from quizgen.fields.lists import one_or_many
from quizgen.fields.rules import HEAD, TWO_LANGUAGES
from quizgen.fields.scalars import MARKS, Marks
from quizgen.fields.texts import TEXT
from quizgen.kinds import Kind
from quizgen.say import Say
from quizgen.source import Place
from quizgen.tree import MapNode

TITLE = Say("gaps to fill in", "điền vào chỗ trống")
MANUAL_VI = """\
Đoạn văn có chỗ trống để điền.

Phần cần điền đặt giữa hai cặp ngoặc nhọn: `{{Vladivostok}}`. Muốn kèm gợi ý, hãy viết
`{{Vladivostok::một cảng biển}}`; muốn nhận thêm cách viết khác, hãy viết `{{Vladivostok|Vladivostock}}`; muốn đánh
số, hãy viết `{{c1::Vladivostok}}`. Các chỗ trống cùng số được hỏi cùng lúc; chỗ nào không có số thì lần lượt nhận
những số chưa dùng, theo thứ tự đọc. `distractors` là các từ gây nhiễu thêm vào khung từ cho sẵn. Khi gõ vào chỗ
trống, dấu thanh, dấu mũ, dấu móc và chữ `đ` đều có tính; thêm `marks: optional` thì gõ không dấu cũng đúng. Đoạn văn mở
đầu bằng chỗ trống phải đặt trong dấu nháy, vì với YAML dấu `{` có nghĩa riêng.
"""
EXAMPLE = """\
- id: mouth-of-the-mekong
  type: cloze
  text:
    vi: Sông Mê Kông đổ ra {{Biển Đông}} ở phía nam {{Việt Nam}}.
    en: The Mekong flows into the {{South China Sea}} in the south of {{Vietnam|Viet Nam}}.
  distractors:
    - vi: Thái Lan
      en: Thailand
"""
MAX_NUMBER = 500
"""The highest cloze number that Anki takes."""

_GAP = re.compile(
    r"\{\{(?:c(?P<number>\d{1,4})::)?(?P<answers>(?:(?!\{\{|\}\}|::).)*)(?:::(?P<hint>(?:(?!\{\{|\}\}).)*))?\}\}",
    re.DOTALL,
)
_ALMOST = re.compile(r"[cC]\d+(?::|$)|\{")
"""An answer that was meant as a number of a gap, or that begins with a third brace."""

_ONE_GAP = HEAD + '- id: nile\n  type: cloze\n  text: "{{Nile}} is a river."\n'

NO_GAP = Rule(
    code="FMT210",
    name="no-gap",
    message=Say("this text has no gap", "văn bản này không có chỗ trống nào"),
    help=Say(
        "put what is to be filled in between double braces: {{{{Nile}}}}",
        "hãy đặt phần cần điền giữa hai cặp ngoặc nhọn: {{{{Nile}}}}",
    ),
    why=Say("Without a gap there is nothing to ask.", "Không có chỗ trống thì không có gì để hỏi."),
    bad=_ONE_GAP.replace("{{Nile}}", "Nile"),
    good=_ONE_GAP,
)
BROKEN_GAP = Rule(
    code="FMT211",
    name="broken-gap",
    message=Say(
        "the braces around a gap do not match near “{near}”",
        "ngoặc nhọn quanh chỗ trống không khớp ở gần “{near}”",
    ),
    help=Say(
        "a gap is {{{{answer}}}}, {{{{answer::hint}}}} or {{{{c1::answer}}}}; gaps do not stand inside each other",
        "chỗ trống viết là {{{{đáp án}}}}, {{{{đáp án::gợi ý}}}} hoặc {{{{c1::đáp án}}}}; không lồng vào nhau",
    ),
    why=Say("What is meant to be hidden would be shown.", "Phần cần che sẽ bị lộ ra."),
    bad=_ONE_GAP.replace("{{Nile}}", "{{Nile}"),
    good=_ONE_GAP,
)
EMPTY_GAP = Rule(
    code="FMT212",
    name="empty-gap",
    message=Say("a gap without an answer stands here", "ở đây có chỗ trống không có đáp án"),
    help=Say("write the answer between the braces", "hãy viết đáp án vào giữa ngoặc nhọn"),
    why=Say("An empty gap makes no card in Anki.", "Chỗ trống rỗng không tạo được thẻ trong Anki."),
    bad=_ONE_GAP.replace("{{Nile}}", "{{ }} {{Nile}}"),
    good=_ONE_GAP,
)
GAP_NUMBER = Rule(
    code="FMT213",
    name="gap-number",
    message=Say(
        "gap numbers go from 1 to {most}, not {number}",
        "số của chỗ trống từ 1 đến {most}, không phải {number}",
    ),
    help=Say("number the gaps c1, c2, c3 …", "hãy đánh số chỗ trống c1, c2, c3 …"),
    why=Say("Anki makes no card of other numbers.", "Anki không tạo thẻ cho số khác."),
    bad=_ONE_GAP.replace("{{Nile}}", "{{c0::Nile}}"),
    good=_ONE_GAP.replace("{{Nile}}", "{{c1::Nile}}"),
)
GAPS_DIFFER = Rule(
    code="FMT214",
    name="gaps-differ",
    message=Say(
        "the gaps of `{language}` ({here}) are not those of `{other}` ({there})",
        "các chỗ trống của `{language}` ({here}) không khớp với `{other}` ({there})",
    ),
    help=Say(
        "give both languages the same gaps, numbered where their order differs",
        "hãy đặt cùng các chỗ trống cho hai ngôn ngữ, và đánh số khi thứ tự khác nhau",
    ),
    why=Say(
        "A gap is one question; in both languages it must be the same one.",
        "Mỗi chỗ trống là một câu hỏi; trong cả hai ngôn ngữ phải là cùng một câu.",
    ),
    bad=TWO_LANGUAGES
    + "- id: nile\n  type: cloze\n  text:\n    vi: Sông {{Nin}} ở {{Ai Cập}}.\n    en: The {{Nile}} is in Egypt.\n",
    good=TWO_LANGUAGES
    + "- id: nile\n  type: cloze\n  text:\n    vi: Sông {{Nin}} ở {{Ai Cập}}.\n    en: The {{Nile}} is in {{Egypt}}.\n",
)


@record
class Cloze(Kind):
    """A text with gaps."""

    text: Text = required(TEXT, Say("the text with {{gaps}}", "văn bản có {{chỗ trống}}"))
    distractors: tuple[Text, ...] = optional(
        one_or_many(Say("a list of words", "danh sách từ"), TEXT, texts=True),
        Say("wrong words for the word bank", "các từ gây nhiễu trong khung từ"),
        (),
    )
    marks: Marks = optional(
        MARKS,
        Say("whether tone marks, vowel marks and đ count", "có tính dấu thanh, dấu mũ, dấu móc và chữ đ hay không"),
        "required",
    )

    def check(self, reader: Reader, node: MapNode) -> bool:
        """Every language has sound gaps, and the same ones."""
        before = len(reader.diagnostics)
        numbers: dict[str, list[int]] = {}
        for language, words in self.text.words.items():
            if not (self.text.shared and numbers):
                numbers[language] = _checked(words, reader)
        first, *others = numbers.items()
        for language, found in others:
            if len(reader.diagnostics) == before and set(found) != set(first[1]):
                here, there = (", ".join(f"c{n}" for n in sorted(set(ns))) for ns in (found, first[1]))
                place = self.text[language].place
                reader.report(GAPS_DIFFER, place, language=language, other=first[0], here=here, there=there)
        return len(reader.diagnostics) == before

    def lower(self, drawing: Drawing) -> Lowered:
        """Gaps in every language."""
        versions = {language: tuple(_pieces(words)) for language, words in self.text.words.items()}
        return Lowered(None, Gaps(Passage(versions, self.text.place), self.distractors, self.marks == "required"))


def _checked(words: Words, reader: Reader) -> list[int]:
    """The numbers of the gaps of a text, after reporting what is wrong with them."""
    text, place = words
    rest = _GAP.sub("", text)
    for sign in ("{{", "}}"):
        if sign in rest:
            at = text.find(sign) if sign in text else 0
            reader.report(BROKEN_GAP, place, near=text[max(at - 10, 0) : at + 20])
            return []
    gaps = [piece for piece in _pieces(words) if isinstance(piece, Gap)]
    if not gaps:
        reader.report(NO_GAP, place)
    for gap in gaps:
        if not all(answer.value for answer in gap.answers):
            reader.report(EMPTY_GAP, place)
        if not gap.given and _ALMOST.match(gap.answers[0].value):
            reader.report(BROKEN_GAP, place, near=gap.answers[0].value)
        if not 1 <= gap.number <= MAX_NUMBER:
            reader.report(GAP_NUMBER, place, number=gap.number, most=MAX_NUMBER)
    return [gap.number for gap in gaps]


def _pieces(words: Words) -> Iterator[Words | Gap[Words]]:
    """The texts and gaps of a passage; gaps without a number take the next free one."""
    text, place = words
    taken = {int(match["number"]) for match in _GAP.finditer(text) if match["number"]}
    free = iter(number for number in range(1, len(text) + 2) if number not in taken)
    end = 0
    for match in _GAP.finditer(text):
        if match.start() > end:
            yield Words(text[end : match.start()], place)
        yield _gap(match, int(match["number"]) if match["number"] else next(free), place)
        end = match.end()
    if end < len(text):
        yield Words(text[end:], place)


def _gap(match: re.Match[str], number: int, place: Place) -> Gap[Words]:
    answers = tuple(Words(answer.strip(), place) for answer in match["answers"].split("|"))
    hint = (match["hint"] or "").strip()
    return Gap(number, answers, Words(hint, place) if hint else None, match["number"] is not None)


KIND = Cloze
