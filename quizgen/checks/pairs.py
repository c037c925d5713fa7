"""Checks of questions read beside each other: one that answers another, two that ask the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from quizgen.bank import Language
from quizgen.checks import Whole
from quizgen.checks.texts import Told, told
from quizgen.checks.together.asked import Asked, Piece, asked, stems_of
from quizgen.checks.together.index import Index
from quizgen.checks.wording import Said
from quizgen.checks.wording.phrases import Span
from quizgen.checks.wording.words import is_part, places_of
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
    """A piece of one question that answers another one: the words of the answer and where they stand."""

    giving: Asked
    piece: Piece
    at: int
    size: int
    given: Asked


def beside_each_other(whole: Whole) -> Iterator[Diagnostic]:
    """Questions that answer others, and questions that ask what an earlier one asks."""
    language = whole.bank.languages[0]
    every = _all_asked(whole.told, language)
    for leak in _leaks(every, language):
        said = Said(leak.piece.text, leak.piece.words)
        span = Span(leak.at, leak.at + leak.size)
        label = Label(leak.given.text.place, Say("this is answered", "câu này bị lộ"))
        answer, other = said.between(span), leak.given.id
        yield ANSWERS_ANOTHER.at(said.place(span), label, item=leak.giving.id, answer=answer, other=other)
    for first, second in _same(every):
        label = Label(first.text.place, Say("asked here", "đã hỏi ở đây"))
        yield ASK_THE_SAME.at(second.text.place, label, item=second.id, other=first.id)


def answering_pairs(faces: Iterable[Face]) -> frozenset[frozenset[str]]:
    """The pairs of questions, by id, of which one answers the other or both ask the same: not for one paper."""
    every_told = told(faces)
    language = next((language for one in every_told for part in one.parts for language in part.words), "")
    every = _all_asked(every_told, language)
    leaks = {frozenset((leak.giving.id, leak.given.id)) for leak in _leaks(every, language)}
    return frozenset(leaks | {frozenset((first.id, second.id)) for first, second in _same(every)})


def _all_asked(every: Iterable[Told], language: Language) -> list[Asked]:
    return [one for question in every if (one := asked(question, language)) is not None]


# One that answers another

_ENOUGH = ((1, 0.25), (4, 0.35))
"""The share of what a question asks, by weight, that must stand beside its answer in another one, where the answer
stands in so many places at most."""
_ENOUGH_OF_COMMON = 0.6
"""The same for an answer that stands in more places, or is a small number: it may stand there by chance."""
_FEWEST = 2
"""How many words they must share that are not the topic of the whole bank."""


def _leaks(every: list[Asked], language: Language) -> Iterator[Leak]:
    places = [(one, piece) for one in every for piece in one.pieces]
    index = Index()
    for n, (_, piece) in enumerate(places):
        index.add(piece.stems.union(piece.words), n)
    for given in every:
        seen = {given.id}
        for answer in given.answers:
            for giving, piece in (places[n] for n in _places(answer, given, index)):
                at = next(places_of(answer, piece.words), None) if giving.id not in seen else None
                if (
                    at is not None
                    and _tells(piece, answer, given, index, language)
                    and not _is_same(giving, given, index)
                ):
                    seen.add(giving.id)
                    yield Leak(giving, piece, at, len(answer), given)


def _places(answer: tuple[str, ...], given: Asked, index: Index) -> list[int]:
    """Where an answer may stand: at its rarest word, or else near the rarest words of what is asked."""
    rarest = index.rarest(answer)
    if index.count(rarest) == 0 or any(is_part(answer, piece.words) for piece in given.pieces):
        return []  # nowhere, or in the question itself
    return index.at(rarest) or list(index.near(given.asks))


def _tells(piece: Piece, answer: tuple[str, ...], given: Asked, index: Index, language: Language) -> bool:
    """Whether a piece says of the answer what the other question asks."""
    asks = given.asks - set(stems_of(answer, language))
    shared = index.telling(asks & piece.stems)
    return len(shared) >= _FEWEST and index.weight(shared) >= _enough(answer, index) * index.weight(asks)


def _enough(answer: tuple[str, ...], index: Index) -> float:
    if answer[0].isdigit() and len(answer[0]) < 3:
        return _ENOUGH_OF_COMMON
    places = index.count(index.rarest(answer))
    return next((share for most, share in _ENOUGH if places <= most), _ENOUGH_OF_COMMON)


# Two that ask the same

_ALIKE = 0.5
"""The share of the words of two questions, by weight, that both have."""
_ALIKE_WITH_OPTIONS = 0.35
"""The same where both have the same options."""


def _same(every: list[Asked]) -> Iterator[tuple[Asked, Asked]]:
    index = Index()
    for n, one in enumerate(every):
        index.add(one.asks, n)
    for n, second in enumerate(every):
        yield from ((every[m], second) for m in index.near(second.asks) if m < n and _is_same(every[m], second, index))


def _is_same(first: Asked, second: Asked, index: Index) -> bool:
    if not _same_answer(first, second) or (_other_names(first, second) and _other_names(second, first)):
        return False
    wanted = _ALIKE_WITH_OPTIONS if first.options and first.options == second.options else _ALIKE
    shared, both = index.weight(first.asks & second.asks), index.weight(first.asks | second.asks)
    return shared >= wanted * both > 0


def _other_names(one: Asked, two: Asked) -> bool:
    """Whether a question names something that the other one does not, in whatever form (US, USA)."""
    return any(not any(a.startswith(b) or b.startswith(a) for b in two.names) for a in one.names)


def _same_answer(first: Asked, second: Asked) -> bool:
    """Whether two questions have one answer; a longer form of it may end with the shorter one."""
    if first.truth is not None or second.truth is not None:
        return first.truth == second.truth
    return any(
        one[-len(two) :] == two or two[-len(one) :] == one for one in first.answers[:1] for two in second.answers[:1]
    )


WHOLE_CHECKS = (beside_each_other,)
