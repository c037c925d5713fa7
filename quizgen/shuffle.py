"""Orders drawn by lot that are the same on every machine and for ever.

The lots are bytes of BLAKE2b (RFC 7693) over the seed, so they do not depend on a generator of the standard library,
and an order depends on its own seed alone: what is drawn for one item never moves another.
"""

from __future__ import annotations

from hashlib import blake2b

_LOT_BYTES = 8
_LOTS_A_HASH = 64 // _LOT_BYTES


def lots(seed: str, count: int) -> tuple[int, ...]:
    """So many numbers from 0 up to, not including, 2 to the 64th, each equally likely."""
    drawn = b"".join(blake2b(f"{block}/{seed}".encode()).digest() for block in range(-(-count // _LOTS_A_HASH)))
    return tuple(int.from_bytes(drawn[n : n + _LOT_BYTES]) for n in range(0, count * _LOT_BYTES, _LOT_BYTES))


def shuffled(seed: str, count: int) -> tuple[int, ...]:
    """The numbers from 0 to `count` - 1 in an order that every seed draws anew, each order equally likely."""
    return tuple(sorted(range(count), key=lots(seed, count).__getitem__))
