"""A blueprint: how many questions of which kind a paper asks, written in YAML.

    draw:
      - count: 8
        tags: [space]
        difficulty: easy
      - count: 4
        types: [true_false]

Every line draws from what the lines before it have left over.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from quizgen.bank import Words
from quizgen.blueprint import rules
from quizgen.diagnostics import Diagnostic
from quizgen.editions import Posed
from quizgen.fields import Reader, fields_of, optional, read_fields, record, record_of, required
from quizgen.fields.lists import many, one_or_many
from quizgen.fields.rules import DID_YOU_MEAN
from quizgen.fields.scalars import WholeShape
from quizgen.fields.slips import meant
from quizgen.fields.texts import WORDS
from quizgen.paper.selection import Quota, Short, unknown_in_quota
from quizgen.say import Say
from quizgen.source import Place, Source
from quizgen.tree import MAX_BYTES, MapNode, decode, parse

MOST = 1000

_COUNT = WholeShape(Say("a number of questions", "số câu"), 1, MOST)
_WORDS = one_or_many(Say("a list of words", "danh sách từ"), WORDS)


@record
class LineFields:
    """One line of a blueprint."""

    count: int = required(_COUNT, Say("how many questions are drawn", "số câu được rút"))
    tags: tuple[Words, ...] = optional(
        _WORDS, Say("from those with one of these tags", "trong các câu có một trong các nhãn này"), default=()
    )
    difficulty: tuple[Words, ...] = optional(
        _WORDS, Say("from those of these difficulties", "trong các câu có độ khó này"), default=()
    )
    types: tuple[Words, ...] = optional(
        _WORDS, Say("from those of these types", "trong các câu thuộc loại này"), default=()
    )


@record
class BlueprintFields:
    """A blueprint."""

    draw: tuple[LineFields, ...] = required(
        many(
            Say("a list of what is drawn", "danh sách các dòng rút câu"),
            record_of(LineFields, Say("a line of what is drawn", "một dòng rút câu")),
            least=1,
        ),
        Say("how many of what are drawn, line by line", "mỗi dòng rút bao nhiêu câu loại nào"),
    )


@dataclass(frozen=True, slots=True)
class Blueprint:
    """What a blueprint asks for, where its words stand, and what is wrong with it."""

    quotas: tuple[Quota, ...]
    places: tuple[Mapping[str, Place], ...]
    place: Place
    diagnostics: tuple[Diagnostic, ...] = ()


def read_blueprint(path: Path) -> Blueprint:
    """The blueprint in a file."""
    nowhere = Source(str(path), "", path).place(0)
    try:
        data = path.read_bytes()[: MAX_BYTES + 1]
    except OSError as error:
        return Blueprint((), (), nowhere, (rules.UNREADABLE.at(nowhere, reason=error.strerror or "?"),))
    decoded = decode(data, str(path), path)
    if not decoded.readable:
        return Blueprint((), (), nowhere, tuple(decoded.diagnostics))
    parsed = parse(decoded.source)
    reader = Reader(decoded.source)
    lines = _lines(parsed.root, reader) if isinstance(parsed.root, MapNode) else None
    if not isinstance(parsed.root, MapNode):
        reader.report(rules.NO_BLUEPRINT, decoded.source.place(0))
    found = (*decoded.diagnostics, *parsed.diagnostics, *reader.diagnostics)
    quotas, places = tuple(map(_quota, lines or ())), tuple(map(_places, lines or ()))
    return Blueprint(quotas, places, decoded.source.place(0), found)


def _lines(root: MapNode, reader: Reader) -> tuple[LineFields, ...] | None:
    values = read_fields(root, fields_of(BlueprintFields), reader)
    return None if values is None else values["draw"]


def _quota(line: LineFields) -> Quota:
    return Quota(line.count, *(tuple(word.value for word in words) for words in _words(line)))


def _places(line: LineFields) -> dict[str, Place]:
    return {word.value: word.place for words in _words(line) for word in words}


def _words(line: LineFields) -> tuple[tuple[Words, ...], ...]:
    return line.tags, line.difficulty, line.types


def unknown_words(blueprint: Blueprint, items: Sequence[Posed]) -> Iterator[Diagnostic]:
    """The words of a blueprint that no question of a bank has."""
    for quota, places in zip(blueprint.quotas, blueprint.places, strict=True):
        for unknown in unknown_in_quota(quota, items):
            near = meant(unknown.value, unknown.known)
            help = DID_YOU_MEAN.filled(name=near) if near else None
            known = ", ".join(unknown.known)
            place = places[unknown.value]
            yield rules.UNKNOWN_WORD.at(place, help=help, key=unknown.where, typed=unknown.value, known=known)


def short_lines(blueprint: Blueprint, short: Sequence[Short]) -> Iterator[Diagnostic]:
    """The lines of a blueprint for which the bank has too few questions."""
    for one in short:
        number = next(n for n, quota in enumerate(blueprint.quotas) if quota is one.quota)
        place = next(iter(blueprint.places[number].values()), blueprint.place)
        yield rules.TOO_FEW.at(place, line=number + 1, wanted=one.wanted, found=one.found)
