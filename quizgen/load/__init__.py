"""Paths in, banks and diagnostics out: the only reader of content. Nothing that stands in a file makes it raise."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from quizgen.bank import Bank, Citation, Item, languages_of
from quizgen.diagnostics import Diagnostic, Label
from quizgen.fields import Field, Reader, fields_of, read_fields
from quizgen.fields import rules as field_rules
from quizgen.fields.reader import Schema
from quizgen.fields.scalars import EDITION
from quizgen.fields.slips import meant
from quizgen.load import rules
from quizgen.load.citations import resolved
from quizgen.load.find import BankFiles, Found, find_banks
from quizgen.load.head import BankFields
from quizgen.load.item import Head, read_item
from quizgen.load.texts import SourceText, read_texts
from quizgen.say import Say
from quizgen.source import Place, Source
from quizgen.tree import MAX_BYTES, ListNode, MapNode, Node, TextNode, decode, parse
from quizgen.tree import rules as tree_rules

__all__ = ["BankFiles", "Found", "Loaded", "SourceText", "find_banks", "load_bank", "load_text"]

QUESTIONS = Say("a list of questions", "danh sách câu hỏi")


@dataclass(frozen=True, slots=True)
class Loaded:
    """A bank with all of its items that could be read (None without a sound head), and everything that is wrong.

    `texts`: those of its sources that are at hand, by the sources' ids; None where nobody asked for them.
    """

    bank: Bank | None
    diagnostics: tuple[Diagnostic, ...]
    questions: int = 0
    texts: Mapping[str, SourceText] | None = None


def load_bank(files: BankFiles, texts: Sequence[Path] | None = None) -> Loaded:
    """The bank of these files; with the texts of its sources, from its own folder and those in `texts`, if given."""
    loading = _Loading(files.files[0].parent, texts)
    loading.diagnostics += files.problems
    sources = [_source(path, files.name if path == files.files[0] else str(path)) for path in files.files]
    for data, source in sources:
        loading.read(data, source)
    return loading.loaded()


def load_text(
    text: str | bytes, name: str = "bank.yaml", folder: Path = Path(), texts: Sequence[Path] | None = None
) -> Loaded:
    """The bank of a text; images are looked for in `folder`, the texts of its sources as by `load_bank`."""
    loading = _Loading(folder, texts)
    data = text if isinstance(text, bytes) else text.encode()
    loading.read(data, Source(name, "", folder / name))
    return loading.loaded()


def _source(path: Path, name: str) -> tuple[bytes | Diagnostic, Source]:
    source = Source(name, "", path)
    try:
        size = path.stat().st_size
        if not path.is_file():
            return rules.UNREADABLE.at(source.place(0), reason=os.strerror(errno.EINVAL)), source
        if size > MAX_BYTES:
            limit = MAX_BYTES // 1024**2
            return tree_rules.FILE_TOO_LARGE.at(source.place(0), size=size // 1024**2, limit=limit), source
        return path.read_bytes(), source
    except OSError as error:
        return rules.UNREADABLE.at(source.place(0), reason=error.strerror or "?"), source


class _Loading:
    """One bank while it is read, file by file; the first file has the head."""

    def __init__(self, folder: Path, texts: Sequence[Path] | None) -> None:
        self.folder = folder
        self.texts = texts
        self.diagnostics: list[Diagnostic] = []
        self.head: BankFields | None = None
        self.languages: tuple[str, ...] = ()
        self.for_items = Head({})
        self.place: Place | None = None
        self.items: list[Item] = []
        self.ids: dict[str, Place] = {}
        self.lost: set[str] = set()
        self.questions = 0

    def read(self, data: bytes | Diagnostic, source: Source) -> None:
        """Take in a file's bytes, or the reason why there are none."""
        first = self.place is None
        self.place = self.place or source.place(0)
        if isinstance(data, Diagnostic):
            self.diagnostics.append(data)
            return
        decoded = decode(data, source.name, source.path)
        self.diagnostics += decoded.diagnostics
        if not decoded.readable:
            return
        parsed = parse(decoded.source)
        self.diagnostics += parsed.diagnostics
        self.lost.update(parsed.lost)
        self.questions += len(parsed.lost)
        reader = Reader(decoded.source, self.languages, self.folder)
        if parsed.root is None:
            if not parsed.diagnostics:
                reader.report(tree_rules.EMPTY_FILE, decoded.source.place(0))
        elif first:
            self._bank(parsed.root, reader, parsed.lost_keys)
        else:
            if isinstance(parsed.root, MapNode):
                reader.report(rules.NO_LIST, parsed.root)
            self._list(parsed.root, reader)
        self.diagnostics += reader.diagnostics

    def loaded(self) -> Loaded:
        """The bank as far as it could be read."""
        reader = Reader(Source("", ""))
        for item in self.items:
            target = item.superseded_by
            if target and target.value not in self.ids and target.value not in self.lost:
                reader.item = item.id.value
                near = meant(target.value, [id for id in self.ids if id != item.id.value])
                help = field_rules.DID_YOU_MEAN.filled(name=near) if near else None
                reader.report(rules.SUPERSEDED_BY_NOTHING, target.place, help=help, id=target.value)
        self.diagnostics += reader.diagnostics
        head, place = self.head, self.place
        if place and not self.questions and not self.diagnostics:
            self.diagnostics.append(rules.NO_QUESTIONS.at(place))
        bank = _bank(head, tuple(self.items), place) if head and place else None
        if bank is None or self.texts is None:
            return Loaded(bank, tuple(self.diagnostics), self.questions)
        texts, problems = read_texts(bank, (self.folder, *self.texts))
        return Loaded(bank, (*self.diagnostics, *problems), self.questions, texts)

    def _bank(self, root: Node, reader: Reader, lost: frozenset[str]) -> None:
        if isinstance(root, ListNode):
            reader.report(rules.TOP_LEVEL_LIST, root)
            self.languages = reader.languages = ("en",)
            return
        if not isinstance(root, MapNode):
            reader.wrong(root, Say("a bank with `id`, `title`, …", "ngân hàng có `id`, `title`, …"))
            return
        self.languages = reader.languages = _languages(root, reader)
        known = {key: field for key, field in HEAD_FIELDS.items() if key not in lost}
        values = read_fields(root, known, reader)
        if values is not None and not lost:
            values.pop("questions")
            self.head = BankFields(**values)
            self.for_items = self._for_items(self.head, reader)
        self.place = reader.place(root)
        questions = _questions(root)
        if questions is not None:
            self._list(questions, reader)

    def _for_items(self, head: BankFields, reader: Reader) -> Head:
        """What the head says for the questions, its own defaults included."""
        defaults = head.defaults or {}
        given = defaults.get("citations")
        default = ""
        if isinstance(given, tuple):
            cited = resolved(given, head.references, "", reader)
            defaults = {**defaults, "citations": cited}
            default = cited[0].reference if cited else next((one.id for one in head.references), "?")

        def cite(citations: tuple[Citation, ...], reader: Reader) -> tuple[Citation, ...]:
            if not citations or default == "?":
                return ()
            return resolved(citations, head.references, default, reader) or citations

        return Head(defaults, cite)

    def _list(self, node: Node, reader: Reader) -> None:
        if not isinstance(node, ListNode):
            return
        for element in node.nodes:
            self.questions += 1
            reader.item = None
            item = read_item(element, reader, self.for_items)
            self._known(element, reader)
            if item is not None:
                self.items.append(item)

    def _known(self, node: Node, reader: Reader) -> None:
        """Remember a question's id, and report one that was there before."""
        id = node.get("id") if isinstance(node, MapNode) else None
        if not isinstance(id, TextNode) or not id.value:
            return
        place = reader.place(id)
        before = self.ids.setdefault(id.value, place)
        if before is not place:
            label = Label(before, Say("first given here", "lần đầu ở đây"))
            reader.report(rules.SAME_ID, place, label, id=id.value)


