"""What the text for teachers says of one note."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.diff.changes import FieldChange, NoteDiff, Swap
from quizgen.diff.wording import wording
from quizgen.reports.visible import visible
from quizgen.say import Say, same

_FROM_TO = Say(en="“{old}” → “{new}”", vi="“{old}” → “{new}”")
_ADDED = Say(en="now “{new}”, before empty", vi="nay là “{new}”, trước để trống")
_EMPTIED = Say(en="before “{old}”, now empty", vi="trước là “{old}”, nay để trống")
_COMES = Say(en="“{new}” is added", vi="thêm “{new}”")
_GOES = Say(en="“{old}” is taken out", vi="bỏ “{old}”")
_FORM = Say(en="only order or formatting", vi="chỉ thứ tự hoặc cách trình bày")
_TAGS = Say(en="      tags: {names}", vi="      nhãn: {names}")
_FILES = Say(en="      files: {names}", vi="      tệp hình, âm thanh: {names}")
_GONE = Say(en="the bank no longer has it", vi="ngân hàng không còn câu này")
_AGAIN = Say(en="asked again", vi="được hỏi lại")
_ONCE_MORE = Say(en="published once more as it is", vi="phát hành lại, nội dung như cũ")
_UNKNOWN = Say(en="its earlier text is not at hand", vi="không có nguyên văn trước đó")


def note_lines(sign: str, note: NoteDiff) -> Iterator[Say]:
    """A note by its id and stem."""
    stem = f": {_line(note.stem)}" if note.stem else ""
    yield same(f"  {sign} {note.item}{stem}")


def changed_lines(note: NoteDiff, by_ledger: bool) -> Iterator[Say]:
    """A changed note, field by field; where only the ledger tells, without."""
    yield from note_lines("~", note)
    for change in note.fields:
        says = told(change)
        yield Say(f"      {change.field}: {says.en}", f"      {change.field}: {says.vi}")
    for says, swap in ((_TAGS, note.tags), (_FILES, note.media)):
        if any(swap):
            yield says.filled(names=_names(swap))
    if not (note.fields or any(note.tags) or any(note.media)):
        yield _within(_UNKNOWN if by_ledger else _ONCE_MORE)


def returned_lines(note: NoteDiff) -> Iterator[Say]:
    """A note that was withdrawn and is asked again."""
    yield from note_lines("~", note)
    yield _within(_AGAIN)


def withdrawn_lines(note: NoteDiff) -> Iterator[Say]:
    """A withdrawn note and why; what its card will say below that."""
    yield from note_lines("-", note)
    yield _within(note.why or _GONE)
    yield from (same(f"      {visible(line)}") for line in note.notice)


def told(change: FieldChange) -> Say:
    """What changes in a field."""
    gone, come = wording(change.old, change.new)
    if not gone and not come:
        return _FORM
    if not change.old or not change.new:
        return _ADDED.filled(new=visible(come)) if come else _EMPTIED.filled(old=visible(gone))
    says = _FROM_TO if gone and come else _COMES if come else _GOES
    return says.filled(old=visible(gone), new=visible(come))


def _within(says: Say) -> Say:
    return Say(f"      {says.en}", f"      {says.vi}")


def _names(swap: Swap) -> str:
    return ", ".join((*(f"+ {name}" for name in swap.added), *(f"- {name}" for name in swap.removed)))


def _line(text: str) -> str:
    return visible(" ".join(text.split()))
