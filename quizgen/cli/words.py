"""Words in which commands count."""

from __future__ import annotations

from collections.abc import Iterable

from quizgen.say import Say

ITEM = Say(en="item", vi="câu")
QUESTION = Say(en="question", vi="câu hỏi")
BANK = Say(en="bank", vi="ngân hàng câu hỏi")
FILE = Say(en="file", vi="tệp")
ERROR = Say(en="error", vi="lỗi")
WARNING = Say(en="warning", vi="cảnh báo")
HINT = Say(en="hint", vi="gợi ý")
PROBLEM = Say(en="problem", vi="vấn đề")
SEVERITIES = {"error": ERROR, "warning": WARNING, "hint": HINT}
CONTENTS = {
    "notes": Say(en="note", vi="ghi chú"),
    "cards": Say(en="card", vi="thẻ"),
    "questions": QUESTION,
    "forms": Say(en="form", vi="mã đề"),
    "media": Say(en="media file", vi="tệp hình và âm thanh"),
    "images": Say(en="image", vi="hình"),
    "points": Say(en="point", vi="điểm"),
    "shortened": Say(en="shortened explanation", vi="lời giải thích rút gọn"),
    "answers": Say(en="answer", vi="đáp án"),
}


def counted(number: int, word: Say) -> Say:
    """So many of something: "1 card", "2 cards", "2 thẻ"."""
    return Say(f"{number:,} {word.en}{'' if number == 1 else 's'}", f"{number:,} {word.vi}".replace(",", "."))


def content_counted(number: int, name: str) -> Say:
    """So many of what an output counts; a name that has no word here is shown as it is."""
    known = CONTENTS.get(name)
    return counted(number, known) if known else Say(f"{number} {name}", f"{number} {name}")


def listed(parts: Iterable[Say], between: str = ", ") -> Say:
    """Several in a row."""
    parts = list(parts)
    return Say(between.join(part.en for part in parts), between.join(part.vi for part in parts))
