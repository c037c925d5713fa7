"""Gaps: a passage with gaps, Anki's own cloze (https://docs.ankiweb.net/editing.html#cloze-deletion)."""

from __future__ import annotations

from quizgen.blocks import Gap, Gaps
from quizgen.deck.escape import anki_html, in_gap
from quizgen.deck.note_types import (
    HINT,
    HINT_PART,
    ID,
    MEDIA,
    MEDIA_PART,
    TAIL,
    Drawn,
    Field,
    NoteType,
    Template,
    back,
    front,
    part,
)
from quizgen.editions import Pieces
from quizgen.prose import Prose
from quizgen.shuffle import shuffled

_PASSAGE = '<div class="stem">{{cloze:Text}}</div>'
_TASK = '<p class="task fill-in"></p>'
_FRONT = front("gaps", _PASSAGE, MEDIA_PART, _TASK, part("WordBank", "word-bank"), HINT_PART)
_FILLED = front("gaps", _PASSAGE, MEDIA_PART)  # `FrontSide` would still show the gap
_BACK = back("gaps", part("Accept", "accept"), before=_FILLED)

GAPS = NoteType(
    id=1_594_307_104,
    name="quizgen gaps",
    fields=(ID, Field(5, "Text"), MEDIA, HINT, Field(11, "WordBank"), Field(12, "Accept"), *TAIL),
    templates=(Template(1, "Cloze", _FRONT, _BACK),),
    cloze=True,
)


def draw_gaps(block: Gaps[Prose, Pieces], seed: str) -> Drawn:
    """The passage in Anki's notation, and a card for every number of a gap.

    The word bank is shown only where the teacher gave wrong words for it.
    """
    gaps = [piece for piece in block.passage if isinstance(piece, Gap)]
    fields = {
        "Text": "".join(_cloze(piece) if isinstance(piece, Gap) else anki_html(piece) for piece in block.passage),
        "WordBank": _word_bank(gaps, block.distractors, seed) if block.distractors else "",
        "Accept": "<br>".join(_alternatives(gap) for gap in gaps if len(gap.answers) > 1),
    }
    numbers = tuple((gap.number, gap.answers[0].plain) for gap in gaps)
    return Drawn(GAPS, fields, tuple(sorted({gap.number - 1 for gap in gaps})), numbers)


def _cloze(gap: Gap[Prose]) -> str:
    inside = [in_gap(gap.answers[0]), *([in_gap(gap.hint)] if gap.hint else [])]
    return f"{{{{c{gap.number}::{'::'.join(inside)}}}}}"


def _alternatives(gap: Gap[Prose]) -> str:
    shown, *others = map(anki_html, gap.answers)
    return f"{shown} = {' = '.join(others)}"


def _word_bank(gaps: list[Gap[Prose]], distractors: tuple[Prose, ...], seed: str) -> str:
    """All answers and wrong words, each once, in an order that says nothing."""
    words = list(dict.fromkeys(map(anki_html, (*(gap.answers[0] for gap in gaps), *distractors))))
    return " · ".join(words[n] for n in shuffled(f"{seed}/word bank", len(words)))
