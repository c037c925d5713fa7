"""The same block in several languages made into one, text by text."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import Any

from quizgen.exchange.apkg.items import Wording


class Differ(Exception):
    """Two editions do not say the same: they were built from different states of the bank."""


def merged(versions: Mapping[str, Any]) -> Any:
    """What all languages say: texts become `Wording`, everything else must be equal."""
    values = list(versions.values())
    first = values[0]
    if all(isinstance(value, str) for value in values):
        return Wording(dict(versions))
    if any(type(value) is not type(first) for value in values):
        raise Differ
    if isinstance(first, tuple):
        if len({len(value) for value in values}) > 1:
            raise Differ
        return tuple(merged(dict(zip(versions, parts, strict=True))) for parts in zip(*values, strict=True))
    if dataclasses.is_dataclass(first) and not isinstance(first, type):
        return type(first)(**{
            each.name: _part(each.name, versions) for each in dataclasses.fields(first)
        })  # fmt: skip
    if any(value != first for value in values):
        raise Differ
    return first


def _part(name: str, versions: Mapping[str, Any]) -> Any:
    parts = {language: getattr(version, name) for language, version in versions.items()}
    if name == "expected":
        return next(iter(parts.values()))
    return merged(parts)
