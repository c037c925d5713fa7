"""Bytes unpacked with a limit, so that a small file never becomes a large one unseen."""

from __future__ import annotations

from typing import IO

from quizgen.exchange.apkg.refused import BOMB, BROKEN, Refused
from quizgen.say import Say

MEGABYTE = 1024**2
_STEP = MEGABYTE
_WINDOW = 64 * MEGABYTE  # Anki itself needs 8


def read_at_most(file: IO[bytes], limit: int, what: Say) -> bytes:
    """All bytes of a stream, if there are not more than `limit`."""
    parts: list[bytes] = []
    size = 0
    while part := file.read(_STEP):
        size += len(part)
        if size > limit:
            raise Refused(BOMB.filled(what=what, limit=limit // MEGABYTE))
        parts.append(part)
    return b"".join(parts)


def unpack_zstd(data: bytes, limit: int, what: Say) -> bytes:
    """What a Zstandard frame holds (RFC 8878), if it is not more than `limit`."""
    import zstandard

    try:
        unpacker = zstandard.ZstdDecompressor(max_window_size=_WINDOW)
        with unpacker.stream_reader(data) as file:
            return read_at_most(file, limit, what)
    except zstandard.ZstdError:
        raise Refused(BROKEN.filled(what=what)) from None
