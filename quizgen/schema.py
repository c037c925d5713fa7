"""The bank format as JSON Schema (draft 2020-12), made of the shapes that read it; editors use it."""

from __future__ import annotations

from quizgen.fields.reader import Schema
from quizgen.fields.record import fields_of, object_schema
from quizgen.fields.texts import option_schema
from quizgen.kinds import KindFile, kind, kind_names
from quizgen.load import HEAD_FIELDS
from quizgen.load.item import ItemFields, item_fields

_LANGUAGE = "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"


def bank_schema() -> Schema:
    """The schema of a bank's file: a head with questions, or (in a folder with a `bank.yaml`) a list of questions."""
    kinds = [kind(name) for name in kind_names()]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "quizgen bank / ngân hàng câu hỏi",
        "if": {"type": "array"},
        "then": {"items": {"$ref": "#/$defs/item"}},
        "else": object_schema(HEAD_FIELDS),
        "$defs": {
            "scalar": {"type": ["string", "number", "boolean"], "not": {"const": ""}},
            "text": {"anyOf": [{"$ref": "#/$defs/scalar"}, _by_language()]},
            "option": option_schema(),
            "item": _item(kinds),
        },
    }


def _by_language() -> Schema:
    return {
        "type": "object",
        "patternProperties": {_LANGUAGE: {"$ref": "#/$defs/scalar"}},
        "additionalProperties": False,
        "minProperties": 1,
    }


def _item(kinds: list[KindFile]) -> Schema:
    """A question: what every one has, then what its type has."""
    common = object_schema(fields_of(ItemFields))
    return {
        "type": "object",
        "properties": {"id": common["properties"]["id"], "type": _types(kinds)},
        "required": common["required"],
        "allOf": [
            {
                "if": {"properties": {"type": {"const": found.name}}, "required": ["type"]},
                "then": _typed(found),
            }
            for found in kinds
        ],
    }


def _types(kinds: list[KindFile]) -> Schema:
    return {"oneOf": [{"const": found.name, "description": f"{found.title.en}\n\n{found.title.vi}"} for found in kinds]}


def _typed(found: KindFile) -> Schema:
    whole = object_schema(item_fields(found.name))
    whole["properties"]["type"] = {"const": found.name}
    return whole
