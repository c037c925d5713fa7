"""A new bank to start from: one question, comments that say what may be written, a key minted for ever."""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.bank import languages_of
from quizgen.say import Say

_COMMENTS = {
    "id": Say("names files and tags", "đặt tên cho tệp và nhãn"),
    "key": Say("keep it for ever, never copy it to another bank", "giữ mãi mãi, không chép sang ngân hàng khác"),
    "languages": Say("every text exists in each of these", "mọi văn bản đều có ở từng ngôn ngữ này"),
    "item": Say("a name that never changes", "tên không bao giờ đổi"),
    "type": Say("the other types: `quizgen schema`, or the manual", "các loại khác: xem sách hướng dẫn"),
    "distractors": Say("wrong, but plausible; one to nine", "sai nhưng có lý; một đến chín phương án"),
}  # fmt: skip
_WORDS: dict[str, dict[str, str]] = {
    "title": {"en": "My first questions", "vi": "Những câu hỏi đầu tiên"},
    "stem": {"en": "Which river flows through Hanoi?", "vi": "Sông nào chảy qua Hà Nội?"},
    "answer": {"en": "Red River", "vi": "Sông Hồng"},
    "first": {"en": "Perfume River", "vi": "Sông Hương"},
    "second": {"en": "Mekong", "vi": "Sông Mê Kông"},
    "explanation": {
        "en": "Hanoi lies on the right bank of the Red River.",
        "vi": "Hà Nội nằm bên bờ phải sông Hồng.",
    },
}


def new_bank(id: str, editions: Sequence[str], key: str, schema: str = "") -> str:
    """The text of a new bank that passes `check`; texts in other languages than these two start in English.

    `schema` is where editors find the schema from the new file; without it they find it by their own settings.
    """
    languages = list(dict.fromkeys(language for edition in editions for language in languages_of(edition)))
    lines = [f"# yaml-language-server: $schema={schema}"] if schema else []
    lines += [
        f"id: {id}  # {_comment('id')}",
        f"key: {key}  # {_comment('key')}",
        *_text("title", "title", languages, ""),
        f"languages: [{', '.join(editions)}]  # {_comment('languages')}",
        "# as_of: 2026-01-31            the day on which the facts were so / ngày mà các dữ kiện còn đúng",
        "# review_by: 2027-01-31        look at the facts again after it / sau ngày này cần xem lại",
        "# license: CC BY 4.0",
        "# author: …",
        "# sources:",
        "#   article:",
        "#     title: …",
        "#     url: https://…",
        "questions:",
        f"  - id: river-of-hanoi  # {_comment('item')}",
        f"    type: multiple_choice  # {_comment('type')}",
        *_text("stem", "stem", languages, "    "),
        *_text("answer", "answer", languages, "    "),
        f"    distractors:  # {_comment('distractors')}",
        *_element("first", languages),
        *_element("second", languages),
        *_text("explanation", "explanation", languages, "    "),
        "    # source: 6                  paragraph of the source / đoạn trong nguồn",
        "    tags: [rivers]",
        "    difficulty: easy  # easy | medium | hard",
    ]
    return "\n".join(lines) + "\n"


def _comment(name: str) -> str:
    return f"{_COMMENTS[name].en} / {_COMMENTS[name].vi}"


def _text(key: str, words: str, languages: Sequence[str], indent: str) -> list[str]:
    return [f"{indent}{key}:", *(f"{indent}  {line}" for line in _by_language(words, languages))]


def _element(words: str, languages: Sequence[str]) -> list[str]:
    first, *rest = _by_language(words, languages)
    return [f"      - {first}", *(f"        {line}" for line in rest)]


def _by_language(words: str, languages: Sequence[str]) -> list[str]:
    found = _WORDS[words]
    return [f"{language}: {found.get(language.split('-')[0], found['en'])}" for language in languages]
