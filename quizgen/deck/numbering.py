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
    loose: dict[int, str] = {}
    for gap in gaps:
        if not gap.given:
            loose.setdefault(gap.number, gap.answers[0].plain)
    kept = dict(zip(loose, publication.numbers(guid, list(loose.values()), given), strict=True))
    passage = tuple(
        replace(piece, number=kept[piece.number]) if isinstance(piece, Gap) and not piece.given else piece
        for piece in block.passage
    )
    return Gaps(passage, block.distractors)
