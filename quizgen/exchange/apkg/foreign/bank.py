"""Notes of other people's decks as a bank of their own: the questions first, then what every question has."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from quizgen.exchange.apkg.foreign.cards import read_card, read_gaps, read_rest, say_in
from quizgen.exchange.apkg.foreign.choices import find_choices, read_choices
from quizgen.exchange.apkg.foreign.fields import Reading, on_front
from quizgen.exchange.apkg.foreign.language import guess_language
from quizgen.exchange.apkg.html_to_runs import read_html
from quizgen.exchange.apkg.items import MAX_TEXT, Account, Asked, Item, ReadBank, Value, Wording, texts
from quizgen.exchange.apkg.media import MediaFolder, Medium
from quizgen.exchange.apkg.names import mint_id, slug
from quizgen.exchange.apkg.notes import Note
from quizgen.exchange.apkg.package import Package
from quizgen.say import Say

OCCLUSION = {"Occlusion", "Image"}
RESERVED = ("leech", "marked")
_GAP_HINT = re.compile(r"(?<=\{\{)c\d+::|::[^{}]*(?=\}\})")
_LOOKED_AT, _EXAMPLE = 2_000, 40

_EMPTY = Say(
    en="notes without words, picture or sound on the front", vi="ghi chú không có chữ, hình hay âm thanh ở mặt trước"
)
_COVERED = Say(en="pictures with covered parts (image occlusion)", vi="hình có phần bị che (image occlusion)")
_TOO_LONG = Say(
    en=f"notes with a text of more than {MAX_TEXT:,} characters",
    vi=f"ghi chú có văn bản dài hơn {MAX_TEXT:,} ký tự".replace(",", "."),
)
_UNCLEAR = Say(
    en="multiple-choice notes that do not tell which options are right and wrong; they became cards",
    vi="ghi chú trắc nghiệm không cho biết phương án nào đúng, phương án nào sai; đã chuyển thành thẻ",
)
_MORE_FILES = Say(
    en="further pictures and sounds, which lie in the media folder; `note` says where they belong",
    vi="các hình và âm thanh còn lại, có trong thư mục media; xem `note` của từng câu",
)
_ALT = {"en": "A picture", "vi": "Hình ảnh"}
_ASK_ALT = Say(en="say what is to be seen", vi="hãy mô tả hình")


def read_foreign(
    notes: Sequence[Note], package: Package, account: Account, name: str, key: str, lang: str | None
) -> ReadBank:
    """The bank of a package's notes; `name` is the file's, `key` the new bank's own."""
    root = _root(notes)
    title = root.rpartition("::")[2] or name
    language = lang or guess_language(notes)
    id = slug(title) or slug(name) or "deck"
    reading = _Bank(root, language, account, MediaFolder(package, id, account), set())
    items = tuple(item for note in notes if (item := reading.item(note)))
    head: dict[str, Value] = {"id": id, "key": key, "title": Wording({language: title}), "languages": [language]}
    return ReadBank(id, head, items, len(notes), account, files=reading.media.files)


def _root(notes: Sequence[Note]) -> str:
    """The deck that all notes lie in or below."""
    decks = [note.deck.split("::") for note in notes if note.deck]
    if not decks:
        return ""
    shared = takewhile(lambda steps: steps[0] == steps[1], zip(min(decks), max(decks), strict=False))
    return "::".join(step for step, _ in shared)


