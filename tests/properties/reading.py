"""What must hold of whatever is read."""

from __future__ import annotations

from pathlib import Path

from quizgen.checks import Checked, check_bank
from quizgen.load import load_text

CONTENT = Path(__file__).parents[2] / "content"


def read(text: str | bytes) -> Checked:
    """Read and check anything, and hold what must hold of every answer."""
    loaded = load_text(text, folder=CONTENT)
    checked = check_bank(loaded)
    for found in checked.diagnostics:
        place = found.place
        size = len(place.source.text)
        assert 0 <= place.start <= size, found
        assert place.start <= place.end <= size + 1, found
        assert place.first.line >= 1
        assert place.first.column >= 1
        assert place.last >= place.first
        for label in found.others:
            assert 0 <= label.place.start <= len(label.place.source.text)
            assert label.says.en
            assert label.says.vi
        for ui in ("en", "vi"):
            for sentence in (found.message(ui), found.help(ui)):
                assert sentence.strip(), found
                assert "Say(" not in sentence, found
    if not checked.diagnostics:
        assert checked.bank is not None
        assert len(checked.bank.faces) == checked.questions, "a question is lost without a word"
    if checked.bank is None:
        assert checked.diagnostics, "there is no bank, and nothing says why"
    return checked
