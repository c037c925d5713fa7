"""What a teacher sets once for all commands, in `quizgen.yaml`, the nearest one upwards from the bank."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, get_args

from quizgen.diagnostics import Diagnostic
from quizgen.fields import Reader, Shape, fields_of, optional, read_fields, record
from quizgen.fields.scalars import ChoiceShape
from quizgen.fields.texts import STRING
from quizgen.say import UI_LANGUAGES, Say, Ui
from quizgen.source import Source
from quizgen.tree import MAX_BYTES, MapNode, decode, parse

SETTINGS_FILE = "quizgen.yaml"
PaperSize = Literal["a4", "letter"]

_UI: Shape[Ui] = ChoiceShape(Say("a language of messages", "ngôn ngữ của thông báo"), UI_LANGUAGES)
_PAPER: Shape[PaperSize] = ChoiceShape(Say("a paper size", "khổ giấy"), get_args(PaperSize))


@record
class Settings:
    """The settings of one folder."""

    ui: Ui | None = optional(
        _UI, Say("the language of messages: en or vi", "ngôn ngữ của thông báo: en hoặc vi"), default=None
    )
    school: str = optional(STRING, Say("the school's name, printed on papers", "tên trường, in trên đề"), default="")
    paper: PaperSize = optional(
        _PAPER, Say("the paper it prints on: a4 or letter", "khổ giấy in: a4 hoặc letter"), default="a4"
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
