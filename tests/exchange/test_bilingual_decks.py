"""Decks in two languages come back as the bank with both, and make the same decks again."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from quizgen.deck.decode import decode_package

from .conftest import Reader
from .test_own_decks import CONTENT, EXAMPLES, HEAD, KIM, MORE, SOURCES, built, differences, rebuilt

BOTH = "[vi, en, vi+en]"
PICTURE = """\
- id: seen
  type: card
  front: {vi: Đây là gì?, en: What is this?}
  back: {vi: Máy bay, en: A plane}
  image: {file: IMAGE, alt: {vi: 'Một "chiếc" & <b>', en: 'A "plane" & <i>'}, credit: {vi: Ảnh, en: Photo}}
"""
SIGNS = """\
- id: strange
  type: multiple_choice
  stem: {vi: '</span> <span class="first">a</span> {{c1::x}} [sound:y]', en: '<span class="second" lang="en">b</span>'}
  answer: {vi: 'A · B = C → D', en: 'A · B = C → <br>'}
  distractors: [{vi: '**đậm** *nghiêng*', en: '`mã`'}, 'x<br>y']
  explanation: {vi: "dòng một\\ndòng hai", en: "line one"}
"""
SAME_LANGUAGES = "languages: [vi, en]"


def head(languages: str) -> str:
    return HEAD.format(head="review_by: 2030-01-31\n" + SOURCES).replace(SAME_LANGUAGES, f"languages: {languages}")


@pytest.fixture
def pictured(tmp_path: Path) -> tuple[Path, str]:
    """A folder with a picture, and questions of every type, one of which shows it."""
    folder = tmp_path / "content"
    folder.mkdir()
    image = next((CONTENT / "images").rglob("*.svg"), None) or next(CONTENT.rglob("*.svg"))
    shutil.copy(image, folder / "plane.svg")
    return folder, EXAMPLES + MORE + SIGNS + PICTURE.replace("IMAGE", "plane.svg")


@pytest.mark.parametrize("languages", ["[vi+en]", BOTH, "[en+vi]", "[vi, vi+en]"])
def test_every_type_makes_the_same_decks_again(read: Reader, pictured: tuple[Path, str], languages: str) -> None:
    folder, questions = pictured
    decks = built(folder, head(languages) + questions, "rivers")
    found = read(*decks)
    assert found.code == 0
    assert "keep what they have learnt" in found.out
    assert differences(rebuilt(found.folder, "rivers"), decks) == []


def test_a_deck_in_two_languages_alone_is_a_bank_with_both(read: Reader, pictured: tuple[Path, str]) -> None:
    folder, questions = pictured
    decks = built(folder, head(BOTH) + questions, "rivers")
    (pair,) = (deck for deck in decks if ".vi+en." in deck.name)
    found = read(pair)
    text = found.banks["rivers"]
    assert "languages:\n  - vi+en\n" in text
    assert "review_by: 2030-01-31\n" in text
    assert text.count("review_by") == 1
    assert "      vi: Đây là gì?\n      en: What is this?\n" in text
    notes = len(decode_package(pair.read_bytes())["notes"])
    assert f"{notes} of {notes} notes" in found.out or f"{notes} notes" in found.out
    assert differences(rebuilt(found.folder, "rivers"), [pair]) == []


def test_the_projects_own_bank_comes_back_from_its_pair(read: Reader, tmp_path: Path) -> None:
    folder = tmp_path / "content"
    shutil.copytree(CONTENT, folder, ignore=shutil.ignore_patterns("*.yaml", "*.jsonl"))
    text = (CONTENT / f"{KIM}.yaml").read_text("utf-8")
    lines = ["languages: [vi+en]" if line.startswith("languages:") else line for line in text.splitlines()]
    decks = built(folder, "\n".join(lines) + "\n", KIM)
    found = read(*decks)
    assert found.code == 0
    assert differences(rebuilt(found.folder, KIM), decks) == []


def test_the_words_that_lead_are_known_in_the_second_language_too(read: Reader, tmp_path: Path) -> None:
    """Points and verdicts stand in the first language on a card of both, and are the same in both."""
    decks = built(tmp_path / "content", head("[vi+en]") + EXAMPLES + MORE, "rivers")
    text = read(*decks).banks["rivers"]
    assert "points: 0.5" in text
    assert "answer: true" in text
    assert "answer: false" in text


def test_a_withdrawn_question_keeps_its_reason_in_both_languages(read: Reader, tmp_path: Path) -> None:
    folder, text = tmp_path / "content", head("[vi+en]") + MORE
    built(folder, text, "rivers")
    retired = "  status: retired\n  because: {vi: Đã cũ, en: Out of date}\n- id: month"
    found = read(*built(folder, text.replace("- id: month", retired), "rivers"))
    assert "status: retired\n    because:\n      vi: Đã cũ\n      en: Out of date\n" in found.banks["rivers"]
