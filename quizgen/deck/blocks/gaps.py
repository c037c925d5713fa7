"""Gaps: a passage with gaps, Anki's own cloze (https://docs.ankiweb.net/editing.html#cloze-deletion)."""

from __future__ import annotations

from quizgen.blocks import Gap, Gaps
from quizgen.deck.escape import anki_html, in_gap
from quizgen.deck.markup import bulleted
from quizgen.deck.note_types import (
    HINT,
    HINT_PART,
    ID,
    MEDIA,
    MEDIA_PART,
    NOTICE_PART,
    TAIL,
    Drawn,
    Field,
    NoteType,
    Template,
    back,
    front,
    part,
    unless_withdrawn,
)
from quizgen.deck.script import card_script
from quizgen.editions import Pieces
from quizgen.prose import Prose, in_both
from quizgen.shuffle import shuffled

_PASSAGE = (
    '<div class="stem">{{cloze:Text}}'
    '{{#SecondText}}<div class="second" lang="{{Second}}">{{cloze:SecondText}}</div>{{/SecondText}}</div>'
)
_TASK = '<p class="task fill-in"></p>'
_FRONT = front("gaps", _PASSAGE, MEDIA_PART, unless_withdrawn(_TASK, part("WordBank", "word-bank"), HINT_PART))
_FILLED = "\n".join((NOTICE_PART, _PASSAGE, MEDIA_PART))  # `FrontSide` would still show the gap
_BACK = back("gaps", part("Accept", "accept"), before=_FILLED) + card_script("gaps")

GAPS = NoteType(
    id=1_594_307_104,
    name="quizgen gaps",
    fields=(
        ID,
        Field(5, "Text"),
        MEDIA,
        HINT,
        Field(11, "SecondText"),
        Field(12, "WordBank"),
        Field(13, "Accept"),
        Field(14, "Marks"),
        *TAIL,
    ),
    templates=(Template(1, "Cloze", _FRONT, _BACK),),
    cloze=True,
)


def draw_gaps(block: Gaps[Prose, Pieces], seed: str) -> Drawn:
    """The passage in Anki's notation, and a card for every number of a gap.

    The word bank is shown only where the teacher gave wrong words for it.
    """
    gaps = [piece for piece in block.passage if isinstance(piece, Gap)]
    fields = {
        "Text": _passage(block.passage),
        "SecondText": _passage(block.second) if block.second else "",
        "WordBank": _word_bank(gaps, block.distractors, seed) if block.distractors else "",
        "Accept": _accepted(block),
        "Marks": "required" if block.marks else "optional",
    }
    numbers = tuple((gap.number, gap.answers[0].plain) for gap in gaps)
    return Drawn(GAPS, fields, tuple(sorted({gap.number - 1 for gap in gaps})), numbers)


def _passage(pieces: Pieces) -> str:
    return "".join(_cloze(piece) if isinstance(piece, Gap) else anki_html(piece) for piece in pieces)


def _cloze(gap: Gap[Prose]) -> str:
    inside = [in_gap(gap.answers[0]), *([in_gap(gap.hint)] if gap.hint else [])]
    return f"{{{{c{gap.number}::{'::'.join(inside)}}}}}"


def _accepted(block: Gaps[Prose, Pieces]) -> str:
    """What else is right in the gaps, a line for each that has more than one answer, in both languages if need be."""
    first, second = _alternatives(block.passage), _alternatives(block.second or block.passage)
    if first == second:
        return first
    lang = next(piece.answers[0].lang for piece in block.second or () if isinstance(piece, Gap))
    return in_both(first, second, lang)


def _alternatives(passage: Pieces) -> str:
    answers = (piece.answers for piece in passage if isinstance(piece, Gap) and len(piece.answers) > 1)
    return "<br>".join(" = ".join(anki_html(answer.alone) for answer in equal) for equal in answers)


def _word_bank(gaps: list[Gap[Prose]], distractors: tuple[Prose, ...], seed: str) -> str:
    """All answers and wrong words, each once, in an order that says nothing."""
    words = list(dict.fromkeys(map(anki_html, (*(gap.answers[0] for gap in gaps), *distractors))))
    return bulleted(words[n] for n in shuffled(f"{seed}/word bank", len(words)))
