"""A block in all its languages as a question in YAML: the way back from `lower`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from quizgen.blocks import Choices, Entry, Gaps, Judgements, Lines, Option, Order, Pairs, Recall, Statement
from quizgen.exchange.apkg.items import Value, Wording
from quizgen.exchange.apkg.own.fields import TextBlock
from quizgen.exchange.apkg.own.languages import Differ, merged
from quizgen.exchange.apkg.own.values import typed_date, typed_number, typed_tolerance
from quizgen.exchange.apkg.own.written import written_choices, written_rights, written_words
from quizgen.locale import catalogue

_ANSWER = re.compile(r"\{\{(?:c\d{1,4}::)?((?:(?!\||::|\}\}|\{\{).)*)", re.DOTALL)


def write_question(
    blocks: Mapping[str, TextBlock], stems: Mapping[str, str], kind: str, seed: str | None
) -> dict[str, Value]:
    """The type of a question and its own keys; `kind`: what the deck says that an entry expects, if it says so.

    Raises `Differ` where the languages do not say the same.
    """
    stem = Wording(dict(stems))
    if all(isinstance(block, Entry) for block in blocks.values()):
        return _entry(blocks, stem, kind)  # type: ignore[arg-type]  # all of them are, as was just asked
    match merged(blocks):
        case Choices() as choices:
            return _choices(choices, stem, seed)
        case Judgements() as judgements:
            return _judgements(judgements, stem)
        case Gaps() as gaps:
            return _gaps(gaps, seed)
        case Order() as order:
            return _order(order, stem)
        case Pairs() as pairs:
            return _pairs(pairs, stem, seed)
        case Lines() as lines:
            rubric: list[Value] = [{"points": f"{one.points:f}", "text": one.text} for one in lines.rubric]
            return {"type": "open", "stem": stem, "rubric": rubric, "use": ["cards", "paper"]}
        case Recall() as recall:
            turned: dict[str, Value] = {"reversed": "true"} if recall.reversed else {}
            return {"type": "card", "front": stem, "back": recall.back, **turned}
    raise Differ


def _choices(block: Choices[Wording], stem: Wording, seed: str | None) -> dict[str, Value]:
    written = written_choices(block, seed)
    answers, distractors = (
        [_option(option) for option in options] for options in (written.answers, written.distractors)
    )
    found: dict[str, Value] = {"type": "multiple_response" if block.many else "multiple_choice", "stem": stem}
    found |= {"answers": answers} if block.many else {"answer": answers[0]}
    found["distractors"] = distractors
    return found | ({"position": str(written.position)} if written.position else {})


def _option(option: Option[Wording]) -> Value:
    if option.feedback is None and not option.last:
        return option.text
    found: dict[str, Value] = {"text": option.text}
    found |= {"feedback": option.feedback} if option.feedback else {}
    return found | ({"last": "true"} if option.last else {})


def _judgements(block: Judgements[Wording], stem: Wording) -> dict[str, Value]:
    rows = [_statement(*judged) for judged in zip(block.statements, block.key, strict=False)]
    if block.grid:
        return {"type": "multiple_true_false", "stem": stem, "statements": rows}
    rest = {key: value for key, value in rows[0].items() if key != "text"}
    return {"type": "true_false", "stem": stem, **rest}


def _statement(statement: Statement[Wording], right: bool) -> dict[str, Value]:
    found: dict[str, Value] = {"text": statement.text, "answer": "true" if right else "false"}
    return found | ({"correction": statement.correction} if statement.correction else {})


def _gaps(block: Gaps[Wording, Wording], seed: str | None) -> dict[str, Value]:
    answers = {
        language: {found.strip() for found in _ANSWER.findall(passage)}
        for language, passage in block.passage.words.items()
    }
    others = [
        word
        for word in written_words(block.distractors, seed)
        if not all(text in answers[language] for language, text in word.words.items())
    ]
    found: dict[str, Value] = {"type": "cloze", "text": block.passage}
    return found | ({"distractors": others} if others else {}) | _marks(block)


def _order(block: Order[Wording], stem: Wording) -> dict[str, Value]:
    items: list[Value] = []
    for n in block.key:
        date = block.dates[n]
        dated = date and next(iter(date.words.values()))
        items.append({"text": block.items[n], "date": dated} if dated else block.items[n])
    return {"type": "ordering", "stem": stem, "items": items}


def _pairs(block: Pairs[Wording], stem: Wording, seed: str | None) -> dict[str, Value]:
    pairs: list[Value] = [
        {"left": left, "right": block.right[n]} for left, n in zip(block.left, block.key, strict=True)
    ]
    used = [block.right[n] for n in block.key]
    others = [right for right in written_rights(block.right, seed) if right not in used]
    found: dict[str, Value] = {"type": "matching", "stem": stem, "pairs": pairs}
    return found | ({"distractors": others} if others else {})


def _entry(blocks: Mapping[str, Entry[str]], stem: Wording, kind: str) -> dict[str, Value]:
    """A number, a date or a text: what the deck says, else the first of these that all languages can be read as."""
    first = next(iter(blocks.values()))
    number = _agreed({tag: typed_number(block.answer, catalogue(tag)) for tag, block in blocks.items()})
    date = _agreed({tag: typed_date(block.answer, catalogue(tag)) for tag, block in blocks.items()})
    texts_only = bool(first.accept) or kind == "text"
    if number and not texts_only and kind != "date":
        return {"type": "numeric", "stem": stem, "answer": number, **_measure(blocks)}
    if date and not (texts_only or first.unit or first.tolerance):
        return {"type": "date", "stem": stem, "answer": date}
    block: Entry[Any] = merged({tag: replace(block, tolerance=None) for tag, block in blocks.items()})
    answer = block.answer
    if block.unit:
        answer = Wording({tag: f"{text} {block.unit.words[tag]}" for tag, text in answer.words.items()})
    found: dict[str, Value] = {"type": "short_answer", "stem": stem, "answer": answer}
    return found | ({"accept": list(block.accept)} if block.accept else {}) | _marks(block)


def _marks(block: Entry[Any] | Gaps[Any, Any]) -> dict[str, Value]:
    return {} if block.marks else {"marks": "optional"}


def _agreed(typed: Mapping[str, str | None]) -> str | None:
    found = set(typed.values())
    return found.pop() if len(found) == 1 else None


def _measure(blocks: Mapping[str, Entry[str]]) -> dict[str, Value]:
    """The unit of a number and by how much an answer may differ."""
    unit = merged({tag: block.unit for tag, block in blocks.items()})
    tolerance = _agreed({tag: typed_tolerance(block.tolerance or "", catalogue(tag)) for tag, block in blocks.items()})
    found: dict[str, Value] = {"unit": unit} if unit else {}
    return found | ({"tolerance": tolerance} if tolerance else {})
