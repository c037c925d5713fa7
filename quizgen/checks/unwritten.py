"""Texts that still wait to be written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from quizgen.bank import TO_WRITE, Bank, Text, Words
from quizgen.checks.texts import Told
from quizgen.diagnostics import Diagnostic, Rule, Severity
from quizgen.fields.rules import HEAD, ITEM
from quizgen.say import Say
from quizgen.source import Place

UNWRITTEN = Rule(
    code="ITM181",
    name="unwritten-text",
    severity=Severity.WARNING,
    message=Say("this text is still to be written", "chỗ này vẫn chưa được viết"),
    help=Say(
        "write it in your own words; or leave the question out for now with `status: draft`",
        "hãy viết bằng lời của mình; hoặc tạm để câu này lại với `status: draft`",
    ),
    why=Say(
        "What a draft leaves to be written is not for learners, and is easily overlooked among finished questions.",
        "Phần bản nháp để lại cho người soạn viết tiếp không dành cho người học, mà lẫn giữa các câu đã xong thì "
        "rất dễ sót.",
    ),
    bad=HEAD + ITEM.replace("Which river is the longest?", "'[to write] ask for this name'"),
    good=HEAD + ITEM,
)
_WRITE = Say("write it in your own words", "hãy viết bằng lời của mình")
_PLACEHOLDER = re.compile("|".join(map(re.escape, (*TO_WRITE.values(), "TODO:"))))


def unwritten_in_question(question: Told, _: Bank) -> Iterator[Diagnostic]:
    """The texts of a question that is not a draft which hold the words for what is still to be written."""
    if question.face.item.status == "draft":
        return
    texts = (said.text for part in question.parts for said in part.said.values())
    for place in _unwritten(texts):
        yield UNWRITTEN.at(place, item=question.face.item.id.value)


def unwritten_in_head(bank: Bank) -> Iterator[Diagnostic]:
    """Titles of a bank with finished questions that are not written yet."""
    if any(item.status != "draft" for item in bank.items):
        titles: list[Text] = [bank.title, *(reference.title for reference in bank.references)]
        for place in _unwritten(words for title in titles for words in title.words.values()):
            yield UNWRITTEN.at(place, help=_WRITE)


def _unwritten(texts: Iterable[Words]) -> Iterable[Place]:
    return dict.fromkeys(words.place for words in texts if _PLACEHOLDER.search(words.value))


BANK_CHECKS = {unwritten_in_head: (UNWRITTEN,)}
TOLD_CHECKS = {unwritten_in_question: (UNWRITTEN,)}
