"""What is right in each block, as the widgets of `quizgen.web` want to be told it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias, assert_never

from quizgen.blocks import Choices, Entry, Gap, Gaps, Judgements, Lines, Order, Pairs, Recall
from quizgen.editions import EditionBlock, Pieces
from quizgen.prose import Prose

Key: TypeAlias = dict[str, object]
Place: TypeAlias = tuple[str, Gap[Prose]]


def key_of(block: EditionBlock) -> Key:
    """The key of a block, ready for JSON; texts in it are HTML, answers to be typed are letters."""
    match block:
        case Choices():
            return {"right": block.key, "remarks": _remarks(option.feedback for option in block.options)}
        case Judgements():
            verdicts = ["true" if right else "false" for right in block.key]
            return {"right": verdicts, "remarks": _remarks(statement.correction for statement in block.statements)}
        case Gaps():
            return {"gaps": _gaps(block)}
        case Entry():
            return {"spec": _spec(block)}
        case Order():
            return {"right": block.key, "remarks": _remarks(iter(block.dates))}
        case Pairs():
            return {"right": block.key}
        case Lines():
            return {"points": [float(criterion.points) for criterion in block.rubric]}
        case Recall():
            return {}
        case _:
            assert_never(block)


def places_of(passage: Pieces) -> Iterator[Place]:
    """The gaps of a passage, each with its place: its number and how many of that number stand before it.

    In both languages of an edition a gap has the same place, wherever it stands in the sentence.
    """
    before: dict[int, int] = {}
    for piece in passage:
        if isinstance(piece, Gap):
            before[piece.number] = before.get(piece.number, -1) + 1
            yield f"{piece.number}-{before[piece.number]}", piece


def spellings(*texts: Prose) -> list[str]:
    """The letters of texts in all their languages, each once."""
    return list(dict.fromkeys(said.plain for text in texts for said in (text.alone, text.other)))


def _remarks(said: Iterator[Prose | None]) -> dict[int, str]:
    return {n: text.html() for n, text in enumerate(said) if text}


def _gaps(block: Gaps[Prose, Pieces]) -> dict[str, Key]:
    """By its place, how a gap is filled in: what is shown, and what is accepted in either language."""
    shown: dict[str, str] = {}
    answers: dict[str, list[str]] = {}
    for passage in (block.passage, block.second or ()):
        for place, gap in places_of(passage):
            shown.setdefault(place, gap.answers[0].html())
            answers.setdefault(place, []).extend(spellings(*gap.answers))
    marks = "required" if block.marks else "optional"
    return {
        place: {"shown": shown[place], "spec": {"kind": "text", "answers": accepted, "marks": marks}}
        for place, accepted in answers.items()
    }


def _spec(block: Entry[Prose]) -> Key:
    """What `judgeEntry` asks for."""
    return {
        "kind": block.expected,
        "answers": [block.value] if block.value else spellings(block.answer, *block.accept),
        "tolerance": block.within,
        "marks": "required" if block.marks else "optional",
        "unit": spellings(block.unit) if block.unit else [],
    }
