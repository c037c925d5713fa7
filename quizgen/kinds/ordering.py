"""Things to be put in order.

`items` stand in the right order, each a text or `{text, date}`; dates, if given, must agree with the order and are
shown with the answer.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from quizgen.arrange import presented
from quizgen.bank import Content, Drawing, Lowered, Moment, Text
from quizgen.blocks import Order
from quizgen.diagnostics import Label, Rule
from quizgen.fields import Reader, optional, record, record_of, required
from quizgen.fields.lists import many
from quizgen.fields.reader import Schema
from quizgen.fields.rules import HEAD
from quizgen.fields.scalars import DATE
from quizgen.fields.texts import TEXT
from quizgen.kinds import Kind
from quizgen.say import Say
from quizgen.tree import MapNode, Node

TITLE = Say("ordering", "sắp xếp thứ tự")
MANUAL_VI = """\
Các mục cần xếp lại cho đúng thứ tự.

Trong `items`, hãy viết các mục theo đúng thứ tự; mỗi mục là một văn bản hoặc `{text, date}`. Nếu có ngày, ngày phải
khớp với thứ tự và sẽ hiện cùng đáp án.
"""
EXAMPLE = """\
- id: dams-in-order
  type: ordering
  stem:
    vi: Sắp xếp các đập theo năm khánh thành.
    en: Put these dams in the order in which they opened.
  items:
    - text: Hoover
      date: 1936
    - text:
        vi: Đập Aswan
        en: Aswan High Dam
      date: 1971
    - text:
        vi: Đập Tam Hiệp
        en: Three Gorges Dam
      date: 2012
"""
_LIST = "- id: dams\n  type: ordering\n  stem: Which dam came first?\n  items:\n"
DATES_DISAGREE = Rule(
    code="FMT220",
    name="dates-disagree",
    message=Say(
        "{later} does not come after {earlier}, which stands above it",
        "{later} không đến sau {earlier} ở phía trên",
    ),
    help=Say(
        "put the items in their right order, or correct the date",
        "hãy xếp các mục theo đúng thứ tự, hoặc sửa lại ngày",
    ),
    why=Say(
        "The order written is the answer that learners are marked by.",
        "Thứ tự đã viết chính là đáp án dùng để chấm.",
    ),
    bad=HEAD + _LIST + "    - {text: Aswan, date: 1971}\n    - {text: Hoover, date: 1936}\n",
    good=HEAD + _LIST + "    - {text: Hoover, date: 1936}\n    - {text: Aswan, date: 1971}\n",
)


@record
class OrderedItem:
    """A thing and its date."""

    text: Text = required(TEXT, Say("what is to be ordered", "mục cần sắp xếp"))
    date: Moment | None = optional(DATE, Say("when it was, shown with the answer", "thời điểm, hiện cùng đáp án"))


_NAME = Say("a text, or `text` and `date`", "một văn bản, hoặc `text` và `date`")
_DATED = record_of(OrderedItem, _NAME)


@dataclass(frozen=True, slots=True)
class OrderedItemShape:
    """A text, or `{text, date}`."""

    name: Say = _NAME

    def read(self, node: Node, reader: Reader) -> OrderedItem | None:
        """The thing."""
        if isinstance(node, MapNode) and any(key.value in ("text", "date") for key, _ in node.entries):
            return _DATED.read(node, reader)
        text = TEXT.read(node, reader)
        return None if text is None else OrderedItem(text=text, date=None)

    def schema(self) -> Schema:
        """A text or an object."""
        return {"anyOf": [TEXT.schema(), _DATED.schema()]}


@record
class Ordering(Kind):
    """Things whose order is asked for."""

    stem: Text = required(TEXT, Say("by what they are to be ordered", "yêu cầu sắp xếp"))
    items: tuple[OrderedItem, ...] = required(
        many(Say("a list of 2 to 20 things", "danh sách 2 đến 20 mục"), OrderedItemShape(), 2, 20, texts=True),
        Say("the things in their right order", "các mục theo đúng thứ tự"),
    )

    def check(self, reader: Reader, node: MapNode) -> bool:
        """Dates never go backwards."""
        dated = [item.date for item in self.items if item.date]
        sound = True
        for earlier, later in pairwise(dated):
            if earlier.first_day > later.last_day:
                label = Label(earlier.place, Say("the date above", "ngày ở phía trên"))
                reader.report(DATES_DISAGREE, later.place, label, later=later.typed, earlier=earlier.typed)
                sound = False
        return sound

    def lower(self, drawing: Drawing) -> Lowered:
        """The things in a drawn order that is not the right one."""
        shown = presented(drawing.seed, len(self.items))
        items: tuple[Content, ...] = tuple(self.items[n].text for n in shown)
        dates: tuple[Content | None, ...] = tuple(self.items[n].date for n in shown)
        return Lowered(self.stem, Order(items, dates, tuple(shown.index(n) for n in range(len(shown)))))


KIND = Ordering
