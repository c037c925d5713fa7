"""Notes of quizgen's own decks as the bank that they were built from, all editions of it together."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from quizgen.deck.identity import guid
from quizgen.deck.package import ORIGIN
from quizgen.exchange.apkg.items import Account, Item, ReadBank, Value, Wording
from quizgen.exchange.apkg.media import MediaFolder
from quizgen.exchange.apkg.notes import Collection, Note
from quizgen.exchange.apkg.own.envelope import difficulty_and_tags, read_media
from quizgen.exchange.apkg.own.fields import Fields, plain, read_block
from quizgen.exchange.apkg.own.head import Described, read_description, write_head
from quizgen.exchange.apkg.own.languages import Differ
from quizgen.exchange.apkg.own.questions import write_question
from quizgen.exchange.apkg.own.sources import Sources, read_citations
from quizgen.exchange.apkg.own.values import inside, typed_date
from quizgen.exchange.apkg.package import Package
from quizgen.locale import catalogue
from quizgen.say import Say

_ID = re.compile(r"([a-z0-9-]{1,80})/([a-z0-9-]{1,80})/([A-Za-z0-9-]{2,40})")
_KEY = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_OURS = "quizgen "
_HEAD = {"ID", "Lang", "Explanation", "Source"}

NO_ID = Say(
    en="the ID field was changed, so nobody can tell which question this is",
    vi="trường ID đã bị sửa, nên không biết đây là câu hỏi nào",
)
DIFFER = Say(
    en="its editions do not say the same; they come from different states of the bank",
    vi="các ấn bản của câu không khớp nhau; chúng được làm từ những thời điểm khác nhau của ngân hàng",
)
ONE_LANGUAGE = Say(
    en="questions that are not in all of the languages; they are drafts until they are",
    vi="câu hỏi chưa có đủ các ngôn ngữ; tạm để là bản nháp",
)
_NO_KEY = Say(
    en="the deck does not tell the bank's key: write `key: …` of the original below `id` before you build, "
    "or learners of this deck start anew",
    vi="bộ thẻ không cho biết khóa của ngân hàng: hãy chép dòng `key: …` của bản gốc xuống dưới `id` trước khi "
    "build, nếu không người đang học bộ thẻ này sẽ phải học lại từ đầu",
)


WITHDRAWN = Say(
    en="withdrawn questions of which the deck keeps nothing but a notice",
    vi="câu đã rút, trong bộ thẻ chỉ còn lời thông báo",
)


class Withdrawn(Exception):
    """A note that only says that its question was withdrawn."""


class OwnNote(NamedTuple):
    """A note of ours: the bank, item and language that its ID names, and where it came from."""

    note: Note
    bank: str
    item: str
    language: str
    package: Package
    collection: Collection


def own_note(note: Note, package: Package, collection: Collection) -> OwnNote | None:
    """A note of ours by its ID; without one (bank "") where the ID was changed; None for other notes."""
    if not (note.note_type.name.startswith(_OURS) and _HEAD.issubset(note.fields)):
        return None
    named = _ID.fullmatch(plain(note.fields["ID"]).strip())
    bank, item, language = named.groups() if named else ("", "", "")
    return OwnNote(note, bank, item, language, package, collection)


def read_own(notes: Sequence[OwnNote], account: Account) -> ReadBank:
    """The bank of notes that name the same one."""
    identity, id = _identity(notes)
    languages = tuple(dict.fromkeys(one.language for one in notes))
    described = {tag: _described(next(n for n in notes if n.language == tag)) for tag in languages}
    media = MediaFolder(notes[0].package, id, account)
    reading = _Bank(id, identity, described, account, media, Sources(described))
    items = tuple(reading.items(notes))
    head: dict[str, Value] = {"id": id}
    head |= {"key": identity} if identity and identity != id else {}
    head |= write_head(described)
    sources = reading.sources.write()
    return ReadBank(
        id,
        head | ({"sources": sources} if sources else {}),
        items,
        len(notes),
        account,
        () if identity else (_NO_KEY,),
        media.files,
        ours=True,
        kept=bool(identity),
    )


def _identity(notes: Sequence[OwnNote]) -> tuple[str | None, str]:
    """What the GUIDs hang on (None if it is not told), and the bank's id."""
    first = notes[0]
    origin = first.collection.settings.get(ORIGIN)
    told = str(origin.get("key", "")) if isinstance(origin, dict) else plain(first.note.fields.get("Bank", "")).strip()
    roots = [tag.partition("::")[0] for one in notes for tag in one.note.tags if "::" in tag]
    for key in filter(_KEY.fullmatch, (told, first.bank)):
        if any(one.note.guid == guid(key, one.item, one.language) for one in notes):
            renamed = key == first.bank and not told and roots and first.bank not in roots
            return key, _usual(roots) if renamed else first.bank
    return None, first.bank


