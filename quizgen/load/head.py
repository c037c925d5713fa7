"""The head of a bank: everything but its questions."""

from __future__ import annotations

from dataclasses import dataclass

from quizgen.bank import Moment, NotAsked, Reference, Text, Words
from quizgen.fields import Field, Reader, optional, read_fields, record, record_of, required
from quizgen.fields.lists import many, one_or_many
from quizgen.fields.reader import Schema
from quizgen.fields.record import RecordShape, fields_of, object_schema
from quizgen.fields.scalars import DATE, EDITION, ID, KEY
from quizgen.fields.texts import STRING, TEXT, WORDS
from quizgen.load.item import ItemFields
from quizgen.load.texts import TEXT_FILE
from quizgen.say import Say
from quizgen.tree import MapNode, Node


@record
class NotAskedFields:
    """What no question is to be made of."""

    text: Words = required(WORDS, Say("the words in the source", "phần chữ trong nguồn"))
    why: Text = required(TEXT, Say("why nothing is asked about it", "lý do không hỏi"))


@record
class ReferenceFields:
    """A work on which the bank rests."""

    title: Text = required(TEXT, Say("the work's title", "tên bài, tên sách"))
    author: Text | None = optional(TEXT, Say("who wrote it", "tác giả"))
    published: Moment | None = optional(DATE, Say("when it was published", "ngày đăng, ngày xuất bản"))
    via: tuple[Text, ...] = optional(
        one_or_many(Say("a list of names", "danh sách tên"), TEXT),
        Say("the agencies it rests on itself", "các nguồn mà bài dẫn lại"),
        (),
    )
    url: str | None = optional(STRING, Say("its address", "địa chỉ"))
    text: Words | None = optional(
        TEXT_FILE,
        Say(
            "a file with its text, for checking: one paragraph a line, counted from 1; never published",
            "tệp chứa toàn văn để kiểm tra: mỗi dòng một đoạn, đếm từ 1; không bao giờ công bố",
        ),
    )
    not_asked: tuple[NotAsked, ...] = optional(
        many(
            Say("a list of `text` and `why`", "danh sách `text` và `why`"),
            RecordShape(
                Say("`text` and `why`", "`text` và `why`"),
                NotAskedFields,
                lambda text, why: NotAsked(text, why),
            ),
        ),
        Say("what no question is to be made of, and why", "những gì không cần hỏi, và lý do"),
        (),
    )


_REFERENCE = record_of(ReferenceFields, Say("a source with `title`, …", "một nguồn có `title`, …"))


@dataclass(frozen=True, slots=True)
class ReferencesShape:
    """Sources by their short names."""

    name: Say = Say("sources by short names", "các nguồn theo tên ngắn")

    def read(self, node: Node, reader: Reader) -> tuple[Reference, ...] | None:
        """The sources in the order written."""
        if not isinstance(node, MapNode):
            reader.wrong(node, self.name)
            return None
        found: list[Reference] = []
        sound = True
        for key, value in node.entries:
            id, fields = ID.read(key, reader), _REFERENCE.read(value, reader)
            if id is None or fields is None:
                sound = False
                continue
            f = fields
            found.append(
                Reference(id.value, f.title, f.author, f.published, f.via, f.url, f.text, f.not_asked, id.place)
            )
        return tuple(found) if sound else None

    def schema(self) -> Schema:
        """An object of sources."""
        pattern = "^[a-z0-9]+(-[a-z0-9]+)*$"
        return {
            "type": "object",
            "patternProperties": {pattern: _REFERENCE.schema()},
            "additionalProperties": False,
        }


_SHARED = ("source", "tags", "difficulty", "points", "as_of", "review_by", "use", "ignore")
DEFAULT_FIELDS: dict[str, Field] = {key: field for key, field in fields_of(ItemFields).items() if key in _SHARED}
"""The keys of a question for which a bank may set defaults."""


@dataclass(frozen=True, slots=True)
class DefaultsShape:
    """Values for questions that say nothing else."""

    name: Say = Say("keys of questions with values", "các khóa của câu hỏi kèm giá trị")

    def read(self, node: Node, reader: Reader) -> dict[str, object] | None:
        """The values given, by attribute."""
        if not isinstance(node, MapNode):
            reader.wrong(node, self.name)
            return None
        values = read_fields(node, DEFAULT_FIELDS, reader)
        if values is None:
            return None
        given = {DEFAULT_FIELDS[key.value].attribute for key, _ in node.entries}
        return {attribute: value for attribute, value in values.items() if attribute in given}

    def schema(self) -> Schema:
        """An object."""
        return object_schema(DEFAULT_FIELDS)


@record
class BankFields:
    """The head of a bank."""

    id: Words = required(ID, Say("names the bank's files and tags", "đặt tên cho tệp và nhãn của ngân hàng"))
    key: Words | None = optional(
        KEY,
        Say(
            "minted by `quizgen new`, kept for ever, never copied",
            "do `quizgen new` tạo, giữ mãi mãi, không sao chép",
        ),
    )
    title: Text = required(TEXT, Say("the bank's title", "tên ngân hàng"))
    editions: tuple[str, ...] = required(
        one_or_many(
            Say("a list of languages, and of pairs such as vi+en", "danh sách mã ngôn ngữ, và các cặp như vi+en"),
            EDITION,
            1,
            20,
        ),
        Say("the editions to compile", "các ấn bản cần tạo"),
        key="languages",
    )
    as_of: Moment | None = optional(DATE, Say("the day on which the facts were so", "ngày mà các dữ kiện còn đúng"))
    review_by: Moment | None = optional(
        DATE, Say("after this day the facts are to be looked at again", "sau ngày này cần xem lại các dữ kiện")
    )
    license: str | None = optional(STRING, Say("the licence of the bank's content", "giấy phép của nội dung"))
    author: Text | None = optional(TEXT, Say("who wrote the bank", "người soạn"))
    report: str | None = optional(
        STRING,
        Say(
            "where a learner reports a mistake: mailto:… or https://…",
            "nơi người học báo lỗi: mailto:… hoặc https://…",
        ),
    )
    references: tuple[Reference, ...] = optional(
        ReferencesShape(), Say("what the bank rests on", "các nguồn của ngân hàng"), (), key="sources"
    )
    defaults: dict[str, object] | None = optional(
        DefaultsShape(), Say("values for questions that say nothing else", "giá trị mặc định cho các câu hỏi")
    )
