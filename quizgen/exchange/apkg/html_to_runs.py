"""The HTML of a field as runs of letters in our four styles, and the pictures and sounds in it.

What we have no style for stays as text: a list as lines with bullets or numbers, a table as lines with bars, a raised
figure as `²`. Entities are decoded, space is collapsed as a browser does it, text is NFC.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import unescape
from typing import NamedTuple
from unicodedata import normalize

from quizgen.exchange.apkg.clean import clean
from quizgen.exchange.apkg.html_pieces import HtmlPiece, Tag, cut
from quizgen.prose import Run

MAX_HTML = 200_000
"""Code points of a field that is worth reading: ten times what a bank takes for a text."""

_DATA = re.compile(r"""(["'])data:[^"']*\1""")
_SOUND = re.compile(r"\[sound:([^\[\]]+)\]")
_SPOKEN = re.compile(r"\[/?anki:tts[^\[\]]*\]")
_LINE_SPACE, _MANY_LINES = re.compile(r"(?<! ) +\n"), re.compile(r"\n{3,}")
_SPACE = re.compile(r"[ \t\n\u00a0]+")
_BOLD, _ITALIC = ("b", "strong", "h1", "h2", "h3", "h4", "h5", "h6"), ("i", "em", "cite", "dfn", "var")
_CODE = ("code", "tt", "kbd", "samp", "pre")
_BLOCKS_NAMES = (
    "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form "
    "h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul"
)
_BLOCKS = set(_BLOCKS_NAMES.split())
_RAISED = str.maketrans("0123456789+-−=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ")
_LOWERED = str.maketrans("0123456789+-−=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎")
_MOVED = {"sup": (_RAISED, "^"), "sub": (_LOWERED, "_")}


class Picture(NamedTuple):
    """A picture in a field: the name of its file and what it is said to show."""

    file: str
    alt: str


@dataclass(frozen=True, slots=True)
class Shown:
    """What a field shows."""

    runs: tuple[Run, ...]
    pictures: tuple[Picture, ...] = ()
    sounds: tuple[str, ...] = ()
    inline_data: int = 0


def read_html(html: str, *, exact: bool = False) -> Shown:
    """What a field shows; `exact` for fields of our own making, where every space means itself."""
    embedded = len(_DATA.findall(html))
    bare = clean(_DATA.sub('""', html))
    sounds = [unescape(name).strip() for name in _SOUND.findall(bare)]  # alive only as typed: `&#91;sound:` is text
    reading = _Reading(exact, sounds=sounds)
    for piece in cut(_SOUND.sub("", _SPOKEN.sub("", bare))):
        reading.take(piece)
    return Shown(reading.finished(), tuple(reading.pictures), tuple(reading.sounds), embedded)


@dataclass(slots=True)
class _Reading:
    """The state of reading one field."""

    exact: bool
    runs: list[Run] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    sounds: list[str] = field(default_factory=list)
    bold: int = 0
    italic: int = 0
    code: int = 0
    pre: int = 0
    spans: list[tuple[int, int]] = field(default_factory=list)
    lists: list[int] = field(default_factory=list)
    moved: str = ""
    link: str = ""
    new_line: bool = False

    def take(self, piece: HtmlPiece) -> None:
        """Take in a text or a tag."""
        if isinstance(piece, str):
            self._text(piece)
        elif piece.name == "br":
            self._add("\n")
        elif piece.name in ("img", "audio", "video", "source"):
            self._file(piece)
        else:
            self._style(piece, -1 if piece.closing else 1)

    def finished(self) -> tuple[Run, ...]:
        """The runs without empty lines at the ends and space at the ends of lines."""
        if self.exact:
            return tuple(self.runs)
        text = "".join(run.text for run in self.runs)
        kept = _MANY_LINES.sub("\n\n", _LINE_SPACE.sub("\n", text)).strip()
        return tuple(self.runs if kept == text else _aligned(self.runs, kept))

    def _text(self, text: str) -> None:
        text = normalize("NFC", text)
        if self.moved:
            text = _move(text, self.moved)
        if not (self.exact or self.pre):
            text = _SPACE.sub(" ", text)
            if self.new_line or not self.runs or self.runs[-1].text[-1:] in (" ", "\n"):
                text = text.lstrip(" ")
        if text:
            self._flush()
            self._add(text)

    def _add(self, text: str) -> None:
        if text == "\n":
            self._flush()
        self.runs.append(Run(text, self.bold > 0, self.italic > 0, self.code > 0 and text != "\n"))

    def _flush(self) -> None:
        if self.new_line and self.runs and not self.runs[-1].text.endswith("\n"):
            self.runs.append(Run("\n"))
        self.new_line = False

    def _file(self, tag: Tag) -> None:
        file = tag.attributes.get("src", "").strip()
        if tag.name == "img" and file:
            self.pictures.append(Picture(file, " ".join(tag.attributes.get("alt", "").split())))
        elif file:
            self.sounds.append(file)

    def _style(self, tag: Tag, step: int) -> None:
        name = tag.name
        if name in _BLOCKS:
            self.new_line = True
        self.bold = max(0, self.bold + step * (name in _BOLD))
        self.italic = max(0, self.italic + step * (name in _ITALIC))
        self.code = max(0, self.code + step * (name in _CODE))
        self.pre = max(0, self.pre + step * (name == "pre"))
        if name in _MOVED:
            self.moved = "" if tag.closing else name
        elif name in ("td", "th") and not tag.closing and not self.new_line:
            self._add(" | ")
        elif name == "span":
            self._span(tag)
        elif name in ("ol", "ul", "li"):
            self._listed(tag)
        elif name in ("a", "rt"):
            self._bracketed(tag)

    def _span(self, tag: Tag) -> None:
        if tag.closing:
            bold, italic = self.spans.pop() if self.spans else (0, 0)
            self.bold, self.italic = max(0, self.bold - bold), max(0, self.italic - italic)
            return
        style = tag.attributes.get("style", "").lower().replace(" ", "")
        bold = int(bool(re.search(r"font-weight:(bold|[6-9]00)", style)))
        italic = int("font-style:italic" in style)
        self.spans.append((bold, italic))
        self.bold, self.italic = self.bold + bold, self.italic + italic

    def _listed(self, tag: Tag) -> None:
        if tag.name == "li" and not tag.closing:
            self._flush()
            ordered = bool(self.lists) and self.lists[-1] >= 0
            if ordered:
                self.lists[-1] += 1
            mark = f"{self.lists[-1]}. " if ordered else "• "
            self.runs.append(Run("  " * (min(len(self.lists), 8) - 1) + mark))
        elif tag.name != "li" and tag.closing:
            del self.lists[-1:]
        elif tag.name != "li":
            self.lists.append(0 if tag.name == "ol" else -1)

    def _bracketed(self, tag: Tag) -> None:
        """Where a link leads, and how a word is read, in brackets behind it."""
        if tag.name == "rt":
            self._add(")" if tag.closing else " (")
        elif not tag.closing:
            self.link = tag.attributes.get("href", "")
        elif self.link:
            said = "".join(run.text for run in self.runs[-20:])
            if self.link.startswith(("http://", "https://")) and self.link not in said:
                self._add(f" ({self.link})")
            self.link = ""


def _move(text: str, name: str) -> str:
    """Raised or lowered text: as small letters where there are such, else behind a sign."""
    letters, sign = _MOVED[name]
    small = text.translate(letters)
    if all(letter != before or letter == " " for letter, before in zip(small, text, strict=True)):
        return small
    return f"{sign}{text}" if len(text) == 1 else f"{sign}({text})"


def _aligned(runs: list[Run], kept: str) -> list[Run]:
    """The runs cut down to the letters that are kept, which are theirs in the same order."""
    found: list[Run] = []
    at = 0
    for run in runs:
        letters: list[str] = []
        for letter in run.text:
            if at < len(kept) and kept[at] == letter:
                letters.append(letter)
                at += 1
        if letters:
            found.append(run._replace(text="".join(letters)))
    return found
