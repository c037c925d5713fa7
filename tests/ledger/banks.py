"""A bank with every type of question and every note type, in any languages, as data to be changed."""

from __future__ import annotations

import datetime
from copy import deepcopy
from typing import Any

from .desk import Bank


def says(vi: str, en: str) -> dict[str, str]:
    """A text in both languages."""
    return {"vi": vi, "en": en}


def bank() -> Bank:
    """The bank `rivers`: twelve questions, thirteen notes' worth of cards and all seven note types."""
    return {
        "id": "rivers",
        "key": "q7c1d40aa",
        "title": says("Sông", "Rivers"),
        "languages": ["vi", "en"],
        "license": "CC BY 4.0",
        "questions": [
            {
                "id": "longest",
                "type": "multiple_choice",
                "stem": says("Sông nào dài nhất châu Phi?", "Which river is the longest in Africa?"),
                "answer": says("Sông Nin", "The Nile"),
                "distractors": ["Niger", "Zambezi", "Congo"],
                "tags": ["africa"],
                "difficulty": "easy",
            },
            {
                "id": "countries",
                "type": "multiple_response",
                "stem": says("Sông Mê Kông chảy qua nước nào?", "Through which countries does the Mekong flow?"),
                "answers": [says("Lào", "Laos"), says("Campuchia", "Cambodia")],
                "distractors": ["Malaysia", "Philippines"],
            },
            {
                "id": "flows-south",
                "type": "true_false",
                "stem": says("Sông Nin chảy xuống nam.", "The Nile flows south."),
                "answer": False,
                "correction": says("Sông chảy lên bắc.", "It flows north."),
            },
            {
                "id": "about-mekong",
                "type": "multiple_true_false",
                "stem": says("Về sông Mê Kông:", "About the Mekong:"),
                "statements": [
                    {"text": says("Bắt nguồn ở Tây Tạng.", "It rises in Tibet."), "answer": True},
                    {"text": says("Đổ ra vịnh Bengal.", "It ends in the Bay of Bengal."), "answer": False},
                ],
            },
            {
                "id": "nile-length",
                "type": "numeric",
                "stem": says("Sông Nin dài bao nhiêu ki-lô-mét?", "How many kilometres long is the Nile?"),
                "answer": 6650,
                "unit": "km",
            },
            {
                "id": "asean",
                "type": "date",
                "stem": says("ASEAN thành lập ngày nào?", "When was ASEAN founded?"),
                "answer": datetime.date(1967, 8, 8),
            },
            {
                "id": "capital-of-laos",
                "type": "short_answer",
                "stem": says("Thủ đô của Lào?", "What is the capital of Laos?"),
                "answer": says("Viêng Chăn", "Vientiane"),
            },
            {
                "id": "mouth",
                "type": "cloze",
                "text": says(
                    "Sông Mê Kông đổ ra {{Biển Đông}} ở phía nam {{Việt Nam}}.",
                    "The Mekong flows into the {{South China Sea}} in the south of {{Vietnam}}.",
                ),
            },
            {
                "id": "dams",
                "type": "ordering",
                "stem": says("Sắp xếp các đập theo năm.", "Put the dams in order."),
                "items": [
                    {"text": "Hoover", "date": 1936},
                    {"text": says("Đập Aswan", "Aswan High Dam"), "date": 1971},
                    {"text": says("Đập Tam Hiệp", "Three Gorges Dam"), "date": 2012},
                ],
            },
            {
                "id": "capitals",
                "type": "matching",
                "stem": says("Nối thủ đô với sông.", "Match capitals and rivers."),
                "pairs": [
                    {"left": says("Hà Nội", "Hanoi"), "right": says("Sông Hồng", "Red River")},
                    {"left": "Cairo", "right": says("Sông Nin", "Nile")},
                ],
            },
            {
                "id": "delta",
                "type": "card",
                "front": says("Châu thổ", "Delta"),
                "back": says("Vùng đất phù sa ở cửa sông", "Land built up at the mouth of a river"),
                "reversed": True,
            },
            {
                "id": "why-sink",
                "type": "open",
                "use": ["cards", "paper"],
                "stem": says("Vì sao nhiều châu thổ đang lún?", "Why do many deltas sink?"),
                "rubric": [{"points": 1, "text": says("Khai thác nước ngầm", "Groundwater is pumped")}],
            },
        ],
    }


NOTES = 12
"""How many notes an edition of the bank has."""
CARDS = 14
"""And how many cards."""


def changed(before: Bank, item: str, **values: Any) -> Bank:
    """A copy of a bank in which fields of a question have other values; None removes a field."""
    after = deepcopy(before)
    question = question_of(after, item)
    question |= values
    for name in [name for name, value in question.items() if value is None]:
        del question[name]
    return after


def without(before: Bank, *items: str) -> Bank:
    """A copy of a bank without some questions."""
    return {**deepcopy(before), "questions": [each for each in before["questions"] if each["id"] not in items]}


def only(before: Bank, *items: str) -> Bank:
    """A copy of a bank with some questions alone."""
    return {**deepcopy(before), "questions": [each for each in before["questions"] if each["id"] in items]}


def added(before: Bank, *questions: dict[str, Any], at: int | None = None) -> Bank:
    """A copy of a bank with more questions, at the end or at a place."""
    after = deepcopy(before)
    place = len(after["questions"]) if at is None else at
    after["questions"][place:place] = deepcopy(list(questions))
    return after


def headed(before: Bank, **values: Any) -> Bank:
    """A copy of a bank with other values in its head."""
    return {**deepcopy(before), **values}


def question_of(bank: Bank, item: str) -> dict[str, Any]:
    """A question of a bank."""
    found: dict[str, Any] = next(each for each in bank["questions"] if each["id"] == item)
    return found


def card(id: str, front: str = "") -> dict[str, Any]:
    """A question of the shortest type."""
    shown = front or f"Câu {id}"
    return {"id": id, "type": "card", "front": says(shown, f"{shown} (en)"), "back": says(f"Đáp {id}", f"Back {id}")}


def in_language(value: Any, language: str) -> Any:
    """Data in which every text has one more language, with the words of English."""
    if isinstance(value, dict):
        if set(value) >= {"vi", "en"}:
            return {**value, language: f"{value['en']}"}
        return {name: in_language(each, language) for name, each in value.items()}
    if isinstance(value, list):
        return [in_language(each, language) for each in value]
    return value
