"""Packages as bytes, and read back."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from quizgen.deck import render_deck
from quizgen.deck.decode import decode_package
from quizgen.outputs.anki import same
from quizgen.render import Job
from quizgen.settings import Settings

from .editions import JOB, choices, edition, every_block, hostile, posed

Golden = Callable[[str, str], None]

LATER = Job(JOB.now + 60, Settings())


def as_json(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def without_style(dump: dict[str, Any]) -> dict[str, Any]:
    """The dump, and for every note type only names where its style and its scripts would stand."""
    types = [
        made | {"css": "deck-cards.css", "templates": [without_script(template) for template in made["templates"]]}
        for made in dump["note_types"]
    ]
    return dump | {"note_types": types}


def without_script(template: dict[str, Any]) -> dict[str, Any]:
    """The template with its lines of script left out."""
    sides = {side: "\n".join(template[side]) for side in ("front", "back")}
    short = {
        side: re.sub(r"<script>.*?</script>", "<script>…</script>", text, flags=re.S) for side, text in sides.items()
    }
    return template | {side: text.splitlines() for side, text in short.items()}


def test_what_a_learner_gets_in_vietnamese(tmp_path: Path, golden: Golden) -> None:
    dump = decode_package(render_deck(edition(every_block(tmp_path)), JOB).data)
    golden("deck-vi.json", as_json(without_style(dump)))


def test_what_a_learner_gets_in_english(tmp_path: Path, golden: Golden) -> None:
    dump = decode_package(render_deck(edition(every_block(tmp_path), "en"), JOB).data)
    golden("deck-en.json", as_json({name: dump[name] for name in ("decks", "notes")}))


def test_what_a_learner_gets_of_hostile_texts(tmp_path: Path, golden: Golden) -> None:
    """One note stands for all here; that all of them arrive as text is tested with real Anki."""
    dump = decode_package(render_deck(hostile(tmp_path), JOB).data)
    cloze = [note for note in dump["notes"].values() if note["note_type"] == "quizgen gaps"]
    golden("deck-hostile.json", as_json({"decks": dump["decks"], "note": cloze, "media": dump["media"]}))


def test_one_style_serves_all_note_types(tmp_path: Path, golden: Golden) -> None:
    dump = decode_package(render_deck(edition(every_block(tmp_path)), JOB).data)
    (style,) = {"\n".join(made["css"]) + "\n" for made in dump["note_types"]}
    golden("deck-cards.css", style)


def test_nothing_is_left_out_silently(tmp_path: Path) -> None:
    items = (*every_block(tmp_path), posed("paper-only", choices("a", "b"), "?", use=("paper",)))
    rendered = render_deck(edition(items), JOB)
    assert rendered.counts == {"items": 13, "notes": 13, "cards": 15}
    assert [left.item for left in rendered.left_out] == ["old-one", "paper-only"]


def test_an_edition_without_items_says_so_by_its_counts() -> None:
    rendered = render_deck(edition(()), JOB)
    assert rendered.counts == {"items": 0, "notes": 0, "cards": 0}
    dump = decode_package(rendered.data)
    assert (dump["note_types"], dump["notes"], dump["media"]) == ([], {}, {})


def test_the_same_edition_and_job_make_the_same_bytes(tmp_path: Path) -> None:
    made = edition(every_block(tmp_path))
    assert render_deck(made, JOB).data == render_deck(made, JOB).data


def test_another_day_changes_bytes_but_not_what_is_said(tmp_path: Path) -> None:
    made = edition(every_block(tmp_path))
    today, later = render_deck(made, JOB).data, render_deck(made, LATER).data
    assert today != later
    assert same(today, later)


def test_any_change_is_seen(tmp_path: Path) -> None:
    items = every_block(tmp_path)
    before = render_deck(edition(items), JOB).data
    for changed in (
        edition(items[1:]),
        edition(items[::-1]),
        edition(items, title="x"),
        edition(items, license="x"),
    ):
        assert not same(before, render_deck(changed, JOB).data)


@pytest.mark.parametrize("broken", [b"", b"PK", b"not a package at all"])
def test_a_broken_old_file_is_not_the_same(broken: bytes) -> None:
    assert not same(broken, render_deck(edition(()), JOB).data)


def test_a_damaged_old_file_is_not_the_same(tmp_path: Path) -> None:
    data = render_deck(edition(every_block(tmp_path)), JOB).data
    assert not any(same(data[:length], data) for length in range(0, len(data), 997))
    assert not same(b"\0" * 60 + data[60:], data)


def test_the_archive_is_sorted_dated_1980_and_deflated(tmp_path: Path) -> None:
    with ZipFile(BytesIO(render_deck(edition(every_block(tmp_path)), JOB).data)) as archive:
        entries = archive.infolist()
    assert [entry.filename for entry in entries] == ["0", "1", "collection.anki2", "media"]
    assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
    assert {(entry.compress_type, entry.external_attr >> 16) for entry in entries} == {(ZIP_DEFLATED, 0o100644)}


def test_no_temporary_file_is_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = edition(every_block(tmp_path))
    empty = tmp_path / "temporary"
    empty.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(empty))
    render_deck(made, JOB)
    assert list(empty.iterdir()) == []


def test_genanki_is_loaded_only_when_a_deck_is_written() -> None:
    code = "import sys, quizgen.deck, quizgen.outputs.anki; sys.exit('genanki' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_many_signs_of_less_than_take_no_quadratic_time() -> None:
    items = (posed("long", choices("a", "b"), "a < b " * 20_000),)
    assert len(decode_package(render_deck(edition(items), JOB).data)["notes"]) == 1
