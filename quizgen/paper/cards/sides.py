"""What stands on the two sides of a study card: the question as it is asked, and what one wanted to know."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, assert_never

from quizgen.blocks import Choices, Entry, Gap, Gaps, Judgements, Lines, Order, Pairs, Recall
from quizgen.editions import Edition, EditionBlock, Medium, Pieces, Posed
from quizgen.locale.catalogue import Catalogue
from quizgen.paper.forms import numbered, word_box
from quizgen.paper.key import judgement
from quizgen.paper.labels import letter, points, statement_label
from quizgen.prose import Prose, Run

Style = Literal["stem", "options", "answer", "note", "explanation", "source"]
BLANK = "_" * 8


@dataclass(frozen=True, slots=True)
class Part:
    """Texts in one style, each with what stands before it: a letter, a number, or nothing."""

    style: Style
    texts: tuple[tuple[str, Prose], ...]


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a card; `head` and `name` are small above it."""

    head: str
    name: str
    parts: tuple[Part, ...]
    image: Medium | None = None


def question_side(number: int, item: Posed, edition: Edition) -> Side:
    """What is asked: all that is needed to answer, and nothing that answers, which an item's id may do."""
    words = edition.words
    stem = (Part("stem", (("", item.stem),)),) if item.stem else ()
    parts = (*stem, *_sound(number, item, words), *_asked(item.block))
    return Side(instruction(item.block, words), edition.title, _in_one_language(parts), item.image)


def answer_side(item: Posed, words: Catalogue) -> Side:
    """What is right, then why, then where it stands."""
    explanation = (Part("explanation", (("", item.explanation),)),) if item.explanation else ()
    parts = (*_answers(item.block, words), *explanation, *_sources(item, words))
    return Side(words.common.answer, item.id, _in_one_language(parts))


def instruction(block: EditionBlock, words: Catalogue) -> str:
    """What a learner has to do, in a few words; nothing where the stem says it all."""
    cards = words.cards
    match block:
        case Choices():
            return cards.choose_all if block.many else cards.choose_one
        case Judgements():
            return cards.judge_each if block.grid else cards.judge
        case Gaps():
            return cards.fill_in
        case Order():
            return cards.put_in_order
        case Pairs():
            return cards.join
        case Entry() | Recall() | Lines():
            return ""
    assert_never(block)


