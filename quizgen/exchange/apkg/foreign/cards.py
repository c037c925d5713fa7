"""Everything that is no multiple choice: gaps, answers to be typed, cards, cards asked both ways."""

from __future__ import annotations

from collections.abc import Collection

from quizgen.exchange.apkg.foreign.fields import (
    BACKS,
    EXTRAS,
    FRONTS,
    HINTS,
    NUMBERS,
    Reading,
    bare,
    first_named,
    has_gaps,
    on_front,
    typed_in,
)
from quizgen.exchange.apkg.gaps import is_nested, mark_gaps, write_gaps
from quizgen.exchange.apkg.html_to_runs import read_html
from quizgen.exchange.apkg.items import Asked, Value, Wording
from quizgen.say import Say

NO_GAP = Say(
    en="gap notes without a gap that has words in it", vi="ghi chú điền khuyết không có chỗ trống nào chứa chữ"
)
NESTED = Say(
    en="gaps inside other gaps; the outer one stays", vi="chỗ trống nằm trong chỗ trống khác; giữ lại chỗ ngoài"
)
MORE_CARDS = Say(
    en="further cards of a note, which ask the same facts in other ways",
    vi="các thẻ khác của cùng một ghi chú, hỏi cùng nội dung theo cách khác",
)
PICTURE = {"en": "What does this picture show?", "vi": "Hình này cho thấy gì?"}
SOUND = {"en": "What do you hear?", "vi": "Bạn nghe thấy gì?"}
BLANK = {"en": "(to be written)", "vi": "(cần viết)"}
ASK_FRONT = Say(en="the front had no words: ask what is meant", vi="mặt trước không có chữ: hãy viết câu hỏi")
ASK_BACK = Say(en="the back had no words: write the answer", vi="mặt sau không có chữ: hãy viết đáp án")


def say_in(texts: dict[str, str], language: str) -> Wording:
    """A stand-in in the bank's language, in English where it has none."""
    return Wording({language: texts.get(language.split("-")[0], texts["en"])})


def read_gaps(reading: Reading, language: str) -> tuple[dict[str, Value], set[str]] | None:
    """A passage with gaps and the field that it stood in; None after telling why there is none."""
    field = next((field for field in reading.note.fields if has_gaps(reading.html(field))), None)
    passage = write_gaps(read_html(mark_gaps(reading.html(field))).runs) if field else None
    if field is None or passage is None:
        reading.account.leave_out(NO_GAP, reading.name)
        return None
    if is_nested(reading.html(field)):
        reading.account.lose(NESTED, reading.name)
    return {"type": "cloze", "text": Wording({language: passage})}, {field}


def read_card(reading: Reading, language: str) -> tuple[dict[str, Value], set[str]]:
    """A card or an answer to be typed, and the fields that it was made of."""
    fields = list(reading.note.fields)
    front, back = _sides(reading, fields)
    question, answer = reading.text(front), reading.text(back)
    used = {field for field in (front, back) if field}
    asked: Value = Wording({language: question}) if question else _stand_in(reading, front, language)
    if back and answer and typed_in(reading.note, back):
        return {"type": "short_answer", "stem": asked, "answer": Wording({language: answer})}, used
    told: Value = Wording({language: answer}) if answer else Asked(say_in(BLANK, language), ASK_BACK)
    found: dict[str, Value] = {"type": "card", "front": asked, "back": told}
    if not answer:
        found["status"] = "draft"
    return found | _turned(reading, back, bool(answer)), used


def _sides(reading: Reading, fields: list[str]) -> tuple[str | None, str | None]:
    """The fields that ask and answer: by their names, else the first and the second that are no number."""
    plain = [field for field in fields if bare(field) not in (NUMBERS | HINTS)] or fields
    front = first_named(plain, FRONTS) or (plain[0] if plain else None)
    others = [field for field in plain if field != front]
    back = first_named(others, BACKS)
    if back is None or not reading.html(back):
        back = next((field for field in others if bare(field) not in EXTRAS and reading.html(field)), back)
    return front, back or (others[0] if others else None)


def _stand_in(reading: Reading, front: str | None, language: str) -> Value:
    pictures = reading.shown(front).pictures
    return Asked(say_in(PICTURE if pictures else SOUND, language), ASK_FRONT)


def _turned(reading: Reading, back: str | None, answered: bool) -> dict[str, Value]:
    """Whether it is asked the other way round too; further cards are told."""
    note = reading.note
    turned = len(note.note_type.fronts) > 1 and 1 in note.cards and back is not None and answered
    turned = turned and back not in on_front(note)
    if len(note.cards) > (2 if turned else 1):
        reading.account.lose(MORE_CARDS, reading.name)
    return {"reversed": "true"} if turned else {}


def read_rest(reading: Reading, used: Collection[str], language: str) -> dict[str, Value]:
    """The hint, and the explanation of all fields that nothing else was made of."""
    hint = first_named([field for field in reading.note.fields if field not in used], HINTS)
    skipped = {hint, *used}
    rest = {
        field: text
        for field in reading.note.fields
        if field not in skipped and bare(field) not in NUMBERS and (text := reading.text(field))
    }
    lines = [text if bare(field) in EXTRAS else f"{field}: {text}" for field, text in rest.items()]
    found: dict[str, Value] = {}
    if hint and (text := reading.text(hint)):
        found["hint"] = Wording({language: text})
    return found | ({"explanation": Wording({language: "\n".join(lines)})} if lines else {})
