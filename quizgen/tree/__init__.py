"""YAML text to nodes that keep their place; the only room that knows PyYAML.

`decode` makes a `Source` of a file's bytes, `parse` makes a tree of a source. Both return the problems they found
beside what could be read, and neither raises for what stands in a file.
"""

from quizgen.tree.decode import MAX_BYTES, Decoded, decode
from quizgen.tree.nodes import ListNode, MapNode, Node, TextNode
from quizgen.tree.parse import Parsed, parse

__all__ = ["MAX_BYTES", "Decoded", "ListNode", "MapNode", "Node", "Parsed", "TextNode", "decode", "parse"]
