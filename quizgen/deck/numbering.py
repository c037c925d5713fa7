"""Numbers of gaps that last: those that learners have, new ones for new gaps."""

from __future__ import annotations

from dataclasses import replace

from quizgen.blocks import Gap, Gaps
from quizgen.editions import EditionBlock
from quizgen.ledger import Publication


def numbered(block: EditionBlock, guid: str, publication: Publication) -> EditionBlock:
    """The block with the gap numbers under which learners know its gaps; other blocks as they are."""
    if not isinstance(block, Gaps):
        return block
    gaps = [piece for piece in block.passage if isinstance(piece, Gap)]
    given = {gap.number for gap in gaps if gap.given}
    loose = [gap for gap in gaps if not gap.given]
    numbers = iter(publication.numbers(guid, [gap.answers[0].plain for gap in loose], given))
    passage = tuple(
        replace(piece, number=next(numbers)) if isinstance(piece, Gap) and not piece.given else piece
        for piece in block.passage
    )
    return Gaps(passage, block.distractors)
