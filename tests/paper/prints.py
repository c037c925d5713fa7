"""Pages printed to PDF by Chromium, and where on the paper everything is. All lengths are millimetres."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from math import pi
from typing import NamedTuple

import pypdfium2
from playwright.sync_api import Page
from pypdfium2 import raw

from tests.chromium import chromium

MM = 25.4 / 72
"""A point of a PDF."""


class Spot(NamedTuple):
    """Something on a page, from the upper left corner: its middle and its size."""

    x: float
    y: float
    width: float
    height: float


class Word(NamedTuple):
    """Letters that belong together, the box around them, and whether they stand on their heads."""

    text: str
    left: float
    top: float
    right: float
    bottom: float
    turned: bool


@dataclass(frozen=True, slots=True)
class Press:
    """A page of a browser that prints."""

    page: Page

    def __call__(self, html: str, click: str = "") -> pypdfium2.PdfDocument:
        """The PDF of a page, after a click on what a selector finds."""
        self.page.set_content(html)
        if click:
            self.page.click(click)
        return pypdfium2.PdfDocument(self.page.pdf(prefer_css_page_size=True))


@contextmanager
def printing() -> Iterator[Press]:
    """One browser that prints all pages."""
    with chromium() as browser:
        yield Press(browser.new_page())


def shapes(page: pypdfium2.PdfPage, size: float, curved: bool) -> list[Spot]:
    """All drawn shapes of a page that are as wide and as high as `size`, round or with corners.

    The bounds that pdfium gives of a ring are up to twice its stroke wider than the ring.
    """
    found = (spot(thing, page) for thing in page.get_objects([raw.FPDF_PAGEOBJ_PATH]) if is_curved(thing) == curved)
    return [one for one in found if abs(one.width - size) < 0.5 and abs(one.height - size) < 0.5]


def is_curved(thing: pypdfium2.PdfObject) -> bool:
    """Whether a path has curves."""
    segments = (raw.FPDFPath_GetPathSegment(thing, n) for n in range(raw.FPDFPath_CountSegments(thing)))
    return any(raw.FPDFPathSegment_GetType(segment) == raw.FPDF_SEGMENT_BEZIERTO for segment in segments)


def spot(thing: pypdfium2.PdfObject, page: pypdfium2.PdfPage) -> Spot:
    """Where a drawn thing is."""
    left, bottom, right, top = (edge * MM for edge in thing.get_bounds())
    return Spot((left + right) / 2, page.get_height() * MM - (top + bottom) / 2, right - left, top - bottom)


def words(page: pypdfium2.PdfPage, pattern: str) -> list[Word]:
    """What on a page matches a pattern; spaces are left out, as pdfium finds them where there are none."""
    letters = list(_letters(page))
    text = "".join(letter.text for letter in letters)
    return [_together(letters[found.start() : found.end()]) for found in re.finditer(pattern, text)]


def _letters(page: pypdfium2.PdfPage) -> Iterator[Word]:
    text, height = page.get_textpage(), page.get_height()
    for n in range(raw.FPDFText_CountChars(text)):
        letter = chr(raw.FPDFText_GetUnicode(text, n))
        if letter.isprintable() and letter != " ":
            left, bottom, right, top = text.get_charbox(n)
            turned = abs(raw.FPDFText_GetCharAngle(text, n) - pi) < 0.1
            yield Word(letter, left * MM, (height - top) * MM, right * MM, (height - bottom) * MM, turned)


def _together(letters: list[Word]) -> Word:
    return Word(
        "".join(letter.text for letter in letters),
        min(letter.left for letter in letters),
        min(letter.top for letter in letters),
        max(letter.right for letter in letters),
        max(letter.bottom for letter in letters),
        all(letter.turned for letter in letters),
    )
