"""Keys made unreadable for the eye: whoever looks into the page's source learns nothing by accident.

It is no secret: the page itself opens the seal. The five lowest bits of every UTF-16 unit are turned by those of the
question's id, which leaves letters letters of the same length in UTF-8, and pairs of surrogates pairs.
"""

from __future__ import annotations

import json
import re
from itertools import cycle

_SIGNS = 0x80
"""The first of 32 signs (C1 controls) that stand for what is repeated."""
_LOW_BITS = 0x1F


def seal(id: str, key: object, repeated: tuple[str, ...] = ()) -> str:
    """A question's key as letters from which nothing can be read; `openSeal` of the page's script is the way back.

    What is `repeated` in many keys, as it stands in their JSON, is written as one sign each.
    """
    plain = json.dumps(key, ensure_ascii=False, separators=(",", ":"))
    plain = re.sub("[\x80-\x9f\ud800-\udfff]", lambda found: f"\\u{ord(found[0]):04x}", plain)
    for number, words in enumerate(repeated):
        plain = plain.replace(words, chr(_SIGNS + number))
    units = bytearray(plain.encode("utf-16-le"))
    for low, letter in zip(range(0, len(units), 2), cycle(id), strict=False):
        units[low] ^= ord(letter) & _LOW_BITS
    return units.decode("utf-16-le")
