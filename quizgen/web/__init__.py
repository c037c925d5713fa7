"""The script and style that Anki cards and the practice page share.

The files beside this one are plain functions and plain rules, made to be put inside something else: whoever includes a
script wraps it in a function of his own, since Anki's desktop keeps one global scope and runs scripts again. They keep
to what old clients and genanki's templates take: ES2017, no module syntax, no `{{`, no `</script`, and nothing that is
loaded from elsewhere.
"""

from __future__ import annotations

import re
from importlib.resources import files

_TEXT_OR_NOTE = re.compile(
    r"""(?P<text>"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)"""
    r"|^[ \t]*//[^\n]*\n?|^[ \t]*/\*.*?\*/[ \t]*\n?|^\s+",
    re.DOTALL | re.MULTILINE,
)
"""A quoted text, which stays, or what goes: lines that are comments, indentation and empty lines."""


def script(*names: str) -> str:
    """The JavaScript of these files, named without `.js`, one after the other and without lines of comment."""
    return _joined(names, "js")


def sheet(*names: str) -> str:
    """The CSS of these files, named without `.css`, one after the other and without lines of comment."""
    return _joined(names, "css")


def _joined(names: tuple[str, ...], suffix: str) -> str:
    room = files("quizgen.web")
    return "\n".join(bare(room.joinpath(f"{name}.{suffix}").read_text(encoding="utf-8")) for name in names)


def bare(text: str) -> str:
    """A script or style without indentation, empty lines and lines that are comments; what is quoted stays whole."""
    return _TEXT_OR_NOTE.sub(lambda found: found["text"] or "", text).strip()
