"""Addresses that open a file at a line in an editor."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote

from quizgen.source import Place

EDITORS = {
    "vscode": "vscode://file{path}:{line}:{column}",
    "vscodium": "vscodium://file{path}:{line}:{column}",
    "cursor": "cursor://file{path}:{line}:{column}",
    "zed": "zed://file{path}:{line}:{column}",
    "idea": "idea://open?file={path}&line={line}&column={column}",
    "pycharm": "pycharm://open?file={path}&line={line}&column={column}",
    "sublime": "subl://open?url=file://{path}&line={line}&column={column}",
    "textmate": "txmt://open?url=file://{path}&line={line}&column={column}",
}
"""Editors by name, each with the address that it listens to."""


def editor_address(editor: str, place: Place) -> str:
    """The address that opens a place in an editor (a name, or a pattern with `{path}` and `{line}`); "" for none."""
    pattern = EDITORS.get(editor, editor)
    if not pattern or not place.source.path.name:
        return ""
    line, column = place.first
    path = quote(Path(place.source.path).resolve().as_posix())
    slash = "" if path.startswith("/") else "/"  # C:/… on Windows
    return pattern.replace("{path}", slash + path).replace("{line}", str(line)).replace("{column}", str(column))
