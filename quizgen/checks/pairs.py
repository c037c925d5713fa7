"""Checks of questions read beside each other: one that answers another, two that ask the same."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import product
from typing import NamedTuple

from quizgen.bank import Bank, Language
from quizgen.checks.texts import Told, told
from quizgen.checks.together.asked import Answer, Asked, Piece, asked
from quizgen.checks.together.index import Index
from quizgen.checks.wording.phrases import Span
from quizgen.checks.wording.words import places_of
from quizgen.diagnostics import Diagnostic, Label, Rule, Severity
from quizgen.faces import Face
from quizgen.fields.rules import HEAD
from quizgen.say import Say

_NILE = (
    "- id: longest\n  type: short_answer\n  stem: Which river of Egypt flows past Aswan and Cairo?\n  answer: Nile\n"
)
_HDR = "Haladyna, Downing and Rodriguez (2002), guideline 4: keep the content of items independent"

ANSWERS_ANOTHER = Rule(
    code="ITM301",
    name="item-answers-item",
    severity=Severity.HINT,
    message=Say(
        "“{answer}” here answers the question `{other}`",
        "“{answer}” ở đây trả lời luôn câu `{other}`",
    ),
    help=Say(
        "word one of them anew, or don't put both on one paper (`quizgen paper` keeps them apart when it draws)",
        "hãy viết lại một trong hai câu, hoặc đừng để cả hai trong một đề (`quizgen paper` tự tách khi rút câu)",
    ),
    why=Say(
        "Who finds the answer of one question in the text of another is given a point for reading.",
        "Ai tìm thấy đáp án của câu này trong lời câu khác thì được điểm nhờ đọc, không phải nhờ hiểu.",
    ),
    literature=_HDR,
    bad=HEAD
    + _NILE
    + "- id: dam\n  type: true_false\n  stem: The Nile flows past Aswan, where a dam was built.\n  answer: true\n",
    good=HEAD + _NILE + "- id: dam\n  type: true_false\n  stem: At Aswan a dam was built.\n  answer: true\n",
)
ASK_THE_SAME = Rule(
    code="ITM302",
    name="items-ask-the-same",
    severity=Severity.HINT,
    message=Say("this asks the same as the question `{other}`", "câu này hỏi trùng với câu `{other}`"),
    help=Say(
        "keep the better one; give the other one `status: retired`, or ask something else",
        "hãy giữ câu hay hơn; câu kia thì ghi `status: retired` hoặc hỏi điều khác",
    ),
    why=Say(
        "Two questions about one thing count it twice, and the second tells nothing new about the learner.",
        "Hai câu cùng hỏi một điều là tính điểm hai lần, và câu sau không cho biết thêm gì về người học.",
    ),
    literature=_HDR,
    bad=HEAD + _NILE + _NILE.replace("longest", "again").replace("Which river of Egypt", "What river in Egypt"),
    good=HEAD
    + _NILE
    + _NILE.replace("longest", "white").replace("Aswan and Cairo", "Khartoum").replace("Nile", "Blue Nile"),
)


class Leak(NamedTuple):
    """A piece of one question that answers another one, and where the words of the answer stand in it."""

    giving: Asked
    piece: Piece
    span: Span
    given: Asked


class BesideEachOther:
    """Questions that answer others, and questions that ask what an earlier one asks; in the bank's first language."""

    def __init__(self, bank: Bank) -> None:
        self._language = bank.languages[0]
        self._every: list[Asked] = []

    def see(self, question: Told) -> None:
        """Keep what a question asks."""
        self._every += _all_asked([question], self._language)

    def found(self) -> Iterator[Diagnostic]:
        """The problems of both kinds."""
        for leak in _leaks(self._every, self._language):
            said, span = leak.piece.said, leak.span
            label = Label(leak.given.said.text.place, Say("this is answered", "câu này bị lộ"))
            answer, other = said.between(span), leak.given.id
            yield ANSWERS_ANOTHER.at(said.place(span), label, item=leak.giving.id, answer=answer, other=other)
        for first, second in _same(self._every):
            label = Label(first.said.text.place, Say("asked here", "đã hỏi ở đây"))
            yield ASK_THE_SAME.at(second.said.text.place, label, item=second.id, other=first.id)


