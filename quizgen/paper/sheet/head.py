"""What every page of the sheet has: corner marks, its number as squares, the pupil's name and numbers."""

from __future__ import annotations

from quizgen.locale.catalogue import Catalogue
from quizgen.paper.plan import Paper
from quizgen.paper.sheet.cells import DIGIT_VALUES, ENTRY_HEIGHT, column_of_digits, entry_boxes
from quizgen.paper.sheet.ink import PITCH, Area, Box, GroupKind, Ink, Label, Square

MARK_INSET = 12.0
"""From the edges of the page to the centre of a corner mark: no office printer leaves that blank."""
MARK = 5.0
BIT, BIT_PITCH, LEAST_BITS = 3.0, 5.0, 4
MARGIN = 18.0
"""From the edges of the page to all that is filled in."""
HEAD_HEIGHT = 66.0
TITLE_LINE, FIELD_LINE = 6.0, 9.0
NUMBERS_GAP = 5.0
FRAME = 1.5
"""From the frame around a block of digits to its columns."""
LABEL, FOOT = 3.6, 3.0


def corner_marks(width: float, height: float) -> tuple[Square, ...]:
    """The four squares by which a picture of the page is laid straight."""
    left, right, top, bottom = MARK_INSET, width - MARK_INSET, MARK_INSET, height - MARK_INSET
    places = {
        "top-left": (left, top),
        "top-right": (right, top),
        "bottom-left": (left, bottom),
        "bottom-right": (right, bottom),
    }
    return tuple(Square(name, x, y, MARK) for name, (x, y) in places.items())


def page_code(width: float, number: int, pages: int) -> tuple[Square, ...]:
    """A page's number in squares along the upper edge: one that is always black, then its bits, the highest first.

    There is nothing along the lower edge, so that a page is not read upside down.
    """
    bits = max(LEAST_BITS, pages.bit_length())
    left = (width - bits * BIT_PITCH) / 2
    black = (True, *(bool(number >> bit & 1) for bit in reversed(range(bits))))
    names = ("start", *(str(2**bit) for bit in reversed(range(bits))))
    return tuple(
        Square(name, left + n * BIT_PITCH, MARK_INSET, BIT, on)
        for n, (name, on) in enumerate(zip(names, black, strict=True))
    )


def draw_head(paper: Paper, width: float) -> Ink:
    """Title, name and instructions on the left; the student's number and the form's code as bubbles on the right."""
    words = paper.edition.words
    code = max(len(form.code) for form in paper.forms)
    form = _number_block("form", code, words.sheet.form_code)
    student = _number_block("student", paper.options.student_digits, words.sheet.student_number)
    form_left = width - MARGIN - _block_width(code)
    student_left = form_left - NUMBERS_GAP - _block_width(paper.options.student_digits)
    left = _pupil(paper, words, student_left - NUMBERS_GAP - MARGIN)
    return left.moved(MARGIN, MARGIN) + student.moved(student_left, MARGIN) + form.moved(form_left, MARGIN)


def draw_foot(words: Catalogue, number: int, pages: int, width: float, height: float) -> Ink:
    """The words by which a person knows the page."""
    text = f"{words.sheet.title} – {words.paper.page.format(page=number)}{words.paper.of_pages.format(n=pages)}"
    return Ink(labels=(Label(text, width / 2, height - MARK_INSET + 1, FOOT, "middle"),))


def _number_block(kind: GroupKind, digits: int, title: str) -> Ink:
    rows = {digit: (row, digit) for row, digit in enumerate(DIGIT_VALUES)}
    width, height = _block_width(digits), TITLE_LINE + ENTRY_HEIGHT + len(rows) * PITCH
    ink = entry_boxes(digits).moved(FRAME, TITLE_LINE)
    for n in range(digits):
        column = column_of_digits(kind, 0, n, rows)
        ink += Ink((column,)).moved(FRAME + n * PITCH, TITLE_LINE + ENTRY_HEIGHT)
    label = Label(title, width / 2, TITLE_LINE - 2, LABEL, "middle", bold=True)
    return ink + Ink(labels=(label,), boxes=(Box(0, 0, width, height + FRAME),))


def _block_width(digits: int) -> float:
    return digits * PITCH + 2 * FRAME


def _pupil(paper: Paper, words: Catalogue, width: float) -> Ink:
    half = (width - NUMBERS_GAP) / 2
    return Ink(
        areas=(
            Area(paper.options.cover.school, "school", 0, 0, width, 5),
            Area(words.sheet.title, "title", 0, 5, width, 8),
            Area(paper.title, "paper", 0, 13, width, 10),
            Area(words.paper.name, "field", 0, 23, width, FIELD_LINE),
            Area(words.paper.school_class, "field", 0, 32, half, FIELD_LINE),
            Area(words.paper.date, "field", half + NUMBERS_GAP, 32, half, FIELD_LINE),
            Area(words.sheet.instructions, "instructions", 0, 44, width, HEAD_HEIGHT - 44),
        )
    )
