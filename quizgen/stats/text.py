"""The numbers of a bank for people: a bar for each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from quizgen.say import Say, Ui
from quizgen.source import display_width
from quizgen.stats import Stats

_HEAD = Say("{bank}: {items} questions", "{bank}: {items} câu hỏi")
_HEADINGS = {
    "status": Say("Status", "Trạng thái"),
    "types": Say("Types", "Loại câu"),
    "tags": Say("Tags", "Thẻ phân loại"),
    "difficulty": Say("Difficulty", "Độ khó"),
    "sources": Say("Sources", "Nguồn"),
    "languages": Say("Languages", "Ngôn ngữ"),
    "letters": Say("Place of the key (one right option)", "Vị trí đáp án (câu chọn một phương án)"),
    "verdicts": Say("Statements to judge", "Phát biểu đúng – sai"),
    "days": Say("Facts as of", "Thông tin tính đến"),
    "reviews": Say("To be reviewed after", "Cần xem lại sau ngày"),
}
_DUE = Say("Due for review now: {items}", "Đã đến hạn xem lại: {items}")
_WIDEST = 40


def draw_stats(stats: Stats, ui: Ui, width: int) -> Iterator[str]:
    """The lines of a bank's numbers, for a terminal of so many cells."""
    yield _HEAD.fill(ui, bank=stats.bank, items=stats.items)
    for field, heading in _HEADINGS.items():
        counts: Mapping[str, int] = (
            {day: len(items) for day, items in stats.reviews.items()} if field == "reviews" else getattr(stats, field)
        )
        if counts:
            yield ""
            yield heading.text(ui)
            yield from _bars(counts, width)
    if stats.due:
        yield ""
        yield _DUE.fill(ui, items=", ".join(stats.due))


def _bars(counts: Mapping[str, int], width: int) -> Iterator[str]:
    """A line for each name: the name, the number, and a bar that is as long as the number is great."""
    longest = max(map(display_width, counts))
    digits = len(str(max(counts.values())))
    room = max(min(width - longest - digits - 5, _WIDEST), 8)
    most = max(counts.values())
    for name, number in counts.items():
        gap = " " * (longest - display_width(name))
        yield f"  {name}{gap}  {number:>{digits}} {_bar(number / most * room)}"


def _bar(cells: float) -> str:
    """A bar of so many cells, down to an eighth of one."""
    whole, rest = divmod(round(cells * 8), 8)
    return "█" * whole + ("", "▏", "▎", "▍", "▌", "▋", "▊", "▉")[rest]
