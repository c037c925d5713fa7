"""Shapes of several values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from quizgen.fields import rules
from quizgen.fields.reader import Reader, Schema, Shape
from quizgen.say import Say
from quizgen.tree import ListNode, Node, TextNode

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class ManyShape(Generic[T]):
    """A list of values of one shape; with `single`, one value may stand without a list."""

    name: Say
    shape: Shape[T]
    least: int = 0
    most: int = 1000
    single: bool = False
    texts: bool = False

    def read(self, node: Node, reader: Reader) -> tuple[T, ...] | None:
        """The values, or None after a problem in any of them."""
        if not isinstance(node, ListNode):
            if self.single:
                one = self.shape.read(node, reader)
                return None if one is None else (one,)
            reader.wrong(node, self.name)
            return None
        if self.texts and node.flow:
            _report_commas(node, reader)
        values = [self.shape.read(element, reader) for element in node.nodes]
        if len(values) < self.least:
            reader.report(rules.TOO_FEW, node, count=len(values), least=self.least)
            return None
        if len(values) > self.most:
            reader.report(rules.TOO_MANY, node.nodes[self.most], count=len(values), most=self.most)
            return None
        found = tuple(value for value in values if value is not None)
        return found if len(found) == len(values) else None

    def schema(self) -> Schema:
        """An array."""
        array: Schema = {"type": "array", "items": self.shape.schema(), "maxItems": self.most}
        if self.least:
            array["minItems"] = self.least
        return {"anyOf": [array, self.shape.schema()]} if self.single else array


def _report_commas(node: ListNode, reader: Reader) -> None:
    """Two elements between which a number's comma stands, without a space."""
    for left, right in zip(node.nodes, node.nodes[1:], strict=False):
        if not (isinstance(left, TextNode) and isinstance(right, TextNode)) or left.style or right.style:
            continue
        if right.start - left.end == 1 and left.value[-1:].isdigit() and right.value[:1].isdigit():
            place = reader.source.place(left.start, right.end)
            reader.report(rules.COMMA_IN_BRACKETS, place, left=left.value, right=right.value)


def many(name: Say, shape: Shape[T], least: int = 0, most: int = 1000, *, texts: bool = False) -> Shape[tuple[T, ...]]:
    """A list of `least` to `most` values; `texts` watches for commas inside numbers in brackets."""
    return ManyShape(name, shape, least, most, texts=texts)


def one_or_many(
    name: Say, shape: Shape[T], least: int = 0, most: int = 1000, *, texts: bool = False
) -> Shape[tuple[T, ...]]:
    """One value, or a list of `least` to `most` of them."""
    return ManyShape(name, shape, least, most, single=True, texts=texts)
