"""Pages printed by a real browser."""

from __future__ import annotations

import subprocess
import unicodedata
from pathlib import Path

import pypdfium2

FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--no-pdf-header-footer",
)


def print_page(page: str, folder: Path) -> list[str]:
    """The text, in NFC, of each sheet that Chromium prints of a page; `folder` is an empty one."""
    html, pdf = folder / "page.html", folder / "page.pdf"
    html.write_text(page, encoding="utf-8")
    subprocess.run(
        ["chromium", *FLAGS, f"--user-data-dir={folder / 'profile'}", f"--print-to-pdf={pdf}", html.as_uri()],
        check=True,
        capture_output=True,
        timeout=120,
    )
    return _texts(pdf)


def _texts(pdf: Path) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    texts = [unicodedata.normalize("NFC", sheet.get_textpage().get_text_range()) for sheet in document]
    document.close()
    return texts


def letters(text: str) -> str:
    """A text without what breaking its lines changes: white space and hyphens (U+FFFE in pdfium)."""
    return "".join(letter for letter in text if not letter.isspace() and letter not in "-\ufffe\x02")
