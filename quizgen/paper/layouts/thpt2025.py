"""The three parts of Vietnam's graduation paper from 2025 on.

Which parts there are, how many questions each has and what they are worth is set by subject in the structure that the
Ministry of Education and Training published (Quyết định 764/QĐ-BGDĐT, 8 March 2024): mathematics 12 + 4 + 6 questions,
physics, chemistry, biology and geography 18 + 4 + 6, history, economics and law, informatics and technology 24 + 4 +
0; always 10 points. A question of part I is worth 0.25; one of part II 0.1, 0.25, 0.5 or 1 for one to four right
judgements; one of part III 0.25, in mathematics 0.5. For any other subject the parts are those of history where the
items have no short answer, else those of geography.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from quizgen.blocks import Choices, Entry, Judgements
from quizgen.editions import EditionBlock, Posed
from quizgen.locale.catalogue import Catalogue, Heading
from quizgen.paper.layouts import Layout, Part
from quizgen.paper.options import Cover
from quizgen.say import Say


class _Structure(NamedTuple):
    """How many questions the parts have, and what one of the third part is worth."""

    choices: int
    judged: int
    short: int
    short_points: Decimal = Decimal("0.25")


_MATHEMATICS = _Structure(12, 4, 6, Decimal("0.5"))
_WITH_SHORT_ANSWERS = _Structure(18, 4, 6)
_WITHOUT = _Structure(24, 4, 0)
_SUBJECTS = {
    _MATHEMATICS: ("toan", "mathematics", "maths", "math"),
    _WITH_SHORT_ANSWERS: (
        "vat li", "vat ly", "hoa hoc", "sinh hoc", "dia li", "dia ly", "physics", "chemistry", "biology", "geography",
    ),
    _WITHOUT: (
        "lich su", "giao duc kinh te va phap luat", "gdkt&pl", "tin hoc", "cong nghe", "history", "economics and law",
        "informatics", "technology",
    ),
}  # fmt: skip

_QUARTER = Decimal("0.25")
_STEPS = (Decimal("0.1"), Decimal("0.25"), Decimal("0.5"), Decimal(1))
_FOUR = 4

_HEADINGS: Mapping[str, Mapping[str, Heading]] = {
    "vi": {
        "part1": Heading(
            title="Câu trắc nghiệm nhiều phương án lựa chọn",
            instruction="Thí sinh trả lời từ câu {first} đến câu {last}. Mỗi câu hỏi thí sinh chỉ chọn một phương án.",
        ),
        "part2": Heading(
            title="Câu trắc nghiệm đúng sai",
            instruction="Thí sinh trả lời từ câu {first} đến câu {last}. Trong mỗi ý a), b), c), d) ở mỗi câu, thí "
            "sinh chọn đúng hoặc sai.",
        ),
        "part3": Heading(
            title="Câu trắc nghiệm trả lời ngắn",
            instruction="Thí sinh trả lời từ câu {first} đến câu {last}.",
        ),
    },
    "en": {
        "part1": Heading(
            title="Multiple choice",
            instruction="Answer questions {first} to {last}. Choose one option for each question.",
        ),
        "part2": Heading(
            title="True or false",
            instruction="Answer questions {first} to {last}. For each statement a), b), c), d), choose true or false.",
        ),
        "part3": Heading(
            title="Short answers",
            instruction="Answer questions {first} to {last}.",
        ),
    },
}


def _parts(items: Sequence[Posed], cover: Cover) -> tuple[Part, ...]:
    """The parts of the subject on the cover, or of one that fits the items."""
    has = _structure(items, cover)
    parts = (
        Part("part1", _one_of_four, _heading("part1"), has.choices, _QUARTER),
        Part("part2", _four_judged, _heading("part2"), has.judged, _STEPS[-1], _STEPS),
        Part("part3", _short, _heading("part3"), has.short, has.short_points),
    )
    return tuple(part for part in parts if part.asks)


def _structure(items: Sequence[Posed], cover: Cover) -> _Structure:
    subject = _plainly(cover.subject)
    fits = _WITH_SHORT_ANSWERS if any(_short(item.block) for item in items) else _WITHOUT
    return next((structure for structure, names in _SUBJECTS.items() if subject in names), fits)


def _plainly(text: str) -> str:
    """A subject's name in lower case, without marks and without "môn" before it."""
    letters = unicodedata.normalize("NFD", " ".join(text.casefold().split()).replace("đ", "d"))
    return "".join(letter for letter in letters if not unicodedata.combining(letter)).removeprefix("mon ")


def _heading(name: str) -> Callable[[Catalogue], Heading]:
    return lambda words: _HEADINGS.get(words.tag, _HEADINGS["en"])[name]


def _one_of_four(block: EditionBlock) -> bool:
    return isinstance(block, Choices) and not block.many and len(block.options) == _FOUR


def _four_judged(block: EditionBlock) -> bool:
    return isinstance(block, Judgements) and block.grid and len(block.statements) == _FOUR


def _short(block: EditionBlock) -> bool:
    return isinstance(block, Entry)


LAYOUT = Layout(
    title=Say("The three parts of Vietnam's graduation paper", "Ba phần của đề thi tốt nghiệp THPT từ năm 2025"),
    parts=_parts,
    no_place=Say(
        "the graduation paper asks only one of four options, four judged statements, and short answers",
        "đề tốt nghiệp chỉ có câu chọn một trong bốn phương án, câu đúng – sai bốn ý và câu trả lời ngắn",
    ),
    anew=True,
)
