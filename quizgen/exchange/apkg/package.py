"""An `.apkg` as an archive: the collection in it, and its pictures and sounds by name.

There are three forms (https://docs.ankiweb.net/exporting.html): `collection.anki2` and `collection.anki21` beside a
list of files in JSON, and `collection.anki21b`, where collection, list and files are packed with Zstandard each. Only
names that are known are ever opened, nothing is unpacked to the disk, and every size has a limit.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from struct import error as StructError
from typing import TypeVar
from unicodedata import normalize
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile

from quizgen.exchange.apkg import protobuf
from quizgen.exchange.apkg.refused import BOMB, BROKEN, Refused
from quizgen.exchange.apkg.unpack import MEGABYTE, read_at_most, unpack_zstd
from quizgen.say import Say, same

MAX_ENTRIES = 100_000
MAX_PACKED = 2048 * MEGABYTE
MAX_COLLECTION = 256 * MEGABYTE
MAX_LIST = 32 * MEGABYTE
MAX_FILE = 100 * MEGABYTE
MAX_FILES = 1024 * MEGABYTE

_COLLECTIONS = ("collection.anki21b", "collection.anki21", "collection.anki2")
_PACKED = _COLLECTIONS[0]
_NEWEST = 3
_BROKEN = (BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError, StructError, RecursionError)
_NO_FILE = Say(en="the file can't be opened ({why})", vi="không mở được tệp ({why})")
_NO_PACKAGE = Say(
    en="this is not an Anki package; in Anki choose File, Export, “Anki Deck Package (.apkg)”",
    vi="đây không phải gói Anki; trong Anki hãy chọn Tệp, Xuất, “Gói bộ thẻ Anki (.apkg)”",
)
_NO_COLLECTION = Say(en="this archive holds no Anki collection", vi="tệp nén này không chứa bộ sưu tập nào của Anki")
_NEWER = Say(
    en="a newer Anki made this package; export it again with “Support older Anki versions”",
    vi="gói này do bản Anki mới hơn tạo ra; hãy xuất lại với “Hỗ trợ các phiên bản Anki cũ hơn”",
)
_TOO_MANY = Say(en="the archive has more than {limit} files", vi="tệp nén có hơn {limit} tệp")
_TWICE = Say(en="“{name}” is in it twice", vi="“{name}” có hai bản")
_ARCHIVE = Say(en="the archive", vi="tệp nén")
_LIST = Say(en="the list of its files", vi="danh sách tệp")
_ALL_FILES = Say(en="its pictures and sounds together", vi="toàn bộ hình và âm thanh")

T = TypeVar("T")


class Package:
    """An open package. `media` has the names that notes use, and the entries behind them."""

    def __init__(self, archive: ZipFile) -> None:
        self._archive = archive
        self._names = _entries(archive)
        form = next((name for name in _COLLECTIONS if name in self._names), None)
        if form is None:
            raise Refused(_NO_COLLECTION)
        self._packed = form == _PACKED
        if "meta" in self._names and protobuf.number(self._read("meta", MEGABYTE), 1) > _NEWEST:
            raise Refused(_NEWER)
        self.collection = self._unpacked(form, MAX_COLLECTION)
        self.media = self._media()
        self._left = MAX_FILES

    def read_file(self, name: str) -> bytes | None:
        """A picture or sound by the name that notes use; None where the package has none."""
        entry = self.media.get(normalize("NFC", name))
        if entry is None or entry not in self._names:
            return None
        data = _guarded(lambda: self._unpacked(entry, MAX_FILE), name)
        self._left -= len(data)
        if self._left < 0:
            raise Refused(BOMB.filled(what=_ALL_FILES, limit=MAX_FILES // MEGABYTE))
        return data

    def _media(self) -> dict[str, str]:
        if "media" not in self._names:
            return {}
        data = self._unpacked("media", MAX_LIST)
        if self._packed:
            listed = [part for field, part in protobuf.fields(data) if field == 1 and isinstance(part, bytes)]
            named = {str(number): protobuf.text(part, 1) for number, part in enumerate(listed)}
        else:
            named = json.loads(data or b"{}")
            if not isinstance(named, dict):
                raise Refused(BROKEN.filled(what=_LIST))
        return {
            normalize("NFC", name): str(entry)
            for entry, name in named.items()
            if isinstance(name, str) and str(entry).isdecimal()
        }

    def _unpacked(self, entry: str, limit: int) -> bytes:
        data = self._read(entry, limit)
        return unpack_zstd(data, limit, same(entry)) if self._packed else data

    def _read(self, entry: str, limit: int) -> bytes:
        info = self._archive.getinfo(entry)
        if info.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
            raise Refused(BROKEN.filled(what=same(entry)))
        with self._archive.open(info) as file:
            return read_at_most(file, limit, same(entry))


@contextmanager
def open_package(path: Path) -> Iterator[Package]:
    """The package in a file; raises `Refused` for whatever is wrong with it."""
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            start = file.read(2)
    except OSError as error:
        raise Refused(_NO_FILE.filled(why=error.strerror or "?")) from None
    if start != b"PK":
        raise Refused(_NO_PACKAGE)
    if size > MAX_PACKED:
        raise Refused(BOMB.filled(what=_ARCHIVE, limit=MAX_PACKED // MEGABYTE))
    archive = _guarded(lambda: ZipFile(path), path.name)
    with archive:
        yield _guarded(lambda: Package(archive), path.name)


def _guarded(read: Callable[[], T], name: str) -> T:
    """What `read` gives; whatever a broken archive makes it raise becomes a sentence."""
    try:
        return read()
    except _BROKEN:
        raise Refused(BROKEN.filled(what=same(name))) from None


def _entries(archive: ZipFile) -> frozenset[str]:
    names = archive.namelist()
    if len(names) > MAX_ENTRIES:
        raise Refused(_TOO_MANY.filled(limit=MAX_ENTRIES))
    twice = next((name for name in _COLLECTIONS if names.count(name) > 1), None)
    if twice:
        raise Refused(BROKEN.filled(what=_TWICE.filled(name=twice)))
    return frozenset(names)
