"""An edition in two languages says what the editions in each of them say, item by item and text by text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest

from quizgen.blocks import Gap, Gaps
from quizgen.checks import CheckedBank, check_bank
from quizgen.editions import Edition, Medium, edit
from quizgen.kinds import kind, kind_names
from quizgen.load import BankFiles, load_bank, load_text
from quizgen.prose import Prose, parse_prose

CONTENT = Path(__file__).parents[1] / "content/kim-russia-2023.yaml"
HEAD = """\
id: rivers
key: q0000001
title: {vi: Sông, en: Rivers}
languages: [vi, en, zh-Hant]
as_of: 2023-09
review_by: 2024-09-18
author: {vi: Nhóm, en: Team, zh-Hant: 團隊}
sources: {book: {title: {vi: Sách, en: A book, zh-Hant: 書}, published: 2023-09-18, via: AFP}}
defaults: {source: {book: [1, 2]}}
questions:
"""
ALL_KINDS = "".join(kind(name).example for name in kind_names())


@pytest.fixture(scope="module", params=["own", "every type"])
def checked(request: pytest.FixtureRequest) -> CheckedBank:
    """The project's own bank, and one with every type of question."""
    text = HEAD.replace(", zh-Hant]", "]").replace(", zh-Hant: 團隊", "").replace(", zh-Hant: 書", "") + ALL_KINDS
    loaded = load_bank(BankFiles(str(CONTENT), (CONTENT,))) if request.param == "own" else load_text(text)
    found = check_bank(loaded).bank
    assert found
    return found


def proses(value: object) -> Iterator[Prose]:
    """Every text in a value, in a fixed order; the passages of gaps aside."""
    if isinstance(value, Prose):
        yield value
    elif isinstance(value, Gaps):
        yield from proses(value.distractors)
    elif isinstance(value, tuple):
        for part in value:
            yield from proses(part)
    elif is_dataclass(value) and not isinstance(value, Medium):
        for field in fields(value):
            yield from proses(getattr(value, field.name))


def passages(edition: Edition) -> Iterator[Gaps[Prose, tuple[Prose | Gap[Prose], ...]]]:
    for item in edition.items:
        if isinstance(item.block, Gaps):
            yield item.block


def said(pieces: tuple[Prose | Gap[Prose], ...]) -> list[object]:
    """A passage as its letters and gaps."""
    return [
        (piece.number, [answer.plain for answer in piece.answers], piece.hint and piece.hint.plain)
        if isinstance(piece, Gap)
        else piece.plain
        for piece in pieces
    ]


@pytest.mark.parametrize(("leads", "beside"), [("vi", "en"), ("en", "vi")])
def test_every_text_is_that_of_the_first_edition_and_brings_that_of_the_second_along(
    checked: CheckedBank, leads: str, beside: str
) -> None:
    pair, first, second = (edit(checked, tag) for tag in (f"{leads}+{beside}", leads, beside))
    together, ones, others = (list(proses((made.items, made.as_of))) for made in (pair, first, second))
    assert [prose.alone for prose in together] == ones
    assert [prose.other.runs for prose in together] == [prose.runs for prose in others]
    assert {prose.second.lang for prose in together if prose.second} == {beside}
    assert not any(prose.second for prose in (*ones, *others))
    assert any(not prose.second for prose in together), "what is the same in both is said once"


def test_a_passage_stands_in_both_languages_and_its_gaps_know_each_other(checked: CheckedBank) -> None:
    pair, first, second = (edit(checked, tag) for tag in ("vi+en", "vi", "en"))
    blocks = list(zip(passages(pair), passages(first), passages(second), strict=True))
    assert blocks
    for both, vi, en in blocks:
        assert said(both.passage) == said(vi.passage)
        assert said(both.second or both.passage) == said(en.passage)
        assert not vi.second
        answers = {gap.number: gap.answers[0].other.plain for gap in both.passage if isinstance(gap, Gap)}
        assert answers == {gap.number: gap.answers[0].plain for gap in en.passage if isinstance(gap, Gap)}


def test_the_head_and_the_pictures_are_told_in_both(checked: CheckedBank) -> None:
    pair, first, second = (edit(checked, tag) for tag in ("vi+en", "vi", "en"))
    assert pair.second
    assert (pair.language, pair.lang, pair.second.lang) == ("vi+en", "vi", "en")
    for name in ("title", "author", "references", "words"):
        assert getattr(pair, name) == getattr(first, name)
        assert getattr(pair.second, name) == getattr(second, name)
    for both, vi, en in zip(pair.items, first.items, second.items, strict=True):
        if both.image and vi.image and en.image:
            assert (both.image.alt, both.image.credit) == (vi.image.alt, vi.image.credit)
            beside = both.image.second or both.image
            assert (beside.alt, beside.credit) == (en.image.alt, en.image.credit)


def test_dates_are_for_readers_and_for_programs() -> None:
    loaded = load_text(HEAD.replace("{vi: Sông, en: Rivers}", "Rivers") + "- {id: a, type: card, front: a, back: b}\n")
    checked = check_bank(loaded).bank
    assert checked
    pair = edit(checked, "vi+en")
    assert pair.as_of
    assert (pair.as_of.iso, str(pair.as_of), pair.as_of.shown.other.plain) == (
        "2023-09",
        "tháng 9/2023",
        "September 2023",
    )
    day = pair.items[0].review_by
    assert day
    assert day.html() == (
        '<time datetime="2024-09-18"><span class="first">18/9/2024</span>'
        '<span class="second" lang="en">18 September 2024</span></time>'
    )
    (source,) = pair.items[0].sources
    assert (source.plain, source.other.plain) == (
        "Sách, 18/9/2023, các đoạn 1, 2",
        "A book, 18 September 2023, paragraphs 1, 2",
    )
    assert edit(checked, "zh-Hant+vi").items[0].sources[0].other.plain == "Sách, 18/9/2023, các đoạn 1, 2"


def test_a_text_with_signs_of_html_is_as_safe_in_the_second_language() -> None:
    both = parse_prose("<b> & **x**").beside(parse_prose("</span><script>"), "en")
    assert both.html() == (
        '<span class="first">&lt;b&gt; &amp; <strong>x</strong></span>'
        '<span class="second" lang="en">&lt;/span&gt;&lt;script&gt;</span>'
    )
    assert (str(both), both.alone.html()) == ("<b> & x", "&lt;b&gt; &amp; <strong>x</strong>")
