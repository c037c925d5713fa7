"""The pages as a real browser prints them."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from quizgen.blocks import Choices, Entry, Gap, Gaps, Judgements, Lines, Order, Pairs, Recall, Statement
from quizgen.editions import EditionBlock, Pieces, Posed
from quizgen.paper.forms import SECTIONS
from quizgen.prose import Prose
from quizgen.settings import PaperSize
from tests.paper.browser import letters, print_page
from tests.paper.editions import choices, edition, english, job, posed, prose, texts, vietnamese
from tests.paper.reading import key, quiz

pytestmark = [pytest.mark.browser, pytest.mark.slow]

LOWER_CASE = (
    "à á ả ã ạ ă ằ ắ ẳ ẵ ặ â ầ ấ ẩ ẫ ậ è é ẻ ẽ ẹ ê ề ế ể ễ ệ ì í ỉ ĩ ị ò ó ỏ õ ọ ô ồ ố ổ ỗ ộ ơ ờ ớ ở ỡ ợ "
    "ù ú ủ ũ ụ ư ừ ứ ử ữ ự ỳ ý ỷ ỹ ỵ đ"
)
VIETNAMESE = f"{LOWER_CASE} {LOWER_CASE.upper()}"


def asked(item: Posed) -> Iterator[Prose]:
    """Every text of an item that a pupil must be able to read."""
    if item.stem:
        yield item.stem
    match item.block:
        case Choices():
            yield from (option.text for option in item.block.options)
        case Judgements(grid=True):
            yield from (statement.text for statement in item.block.statements)
        case Gaps():
            passage: Pieces = item.block.passage
            yield from (piece for piece in passage if isinstance(piece, Prose))
            yield from item.block.distractors
        case Order():
            yield from item.block.items
        case Pairs():
            yield from (*item.block.left, *item.block.right)
        case _:
            pass


@pytest.mark.parametrize(("items", "language"), [(english(), "en"), (vietnamese(), "vi")], ids=["en", "vi"])
def test_every_word_of_the_questions_is_printed(items: tuple[Posed, ...], language: str, tmp_path: Path) -> None:
    sheets = print_page(quiz(edition(items, language)), tmp_path)
    printed = letters("".join(sheets))
    for text in (text for item in items for text in asked(item)):
        assert letters(text.plain) in printed


@pytest.mark.parametrize(
    ("items", "language", "foot"),
    [(english(), "en", "Page {n} of {all}"), (vietnamese(), "vi", "Trang {n}/{all}")],
    ids=["en", "vi"],
)
@pytest.mark.parametrize("page", [quiz, key])
def test_every_sheet_says_which_it_is_of_how_many_and_of_which_form(
    page: Callable[..., str], items: tuple[Posed, ...], language: str, foot: str, tmp_path: Path
) -> None:
    sheets = print_page(page(edition(items, language)), tmp_path)
    assert len(sheets) > 1
    for n, sheet in enumerate(sheets, 1):
        assert foot.format(n=n, all=len(sheets)) in sheet
        assert "101" in sheet


@pytest.mark.parametrize("language", ["en", "vi"])
def test_all_letters_of_vietnamese_come_back_from_the_sheet_in_every_style(language: str, tmp_path: Path) -> None:
    assert len(VIETNAMESE.split()) == len(set(VIETNAMESE.split())) == 134
    assert unicodedata.is_normalized("NFC", VIETNAMESE)
    styles = [f"{mark}{VIETNAMESE}{mark}" for mark in ("", "**", "*", "`")]
    item = posed("letters", styles[0], choices([0], *styles[1:]))
    sheet = "".join(print_page(quiz(edition([item], language, title=VIETNAMESE)), tmp_path))
    assert letters(sheet).count(letters(VIETNAMESE)) == len(styles) + 1


def marked(number: int) -> Posed:
    """A question all of whose words are its own number; of every kind, short and long."""
    word = f"w{number}w"

    def some(count: int) -> Prose:
        return prose(" ".join([word] * count))

    few, many = some(1 + number % 7), some(12 + number * 7 % 30)
    blocks: tuple[EditionBlock, ...] = (
        choices([0], *[few.plain] * 4),
        choices([0], *[many.plain] * 5, many=True),
        Judgements((Statement(many),) * 4, (True, False, True, False), grid=True),
        Gaps((many, Gap(1, texts("x"), some(1)), many, Gap(2, texts("y")), few), (few,) * 3),
        Entry("number", prose("1"), (), some(1)),
        Order((few, many, few, many), (None,) * 4, (1, 0, 2, 3)),
        Pairs((few, many, few), (many, few, few), (0, 1, 2)),
        Recall(few),
        Lines(9, ()),
    )
    block = blocks[number % len(blocks)]
    return posed(f"item-{number}", None if isinstance(block, Gaps) else many.plain, block)


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_no_question_is_broken_across_sheets(paper: PaperSize, tmp_path: Path) -> None:
    sheets = print_page(quiz(edition([marked(n) for n in range(54)]), job(paper=paper)), tmp_path)
    found: dict[str, set[int]] = defaultdict(set)
    for n, sheet in enumerate(sheets):
        for number in re.findall(r"w(\d+)w", sheet):
            found[number].add(n)
    assert len(found) == 54
    assert {number: pages for number, pages in found.items() if len(pages) > 1} == {}
    assert len(sheets) > 10


@pytest.mark.parametrize("count", [9, 18, 27, 36])
def test_a_heading_its_instruction_and_the_first_question_stay_together(count: int, tmp_path: Path) -> None:
    shown = edition([marked(n) for n in range(count)])
    sheets = [" ".join(sheet.split()) for sheet in print_page(quiz(shown), tmp_path)]
    for name in SECTIONS:
        heading = getattr(shown.words.paper.sections, name)
        [sheet] = [sheet for sheet in sheets if f". {heading.title} (" in sheet]
        opening, _, rest = sheet.partition(heading.instruction)
        assert heading.title in opening
        assert re.match(r" \d+\. (\(1\) )?w\d+w", rest), (name, rest[:80])


def test_the_toolbar_is_not_printed(tmp_path: Path) -> None:
    sheets = print_page(quiz(edition(english())), tmp_path)
    assert "print dialogue" not in "".join(sheets)
