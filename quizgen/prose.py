"""The Markdown inside a text: `**bold**`, `*italic*`, `` `code` `` and line breaks; everything else is text.

HTML is never interpreted, underscores are letters. Emphasis follows CommonMark's rules for `*`
(https://spec.commonmark.org/0.31.2/#emphasis-and-strong-emphasis), so `6 * 7 * 8` stays as it is.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_inline import StateInline

_MARKUP = re.compile(r"[*`]")


class Run(NamedTuple):
    """Letters in one style; a line break is a newline in `text`."""

    text: str
    bold: bool = False
    italic: bool = False
    code: bool = False


class Prose(NamedTuple):
    """A text as runs of letters. `str(prose)` and `prose.plain` are its letters without any style.

    In an edition of two languages it brings the same in the `second` one along, unless that has the same words; `lang`
    is the language's tag where it is a second text itself.
    """

    runs: tuple[Run, ...]
    second: Prose | None = None
    lang: str = ""

    @property
    def plain(self) -> str:
        """The letters alone, in the first language."""
        return "".join(run.text for run in self.runs)

    @property
    def alone(self) -> Prose:
        """The text in its first language only."""
        return Prose(self.runs)

    @property
    def other(self) -> Prose:
        """The text in its second language only; its first one where both say it in the same words."""
        return self.second or self.alone

    def beside(self, other: Prose, lang: str) -> Prose:
        """This text, and with it what it is in a second language, unless the words are the same."""
        return Prose(self.runs, Prose(other.runs, lang=lang) if other.runs != self.runs else None)

    def __str__(self) -> str:
        return self.plain

    def html(self, escape: Callable[[str], str] = html.escape) -> str:
        """The text as HTML; `escape` makes letters safe for where they will stand.

        Two languages stand behind each other: `<span class="first">…</span><span class="second" lang="en">…</span>`.
        """
        shown = "".join(_html(run, escape) for run in self.runs)
        return in_both(shown, self.second.html(escape), self.second.lang) if self.second else shown

    def __html__(self) -> str:
        return self.html()


def in_both(first: str, second: str, lang: str) -> str:
    """What stands in HTML for something in two languages, where a style can tell them apart."""
    return f'<span class="first">{first}</span><span class="second" lang="{html.escape(lang)}">{second}</span>'


def _html(run: Run, escape: Callable[[str], str]) -> str:
    shown = escape(run.text).replace("\n", "<br>")
    for tag, wanted in (("code", run.code), ("em", run.italic), ("strong", run.bold)):
        if wanted:
            shown = f"<{tag}>{shown}</{tag}>"
    return shown


def parse_prose(text: str) -> Prose:
    """The prose that a teacher's text says."""
    if not _MARKUP.search(text):
        return Prose((Run(text),))
    return Prose(tuple(_runs(text)))


def _runs(text: str) -> list[Run]:
    runs: list[Run] = []
    bold = italic = 0
    for token in _markdown().parseInline(text)[0].children or ():
        match token.type:
            case "strong_open" | "strong_close":
                bold += token.nesting
            case "em_open" | "em_close":
                italic += token.nesting
            case "softbreak":
                runs.append(Run("\n"))
            case _ if token.content:
                runs.append(Run(token.content, bold > 0, italic > 0, token.type == "code_inline"))
    return runs


@cache
def _markdown() -> MarkdownIt:
    from markdown_it import MarkdownIt
    from markdown_it.rules_inline import emphasis

    def stars_only(state: StateInline, silent: bool) -> bool:
        return state.src[state.pos] == "*" and emphasis.tokenize(state, silent)

    parser = MarkdownIt("zero").enable(["backticks", "emphasis"])
    parser.inline.ruler.at("emphasis", stars_only)
    parser.inline.ruler.at("newline", _line_break)
    parser.inline.ruler.enable("newline")
    return parser


def _line_break(state: StateInline, silent: bool) -> bool:
    if state.src[state.pos] != "\n":
        return False
    if not silent:
        state.push("softbreak", "br", 0)
    state.pos += 1
    return True
