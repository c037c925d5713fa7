"""The server of the preview: on this machine only, for the one browser that was given the address.

It answers GET alone, under a secret token, and only where `Host` (and `Origin`, if a browser sends one) name itself,
so that a page in another tab can neither read it nor reach it under another name (DNS rebinding). It reads no file
by the name in an address: everything comes out of the scene.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import PurePath
from typing import NamedTuple
from urllib.parse import parse_qs, unquote, urlsplit

from quizgen.preview.cards import deck_cards
from quizgen.preview.pages import draw_cards, draw_shell, draw_side
from quizgen.preview.scene import CARDS, Scene
from quizgen.preview.state import state
from quizgen.say import Ui
from quizgen.web.page import MEDIA_TYPES

_LOOPBACK = "127.0.0.1"
_PATIENCE = 15.0
"""Seconds after which a waiting browser hears that nothing changed, so that a closed one is noticed."""

_HEADERS = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Content-Security-Policy": "frame-ancestors 'self'",
}
_HTML = "text/html; charset=utf-8"


class Answer(NamedTuple):
    """What is sent: a media type and bytes."""

    kind: str
    data: bytes


class Preview(ThreadingHTTPServer):
    """A scene served on a port of the loopback (0: a free one); its links open `editor`, its words are in `ui`."""

    daemon_threads = True

    def __init__(self, scene: Scene, token: str, ui: Ui, editor: str = "", port: int = 0) -> None:
        super().__init__((_LOOPBACK, port), _Handler)
        self.scene, self.token, self.ui, self.editor = scene, token, ui, editor

    @property
    def origin(self) -> str:
        """Where it is served."""
        return f"http://{_LOOPBACK}:{self.server_address[1]}"

    @property
    def address(self) -> str:
        """What is opened in the browser; who does not know it is given nothing."""
        return f"{self.origin}/{self.token}/"

    def is_own(self, headers: Message) -> bool:
        """Whether a request was meant for this server, and not sent by another site's page."""
        port = self.server_address[1]
        names = {f"{_LOOPBACK}:{port}", f"localhost:{port}"}
        origin = headers.get("Origin")
        return (
            headers.get("Host") in names
            and (origin is None or origin in {f"http://{name}" for name in names})
            and headers.get("Sec-Fetch-Site", "none") in {"none", "same-origin"}
        )

    def answer(self, path: str, query: Mapping[str, str]) -> Answer | None:
        """What stands at a path below the token; None if nothing does."""
        match [unquote(part) for part in path.split("/")]:
            case [""]:
                return Answer(_HTML, draw_shell(self.ui))
            case ["state"]:
                return Answer("application/json", json.dumps(state(self.scene, self.ui, self.editor)).encode())
            case [bank, language, view] if view != CARDS:
                page = self.scene.page(bank, language, view)
                return Answer(_HTML, page) if page is not None else None
            case [bank, language, _]:
                deck = self.scene.deck(bank, language)
                return Answer(_HTML, draw_cards(deck_cards(deck), self.ui, language)) if deck else None
            case [bank, language, _, name]:
                return self._card(bank, language, name, query)
        return None

    def _card(self, bank: str, language: str, name: str, query: Mapping[str, str]) -> Answer | None:
        """A side of a card by its number, or a file that cards show by its name."""
        deck = self.scene.deck(bank, language)
        if deck is None:
            return None
        if name.isdecimal() and int(name) < len(cards := deck_cards(deck)):
            side = draw_side(cards[int(name)], language, back="back" in query, night="night" in query)
            return Answer(_HTML, side)
        data = deck.media.get(name)
        return None if data is None else Answer(MEDIA_TYPES.get(PurePath(name).suffix, "text/plain"), data)


class _Handler(BaseHTTPRequestHandler):
    """One request."""

    server: Preview
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        """Answer what this server's own page asks for."""
        address = urlsplit(self.path)
        token, _, path = address.path.removeprefix("/").partition("/")
        if not self.server.is_own(self.headers) or token != self.server.token:
            self.send_error(403)
            return
        if path == "events":
            self._events()
            return
        query = {name: values[0] for name, values in parse_qs(address.query, keep_blank_values=True).items()}
        found = self.server.answer(path, query)
        if found is None:
            self.send_error(404)
            return
        self._send(found)

    def _send(self, answer: Answer) -> None:
        self.send_response(200)
        self.send_header("Content-Type", answer.kind)
        self.send_header("Content-Length", str(len(answer.data)))
        self._end_headers()
        self.wfile.write(answer.data)

    def _events(self) -> None:
        """Server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html): each new version."""
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self._end_headers()
        self.close_connection = True
        told = -1
        try:
            while True:
                version = self.server.scene.wait(told, _PATIENCE)
                self.wfile.write(b": still here\n\n" if version == told else f"data: {version}\n\n".encode())
                self.wfile.flush()
                told = version
        except OSError:
            """The browser has gone."""

    def _end_headers(self) -> None:
        for name, value in _HEADERS.items():
            self.send_header(name, value)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Nothing: nobody reads a log of pictures."""