def _usual(names: Sequence[str]) -> str:
    return max(dict.fromkeys(names), key=names.count)


def _described(one: OwnNote) -> Described:
    return read_description(one.note.deck, one.collection.decks.get(one.note.deck, ""), catalogue(one.language))


@dataclass(frozen=True, slots=True)
class _Bank:
    """One bank while its questions are read."""

    id: str
    identity: str | None
    described: Mapping[str, Described]
    account: Account
    media: MediaFolder
    sources: Sources

    def items(self, notes: Iterable[OwnNote]) -> Iterator[Item]:
        """The questions, each of all of its editions."""
        editions: dict[str, dict[str, OwnNote]] = {}
        for one in notes:
            editions.setdefault(one.item, {}).setdefault(one.language, one)
        found = []
        for item, by_language in editions.items():
            try:
                found.append(self._item(item, {tag: by_language[tag] for tag in self.described if tag in by_language}))
            except (Differ, Withdrawn, ValueError) as wrong:
                why = WITHDRAWN if isinstance(wrong, Withdrawn) else DIFFER
                for _ in by_language:
                    self.account.leave_out(why, item)
        ids = self.sources.ids()
        for one_item, cited in found:
            source = _source(cited, ids)
            yield one_item._replace(fields=_placed(one_item.fields, source))

    def _item(self, id: str, notes: Mapping[str, OwnNote]) -> tuple[Item, list[tuple[int, tuple[str, ...]]]]:
        fields = {tag: Fields(one.note.fields, catalogue(tag)) for tag, one in notes.items()}
        if any(_is_blank(one) for one in fields.values()):
            raise Withdrawn
        blocks = {tag: block for tag, one in fields.items() if (block := read_block(one))}
        if len(blocks) < len(notes):
            raise Differ
        stems = {tag: one.text("Stem") for tag, one in fields.items()}
        first = next(iter(fields.values()))
        seed = f"{self.identity}/{id}" if self.identity else None
        question = write_question(blocks, stems, plain(first.html.get("Kind", "")), seed)
        for key, name in (("hint", "Hint"), ("explanation", "Explanation")):
            texts = {tag: one.text(name) for tag, one in fields.items()}
            if all(texts.values()):
                question[key] = Wording(texts)
        question |= read_media({tag: one.html.get("Media", "") for tag, one in fields.items()}, self.media)
        question |= self._as_of(first)
        question |= difficulty_and_tags(next(iter(notes.values())).note.tags)
        question |= _withdrawn(first)
        if len(notes) < len(self.described):
            self.account.lose(ONE_LANGUAGE, id)
            question["status"] = "draft"
        cited = {tag: read_citations(plain(one.html["Source"]), tag) for tag, one in fields.items()}
        citations = self.sources.cite(cited) if len(notes) == len(self.described) else []
        return Item(id, question, len(notes)), citations

    def _as_of(self, fields: Fields) -> dict[str, Value]:
        """The day of a question, where it is not the bank's."""
        shown = inside(fields.words.common.as_of, plain(fields.html.get("AsOf", "")))
        day = typed_date(shown, fields.words) if shown else None
        return {"as_of": day} if day and day != next(iter(self.described.values())).as_of else {}


def _is_blank(fields: Fields) -> bool:
    """Whether a note says nothing but that its question was withdrawn."""
    return bool(fields.html.get("Notice")) and not (fields.html.get("Stem") or fields.html.get("Source"))


def _withdrawn(fields: Fields) -> dict[str, Value]:
    """A withdrawn question stays withdrawn; what its card said of it is for the next editor."""
    notice = fields.html.get("Notice", "")
    return {"status": "retired", "note": " ".join(fields.text("Notice").split())} if notice else {}


def _source(cited: Sequence[tuple[int, tuple[str, ...]]], ids: Sequence[str]) -> Value | None:
    """What a question says of its sources: paragraphs of the only one, its name, or paragraphs by name."""
    if not cited:
        return None
    if len(cited) == 1 and len(ids) == 1:
        return _numbers(cited[0][1]) or ids[0]
    if len(cited) == 1 and not cited[0][1]:
        return ids[cited[0][0]]
    return {ids[n]: _numbers(paragraphs) for n, paragraphs in cited}


def _numbers(paragraphs: Sequence[str]) -> Value:
    return paragraphs[0] if len(paragraphs) == 1 else list(paragraphs)


def _placed(fields: dict[str, Value], source: Value | None) -> dict[str, Value]:
    """The keys with the source where a teacher would write it: behind the explanation, before tags."""
    last = ("tags", "difficulty", "status", "note")
    ends = {key: value for key, value in fields.items() if key in last}
    starts = {key: value for key, value in fields.items() if key not in last}
    return {**starts, **({"source": source} if source else {}), **ends}
