"""Our own decks come back as the bank that they were built from."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import Any

import pytest

import quizgen.deck.notes
from quizgen.cli import main
from quizgen.deck.decode import decode_package
from quizgen.kinds import kind, kind_names

from .conftest import Reader

CONTENT = Path(__file__).parents[2] / "content"
KIM = "kim-russia-2023"
HEAD = """\
id: rivers
title: {{vi: "Sông: lớn & nhỏ", en: "Rivers: big & small"}}
languages: [vi, en]
{head}questions:
"""


def built(folder: Path, text: str, name: str) -> list[Path]:
    """The decks of a bank, Vietnamese first."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    assert main(["build", str(folder), "--out", str(folder / "decks"), "--only", "anki"]) == 0
    return sorted((folder / "decks" / name).glob("*.apkg"), reverse=True)


def rebuilt(folder: Path, name: str) -> list[dict[str, Any]]:
    """What is in the decks of a bank that was read."""
    assert main(["build", str(folder), "--out", str(folder / "decks"), "--only", "anki"]) == 0
    decks = sorted((folder / "decks" / name).glob("*.apkg"), reverse=True)
    return [decode_package(deck.read_bytes()) for deck in decks]


def differences(found: list[dict[str, Any]], decks: list[Path]) -> list[object]:
    """Where decks say something else than those that were read; `due`, cards, tags, files and all."""
    wanted = [decode_package(deck.read_bytes()) for deck in decks]
    told: list[object] = []
    for here, there in zip(found, wanted, strict=True):
        told += [(key, here[key], there[key]) for key in ("decks", "media") if here[key] != there[key]]
        told += [
            (key, "not the same") for key in here if key not in ("notes", "decks", "media") and here[key] != there[key]
        ]
        for guid, note in there["notes"].items():
            mine = here["notes"].get(guid, {"fields": {}})
            told += [(key, mine.get(key), note[key]) for key in note if key != "fields" and mine.get(key) != note[key]]
            fields = note["fields"].items()
            told += [
                (note["fields"]["ID"], name, mine["fields"].get(name), text)
                for name, text in fields
                if mine["fields"].get(name) != text
            ]
    return told


@pytest.fixture
def kim(tmp_path: Path) -> tuple[Path, str]:
    """A folder with the project's own bank and its pictures, and the bank's text without its key."""
    folder = tmp_path / "content"
    shutil.copytree(CONTENT, folder, ignore=shutil.ignore_patterns("*.yaml", "*.jsonl"))
    return folder, re.sub(r"(?m)^key:.*\n", "", (CONTENT / f"{KIM}.yaml").read_text("utf-8"))


def test_the_projects_own_bank_makes_the_same_decks_again(read: Reader, kim: tuple[Path, str]) -> None:
    """All twelve types, both languages, pictures, sources: every field, tag, card, file and GUID."""
    decks = built(*kim, KIM)
    found = read(*decks)
    assert found.code == 0
    assert "keep what they have learnt" in found.out
    assert differences(rebuilt(found.folder, KIM), decks) == []


def test_one_edition_alone_makes_a_bank_of_one_language(read: Reader, kim: tuple[Path, str]) -> None:
    deck = built(*kim, KIM)[0]
    found = read(deck)
    assert "languages: [vi]" in found.banks[KIM]
    assert differences(rebuilt(found.folder, KIM), [deck]) == []


EXAMPLES = "".join(kind(name).example for name in kind_names())
MORE = """\
- id: pinned
  type: multiple_choice
  stem: {vi: Ai?, en: Who?}
  answer: {vi: Không ai, en: Nobody}
  distractors: [A, B, {text: {vi: Tất cả, en: All}, last: true}]
- id: placed
  type: multiple_choice
  stem: {vi: Ở đâu?, en: Where?}
  answer: C
  distractors: [D, E, F]
  position: 3
- id: ascending
  type: multiple_choice
  stem: {vi: Bao nhiêu?, en: How many?}
  answer: {vi: 6.500 km, en: '6,500 km'}
  distractors: [{vi: 500 km, en: 500 km}, {vi: 9.500 km, en: '9,500 km'}]
- id: decimal
  type: numeric
  stem: {vi: Bao nhiêu?, en: How many?}
  answer: 2.1250
  tolerance: 0,5 %
- id: month
  type: date
  stem: {vi: Tháng nào?, en: Which month?}
  answer: 2023-09
- id: discussed
  type: open
  stem: {vi: Vì sao?, en: Why?}
  rubric: [{points: 0.5, text: {vi: Lí do, en: A reason}}]
  use: [cards, paper]
- id: signs
  type: card
  front: "[sound:a.mp3] {{c1::x}} \\\\(a\\\\) <b> & 2 * 3 * 4  **đậm *cả hai* đậm**"
  back: 'yes'
  hint: "`x*y` *nghiêng*"
  explanation: "a\\nb: c #d"
- id: unmarked
  type: short_answer
  stem: {vi: Ở đâu?, en: Where?}
  answer: Viêng Chăn
  marks: optional
- id: unmarked-gap
  type: cloze
  text: '{{Viêng Chăn}}.'
  marks: optional
- id: turned
  type: cloze
  text: {vi: '{{c2::Hà Nội}} ở {{c1::Việt Nam|VN}}', en: '{{c1::Vietnam}} has {{c2::Hanoi::a city}}'}
"""
SOURCES = """\
as_of: 2023-09-18
license: CC BY 4.0
author: {vi: Nhóm, en: Team}
report: mailto:a@example.org
sources:
  first: {title: {vi: "Bài, phần 1", en: "Text, part 1"}, author: A. B, published: 2023-09, via: [X, Y], url: "https://e.org/a,b"}
  second: {title: Book}
defaults: {source: {first: [1, 2], second: 3}, tags: [big, very-big], difficulty: hard, as_of: 2023}
"""


