"""Checks of the keys of a bank taken together: what a pupil who guesses could go by."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from quizgen.bank import Language, Text
from quizgen.blocks import Choices, Judgements
from quizgen.checks import Whole
from quizgen.checks.together.chance import FEWEST, RARE, at_least
from quizgen.diagnostics import Diagnostic, Rule, Severity
from quizgen.faces import Face
from quizgen.fields.rules import HEAD
from quizgen.say import Say

_HDR = "Haladyna, Downing and Rodriguez (2002), guideline {}"
_CHANCE = Say(
    "Said only where chance alone would do so less than once in a hundred banks (binomial test, 10 questions or more).",
    "Chỉ báo khi ngẫu nhiên gây ra điều này dưới một lần trong một trăm ngân hàng (kiểm định nhị thức, từ 10 câu "
    "trở lên).",
)


def _why(en: str, vi: str) -> Say:
    return Say(f"{en} {_CHANCE.en}", f"{vi} {_CHANCE.vi}")


def _questions(*choices: tuple[str, ...], more: str = "") -> str:
    """A bank of questions, each its answer and its distractors."""
    rows = (
        f"- id: river-{n}\n  type: multiple_choice\n  stem: Which river is number {n}?\n  answer: {answer}\n"
        + "".join(["  distractors:\n", *(f"    - {wrong}\n" for wrong in distractors)])
        + more
        for n, (answer, *distractors) in enumerate(choices, 1)
    )
    return HEAD + "".join(rows)


def _statements(*truths: bool) -> str:
    """A bank of statements."""
    rows = (
        f"- id: river-{n}\n  type: true_false\n  stem: River {n} is long.\n  answer: {str(true).lower()}\n"
        + ("" if true else f"  correction: River {n} is short.\n")
        for n, true in enumerate(truths)
    )
    return HEAD + "".join(rows)


LONGEST = Rule(
    code="ITM311",
    name="longest-option-is-key-too-often",
    severity=Severity.HINT,
    message=Say(
        "in {hits} of {of} questions with options the right one is the longest",
        "{hits} trên {of} câu có phương án đúng là phương án dài nhất",
    ),
    help=Say(
        "shorten right options, or say the wrong ones as fully",
        "hãy rút gọn phương án đúng, hoặc viết phương án sai đầy đủ như vậy",
    ),
    why=_why(
        "Writers take care that the key is right, and so make it longer; pupils soon know it.",
        "Người soạn lo cho đáp án thật đúng nên hay viết dài; học sinh nhận ra điều đó rất nhanh.",
    ),
    literature=_HDR.format("24: keep the length of options about equal"),
    bad=_questions(*((f"the great river {n}", f"Ob {n}", f"Po {n}", f"Don {n}") for n in range(10))),
    good=_questions(*((f"Ob {n}", f"the great river {n}", f"Po {n}") for n in range(10))),
)
TRUTHS = Rule(
    code="ITM312",
    name="true-false-out-of-balance",
    severity=Severity.HINT,
    message=Say(
        "{hits} of {of} statements are {verdict}",
        "{hits} trên {of} nhận định là {verdict}",
    ),
    help=Say(
        "make about as many true as false: turn some statements round",
        "hãy để số câu đúng và sai gần bằng nhau: đảo lại một số nhận định",
    ),
    why=_why(
        "Who ticks the same everywhere must not do better than by lot.",
        "Người chỉ chọn một kiểu từ đầu đến cuối không được hơn người bốc thăm.",
    ),
    literature="Frisbie and Becker (1991), An analysis of textbook advice about true-false tests",
    bad=_statements(*[True] * 12),
    good=_statements(*[True, False] * 6),
)
POSITION = Rule(
    code="ITM313",
    name="key-position-repeats",
    severity=Severity.HINT,
    message=Say(
        "in {hits} of {of} questions whose options stand in a fixed order, the right one is number {position}",
        "{hits} trên {of} câu có thứ tự phương án cố định, đáp án đúng đứng thứ {position}",
    ),
    help=Say(
        "vary the place of the key; without `position` quizgen shuffles options itself",
        "hãy đổi vị trí đáp án; không ghi `position` thì quizgen tự xáo trộn",
    ),
    why=_why(
        "Keys gather in the middle when people place them, and pupils guess there.",
        "Khi tự đặt, người ta hay để đáp án ở giữa, và học sinh cũng đoán vào giữa.",
    ),
    literature=_HDR.format("20: vary the location of the right answer; Attali and Bar-Hillel (2003)"),
    bad=_questions(*((f"Ob {n}", f"Po {n}", f"Don {n}") for n in range(10)), more="  position: 2\n"),
    good=_questions(*((f"Ob {n}", f"Po {n}", f"Don {n}") for n in range(10))),
)
SAME_KEY = Rule(
    code="ITM314",
    name="same-key-again-and-again",
    severity=Severity.HINT,
    message=Say(
        "“{answer}” is an option of {of} questions and right in {hits}",
        "“{answer}” là phương án của {of} câu và đúng ở {hits} câu",
    ),
    help=Say(
        "ask for something else in some of them, or take the option out where it is right anyway",
        "hãy hỏi điều khác ở một số câu, hoặc để phương án này sai ở vài câu",
    ),
    why=_why(
        "Pupils learn the option instead of the fact: whenever it is there, it is right.",
        "Học sinh sẽ nhớ phương án thay vì nhớ kiến thức: hễ có nó là đúng.",
    ),
    literature=_HDR.format("20, and 29: make distractors plausible"),
    bad=_questions(*(("Nile", f"Po {n}", f"Ob {n}") for n in range(10))),
    good=_questions(*((f"Po {n}", "Nile", f"Ob {n}") for n in range(10))),
)


class Chosen(NamedTuple):
    """A question with one right option: its options, which is right, whether they are printed in this order."""

    options: tuple[str, ...]
    key: int
    fixed: bool


def balance(whole: Whole) -> Iterator[Diagnostic]:
    """What is out of balance in the keys of a bank."""
    if len(whole.faces) < FEWEST:
        return
    language = whole.bank.languages[0]
    asked = [face for face in whole.faces if face.item.status != "retired"]
    chosen = [
        _chosen(face.block, language) for face in asked if isinstance(face.block, Choices) and not face.block.many
    ]
    yield from _longest(whole, chosen)
    yield from _truths(whole, asked)
    yield from _positions(whole, [one for one in chosen if one.fixed])
    yield from _same_keys(whole, chosen)


def _chosen(block: Choices[object], language: Language) -> Chosen:
    texts = (option.text for option in block.options)
    shown = tuple(text[language].value if isinstance(text, Text) else str(getattr(text, "typed", "")) for text in texts)
    return Chosen(shown, block.key[0], block.fixed)


def _is_rare(hits: int, of: int, share: float, looks: int = 1) -> bool:
    """Whether chance would hardly bring this about, in so many looks at it (Bonferroni)."""
    return of >= FEWEST and at_least(hits, of, share) * looks < RARE


def _longest(whole: Whole, chosen: list[Chosen]) -> Iterator[Diagnostic]:
    """Only questions in which one option is longer than all others say something."""
    lengths = [(sorted(map(len, one.options)), one) for one in chosen if len(one.options) > 2]
    telling = [one for row, one in lengths if row[-1] > row[-2]]
    hits = sum(len(one.options[one.key]) == max(map(len, one.options)) for one in telling)
    if telling and _is_rare(hits, len(telling), _share(telling)):
        yield LONGEST.at(whole.bank.id.place, hits=hits, of=len(telling))


def _share(chosen: list[Chosen]) -> float:
    """The mean chance of an option to be the right one."""
    return sum(1 / len(one.options) for one in chosen) / len(chosen)


def _truths(whole: Whole, asked: list[Face]) -> Iterator[Diagnostic]:
    truths = [truth for face in asked if isinstance(face.block, Judgements) for truth in face.block.key]
    hits = max(sum(truths), len(truths) - sum(truths))
    if _is_rare(hits, len(truths), 0.5, looks=2):
        verdict = Say("true", "đúng") if sum(truths) == hits else Say("false", "sai")
        yield TRUTHS.at(whole.bank.id.place, hits=hits, of=len(truths), verdict=verdict)


def _positions(whole: Whole, chosen: list[Chosen]) -> Iterator[Diagnostic]:
    """Each place among the questions that have so many options."""
    keys = Counter(one.key for one in chosen)
    for key, hits in sorted(keys.items()):
        those = [one for one in chosen if len(one.options) > max(key, 1)]
        if _is_rare(hits, len(those), _share(those), looks=len(keys) + 1):
            yield POSITION.at(whole.bank.id.place, hits=hits, of=len(those), position=key + 1)


def _same_keys(whole: Whole, chosen: list[Chosen]) -> Iterator[Diagnostic]:
    """Each option that stands in many questions."""
    right = Counter(one.options[one.key] for one in chosen)
    having: defaultdict[str, list[Chosen]] = defaultdict(list)
    for one in chosen:
        for option in set(one.options):
            having[option].append(one)
    often = sorted(option for option, those in having.items() if len(those) >= FEWEST and right[option] > 1)
    for option in often:
        those = having[option]
        if _is_rare(right[option], len(those), _share(those), looks=len(often)):
            yield SAME_KEY.at(whole.bank.id.place, answer=option, hits=right[option], of=len(those))


WHOLE_CHECKS = {balance: (LONGEST, TRUTHS, POSITION, SAME_KEY)}
