"""The texts of a bank's sources, for checking: looked for beside the bank and in the folders named, nowhere else."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath, PureWindowsPath
from unicodedata import normalize

from quizgen.bank import Bank, Words
from quizgen.diagnostics import Diagnostic, Rule, Severity
from quizgen.fields import Reader, Shape
from quizgen.fields import rules as field_rules
from quizgen.fields.reader import Schema
from quizgen.fields.rules import ITEM
from quizgen.fields.texts import WORDS
from quizgen.load.find import shown
from quizgen.load.rules import UNREADABLE
from quizgen.say import Say
from quizgen.source import Place, Source
from quizgen.tree import Node, decode
from quizgen.tree.rules import CONTROL_CHARACTER, EMPTY_FILE, FILE_TOO_LARGE

MAX_BYTES = 1024 * 1024
"""A thick book; what is larger is no article."""

_LINE = re.compile(r"[^\r\n]+")
_BANK = """\
id: rivers
key: q00000001
title: Rivers
languages: [en]
sources:
  atlas:
    title: An atlas
    text: {file}
defaults: {{source: atlas}}
questions:
"""

NO_TEXT = Rule(
    code="FCT101",
    name="no-text-at-hand",
    severity=Severity.HINT,
    message=Say(
        "the evidence of this bank can't be checked: no text of its sources is at hand",
        "chưa kiểm tra được `evidence` của ngân hàng này: không có sẵn toàn văn của nguồn nào",
    ),
    help=Say(
        "put the text into a file, one paragraph a line, name it at the source (`text: …`), and keep it beside the "
        "bank or in a folder that `--texts` or the setting `texts` names",
        "hãy lưu toàn văn vào một tệp, mỗi đoạn một dòng, ghi tên tệp ở nguồn (`text: …`), và để tệp cạnh ngân hàng "
        "hoặc trong thư mục mà `--texts` hay mục `texts` của quizgen.yaml chỉ tới",
    ),
    why=Say(
        "With the text at hand every paragraph, figure, date and name is looked up in it. The text is never published.",
        "Có toàn văn thì đoạn, con số, ngày tháng, tên riêng đều được dò lại. Toàn văn không bao giờ được công bố.",
    ),
    bad=_BANK.format(file="somewhere-else.txt") + ITEM + "  source: 1\n  evidence: [Nile]\n",
    good=_BANK.format(file="rivers.txt") + ITEM + "  source: 1\n  evidence: [Nile]\n",
)
TEXT_MISSING = Rule(
    code="FCT102",
    name="text-missing",
    severity=Severity.WARNING,
    message=Say(
        "the text “{file}” is not there; it was looked for in {folders}",
        "không thấy tệp toàn văn “{file}”; đã tìm trong {folders}",
    ),
    help=Say(
        "put it there, correct the name, or name its folder with `--texts`",
        "hãy đặt tệp vào đó, sửa tên, hoặc chỉ thư mục của nó bằng `--texts`",
    ),
    why=Say(
        "Other texts of this bank are at hand; what rests on this one goes unchecked.",
        "Các toàn văn khác của ngân hàng đều có; riêng những gì dựa vào tệp này thì không được kiểm tra.",
    ),
    bad=_BANK.format(file="rivers.txt").replace(
        "defaults", "  guide:\n    title: A guide\n    text: guide.txt\ndefaults"
    )
    + ITEM
    + "  source: 1\n  evidence: [Nile]\n",
    good=_BANK.format(file="rivers.txt") + ITEM + "  source: 1\n  evidence: [Nile]\n",
)
_SMALLER = Say(
    "keep the cited part alone; a text for checking has at most {limit} MB",
    "hãy chỉ giữ phần được dẫn; tệp toàn văn để kiểm tra nặng tối đa {limit} MB",
)


_FILL = Say("put the source's text into it, one paragraph a line", "hãy chép toàn văn của nguồn vào, mỗi đoạn một dòng")


@dataclass(frozen=True, slots=True)
class SourceText:
    """The text of a source (NFC) and its paragraphs: the lines that are not empty, numbered from 1."""

    source: Source
    paragraphs: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class TextFileShape:
    """The name of a file that lies in the bank's folder or in a folder of texts."""

    name: Say = Say("a file's name", "tên tệp")

    def read(self, node: Node, reader: Reader) -> Words | None:
        """The name; one that leads out of the folder is refused."""
        words = WORDS.read(node, reader)
        if words is None or not _leads_out(words.value):
            return words
        reader.report(field_rules.FILE_OUTSIDE, words.place, file=words.value)
        return None

    def schema(self) -> Schema:
        """Text."""
        return WORDS.schema()


