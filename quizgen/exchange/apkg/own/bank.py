"""Notes of quizgen's own decks as the bank that they were built from, all editions of it together."""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.exchange.apkg.items import Account, ReadBank, Value
from quizgen.exchange.apkg.media import MediaFolder
from quizgen.exchange.apkg.own.apart import apart, described_in
from quizgen.exchange.apkg.own.head import Described, read_description, write_head
from quizgen.exchange.apkg.own.items import OwnItems, same_review
from quizgen.exchange.apkg.own.notes import OwnNote, identify
from quizgen.exchange.apkg.own.sources import Sources
from quizgen.locale import catalogue
from quizgen.say import Say

NO_ID = Say(
    en="the ID field was changed, so nobody can tell which question this is",
    vi="trường ID đã bị sửa, nên không biết đây là câu hỏi nào",
)
_NO_KEY = Say(
    en="the deck does not tell the bank's key: write `key: …` of the original below `id` before you build, "
    "or learners of this deck start anew",
    vi="bộ thẻ không cho biết khóa của ngân hàng: hãy chép dòng `key: …` của bản gốc xuống dưới `id` trước khi "
    "build, nếu không người đang học bộ thẻ này sẽ phải học lại từ đầu",
)


def read_own(notes: Sequence[OwnNote], account: Account) -> ReadBank:
    """The bank of notes that name the same one."""
    identity, id = identify(notes)
    spoken = [part for one in notes for part in apart(one)]
    languages = tuple(dict.fromkeys(one.language for one in spoken))
    described = {tag: _described(next(one for one in spoken if one.language == tag)) for tag in languages}
    media = MediaFolder(notes[0].package, id, account)
    reading = OwnItems(identity, described, account, media, Sources(described))
    review_by, items = same_review(tuple(reading.read(spoken)))
    head: dict[str, Value] = {"id": id}
    head |= {"key": identity} if identity and identity != id else {}
    head |= write_head(described, list(dict.fromkeys(one.edition for one in notes)), review_by)
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


def _described(one: OwnNote) -> Described:
    described = described_in(one.collection.decks.get(one.note.deck, ""), one.language)
    return read_description(one.note.deck, described, catalogue(one.language))
