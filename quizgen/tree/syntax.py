"""YAML's syntax errors told again: in a teacher's words, where the mistake is, with the line repaired."""

from __future__ import annotations

import re
from typing import Any

from quizgen.diagnostics import Diagnostic
from quizgen.source import Place, Source
from quizgen.tree import rules

_LINE = re.compile(r"^(?P<lead>[ \t]*(?:- +)*)(?:(?P<key>[^\s:'\"#][^:'\"#]*?):(?:[ \t]+|$))?(?P<text>.*?)[ \t\r]*$")
_JOINED = re.compile("^[ \\t]*(?P<dash>(?:- )?)(?P<key>[a-z_]+)(?::[\u00a0\u200b]*|\uff1a)(?P<text>\\S.*)$")
_KEY_ALONE = re.compile(r"^[ \t]*(?:- +)?[A-Za-z_]+$")
_SPECIAL = "*&!%@`|>?{[-,]}#"
_STRANGE = re.compile("^[ \\t]*([\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000])")
_QUOTED = re.compile(r"""(?P<quote>"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')\s*(?=[^\s#,\]}:])""")


def retell(error: Any, source: Source, start: int, end: int) -> Diagnostic:
    """The problem behind a PyYAML error met while the piece from `start` to `end` was read."""
    mark, context = getattr(error, "problem_mark", None), getattr(error, "context_mark", None)
    problem = getattr(error, "problem", None) or getattr(error, "reason", "") or ""
    at = min(start + (mark.index if mark else getattr(error, "position", 0)), end)
    opened = start + context.index if context else at
    at = opened if "could not find expected ':'" in problem else at
    for tell in (_strange_space, _tab, _quote, _escape, _special, _after_quote, _no_colon, _colon, _bracket):
        found = tell(source, problem, at, opened)
        if found:
            return found
    joined = _joined_key(source, at)
    if joined:
        return joined
    if "expected" in problem or "mapping values" in problem:
        return rules.INDENT.at(_line_place(source, at))
    return rules.YAML.at(_line_place(source, at), problem=problem)


def no_key(source: Source, start: int, end: int) -> Diagnostic:
    """The problem of a text that stands where a key was to stand."""
    line = _line_at(source, start).strip()
    name, _, rest = line.partition(" ")
    place = source.place(start, start + max(len(name), 1))
    if re.fullmatch(r"[a-z_]+", name):
        return rules.NO_COLON.at(place, mended=f"{name}: {rest}".strip())
    return rules.INDENT.at(source.place(start, max(end, start + 1)))


def mended_whole(source: Source, offset: int) -> str:
    """The line at an offset with all that stands in it, but for a list's dash, put in quotes."""
    line = _line_at(source, offset).strip()
    dash = "- " if line.startswith("- ") else ""
    return dash + quoted(line.removeprefix("- "))


def _joined_key(source: Source, at: int) -> Diagnostic | None:
    """A key whose colon has no space behind it, or is not the colon that YAML knows."""
    number = source.position(at).line
    found = _JOINED.match(source.line(number))
    if not found:
        return None
    start = source.offset(number, found.start("key") + 1)
    mended = f"{found['dash']}{found['key']}: {found['text'].strip()}"
    return rules.NO_COLON.at(source.place(start, start + len(found["key"])), mended=mended)


def mended_text(source: Source, offset: int) -> str:
    """The line at an offset with its text put in quotes, without its indent."""
    return _mended(_line_at(source, offset))


def quoted(text: str) -> str:
    """A text as a YAML scalar in quotes: double ones where nothing needs escaping, single ones otherwise."""
    if '"' in text or "\\" in text:
        return "'" + text.replace("'", "''") + "'"
    return f'"{text}"'


def _mended(line: str) -> str:
    found = _LINE.match(line)
    if found is None:
        return line.strip()
    key = f"{found['key']}: " if found["key"] else ""
    dash = "- " if "-" in found["lead"] else ""
    return dash + key + quoted(_bare(found["text"]))


def _bare(text: str) -> str:
    """A text without the quotation mark that was opened and not closed, or that closes too early."""
    if text[:1] in "'\"" and text.count(text[:1]) == 1:
        return text[1:]
    return text


def _line_at(source: Source, offset: int) -> str:
    return source.line(source.position(offset).line)


def _line_place(source: Source, offset: int) -> Place:
    """The text of the line at an offset, or of the last line before it that has any."""
    number = source.position(offset).line
    while number > 1 and not source.line(number).strip():
        number -= 1
    line = source.line(number)
    start = source.offset(number, len(line) - len(line.lstrip()) + 1)
    return source.place(start, max(start + 1, start + len(line.strip())))


