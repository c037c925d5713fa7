"""The three kinds of node of a YAML tree. Places are offsets in code points into the source's text."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias


class TextNode(NamedTuple):
    """A scalar as it was typed: `style` is "" for plain, else the sign that opened it (`'`, `"`, `|`, `>`)."""

    value: str
    start: int
    end: int
    style: str

    @property
    def empty(self) -> bool:
        """Whether nothing at all was written (`key:` and no more)."""
        return not self.value and not self.style


class ListNode(NamedTuple):
    """A list; `flow` when written in brackets."""

    nodes: list[Node]
    start: int
    end: int
    flow: bool


class MapNode(NamedTuple):
    """Keys and values in the order written, every key once; `flow` when written in braces."""

    entries: list[tuple[TextNode, Node]]
    start: int
    end: int
    flow: bool

    def get(self, key: str) -> Node | None:
        """The value of a key, or None."""
        return next((value for name, value in self.entries if name.value == key), None)


Node: TypeAlias = TextNode | ListNode | MapNode
