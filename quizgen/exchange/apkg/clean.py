"""Text without what no bank holds: control characters, and several ways to write one letter."""

from __future__ import annotations

import re
from unicodedata import normalize

_NEVER = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\u200b\ufeff\ufffe\uffff\ud800-\udfff]")
_LINE_END = re.compile("\r\n|[\r\x0c\x85\u2028\u2029]")


def clean(text: str) -> str:
    """A text without control characters, its lines ended by newlines."""
    return _LINE_END.sub("\n", _NEVER.sub("", text))


def clean_name(text: str) -> str:
    """A name in one line."""
    return normalize("NFC", " ".join(clean(text).split()))
