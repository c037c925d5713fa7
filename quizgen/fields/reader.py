"""What every shape is given: where it reads, in which languages, and where its problems go."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Protocol, TypeAlias, TypeVar

from quizgen.diagnostics import Diagnostic, Label, Rule
from quizgen.fields import rules
from quizgen.say import Say
from quizgen.source import Place, Source
from quizgen.tree import ListNode, MapNode, Node, TextNode

T_co = TypeVar("T_co", covariant=True)
Schema: TypeAlias = dict[str, Any]


class Reader:
    """Reads the nodes of one file and gathers the problems.

    `languages` are the bank's, `folder` is where its images are looked for, `item` is the id of the question that is
    being read, if any.
    """

    __slots__ = ("diagnostics", "folder", "item", "languages", "source")

    def __init__(self, source: Source, languages: tuple[str, ...] = (), folder: Path | None = None) -> None:
        self.source = source
        self.languages = languages
        self.folder = folder or source.path.parent
        self.diagnostics: list[Diagnostic] = []
        self.item: str | None = None

    def place(self, node: Node) -> Place:
        """The place to underline for a node: a text whole, a list or a mapping by its first line's part."""
        if isinstance(node, TextNode):
            return self.source.place(node.start, max(node.end, node.start + 1))
        if isinstance(node, MapNode) and node.entries and not node.flow:
            return self.place(node.entries[0][0])
        return self.source.place(node.start, max(node.end, node.start + 1) if node.flow else node.start + 1)

    def report(self, rule: Rule, where: Node | Place, *others: Label, help: Say | None = None, **values: Any) -> None:
        """Add the problem that a rule describes."""
        place = where if isinstance(where, Place) else self.place(where)
        self.diagnostics.append(rule.at(place, *others, item=self.item, help=help, **values))

    def wrong(self, node: Node, expected: Say) -> None:
        """Report that something else stands where `expected` was to stand."""
        if isinstance(node, TextNode) and node.empty:
            self.report(rules.NOTHING_HERE, node, expected=expected)
        else:
            self.report(rules.WRONG_TYPE, node, expected=expected, found=described(node))


class Shape(Protocol[T_co]):
    """What may stand at a place of the tree."""

    @property
    def name(self) -> Say:
        """What it is, with an article: "a number"."""
        ...

    def read(self, node: Node, reader: Reader) -> T_co | None:
        """The value of a node, or None after the reason was reported."""
        ...

    def schema(self) -> Schema:
        """The JSON Schema of what `read` accepts."""
        ...


def described(node: Node) -> Say:
    """What a node is, in a teacher's words."""
    if isinstance(node, ListNode):
        return Say("a list", "một danh sách")
    if isinstance(node, MapNode):
        return Say("keys with values", "các khóa có giá trị")
    if node.empty:
        return Say("nothing", "không có gì")
    shown = node.value if len(node.value) <= 40 else node.value[:39] + "…"
    return Say(f"“{shown.strip()}”", f"“{shown.strip()}”")
