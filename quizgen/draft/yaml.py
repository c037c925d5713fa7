"""Stubs to the YAML of a bank that says at its head what it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from quizgen.bank import TO_WRITE
from quizgen.draft.stubs import Drafted, Stub
from quizgen.exchange.apkg.scalars import in_line
from quizgen.mentions.every import Kind

_HEADER = {
    "en": (
        "Drafted by quizgen from the text below: it saves the typing, not the thinking.",
        "Every question is a stub (`status: draft`) and is left out of every deck and paper. For each: is the fact",
        "worth asking? Then write what stands behind [to write] in your own words, look at the answer, the distractors",
        "and the paragraph, and take `status: draft` away. Delete the others. An id may change until it is published.",
    ),
    "vi": (
        "quizgen soạn nháp từ bài dưới đây: đỡ công gõ, không đỡ công nghĩ.",
        "Câu nào cũng mới là khung (`status: draft`) nên không vào bộ thẻ hay đề nào. Với từng câu: dữ kiện có đáng",
        "hỏi không? Nếu có, hãy viết lại chỗ [viết tiếp] bằng lời của mình, xem lại đáp án, phương án nhiễu và số",
        "đoạn, rồi xóa dòng `status: draft`. Câu nào không dùng thì xóa. Mã câu còn đổi được cho tới khi phát hành.",
    ),
}
_TITLE = {"en": "the bank's title", "vi": "tên ngân hàng câu hỏi"}
_SOURCE = {"en": "the article's title", "vi": "tên bài"}
_ASK = {
    "en": "ask in your own words for this {kind}",
    "vi": "hỏi bằng lời của mình về {kind} này",
}
_STATE = {
    "en": "say in your own words, truly or falsely, what is quoted here",
    "vi": "viết bằng lời của mình một phát biểu đúng hoặc sai về lời trích này",
}
_KIND: dict[str, dict[Kind, str]] = {
    "en": {"figure": "figure", "date": "date", "name": "name", "quote": "quotation"},
    "vi": {"figure": "con số", "date": "ngày tháng", "name": "tên", "quote": "lời trích"},
}


@dataclass(frozen=True, slots=True)
class Head:
    """What stands above the questions: the bank's id and key, its languages, the text's file, and when it appeared."""

    id: str
    key: str
    languages: tuple[str, ...]
    file: str
    published: str = ""


def write_bank(head: Head, drafted: Drafted) -> str:
    """The text of the bank's file."""
    return (
        "\n".join((*_head(head), *(line for stub in drafted.stubs for line in _question(stub, head.languages)))) + "\n"
    )


def _head(head: Head) -> Iterator[str]:
    spoken = dict.fromkeys(_spoken(language) for language in head.languages)
    yield from (f"# {line}" for language in spoken for line in _HEADER[language])
    yield f"id: {head.id}"
    yield f"key: {head.key}"
    yield from _by_language("title", {language: _to_write(_TITLE, language) for language in head.languages}, 0)
    yield f"languages: [{', '.join(head.languages)}]"
    yield from ("sources:", "  article:")
    yield from _by_language("title", {language: _to_write(_SOURCE, language) for language in head.languages}, 4)
    if head.published:
        yield f"    published: {head.published}"
    yield f"    text: {in_line(head.file)}"
    yield from ("defaults:", "  source: article", "questions:")


def _question(stub: Stub, languages: Sequence[str]) -> Iterator[str]:
    yield f"  - id: {stub.id}"
    yield f"    type: {stub.type}"
    yield "    status: draft"
    yield from _by_language("stem", {language: _stem(stub, language) for language in languages}, 4)
    yield f"    answer: {stub.answer if stub.type in ('numeric', 'date', 'true_false') else in_line(stub.answer)}"
    if stub.unit:
        yield f"    unit: {in_line(stub.unit)}"
    if stub.distractors:
        yield "    distractors:"
        yield from (f"      - {in_line(each)}" for each in stub.distractors)
    yield f"    source: {stub.paragraph}"
    yield "    evidence:"
    yield f"      - {in_line(stub.evidence)}"
    yield ""


def _stem(stub: Stub, language: str) -> str:
    if stub.type == "true_false":
        return _to_write(_STATE, language)
    return _to_write(_ASK, language).format(kind=_KIND[_spoken(language)][stub.kind])


def _to_write(what: Mapping[str, str], language: str) -> str:
    """What is to be written, behind the sign for it."""
    spoken = _spoken(language)
    return f"{TO_WRITE[spoken]} {what[spoken]}"


def _by_language(key: str, texts: dict[str, str], indent: int) -> Iterator[str]:
    yield f"{' ' * indent}{key}:"
    yield from (f"{' ' * indent}  {language}: {in_line(text)}" for language, text in texts.items())


def _spoken(language: str) -> str:
    """The language in which a stub speaks to its editor: its own, English where there are no words for it."""
    own = language.split("-")[0].lower()
    return own if own in _ASK else "en"