TEXT_FILE: Shape[Words] = TextFileShape()


def _leads_out(name: str) -> bool:
    posix, windows = PurePosixPath(name), PureWindowsPath(name)
    return posix.is_absolute() or bool(windows.drive) or "\\" in name or "\0" in name or ".." in posix.parts


def read_texts(bank: Bank, folders: Sequence[Path]) -> tuple[Mapping[str, SourceText], tuple[Diagnostic, ...]]:
    """The texts of a bank's sources by the sources' ids, from the first folder that has each, and what is wrong."""
    texts: dict[str, SourceText] = {}
    problems: list[Diagnostic] = []
    missing: list[Words] = []
    for reference in bank.references:
        if reference.text is None:
            continue
        path = _path(reference.text, folders)
        read = None if path is None else read_text(path) if isinstance(path, Path) else path
        if read is None:
            missing.append(reference.text)
        elif isinstance(read, Diagnostic):
            problems.append(read)
        else:
            texts[reference.id] = read
            problems += [] if read.paragraphs else [EMPTY_FILE.at(read.source.place(0), help=_FILL)]
    if not texts and not problems:
        return texts, tuple(_nothing_at_hand(bank, missing))
    where = ", ".join(dict.fromkeys(shown(folder) for folder in folders))
    told = (TEXT_MISSING.at(file.place, file=file.value, folders=where) for file in missing)
    return texts, (*problems, *told)


def _nothing_at_hand(bank: Bank, missing: Iterable[Words]) -> Iterator[Diagnostic]:
    """One hint for the bank, if it has anything that a text could prove."""
    if any(item.evidence for item in bank.items):
        yield NO_TEXT.at(next(iter(missing), bank.id).place)


def _path(file: Words, folders: Sequence[Path]) -> Path | Diagnostic | None:
    """Where a text lies; a link that leads out of its folder is a problem."""
    for folder in folders:
        path = folder / file.value
        try:
            if not path.is_file():
                continue
            inside = path.resolve().is_relative_to(folder.resolve())
        except (OSError, ValueError, RuntimeError):
            continue
        return path if inside else field_rules.FILE_OUTSIDE.at(file.place, file=file.value)
    return None


def read_text(path: Path) -> SourceText | Diagnostic:
    """The text of a file, or why it can't be read; its control characters are read as spaces."""
    nothing = Source(shown(path), "", path)
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            limit = MAX_BYTES // 1024**2
            help = _SMALLER.filled(limit=limit)
            return FILE_TOO_LARGE.at(nothing.place(0), help=help, size=-(-size // 1024**2), limit=limit)
        data = path.read_bytes()
    except OSError as error:
        return UNREADABLE.at(nothing.place(0), reason=error.strerror or "?")
    decoded = decode(data, shown(path), path)
    if not decoded.readable:
        return next(one for one in decoded.diagnostics if one.rule is not CONTROL_CHARACTER)
    return text_of(decoded.source)


def text_of(source: Source) -> SourceText:
    """A text with its paragraphs."""
    composed = replace(source, text=normalize("NFC", source.text))
    return SourceText(composed, tuple(_paragraphs(composed)))


def _paragraphs(source: Source) -> Iterator[Place]:
    for line in _LINE.finditer(source.text):
        words = line[0].strip()
        if words:
            start = line.start() + line[0].index(words)
            yield source.place(start, start + len(words))
