"""What stands before and behind things on paper: letters, Roman numbers, points."""

from __future__ import annotations

from decimal import Decimal
from string import ascii_uppercase

from quizgen.editions import format_number
from quizgen.locale.catalogue import Catalogue

_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")


def letter(index: int) -> str:
    """The letter of an option by its index from 0: A to Z, then AA, AB …"""
    before, own = divmod(index, len(ascii_uppercase))
    return (letter(before - 1) if before else "") + ascii_uppercase[own]


def roman(number: int) -> str:
    """The Roman number of a section, from 1."""
    return _ROMAN[number - 1]


def points(value: Decimal, words: Catalogue) -> str:
    """Points with their word: "1 point", "0.5 points", "0,5 điểm"."""
    pattern = words.paper.point if value == 1 else words.paper.points
    return pattern.format(n=format_number(value, words))


def question_count(number: int, words: Catalogue) -> str:
    """A number of questions with its word: "1 question", "24 câu"."""
    pattern = words.paper.one_question if number == 1 else words.paper.many_questions
    return pattern.format(n=format_number(Decimal(number), words))