@dataclass(frozen=True, slots=True)
class _Bank:
    """One bank while its notes are read."""

    root: str
    language: str
    account: Account
    media: MediaFolder
    ids: set[str]

    def item(self, note: Note) -> Item | None:
        """The question of a note, or None after telling why there is none."""
        reading = Reading(note, self.account, _example(note))
        if reading.too_long():
            self.account.leave_out(_TOO_LONG, reading.name)
        elif set(note.note_type.fields) >= OCCLUSION:
            self.account.leave_out(_COVERED, reading.name)
        elif found := self._question(reading):
            question, used = found
            question |= read_rest(reading, used, self.language)
            if all(len(text) <= MAX_TEXT for text in texts(question)):
                return self._named(reading, question)
            self.account.leave_out(_TOO_LONG, reading.name)
        return None

    def _question(self, reading: Reading) -> tuple[dict[str, Value], set[str]] | None:
        """The type of a question and its own keys, and the fields that they were made of."""
        note = reading.note
        if note.note_type.cloze:
            return read_gaps(reading, self.language)
        choices = find_choices(note.note_type.fields)
        question = read_choices(choices, reading, self.language) if choices else None
        if choices and question:
            return question, choices.used
        if choices and any(map(reading.html, choices.wrong or choices.options.values())):
            self.account.lose(_UNCLEAR, reading.name)
        if not any(_says_something(reading, field) for field in on_front(note) or note.fields):
            self.account.leave_out(_EMPTY, reading.name or note.guid)
            return None
        return read_card(reading, self.language)

    def _named(self, reading: Reading, question: dict[str, Value]) -> Item:
        note = reading.note
        id = mint_id(_stem(question), note.guid, self.ids)
        self.ids.add(id)
        status = {key: question.pop(key) for key in ("status",) if key in question}
        shown, others = self._files(reading)
        tags = self._tags(note)
        question |= shown
        question |= {"tags": tags} if tags else {}
        return Item(id, {**question, **status, "note": _note(note, others)})

    def _files(self, reading: Reading) -> tuple[dict[str, Value], list[str]]:
        """The first picture and sound of the front, and the paths of all other files."""
        front = on_front(reading.note)
        fields = sorted(reading.note.fields, key=lambda field: field not in front)
        found: dict[str, Value] = {}
        others: list[str] = []
        for field in fields:
            shown = reading.shown(field)
            wanted: list[tuple[Medium, str, str]] = [("image", *picture) for picture in shown.pictures]
            wanted += [("audio", sound, "") for sound in shown.sounds]
            for kind, name, alt in wanted:
                path = self.media.take(kind, name)
                if path and field in front and kind not in found:
                    found[kind] = self._medium(kind, path, alt)
                elif path:
                    others.append(path)
        if others:
            self.account.lose(_MORE_FILES, reading.name)
        return found, list(dict.fromkeys(others))

    def _medium(self, kind: Medium, path: str, alt: str) -> Value:
        said: Value = Wording({self.language: alt}) if alt else Asked(say_in(_ALT, self.language), _ASK_ALT)
        return {"file": path, "alt": said} if kind == "image" else {"file": path}

    def _tags(self, note: Note) -> list[Value]:
        """The tags of a note, and where below the bank's deck it lies."""
        below = note.deck[len(self.root) :].removeprefix("::") if note.deck.startswith(self.root) else note.deck
        place = "::".join("_".join(step.split()) for step in below.split("::") if step.strip())
        tags = [tag for tag in (*note.tags, place) if tag and tag.lower() not in RESERVED]
        return list(dict.fromkeys(tags))


def _says_something(reading: Reading, field: str) -> bool:
    shown = reading.shown(field)
    return bool(shown.runs or shown.pictures or shown.sounds)


def _stem(question: dict[str, Value]) -> str:
    """The words by which a question is named; none for a stand-in."""
    value = next((question[key] for key in ("stem", "front", "text") if key in question), "")
    return "" if isinstance(value, Asked) else _GAP_HINT.sub("", " ".join(texts(value)))


def _note(note: Note, others: Sequence[str]) -> str:
    return "; ".join((f"Anki GUID {note.guid}", *([f"files: {', '.join(others)}"] if others else [])))


def _example(note: Note) -> str:
    """A few words by which a note can be found again."""
    for html in note.fields.values():
        text = " ".join("".join(run.text for run in read_html(html[:_LOOKED_AT]).runs).split())
        if text:
            return text if len(text) <= _EXAMPLE else f"{text[: _EXAMPLE - 1]}…"
    return note.guid
