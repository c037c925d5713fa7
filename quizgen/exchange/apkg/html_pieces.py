"""HTML cut into texts and tags, in time that grows with its length alone.

Fields come from strangers, and `html.parser` of some Python releases takes minutes for 100 KB of `<a <a <a`
(CVE-2025-6069); so the little that fields need is cut by hand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from typing import NamedTuple, TypeAlias

_LONGEST_TAG = 2_000
_TAG = re.compile(r"""</?[A-Za-z](?:[^"'<>]|"[^"]*"|'[^']*')*>""")
_NAME = re.compile(r"</?([A-Za-z][A-Za-z0-9:-]*)")
_ATTRIBUTE = re.compile(r"""([A-Za-z][\w:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")
_SILENT = ("script", "style", "title", "noscript", "template", "textarea", "iframe", "object")


class Tag(NamedTuple):
    """An opening or closing tag."""

    name: str
    closing: bool
    attributes: dict[str, str]


HtmlPiece: TypeAlias = str | Tag


def cut(html: str) -> Iterator[HtmlPiece]:
    """Texts (entities decoded) and tags in their order; comments, scripts and styles are dropped."""
    at = start = 0
    while (at := html.find("<", at)) >= 0:
        end = _end(html, at)
        if end < 0:
            at += 1
            continue
        if start < at:
            yield unescape(html[start:at])
        tag = _tag(html[at:end])
        if tag and tag.name in _SILENT and not tag.closing:
            end = _behind(html, end, tag.name)
        if tag:
            yield tag
        at = start = end
    if start < len(html):
        yield unescape(html[start:])


def _end(html: str, at: int) -> int:
    """Where a tag or comment ends that starts here; below 0 where a `<` is just a sign."""
    following = html[at + 1 : at + 2]
    if html.startswith("<!--", at):
        end = html.find("-->", at + 4)
        return len(html) if end < 0 else end + 3
    if following in ("!", "?"):
        return _behind_sign(html, at)
    if not (following.isalpha() or (following == "/" and html[at + 2 : at + 3].isalpha())):
        return -1
    found = _TAG.match(html, at, at + _LONGEST_TAG)
    return found.end() if found else _behind_sign(html, at)


def _behind_sign(html: str, at: int) -> int:
    end = html.find(">", at)
    return len(html) if end < 0 else end + 1


def _behind(html: str, at: int, name: str) -> int:
    """Where the content of an element ends that is not for reading."""
    found = re.compile(rf"</{name}\b", re.IGNORECASE).search(html, at)
    return found.start() if found else len(html)


def _tag(text: str) -> Tag | None:
    name = _NAME.match(text)
    if name is None:
        return None
    attributes = {
        match[1].lower(): unescape(match[2] or match[3] or match[4] or "")
        for match in _ATTRIBUTE.finditer(text, name.end())
    }
    return Tag(name[1].lower(), text.startswith("</"), attributes)
