"""A bank as YAML that a teacher likes to edit: block style, a text on a line of its own, comments at the head."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

from quizgen.exchange.apkg.items import Asked, Item, ReadBank, Value, Wording
from quizgen.exchange.apkg.scalars import WIDTH, scalar
from quizgen.say import Say

_SIMPLE = re.compile(r"[^\W_][\w.-]*")
_STEP = 2
_FORMAT_WORDS = ("true", "false")  # a text that looks like one of these is a `Wording`, and stands in quotes


def write_yaml(bank: ReadBank, comments: Iterable[Say]) -> str:
    """The text of a bank's file."""
    heading = [f"# {line}" for says in comments for line in (says.en, says.vi)]
    questions = [[*_element(_keys(item), _STEP), ""] for item in bank.items]
    lines = [*heading, *_entries(bank.head, 0), "questions:", *chain.from_iterable(questions)]
    return "\n".join(lines).rstrip("\n") + "\n"


def _keys(item: Item) -> Mapping[str, Value]:
    return {"id": item.id, **item.fields}


def _entries(mapping: Mapping[str, Value], indent: int) -> Iterator[str]:
    for key, value in mapping.items():
        yield from _entry(f"{' ' * indent}{key}:", value, indent)


def _entry(head: str, value: Value, indent: int) -> Iterator[str]:
    """The lines of a value behind its key, or behind the dash of its list."""
    value, comment = (value.text, value.says) if isinstance(value, Asked) else (value, None)
    if value in _FORMAT_WORDS:
        yield f"{head} {value}"
        return
    if isinstance(value, Wording) and len(set(value.words.values())) == 1:
        value = next(iter(value.words.values()))
    if isinstance(value, Wording):
        value = dict(value.words)
    if isinstance(value, str):
        first, *others = scalar(value, indent + _STEP, len(head) + 1)
        yield f"{head} {first}" + (f"  # {comment.en} / {comment.vi}" if comment else "")
        yield from others
    elif isinstance(value, Mapping):
        yield head
        yield from _entries(value, indent + _STEP)
    else:
        yield from _list(head, list(value), indent)


def _list(head: str, values: list[Value], indent: int) -> Iterator[str]:
    """A list: short words in brackets, everything else one below the other."""
    words = [value for value in values if isinstance(value, str) and _SIMPLE.fullmatch(value)]
    line = f"{head} [{', '.join(words)}]"
    if len(words) == len(values) and len(line) <= WIDTH:
        yield line
        return
    yield head
    for value in values:
        yield from _element(value, indent + _STEP)


def _element(value: Value, indent: int) -> Iterator[str]:
    if isinstance(value, Wording) and len(set(value.words.values())) > 1:
        value = dict(value.words)
    if isinstance(value, Mapping):
        first, *others = _entries(value, indent + _STEP)
        yield f"{' ' * indent}- {first.lstrip()}"
        yield from others
    else:
        yield from _entry(f"{' ' * indent}-", value, indent)
