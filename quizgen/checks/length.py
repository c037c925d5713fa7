"""Texts that are too long to be taken in on a card."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.bank import Words
from quizgen.checks.examples import choice
from quizgen.checks.wording import Reading
from quizgen.checks.wording.words import words_of
from quizgen.diagnostics import Diagnostic, Rule, Severity
from quizgen.say import Say
from quizgen.source import Place

CARD_TOO_LONG = Rule(
    code="ITM171",
    name="card-too-long",
    severity=Severity.WARNING,
    message=Say("too long for a card: {count} words", "quá dài cho một thẻ: {count} chữ"),
    help=Say(
        "leave out what is not needed to answer, or make several questions of it",
        "hãy bỏ những gì không cần để trả lời, hoặc tách thành nhiều câu hỏi",
    ),
    why=Say(
        "A card is looked at for seconds; what has to be read like a page tests patience, and is skipped in a review.",
        "Thẻ chỉ được nhìn trong vài giây; phải đọc như đọc cả trang thì chỉ thử sức kiên nhẫn, khi ôn lại ai "
        "cũng lướt qua.",
    ),
    bad=choice(
        "The Nile, which rises in the highlands of East Africa and of Ethiopia, flows north through wetlands in which "
        "half of its water is lost, past rapids that kept ships from going further for as long as people have "
        "lived on its "
        "banks, through a desert in which no other river joins it for more than a thousand kilometres, into a "
        "lake that was "
        "made by a dam of the twentieth century, past temples and tombs of kings whose names are known to "
        "every child, and "
        "at last through a wide green delta into the sea. Which sea is it?",
        "The Mediterranean", "The Red Sea", "The Black Sea",
    ),
    good=choice("Into which sea does the Nile flow?", "The Mediterranean", "The Red Sea", "The Black Sea"),
    literature="Haladyna, Downing & Rodriguez (2002), guideline 13",
)  # fmt: skip
_WITHOUT_TONGUE = 100


def card_too_long(reading: Reading) -> Iterator[Diagnostic]:
    """A stem, a list of options, a passage or a back of about a hundred words or more."""
    most = reading.tongue.long if reading.tongue else _WITHOUT_TONGUE
    for count, place in _sides(reading, most):
        if count >= most:
            yield CARD_TOO_LONG.at(place, item=reading.item, count=count)


def _sides(reading: Reading, most: int) -> Iterator[tuple[int, Place]]:
    """What is looked at in one go, unless it has not even so many letters: its number of words, and where it stands."""
    for text in (reading.stem, reading.back, *reading.statements):
        if text and len(text.value) > most:
            yield len(text.words), text.text.place
    if reading.options:
        yield sum(len(option.words) for option in reading.options), reading.options[0].text.place
    if reading.pieces:
        texts = [piece if isinstance(piece, Words) else piece.answers[0] for piece in reading.pieces]
        yield sum(len(words_of(text.value)) for text in texts), texts[0].place


READING_CHECKS = {card_too_long: (CARD_TOO_LONG,)}