def _strange_space(source: Source, problem: str, at: int, opened: int) -> Diagnostic | None:
    number = source.position(at).line
    for line in (number, number - 1):
        found = _STRANGE.match(source.line(line)) if line else None
        if found:
            place = source.place(source.offset(line, found.start(1) + 1))
            return rules.STRANGE_SPACE.at(place, sign=f"U+{ord(found[1]):04X}")
    return None


def _tab(source: Source, problem: str, at: int, opened: int) -> Diagnostic | None:
    number = source.position(at).line
    for line in (number, number - 1):
        text = source.line(line) if line else ""
        indent = text[: len(text) - len(text.lstrip())]
        if "\t" in indent and text.strip():
            return rules.TAB.at(source.place(source.offset(line, indent.index("\t") + 1)))
    return rules.TAB.at(source.place(at)) if source.text[at : at + 1] == "\t" else None


def _quote(source: Source, problem: str, at: int, opened: int) -> Diagnostic | None:
    if source.text[opened : opened + 1] not in ("'", '"') or "unexpected" not in problem:
        return None
    return rules.OPEN_QUOTE.at(source.place(opened), mended=_closed(source, opened))


def _closed(source: Source, opened: int) -> str:
    return _mended(_line_at(source, opened))


def _escape(source: Source, problem: str, at: int, opened: int) -> Diagnostic | None:
    if "escape" not in problem and "hexdecimal" not in problem:
        return None
    line = _line_at(source, opened)
    found = _LINE.match(line)
    key = f"{found['key']}: " if found and found["key"] else ""
    text = (found["text"] if found else line.strip()).strip('"')
    return rules.ESCAPE.at(source.place(max(at - 1, 0), at + 1), mended=f"{key}'{text}'")


def _special(source: Source, problem: str, at: int, opened: int) -> Diagnostic | None:
    """A text that begins with a sign of YAML's, on the line of the error or on the one where its context began."""
    for offset in (at, opened):
        number = source.position(offset).line
        line = source.line(number)
        found = _LINE.match(line)
        if not found or not found["text"] or found["text"][0] not in _SPECIAL:
            continue
        sign = found["text"][0]
        if not _breaks(sign, found["text"]):
            continue
        start = source.offset(number, found.start("text") + 1)
        place = source.place(start, start + len(found["text"]))
        return rules.SPECIAL_START.at(place, sign=sign, mended=_mended(line))
    return None


def _breaks(sign: str, text: str) -> bool:
    """Whether a text that begins with a sign is meant as text, not as YAML's own use of that sign."""
    if sign in "|>":
        return not re.fullmatch(r"[|>][-+0-9]*(\s+#.*)?", text)
    if sign in "[{":
        closing = {"[": "]", "{": "}"}[sign]
        inner, _, rest = text.rpartition(closing)
        return bool(inner) and bool(rest.strip()) and not rest.lstrip().startswith("#")
    return sign != "#"


def _after_quote(source: Source, problem: str, at: int, opened: int) -> Diagnostic | None:
    line, number = _line_at(source, at), source.position(at).line
    found = _LINE.match(line)
    quote = _QUOTED.match(found["text"]) if found and found["text"][:1] in ("'", '"') else None
    if not found or not quote:
        return None
    start = source.offset(number, found.start("text") + quote.end() + 1)
    place = source.place(start, source.offset(number, found.end("text") + 1))
    return rules.AFTER_QUOTE.at(place, mended=_mended(line))


def _no_colon(source: Source, problem: str, at: int, opened: int) -> Diagnostic | None:
    """A line that is a name alone, or a name and a text, where a key is missing its colon."""
    line, text = source.position(at).line, _line_at(source, at)
    if _KEY_ALONE.match(text.rstrip()) or re.match(
        r"^[ \t]*(?:- +)?(id|type|stem|answer|explanation|hint|source|tags|title|vi|en|text)[ \t]+\S", text
    ):
        words = text.split()
        name = words[1] if words[0] == "-" else words[0]
        mended = text.strip().replace(name, name + ":", 1)
        start = source.offset(line, text.index(name) + 1)
        return rules.NO_COLON.at(source.place(start, start + len(name)), mended=mended)
    return None


def _colon(source: Source, problem: str, at: int, opened: int) -> Diagnostic | None:
    if "mapping values" not in problem:
        return None
    line = _line_at(source, at)
    found = _LINE.match(line)
    column = source.position(at).column - 1
    if not found or not found["key"] or column <= found.end("key"):
        return None
    return rules.COLON.at(source.place(at), mended=_mended(line))


def _bracket(source: Source, problem: str, at: int, opened: int) -> Diagnostic | None:
    if "',' or" not in problem or source.text[opened : opened + 1] not in ("[", "{"):
        return None
    return rules.OPEN_BRACKET.at(source.place(opened), mended=_mended(_line_at(source, opened)))
