"""The bank on Kim Jong-un's visit to Russia: sound, complete, and true to the article that it asks about.

The article is not part of this project. Where it lies beside the checkout, facts are compared with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from unicodedata import normalize

import pytest

from quizgen.bank import Bank, Item
from quizgen.checks import check_bank
from quizgen.diagnostics import Severity
from quizgen.kinds import kind_names
from quizgen.kinds.multiple_true_false import MultipleTrueFalse
from quizgen.kinds.true_false import TrueFalse
from quizgen.load import Loaded, find_banks, load_bank

ROOT = Path(__file__).parents[2]
BANK = ROOT / "content" / "kim-russia-2023.yaml"
ARTICLE = ROOT.parent / "shared" / "article" / "article.vi.txt"
PARAGRAPHS = 22
"""Paragraphs of the article; its byline comes after them and is cited as one more."""
RUN = 12
"""So many words in a row would be a quotation."""

with_article = pytest.mark.skipif(not ARTICLE.exists(), reason="the article does not lie beside the checkout")


@cache
def loaded() -> Loaded:
    """The bank as it was read, once."""
    (files,) = find_banks([BANK]).banks
    return load_bank(files)


def bank() -> Bank:
    """The bank."""
    found = loaded().bank
    assert found is not None
    return found


@cache
def paragraphs() -> tuple[str, ...]:
    """The article's paragraphs and its byline."""
    lines = normalize("NFC", ARTICLE.read_text(encoding="utf-8")).splitlines()
    found = tuple(line for line in lines if line.strip())
    assert len(found) == PARAGRAPHS + 1
    return found


def grids() -> list[MultipleTrueFalse]:
    """The questions with several statements to be judged."""
    return [item.question for item in bank().items if isinstance(item.question, MultipleTrueFalse)]


def cited(item: Item) -> set[int]:
    """The paragraphs that an item cites."""
    return {number for citation in item.citations for number in citation.paragraphs}


def evidence(item: Item) -> list[str]:
    """The words that must stand in the cited paragraphs."""
    return [words.value for words in item.evidence]


def words(text: str) -> list[str]:
    """Words as they are counted for quotations: without case and signs."""
    return re.findall(r"\w+", normalize("NFC", text).casefold())


def runs(text: str) -> Iterator[tuple[str, ...]]:
    """All runs of so many words that they would be a quotation."""
    found = words(text)
    return zip(*(found[n:] for n in range(RUN)), strict=False)


def ours() -> list[Path]:
    """What is published and written by hand: banks, pictures, documentation."""
    found = [*(ROOT / "content").rglob("*"), *(ROOT / "docs").rglob("*"), *ROOT.glob("*.md")]
    return [path for path in found if path.suffix in {".yaml", ".yml", ".svg", ".md", ".txt", ".html"}]


def test_nothing_is_reported_about_the_bank_but_hints() -> None:
    assert [found for found in check_bank(loaded()).diagnostics if found.severity > Severity.HINT] == []


def test_the_bank_is_of_a_size_to_learn_from() -> None:
    assert 60 <= len(bank().items) <= 90


def test_every_question_type_is_used() -> None:
    assert {item.type for item in bank().items} == set(kind_names())


def test_at_least_eight_questions_have_the_four_statements_of_the_vietnamese_exam() -> None:
    assert sum(len(grid.statements) == 4 for grid in grids()) >= 8


def test_every_false_statement_is_put_right() -> None:
    for grid in grids():
        for one in grid.statements:
            assert (one.correction is None) == one.answer, one.text


def test_statements_are_neither_all_true_nor_all_false() -> None:
    for grid in grids():
        assert {one.answer for one in grid.statements} == {True, False}
    judged = [item.question for item in bank().items if isinstance(item.question, TrueFalse)]
    assert {question.answer for question in judged} == {True, False}


def test_every_question_has_a_source_evidence_and_an_explanation() -> None:
    for item in bank().items:
        assert cited(item), item.id.value
        assert evidence(item), item.id.value
        assert item.explanation is not None, item.id.value


def test_pictures_stand_beside_at_least_six_questions_and_are_credited() -> None:
    images = [item.image for item in bank().items if item.image]
    assert len(images) >= 6
    assert all(image.credit and image.alt for image in images)


def test_pictures_load_nothing_and_have_a_ground_of_their_own() -> None:
    pictures = sorted((ROOT / "content" / "images").glob("kim-russia-2023-*.svg"))
    assert pictures
    for picture in pictures:
        drawn = picture.read_text(encoding="utf-8")
        assert not re.search(r"href|url\(|<script|<style|<image|@import", drawn), picture.name
        assert '<rect width="640"' in drawn, picture.name


@with_article
def test_evidence_stands_in_the_cited_paragraphs() -> None:
    for item in bank().items:
        there = [paragraphs()[number - 1].casefold() for number in cited(item)]
        for piece in evidence(item):
            assert any(piece.casefold() in text for text in there), (item.id.value, piece)


@with_article
def test_every_cited_paragraph_holds_some_of_the_evidence() -> None:
    for item in bank().items:
        for number in cited(item):
            text = paragraphs()[number - 1].casefold()
            assert any(piece.casefold() in text for piece in evidence(item)), (item.id.value, number)


@with_article
def test_every_paragraph_and_the_byline_are_asked_about() -> None:
    asked = set[int]().union(*map(cited, bank().items))
    assert asked == set(range(1, PARAGRAPHS + 2))


@with_article
def test_no_run_of_twelve_words_of_the_article_is_published() -> None:
    quoted = set(runs(" ".join(paragraphs())))
    for path in ours():
        for run in runs(path.read_text(encoding="utf-8")):
            assert run not in quoted, (path.name, " ".join(run))


@pytest.mark.parametrize("language", ["en", "vi"])
def test_questions_that_the_writing_guide_names_are_in_the_bank(language: str) -> None:
    guide = (ROOT / "docs" / f"writing-questions.{language}.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`([a-z]+(?:-[a-z0-9]+)+)`", guide))
    assert named
    assert named <= {item.id.value for item in bank().items}
