"""What `quizgen build` says of one file."""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.build.made import Made
from quizgen.cli.words import ITEM, content_counted, counted, listed
from quizgen.editions import LeftOut
from quizgen.say import Say, same

_FILE = Say(en="{path}: {items}: {contents}", vi="{path}: {items}: {contents}")
_NOTHING_COUNTED = Say(en="written", vi="đã ghi")
_LEFT_OUT = Say(en="; left out {number}: {reasons}", vi="; bỏ ra {number} câu: {reasons}")
_REASON = Say(en="{items} ({why})", vi="{items} ({why})")
_AND_MORE = Say(en="{items} and {number} more", vi="{items} và {number} câu nữa")
_NO_ITEM = Say(
    en="{path}: not written, since no item would be in it ({items} in the bank)",
    vi="{path}: không ghi, vì sẽ không có câu nào trong đó (ngân hàng có {items})",
)
STALE = {
    "missing": Say(en="{path}: is missing; `quizgen build` writes it", vi="{path}: chưa có; `quizgen build` sẽ ghi"),
    "different": Say(
        en="{path}: is not what the sources give now; `quizgen build` writes it anew",
        vi="{path}: không còn khớp với nguồn; `quizgen build` sẽ ghi lại",
    ),
    "unpublished": Say(
        en="{path}: what changed has not been published; `quizgen build` publishes it",
        vi="{path}: thay đổi chưa được phát hành; `quizgen build` sẽ phát hành",
    ),
    "no_source": Say(
        en="{path}: no source gives this file; delete it",
        vi="{path}: không nguồn nào tạo ra tệp này; hãy xóa đi",
    ),
}
_SHOWN_IDS = 8


def file_line(made: Made) -> Say:
    """What is said of one file."""
    path, items = made.path.as_posix(), counted(made.items, ITEM)
    if made.state in STALE:
        return STALE[made.state].filled(path=path)
    if made.state == "no_item":
        line = _NO_ITEM.filled(path=path, items=items)
    else:
        counts = {name: number for name, number in made.counts.items() if name != "items"}
        contents = listed(content_counted(number, name) for name, number in counts.items())
        line = _FILE.filled(path=path, items=items, contents=contents if counts else _NOTHING_COUNTED)
    return listed((line, _left_out(made.left_out)), "") if made.left_out else line


def _left_out(left_out: Sequence[LeftOut]) -> Say:
    """Which items are not in a file, by reason."""
    by_reason: dict[Say, list[str]] = {}
    for left in left_out:
        by_reason.setdefault(left.why, []).append(left.item)
    reasons = listed((_REASON.filled(items=_ids(ids), why=why) for why, ids in by_reason.items()), "; ")
    return _LEFT_OUT.filled(number=len(left_out), reasons=reasons)


def _ids(ids: Sequence[str]) -> Say:
    shown = same(", ".join(ids[:_SHOWN_IDS]))
    more = len(ids) - _SHOWN_IDS
    return _AND_MORE.filled(items=shown, number=more) if more > 0 else shown
