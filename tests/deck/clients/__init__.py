"""The clients in which learners see our cards, as far as a browser can stand in for them.

`learn` lets real Anki import an edition's deck and gives its cards as Anki renders them; a `Client` shows their sides
in Chromium in the way of one of Anki's programs; `answer` answers the front that is shown, right or wrong.
"""

from __future__ import annotations

from tests.chromium import chromium

from .answers import ANSWERED, answer, tell
from .client import Client, Look
from .desktop import Desktop
from .droid import Droid, NoScript
from .shown import Shown, learn, shown_cards

__all__ = [
    "ANSWERED",
    "Client",
    "Desktop",
    "Droid",
    "Look",
    "NoScript",
    "Shown",
    "answer",
    "chromium",
    "learn",
    "shown_cards",
    "tell",
]
