"""Text made safe to show: what a terminal would obey, or would not show at all, becomes visible."""

from __future__ import annotations

import re

# C0 and C1 controls, and what turns or hides text: https://unicode.org/reports/tr9/#Directional_Formatting_Characters
_UNSEEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ud800-\udfff]"
)
_DELETE = 0x7F


def visible(text: str) -> str:
    """The text on one line, tabs as one space, control characters as pictures (␛) or by their number."""
    return _UNSEEN.sub(lambda found: _picture(found[0]), text)


def _picture(letter: str) -> str:
    code = ord(letter)
    if letter == "\t":
        return " "
    if code < 0x20:
        return chr(0x2400 + code)
    return "\u2421" if code == _DELETE else f"<U+{code:04X}>"


def visible_lines(text: str) -> list[str]:
    """The lines of a text, each of them visible."""
    return [visible(line) for line in text.split("\n")]
