"""Anki on a computer: one page for the whole session, into which every side is put."""

from __future__ import annotations

from .client import HERE, ORIGIN, Client, Side

_PAGE = """<!doctype html>
<html class="{root}" dir="ltr">
<head><meta charset="utf-8"><title>main webview</title><style>{style}</style></head>
<body class="{classes}"><script>{script}</script>
<div id="_mark" hidden>★</div><div id="_flag" hidden>⚑</div><div id="qa" dir="auto"></div></body>
</html>"""


class Desktop(Client):
    """Keeps its page, hence its variables, through a session; every script runs anew in the one global scope."""

    name = "desktop"

    def _show(self, side: Side) -> None:
        if self.page.url == "about:blank":
            self.page.goto(f"{ORIGIN}/")
        self.page.evaluate("([html, side]) => show(html, side)", [self._html(side), side])
        self.wear(self.look)

    def _root(self) -> str:
        return "night-mode linux chrome" if self.look.night else "linux chrome"

    def _classes(self) -> str:
        night = " nightMode night_mode" if self.look.night else ""
        return f"card card{self._ordinal()} isLin{night} fancy"

    def _document(self) -> str:
        return _PAGE.format(
            root=self._root(),
            classes=self._classes(),
            style=(HERE / "desktop.css").read_text(encoding="utf-8"),
            script=self._script("desktop.js"),
        )
