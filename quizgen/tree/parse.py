"""A source's YAML to a tree, and to as much of a tree as can be had when the YAML is broken.

PyYAML's C parser is read as a stream of events: every scalar stays the text that was typed, every node knows its
place, keys given twice are seen, aliases and tags are refused where they stand. When the parser stops at a syntax
error, the text is cut into its top-level keys and its questions and each piece is read by itself, so that one broken
question costs that question only.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any, NamedTuple

import yaml

from quizgen.diagnostics import Diagnostic, Label
from quizgen.say import Say
from quizgen.source import Source
from quizgen.tree import rules
from quizgen.tree.nodes import ListNode, MapNode, Node, TextNode
from quizgen.tree.syntax import mended_text, no_key, retell

try:
    from yaml._yaml import CParser as _Parser
except ImportError:  # PyYAML without libyaml: the same events, some twenty times slower
    _Parser = yaml.SafeLoader  # type: ignore[misc, assignment]

MAX_DEPTH = 16
"""How deep brackets and indents may nest; a bank needs seven."""

_TOP_KEY = re.compile(r"^(?![ \t\u00a0\u3000#\r\n]|- |-\r?$|---|\.\.\.).*$", re.MULTILINE)
_LIST_START = re.compile(r"^([ \t]*)-(?=[ \t\r\n])", re.MULTILINE)
_LOST_KEY = re.compile(r"\A([a-z_]+)[ \t]*:")
_LOST_ID = re.compile(r"^[ \t-]*id[ \t]*:[ \t]*([a-z0-9-]+)", re.MULTILINE)


class Parsed(NamedTuple):
    """The tree of a file (None where there is none) and the problems.

    `lost` has the ids of questions, `lost_keys` the top-level keys, that could not be read.
    """

    root: Node | None
    diagnostics: list[Diagnostic]
    lost: tuple[str, ...] = ()
    lost_keys: frozenset[str] = frozenset()


def new_parser(text: str) -> Any:
    """A PyYAML parser whose `get_event` gives the events of a text."""
    return _Parser(text)


def parse(source: Source) -> Parsed:
    """The tree of a source."""
    whole = _Reading(source)
    try:
        return Parsed(whole.read(source.text), whole.diagnostics)
    except yaml.YAMLError as error:
        parsed = _in_pieces(source)
        if not parsed.diagnostics:
            parsed.diagnostics.append(retell(error, source, 0, len(source.text)))
        return parsed


def _in_pieces(source: Source) -> Parsed:
    """Every top-level key and every question read by itself."""
    reading = _Reading(source)
    roots: list[Node] = []
    lost: list[str] = []
    lost_keys: list[str] = []
    for start, end in _pieces(source.text):
        text = source.text[start:end]
        before = len(reading.diagnostics)
        try:
            root = reading.read(text, start)
        except yaml.YAMLError as error:
            del reading.diagnostics[before:]
            reading.diagnostics.append(retell(error, source, start, end))
            lost += _LOST_ID.findall(text)[:1] or [""] * bool(_LIST_START.match(text))
            lost_keys += _LOST_KEY.findall(text)[:1]
        else:
            if isinstance(root, TextNode):
                reading.diagnostics.append(no_key(source, root.start, root.end))
                lost_keys += text.split()[:1]
            roots.extend([] if root is None else [root])
    return Parsed(_joined(roots, bool(lost)), reading.diagnostics, tuple(lost), frozenset(lost_keys))


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    """Where the pieces of a file start and end: its top-level keys, and the questions of a list one by one."""
    keys = [match.start() for match in _TOP_KEY.finditer(text)]
    edges = [0, *keys, len(text)]
    for start, end in pairwise(edges):
        first = _LIST_START.search(text, start, end)
        if first is None or not (text.startswith("questions", start) or first.start() == start):
            yield start, end
            continue
        dash = re.compile(rf"^{re.escape(first[1])}-(?=[ \t\r\n])", re.MULTILINE)
        starts = [match.start() for match in dash.finditer(text, start, end)]
        yield start, starts[0]
        yield from zip(starts, [*starts[1:], end], strict=True)


def _joined(roots: list[Node], lost: bool) -> Node | None:
    """One tree of the trees of the pieces: keys gathered, lists of questions under the key before them."""
    entries: list[tuple[TextNode, Node]] = []
    items: list[Node] = []
    for root in roots:
        if isinstance(root, MapNode):
            entries += root.entries
        elif isinstance(root, ListNode):
            items += root.nodes
    if not entries:
        return ListNode(items, items[0].start, items[-1].end, False) if items else None
    if items or lost:
        at = next((n for n, (key, _) in enumerate(entries) if key.value == "questions"), len(entries))
        key = entries[at][0] if at < len(entries) else TextNode("questions", 0, 0, "")
        entries[at : at + 1] = [(key, ListNode(items, key.start, key.end, False))]
    return MapNode(entries, entries[0][0].start, entries[-1][1].end, False)


class _Reading:
    """Reads pieces of one source into trees and gathers the problems on the way."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.diagnostics: list[Diagnostic] = []

    def read(self, text: str, base: int = 0) -> Node | None:
        """The tree of a piece of the source that starts at offset `base`; raises YAMLError at a syntax error."""
        # One loop with local names: it runs fifty times for every question of a bank.
        get: Callable[[], Any] = new_parser(text).get_event
        scalar, map_start, list_start = yaml.ScalarEvent, yaml.MappingStartEvent, yaml.SequenceStartEvent
        map_end, list_end = yaml.MappingEndEvent, yaml.SequenceEndEvent
        new = tuple.__new__
        signs = "&" in text or "!" in text
        top: list[Node] = []
        stack: list[tuple[list[Node], Any]] = []
        while True:
            event = get()
            kind = event.__class__
            if kind is scalar:
                if signs and (event.anchor or event.tag):
                    self._refuse(event, base)
                start, end = event.start_mark.index + base, event.end_mark.index + base
                top.append(new(TextNode, (event.value, start, end, event.style)))
            elif kind is map_start or kind is list_start:
                if signs and (event.anchor or event.tag):
                    self._refuse(event, base)
                if len(stack) == MAX_DEPTH:
                    place = self.source.place(event.start_mark.index + base)
                    self.diagnostics.append(rules.TOO_DEEP.at(place, limit=MAX_DEPTH))
                    return None
                stack.append((top, event))
                top = []
            elif kind is map_end:
                outer, begin = stack.pop()
                start, end = begin.start_mark.index + base, event.end_mark.index + base
                keys = top[::2]
                pairs: Any = list(zip(keys, top[1::2], strict=True))
                if len({key[0] for key in keys if key.__class__ is TextNode}) == len(keys):
                    outer.append(new(MapNode, (pairs, start, end, begin.flow_style)))
                else:
                    outer.append(self._mended(pairs, start, end, begin.flow_style))
                top = outer
            elif kind is list_end:
                outer, begin = stack.pop()
                node = ListNode(top, begin.start_mark.index + base, event.end_mark.index + base, begin.flow_style)
                outer.append(node)
                top = outer
            elif kind is yaml.AliasEvent:
                top.append(self._alias(event, base))
            elif kind is yaml.DocumentStartEvent:
                if top:
                    self.diagnostics.append(rules.TWO_DOCUMENTS.at(self._place(event, base)))
                    return top[0]
            elif kind is yaml.StreamEndEvent:
                return top[0] if top else None

    def _mended(self, pairs: list[tuple[Node, Node]], start: int, end: int, flow: bool) -> Node:
        """A mapping without its wrong keys; the text that was typed where none is right."""
        entries = list(self._checked(pairs))
        if not entries:
            return TextNode(self.source.text[start:end], start, end, "'")
        return MapNode(entries, start, end, flow)

    def _checked(self, pairs: list[tuple[Node, Node]]) -> Iterator[tuple[TextNode, Node]]:
        """The pairs whose key is a name that was not there before; the others are reported."""
        first: dict[str, TextNode] = {}
        for key, value in pairs:
            if not isinstance(key, TextNode):
                place = self.source.place(key.start, key.end)
                mended = mended_text(self.source, key.start)
                self.diagnostics.append(rules.NOT_A_KEY.at(place, mended=mended))
            elif key.value in first:
                earlier = self.source.place(first[key.value].start, first[key.value].end)
                label = Label(earlier, Say("first given here", "lần đầu ở đây"))
                place = self.source.place(key.start, key.end)
                self.diagnostics.append(rules.KEY_TWICE.at(place, label, key=key.value))
            else:
                first[key.value] = key
                yield key, value

    def _alias(self, event: Any, base: int) -> TextNode:
        """An alias, reported and read as the text that was typed."""
        start, end = event.start_mark.index + base, event.end_mark.index + base
        place = self.source.place(start, end)
        mended = mended_text(self.source, start)
        self.diagnostics.append(rules.ALIAS.at(place, sign=place.text, mended=mended))
        return TextNode(place.text, start, end, "'")

    def _refuse(self, event: Any, base: int) -> None:
        """Report an anchor or a tag before a value; the quoted `!` that YAML itself adds is none."""
        place = self._place(event, base)
        mended = mended_text(self.source, place.start)
        rule = rules.ALIAS if event.anchor else rules.TAG
        sign = place.text.split()[0] if place.text.split() else place.text
        self.diagnostics.append(rule.at(place, sign=sign, mended=mended))

    def _place(self, event: Any, base: int) -> Any:
        start, end = event.start_mark.index + base, event.end_mark.index + base
        return self.source.place(start, max(end, start + 1))
