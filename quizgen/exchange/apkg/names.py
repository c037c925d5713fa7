"""Ids and file names from texts: small letters, digits and hyphens."""

from __future__ import annotations

import re
from collections.abc import Collection
from hashlib import blake2b
from pathlib import PurePosixPath
from unicodedata import normalize

_LONGEST_ID, _LONGEST_FILE = 48, 60
_CONTENT_HASH = re.compile(r"-([0-9a-f]{16})$")


def slug(text: str, longest: int = _LONGEST_ID) -> str:
    """The words of a text as an id, cut between two of them; empty where there is nothing to make one of."""
    plain = normalize("NFKD", text.lower().replace("đ", "d")).encode("ascii", "ignore").decode()
    words = re.findall(r"[a-z0-9]+", plain.replace("'", ""))
    found = ""
    for word in words:
        longer = f"{found}-{word}" if found else word[:longest]
        if len(longer) > longest:
            break
        found = longer
    return found


def mint_id(text: str, guid: str, taken: Collection[str]) -> str:
    """An id for a question: from its text, with a part of its GUID where that says nothing or is taken."""
    id = slug(text)
    if id and id not in taken:
        return id
    mark = blake2b(guid.encode("utf-8", "replace"), digest_size=4).hexdigest()
    id = f"{id or 'note'}-{mark}"
    number = 2
    while id in taken:
        id = f"{id.removesuffix(f'-{number - 1}')}-{number}"
        number += 1
    return id


def file_name(name: str, data: bytes, taken: Collection[str]) -> str:
    """A name for a file in a folder, without the hash of its content that quizgen's decks put into names."""
    path = PurePosixPath(name.replace("\\", "/"))
    stem, suffix = path.stem, re.sub(r"[^a-z0-9.]", "", path.suffix.lower())
    found = _CONTENT_HASH.search(stem)
    if found and found[1] == blake2b(data, digest_size=8).hexdigest():
        stem = stem[: found.start()]
    plain = slug(stem, _LONGEST_FILE) or "file"
    shown, number = f"{plain}{suffix}", 2
    while shown in taken:
        shown, number = f"{plain}-{number}{suffix}", number + 1
    return shown