def answering_pairs(faces: Iterable[Face]) -> frozenset[frozenset[str]]:
    """The pairs of questions, by id, of which one answers the other or both ask the same: not for one paper."""
    every_told = list(told(faces))
    language = next((language for one in every_told for part in one.parts for language in part.said), "")
    every = _all_asked(every_told, language)
    leaks = {frozenset((leak.giving.id, leak.given.id)) for leak in _leaks(every, language)}
    return frozenset(leaks | {frozenset((first.id, second.id)) for first, second in _same(every)})


def _all_asked(every: Iterable[Told], language: Language) -> list[Asked]:
    return [one for question in every if (one := asked(question, language)) is not None]


# One that answers another

_TELLING_DIGITS = 3
"""Digits of a number that hardly stands anywhere by chance."""
_SHARES = ((2, 0.25), (4, 0.35))
"""The share of what a question asks, by weight, that must stand beside its answer in another one, where the answer
stands in so many places at most."""
_SHARE_OF_COMMON = 0.6
"""The same for an answer that stands in more places, or is a small number: it may stand there by chance."""
_SIDE = 0.5
"""The share of one side of a pair that must be asked for, so that the other side answers it."""
_FEWEST = 2
"""How many words they must share that are not the topic of the whole bank."""


def _leaks(every: list[Asked], language: Language) -> Iterator[Leak]:
    places = [(one, piece) for one in every for piece in one.pieces]
    index = Index([piece.own for _, piece in places])
    for given in every:
        seen = {given.id}
        for answer in given.answers:
            for giving, piece in (places[n] for n in _places(answer, given, index)):
                span = _span(answer, piece) if giving.id not in seen else None
                if (
                    span
                    and _counts_so(answer, span, piece, given)
                    and _tells(piece, answer, given, index)
                    and not _is_same(giving, given, index)
                ):
                    seen.add(giving.id)
                    yield Leak(giving, piece, span, given)


def _places(answer: Answer, given: Asked, index: Index) -> list[int]:
    """Where an answer may stand: at its rarest word, or else near the rarest words of what is asked."""
    rarest = index.rarest(answer.stems)
    if index.count(rarest) == 0 or any(_span(answer, piece) for piece in given.pieces):
        return []  # nowhere, or in the question itself
    return index.at(rarest) or index.near(given.asks)


def _span(answer: Answer, piece: Piece) -> Span | None:
    """Where a piece says an answer, all of its phrases; None where it does not."""
    if not answer.stems <= piece.own or answer.ordered:
        return None
    row = [one.stem for one in piece.row]
    found = [(next(places_of(phrase, row), None), len(phrase)) for phrase in answer.phrases]
    spans = [Span(piece.row[at].at, piece.row[at + size - 1].at + 1) for at, size in found if at is not None]
    if len(spans) < len(found):
        return None
    return Span(min(span.start for span in spans), max(span.end for span in spans))


def _counts_so(answer: Answer, span: Span, piece: Piece, given: Asked) -> bool:
    """Whether a small number counts in a piece what the other question counts: 2 years are not 2 contracts."""
    after = piece.said.words[span.end : span.end + 1]
    return not all(map(_is_small, answer.stems)) or not after or after[0] in given.said.words


def _tells(piece: Piece, answer: Answer, given: Asked, index: Index) -> bool:
    """Whether a piece says of the answer what the other question asks."""
    asks = given.asks - answer.stems
    shared = index.telling(asks & piece.stems)
    weight = index.weight(shared)
    if piece.beside and _is_joined(piece, answer, asks, index):
        return True
    wanted = _share(answer, index) if _is_of_them(piece, given, answer) else _SHARE_OF_COMMON
    return len(shared) >= _FEWEST and weight >= wanted * index.weight(asks)


def _is_of_them(piece: Piece, given: Asked, answer: Answer) -> bool:
    """Whether a piece is about somebody or something that a question names, if it names any."""
    named = given.names - answer.stems
    return not named or not named.isdisjoint(piece.stems)


def _is_joined(piece: Piece, answer: Answer, asks: frozenset[str], index: Index) -> bool:
    """Whether a pair joins an answer with what is asked: it is one side, or stands in one beside what is asked."""
    side = piece.own - answer.stems
    shared, wanted = index.weight(index.telling(asks & (side or piece.beside))), _share(answer, index)
    if not side:
        return shared >= _SIDE * index.weight(piece.beside) > 0
    return shared >= max(_SIDE * index.weight(side), wanted * index.weight(asks)) > 0


