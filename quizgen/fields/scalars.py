"""Shapes of single values: numbers, dates, judgements, words from a list, ids."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Generic, Literal, TypeAlias, TypeVar
from unicodedata import normalize

from quizgen.bank import PAIR, Moment, Number, Words
from quizgen.fields import rules
from quizgen.fields.reader import Reader, Schema, Shape
from quizgen.fields.slips import meant, plainly
from quizgen.say import Say, same
from quizgen.tree import Node, TextNode

C = TypeVar("C", bound=str)

_NUMBER = re.compile(r"[+-]?\d{1,12}(?:[.,]\d{1,12})?(?:[eE][+-]?\d{1,2})?\Z", re.ASCII)
_MOST_DIGITS = 15
"""Behind and before the decimal sign; more could not be shown without losing some."""

_AMBIGUOUS = re.compile(r"[+-]?[1-9]\d{0,2}[.,]\d{3}\Z", re.ASCII)
_ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?\Z", re.ASCII)
_DAY_FIRST = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})\Z", re.ASCII)
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\Z")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\d{3}))?(-[A-Za-z0-9]{5,8})*\Z", re.ASCII)
_SUBTAG_CASE = {2: str.upper, 4: str.title}
_NO_LANGUAGES = frozenset(["vn", "jp", "cn", "kr", "us", "dk", "cz", "gr"])
_JUDGEMENTS = {
    "true": True, "yes": True, "đúng": True, "đ": True,
    "false": False, "no": False, "sai": False, "s": False,
}  # fmt: skip


def typed_text(node: Node, reader: Reader, expected: Say) -> str | None:
    """What was typed, without space around it; None after reporting a list, a mapping or nothing."""
    if isinstance(node, TextNode) and node.value.strip():
        return node.value.strip()
    reader.wrong(node, expected)
    return None


@dataclass(frozen=True, slots=True)
class NumberShape:
    """A number with a point or a comma for decimals; with `percent`, also a percentage."""

    name: Say = Say("a number", "một số")
    percent: bool = False

    def read(self, node: Node, reader: Reader) -> Number | None:
        """The number; `6.500` is refused, since two readers would take it for two numbers."""
        typed = typed_text(node, reader, self.name)
        if typed is None:
            return None
        percent = self.percent and typed.endswith("%")
        digits = typed.removesuffix("%").rstrip() if percent else typed
        digits = digits.replace("\u2212", "-")
        if _AMBIGUOUS.match(digits):
            thousands = digits.replace(".", "").replace(",", "")
            decimal = _three_digits(digits.replace(",", "."))
            reader.report(rules.AMBIGUOUS_NUMBER, node, typed=typed, thousands=thousands, decimal=decimal)
            return None
        if not _NUMBER.match(digits) or abs(Decimal(digits.replace(",", ".")).adjusted()) > _MOST_DIGITS:
            reader.report(rules.NOT_A_NUMBER, node, typed=typed)
            return None
        return Number(Decimal(digits.replace(",", ".")), typed, reader.place(node), percent)

    def schema(self) -> Schema:
        """A number, or a text of digits."""
        percent = r"( ?%)?" if self.percent else ""
        pattern = rf"^[+\-\u2212]?[0-9]+([.,][0-9]+)?([eE][+\-]?[0-9]+)?{percent}$"
        return {"anyOf": [{"type": "number"}, {"type": "string", "pattern": pattern}]}


def _three_digits(digits: str) -> Say:
    """A decimal of three digits written so that nobody takes it for thousands."""
    plain = digits.rstrip("0") if digits.endswith("0") else f"{digits}0"
    plain = f"{plain}0" if plain.endswith(".") else plain
    return Say(plain, plain.replace(".", ","))


NUMBER: Shape[Number] = NumberShape()
TOLERANCE: Shape[Number] = NumberShape(Say("a number or a percentage", "một số hoặc tỉ lệ phần trăm"), percent=True)


@dataclass(frozen=True, slots=True)
class PointsShape:
    """Points: a number of at least 0."""

    name: Say = Say("a number of points", "số điểm")

    def read(self, node: Node, reader: Reader) -> Decimal | None:
        """The points."""
        number = NUMBER.read(node, reader)
        if number is None:
            return None
        if not 0 <= number.value <= 1000:
            reader.report(rules.NUMBER_OUT_OF_RANGE, node, typed=number.typed, least=0, most=1000, expected=self.name)
            return None
        return number.value

    def schema(self) -> Schema:
        """A number, or a text of digits."""
        return NUMBER.schema()


POINTS: Shape[Decimal] = PointsShape()


@dataclass(frozen=True, slots=True)
class WholeShape:
    """A whole number between two bounds, both included."""

    name: Say
    least: int
    most: int

    def read(self, node: Node, reader: Reader) -> int | None:
        """The number."""
        typed = typed_text(node, reader, self.name)
        if typed is None:
            return None
        if not re.fullmatch(r"[+-]?[0-9]{1,12}", typed):
            reader.report(rules.NOT_A_NUMBER, node, typed=typed)
            return None
        if not self.least <= int(typed) <= self.most:
            expected = self.name
            reader.report(
                rules.NUMBER_OUT_OF_RANGE,
                node,
                typed=typed,
                least=self.least,
                most=self.most,
                expected=expected,
            )
            return None
        return int(typed)

    def schema(self) -> Schema:
        """A whole number, or a text of digits."""
        whole = {"type": "integer", "minimum": self.least, "maximum": self.most}
        return {"anyOf": [whole, {"type": "string", "pattern": "^[0-9]+$"}]}


@dataclass(frozen=True, slots=True)
class DateShape:
    """A date: `2023-09-17`, `2023-09`, `2023`, or `17/9/2023` (always the day first)."""

    name: Say = Say("a date", "một ngày tháng")

    def read(self, node: Node, reader: Reader) -> Moment | None:
        """The date in the precision in which it was typed."""
        typed = typed_text(node, reader, self.name)
        if typed is None:
            return None
        iso, day_first = _ISO.match(typed), _DAY_FIRST.match(typed)
        if iso:
            year, month, day = (int(part) if part else None for part in iso.groups())
        elif day_first:
            day, month, year = map(int, day_first.groups())
        else:
            reader.report(rules.NOT_A_DATE, node, typed=typed)
            return None
        if not _exists(year or 0, month, day):
            reader.report(rules.NO_SUCH_DAY, node, typed=typed)
            return None
        return Moment(year or 0, month, day, typed, reader.place(node))

    def schema(self) -> Schema:
        """A text, or a year."""
        pattern = r"^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?|[0-9]{1,2}/[0-9]{1,2}/[0-9]{4})$"
        return {"anyOf": [{"type": "integer"}, {"type": "string", "pattern": pattern}]}


def _exists(year: int, month: int | None, day: int | None) -> bool:
    if year < 1 or (month is not None and not 1 <= month <= 12):
        return False
    return day is None or 1 <= day <= calendar.monthrange(year, month or 1)[1]


DATE: Shape[Moment] = DateShape()


@dataclass(frozen=True, slots=True)
class JudgementShape:
    """True or false, in the words of either language."""

    name: Say = Say("true or false", "đúng hoặc sai")

    def read(self, node: Node, reader: Reader) -> bool | None:
        """The judgement."""
        typed = typed_text(node, reader, self.name)
        if typed is None:
            return None
        found = _JUDGEMENTS.get(normalize("NFC", typed).lower())
        if found is None:
            reader.report(rules.NOT_A_JUDGEMENT, node, typed=typed)
        return found

    def schema(self) -> Schema:
        """A boolean, or one of the words."""
        words = "|".join(_any_case(word) for word in _JUDGEMENTS)
        return {"anyOf": [{"type": "boolean"}, {"type": "string", "pattern": f"^({words})$"}]}


def _any_case(word: str) -> str:
    return "".join(f"[{letter}{letter.upper()}]" for letter in word)


JUDGEMENT: Shape[bool] = JudgementShape()
FLAG: Shape[bool] = JudgementShape()


@dataclass(frozen=True, slots=True)
class ChoiceShape(Generic[C]):
    """One word from a list."""

    name: Say
    words: tuple[C, ...]

    def read(self, node: Node, reader: Reader) -> C | None:
        """The word."""
        typed = typed_text(node, reader, self.name)
        for word in self.words:
            if word == typed:
                return word
        if typed is not None:
            near = meant(typed, self.words)
            help = rules.DID_YOU_MEAN.filled(name=near) if near else None
            reader.report(rules.NOT_A_CHOICE, node, help=help, typed=typed, choices=", ".join(self.words))
        return None

    def schema(self) -> Schema:
        """An enumeration."""
        return {"enum": list(self.words)}


Marks: TypeAlias = Literal["required", "optional"]
_MARKS: tuple[Marks, ...] = ("required", "optional")
MARKS: Shape[Marks] = ChoiceShape(Say("a way to count marks", "cách tính dấu"), _MARKS)
"""Whether tone marks, vowel marks and đ count in a typed answer."""


@dataclass(frozen=True, slots=True)
class SlugShape:
    """A name of lower-case letters, digits and hyphens."""

    name: Say = Say("an id", "mã")
    most: int = 80

    def read(self, node: Node, reader: Reader) -> Words | None:
        """The name and its place."""
        typed = typed_text(node, reader, self.name)
        if typed is None:
            return None
        if not _SLUG.match(typed) or len(typed) > self.most:
            suggestion = re.sub(r"[^a-z0-9]+", "-", plainly(typed)).strip("-")[: self.most] or "river-1"
            reader.report(rules.NOT_A_SLUG, node, typed=typed, expected=self.name, suggestion=suggestion)
            return None
        return Words(typed, reader.place(node))

    def schema(self) -> Schema:
        """A text of this form, or a whole number."""
        pattern = "^[a-z0-9]+(-[a-z0-9]+)*$"
        text = {"type": "string", "pattern": pattern, "maxLength": self.most}
        return {"anyOf": [text, {"type": "integer", "minimum": 0}]}


ID: Shape[Words] = SlugShape()
KEY: Shape[Words] = SlugShape(Say("a key", "khóa định danh"), 40)


@dataclass(frozen=True, slots=True)
class LanguageShape:
    """A BCP 47 tag."""

    name: Say = Say("a language tag such as vi or en", "mã ngôn ngữ như vi hoặc en")

    def read(self, node: Node, reader: Reader) -> str | None:
        """The tag in the case that BCP 47 recommends: `zh-Hant-TW`."""
        typed = typed_text(node, reader, self.name)
        if typed is None:
            return None
        if not _LANGUAGE.match(typed) or typed.lower() in _NO_LANGUAGES:
            near = meant(typed, ("vi", "en"))
            help = rules.DID_YOU_MEAN.filled(name=near) if near else None
            reader.report(rules.NOT_A_LANGUAGE, node, help=help, typed=typed)
            return None
        first, *rest = typed.split("-")
        return "-".join((first.lower(), *(_SUBTAG_CASE.get(len(part), str.lower)(part) for part in rest)))

    def schema(self) -> Schema:
        """A text of this form."""
        return {"type": "string", "pattern": _LANGUAGE.pattern.replace(r"\Z", "$").replace(r"\d", "[0-9]")}


LANGUAGE: Shape[str] = LanguageShape()


@dataclass(frozen=True, slots=True)
class EditionShape:
    """An edition: one language, or two with a `+` between them, of which the first leads."""

    name: Say = Say("a language such as vi, or a pair such as vi+en", "mã ngôn ngữ như vi, hoặc một cặp như vi+en")

    def read(self, node: Node, reader: Reader) -> str | None:
        """The tag of the edition, its languages in the case that BCP 47 recommends: `vi+zh-Hant`."""
        typed = typed_text(node, reader, self.name)
        if typed is None:
            return None
        if PAIR not in typed:
            return LANGUAGE.read(node, reader)
        silent = Reader(reader.source)
        parts = [part.strip() for part in typed.split(PAIR)]
        tags = (
            [LANGUAGE.read(node._replace(value=part), silent) for part in parts] if isinstance(node, TextNode) else []
        )
        if len(tags) != 2 or None in tags or tags[0] == tags[1]:
            reader.report(rules.NOT_A_PAIR, node, typed=typed)
            return None
        return PAIR.join(filter(None, tags))

    def schema(self) -> Schema:
        """A text of this form."""
        tag = _LANGUAGE.pattern.replace(r"\Z", "").replace(r"\d", "[0-9]")
        return {"type": "string", "pattern": f"^{tag}( ?[+] ?{tag})?$"}


EDITION: Shape[str] = EditionShape()


def word(text: str) -> Say:
    """A word of the format itself, the same in every language of messages."""
    return same(text)
