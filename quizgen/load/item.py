"""A question: the keys that every question has, and those of its type."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from decimal import Decimal
from functools import cache
from typing import Any

from quizgen.bank import Citation, Difficulty, Item, Media, Moment, Status, Text, Use, Words
from quizgen.fields import Field, Reader, Shape, fields_of, optional, read_fields, record, required
from quizgen.fields import rules as field_rules
from quizgen.fields.lists import one_or_many
from quizgen.fields.scalars import DATE, ID, POINTS, ChoiceShape, WholeShape
from quizgen.fields.slips import meant, plainly
from quizgen.fields.texts import STRING, TEXT, WORDS
from quizgen.kinds import KindFile, kind, kind_names
from quizgen.load import rules
from quizgen.load.citations import CITATIONS
from quizgen.load.media import AUDIO, IMAGE
from quizgen.say import Say
from quizgen.tree import MapNode, Node, TextNode

_USES: tuple[Use, ...] = ("cards", "paper", "practice")
_STATUSES: tuple[Status, ...] = ("active", "draft", "retired")
_DIFFICULTIES: tuple[Difficulty, ...] = ("easy", "medium", "hard")
_USE: Shape[Use] = ChoiceShape(Say("a use", "cách dùng"), _USES)
_TYPE = Say("a question type", "loại câu hỏi")


@record
class ItemFields:
    """The keys of every question."""

    id: Words = required(ID, Say("permanent within the bank", "giữ mãi trong ngân hàng"))
    type: str = required(STRING, Say("the question type", "loại câu hỏi"))
    explanation: Text | None = optional(TEXT, Say("why the answer is right", "vì sao đáp án đúng"))
    hint: Text | None = optional(TEXT, Say("help on demand", "gợi ý khi cần"))
    citations: tuple[Citation, ...] | None = optional(
        CITATIONS, Say("the paragraphs where the facts stand", "các đoạn chứa dữ kiện"), key="source"
    )
    evidence: tuple[Words, ...] = optional(
        one_or_many(Say("a list of words", "danh sách từ ngữ"), WORDS, texts=True),
        Say("words that must stand in the cited paragraphs", "từ ngữ phải có trong các đoạn được dẫn"),
        (),
    )
    tags: tuple[str, ...] = optional(
        one_or_many(Say("a list of tags", "danh sách nhãn"), STRING),
        Say("topics, for choosing", "chủ đề, để lựa chọn"),
        (),
    )
    difficulty: Difficulty | None = optional(
        ChoiceShape(Say("a difficulty", "độ khó"), _DIFFICULTIES),
        Say("easy, medium or hard", "dễ, vừa hoặc khó"),
    )
    points: Decimal | None = optional(
        POINTS, Say("what it is worth on paper; 1 if not given", "số điểm trên giấy; mặc định 1")
    )
    as_of: Moment | None = optional(DATE, Say("the day on which the fact was so", "ngày mà dữ kiện còn đúng"))
    review_by: Moment | None = optional(
        DATE, Say("after this day the facts are to be looked at again", "sau ngày này cần xem lại các dữ kiện")
    )
    image: Media | None = optional(IMAGE, Say("an image beside the stem", "hình cạnh câu hỏi"))
    audio: Media | None = optional(AUDIO, Say("a sound to listen to", "âm thanh để nghe"))
    status: Status = optional(
        ChoiceShape(Say("a status", "trạng thái"), _STATUSES),
        Say("active, draft or retired", "active (đang dùng), draft (bản nháp) hoặc retired (đã rút)"),
        "active",
    )
    superseded_by: Words | None = optional(
        ID, Say("the id of the question that replaces it", "mã của câu hỏi thay thế")
    )
    because: Text | None = optional(
        TEXT, Say("why it was retired or replaced; learners read it", "lý do rút hoặc thay câu này; người học đọc được")
    )
    use: tuple[Use, ...] | None = optional(
        one_or_many(Say("cards, paper, practice", "cards, paper, practice"), _USE, 1),
        Say(
            "where it is used; everywhere if not given (open questions: on paper)",
            "nơi dùng câu này; mặc định mọi nơi (tự luận: chỉ trên giấy)",
        ),
    )
    position: int | None = optional(
        WholeShape(Say("a place, counted from 1", "vị trí, đếm từ 1"), 1, 20),
        Say(
            "options are never shuffled, the answer stands at this place",
            "không xáo phương án, đáp án đứng ở vị trí này",
        ),
    )
    ignore: tuple[Words, ...] = optional(
        one_or_many(Say("a list of codes", "danh sách mã lỗi"), WORDS),
        Say("checks to be silent about", "các kiểm tra được bỏ qua"),
        (),
    )
    short: Text | None = optional(
        TEXT, Say("a text for places with a length limit", "văn bản rút gọn cho nơi giới hạn độ dài")
    )
    note: str | None = optional(
        STRING, Say("for other editors; printed nowhere", "ghi chú cho người soạn khác; không in ra")
    )


_COMMON = fields_of(ItemFields)
_TYPE_SLIPS = {
    "multiple_choice": "mcq mc choice single single_choice trac_nghiem one_choice multiplechoice mot_lua_chon",
    "multiple_response": "mrq multiple_answer multiple_answers multi multi_select checkbox nhieu_lua_chon",
    "true_false": "tf truefalse dung_sai bool boolean true_or_false",
    "multiple_true_false": "mtf dung_sai_nhieu_y true_false_grid statements thpt",
    "short_answer": "short text tra_loi_ngan fill_in entry",
    "numeric": "number num numerical so dien_so",
    "date": "ngay day year dien_ngay",
    "cloze": "gap gaps fill_in_the_blank fill_blank blank blanks dien_khuyet dien_tu gap_fill",
    "ordering": "order sort sequence sap_xep thu_tu",
    "matching": "match pairs ghep_doi ghep noi noi_cot",
    "open": "essay tu_luan discussion free long_answer",
    "card": "flashcard basic the the_hoc front_back",
}


@cache
def item_fields(type: str) -> Mapping[str, Field]:
    """All keys of a question of a type."""
    return {**_COMMON, **fields_of(kind(type).cls)}


@cache
def _own(type: str) -> frozenset[str]:
    return frozenset(field.attribute for field in fields_of(kind(type).cls).values())


class Head:
    """What the head of a bank says for its questions: their defaults, and how they cite its sources."""

    def __init__(
        self,
        defaults: Mapping[str, object],
        cite: Callable[[tuple[Citation, ...], Reader], tuple[Citation, ...]] = lambda citations, reader: citations,
    ) -> None:
        self.defaults = defaults
        self.cite = cite
        self._tables: dict[str, Mapping[str, Field]] = {}

    def fields(self, type: str) -> Mapping[str, Field]:
        """All keys of a question of a type, with the bank's own defaults."""
        if type not in self._tables:
            self._tables[type] = {
                key: replace(field, default=self.defaults[field.attribute])
                if field.attribute in self.defaults
                else field
                for key, field in item_fields(type).items()
            }
        return self._tables[type]


