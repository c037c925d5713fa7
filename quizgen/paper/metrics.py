"""How wide a text is in print, before any browser has seen it. All widths are in em.

The advance widths are those of Liberation Serif (which has the metric of Times New Roman) and of Noto Serif, the wider
of the two for each letter, in thousandths of an em and rounded up to ten. Tone and vowel marks have no width of their
own; only the horn of ơ and ư makes its letter wider.
"""

from __future__ import annotations

import re
import unicodedata

from quizgen.prose import Prose, Run

_WIDTHS = (
    (220, "'"), (250, ",."), (260, " "), (290, "/:;\\"), (300, "j"), (310, "l"), (320, "iı"), (330, "ł"),
    (340, "!-`‘’·"), (350, "()"), (360, "[]t"), (370, "If•"), (390, "J"), (400, "°²³"), (410, '"'), (450, "“”"),
    (460, "s"), (480, "?r{}"), (500, "*_c–"), (520, "z«»"), (540, "eg"), (550, "≤≥≠√§"),
    (560, "#$0123456789S^|~÷±€£"), (570, "+<=>ay×"), (580, "ovxø"), (590, "Fk"), (610, "Pơ"), (620, "TZbdpqđµ₫"),
    (630, "ELπ"), (640, "hu"), (650, "nß"), (670, "BCR"), (680, "ư"), (730, "ADGKUVXYĐ"), (750, "OQ"), (770, "N"),
    (780, "&ƠƯ"), (800, "H"), (840, "½"), (850, "æ"), (870, "w"), (900, "%"), (910, "œ"), (930, "@"), (940, "M"),
    (950, "m"), (1000, "—…→"), (1050, "W"),
)  # fmt: skip
_WIDTH = {letter: width / 1000 for width, letters in _WIDTHS for letter in letters}
_HORN = re.compile("[ouOU]\u031b")
_UNKNOWN = 1.0
"""A letter of which nothing is known takes a whole em, as Chinese and Japanese ones do."""
_BOLD = 1.16
"""How much wider bold letters are, at most, in a word of either face."""
_CODE = 0.6
"""A letter of a fixed-width face, at the size at which it is printed."""
SECOND_SIZE = 0.85
"""The size of the second language of a bilingual paper, in parts of the first one's."""


def width(text: Prose) -> float:
    """How wide the longest line of a text is, that of its second language too."""
    own = max(map(_run_width, _lines(text)), default=0.0)
    return max(own, width(text.second) * SECOND_SIZE) if text.second else own


def plain_width(letters: str) -> float:
    """How wide letters are on one line, in the upright face."""
    return sum(map(_letter_width, _bare(letters)))


def _lines(text: Prose) -> list[list[Run]]:
    lines: list[list[Run]] = [[]]
    for run in text.runs:
        first, *rest = run.text.split("\n")
        lines[-1].append(run._replace(text=first))
        lines.extend([run._replace(text=line)] for line in rest)
    return lines


def _run_width(line: list[Run]) -> float:
    return sum(
        len(run.text) * _CODE if run.code else plain_width(run.text) * (_BOLD if run.bold else 1.0) for run in line
    )


def _letter_width(letter: str) -> float:
    return _WIDTH.get(letter, _UNKNOWN)


def _bare(letters: str) -> str:
    """The letters without marks, the horn kept; a space that does not break is a space."""
    apart = unicodedata.normalize("NFD", letters).replace("\u00a0", " ")
    horned = _HORN.sub(lambda pair: unicodedata.normalize("NFC", pair[0]), apart)
    return "".join(letter for letter in horned if not unicodedata.combining(letter))