def _in_one_language(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts of a bilingual edition in its first language: a card is too small for two."""
    return tuple(Part(part.style, tuple((label, text.alone) for label, text in part.texts)) for part in parts)


def _asked(block: EditionBlock) -> tuple[Part, ...]:
    match block:
        case Choices():
            return (_lettered(option.text for option in block.options),)
        case Judgements():
            return _statements(block)
        case Gaps():
            return _passage(block)
        case Entry():
            return (Part("options", (("", plain(f"{BLANK} {block.unit}")),)),) if block.unit else ()
        case Order():
            return (_lettered(block.items),)
        case Pairs():
            left = Part("options", tuple((f"{n}.", text) for n, text in enumerate(block.left, 1)))
            return left, _lettered(block.right)
        case Recall() | Lines():
            return ()
    assert_never(block)


def _answers(block: EditionBlock, words: Catalogue) -> tuple[Part, ...]:
    match block:
        case Choices():
            return (Part("answer", tuple((f"{letter(n)}.", block.options[n].text) for n in block.key)),)
        case Judgements():
            return _judged(block, words)
        case Gaps():
            return _filled(block, words)
        case Entry():
            return _entry(block, words)
        case Order():
            texts = (_dated(block.items[n], block.dates[n]) for n in block.key)
            return (Part("answer", tuple((f"{n}.", text) for n, text in enumerate(texts, 1))),)
        case Pairs():
            pairs = (joined(left, plain(" – "), block.right[n]) for left, n in zip(block.left, block.key, strict=True))
            return (Part("answer", tuple((f"{n}.", text) for n, text in enumerate(pairs, 1))),)
        case Recall():
            return (Part("answer", (("", block.back),)),)
        case Lines():
            rubric = ((f"{points(criterion.points, words)}:", criterion.text) for criterion in block.rubric)
            return (Part("answer", tuple(rubric)),)
    assert_never(block)


def _lettered(texts: Iterable[Prose]) -> Part:
    return Part("options", tuple((f"{letter(n)}.", text) for n, text in enumerate(texts)))


def _statements(block: Judgements[Prose]) -> tuple[Part, ...]:
    if not block.grid:
        return ()
    return (Part("options", tuple((statement_label(n), one.text) for n, one in enumerate(block.statements))),)


def _judged(block: Judgements[Prose], words: Catalogue) -> tuple[Part, ...]:
    def judged(n: int) -> Prose:
        right, correction = bold(judgement(block.key[n], words)), block.statements[n].correction
        return joined(right, plain(" – "), correction) if correction else right

    labels = (statement_label(n) if block.grid else "" for n in range(len(block.key)))
    return (Part("answer", tuple((label, judged(n)) for n, label in enumerate(labels))),)


def _passage(block: Gaps[Prose, Pieces]) -> tuple[Part, ...]:
    pieces = (_blank(n, piece) if isinstance(piece, Gap) else piece for n, piece in numbered(block.passage))
    box = word_box(block)
    words = (Part("note", (("", plain(" · ".join(box))),)),) if box else ()
    return (Part("stem", (("", joined(*pieces)),)), *words)


def _blank(number: int, gap: Gap[Prose]) -> Prose:
    return plain(f"({number}) {BLANK}" + (f" ({gap.hint})" if gap.hint else ""))


def _filled(block: Gaps[Prose, Pieces], words: Catalogue) -> tuple[Part, ...]:
    pieces = [bold(str(piece.answers[0])) if isinstance(piece, Gap) else piece for piece in block.passage]
    others = [
        f"({n}) {'; '.join(map(str, piece.answers[1:]))}"
        for n, piece in numbered(block.passage)
        if isinstance(piece, Gap) and piece.answers[1:]
    ]
    return (Part("answer", (("", joined(*pieces)),)), *_note(words.common.accepted, " ".join(others)))


def _entry(block: Entry[Prose], words: Catalogue) -> tuple[Part, ...]:
    answer = joined(block.answer, plain(f" {block.unit}")) if block.unit else block.answer
    tolerance = f"± {block.tolerance}" if block.tolerance else ""
    return (
        Part("answer", (("", answer),)),
        *_note(words.common.accepted, "; ".join(map(str, block.accept))),
        *_note(words.common.tolerance, tolerance),
    )


def _dated(text: Prose, date: Prose | None) -> Prose:
    return joined(text, plain(f" ({date})")) if date else text


def _note(name: str, value: str) -> tuple[Part, ...]:
    return (Part("note", (("", plain(f"{name}: {value}")),)),) if value else ()


def _sound(number: int, item: Posed, words: Catalogue) -> tuple[Part, ...]:
    if not item.audio:
        return ()
    alt = item.audio.alt
    text = words.paper.listen.format(audio=alt) if alt else words.paper.listen_to.format(n=number)
    return (Part("note", (("", plain(text)),)),)


def _sources(item: Posed, words: Catalogue) -> tuple[Part, ...]:
    media = [medium for medium in (item.image, item.audio) if medium and medium.credit]
    credits = [words.paper.credit.format(credit=medium.credit) for medium in media]
    as_of = [words.common.as_of.format(date=item.as_of)] if item.as_of and not item.sources else []
    told = [*map(str, item.sources), *as_of, *credits]
    return (Part("source", (("", plain(" · ".join(told))),)),) if told else ()


def plain(text: str) -> Prose:
    """Letters without any style."""
    return Prose((Run(text),))


def bold(text: str) -> Prose:
    """Bold letters."""
    return Prose((Run(text, bold=True),))


def joined(*texts: Prose) -> Prose:
    """Several texts as one."""
    return Prose(tuple(run for text in texts for run in text.runs))
