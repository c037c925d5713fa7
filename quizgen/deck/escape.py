r"""Text made safe for Anki's fields, where more than HTML is alive.

Inside a field Anki acts on `[sound:…]`, `[anki:…]`, `[latex]`, `[$]` and `[[type:…]]`; in the passage of a
cloze on `{{`, `}}` and `::`; and MathJax looks for `\(` and `\[` in the finished page
(https://docs.ankiweb.net/media.html, https://docs.ankiweb.net/math.html). A learner reads what was typed.
"""

from __future__ import annotations

import re
from html import escape

from quizgen.editions import Day
from quizgen.prose import Prose

_ALIVE = re.compile(r"[<>&\[{}\\\u0338\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_DROPPED = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_MATH = re.compile(r"\\(?=[(\[]|$)")
_WORD_JOINER = "\u2060"
_ENTITIES = str.maketrans(
    {
        "[": "&#91;",
        "{": "&#123;",
        "}": "&#125;",
        "\u0338": "&#824;",  # a combining stroke: Anki composes it with the `>` of the tag before it
    }
)


def anki_html(text: Prose | Day) -> str:
    """A teacher's text, or a date, as HTML for any field; in an edition of two languages both of them."""
    return text.html(_safe)


def anki_text(text: str) -> str:
    """Plain text as HTML for any field, its lines kept."""
    return _safe(text).replace("\n", "<br>")


def anki_attribute(text: str) -> str:
    """Plain text for the quoted value of an attribute, in one line."""
    return _safe(" ".join(text.split())).replace('"', "&quot;")


def in_gap(prose: Prose) -> str:
    """A teacher's text as HTML inside `{{c1::…}}`, where `::` ends the answer (no tag here has colons).

    It is in one language: a second one has a passage of its own.
    """
    return anki_html(prose.alone).replace(":", "&#58;")


def _safe(text: str) -> str:
    if not _ALIVE.search(text):
        return text
    shown = escape(_DROPPED.sub("", text), quote=False)
    return _MATH.sub(lambda found: "\\" + _WORD_JOINER, shown).translate(_ENTITIES)