def _share(answer: Answer, index: Index) -> float:
    """How much of what is asked must stand beside an answer: the more, the more often the answer stands anywhere."""
    stems = answer.stems
    if len(stems) == 1 and _is_small(min(stems)):
        return _SHARE_OF_COMMON
    places = index.count(index.rarest(stems))
    return next((share for most, share in _SHARES if places <= most), _SHARE_OF_COMMON)


# Two that ask the same

_ALIKE = 0.5
"""The share of the words of the shorter question and of the answer, by weight, that both have."""
_ROW = 3
"""So many things in one order are not so by chance."""
_DAY = re.compile(r"-?\d+-\d+-\d+")
_ALIKE_STATEMENTS = 0.4
"""The share of the words of two statements, by weight, that both have: they have no answer that they could share."""


def _same(every: list[Asked]) -> Iterator[tuple[Asked, Asked]]:
    index = Index([one.asks.union(*(answer.stems for answer in one.answers)) for one in every])
    for n, second in enumerate(every):
        for m in index.near(second.asks.union(*(answer.stems for answer in second.answers))):
            if m < n and _is_same(every[m], second, index):
                yield every[m], second


def _is_same(first: Asked, second: Asked, index: Index) -> bool:
    if first.extremes and second.extremes and first.extremes.isdisjoint(second.extremes):
        return False
    if first.truth is not None or second.truth is not None:
        return first.truth == second.truth and _state_the_same(first, second, index)
    answer = _same_answer(first, second)
    return answer is not None and _ask_for_the_same(first, second, answer, index)


def _state_the_same(first: Asked, second: Asked, index: Index) -> bool:
    shared, both = index.weight(index.telling(first.asks & second.asks)), index.weight(first.asks | second.asks)
    return shared >= _ALIKE_STATEMENTS * both > 0 and not _name_others(first, second)


def _ask_for_the_same(first: Asked, second: Asked, answer: Answer, index: Index) -> bool:
    """Whether two questions with one answer have enough in common; the rarer the answer, the less is enough."""
    one, two = first.asks - answer.stems, second.asks - answer.stems
    shared, least = index.weight(index.telling(one & two)), min(index.weight(one), index.weight(two))
    if answer.ordered and len(answer.phrases) >= _ROW:
        return shared > 0
    if _name_others(first, second):
        return _is_day(answer) and shared >= _ALIKE * least > 0
    known = index.weight(stem for stem in answer.stems - first.asks - second.asks if not _is_small(stem))
    return shared > 0 and shared + known >= _ALIKE * (least + known)


def _is_day(answer: Answer) -> bool:
    return _DAY.fullmatch(answer.phrases[0][0]) is not None


def _is_small(stem: str) -> bool:
    """Whether it is a number that many questions have as their answer."""
    return stem.isdigit() and len(stem) < _TELLING_DIGITS


def _name_others(first: Asked, second: Asked) -> bool:
    """Whether each of two questions names something that the other one does not."""
    return _other_names(first, second) and _other_names(second, first)


def _other_names(one: Asked, two: Asked) -> bool:
    """Whether a question names something that the other one does not, in whatever form (US, USA)."""
    return any(not any(a.startswith(b) or b.startswith(a) for b in two.names) for a in one.names)


def _same_answer(first: Asked, second: Asked) -> Answer | None:
    """The answer that two questions have in common, in its shorter form; None if they have none."""
    for one, two in product(first.answers, second.answers):
        if one == two:
            return one
        if len(one.phrases) == len(two.phrases) == 1:
            short, long = sorted((one, two), key=lambda answer: len(answer.phrases[0]))
            if _is_short_for(short, long, first.asks | second.asks):
                return short
    return None


def _is_short_for(short: Answer, long: Answer, asks: frozenset[str]) -> bool:
    """Whether a longer answer says besides a shorter one only what is asked for, or the first name of somebody."""
    (one,), (two,) = short.phrases, long.phrases
    if two[-len(one) :] == one:
        return asks.issuperset(two[: -len(one)]) or (short.named and long.named)
    return two[: len(one)] == one and asks.issuperset(two[len(one) :])


ACROSS_CHECKS = {BesideEachOther: (ANSWERS_ANOTHER, ASK_THE_SAME)}
