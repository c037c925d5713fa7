"""Shapes of text: in every language of the bank, or just words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import cast
from unicodedata import is_normalized, normalize

from quizgen.bank import Text, Words
from quizgen.blocks import Option
from quizgen.fields import rules
from quizgen.fields.reader import Reader, Schema, Shape
from quizgen.fields.record import optional, record, record_of, required
from quizgen.fields.scalars import FLAG
from quizgen.fields.slips import meant
from quizgen.say import Say
from quizgen.source import Place
from quizgen.tree import MapNode, Node, TextNode
from quizgen.tree import rules as tree_rules
from quizgen.tree.syntax import mended_text, mended_whole, quoted

MAX_TEXT = 20_000
"""Code points in one text."""

_new = tuple.__new__
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_LANGUAGE_LIKE = re.compile(r"[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*\Z")
_DASH = re.compile(r"\n[ \t]*([-•] [^\r\n]*)")
_CONTENT = re.compile(r"[|>][^\n]*\n\s*")


def read_words(node: TextNode, reader: Reader) -> Words | None:
    """The words of a scalar as they were typed, in NFC and without space around them; None if there are none."""
    value, start, end, style = node
    source = reader.source
    if not style:
        if source.text.startswith(" #", end):
            _report_hash(node, reader)
        if end - start != len(value) and _report_dash(node, reader):
            return None
    elif style == '"':
        sign = None if value.isprintable() else _CONTROL.search(value)
        if sign:
            reader.report(rules.ESCAPED_CONTROL, node, sign=f"U+{ord(sign[0]):04X}")
            return None
    elif style != "'":
        head = _CONTENT.match(source.text, start, end)
        start = head.end() if head else start
        end = max(start + 1, start + len(source.text[start:end].rstrip()))
    value = value.strip()
    if not value:
        reader.report(rules.EMPTY_TEXT, node) if style else reader.wrong(node, TEXT.name)
        return None
    if len(value) > MAX_TEXT:
        reader.report(rules.TEXT_TOO_LONG, node, length=len(value), limit=MAX_TEXT)
        return None
    if not is_normalized("NFC", value):
        value = normalize("NFC", value)
    # the named tuples' own constructors cost twice as much, and this runs for every text of a bank
    return _new(Words, (value, _new(Place, (source, start, end))))


def _report_dash(node: TextNode, reader: Reader) -> bool:
    """Whether a text goes on in a line that was meant as the next one of a list."""
    found = _DASH.search(reader.source.text, node.start, node.end)
    if found:
        reader.report(tree_rules.INDENT, reader.source.place(found.start(1), found.end(1)))
    return bool(found)


def _report_hash(node: TextNode, reader: Reader) -> None:
    number = reader.source.position(node.end).line
    line_end = reader.source.offset(number) + len(reader.source.line(number))
    place = reader.source.place(node.end + 1, line_end)
    reader.report(rules.HASH_IN_TEXT, place, rest=place.text)


@dataclass(frozen=True, slots=True)
class TextShape:
    """A text: a scalar (the same in every language) or a mapping from language to scalar."""

    name: Say = Say("a text", "một văn bản")

    def read(self, node: Node, reader: Reader) -> Text | None:
        """The text in every language of the bank."""
        if isinstance(node, TextNode):
            words = read_words(node, reader)
            return None if words is None else Text(dict.fromkeys(reader.languages, words))
        if isinstance(node, MapNode):
            return self._by_language(node, reader)
        reader.wrong(node, self.name)
        return None

    def _by_language(self, node: MapNode, reader: Reader) -> Text | None:
        languages = reader.languages
        found: dict[str, Words | None] = dict.fromkeys(languages)
        seen = 0
        for key, value in node.entries:
            language = key.value
            if language not in found:
                self._strange(node, reader)
                return None
            seen += 1
            if value.__class__ is TextNode:
                found[language] = read_words(value, reader)
            else:
                reader.wrong(value, self.name)
        if seen < len(languages):
            self._strange(node, reader)
            return None
        return None if None in found.values() else Text(cast("dict[str, Words]", found))

    def _strange(self, node: MapNode, reader: Reader) -> None:
        """Report every language that is missing from a text, and every key that is none of its languages."""
        seen = {key.value for key, _ in node.entries}
        for key, value in node.entries:
            if key.value not in reader.languages and not _report_language(key, value, node, reader, seen):
                return
        for language in reader.languages:
            if language not in seen:
                reader.report(rules.LANGUAGE_MISSING, node, language=language)

    def schema(self) -> Schema:
        """Text, or an object of texts by language."""
        return {"$ref": "#/$defs/text"}


def _report_language(key: TextNode, value: Node, node: MapNode, reader: Reader, seen: set[str]) -> bool:
    """Say what is wrong with a key that is no language of the bank; whether the rest of the text is worth reading."""
    empty = isinstance(value, TextNode) and value.empty
    like_a_language = _LANGUAGE_LIKE.match(key.value)
    if node.flow and not like_a_language and key is node.entries[0][0]:
        braces = reader.source.text[node.start : node.start + 1] == "{"
        if braces:
            place = reader.place(node)
            reader.report(tree_rules.SPECIAL_START, place, sign="{", mended=mended_text(reader.source, node.start))
        else:
            place = reader.source.place(max(reader.source.text.find(":", key.end), key.start))
            typed = reader.source.text[node.start : node.end].strip()
            line = reader.source.line(reader.source.position(node.start).line).strip()
            reader.report(tree_rules.COLON, place, mended=line.replace(typed, quoted(typed), 1))
        return False
    if node.flow and (empty or not like_a_language):
        reader.report(rules.COMMA_IN_BRACES, key, rest=key.value)
        return True
    if not node.flow and len(node.entries) == 1 and not like_a_language:
        colon = reader.source.text.find(":", key.end)
        place = reader.source.place(max(colon, key.start))
        reader.report(tree_rules.COLON, place, mended=mended_whole(reader.source, key.start))
        return False
    name = meant(key.value, [language for language in reader.languages if language not in seen])
    nearer = rules.DID_YOU_MEAN.filled(name=name) if name else None
    if name:
        seen.add(name)
    languages = ", ".join(reader.languages)
    reader.report(rules.LANGUAGE_UNKNOWN, key, help=nearer, language=key.value, languages=languages)
    return True


TEXT: Shape[Text] = TextShape()


@dataclass(frozen=True, slots=True)
class WordsShape:
    """A scalar in one language, with its place."""

    name: Say = Say("a text", "một văn bản")

    def read(self, node: Node, reader: Reader) -> Words | None:
        """The words."""
        if isinstance(node, TextNode):
            return read_words(node, reader)
        reader.wrong(node, self.name)
        return None

    def schema(self) -> Schema:
        """Text."""
        return {"$ref": "#/$defs/scalar"}


WORDS: Shape[Words] = WordsShape()


@dataclass(frozen=True, slots=True)
class StringShape:
    """A scalar in one language."""

    name: Say = Say("a text", "một văn bản")

    def read(self, node: Node, reader: Reader) -> str | None:
        """The letters."""
        words = WORDS.read(node, reader)
        return None if words is None else words.value

    def schema(self) -> Schema:
        """Text."""
        return {"$ref": "#/$defs/scalar"}


STRING: Shape[str] = StringShape()


@record
class OptionFields:
    """An option written out."""

    text: Text = required(TEXT, Say("what the option says", "nội dung phương án"))
    feedback: Text | None = optional(
        TEXT, Say("what a learner who picks it is told", "lời nhắn cho người chọn phương án này")
    )
    last: bool = optional(FLAG, Say("the option always stands last", "phương án luôn đứng cuối"), False)


_OPTION_NAME = Say("an option", "một phương án")
_OPTION_FIELDS = record_of(OptionFields, _OPTION_NAME)


@dataclass(frozen=True, slots=True)
class OptionShape:
    """An option: a text, or `{text, feedback, last}`."""

    name: Say = _OPTION_NAME

    def read(self, node: Node, reader: Reader) -> Option[Text] | None:
        """The option."""
        if isinstance(node, MapNode) and any(key.value in ("text", "feedback", "last") for key, _ in node.entries):
            fields = _OPTION_FIELDS.read(node, reader)
            return None if fields is None else Option(fields.text, fields.feedback, fields.last)
        text = TEXT.read(node, reader)
        return None if text is None else Option(text)

    def schema(self) -> Schema:
        """A text or an object."""
        return {"$ref": "#/$defs/option"}


OPTION: Shape[Option[Text]] = OptionShape()


def option_schema() -> Schema:
    """The definition behind `#/$defs/option`."""
    return {"anyOf": [TEXT.schema(), _OPTION_FIELDS.schema()]}
