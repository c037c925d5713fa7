"""Two versions of one note held against each other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from html import unescape

from quizgen.diff.changes import NONE, Decoded, FieldChange, NoteDiff, Swap
from quizgen.diff.readable import media_in, readable
from quizgen.say import Say


def note_diff(guid: str, note: Decoded, old: Decoded | None, why: Mapping[str, Say]) -> NoteDiff:
    """What becomes of a note; a withdrawn one is shown as it was before."""
    item, gone = _item(note), is_withdrawn(note)
    shown = old if old and gone else note
    compared = old if old and gone == is_withdrawn(old) else None
    return NoteDiff(
        guid=guid,
        item=item,
        note_type=note["note_type"],
        stem=readable(_stem(shown)),
        answer=readable(shown["fields"].get("Answer", "")),
        fields=tuple(_fields(compared, note)) if compared else (),
        tags=_swap(old["tags"], note["tags"]) if old else NONE,
        media=_swap(_files(compared), _files(note)) if compared else NONE,
        notice=tuple(readable(note["fields"]["Notice"]).split("\n")[1:]),
        why=why.get(item),
    )


def _fields(old: Decoded, new: Decoded) -> Iterator[FieldChange]:
    names = [*new["fields"], *(name for name in old["fields"] if name not in new["fields"])]
    for name in names:
        was, now = old["fields"].get(name, ""), new["fields"].get(name, "")
        if was != now and not (name == "Media" and readable(was) == readable(now)):
            yield FieldChange(name, readable(was), readable(now))


def content(note: Decoded) -> tuple[object, ...]:
    """All that a learner gets of a note."""
    return note["note_type"], note["fields"], sorted(note["tags"])


def is_withdrawn(note: Decoded) -> bool:
    """Whether a note says that its question was withdrawn."""
    return bool(note["fields"].get("Notice"))


def _item(note: Decoded) -> str:
    return unescape(note["fields"]["ID"]).split("/")[1]


def _stem(note: Decoded) -> str:
    """What a note asks; a cloze asks with its text."""
    stem: str = note["fields"].get("Stem") or note["fields"].get("Text", "")
    return stem


def _files(note: Decoded) -> tuple[str, ...]:
    return media_in(note["fields"]["Media"])


def _swap(old: Sequence[str], new: Sequence[str]) -> Swap:
    return Swap(
        tuple(name for name in new if name not in old),
        tuple(name for name in old if name not in new),
    )
