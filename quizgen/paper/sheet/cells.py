"""The cell of one number on the sheet: its bubbles and lines, from the cell's upper left corner."""

from __future__ import annotations

from dataclasses import dataclass

from babel.numbers import get_decimal_symbol

from quizgen.locale.catalogue import Catalogue
from quizgen.paper.labels import letter
from quizgen.paper.sheet.ink import PITCH, Box, Bubble, Group, GroupKind, Ink, Label, Line
from quizgen.paper.sheet.shapes import Asked, Shape

NUMBER_WIDTH = 8.5
"""Room for a number, or a statement's letter, before a row of bubbles."""
TITLE_HEIGHT = 6.0
LINE_HEIGHT = 8.0
ENTRY_HEIGHT = 6.5
"""The boxes into which digits are written before they are filled in beneath."""
LINE_WIDTH = 72.0
"""Of a line for a word or two."""
DIGITS_INSET = 3.6
"""From a cell's edges to its columns of digits: six cells have room in a row of A4."""
PADDING = 2.0
TEXT = 3.4
BASE = 1.15
"""How far a base line lies under the middle of a line of text."""

DIGIT_VALUES = "0123456789"


@dataclass(frozen=True, slots=True)
class Cell:
    """What is drawn for one number, and the room it takes."""

    ink: Ink
    width: float
    height: float


def draw_cell(asked: Asked, words: Catalogue) -> Cell:
    """The cell of a number: parts without a label of their own stand beside the number, all others beneath it."""
    beside = not any(asked.shapes[0].labels)
    ink, width, down = _number(asked, words, beside), 0.0, 0.0 if beside else TITLE_HEIGHT
    for shape in asked.shapes:
        part = _shape(asked, shape, words)
        ink += part.ink.moved(0, down)
        width, down = max(width, part.width), down + part.height
    return Cell(ink, width + PADDING, down)


def row_of_bubbles(values: tuple[tuple[str, str], ...], middle: float) -> tuple[Bubble, ...]:
    """Bubbles to the right of where a label stands; `values` are what they mean and what is printed in them."""
    left = NUMBER_WIDTH + PITCH / 2
    return tuple(Bubble(value, shown, left + n * PITCH, middle) for n, (value, shown) in enumerate(values))


def column_of_digits(number: GroupKind, question: int, part: int, rows: dict[str, tuple[int, str]]) -> Group:
    """A column of bubbles of which each stands in its value's row."""
    x = PITCH / 2
    bubbles = (Bubble(value, shown, x, row * PITCH + PITCH / 2) for value, (row, shown) in rows.items())
    return Group(number, question, str(part + 1), False, tuple(bubbles))


def entry_boxes(columns: int) -> Ink:
    """A row of boxes to write digits into, one over each column."""
    return Ink(boxes=tuple(Box(n * PITCH, 0, PITCH, ENTRY_HEIGHT) for n in range(columns)))


def _number(asked: Asked, words: Catalogue, beside: bool) -> Ink:
    if beside:
        middle = (LINE_HEIGHT if asked.shapes[0].kind == "written" else PITCH) / 2
        return Ink(labels=(_before(str(asked.number), middle),))
    title = words.sheet.question.format(n=asked.number)
    return Ink(labels=(Label(title, PADDING, TITLE_HEIGHT / 2 + BASE, TEXT, bold=True),))


def _shape(asked: Asked, shape: Shape, words: Catalogue) -> Cell:
    match shape.kind:
        case "digits":
            return _digits(asked, shape, words)
        case "written":
            return _lines(asked, shape)
        case _:
            return _rows(asked, shape, shape.kind, words)


def _rows(asked: Asked, shape: Shape, kind: GroupKind, words: Catalogue) -> Cell:
    values, ink = _values(shape, words), Ink()
    for n, part in enumerate(shape.labels):
        middle = n * PITCH + PITCH / 2
        row = row_of_bubbles(values, middle)
        ink += Ink((Group(kind, asked.serial, part, shape.many, row),), labels=_part(shape, part, middle))
    return Cell(ink, NUMBER_WIDTH + shape.values * PITCH, shape.parts * PITCH)


def _values(shape: Shape, words: Catalogue) -> tuple[tuple[str, str], ...]:
    if shape.kind in ("judgement", "judgements"):
        return ("true", words.paper.true_mark), ("false", words.paper.false_mark)
    return tuple((letter(n), letter(n)) for n in range(shape.values))


def _part(shape: Shape, part: str, middle: float) -> tuple[Label, ...]:
    if not part:
        return ()
    return (_before(f"{part})" if shape.kind == "judgements" else part, middle),)


def _before(text: str, middle: float) -> Label:
    return Label(text, NUMBER_WIDTH - 1.5, middle + BASE, TEXT, "end", bold=True)


def _lines(asked: Asked, shape: Shape) -> Cell:
    ink = Ink()
    for n, part in enumerate(shape.labels):
        down = n * LINE_HEIGHT
        line = Line(asked.serial, part, NUMBER_WIDTH, down + LINE_HEIGHT - 1, LINE_WIDTH)
        ink += Ink(lines=(line,), labels=(_before(f"({part})", down + LINE_HEIGHT / 2),) if part else ())
    return Cell(ink, NUMBER_WIDTH + LINE_WIDTH, shape.parts * LINE_HEIGHT)


def _digits(asked: Asked, shape: Shape, words: Catalogue) -> Cell:
    """Columns as on Vietnam's sheet: a minus in the first one, a decimal mark in those between the outer ones."""
    ink = entry_boxes(shape.parts).moved(DIGITS_INSET, 0)
    for part in range(shape.parts):
        column = column_of_digits("digits", asked.serial, part, _digit_rows(part, shape.parts, words))
        ink += Ink((column,)).moved(DIGITS_INSET + part * PITCH, ENTRY_HEIGHT)
    height = ENTRY_HEIGHT + (2 + len(DIGIT_VALUES)) * PITCH
    return Cell(ink, 2 * DIGITS_INSET + shape.parts * PITCH - PADDING, height)


def _digit_rows(part: int, parts: int, words: Catalogue) -> dict[str, tuple[int, str]]:
    digits = {digit: (row, digit) for row, digit in enumerate(DIGIT_VALUES, 2)}
    if part == 0:
        return {"-": (0, "−")} | digits
    if part < parts - 1:
        return {".": (1, get_decimal_symbol(words.cldr))} | digits
    return digits
