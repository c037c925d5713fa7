"""For teachers: every deck with what changes in it, one line for what would be said 79 times."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from quizgen.diff.changes import Also, DeckDiff, FieldChange
from quizgen.diff.draw import BankDiff, EditionDiff
from quizgen.diff.everywhere import Everywhere, besides, everywhere
from quizgen.diff.note_lines import changed_lines, note_lines, returned_lines, told, withdrawn_lines
from quizgen.diff.renamed import Renamed, renamed
from quizgen.say import Say, Ui

_COUNTS = Say(
    en="{path}: {new} new, {changed} changed, {withdrawn} withdrawn, {unchanged} unchanged",
    vi="{path}: {new} câu mới, {changed} câu sửa, {withdrawn} câu rút, {unchanged} câu giữ nguyên",
)
_SAME = Say(
    en="{path}: nothing changes ({unchanged} unchanged)", vi="{path}: không có gì đổi ({unchanged} câu giữ nguyên)"
)
_FIRST = Say(
    en="{path}: not published yet: all {new} are new",
    vi="{path}: chưa phát hành lần nào: cả {new} câu đều mới",
)
_DRAFT_ONLY = Say(
    en="  the deck in the folder is a draft, which learners do not have; this is what changes in the draft. The next "
    "build publishes all {notes} for the first time",
    vi="  bộ thẻ trong thư mục là bản nháp, người học chưa có; đây là những gì đổi so với bản nháp. Lần chạy "
    "`quizgen build` tới sẽ phát hành cả {notes} câu lần đầu",
)
_DRAFT_OVER = Say(
    en="  the deck in the folder is a draft, not what learners have: the ledger tells what changes, but not word by "
    "word",
    vi="  bộ thẻ trong thư mục là bản nháp, không phải bản người học đang có: sổ phát hành cho biết câu nào đổi, nhưng "
    "không cho biết từng chữ",
)
_NO_DECK = Say(
    en="  the published deck is not in the folder: the ledger tells what changes, but not word by word",
    vi="  bộ thẻ đã phát hành không có trong thư mục: sổ phát hành cho biết câu nào đổi, nhưng không cho biết từng chữ",
)
_BROKEN = Say(
    en="  the deck in the folder cannot be read; `quizgen build` writes it anew",
    vi="  không đọc được bộ thẻ trong thư mục; `quizgen build` sẽ ghi lại",
)
_ALL = Say(
    en="  all {of} notes change in the field {field}: {change}",
    vi="  cả {of} ghi chú đều đổi ở trường {field}: {change}",
)
_MOST = Say(
    en="  {notes} of {of} notes change in the field {field}: {change}",
    vi="  {notes} trong {of} ghi chú đổi ở trường {field}: {change}",
)
_RENAMED = Say(
    en="  renamed? “{old}” is gone, and the new “{new}” looks like it ({percent} %). Ids never change: learners would "
    "lose their progress on it. Give the question its id “{old}” again",
    vi="  đổi mã chăng? “{old}” đã mất, còn câu mới “{new}” rất giống nó ({percent} %). Mã câu không bao giờ đổi, nếu "
    "không người học mất tiến độ của câu này. Hãy đặt lại mã “{old}” cho câu hỏi",
)
_ALSO: dict[Also, Say] = {
    "description": Say(en="  the deck's description changes", vi="  phần mô tả bộ thẻ thay đổi"),
    "look": Say(en="  the look of the cards changes", vi="  cách trình bày thẻ thay đổi"),
    "order": Say(
        en="  the order changes, for learners who have not seen these cards yet",
        vi="  thứ tự câu thay đổi, với người học chưa học các thẻ này",
    ),
}
_NOTHING = Say(en="Learners would get nothing new.", vi="Người học sẽ không nhận thêm gì mới.")
_DECKS = Say(
    en="Decks that the next build would change: {number}.",
    vi="Số bộ thẻ sẽ đổi ở lần chạy `quizgen build` tới: {number}.",
)


def show(diffs: Iterable[BankDiff], ui: Ui) -> Iterator[str]:
    """Every edition as a paragraph, then what it comes to."""
    built = changing = 0
    for diff in diffs:
        for edition in diff.editions:
            built += 1
            changing += edition.changes
            yield "".join(f"{line.text(ui)}\n" for line in _edition(edition))
    if built:
        yield f"{(_DECKS.filled(number=changing) if changing else _NOTHING).text(ui)}\n"


def _edition(edition: EditionDiff) -> Iterator[Say]:
    deck, path = edition.deck, edition.path.as_posix()
    if edition.first and edition.standing != "draft":
        yield _FIRST.filled(path=path, new=len(deck.new))
    elif edition.changes:
        counts = {name: len(getattr(deck, name)) for name in ("new", "changed", "withdrawn")}
        yield _COUNTS.filled(path=path, unchanged=deck.unchanged, **counts)
    else:
        yield _SAME.filled(path=path, unchanged=deck.unchanged)
    yield from _standing(edition)
    if not (edition.first and edition.standing != "draft"):
        yield from _deck(deck, edition.by_ledger)


def _standing(edition: EditionDiff) -> Iterator[Say]:
    """What has to be known of the deck in the folder."""
    if edition.standing == "broken":
        yield _BROKEN
    if edition.standing == "draft":
        yield _DRAFT_OVER if edition.by_ledger else _DRAFT_ONLY.filled(notes=edition.deck.notes)
    elif edition.by_ledger:
        yield _NO_DECK


def _deck(deck: DeckDiff, by_ledger: bool) -> Iterator[Say]:
    shared = everywhere(deck)
    yield from (_ALSO[also] for also in deck.also)
    yield from map(_shared, shared)
    yield from chain.from_iterable(note_lines("+", note) for note in deck.new)
    yield from chain.from_iterable(changed_lines(note, by_ledger) for note in besides(deck, shared))
    yield from chain.from_iterable(returned_lines(note) for note in deck.returned)
    yield from chain.from_iterable(withdrawn_lines(note) for note in deck.withdrawn)
    yield from map(_renamed, renamed(deck))


def _shared(each: Everywhere) -> Say:
    says = _ALL if each.notes == each.of else _MOST
    change = told(FieldChange(each.kind.field, each.old, each.new))
    return says.filled(notes=each.notes, of=each.of, field=each.kind.field, change=change)


def _renamed(pair: Renamed) -> Say:
    return _RENAMED.filled(old=pair.old, new=pair.new, percent=round(pair.alike * 100))
