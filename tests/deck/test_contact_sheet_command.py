"""The command that makes the contact sheet; it starts a browser of its own, so no other may run beside it."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("anki")
pytest.importorskip("playwright")

from .contact_sheet.__main__ import main
from .contact_sheet.pictures import LOOKS

pytestmark = [pytest.mark.anki, pytest.mark.browser, pytest.mark.slow]

BANK = """
id: rivers
key: qrivers00
title: Rivers
languages: [en]
license: CC BY 4.0
sources: {atlas: {title: An atlas}}
defaults: {source: atlas}
questions:
  - {id: red, type: card, front: Red River, back: Sông Hồng}
  - {id: long, type: true_false, stem: The Mekong is long., answer: true}
"""


def test_a_bank_is_made_into_a_sheet_by_one_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bank = tmp_path / "rivers.yaml"
    bank.write_text(BANK, encoding="utf-8")
    assert main([str(bank), "--out", str(tmp_path / "out"), "--only", "card"]) == 0
    assert capsys.readouterr().out.split() == [f"{tmp_path}/out/{name}" for name in ("index.html", "sheet-card-1.png")]
    taken = sorted(path.name for path in (tmp_path / "out" / "pictures").iterdir())
    assert taken == sorted(f"red.{state}.{look}.png" for state in ("front", "back") for look in LOOKS)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [(["--lang", "vi"], "in en, not in vi"), (["--ids", "blue"], "no card is of this type or has one of these ids")],
)
def test_where_there_is_nothing_to_show_the_command_says_so(tmp_path: Path, arguments: list[str], said: str) -> None:
    bank = tmp_path / "rivers.yaml"
    bank.write_text(BANK, encoding="utf-8")
    with pytest.raises(SystemExit, match=said):
        main([str(bank), "--out", str(tmp_path / "out"), *arguments])
    assert not (tmp_path / "out").exists()
