"""Multiple-choice note types, which Anki itself does not have; these are the widely used ones.

- `Q_1` … and `Answers` with `1 0 0 1`, and `QType` with 0 kprim, 1 multiple choice, 2 single choice (AllInOne);
- `A`, `B` …, or `OptionA`, `Option 1`, `Choice A`, `Answer 1` …, or `Options` with one a line, and a field with the
  letters, numbers or text of the right ones;
- a field with the right answer, and `Incorrect_1`, `Wrong 1`, `Distractor 1` … with wrong ones.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from quizgen.exchange.apkg.foreign.fields import Reading, bare
from quizgen.exchange.apkg.items import Value, Wording

_OPTION = re.compile(r"(?:q|option|choice|opt|answer|ans|phuongan|luachon)?(?P<name>[a-z]|\d{1,2})")
_WRONG = re.compile(r"(?:incorrect|wrong|false|distractor|nhieu|sai|phuongansai|dapansai)(?:answer|option)?s?\d{0,2}")
_FEEDBACK = re.compile(r"(?:note|feedback|comment|explanation|giaithich)(?P<name>[a-z]|\d{1,2})")
_RIGHT_NAMES = (
    "answer answers correct correctanswer correctanswers correctoption key rightanswer right solution solutions "
    "dapan dapandung phuongandung"
)
_RIGHT = frozenset(_RIGHT_NAMES.split())
_STEM_NAMES = "question stem prompt front cauhoi frage pergunta"
_STEM = frozenset(_STEM_NAMES.split())
_LISTED_NAMES = "options choices cacphuongan luachon"
_LISTED = frozenset(_LISTED_NAMES.split())
_LETTER = re.compile(r"^(?:[•*-]|\(?[A-Za-z0-9]{1,2}[.)])\s+")
_KPRIM, _SINGLE = "0", "2"
_MOST, _MOST_STATEMENTS = 9, 8


@dataclass(frozen=True, slots=True)
class ChoiceFields:
    """The fields of a multiple-choice note type by their parts; `listed`: one that holds all options, one a line."""

    stem: str
    right: str
    options: Mapping[str, str]
    listed: str | None
    wrong: tuple[str, ...]
    feedback: Mapping[str, str]
    kind: str | None

    @property
    def used(self) -> set[str]:
        """All fields that have a part."""
        named = {self.stem, self.right, *self.options.values(), *self.wrong, *self.feedback.values()}
        return named | {field for field in (self.kind, self.listed) if field}


def find_choices(fields: tuple[str, ...]) -> ChoiceFields | None:
    """The parts of a multiple-choice note type; None for any other."""
    names = {bare(field): field for field in fields}
    stem = next((field for name, field in names.items() if name in _STEM), None)
    right = next((field for name, field in names.items() if name in _RIGHT), None)
    if stem is None or right is None:
        return None
    rest = {name: field for name, field in names.items() if field not in (stem, right)}
    listed = next((field for name, field in rest.items() if name in _LISTED), None)
    options = {match["name"]: rest[name] for name in rest if (match := _OPTION.fullmatch(name))}
    wrong = tuple(field for name, field in rest.items() if _WRONG.fullmatch(name))
    if len(options) < 2 and not (wrong or listed):
        return None
    feedback = {match["name"]: rest[name] for name in rest if (match := _FEEDBACK.fullmatch(name))}
    kind = next((field for name, field in rest.items() if name.startswith("qtype")), None)
    return ChoiceFields(stem, right, options if len(options) > 1 else {}, listed, wrong, feedback, kind)


@dataclass(frozen=True, slots=True)
class _Chosen:
    """The options of one note by their names, and which are right."""

    options: Mapping[str, str]
    right: frozenset[str]

    @property
    def sound(self) -> bool:
        """Whether a bank takes it: some right ones, some wrong ones, not too many."""
        wrong = len(self.options) - len(self.right)
        return 1 <= len(self.right) <= _MOST and 1 <= wrong <= _MOST


def read_choices(fields: ChoiceFields, reading: Reading, language: str) -> dict[str, Value] | None:
    """The question of a multiple-choice note; None where it is not clear which options are right."""
    stem, chosen = reading.text(fields.stem), _chosen(fields, reading)
    if not stem or chosen is None:
        return None
    kind = reading.text(fields.kind)[:1]
    found: dict[str, Value] = {"type": "multiple_true_false", "stem": Wording({language: stem})}
    if kind == _KPRIM and 2 <= len(chosen.options) <= _MOST_STATEMENTS:
        return found | {"statements": _statements(chosen, language)}
    if not chosen.sound:
        return None
    feedback = {name: reading.text(field) for name, field in fields.feedback.items()}
    options = {name: _option(text, feedback.get(name, ""), language) for name, text in chosen.options.items()}
    answers = [option for name, option in options.items() if name in chosen.right]
    wrong = [option for name, option in options.items() if name not in chosen.right]
    if len(answers) == 1 and kind in ("", _SINGLE):
        return found | {"type": "multiple_choice", "answer": answers[0], "distractors": wrong}
    return found | {"type": "multiple_response", "answers": answers, "distractors": wrong}


def _statements(chosen: _Chosen, language: str) -> list[Value]:
    return [
        {"text": Wording({language: text}), "answer": "true" if name in chosen.right else "false"}
        for name, text in chosen.options.items()
    ]


def _option(text: str, feedback: str, language: str) -> Value:
    told = Wording({language: text})
    return {"text": told, "feedback": Wording({language: feedback})} if feedback else told


def _chosen(fields: ChoiceFields, reading: Reading) -> _Chosen | None:
    right = reading.text(fields.right)
    options = {name: text for name, field in fields.options.items() if (text := reading.text(field))}
    if fields.listed and not options:
        options = {str(n): line for n, line in enumerate(_lines(reading.text(fields.listed)), 1)}
    if options:
        named = _right(right, options)
        return None if named is None else _Chosen(options, named)
    wrong = [line for field in fields.wrong for line in _lines(reading.text(field))]
    if not right or not wrong:
        return None
    return _Chosen({"0": right, **{str(n): text for n, text in enumerate(wrong, 1)}}, frozenset({"0"}))


def _lines(text: str) -> list[str]:
    """The lines of a text without bullets and letters before them."""
    return [bare_line for line in text.split("\n") if (bare_line := _LETTER.sub("", line.strip()))]


def _right(typed: str, options: Mapping[str, str]) -> frozenset[str] | None:
    """The names of the right options: `1 0 0 1`, `A, C`, `AC`, `2`, or the text of one of them."""
    names = list(options)
    flags = typed.split()
    if len(flags) >= len(names) and set(flags) <= {"0", "1"}:
        return frozenset(name for name, flag in zip(names, flags, strict=False) if flag == "1")
    same = [name for name, text in options.items() if text.casefold() == typed.casefold()]
    if same:
        return frozenset(same[:1])
    words = [word for word in re.split(r"[\s,;.)(/&+|]+", typed.lower()) if word]
    if len(words) == 1 and words[0].isascii() and words[0].isalpha():
        words = list(words[0])
    known = [_name(word, names) for word in words]
    return frozenset(name for name in known if name) if words and all(known) else None


def _name(word: str, names: list[str]) -> str | None:
    """The option that a letter or a number means, however the options are called."""
    if word in names:
        return word
    if word.isascii() and word.isdecimal() and len(word) < 3:
        place = int(word) - 1
    else:
        place = ord(word) - ord("a") if len(word) == 1 else -1
    return names[place] if 0 <= place < len(names) else None
