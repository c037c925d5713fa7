"""The Chromium that is installed, driven by playwright: the one way in which tests come by a browser.

A process has one driver, started when it is first wanted: playwright allows no second one beside it, and fixtures of
several modules want theirs at the same time.
"""

from __future__ import annotations

import atexit
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Playwright

_FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-lcd-text",  # grey edges of letters: the same on every screen, and smaller pictures
    "--font-render-hinting=none",
    "--hide-scrollbars",
)


@contextmanager
def chromium(*flags: str) -> Iterator[Browser]:
    """A browser without a window, which ends with the block."""
    browser = _driver().chromium.launch(executable_path=shutil.which("chromium"), args=[*_FLAGS, *flags])
    try:
        yield browser
    finally:
        browser.close()


@cache
def _driver() -> Playwright:
    from playwright.sync_api import sync_playwright

    driver = sync_playwright().start()
    atexit.register(driver.stop)
    return driver
