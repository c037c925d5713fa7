"""Cards as a look without Anki shows them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from quizgen.deck.notes import to_deck
from quizgen.deck.package import write_package
from quizgen.deck.sides import card_sides
from quizgen.ledger import Ledger, Publication

from .editions import edition, every_block

_AV = re.compile(r"\[(?:sound:[^\]]*|anki:play:[^\]]*)\]")
_CLOZE_ATTRIBUTE = re.compile(r' data-cloze="[^"]*"')


@pytest.mark.anki
def test_both_sides_of_every_card_are_what_anki_makes_of_them(tmp_path: Path) -> None:
    pytest.importorskip("anki")
    from .real_anki import all_cards, import_deck, new_collection

    items = every_block(tmp_path)
    deck = to_deck(edition(items), items, Publication(Ledger(), 1_700_000_000, draft=True))
    notes = {note.guid: note for note in deck.notes}
    with new_collection(tmp_path / "anki") as collection:
        import_deck(collection, tmp_path, write_package(deck))
        cards = all_cards(collection)
        assert len(cards) == sum(len(note.cards) for note in deck.notes)
        for card in cards:
            shown = card_sides(notes[card.note().guid], card.ord)
            output = card.render_output()
            theirs = (output.question_text, output.answer_text)
            assert [_bare(side) for side in shown] == [_bare(side) for side in theirs]


def _bare(html: str) -> str:
    """HTML without sounds, which Anki turns into buttons, and without the answer that it writes into an attribute."""
    return _AV.sub("", _CLOZE_ATTRIBUTE.sub("", html)).strip()
