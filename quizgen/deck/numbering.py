"""Numbers of gaps that last: those that learners have, new ones for new gaps."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from quizgen.blocks import Gap, Gaps
from quizgen.editions import EditionBlock, Pieces
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
    second = _renumbered(block.second, kept) if block.second else None
    return replace(block, passage=_renumbered(block.passage, kept), second=second)


def _renumbered(passage: Pieces, kept: Mapping[int, int]) -> Pieces:
    """A passage with the numbers that are kept for its own ones; others stay, the teacher gave them."""
    return tuple(
        replace(piece, number=kept.get(piece.number, piece.number)) if isinstance(piece, Gap) else piece
        for piece in passage
    )
