"""Our own notes as questions, each of all of its editions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile

from quizgen.deck.escape import anki_text
from quizgen.exchange.apkg.html_to_runs import MAX_HTML
from quizgen.exchange.apkg.items import Account, Item, Value, Wording
from quizgen.exchange.apkg.media import MediaFolder
from quizgen.exchange.apkg.own.envelope import difficulty_and_tags, read_media
from quizgen.exchange.apkg.own.fields import Fields, markdown, plain, read_block
from quizgen.exchange.apkg.own.head import Described
from quizgen.exchange.apkg.own.languages import Differ
from quizgen.exchange.apkg.own.notes import OwnNote
from quizgen.exchange.apkg.own.questions import write_question
from quizgen.exchange.apkg.own.sources import Sources, read_citations
from quizgen.locale import catalogue
from quizgen.say import Say

DIFFER = Say(
    en="its editions do not say the same; they come from different states of the bank",
    vi="các ấn bản của câu không khớp nhau; chúng được làm từ những thời điểm khác nhau của ngân hàng",
)
ONE_LANGUAGE = Say(
    en="questions that are not in all of the languages; they are drafts until they are",
    vi="câu hỏi chưa có đủ các ngôn ngữ; tạm để là bản nháp",
)
WITHDRAWN = Say(
    en="withdrawn questions of which the deck keeps nothing but a notice",
    vi="câu đã rút, trong bộ thẻ chỉ còn lời thông báo",
)


class Withdrawn(Exception):
    """A note that only says that its question was withdrawn."""


CHANGED = Say(
    en="notes whose fields were changed so that the question can't be told from them",
    vi="ghi chú có trường đã bị sửa đến mức không còn đọc ra câu hỏi",
)
_DAY = re.compile(r'<time datetime="([0-9]{4}(?:-[0-9]{2}){0,2})">')
_WHY: Mapping[type[Exception], Say] = {Differ: DIFFER, Withdrawn: WITHDRAWN}


@dataclass(frozen=True, slots=True)
class OwnItems:
    """The questions of one bank while they are read; `identity` is None where nothing tells it."""

    identity: str | None
    described: Mapping[str, Described]
    account: Account
    media: MediaFolder
    sources: Sources

    def read(self, notes: Iterable[OwnNote]) -> Iterator[Item]:
        """The questions, each of all of its editions."""
        by_item: dict[str, list[OwnNote]] = {}
        for one in notes:
            by_item.setdefault(one.item, []).append(one)
        found = []
        for item, together in by_item.items():
            editions = {one.edition for one in together}
            try:
                question, cited = self._item(item, self._each_language(together))
                found.append((Item(item, question, len(editions)), cited))
            except (Differ, Withdrawn, ValueError, LookupError, ArithmeticError) as wrong:
                for _ in editions:
                    self.account.leave_out(_WHY.get(type(wrong), CHANGED), item)
        ids = self.sources.ids()
        for one_item, cited in found:
            source = _source(cited, ids)
            yield one_item._replace(fields=_placed(one_item.fields, source))

    def _each_language(self, notes: Sequence[OwnNote]) -> dict[str, OwnNote]:
        """The first note of an item in each language that it has."""
        first = {one.language: one for one in reversed(notes)}
        return {tag: first[tag] for tag in self.described if tag in first}

    def _item(
        self, id: str, notes: Mapping[str, OwnNote]
    ) -> tuple[dict[str, Value], list[tuple[int, tuple[str, ...]]]]:
        """The keys of a question but its source, and what it cites."""
        fields = {tag: _fields(one) for tag, one in notes.items()}
        if any(_is_blank(one) for one in fields.values()):
            raise Withdrawn
        if any(len(html) > MAX_HTML for one in fields.values() for html in one.html.values()):
            raise ValueError
        blocks = {tag: block for tag, one in fields.items() if (block := read_block(one))}
        if len(blocks) < len(notes):
            raise ValueError
        stems = {tag: one.text("Stem") for tag, one in fields.items()}
        first = next(iter(fields.values()))
        seed = f"{self.identity}/{id}" if self.identity else None
        question = write_question(blocks, stems, plain(first.html.get("Kind", "")), seed)
        for key, name in (("hint", "Hint"), ("explanation", "Explanation")):
            texts = {tag: one.text(name) for tag, one in fields.items()}
            if all(texts.values()):
                question[key] = Wording(texts)
        question |= read_media({tag: one.html.get("Media", "") for tag, one in fields.items()}, self.media)
        question |= self._days(first)
        question |= difficulty_and_tags(next(iter(notes.values())).note.tags)
        question |= _withdrawn(fields)
        if len(notes) < len(self.described):
            self.account.lose(ONE_LANGUAGE, id)
            question["status"] = "draft"
        cited = {tag: read_citations(plain(one.html["Source"]), tag) for tag, one in fields.items()}
        citations = self.sources.cite(cited) if len(notes) == len(self.described) else []
        return question, citations

    def _days(self, fields: Fields) -> dict[str, Value]:
        """The day of a question, where it is not the bank's, and the day of its next review."""
        as_of, review_by = (_DAY.match(fields.html.get(name, "")) for name in ("AsOf", "ReviewBy"))
        found: dict[str, Value] = {}
        if as_of and as_of[1] != next(iter(self.described.values())).as_of:
            found["as_of"] = as_of[1]
        return found | ({"review_by": review_by[1]} if review_by else {})


def same_review(items: tuple[Item, ...]) -> tuple[str, tuple[Item, ...]]:
    """The day by which most questions are to be looked at again, if all have one, and the questions without it."""
    days = [str(item.fields.get("review_by", "")) for item in items]
    most = max(dict.fromkeys(days), key=days.count) if days and all(days) else ""
    rest = (
        item._replace(fields={key: value for key, value in item.fields.items() if (key, value) != ("review_by", most)})
        for item in items
    )
    return most, tuple(rest)


def _fields(one: OwnNote) -> Fields:
    return Fields(one.fields, catalogue(one.language))


def _is_blank(fields: Fields) -> bool:
    """Whether a note says nothing but that its question was withdrawn."""
    return bool(fields.html.get("Notice")) and not (fields.html.get("Stem") or fields.html.get("Source"))


def _withdrawn(fields: Mapping[str, Fields]) -> dict[str, Value]:
    """A withdrawn question stays withdrawn, with the reason that its card gives."""
    reasons = {tag: reason for tag, one in fields.items() if (reason := _because(one))}
    if not any(one.html.get("Notice") for one in fields.values()):
        return {}
    found: dict[str, Value] = {"status": "retired"}
    return found | ({"because": Wording(reasons)} if len(reasons) == len(fields) else {})


def _because(fields: Fields) -> str:
    """The reason in a notice: what stands between the date and the question to see instead."""
    see = anki_text(fields.words.cards.see_instead)
    lines = fields.html.get("Notice", "").split("<br>")[1:]
    return "\n".join(markdown(line) for line in takewhile(lambda line: not line.startswith(f"{see} "), lines))


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
    last = ("tags", "difficulty", "status", "because")
    ends = {key: value for key, value in fields.items() if key in last}
    starts = {key: value for key, value in fields.items() if key not in last}
    return {**starts, **({"source": source} if source else {}), **ends}
