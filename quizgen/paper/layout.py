"""Where things find room on the sheet. Lengths are millimetres where nothing else is said."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil

from quizgen.blocks import Entry, Gap, Gaps, Judgements, Lines, Recall
from quizgen.editions import EditionBlock, Pieces
from quizgen.paper.metrics import SECOND_SIZE, plain_width, width
from quizgen.paper.options import PaperOptions
from quizgen.prose import Prose
from quizgen.settings import PaperSize

MM_PER_POINT = 25.4 / 72

PAPERS: dict[PaperSize, tuple[str, float, float]] = {"a4": ("A4", 210, 297), "letter": ("letter", 215.9, 279.4)}
"""The size's name in CSS, its width and its height."""
TEXT_SIZE, SMALL_SIZE, LARGE_SIZE, KEY_SIZE = 12.0, 11.0, 18.0, 10.5
"""Points: of a paper, of one in two columns, of large print, of the key."""

LABEL = 1.65
"""Em: the letter before an option and the space behind it."""
BETWEEN = 1.0
"""Em: the space between two options in a row."""

LONG = 12
"""More lines than these are not kept on one page."""
GRID_TEXT = 0.7
"""The part of the room that the text of a grid has, between its borders and beside its boxes."""

LETTER_IN_HAND = 3.6
"""How wide a letter is that a pupil writes, on the average."""
_ENTRY_STEPS = (50.0, 90.0)
_BLANK_STEPS = (26.0, 38.0, 52.0, 70.0)


@dataclass(frozen=True, slots=True)
class Sheet:
    """The sheet that is printed on, and how text is set on it; `size` is in points."""

    css: str
    width: float
    height: float
    size: float = TEXT_SIZE
    columns: int = 1
    top: float = 15
    bottom: float = 18
    side: float = 18
    gutter: float = 9

    @property
    def text_width(self) -> float:
        """The room between the margins."""
        return self.width - 2 * self.side

    @property
    def text_height(self) -> float:
        """The room between the margins above and below."""
        return self.height - self.top - self.bottom

    @property
    def column(self) -> float:
        """The width of one column of text."""
        return (self.text_width - (self.columns - 1) * self.gutter) / self.columns

    @property
    def em(self) -> float:
        """The size of the text."""
        return self.size * MM_PER_POINT


def sheet_of(options: PaperOptions) -> Sheet:
    """The sheet on which a paper is printed; large print has one column, whatever is asked for."""
    css, width, height = PAPERS[options.paper]
    if options.large:
        return Sheet(css, width, height, LARGE_SIZE)
    if options.columns == 2:
        return Sheet(css, width, height, SMALL_SIZE, 2, side=15)
    return Sheet(css, width, height)


def key_sheet_of(options: PaperOptions) -> Sheet:
    """The sheet on which the key of a paper is printed, whatever the layout of the paper itself."""
    return Sheet(*PAPERS[options.paper], KEY_SIZE)


def hang(sheet: Sheet, pattern: str, last: int) -> float:
    """How far the numbers of questions stand out to the left, in em: as wide as the last one; 0 in a narrow column."""
    if sheet.columns > 1:
        return 0.0
    widest = plain_width(pattern.format(n="0" * len(str(last)))) + 0.3
    return round(min(widest, sheet.column / sheet.em / 4), 2)


def option_columns(options: Iterable[Prose], room: float, most: int = 4) -> int:
    """In how many columns options stand in a room (em): as many as no line breaks in and no row is half empty in."""
    widths = [LABEL + width(option) for option in options]
    widest = max(widths, default=0.0)
    return next(n for n in range(most, 0, -1) if n == 1 or (_fits(widest, n, room) and _fills(len(widths), n)))


def _fits(widest: float, columns: int, room: float) -> bool:
    return widest <= (room - (columns - 1) * BETWEEN) / columns


def _fills(count: int, columns: int) -> bool:
    """At most one place stays empty."""
    return columns <= count and -count % columns <= 1


def written_width(block: Entry[Prose] | Recall[Prose], room: float) -> float:
    """How long the line for an answer is; two lines where it is longer than the room.

    It comes in a few steps, by the longest answer that is accepted, so that it tells no more than its order of size.
    """
    answers = (block.answer, *block.accept) if isinstance(block, Entry) else (block.back,)
    needed = max(len(answer.plain) for answer in answers) * LETTER_IN_HAND
    return next((step for step in _ENTRY_STEPS if needed <= step <= room), room if needed <= room else 2 * room)


def blank_width(block: Gaps[Prose, Pieces]) -> float:
    """How wide the gaps of a passage are, all alike, in steps: room for the longest answer, or word of the box."""
    gaps = [piece for piece in block.passage if isinstance(piece, Gap)]
    chosen = [*block.distractors, *(gap.answers[0] for gap in gaps)]
    written = chosen if block.distractors else [answer for gap in gaps for answer in gap.answers]
    needed = max((len(words.plain) for words in written), default=0) * LETTER_IN_HAND
    return next((step for step in _BLANK_STEPS if needed <= step), _BLANK_STEPS[-1])


def breaks(block: EditionBlock, room: float) -> bool:
    """Whether a question may go on on the next page: lines to write on, a long grid, a long passage."""
    match block:
        case Lines():
            return True
        case Judgements(grid=True):
            return sum(_lines(statement.text, room * GRID_TEXT) for statement in block.statements) > LONG
        case Gaps():
            pieces = (piece for piece in block.passage if isinstance(piece, Prose))
            return sum(plain_width(piece.plain) for piece in pieces) > LONG * room
        case _:
            return False


def _lines(text: Prose, room: float) -> int:
    own = ceil(plain_width(text.plain) / room)
    return own + _lines(text.second, room / SECOND_SIZE) if text.second else own


def beside(block: EditionBlock) -> bool:
    """Whether there is room for the answer on the right of the question: two boxes behind a statement."""
    return isinstance(block, Judgements) and not block.grid