def read_item(node: Node, reader: Reader, head: Head) -> Item | None:
    """The item of a node, or None after everything that is wrong with it was reported."""
    if not isinstance(node, MapNode):
        reader.wrong(node, Say("a question with `id` and `type`", "một câu hỏi có `id` và `type`"))
        return None
    id = node.get("id")
    reader.item = id.value if isinstance(id, TextNode) and id.value else None
    found = _kind(node, reader)
    if found is None:
        known = [(key, value) for key, value in node.entries if key.value in _COMMON and key.value != "type"]
        partial = {key: field for key, field in _COMMON.items() if key != "type"}
        read_fields(node._replace(entries=known), partial, reader)
        return None
    values = read_fields(node, head.fields(found.name), reader)
    if values is None or values["type"] != found.name:
        return None
    return _made(values, found, node, reader, head)


def _made(values: dict[str, Any], found: KindFile, node: MapNode, reader: Reader, head: Head) -> Item | None:
    own = _own(found.name)
    question = found.cls(**{attribute: values.pop(attribute) for attribute in own})
    values["citations"] = head.cite(values["citations"] or (), reader)
    sound = question.check(reader, node)
    position = values["position"]
    if position is not None and position > question.positions:
        place = node.get("position") or node
        reader.report(rules.POSITION, place, position=position, most=question.positions)
        sound = False
    values["use"] = values["use"] or found.cls.USE
    values["type"] = found.name
    return Item(question=question, **values) if sound else None


def _kind(node: MapNode, reader: Reader) -> KindFile | None:
    """The question type that a question names, or the one that was meant; None after reporting any other."""
    typed = node.get("type")
    if typed is None:
        typed = next((value for key, value in node.entries if meant(key.value, ["type"]) == "type"), None)
    if typed is None:
        about = _COMMON["type"].about
        reader.report(field_rules.KEY_MISSING, node, key="type", expected=_TYPE, about=about)
        return None
    if not isinstance(typed, TextNode) or typed.empty:
        reader.wrong(typed, _TYPE)
        return None
    name = typed.value.strip()
    if name in kind_names():
        return kind(name)
    near = _meant_type(name)
    help = field_rules.DID_YOU_MEAN.filled(name=near) if near else None
    reader.report(rules.TYPE_UNKNOWN, typed, help=help, typed=name, types=", ".join(kind_names()))
    return kind(near) if near else None


def _meant_type(typed: str) -> str | None:
    plain = plainly(typed)
    for name, slips in _TYPE_SLIPS.items():
        if plain in slips.split():
            return name
    return meant(typed, kind_names())
