"""Passages with gaps: whether a gap can be read off elsewhere, and whether enough is left to fill it from."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile

from quizgen.bank import Words
from quizgen.blocks import Gap
from quizgen.checks.examples import passage
from quizgen.checks.languages.names import is_plain
from quizgen.checks.wording import Reading, Tongue
from quizgen.checks.wording.words import bare, is_part, letters, words_of
from quizgen.diagnostics import Diagnostic, Rule, Severity
from quizgen.mentions.tongue import words
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
_FEW_SYLLABLES = 2
_TORN = re.compile(r"\w[…*–-]+|\w\.{2,}|_")
_ROOT = 6
"""Letters that words of one family begin with."""
_ENDINGS = {""} | words(
    "e s es d ed ing er ers or ors r re ric rical y ies ly ist ists istic ism al ally ial ially ic ics ical ian ians "
    "ean eans an ans n ns ese ish ous ious ar ary ive ity ties ment ments ion ions ional ation ations ative cy tic "
    "tical sis ses t ts ce ces"
)
"""What follows the root of an English word and leaves it in the family."""
_INFLECTIONS = {""} | words("s es d ed ing y ies")
"""What follows an English word that stays the same."""


def cloze_gives_itself_away(reading: Reading) -> Iterator[Diagnostic]:
    """A gap whose answer stands elsewhere in the text, in another gap, in an image's words or, nearly, in a hint."""
    beside = list(_beside(reading))
    for gap in (piece for piece in reading.pieces if isinstance(piece, Gap)):
        answer = gap.answers[0]
        hints = [*beside, gap.hint.value] if gap.hint else beside
        shown = [*(_shown(piece, gap) for piece in reading.pieces), *hints]
        if _is_shown(answer.value, shown, reading.tongue) or any(
            _is_told(hint, answer.value) for hint in _whole_and_torn(hints)
        ):
            yield CLOZE_GIVES_ITSELF_AWAY.at(answer.place, item=reading.item, answer=answer.value)


def _beside(reading: Reading) -> Iterator[str]:
    """What can be read beside the text: the item's hint, and what stands for its image."""
    item = reading.face.item
    for text in (item.hint, item.image.alt if item.image else None):
        if text is not None and reading.language in text.words:
            yield text[reading.language].value


def _whole_and_torn(hints: Iterable[str]) -> Iterator[str]:
    """Hints, and those of their words that have letters left out: T…kyo, T_kyo."""
    for hint in hints:
        yield hint
        yield from (word for word in hint.split() if _TORN.search(word))


def _shown(piece: Words | Gap[Words], gap: Gap[Words]) -> str:
    """What a learner sees of a piece while a gap is asked; gaps of one number are asked together."""
    if isinstance(piece, Words):
        return piece.value
    return "" if piece.number == gap.number else piece.answers[0].value


def _is_shown(answer: str, shown: Sequence[str], tongue: Tongue | None) -> bool:
    """Whether the words that give an answer away stand in one of the texts, in whatever form."""
    wanted = _telling(answer, tongue)
    if not wanted:
        return False
    rows = [words_of(text) for text in shown]
    if tongue is None or tongue.syllables:
        plain = tuple(map(bare, wanted))
        return any(is_part(wanted, row) or (len(plain) > 1 and is_part(plain, row)) for row in rows)
    others = {word for row in rows for word in row}
    return all(any(_is_kin(word, other) for other in others) for word in wanted)


def _is_kin(one: str, two: str) -> bool:
    """Whether English words are forms of one word, or of one family: barometer and barometric."""
    one, two = (bare(re.sub("['’]s?$", "", word)) for word in (one, two))
    if one == two:
        return True
    if one[:3] != two[:3] or one.isdecimal():
        return False
    root = len(list(takewhile(lambda pair: pair[0] == pair[1], zip(one, two, strict=False))))
    ends = {one[root:], two[root:]}
    return ends <= _INFLECTIONS or (root >= _ROOT and ends <= _ENDINGS)


def _telling(answer: str, tongue: Tongue | None) -> tuple[str, ...]:
    """The words that give an answer away wherever they stand: all of them, or the last one that carries content."""
    row = words_of(answer)
    if answer.isdecimal() and len(answer) < _TELLING_DIGITS:
        return ()
    if tongue is None or tongue.syllables:
        return row if tongue is None else _main_syllables(row, tongue)
    content = [word for word in row if word not in tongue.function and (len(word) > 2 or len(row) == 1)]
    return tuple(content if len(content) > 1 and is_plain(content[-1]) else content[-1:])


def _main_syllables(row: tuple[str, ...], tongue: Tongue) -> tuple[str, ...]:
    """Words without those before them that only say what it is ("sông Hồng"); none where a word or two say no more."""
    light = tongue.function | tongue.common
    start = next((n for n, word in enumerate(row) if word not in light), len(row))
    main = row[start:]
    if len(main) > 1 or len(row) == 1:
        return main
    return row if main or len(row) > _FEW_SYLLABLES else ()


def _is_told(hint: str, answer: str) -> bool:
    """Whether a hint is the answer with a few letters or its accents left out."""
    hint, answer = (letters(bare(text)).casefold() for text in (hint, answer))
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
    row = [word for text in texts for word in words_of(text)]
    return len(row) if tongue is None else sum(word not in tongue.function for word in row)


PASSAGE_CHECKS = {
    cloze_gives_itself_away: (CLOZE_GIVES_ITSELF_AWAY,),
    cloze_deletes_too_much: (CLOZE_DELETES_TOO_MUCH,),
}
