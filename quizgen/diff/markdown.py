"""For learners: release notes to be pasted into a release, a section for every deck that changes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from quizgen.diff.changes import DeckDiff, FieldChange, NoteDiff
from quizgen.diff.draw import BankDiff, EditionDiff
from quizgen.diff.everywhere import TAGS, Everywhere, besides, everywhere
from quizgen.diff.field_words import FIELDS
from quizgen.diff.wording import wording
from quizgen.reports.visible import visible
from quizgen.say import Say, Ui, same

_FIRST = Say(
    en="This deck is published for the first time: {notes}.",
    vi="Bộ thẻ được phát hành lần đầu: {notes}.",
)
_QUESTION = Say(en="{number} question", vi="{number} câu hỏi")
_QUESTIONS = Say(en="{number} questions", vi="{number} câu hỏi")
_KEPT = Say(
    en="To update, import the new file in the same way as the first one: your progress is kept.",
    vi="Để cập nhật, hãy nhập tệp mới như lần đầu: tiến độ học của bạn được giữ nguyên.",
)
_NEW = Say(en="New questions ({number})", vi="Câu hỏi mới ({number})")
_CORRECTED = Say(en="Corrected ({number})", vi="Đã sửa ({number})")
_AGAIN = Say(en="Asked again ({number})", vi="Được hỏi lại ({number})")
_WITHDRAWN = Say(en="Withdrawn ({number})", vi="Đã rút ({number})")
_ALL = Say(en="In all {of} questions: {change}", vi="Ở cả {of} câu hỏi: {change}")
_MOST = Say(en="In {notes} of {of} questions: {change}", vi="Ở {notes} trong {of} câu hỏi: {change}")
_FROM_TO = Say(en="{field}: “{old}” is now “{new}”", vi="{field}: “{old}” nay là “{new}”")
_COMES = Say(en="{field}: “{new}” was added", vi="{field}: thêm “{new}”")
_GOES = Say(en="{field}: “{old}” was taken out", vi="{field}: bỏ “{old}”")
_SMALL = Say(en="only order, layout or tags", vi="chỉ thứ tự, cách trình bày hoặc nhãn")
_PICTURE = Say(en="a new picture or sound", vi="hình hoặc âm thanh mới")
_NO_REASON = Say(en="no longer asked", vi="không còn được hỏi")
_ALIVE = re.compile(r"[\\`*_\[\]<#~@]|&(?=#?\w+;)")


def show(diffs: Iterable[BankDiff], ui: Ui) -> Iterator[str]:
    """A section for every deck that learners get anew, and that their progress is kept."""
    for diff in diffs:
        for edition in diff.editions:
            lines = list(_edition(edition))
            if lines:
                paragraphs = (_heading(2, same(_safe(edition.deck.name))), *lines)
                yield "\n".join(line.text(ui) for line in paragraphs).strip("\n") + "\n\n"


def _edition(edition: EditionDiff) -> Iterator[Say]:
    """The notes on one deck; nothing if learners would see nothing of it."""
    deck = edition.deck
    if edition.first:
        count = _QUESTION if deck.notes == 1 else _QUESTIONS
        yield same("")
        yield _FIRST.filled(notes=count.filled(number=deck.notes))
        return
    sections = list(_sections(deck))
    if sections:
        yield from sections
        yield same("")
        yield _KEPT


def _sections(deck: DeckDiff) -> Iterator[Say]:
    shared = everywhere(deck)
    yield from _section(_NEW, deck.new, lambda note: ())
    told = [line for each in shared if (line := _shared(each))]
    yield from _section(_CORRECTED, deck.changed, _changes, listed=besides(deck, shared), before=told)
    yield from _section(_AGAIN, deck.returned, lambda note: ())
    yield from _section(_WITHDRAWN, deck.withdrawn, _reasons)


def _section(
    title: Say,
    notes: Sequence[NoteDiff],
    tell: Callable[[NoteDiff], Iterable[Say]],
    listed: Sequence[NoteDiff] | None = None,
    before: Sequence[Say] = (),
) -> Iterator[Say]:
    """A heading with the number of notes; those that are listed, each with what is told of it."""
    if not notes:
        return
    yield same("")
    yield _heading(3, title.filled(number=len(notes)))
    yield same("")
    yield from (_point("", line) for line in before)
    for note in notes if listed is None else listed:
        yield _point("", same(f"**{_safe(note.stem or note.item)}**"))
        yield from (_point("  ", line) for line in tell(note))


def _shared(each: Everywhere) -> Say | None:
    change = _change(FieldChange(each.kind.field, each.old, each.new)) if each.kind.field != TAGS else None
    says = _ALL if each.notes == each.of else _MOST
    return says.filled(notes=each.notes, of=each.of, change=change) if change else None


def _changes(note: NoteDiff) -> list[Say]:
    """What changes, in words; a change that a learner would not see as such is summed up."""
    told = [line for change in note.fields if (line := _change(change))]
    if any(note.media):
        told.append(_PICTURE)
    return told or [_SMALL]


def _change(change: FieldChange) -> Say | None:
    gone, come = wording(change.old, change.new)
    field = FIELDS.get(change.field)
    if field is None or not (gone or come):
        return None
    says = _FROM_TO if gone and come else _COMES if come else _GOES
    return says.filled(field=field, old=_safe(gone), new=_safe(come))


def _reasons(note: NoteDiff) -> Iterable[Say]:
    return [same(_safe(line)) for line in note.notice] or [_NO_REASON]


def _heading(level: int, says: Say) -> Say:
    return Say(f"{'#' * level} {says.en}", f"{'#' * level} {says.vi}")


def _point(indent: str, says: Say) -> Say:
    return Say(f"{indent}- {says.en}", f"{indent}- {says.vi}")


def _safe(text: str) -> str:
    """Text that Markdown shows as it is; `@` would call somebody."""
    shown = visible(" ".join(text.split()))
    return _ALIVE.sub(lambda found: "&#64;" if found[0] == "@" else f"\\{found[0]}", shown)
