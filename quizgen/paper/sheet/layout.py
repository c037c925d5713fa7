"""From a paper to its answer sheet: one pure function states where everything is, and all else repeats it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from quizgen.locale.catalogue import Catalogue
from quizgen.paper.labels import section_title
from quizgen.paper.layout import PAPERS
from quizgen.paper.plan import Paper
from quizgen.paper.sheet.cells import TEXT, Cell, draw_cell
from quizgen.paper.sheet.head import HEAD_HEIGHT, MARGIN, corner_marks, draw_foot, draw_head, page_code
from quizgen.paper.sheet.ink import Area, Ink, Label, Sheet, SheetPage
from quizgen.paper.sheet.shapes import Asked, asked
from quizgen.paper.sheet.strips import next_strip

HEADING_HEIGHT = 7.0
NOTE_HEIGHT = 6.0
BAND_GAP = 2.5
"""Under each section."""


@dataclass(frozen=True, slots=True)
class Band:
    """A section on the sheet: its heading, the cells of its numbers, and which numbers are answered on the paper."""

    heading: str
    cells: tuple[Cell, ...]
    note: str


@dataclass(frozen=True, slots=True)
class Room:
    """The part of a page in which answers stand."""

    width: float
    top: float
    bottom: float


def lay_out(paper: Paper) -> Sheet:
    """The answer sheet of all forms of a paper."""
    _, width, height = PAPERS[paper.options.paper]
    room = Room(width - 2 * MARGIN, MARGIN + HEAD_HEIGHT, height - MARGIN)
    numbers = [_if_it_fits(number, room, paper.edition.words) for number in asked(paper)]
    bodies = _flow(_bands(paper, numbers), room)
    head, words = draw_head(paper, width), paper.edition.words
    pages = tuple(
        SheetPage(
            n,
            corner_marks(width, height),
            page_code(width, n, len(bodies)),
            head + body + draw_foot(words, n, len(bodies), width, height),
        )
        for n, body in enumerate(bodies, 1)
    )
    return Sheet(width, height, pages, tuple(number.serial for number in numbers if not number.shapes))


def _if_it_fits(number: Asked, room: Room, words: Catalogue) -> Asked:
    """The number, or the same to be answered on the paper: a question of forty pairs has no room on any page."""
    if not number.shapes:
        return number
    cell, height = draw_cell(number, words), room.bottom - room.top - HEADING_HEIGHT
    fits = cell.width <= room.width and next_strip((cell,), room.width, height)
    return number if fits else replace(number, shapes=())


def _bands(paper: Paper, numbers: list[Asked]) -> Iterator[Band]:
    words = paper.edition.words
    for section, found in groupby(numbers, lambda number: number.section):
        of, form = list(found), paper.forms[0]
        heading = section_title(form.sections[section], section + 1, form, words)
        cells = tuple(draw_cell(number, words) for number in of if number.shapes)
        yield Band(heading, cells, _note([number.number for number in of if not number.shapes], words))


def _note(numbers: list[int], words: Catalogue) -> str:
    return words.sheet.on_paper.format(n=ranges(numbers)) if numbers else ""


def ranges(numbers: list[int]) -> str:
    """Ascending numbers as a person writes them: "3, 5–8"."""
    runs = [[n for _, n in run] for _, run in groupby(enumerate(numbers), lambda found: found[1] - found[0])]
    return ", ".join(f"{run[0]}–{run[-1]}" if len(run) > 1 else str(run[0]) for run in runs)


def _flow(bands: Iterable[Band], room: Room) -> tuple[Ink, ...]:
    """The bands one under the other, on as many pages as they need."""
    pages = _Pages(room)
    for band in bands:
        _fill(pages, band)
    return tuple(pages.inks)


class _Pages:
    """Pages that are filled from above; `left` is what remains of the last one."""

    def __init__(self, room: Room) -> None:
        self.room = room
        self.inks = [Ink()]
        self.left = room.bottom - room.top

    def turn(self) -> None:
        self.inks.append(Ink())
        self.left = self.room.bottom - self.room.top

    def put(self, ink: Ink, height: float) -> None:
        self.inks[-1] += ink.moved(MARGIN, self.room.bottom - self.left)
        self.left -= height


def _fill(pages: _Pages, band: Band) -> None:
    """A band on this page and the next ones; its heading stands on each, its note under its last numbers."""
    cells, headed = band.cells, False
    while cells:
        strip = next_strip(cells, pages.room.width, pages.left - (0 if headed else HEADING_HEIGHT))
        if strip is None:
            pages.turn()
            headed = False
            continue
        if not headed:
            pages.put(_heading(band), HEADING_HEIGHT)
        pages.put(strip.ink, strip.height)
        cells, headed = cells[strip.taken :], True
    if band.note:
        _add_note(pages, band)
    pages.left -= BAND_GAP


def _add_note(pages: _Pages, band: Band) -> None:
    alone = not band.cells
    if pages.left < NOTE_HEIGHT + HEADING_HEIGHT * alone:
        pages.turn()
    if alone:
        pages.put(_heading(band), HEADING_HEIGHT)
    pages.put(Ink(areas=(Area(band.note, "note", 0, 0, pages.room.width, NOTE_HEIGHT),)), NOTE_HEIGHT)


def _heading(band: Band) -> Ink:
    return Ink(labels=(Label(band.heading, 0, HEADING_HEIGHT - 2.2, TEXT, bold=True),))
