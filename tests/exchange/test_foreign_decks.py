"""Decks of other people, as Anki and genanki write them, become banks that `check` accepts."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from quizgen.cli import main
from tests.conftest import Golden
from tests.deck.editions import png

from .conftest import Reader
from .packages import MC_FIELDS, anki_package, genanki_package

pytestmark = pytest.mark.anki

MEDIA = {"bản đồ.png": png(10), "b.png": png(30), "c.png": png(40), "đọc.mp3": b"ID3 sound"}
NOTES: list[dict[str, Any]] = [
    {
        "type": "Basic",
        "guid": "g1",
        "tags": ("sông::lớn", "leech"),
        "Front": "Sông nào <b>dài nhất</b> Việt Nam?<div>(trong nước)</div>",
        "Back": "Đồng&nbsp;Nai",
    },
    {"type": "Basic (and reversed card)", "guid": "g2", "Front": "Thủ đô Lào", "Back": "Viêng Chăn"},
    {"type": "Basic (optional reversed card)", "guid": "g3", "Front": "Thủ đô Thái Lan", "Back": "Băng Cốc"},
    {"type": "Basic (type in the answer)", "guid": "g4", "Front": "Thủ đô Campuchia?", "Back": "Phnôm Pênh"},
    {
        "type": "Cloze",
        "guid": "g5",
        "Text": "Sông {{c1::Mê Kông::tên sông}} đổ ra {{c2::Biển Đông}}. {{ngoặc}}",
        "Back Extra": "Xem <i>Atlas</i>: <ul><li>Lào<li>Campuchia</ul>",
    },
    {
        "type": "Basic",
        "guid": "g6",
        "deck": "Địa lí::Thành phố",
        "Front": 'Hình này?<img src="bản đồ.png"><img src="b.png" alt="B">',
        "Back": "Hà Nội [sound:đọc.mp3]",
    },
    {
        "type": "Basic",
        "guid": "g7",
        "deck": "Địa lí::Thành phố",
        "Front": '<img src="b.png">',
        "Back": '<img src="c.png">',
    },
]


@pytest.mark.parametrize("legacy", [True, False])
def test_what_anki_exports_comes_in_old_and_new_form(
    read: Reader, tmp_path: Path, golden: Golden, legacy: bool
) -> None:
    found = read(anki_package(tmp_path, NOTES, legacy=legacy, media=MEDIA))
    assert (found.code, found.err) == (0, "")
    text = found.banks["dia-li"]
    golden("read-foreign.yaml", text)
    assert "7 questions from 7 of 7 notes, 4 media files in dia-li-media" in found.out
    assert "Learners of this deck start anew" in found.out
    assert sorted(path.name for path in (found.folder / "dia-li-media").iterdir()) == [
        "b.png",
        "ban-do.png",
        "c.png",
        "doc.mp3",
    ]


def test_reading_twice_gives_the_same(read: Reader, tmp_path: Path) -> None:
    path = anki_package(tmp_path, NOTES, legacy=False, media=MEDIA)
    assert read(path).banks == read(path).banks


def test_what_was_read_can_be_built(read: Reader, tmp_path: Path) -> None:
    found = read(anki_package(tmp_path, NOTES, legacy=False, media=MEDIA))
    assert main(["build", str(found.folder), "--out", str(tmp_path / "decks")]) == 0


KPRIM = ("Nhận định?", "", "0", "một", "hai", "ba", "bốn", "", "1 0 0 1", "", "")
SEVERAL = ("Những sông nào?", "Sông", "1", "một", "hai", "ba", "bốn", "", "1 0 0 1", "SGK", "Xem bài 3")
SINGLE = ("Sông nào?", "", "2", "một", "hai", "ba", "", "", "0 1 0", "", "")


@pytest.mark.parametrize(
    ("fields", "row", "kind", "wanted"),
    [
        (MC_FIELDS, KPRIM, "multiple_true_false", "- text: bốn\n        answer: true"),
        (MC_FIELDS, SEVERAL, "multiple_response", "answers:\n      - một\n      - bốn"),
        (MC_FIELDS, SINGLE, "multiple_choice", "answer: hai\n    distractors:\n      - một\n      - ba"),
        (
            ("question", "optionA", "optionB", "optionC", "answer", "note", "noteA"),
            ("Q?", "x", "y", "z", "BC", "why", "not x"),
            "multiple_response",
            "answers:\n      - 'y'\n      - z\n    distractors:\n      - text: x\n        feedback: not x",
        ),
        (
            ("number", "question", "a", "b", "c", "answers", "explanation"),
            ("7", "Q?", "one", "two", "three", "b", "because"),
            "multiple_choice",
            "answer: two\n    distractors:\n      - one\n      - three\n    explanation: because",
        ),
        (("Question", "A", "B", "Correct"), ("Q?", "one", "two", "two"), "multiple_choice", "answer: two"),
        (("Question", "Option 1", "Option 2", "Answer"), ("Q?", "u", "v", "2"), "multiple_choice", "answer: v"),
        (
            ("Question", "Correct", "Explanation", "Incorrect_1", "Incorrect_2"),
            ("Q?", "right", "because", "wrong: very", ""),
            "multiple_choice",
            "answer: right\n    distractors:\n      - 'wrong: very'\n    explanation: because",
        ),
        (
            ("Câu hỏi", "Đáp án", "Sai 1", "Sai 2"),
            ("Sông nào?", "Hồng", "Hậu", "Tiền"),
            "multiple_choice",
            "answer: Hồng\n    distractors:\n      - Hậu\n      - Tiền",
        ),
        (
            ("Question", "Options", "Answer"),
            ("Q?", "A. one<br>B. two<br>C. three", "C"),
            "multiple_choice",
            "answer: three\n    distractors:\n      - one\n      - two",
        ),
    ],
)
def test_multiple_choice_is_recognised_by_its_fields(
    read: Reader, tmp_path: Path, fields: tuple[str, ...], row: tuple[str, ...], kind: str, wanted: str
) -> None:
    found = read(genanki_package(tmp_path, fields, row))
    assert found.code == 0
    assert f"type: {kind}\n" in found.banks["rivers"]
    assert wanted in found.banks["rivers"]


def test_a_choice_without_a_clear_answer_becomes_a_card_and_is_told(read: Reader, tmp_path: Path) -> None:
    found = read(genanki_package(tmp_path, ("Question", "A", "B", "Answer"), ("Q?", "one", "two", "maybe")))
    assert "type: card\n" in found.banks["rivers"]
    assert "multiple-choice notes that do not tell" in found.out


def test_what_is_left_out_is_counted(read: Reader, tmp_path: Path) -> None:
    rows = [("{{c1::Nile}} flows",), ("no gap",), ("{{c1::<img src=x.png>}}",), ("x" * 30_000 + "{{c1::y}}",)]
    found = read(genanki_package(tmp_path, ("Text",), *rows, cloze=True))
    assert found.code == 0
    assert "1 question from 1 of 4 notes" in found.out
    assert "left out 2: gap notes without a gap" in found.out
    assert "left out 1: notes with a text of more than 20,000 characters" in found.out


def test_nothing_usable_writes_nothing(read: Reader, tmp_path: Path) -> None:
    found = read(genanki_package(tmp_path, ("Text",), ("no gap",), cloze=True))
    assert found.code == 1
    assert "nothing in 1 note makes a question" in found.out
    assert not list(found.folder.iterdir())


def test_several_strangers_packages_become_a_bank_each(read: Reader, tmp_path: Path) -> None:
    packages = []
    for deck in ("Rivers", "Lakes"):
        (tmp_path / deck).mkdir()
        packages.append(genanki_package(tmp_path / deck, ("Front", "Back"), ("a?", "b"), deck=deck))
    assert list(read(*packages).banks) == ["lakes", "rivers"]


@pytest.mark.parametrize(("arguments", "language"), [((), "vi"), (("--lang", "fr"), "fr")])
def test_the_language_is_guessed_or_given(
    read: Reader, tmp_path: Path, arguments: tuple[str, ...], language: str
) -> None:
    package = genanki_package(tmp_path, ("Front", "Back"), ("Sông nào chảy qua Hà Nội?", "Sông Hồng"))
    assert f"languages: [{language}]" in read(package, *arguments).banks["rivers"]


def test_equal_texts_get_ids_of_their_own(read: Reader, tmp_path: Path) -> None:
    rows = [("Same?", str(n)) for n in range(4)]
    ids = re.findall(r"(?m)^  - id: (.*)$", read(genanki_package(tmp_path, ("Front", "Back"), *rows)).banks["rivers"])
    assert ids[0] == "same"
    assert len(set(ids)) == 4


def test_an_existing_bank_stays_as_it_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    package = genanki_package(tmp_path, ("Front", "Back"), ("a?", "b"))
    out = tmp_path / "rivers.yaml"
    out.write_text("mine")
    assert main(["read", str(package), "--out", str(out)]) == 2
    assert "is there already and stays as it is" in capsys.readouterr().err
    assert out.read_text() == "mine"
