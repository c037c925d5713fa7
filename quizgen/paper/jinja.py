"""The templates of a room, compiled once."""

from __future__ import annotations

from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined


@cache
def templates(room: str) -> Environment:
    """Those in a package's folder `templates`; what is not defined is an error, what is not HTML is escaped."""
    return Environment(
        loader=PackageLoader(room),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
