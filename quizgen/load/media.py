"""Images and sounds: files inside the bank's folder."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from quizgen.bank import Media, Text, Words
from quizgen.fields import Reader, optional, read_fields, record, required
from quizgen.fields import rules as field_rules
from quizgen.fields.reader import Schema
from quizgen.fields.record import fields_of, object_schema
from quizgen.fields.texts import TEXT, WORDS
from quizgen.say import Say
from quizgen.tree import MapNode, Node

MAX_MB = 100
"""What Anki takes and syncs."""

_FILE = Say("the file's name, from the bank's folder", "tên tệp, tính từ thư mục của ngân hàng")
_CREDIT = Say("to whom it is owed", "ghi công tác giả")


@record
class ImageFields:
    """An image."""

    file: Words = required(WORDS, _FILE)
    alt: Text = required(
        TEXT, Say("what is to be seen, for those who do not see it", "mô tả hình cho người không nhìn thấy")
    )
    credit: Text | None = optional(TEXT, _CREDIT)


@record
class AudioFields:
    """A sound."""

    file: Words = required(WORDS, _FILE)
    alt: Text | None = optional(
        TEXT,
        Say("what is to be heard, for those who do not hear it", "nội dung nghe được, cho người không nghe"),
    )
    credit: Text | None = optional(TEXT, _CREDIT)


@dataclass(frozen=True, slots=True)
class MediaShape:
    """`{file, alt, credit}`, the file being there and inside the bank's folder."""

    name: Say
    cls: type[ImageFields] | type[AudioFields]
    endings: tuple[str, ...]

    def read(self, node: Node, reader: Reader) -> Media | None:
        """The image or sound, whose path can be opened."""
        if not isinstance(node, MapNode):
            reader.wrong(node, self.name)
            return None
        values = read_fields(node, fields_of(self.cls), reader)
        if values is None:
            return None
        path = self._path(values["file"], reader)
        return Media(path, values["alt"], values["credit"], values["file"].place) if path else None

    def _path(self, file: Words, reader: Reader) -> Path | None:
        folder = reader.folder.resolve()
        try:
            path = (folder / file.value).resolve()
            there = path.is_file() and path.name in {entry.name for entry in path.parent.iterdir()}
        except (OSError, ValueError):
            path, there = folder / "?", False
        if not path.is_relative_to(folder) or Path(file.value).is_absolute() or "\\" in file.value:
            reader.report(field_rules.FILE_OUTSIDE, file.place, file=file.value)
        elif path.suffix.lower() not in self.endings:
            endings = ", ".join(self.endings)
            reader.report(field_rules.UNKNOWN_MEDIA, file.place, file=file.value, expected=self.name, endings=endings)
        elif not there:
            reader.report(field_rules.NO_SUCH_FILE, file.place, file=file.value)
        elif not 0 < path.stat().st_size <= MAX_MB * 1024**2:
            reader.report(field_rules.BAD_FILE_SIZE, file.place, file=file.value, limit=MAX_MB)
        else:
            return path
        return None

    def schema(self) -> Schema:
        """An object."""
        return object_schema(fields_of(self.cls))


IMAGE = MediaShape(Say("an image", "hình ảnh"), ImageFields, (".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp"))
AUDIO = MediaShape(Say("a sound", "âm thanh"), AudioFields, (".mp3", ".ogg", ".wav", ".m4a"))
