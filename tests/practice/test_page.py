"""What stands in the file: every question, no key that can be read, nothing from elsewhere, and not too much."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quizgen.blocks import Choices, Judgements, Order, Pairs
from quizgen.editions import Edition, EditionBlock
from quizgen.practice import render_practice
from quizgen.practice.said import language_name
from quizgen.practice.seal import seal
from quizgen.web.page import csp_hash
from tests.conftest import Golden
from tests.deck.editions import edition, posed, texts
from tests.practice.conftest import edition_of

CONTENT = Path(__file__).parents[2] / "content"
MOST = 200_000
"""Bytes that a page of 60 questions may have, besides its images and sounds."""


@pytest.fixture(scope="module")
def bank(rivers: Path) -> Edition:
    return edition_of(rivers, "vi+en")


@pytest.fixture(scope="module")
def page(bank: Edition) -> str:
    return render_practice(bank).data.decode()


def without_media(edition: Edition, most: int) -> Edition:
    """An edition of so many items, its images and sounds left away."""
    items = (item for item in edition.items if "practice" in item.use)
    plain = tuple(replace(item, image=None, audio=None) for item in items)
    return replace(edition, items=plain[:most])


def test_what_is_asked_is_counted_and_what_is_not_is_told(bank: Edition) -> None:
    rendered = render_practice(bank)
    assert rendered.counts == {"items": 13, "questions": 14}
    assert [left.item for left in rendered.left_out] == ["withdrawn", "only-on-paper"]
    assert b"Withdrawn" not in rendered.data


def test_no_key_can_be_read_in_the_source(page: str) -> None:
    hidden = (
        "Salween dài",
        "4.350",
        "chảy về phía bắc",
        "northwards",
        "Pa-ri",
        "Paris",
        "Lutetia",
        "6650",
        "6.650",
        "1970",
        "Köln",
        "Cologne",
        "nước ngầm",
        "groundwater",
        "Vịnh Bắc Bộ",
        "Gulf of Tonkin",
        "Tập bản đồ sông, 1/5/2024, đoạn 6",
    )
    assert [text for text in hidden if text in page] == []


def test_neither_order_nor_attributes_tell_the_key(bank: Edition) -> None:
    """The same question with another answer gives the same page, but for what is sealed."""

    def open_part(block: EditionBlock) -> str:
        drawn = render_practice(edition((posed("one", block, "Một câu?"),))).data.decode()
        return re.sub(r'<script type="application/json".*?</script>|data-practice="[^"]*"', "", drawn)

    for item in bank.items:
        match item.block:
            case Choices(many=True) | Order() | Pairs() as block:
                other: EditionBlock = replace(block, key=block.key[::-1])
            case Choices() as block:
                other = replace(block, key=(block.key[0] - 1,))
            case Judgements() as block:
                other = replace(block, key=tuple(not right for right in block.key))
            case _:
                continue
        assert other != item.block
        assert open_part(item.block) == open_part(other)


@pytest.mark.parametrize("language", ["vi+en", "en+vi", "vi", "en"])
def test_sixty_questions_are_not_too_heavy_for_a_phone(language: str) -> None:
    sixty = without_media(edition_of(CONTENT / "kim-russia-2023.yaml", language), 60)
    assert len(sixty.items) == 60
    assert len(render_practice(sixty).data) < MOST


def test_the_page_allows_its_own_script_and_style_and_nothing_else(page: str) -> None:
    policy = re.findall(r'Content-Security-Policy" content="([^"]*)"', page)[0]
    script, style = (
        re.findall(r"<script>(.*?)</script>", page, re.S)[0],
        re.findall(r"<style>(.*?)</style>", page, re.S)[0],
    )
    assert policy == (
        f"default-src 'none'; style-src '{csp_hash(style)}'; script-src '{csp_hash(script)}'; "
        "img-src data:; media-src data:; base-uri 'none'; form-action 'none'; connect-src 'none'"
    )
    assert re.findall(r"""\b(?:src|href)=["'](?!data:|#)[^"']*""", page) == []


def test_the_same_edition_gives_the_same_page(bank: Edition) -> None:
    assert render_practice(bank).data == render_practice(bank).data


def test_a_page_whose_keys_changed_does_not_take_up_an_old_run(bank: Edition, page: str) -> None:
    first, *others = bank.items
    changed = replace(bank, items=(replace(first, explanation=texts("Khác")[0]), *others))
    mark = re.compile(r'data-practice="([^"]*)"')
    assert mark.findall(page) != mark.findall(render_practice(changed).data.decode())


@settings(deadline=None, max_examples=50, suppress_health_check=[HealthCheck.too_slow])
@given(st.from_regex(r"[a-z0-9][a-z0-9-]{0,20}", fullmatch=True), st.text(), st.lists(st.text(min_size=3), max_size=3))
def test_what_is_sealed_can_be_opened_again(id: str, text: str, repeated: list[str]) -> None:
    """`openSeal` in Python: the same turns, unit by unit."""
    signs = tuple(json.dumps(words, ensure_ascii=False)[1:-1] for words in repeated)
    sealed = seal(id, {"told": text}, signs).encode("utf-16-le")
    units = [int.from_bytes(sealed[n : n + 2], "little") for n in range(0, len(sealed), 2)]
    turned = b"".join((unit ^ (ord(id[n % len(id)]) & 31)).to_bytes(2, "little") for n, unit in enumerate(units))
    plain = turned.decode("utf-16-le")
    for number, words in enumerate(signs):
        plain = plain.replace(chr(0x80 + number), words)
    assert json.loads(plain) == {"told": text}


@pytest.mark.parametrize(
    ("tag", "name"), [("vi", "Tiếng Việt"), ("en-GB", "English"), ("fr", "Français"), ("xx-q", "xx-q")]
)
def test_a_language_calls_itself_by_its_name(tag: str, name: str) -> None:
    assert language_name(tag) == name


def test_a_small_page_stays_as_it_is(bank: Edition, golden: Golden) -> None:
    """Its body without what is sealed; style and script have tests of their own."""
    short = replace(bank, items=tuple(replace(item, image=None, audio=None) for item in bank.items if item.id in SHOWN))
    body = render_practice(short).data.decode().partition("<body")[2]
    golden("practice-page.html", "<body" + re.sub(r"(<script[^>]*>).*?(</script>)", r"\1…\2", body, flags=re.S))


SHOWN = {"longest", "amazon", "length-of-the-nile", "danube", "cities", "why-deltas-sink", "mouth"}
