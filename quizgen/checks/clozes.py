"""Passages with gaps: whether a gap can be read off elsewhere, and whether enough is left to fill it from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quizgen.bank import Words
from quizgen.blocks import Gap
from quizgen.checks.examples import passage
from quizgen.checks.wording import Reading, Tongue
from quizgen.checks.wording.words import bare, is_part, letters, words_of
from quizgen.diagnostics import Diagnostic, Rule, Severity
from quizgen.say import Say

CLOZE_GIVES_ITSELF_AWAY = Rule(
    code="ITM161",
    name="cloze-gives-itself-away",
    severity=Severity.WARNING,
    message=Say(
        "what belongs here can be read elsewhere: “{answer}”", "từ cần điền ở đây đã lộ ở chỗ khác: “{answer}”"
    ),
    help=Say(
        "make a gap of it there too, under the same number, or write the rest in other words",
        "hãy để trống cả ở chỗ kia với cùng số thứ tự, hoặc viết phần còn lại bằng từ khác",
    ),
    why=Say(
        "What stands a few words further on is copied, not recalled.",
        "Từ nằm cách đó vài chữ thì chỉ cần chép lại, không cần nhớ.",
    ),
    bad=passage("The longest river of Africa is the {{Nile}}; the Nile reaches the sea near Alexandria."),
    good=passage("The longest river of Africa is the {{Nile}}, which reaches the sea near Alexandria."),
    literature="Haladyna, Downing & Rodriguez (2002), guidelines 4 and 28",
)
CLOZE_DELETES_TOO_MUCH = Rule(
    code="ITM162",
    name="cloze-deletes-too-much",
    severity=Severity.WARNING,
    message=Say(
        "so much is left out that the rest does not say what belongs there",
        "để trống nhiều đến mức phần còn lại không đủ để biết phải điền gì",
    ),
    help=Say("keep the one or two gaps that matter", "hãy chỉ giữ một, hai chỗ trống quan trọng nhất"),
    why=Say(
        "A text of which most words are gone can be completed in many ways; then it asks whether the writer's "
        "mind is read.",
        "Văn bản đã mất gần hết từ thì điền nhiều kiểu đều được; khi đó chỉ còn là đoán ý người viết.",
    ),
    bad=passage("The {{Nile}} {{flows}} through {{Egypt}} into the {{Mediterranean}}."),
    good=passage("The Nile flows through Egypt into the {{Mediterranean}}."),
    literature="W. L. Taylor (1953), Cloze procedure, Journalism Quarterly 30, 415–433",
)
_HINT_TELLS = 0.5
"""The share of an answer's letters from which a hint gives it away."""
_TELLING_DIGITS = 3
"""Digits of a number that is not met twice by chance."""
_MANY_GAPS = 3


def cloze_gives_itself_away(reading: Reading) -> Iterator[Diagnostic]:
    """A gap whose answer stands elsewhere in the text, in another gap or, nearly, in its hint."""
    gaps = [piece for piece in reading.pieces if isinstance(piece, Gap)]
    for gap in gaps:
        answer = gap.answers[0]
        wanted = _telling(answer.value, reading.tongue)
        shown = [words_of(_shown(piece, gap)) for piece in reading.pieces]
        if any(wanted and is_part(wanted, words) for words in shown) or _is_told(gap):
            yield CLOZE_GIVES_ITSELF_AWAY.at(answer.place, item=reading.item, answer=answer.value)


def _shown(piece: Words | Gap[Words], gap: Gap[Words]) -> str:
    """What a learner sees of a piece while a gap is asked; gaps of one number are asked together."""
    if isinstance(piece, Words):
        return piece.value
    return "" if piece.number == gap.number else piece.answers[0].value


def _telling(answer: str, tongue: Tongue | None) -> tuple[str, ...]:
    """The words that give an answer away wherever they stand: all of them, or the last one that carries content."""
    words = words_of(answer)
    if answer.isdecimal() and len(answer) < _TELLING_DIGITS:
        return ()
    if tongue is None or tongue.syllables:
        return words if tongue is None else _main_syllables(words, tongue)
    content = [word for word in words if word not in tongue.function and (len(word) > 2 or len(words) == 1)]
    return tuple(content[-1:])


def _main_syllables(words: tuple[str, ...], tongue: Tongue) -> tuple[str, ...]:
    """Words without those before them that only say what it is ("sông Hồng"); none where nothing is left."""
    light = tongue.function | tongue.common
    start = next((n for n, word in enumerate(words) if word not in light), len(words))
    main = words[start:]
    return main if len(main) > 1 or len(words) == 1 else words if start < len(words) else ()


def _is_told(gap: Gap[Words]) -> bool:
    """Whether a hint is the answer with a few letters or its accents left out."""
    if gap.hint is None:
        return False
    hint, answer = (letters(bare(words.value)).casefold() for words in (gap.hint, gap.answers[0]))
    rest = iter(answer)
    return len(hint) >= _HINT_TELLS * len(answer) and len(answer) > 2 and all(sign in rest for sign in hint)


def cloze_deletes_too_much(reading: Reading) -> Iterator[Diagnostic]:
    """A text in which most content words are gaps."""
    gaps = [piece for piece in reading.pieces if isinstance(piece, Gap)]
    if len(gaps) < _MANY_GAPS:
        return
    left = _content([piece.value for piece in reading.pieces if isinstance(piece, Words)], reading.tongue)
    gone = _content([gap.answers[0].value for gap in gaps], reading.tongue)
    if gone > left:
        place = reading.pieces[0].place if isinstance(reading.pieces[0], Words) else gaps[0].answers[0].place
        yield CLOZE_DELETES_TOO_MUCH.at(place, item=reading.item)


def _content(texts: Sequence[str], tongue: Tongue | None) -> int:
    """How many words carry content."""
    words = [word for text in texts for word in words_of(text)]
    return len(words) if tongue is None else sum(word not in tongue.function for word in words)


READING_CHECKS = (cloze_gives_itself_away, cloze_deletes_too_much)
