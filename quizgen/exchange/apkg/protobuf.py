"""The few bytes of protocol buffers that Anki's newer packages hold.

The wire format is read without its schema (https://protobuf.dev/programming-guides/encoding/): numbers of fields and
their values, which are numbers or bytes.
"""

from __future__ import annotations

from collections.abc import Iterator

_VARINT, _FIXED64, _BYTES, _FIXED32 = 0, 1, 2, 5
_LONGEST = 10


def fields(message: bytes) -> Iterator[tuple[int, int | bytes]]:
    """The fields of a message in their order; raises ValueError for anything that is none."""
    at = 0
    while at < len(message):
        tag, at = _varint(message, at)
        kind = tag & 7
        if kind == _VARINT:
            value, at = _varint(message, at)
            yield tag >> 3, value
            continue
        if kind == _BYTES:
            size, at = _varint(message, at)
        elif kind in (_FIXED32, _FIXED64):
            size = 4 if kind == _FIXED32 else 8
        else:
            raise ValueError("no such wire type")
        if at + size > len(message):
            raise ValueError("cut short")
        yield tag >> 3, message[at : at + size]
        at += size


def number(message: bytes, field: int) -> int:
    """The number in a field, 0 where it is missing."""
    return next((value for at, value in fields(message) if at == field and isinstance(value, int)), 0)


def part(message: bytes, field: int) -> bytes:
    """The bytes in a field, none where it is missing."""
    return next((value for at, value in fields(message) if at == field and isinstance(value, bytes)), b"")


def text(message: bytes, field: int) -> str:
    """The text in a field, empty where it is missing."""
    return part(message, field).decode("utf-8", "replace")


def _varint(message: bytes, at: int) -> tuple[int, int]:
    value = 0
    for n in range(_LONGEST):
        if at + n >= len(message):
            break
        byte = message[at + n]
        value |= (byte & 0x7F) << (7 * n)
        if byte < 0x80:
            return value, at + n + 1
    raise ValueError("cut short")
