"""Pages in a real browser, which prints them; one browser for all tests of a module."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

import pypdfium2
from playwright.sync_api import ConsoleMessage, Page

from tests.chromium import chromium


class Printer(NamedTuple):
    """A tab of Chromium, and one in which no script runs; `complaints` are what the first wrote to its console."""

    tab: Page
    bare: Page
    complaints: list[str]

    def sheets_without_script(self, page: str) -> list[str]:
        """The same as `sheets`, printed where scripts are switched off."""
        self.bare.set_content(page, wait_until="load")
        return texts_of(self.print_shown(self.bare))

    def show(self, page: str) -> Page:
        """The tab, with a page in it whose scripts have run."""
        self.tab.set_content(page, wait_until="load")
        return self.tab

    def pdf(self, page: str) -> bytes:
        """What it prints of a page."""
        return self.print_shown(self.show(page))

    def print_shown(self, tab: Page) -> bytes:
        """What it prints of the page that is in the tab, as it is by now."""
        return tab.pdf(prefer_css_page_size=True)

    def sheets(self, page: str) -> list[str]:
        """The text, in NFC, of each sheet that it prints of a page."""
        return texts_of(self.pdf(page))


@contextmanager
def printing() -> Iterator[Printer]:
    """The installed Chromium, without a network."""
    with chromium() as browser:
        tab = browser.new_context(offline=True).new_page()
        bare = browser.new_context(offline=True, java_script_enabled=False).new_page()
        complaints: list[str] = []

        def note(message: ConsoleMessage) -> None:
            complaints.append(message.text)

        tab.on("console", note)
        tab.on("pageerror", lambda error: complaints.append(str(error)))
        yield Printer(tab, bare, complaints)


def texts_of(pdf: bytes) -> list[str]:
    """The text, in NFC, of each sheet of a PDF."""
    document = pypdfium2.PdfDocument(pdf)
    texts = [unicodedata.normalize("NFC", sheet.get_textpage().get_text_range()) for sheet in document]
    document.close()
    return texts


def letters(text: str) -> str:
    """A text without what breaking its lines changes: white space and hyphens (U+FFFE in pdfium)."""
    return "".join(letter for letter in text if not letter.isspace() and letter not in "-\ufffe\x02")
