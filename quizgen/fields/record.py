"""Mappings with declared keys: what is missing, what is unknown, what was meant."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Generic, TypeVar, cast, dataclass_transform

from quizgen.fields import rules
from quizgen.fields.reader import Reader, Schema, Shape
from quizgen.fields.slips import meant
from quizgen.say import Say
from quizgen.tree import MapNode, Node, TextNode
from quizgen.tree import rules as tree_rules

_STRANGE = "\u00a0\u200b\u202f\u2007\u3000"
_GUESSES = 20
"""Unknown keys of one mapping whose meaning is looked for; more is no slip but another format."""

T = TypeVar("T")
D = TypeVar("D")


@dataclass(frozen=True, slots=True)
class Field:
    """One declared key: its name in YAML, its attribute, its shape, whether it must be there, what it is for."""

    key: str
    attribute: str
    shape: Shape[Any]
    required: bool
    about: Say
    default: object = None


def required(shape: Shape[T], about: Say, *, key: str = "") -> T:
    """Declare a key that must be there."""
    declared = {"field": (shape, about, True, key)}
    return cast("T", dataclasses.field(metadata=declared))


def optional(shape: Shape[T], about: Say, default: D = cast("Any", None), *, key: str = "") -> T | D:
    """Declare a key that may be left out, and the value it then has."""
    declared = {"field": (shape, about, False, key)}
    return cast("T | D", dataclasses.field(default=default, metadata=declared))


@dataclass_transform(kw_only_default=True, frozen_default=True, field_specifiers=(required, optional))
def record(cls: type[T]) -> type[T]:
    """Make a frozen, slotted dataclass of a class whose attributes are declared keys."""
    return dataclass(frozen=True, slots=True, kw_only=True)(cls)


def fields_of(cls: type[Any]) -> Mapping[str, Field]:
    """The declared keys of a record by their names in YAML, in the order declared."""
    return _fields_of(cast("Any", cls))


@cache
def _fields_of(cls: Any) -> Mapping[str, Field]:
    found: dict[str, Field] = {}
    for attribute in dataclasses.fields(cls):
        shape, about, needed, key = attribute.metadata["field"]
        default = None if attribute.default is dataclasses.MISSING else attribute.default
        found[key or attribute.name] = Field(key or attribute.name, attribute.name, shape, needed, about, default)
    return found


def read_fields(node: MapNode, table: Mapping[str, Field], reader: Reader) -> dict[str, Any] | None:
    """The values of a mapping by attribute, with defaults for what is left out; None after any problem.

    An unknown key whose meaning can be guessed is reported and then read as the key that was meant, so that one slip
    makes one problem and hides no other.
    """
    values: dict[str, Any] = {}
    sound = True
    unknown = 0
    for key, value in node.entries:
        field = table.get(key.value)
        if field is None:
            sound = False
            unknown += 1
            field = _meant(key, node, table, reader, guess=unknown <= _GUESSES)
            if field is None or field.attribute in values:
                continue
        if value.__class__ is TextNode and not value[0] and not value[3]:
            _report_nothing(key, value, field, reader)
            read = None
        else:
            read = field.shape.read(value, reader)
        if read is None:
            sound = False
        values[field.attribute] = read
    if len(values) < len(table):
        sound = _filled(values, node, table, reader) and sound
    return values if sound else None


def _report_nothing(key: TextNode, value: Node, field: Field, reader: Reader) -> None:
    """Say that nothing is written behind a key, or that what is written there became a comment."""
    comment = re.compile(r"[ \t]+(#\S[^\r\n]*)").match(reader.source.text, value.start)
    if comment:
        place = reader.source.place(comment.start(1), comment.end(1))
        reader.report(rules.HASH_IN_TEXT, place, rest=comment[1])
    else:
        reader.report(rules.NOTHING_HERE, key, expected=field.shape.name)


def _filled(values: dict[str, Any], node: MapNode, table: Mapping[str, Field], reader: Reader) -> bool:
    """Add the defaults of what is left out; whether nothing that must be there is missing."""
    sound = True
    for field in table.values():
        if field.attribute in values:
            continue
        if field.required:
            reader.report(rules.KEY_MISSING, node, key=field.key, expected=field.shape.name, about=field.about)
            sound = False
        values[field.attribute] = field.default
    return sound


def _meant(key: TextNode, node: MapNode, table: Mapping[str, Field], reader: Reader, *, guess: bool) -> Field | None:
    """Report an unknown key, and give the field that was meant by it, if there is a likely one."""
    stripped = key.value.strip(_STRANGE + " ")
    if stripped != key.value.strip(" "):
        reader.report(
            tree_rules.STRANGE_SPACE, key, sign=f"U+{ord(next(sign for sign in key.value if sign in _STRANGE)):04X}"
        )
        return table.get(stripped)
    if not key.value or not guess:
        reader.report(rules.KEY_UNKNOWN, key, key=key.value, help=rules.known_keys(table))
        return None
    given = {name.value for name, _ in node.entries}
    name = meant(key.value, [known for known in table if known not in given])
    nearer = rules.DID_YOU_MEAN.filled(name=name) if name else rules.known_keys(table)
    reader.report(rules.KEY_UNKNOWN, key, help=nearer, key=key.value)
    return table[name] if name else None


@dataclass(frozen=True, slots=True)
class RecordShape(Generic[T]):
    """A mapping with the keys of a record class, made into `make(**values)`."""

    name: Say
    cls: type[Any]
    make: Callable[..., T]

    def read(self, node: Node, reader: Reader) -> T | None:
        """The record, or None after any problem in it."""
        if not isinstance(node, MapNode):
            reader.wrong(node, self.name)
            return None
        values = read_fields(node, fields_of(self.cls), reader)
        return None if values is None else self.make(**values)

    def schema(self) -> Schema:
        """An object with exactly these keys."""
        return object_schema(fields_of(self.cls))


def record_of(cls: type[T], name: Say) -> RecordShape[T]:
    """The shape of a record class."""
    return RecordShape(name, cls, cls)


def object_schema(table: Mapping[str, Field]) -> Schema:
    """The JSON Schema of a mapping with these keys; `about` becomes the description that editors show."""
    return {
        "type": "object",
        "properties": {
            key: {**field.shape.schema(), "description": f"{field.about.en}\n\n{field.about.vi}"}
            for key, field in table.items()
        },
        "required": [key for key, field in table.items() if field.required],
        "additionalProperties": False,
    }
