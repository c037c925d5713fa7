"""Where a question's facts stand: `6`, `[6, 7]`, `atlas`, `[atlas, census]`, or `{article: 6, other: [1, 2]}`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from quizgen.bank import Citation, Reference
from quizgen.fields import Reader
from quizgen.fields.lists import one_or_many
from quizgen.fields.reader import Schema, Shape
from quizgen.fields.rules import DID_YOU_MEAN
from quizgen.fields.scalars import WholeShape
from quizgen.fields.slips import meant
from quizgen.load import rules
from quizgen.say import Say
from quizgen.tree import ListNode, MapNode, Node, TextNode

_PARAGRAPH = WholeShape(Say("the number of a paragraph", "số của đoạn"), 1, 100_000)
_PARAGRAPHS: Shape[tuple[int, ...]] = one_or_many(Say("numbers of paragraphs", "số của các đoạn"), _PARAGRAPH)
_SLUG = {"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"}


@dataclass(frozen=True, slots=True)
class CitationsShape:
    """Paragraphs of one source or of several; a citation without a source's name has the name ""."""

    name: Say = Say(
        "a paragraph's number, sources' names, or sources with paragraphs",
        "số đoạn, tên nguồn, hoặc tên nguồn kèm số đoạn",
    )

    def read(self, node: Node, reader: Reader) -> tuple[Citation, ...] | None:
        """The citations as they were typed."""
        if isinstance(node, MapNode) and node.entries:
            found = [_named(key, value, reader) for key, value in node.entries]
            cited = tuple(citation for citation in found if citation)
            return cited if cited and len(cited) == len(found) else None
        if names := _names(node):
            return tuple(Citation(name.value.strip(), (), reader.place(name)) for name in names)
        if (isinstance(node, ListNode) and not node.nodes) or isinstance(node, MapNode):
            reader.wrong(node, self.name)
            return None
        paragraphs = _PARAGRAPHS.read(node, reader)
        return None if paragraphs is None else (Citation("", paragraphs, reader.place(node)),)

    def schema(self) -> Schema:
        """A number, a name, a list of numbers or of names, or an object of numbers by name."""
        paragraphs = _PARAGRAPHS.schema()
        names = {"type": "array", "items": _SLUG, "minItems": 1}
        named = {"type": "object", "additionalProperties": paragraphs, "minProperties": 1}
        return {"anyOf": [paragraphs, _SLUG, names, named]}


def _names(node: Node) -> tuple[TextNode, ...]:
    """The names of sources that are cited as a whole, one or a list of them; none if anything else stands there."""
    nodes = node.nodes if isinstance(node, ListNode) else (node,)
    names = tuple(one for one in nodes if isinstance(one, TextNode) and _is_name(one.value.strip()))
    return names if len(names) == len(nodes) else ()


def _is_name(text: str) -> bool:
    return bool(text) and not text.lstrip("+-").isdigit()


def _named(key: TextNode, value: Node, reader: Reader) -> Citation | None:
    paragraphs = _PARAGRAPHS.read(value, reader)
    return None if paragraphs is None else Citation(key.value, paragraphs, reader.place(key))


CITATIONS: Shape[tuple[Citation, ...]] = CitationsShape()


def resolved(
    citations: tuple[Citation, ...], references: Sequence[Reference], default: str, reader: Reader
) -> tuple[Citation, ...]:
    """The citations with the names of their sources, after reporting names that the bank does not have."""
    names = [reference.id for reference in references]
    default = default or (names[0] if len(names) == 1 else "")
    found = []
    for citation in citations:
        name = citation.reference or default
        if name in names:
            found.append(citation._replace(reference=name))
        elif name:
            near = meant(name, names)
            help = DID_YOU_MEAN.filled(name=near) if near else None
            reader.report(rules.SOURCE_UNKNOWN, citation.place, help=help, name=name)
        else:
            reader.report(rules.SOURCE_OPEN, citation.place, name=names[0] if names else "article")
    return tuple(found)
