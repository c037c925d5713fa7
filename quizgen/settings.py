"""What a teacher sets once for all commands, in `quizgen.yaml`, the nearest one upwards from the bank."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from pkgutil import iter_modules
from typing import Literal, get_args

from quizgen.diagnostics import Diagnostic
from quizgen.fields import Reader, Shape, fields_of, optional, read_fields, record
from quizgen.fields.lists import one_or_many
from quizgen.fields.reader import Schema
from quizgen.fields.scalars import FLAG, POINTS, ChoiceShape, WholeShape
from quizgen.fields.texts import STRING
from quizgen.say import UI_LANGUAGES, Say, Ui
from quizgen.source import Source
from quizgen.tree import MAX_BYTES, MapNode, Node, decode, parse

SETTINGS_FILE = "quizgen.yaml"
PaperSize = Literal["a4", "letter"]
Columns = Literal[1, 2]
Duplex = Literal["long", "short", "fold"]
MOST_FORMS = 99
MOST_MINUTES = 600

_UI: Shape[Ui] = ChoiceShape(Say("a language of messages", "ngôn ngữ của thông báo"), UI_LANGUAGES)
_LAYOUT_FILES = Path(__file__).parent / "paper" / "layouts"
"""Their names are looked up and not imported: settings are read by commands that draw nothing."""
_LAYOUT = ChoiceShape(
    Say("a layout", "một bố cục"), tuple(sorted(file.name for file in iter_modules([str(_LAYOUT_FILES)])))
)
_DUPLEX: Shape[Duplex] = ChoiceShape(Say("an edge to turn over, or fold", "cạnh lật giấy, hoặc fold"), get_args(Duplex))
_FORMS = WholeShape(Say("a number of forms", "số mã đề"), 1, MOST_FORMS)
_COLUMNS = WholeShape(Say("a number of columns", "số cột"), *get_args(Columns))
_STUDENT_DIGITS = WholeShape(Say("a number of digits", "số chữ số"), 6, 8)
_MINUTES = WholeShape(Say("a number of minutes", "số phút"), 1, MOST_MINUTES)
_PAPER: Shape[PaperSize] = ChoiceShape(Say("a paper size", "khổ giấy"), get_args(PaperSize))


@dataclass(frozen=True, slots=True)
class FolderShape:
    """A folder, named from the one in which the settings lie."""

    name: Say = Say("a folder", "một thư mục")

    def read(self, node: Node, reader: Reader) -> Path | None:
        """Its path."""
        typed = STRING.read(node, reader)
        return None if typed is None else reader.folder / typed

    def schema(self) -> Schema:
        """Text."""
        return STRING.schema()


_FOLDERS: Shape[tuple[Path, ...]] = one_or_many(Say("a list of folders", "danh sách thư mục"), FolderShape())


@record
class Settings:
    """The settings of one folder."""

    ui: Ui | None = optional(
        _UI, Say("the language of messages: en or vi", "ngôn ngữ của thông báo: en hoặc vi"), default=None
    )
    authority: str = optional(
        STRING,
        Say(
            "who stands above the school on papers",
            "cơ quan chủ quản, in phía trên tên trường (ví dụ: SỞ GD&ĐT HÀ NỘI)",
        ),
        default="",
    )
    school: str = optional(STRING, Say("the school's name, printed on papers", "tên trường, in trên đề"), default="")
    school_class: str = optional(
        STRING, Say("the class, printed on papers", "lớp, in trên đề"), default="", key="class"
    )
    subject: str = optional(STRING, Say("the subject, printed on papers", "môn, in trên đề"), default="")
    exam: str = optional(
        STRING,
        Say("the occasion, for example Mid-term test", "tên kì kiểm tra, ví dụ ĐỀ KIỂM TRA GIỮA HỌC KÌ I"),
        default="",
    )
    year: str = optional(STRING, Say("the school year", "năm học"), default="")
    time: int | None = optional(
        _MINUTES, Say("the time allowed, in minutes", "thời gian làm bài, tính bằng phút"), default=None
    )
    forms: int = optional(_FORMS, Say("how many forms a paper has", "số mã đề của một đề"), default=2)
    layout: str = optional(
        _LAYOUT,
        Say("how papers are laid out: plain or thpt2025", "bố cục của đề: plain hoặc thpt2025 (đề tốt nghiệp THPT)"),
        default="plain",
    )
    columns: int = optional(_COLUMNS, Say("in how many columns questions are set", "số cột trên trang đề"), default=1)
    large: bool = optional(
        FLAG, Say("whether papers are in large print", "có in đề cỡ chữ lớn hay không"), default=False
    )
    total: Decimal | None = optional(
        POINTS,
        Say("what all questions together are worth, for example 10", "thang điểm của cả đề, ví dụ 10"),
        default=None,
    )
    duplex: Duplex = optional(
        _DUPLEX,
        Say(
            "how study cards are printed on both sides: over the long or the short edge, or on one side to be folded",
            "cách in thẻ học hai mặt: lật theo cạnh dài (long), cạnh ngắn (short), hoặc in một mặt rồi gấp (fold)",
        ),
        default="long",
    )
    paper: PaperSize = optional(
        _PAPER, Say("the paper it prints on: a4 or letter", "khổ giấy in: a4 hoặc letter"), default="a4"
    )
    student_digits: int = optional(
        _STUDENT_DIGITS,
        Say("how many digits a student's number has on answer sheets", "số chữ số của số báo danh trên phiếu trả lời"),
        default=6,
    )
    texts: tuple[Path, ...] = optional(
        _FOLDERS,
        Say(
            "folders in which `check` looks for the texts of sources, named from this file",
            "các thư mục mà `check` tìm toàn văn của nguồn, tính từ tệp này",
        ),
        default=(),
    )
    editor: str = optional(
        STRING,
        Say(
            "the editor that `preview` opens: vscode, vscodium, cursor, zed, idea, pycharm, sublime, textmate, or an "
            "address with `{path}` and `{line}`",
            "trình soạn thảo mà `preview` mở: vscode, vscodium, cursor, zed, idea, pycharm, sublime, textmate, hoặc "
            "một địa chỉ có `{path}` và `{line}`",
        ),
        default="",
    )


def read_settings(folder: Path) -> tuple[Settings, tuple[Diagnostic, ...]]:
    """The settings for a folder, the defaults where there are none, and what is wrong with them."""
    path = _nearest(folder.resolve())
    if path is None:
        return Settings(), ()
    try:
        data = path.read_bytes()[: MAX_BYTES + 1]
    except OSError:
        return Settings(), ()
    decoded = decode(data, str(path), path)
    if not decoded.readable:
        return Settings(), tuple(decoded.diagnostics)
    parsed = parse(decoded.source)
    reader = Reader(Source(str(path), decoded.source.text, path))
    values = None
    if isinstance(parsed.root, MapNode):
        values = read_fields(parsed.root, fields_of(Settings), reader)
    elif parsed.root is not None:
        reader.wrong(parsed.root, Say("keys with values", "các khóa có giá trị"))
    found = (*decoded.diagnostics, *parsed.diagnostics, *reader.diagnostics)
    return (Settings() if values is None else Settings(**values)), found


def _nearest(folder: Path) -> Path | None:
    return next((path for up in (folder, *folder.parents) if (path := up / SETTINGS_FILE).is_file()), None)