@pytest.mark.parametrize("head", ["", SOURCES])
def test_every_type_makes_the_same_decks_again(read: Reader, tmp_path: Path, head: str) -> None:
    decks = built(tmp_path / "content", HEAD.format(head=head) + EXAMPLES + MORE, "rivers")
    found = read(*decks)
    assert found.code == 0
    assert differences(rebuilt(found.folder, "rivers"), decks) == []
    for name in kind_names():
        assert f"type: {name}\n" in found.banks["rivers"]


def test_a_banks_key_comes_back_with_its_identity(read: Reader, tmp_path: Path) -> None:
    head = "key: q00000001\ndefaults: {tags: [big]}\n"
    decks = built(tmp_path / "content", HEAD.format(head=head) + EXAMPLES + MORE, "rivers")
    found = read(*decks)
    assert "id: rivers\nkey: q00000001\n" in (found.folder / "rivers.yaml").read_text("utf-8")
    assert "keep what they have learnt" in found.out
    assert differences(rebuilt(found.folder, "rivers"), decks) == []


def test_a_key_in_the_id_field_is_known_by_the_guids(
    read: Reader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        quizgen.deck.notes, "_id", lambda edition, item: f"{edition.identity}/{item}/{edition.language}"
    )
    monkeypatch.setattr("quizgen.exchange.apkg.own.notes.ORIGIN", "none")
    head = "key: q00000001\ndefaults: {tags: [big]}\n"
    found = read(*built(tmp_path / "content", HEAD.format(head=head) + EXAMPLES, "rivers"))
    assert "id: rivers\nkey: q00000001\n" in (found.folder / "rivers.yaml").read_text("utf-8")


def test_the_notes_themselves_tell_the_key_where_a_package_does_not(
    read: Reader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("quizgen.exchange.apkg.own.notes.ORIGIN", "none")
    found = read(*built(tmp_path / "content", HEAD.format(head="key: q00000001\n") + EXAMPLES, "rivers"))
    assert found.code == 0
    assert "Learners of this deck keep what they have learnt" in found.out


def test_a_withdrawn_question_stays_withdrawn(read: Reader, tmp_path: Path) -> None:
    folder, text = tmp_path / "content", HEAD.format(head="") + MORE
    built(folder, text, "rivers")
    retired = "  status: retired\n  because: {vi: Đã cũ, en: Out of date}\n- id: month"
    found = read(*built(folder, text.replace("- id: month", retired), "rivers"))
    assert found.code == 0
    assert "status: retired\n    because:\n      vi: Đã cũ\n      en: Out of date\n" in found.banks["rivers"]


def test_a_question_that_one_edition_lacks_becomes_a_draft(read: Reader, tmp_path: Path) -> None:
    vietnamese, _ = built(tmp_path / "a", HEAD.format(head="") + EXAMPLES + MORE, "rivers")
    _, english = built(tmp_path / "b", HEAD.format(head="") + EXAMPLES, "rivers")
    found = read(vietnamese, english)
    assert found.code == 0
    assert "not in all of the languages" in found.out
    assert found.banks["rivers"].count("status: draft") == 10


def test_editions_of_different_states_are_told(read: Reader, tmp_path: Path) -> None:
    vietnamese, _ = built(tmp_path / "a", HEAD.format(head="") + MORE, "rivers")
    _, english = built(tmp_path / "b", HEAD.format(head="") + MORE.replace("[D, E, F]", "[D, E]"), "rivers")
    found = read(vietnamese, english)
    assert "left out 2: its editions do not say the same" in found.out
    assert "18 of 20 notes" in found.out


@pytest.mark.anki
@pytest.mark.parametrize("legacy", [True, False])
def test_a_deck_that_a_learner_exports_comes_back_too(
    read: Reader, tmp_path: Path, kim: tuple[Path, str], legacy: bool
) -> None:
    from anki.collection import ExportAnkiPackageOptions

    from tests.deck.real_anki import import_deck, new_collection

    decks = built(*kim, KIM)
    path = tmp_path / "mine.apkg"
    with new_collection(tmp_path / "learner") as collection:
        for deck in decks:
            import_deck(collection, tmp_path, deck.read_bytes())
        options = ExportAnkiPackageOptions(
            with_scheduling=True, with_deck_configs=False, with_media=True, legacy=legacy
        )
        collection.export_anki_package(out_path=str(path), options=options, limit=None)
    found = read(path)
    assert found.code == 0
    notes = [deck["notes"] for deck in rebuilt(found.folder, KIM)]
    wanted = [decode_package(deck.read_bytes())["notes"] for deck in decks]
    assert sorted(guid for each in notes for guid in each) == sorted(guid for each in wanted for guid in each)
    for here, there in zip(sorted(map(fields, notes)), sorted(map(fields, wanted)), strict=True):
        assert here == there


def fields(notes: dict[str, Any]) -> list[tuple[str, str]]:
    """The fields of all notes by GUID."""
    return sorted((guid, str(sorted(note["fields"].items()))) for guid, note in notes.items())
