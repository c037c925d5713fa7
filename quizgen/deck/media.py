"""Images and sounds as Anki keeps them: in one flat folder that all decks of a learner share.

A file that changes must change its name, or Anki keeps the old one; so a part of the name is a hash of the
content. Names are of `[a-z0-9._-]` and far below Anki's limit of 120 bytes.
"""

from __future__ import annotations

import re
from hashlib import blake2b
from pathlib import PurePath
from typing import NamedTuple
from unicodedata import normalize

from quizgen.deck.escape import anki_attribute, anki_html, anki_text
from quizgen.editions import Medium
from quizgen.prose import Prose, Run

_NAME_LENGTH = 60
_SUFFIX_LENGTH = 8
_HASH_BYTES = 8


class MediaFile(NamedTuple):
    """A file as it goes into the package, and what is said beside it."""

    name: str
    data: bytes
    medium: Medium


def read_medium(medium: Medium) -> MediaFile:
    """The file of an image or a sound under the name that it has in Anki."""
    data = medium.path.read_bytes()
    return MediaFile(media_name(medium.path.name, data), data, medium)


def media_name(file_name: str, data: bytes) -> str:
    """A name for Anki's folder from a file's name and content."""
    path = PurePath(file_name)
    stem, suffix = _plain(path.stem)[:_NAME_LENGTH], _plain(path.suffix)[:_SUFFIX_LENGTH]
    digest = blake2b(data, digest_size=_HASH_BYTES).hexdigest()
    return f"{stem or 'file'}-{digest}{'.' if suffix else ''}{suffix}"


def image_html(file: MediaFile) -> str:
    """The image with the words that replace it, and to whom it is owed."""
    return f'<img src="{file.name}" alt="{anki_attribute(file.medium.alt)}">{_beneath(file.medium)}'


def sound_html(file: MediaFile) -> str:
    """The sound, which Anki turns into a button, with the words that replace it, and to whom it is owed."""
    alt = file.medium.alt
    label = f' role="group" aria-label="{anki_attribute(alt)}"' if alt else ""
    return f"<span{label}>[sound:{file.name}]</span>{_beneath(file.medium)}"


def _beneath(medium: Medium) -> str:
    """The words that replace a medium in a second language, and to whom it is owed."""
    shown = ""
    second = medium.second or medium
    if second.alt != medium.alt:
        shown += f'<span class="second alt" lang="{anki_attribute(second.lang)}">{anki_text(second.alt)}</span>'
    if medium.credit:
        credit = Prose((Run(medium.credit),)).beside(Prose((Run(second.credit),)), second.lang)
        shown += f'<div class="credit">{anki_html(credit)}</div>'
    return shown


def _plain(name: str) -> str:
    """A part of a file's name in small letters without accents, everything else as hyphens."""
    letters = normalize("NFKD", name.lower().replace("đ", "d")).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9._-]+", "-", letters).strip("-._")
