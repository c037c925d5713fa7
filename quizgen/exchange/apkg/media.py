"""The pictures and sounds that questions show, taken out of the package into the bank's own folder."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import Literal
from urllib.parse import unquote

from quizgen.exchange.apkg.items import Account
from quizgen.exchange.apkg.names import file_name
from quizgen.exchange.apkg.package import MAX_FILE, MAX_FILES, Package
from quizgen.exchange.apkg.refused import Refused
from quizgen.exchange.apkg.unpack import MEGABYTE
from quizgen.say import Say

Medium = Literal["image", "audio"]
_ENDINGS: dict[Medium, tuple[str, ...]] = {
    "image": (".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp"),
    "audio": (".mp3", ".ogg", ".wav", ".m4a"),
}
_MISSING = Say(en="pictures or sounds that are not in the package", vi="hình hoặc âm thanh không có trong gói")
_OUTSIDE = Say(en="pictures that lie on the web", vi="hình nằm trên mạng")
_OTHER_KIND = Say(en="files of a kind that banks do not take", vi="tệp thuộc loại mà ngân hàng câu hỏi không nhận")
_BAD_SIZE = Say(
    en=f"files empty, damaged, larger than {MAX_FILE // MEGABYTE} MB or beyond {MAX_FILES // MEGABYTE} MB in all",
    vi=f"tệp trống, hỏng, lớn hơn {MAX_FILE // MEGABYTE} MB hoặc vượt quá tổng {MAX_FILES // MEGABYTE} MB",
)


class MediaFolder:
    """The files of one bank, by their paths below the bank's own folder."""

    def __init__(self, package: Package, bank: str, account: Account) -> None:
        self.files: dict[str, bytes] = {}
        self._package = package
        self._folder = f"{bank}-media"
        self._account = account
        self._known: dict[str, str | None] = {}

    def take(self, kind: Medium, name: str) -> str | None:
        """The path under which a question names a file, or None after telling why it has none."""
        if name not in self._known:
            self._known[name] = self._taken(kind, name)
        path = self._known[name]
        return path if path and path.endswith(_ENDINGS[kind]) else None

    def _taken(self, kind: Medium, name: str) -> str | None:
        if name.startswith(("http://", "https://", "//", "file:")):
            self._account.lose(_OUTSIDE, name)
            return None
        if PurePosixPath(name).suffix.lower() not in _ENDINGS[kind]:
            self._account.lose(_OTHER_KIND, name)
            return None
        try:
            data = self._package.read_file(name)
            data = self._package.read_file(unquote(name)) if data is None else data
        except Refused:
            data = b""
        if not data:
            self._account.lose(_MISSING if data is None else _BAD_SIZE, name)
            return None
        taken = {PurePosixPath(path).name for path in self.files}
        path = f"{self._folder}/{file_name(name, data, taken)}"
        self.files[path] = data
        return path
