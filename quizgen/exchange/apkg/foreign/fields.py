"""What the fields of a stranger's note are for, told by their names in several languages."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from unicodedata import combining, normalize

from quizgen.exchange.apkg.gaps import mark_gaps
from quizgen.exchange.apkg.html_to_runs import MAX_HTML, Shown, read_html
from quizgen.exchange.apkg.items import Account
from quizgen.exchange.apkg.notes import Note
from quizgen.exchange.apkg.runs_to_markdown import write_markdown
from quizgen.say import Say

_FRONTS_NAMES = "front question stem prompt term word cauhoi mattruoc tu frage vorderseite recto pergunta"
FRONTS = frozenset(_FRONTS_NAMES.split())
_BACKS_NAMES = "back answer definition meaning response dapan matsau nghia traloi antwort ruckseite verso"
BACKS = frozenset(_BACKS_NAMES.split())
_HINTS_NAMES = "hint hints goiy hinweis"
HINTS = frozenset(_HINTS_NAMES.split())
_EXTRAS_NAMES = "extra extra1 backextra explanation note notes comment comments remarks giaithich ghichu"
EXTRAS = frozenset(_EXTRAS_NAMES.split())
_NUMBERS_NAMES = "id no nr number index stt noteid order sortid guid"
NUMBERS = frozenset(_NUMBERS_NAMES.split())

STYLES = Say(
    en="bold or italic that the bank's Markdown can't say",
    vi="chữ đậm, nghiêng mà Markdown của ngân hàng không ghi được",
)
FORMULAS = Say(en="formulas, which stay as they were typed", vi="công thức, được giữ nguyên như đã gõ")
EMBEDDED = Say(en="pictures written into the text itself (data:)", vi="hình nhúng thẳng trong văn bản (data:)")
_FORMULA = re.compile(r"\\\(|\\\[|\[latex\]|\[\$\$?\]|<anki-mathjax|\$\$")
_REFERENCE = re.compile(r"\{\{(?![#^/])([^{}]+)\}\}")


@lru_cache(maxsize=1024)
def bare(name: str) -> str:
    """A field's name without case, accents, spaces and signs."""
    plain = normalize("NFKD", name.lower().replace("đ", "d"))
    return re.sub(r"[^a-z0-9]", "", "".join(letter for letter in plain if not combining(letter)))


@dataclass(slots=True)
class Reading:
    """One note while a question is made of it: every field is read once, and what it can't keep is told."""

    note: Note
    account: Account
    name: str = ""
    _read: dict[str, Shown] = field(default_factory=dict)

    def html(self, field: str | None) -> str:
        """A field as it stands in the note."""
        return self.note.fields.get(field, "") if field else ""

    def shown(self, field: str | None) -> Shown:
        """What a field shows."""
        name = field or ""
        if name not in self._read:
            self._read[name] = read_html(self.html(name))
        return self._read[name]

    def text(self, field: str | None) -> str:
        """A field in our Markdown."""
        html = self.html(field)
        if not html:
            return ""
        shown, written = self.shown(field), write_markdown(self.shown(field).runs)
        for lost, what in (
            (not written.whole, STYLES),
            (bool(_FORMULA.search(html)), FORMULAS),
            (shown.inline_data > 0, EMBEDDED),
        ):
            if lost:
                self.account.lose(what, self.name)
        return written.text

    def too_long(self) -> bool:
        """Whether a field is so long that it is not even read."""
        return any(len(html) > MAX_HTML for html in self.note.fields.values())


def on_front(note: Note) -> frozenset[str]:
    """The fields that the front of the first card shows; all of them where no template is known."""
    if not note.note_type.fronts:
        return frozenset(note.fields)
    named = {found.rpartition(":")[2].strip() for found in _REFERENCE.findall(note.note_type.fronts[0])}
    return frozenset(field for field in note.fields if field in named)


def typed_in(note: Note, field: str) -> bool:
    """Whether the answer in a field is to be typed."""
    front = note.note_type.fronts[0] if note.note_type.fronts else ""
    return any(
        "type" in found.split(":")[:-1] and found.rpartition(":")[2].strip() == field
        for found in _REFERENCE.findall(front)
    )


def first_named(fields: Sequence[str], names: frozenset[str]) -> str | None:
    """The first field that has one of these names."""
    return next((field for field in fields if bare(field) in names), None)


def has_gaps(html: str) -> bool:
    """Whether there is a gap in a field."""
    return mark_gaps(html) != html
