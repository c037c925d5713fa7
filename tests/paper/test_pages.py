"""What holds for both pages: self-contained, escaped, and every block drawn."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, get_args, get_origin

import pytest

from quizgen.blocks import (
    Block,
    Choices,
    Criterion,
    Entry,
    Gap,
    Gaps,
    Judgements,
    Lines,
    Option,
    Order,
    Pairs,
    Recall,
    Statement,
)
from quizgen.editions import Day, Edition, EditionBlock, Medium
from quizgen.paper import PaperOptions
from quizgen.paper.options import Cover
from quizgen.paper.pages import css_string, environment, form_foot, page_foot
from quizgen.web.page import csp_hash
from tests.paper.editions import HOSTILE, edition, english, posed, prose, vietnamese
from tests.paper.reading import key, quiz, read

PAGES = pytest.mark.parametrize("page", [quiz, key])


def hostile_blocks() -> list[EditionBlock]:
    bad = prose(HOSTILE)
    return [
        Choices((Option(bad, bad), Option(bad)), (0,)),
        Judgements((Statement(bad, bad),), (False,), grid=False),
        Judgements((Statement(bad, bad), Statement(bad)), (False, True), grid=True),
        Gaps((bad, Gap(1, (bad, bad), bad)), (bad,)),
        Entry("text", bad, (bad,), bad, bad),
        Order((bad, bad), (bad, bad), (1, 0)),
        Pairs((bad,), (bad, bad), (1,)),
        Recall(bad),
        Lines(1, (Criterion(Decimal(1), bad),)),
    ]


def hostile(folder: Path) -> Edition:
    image = folder / "a.png"
    image.write_bytes(b"an image")
    medium = Medium(image, HOSTILE, HOSTILE)
    items = [
        replace(
            posed(f"{HOSTILE}{n}", HOSTILE, block, explanation=HOSTILE, hint=HOSTILE, sources=(HOSTILE,)),
            as_of=Day("2023", prose(HOSTILE)),
            image=medium,
            audio=medium,
        )
        for n, block in enumerate(hostile_blocks())
    ]
    whole = edition(items, title=HOSTILE, as_of=HOSTILE)
    return replace(whole, license=HOSTILE, author=HOSTILE, report=HOSTILE, references=(HOSTILE,))


class Elements(HTMLParser):
    """Which elements and attributes a page has."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.open: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, Any]]) -> None:
        self.tags.add(tag)
        self.attributes.update(name for name, _ in attrs)
        if tag not in {"meta", "img", "br", "input"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"a comment: {data}")


@pytest.mark.parametrize("templates", ["quiz_blocks", "key_blocks"])
@pytest.mark.parametrize("block", get_args(Block), ids=lambda block: get_origin(block).__name__)
def test_every_block_has_its_macro(templates: str, block: object) -> None:
    origin = get_origin(block)
    assert origin is not None
    macros = environment().get_template(f"{templates}.html.j2").make_module(vars={"words": {}, "common": {}})
    assert callable(getattr(macros, origin.__name__.lower()))


@PAGES
def test_hostile_text_stays_text(page: Callable[..., str], tmp_path: Path) -> None:
    cover = Cover(HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE, minutes=45)
    codes = (HOSTILE, "102")
    whole = page(hostile(tmp_path), PaperOptions(codes=codes, sheet=False, cover=cover))
    elements = Elements(whole)
    assert whole.count("<script") == whole.count("</script") == 1
    assert elements.open == []
    assert elements.attributes <= {
        "alt", "aria-label", "charset", "checked", "class", "content", "data-many", "data-of", "data-one", "data-part",
        "hidden", "http-equiv", "id", "lang", "name", "selected", "src", "style", "type", "value",
    }  # fmt: skip
    assert "49" not in read(whole)
    assert read(whole).count(" ".join(HOSTILE.split())) >= 40


@PAGES
@pytest.mark.parametrize(("items", "language"), [(english(), "en"), (vietnamese(), "vi")])
def test_pages_are_well_formed_and_fetch_nothing(page: Callable[..., str], items: Any, language: str) -> None:
    whole = page(edition(items, language))
    elements = Elements(whole)
    assert whole.startswith(f'<!DOCTYPE html>\n<html lang="{language}">')
    assert elements.open == []
    assert not elements.tags & {"link", "iframe", "audio", "video", "object", "a"}
    assert not re.search(r"url\(|@import|src=|href=", whole)
    assert "default-src 'none'" in whole
    [script] = re.findall(r"<script>(.*?)</script>", whole, re.DOTALL)
    assert f"script-src '{csp_hash(script)}'" in whole


@PAGES
def test_the_words_of_a_vietnamese_page_are_vietnamese(page: Callable[..., str]) -> None:
    shown = read(page(edition(vietnamese(), "vi", title="Chuyến thăm")))
    for word in ("Form", "Page", "Print", "Answer", "points", "mark", "Part", "True", "False", "Source"):
        assert word not in shown


@pytest.mark.parametrize("written", ["6.500 km xa", "40 % tổng số", "3 triệu", "20 km/h", "**7 tấn**"])
def test_a_number_does_not_leave_its_unit(written: str) -> None:
    shown = quiz(edition([posed("a", f"Khoảng {written}?", Recall(prose("x")))], "vi"))
    assert written.strip("*").replace(" ", "\u00a0", 1) in shown


def test_other_words_may_leave_a_number() -> None:
    shown = quiz(edition([posed("a", "In 2023 many of 7 kmers met 3 m/w.", Recall(prose("x")))]))
    assert "In 2023 many of 7 kmers met 3 m/w." in shown


def test_bold_and_italic_words_of_a_teacher_keep_their_style() -> None:
    item = posed("a", "Who is **not** *here*?", Recall(prose("`x`")))
    assert "Who is <strong>not</strong> <em>here</em>?" in quiz(edition([item]))
    assert "<code>x</code>" in key(edition([item]))


def test_strings_in_a_style_sheet_cannot_be_left() -> None:
    assert css_string('a"}</style>') == r'"a\22 \7d \3c /style\3e "'


def test_the_foot_of_a_form_counts_its_own_pages() -> None:
    content = form_foot("Trang {page}{of} – Mã đề {code}", "101", 2)
    assert content == '"Trang " counter(form2) var(--of-form2, "") " – Mã đề 101"'


def test_the_foot_of_the_key_counts_all_pages() -> None:
    assert page_foot("Page {page}", " of {n}") == '"Page " counter(page) " of " counter(pages) ""'
