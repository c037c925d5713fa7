"""What stands before and behind things on paper: letters, Roman numbers, points."""

from __future__ import annotations

from decimal import Decimal
from string import ascii_uppercase

from quizgen.editions import format_number
from quizgen.locale.catalogue import Catalogue
from quizgen.paper.forms import Form, Section

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


def statement_label(index: int) -> str:
    """The label of a statement in a grid by its index from 0."""
    return f"{letter(index).lower()})"


def section_title(section: Section, number: int, form: Form, words: Catalogue) -> str:
    """The title of a section, with its Roman number where there is more than one."""
    title = section.heading.title
    return title if len(form.sections) == 1 else words.paper.section.format(n=roman(number), title=title)


def section_worth(section: Section, words: Catalogue) -> str:
    """What a section is worth: "12 questions – 6 marks; 0.5 marks each", "12 câu – 6 điểm; mỗi câu 0,5 điểm".

    No line ends between a number and its word.
    """
    count = len(section.questions)
    whole = f"{_kept(question_count(count, words))} – {_kept(points(section.points, words))}"
    if section.points_each is None or count == 1:
        return whole
    return f"{whole}; {_kept(words.paper.each.format(points=points(section.points_each, words)))}"


def _kept(words: str) -> str:
    return words.replace(" ", "\u00a0")
