"""What all clients share: a page at an address of its own, media from the collection, a look, pictures."""

from __future__ import annotations

import math
import mimetypes
import re
from abc import ABC, abstractmethod
from dataclasses import dataclass
from pathlib import Path
from typing import Literal
from urllib.parse import unquote, urlsplit

from playwright.sync_api import Browser, ConsoleMessage, FloatRect, Page, Route

from .shown import Shown

NOW = 1_700_000_000
"""What the clients take for the present (seconds since 1970), so that pictures are the same on every day."""

ORIGIN = "http://anki.invalid"
HERE = Path(__file__).parent
MARGIN = 8  # pixels that a picture has below the last line of a card

Side = Literal["question", "answer"]

_SOUND = re.compile(r"\[anki:(play:[qa]:\d+)\]")
_SOUND_BUTTON = """<a class="replay-button soundLink" href="#" onclick="pycmd('{}'); return false;">
<svg class="playImage" viewBox="0 0 64 64"><circle cx="32" cy="32" r="29"/><path d="M22 14L54 32L22 50Z"/></svg></a>"""
_BOTTOM = """() => Math.max(...[...document.body.children].map(one => one.getBoundingClientRect().bottom)) + scrollY"""

_LOT = "{{ let last = {}; Math.random = () => (last = (last * 16807) % 2147483647) / 2147483647; }}\n"
_DRESS = """([root, body, zoom]) => {
  document.documentElement.className = root;
  document.body.className = body;
  document.body.style.zoom = zoom;
}"""


@dataclass(frozen=True, slots=True)
class Look:
    """How a client is set: by night, how wide its page is (pixels), how much its text is enlarged, pixels a point."""

    night: bool = False
    width: int = 680
    zoom: float = 1
    scale: float = 1


class Client(ABC):
    """A program that shows cards, one side after another.

    `problems` is what a learner or a developer would hold against the page: errors in the console, and whatever was
    asked for that is not in the collection. `scripts` false: as where scripts are forbidden.
    """

    name: str
    scripts = True

    def __init__(self, browser: Browser, media: Path, look: Look | None = None) -> None:
        self.look = look or Look()
        self.problems: list[str] = []
        self._media = media
        self._card: Shown | None = None
        self._loads = 0
        self._context = browser.new_context(
            viewport={"width": self.look.width, "height": 400},
            device_scale_factor=self.look.scale,
            java_script_enabled=self.scripts,
        )
        self._context.clock.set_fixed_time(NOW)
        self._context.set_default_timeout(3_000)
        self.page: Page = self._context.new_page()
        self.page.on("console", self._on_console)
        self.page.on("pageerror", lambda error: self.problems.append(f"{self._at()}: {error}"))
        self.page.route("**/*", self._serve)

    def front(self, card: Shown) -> None:
        """Show the question."""
        self._card = card
        self._show("question")

    def back(self) -> None:
        """Show the answer of the card whose question was shown."""
        self._show("answer")

    def wear(self, look: Look) -> None:
        """Change width, night and enlargement while a side is shown, as a learner may; `scale` stays as it was."""
        self.look = look
        self.page.set_viewport_size({"width": look.width, "height": 400})
        self.page.evaluate(_DRESS, [self._root(), self._classes(), look.zoom])

    def commands(self) -> list[str]:
        """What the card has asked the program to do on this side: `pycmd`, or the phone's own functions."""
        asked: list[str] = self.page.evaluate("globalThis.asked ?? []")
        return asked

    def shot(self, path: Path | None = None, most: float = math.inf) -> bytes:
        """A picture (PNG) of the side as far as the card reaches, `most` pixels at most; also written to `path`."""
        height = min(most, max(1.0, self.page.evaluate(_BOTTOM) + MARGIN))
        clip: FloatRect = {"x": 0, "y": 0, "width": self.look.width, "height": height}
        return self.page.screenshot(path=path, clip=clip, full_page=True, animations="disabled", caret="hide")

    def overflow(self) -> int:
        """By how many pixels the page is wider than its window."""
        wide: int = self.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        return wide

    def close(self) -> None:
        """End the session, with all that the cards have stored in it."""
        self._context.close()

    @abstractmethod
    def _show(self, side: Side) -> None:
        """Bring a side of the card into the page."""

    @abstractmethod
    def _root(self) -> str:
        """The classes of the page's root."""

    @abstractmethod
    def _classes(self) -> str:
        """The classes of the page's body."""

    @abstractmethod
    def _document(self) -> str:
        """The page that is loaded at the root of the address."""

    def _html(self, side: Side) -> str:
        """A side's HTML with Anki's button in place of each sound."""
        assert self._card, "a front first"
        html = self._card.question if side == "question" else self._card.answer
        return _SOUND.sub(lambda found: _SOUND_BUTTON.format(found[1]), html)

    def _script(self, name: str) -> str:
        """What a client's page runs before the card; lots are drawn as ever, but the same on every run."""
        return _LOT.format(self._loads) + (HERE / name).read_text(encoding="utf-8")

    def _ordinal(self) -> int:
        return self._card.ordinal + 1 if self._card else 1

    def _serve(self, route: Route) -> None:
        """Answer a request of the page: its document, or a file of the collection, or nothing."""
        address = urlsplit(route.request.url)
        file = self._media / unquote(address.path).lstrip("/")
        if not route.request.url.startswith(ORIGIN):
            self.problems.append(f"{self._at()}: asks for {route.request.url}")
            route.abort()
        elif address.path == "/":
            self._loads += 1
            route.fulfill(body=self._document(), content_type="text/html; charset=utf-8")
        elif file.is_file():
            route.fulfill(path=file, content_type=mimetypes.guess_type(file.name)[0] or "application/octet-stream")
        else:
            route.fulfill(status=204 if address.path == "/favicon.ico" else 404)

    def _on_console(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.problems.append(f"{self._at()}: {message.text}")

    def _at(self) -> str:
        return f"{self.name}, {self._card.name if self._card else 'no card'}"