class _QuestionsShape:
    """The list of questions, which is read one by one after the head."""

    name = QUESTIONS

    def read(self, node: Node, reader: Reader) -> Node | None:
        """The list itself."""
        if isinstance(node, ListNode):
            return node
        reader.wrong(node, QUESTIONS)
        return None

    def schema(self) -> Schema:
        """An array of questions."""
        return {"type": "array", "items": {"$ref": "#/$defs/item"}}


HEAD_FIELDS: Mapping[str, Field] = {
    **fields_of(BankFields),
    "questions": Field("questions", "questions", _QuestionsShape(), False, Say("the questions", "các câu hỏi")),
}
"""All keys of a bank."""


def _questions(root: MapNode) -> Node | None:
    found = root.get("questions")
    if found is None:
        key = next((key for key, _ in root.entries if meant(key.value, ["questions"])), None)
        found = root.get(key.value) if key else None
    return found


def _languages(root: MapNode, reader: Reader) -> tuple[str, ...]:
    """The bank's languages, before anything else is read; where they are missing, those of the title."""
    node = root.get("languages")
    nodes = node.nodes if isinstance(node, ListNode) else [node] if isinstance(node, TextNode) else []
    silent = Reader(reader.source)
    tags = [EDITION.read(element, silent) for element in nodes]
    for n, tag in enumerate(tags):
        if tag and tag in tags[:n]:
            reader.report(rules.LANGUAGE_TWICE, nodes[n], language=tag)
    meant = (tag or _meant_language(element) for tag, element in zip(tags, nodes, strict=True))
    return _languages_in(tag for tag in meant if tag) or _spoken(root) or ("en",)


def _languages_in(editions: Iterable[str]) -> tuple[str, ...]:
    """The languages of all editions, each once."""
    return tuple(dict.fromkeys(language for edition in editions for language in languages_of(edition)))


def _spoken(root: MapNode) -> tuple[str, ...]:
    """The languages of the first text that is written in several, for a head that does not tell them."""
    questions = _questions(root)
    first = questions.nodes[:1] if isinstance(questions, ListNode) else []
    for node in (root, *first):
        for _, value in node.entries if isinstance(node, MapNode) else ():
            keys = tuple(key.value for key, _ in value.entries) if isinstance(value, MapNode) else ()
            if keys and all(len(key) in (2, 3) for key in keys):
                return keys
    return ()


def _meant_language(node: Node) -> str | None:
    return meant(node.value, ("vi", "en")) if isinstance(node, TextNode) else None


def _bank(head: BankFields, items: tuple[Item, ...], place: Place) -> Bank:
    return Bank(
        id=head.id,
        key=head.key,
        title=head.title,
        languages=_languages_in(head.editions),
        editions=head.editions,
        as_of=head.as_of,
        review_by=head.review_by,
        license=head.license,
        author=head.author,
        report=head.report,
        references=head.references,
        items=items,
        place=place,
    )
