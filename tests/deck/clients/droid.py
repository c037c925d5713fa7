"""AnkiDroid: a whole page for every side; what a card wants to keep must lie in `sessionStorage`."""

from __future__ import annotations

from .client import HERE, ORIGIN, Client, Side

_PAGE = """<!doctype html>
<html class="{root}">
<head><meta charset="utf-8"><title>card</title><style>{style}</style><script>{script}</script></head>
<body class="{classes}"><div id="content">{content}</div></body>
</html>"""


class Droid(Client):
    """Loads a page for the front and another for the back from one address: variables die, sessionStorage lives."""

    name = "droid"

    def _show(self, side: Side) -> None:
        self._side: Side = side
        self.page.goto(f"{ORIGIN}/")
        self.wear(self.look)
        if side == "answer":
            self.page.evaluate("document.getElementById('answer')?.scrollIntoView()")

    def _root(self) -> str:
        return "mobile android linux js"

    def _classes(self) -> str:
        night = " night_mode nightMode" if self.look.night else ""
        return f"card card{self._ordinal()}{night} chrome"

    def _document(self) -> str:
        return _PAGE.format(
            root=self._root(),
            classes=self._classes(),
            style=(HERE / "droid.css").read_text(encoding="utf-8"),
            script=self._script("droid.js"),
            content=self._html(self._side),
        )


class NoScript(Droid):
    """A page per side where no script of the card runs, as where they are forbidden or break on an old client."""

    name = "no script"
    scripts = False

    def _root(self) -> str:
        return ""
