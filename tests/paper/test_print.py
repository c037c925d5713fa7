"""The pages as a real browser prints them."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import replace

import pypdfium2
import pytest

from quizgen.blocks import Choices, Entry, Gap, Gaps, Judgements, Lines, Order, Pairs, Recall, Statement
from quizgen.editions import EditionBlock, Pieces, Posed
from quizgen.locale import catalogue
from quizgen.paper import PaperOptions
from quizgen.paper.forms import SECTIONS
from quizgen.paper.layout import sheet_of
from quizgen.paper.options import Cover
from quizgen.prose import Prose
from quizgen.shuffle import shuffled
from tests.paper.browser import Printer, letters, texts_of
from tests.paper.editions import choices, edition, english, posed, prose, texts, vietnamese
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


FEET = {"en": "Form {code} · Page {n} of {all}", "vi": "Trang {n}/{all} – Mã đề {code}"}
EVERY_LAYOUT = pytest.mark.parametrize(
    "options",
    [
        PaperOptions(sheet=False),
        PaperOptions(sheet=False, forms=3, columns=2),
        PaperOptions(sheet=False, large=True),
        PaperOptions(sheet=False, paper="letter", cover=Cover(exam="A test", minutes=45)),
    ],
    ids=["plain", "two columns", "large", "letter"],
)
LANGUAGES = pytest.mark.parametrize(("items", "language"), [(english(), "en"), (vietnamese(), "vi")], ids=["en", "vi"])


@LANGUAGES
def test_every_word_of_the_questions_is_printed(items: tuple[Posed, ...], language: str, printer: Printer) -> None:
    printed = letters("".join(printer.sheets(quiz(edition(items, language)))))
    for text in (text for item in items for text in asked(item)):
        assert letters(text.plain) in printed


def sheets_of(code: str, sheets: list[str]) -> list[str]:
    return [sheet for sheet in sheets if re.search(rf"(Form|Mã đề) {code}\b", sheet)]


@EVERY_LAYOUT
@LANGUAGES
def test_every_sheet_says_which_it_is_of_how_many_of_its_form(
    items: tuple[Posed, ...], language: str, options: PaperOptions, printer: Printer
) -> None:
    sheets = [" ".join(sheet.split()) for sheet in printer.sheets(quiz(edition(items * 3, language), options))]
    found = []
    for code in ("101", "102", "103")[: options.forms]:
        own = sheets_of(code, sheets)
        assert len(own) > 1
        for n, sheet in enumerate(own, 1):
            assert FEET[language].format(code=code, n=n, all=len(own)) in sheet
        count = f"(Đề thi có {len(own):02} trang)" if language == "vi" else f"This paper has {len(own)} pages."
        assert count in own[0]
        found += own
    assert found == sheets, "every form begins on a sheet of its own"


@LANGUAGES
def test_every_sheet_of_the_key_says_which_it_is_of_how_many(
    items: tuple[Posed, ...], language: str, printer: Printer
) -> None:
    sheets = printer.sheets(key(edition(items, language)))
    assert len(sheets) > 1
    for n, sheet in enumerate(sheets, 1):
        assert (f"Page {n} of {len(sheets)}" if language == "en" else f"Trang {n}/{len(sheets)}") in sheet


@LANGUAGES
@pytest.mark.parametrize("kind", [quiz, key])
def test_a_page_runs_its_script_and_nothing_in_it_is_refused(
    items: tuple[Posed, ...], language: str, kind: Callable[..., str], printer: Printer
) -> None:
    printer.complaints.clear()
    tab = printer.show(kind(edition(items, language), PaperOptions(forms=2)))
    assert tab.locator(".toolbar").is_visible()
    assert printer.complaints == []


def test_a_form_can_be_left_out_before_printing(printer: Printer) -> None:
    tab = printer.show(quiz(edition(english()), PaperOptions(forms=3, sheet=False)))
    tab.get_by_label("Form 102").focus()
    tab.keyboard.press("Space")
    sheets = texts_of(printer.print_shown(tab))
    assert [len(sheets_of(code, sheets)) > 0 for code in ("101", "102", "103")] == [True, False, True]
    assert "print dialogue" not in "".join(sheets)


def test_points_can_be_left_out_before_printing(printer: Printer) -> None:
    tab = printer.show(quiz(edition(english())))
    tab.get_by_label("Marks").uncheck()
    assert "mark" not in "".join(texts_of(printer.print_shown(tab))).replace("Total marks", "")


def test_larger_letters_are_printed_on_more_sheets_and_counted_anew(printer: Printer) -> None:
    tab = printer.show(quiz(edition(english())))
    before = len(texts_of(printer.print_shown(tab)))
    tab.get_by_label("Text size").select_option("150%")
    sheets = texts_of(printer.print_shown(tab))
    assert len(sheets) > before
    assert f"Page 1 of {len(sheets)}" in sheets[0]


def test_for_printing_on_both_sides_each_form_begins_on_a_new_sheet(printer: Printer) -> None:
    shown = edition(english()[:3])
    tab = printer.show(quiz(shown, PaperOptions(forms=3, sheet=False)))
    assert len(texts_of(printer.print_shown(tab))) == 3
    tab.get_by_label("Two-sided").check()
    sheets = [sheet.strip() for sheet in texts_of(printer.print_shown(tab))]
    assert [bool(sheet) for sheet in sheets] == [True, False, True, False, True]


def test_without_a_script_the_paper_is_whole(printer: Printer) -> None:
    page = quiz(edition(vietnamese(), "vi"))
    sheets = [" ".join(sheet.split()) for sheet in printer.sheets_without_script(page)]
    for n, sheet in enumerate(sheets, 1):
        assert f"Trang {n} – Mã đề 101" in sheet
    assert "Đề thi có" not in "".join(sheets)
    printed = letters("".join(sheets))
    assert all(letters(text.plain) in printed for item in vietnamese() for text in asked(item))


@pytest.mark.parametrize("language", ["en", "vi"])
def test_all_letters_of_vietnamese_come_back_from_the_sheet_in_every_style(language: str, printer: Printer) -> None:
    assert len(VIETNAMESE.split()) == len(set(VIETNAMESE.split())) == 134
    assert unicodedata.is_normalized("NFC", VIETNAMESE)
    styles = [f"{mark}{VIETNAMESE}{mark}" for mark in ("", "**", "*", "`")]
    item = posed("letters", styles[0], choices([0], *styles[1:]))
    sheet = "".join(printer.sheets(quiz(edition([item], language, title=VIETNAMESE))))
    assert letters(sheet).count(letters(VIETNAMESE)) >= len(styles) + 1


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


@EVERY_LAYOUT
def test_no_question_is_broken_across_sheets_but_lines_to_write_on(options: PaperOptions, printer: Printer) -> None:
    page = quiz(edition([marked(n) for n in range(54)]), replace(options, forms=1))
    sheets = printer.sheets(page)
    may_break = set(re.findall(r'class="question [^"]*breaks[^"]*" id="f1q(\d+)"', page))
    found: dict[str, set[int]] = defaultdict(set)
    for n, sheet in enumerate(sheets):
        for number in re.findall(r"w(\d+)w", sheet):
            found[number].add(n)
    assert len(found) == 54
    broken = {number for number, pages in found.items() if len(pages) > 1}
    serial = {found: n for n, found in re.findall(r'id="f1q(\d+)".*?w(\d+)w', page, re.DOTALL)}
    assert {serial[number] for number in broken} <= may_break
    assert len(may_break) < 20


@pytest.mark.parametrize("before", range(6))
def test_lines_may_go_on_on_the_next_sheet_but_their_question_is_whole(before: int, printer: Printer) -> None:
    fill = [posed(f"fill-{n}", "Which?", choices([0], *"abcde" * 3)) for n in range(5)]
    asked = [posed(f"open-{n}", f"w{n}w " * (40 + 20 * before), Lines(12, ())) for n in range(4)]
    sheets = printer.sheets(quiz(edition([*fill, *asked])))
    for n in range(4):
        assert sum(f"w{n}w" in sheet for sheet in sheets) == 1


def filled(pdf: bytes, options: PaperOptions) -> list[float]:
    """How much of the height of each sheet but the last is printed on, foot aside."""
    sheet = sheet_of(options)
    floor = sheet.bottom * 72 / 25.4
    document = pypdfium2.PdfDocument(pdf)
    lowest = [min(box[1] for box in map(_bounds, page.get_objects()) if box[1] >= floor) for page in document]
    document.close()
    top = (sheet.height - sheet.top) * 72 / 25.4
    return [(top - low) / (top - floor) for low in lowest[:-1]]


def _bounds(found: pypdfium2.PdfObject) -> tuple[float, float, float, float]:
    return tuple(found.get_bounds())


@EVERY_LAYOUT
def test_sheets_are_well_filled(options: PaperOptions, printer: Printer) -> None:
    one = replace(options, forms=1)
    parts = filled(printer.pdf(quiz(edition([marked(n) for n in range(54)]), one)), one)
    wanted = 0.7 if options.large else 0.85
    assert sum(parts) / len(parts) > wanted
    assert min(parts) > wanted / 2


@pytest.mark.parametrize("count", [9, 18, 27, 36])
def test_a_heading_its_instruction_and_the_first_question_stay_together(count: int, printer: Printer) -> None:
    shown = edition([marked(n) for n in range(count)])
    sheets = [" ".join(sheet.split()) for sheet in printer.sheets(quiz(shown))]
    for name in SECTIONS:
        heading = getattr(shown.words.paper.sections, name)
        [sheet] = [sheet for sheet in sheets if f". {heading.title} (" in sheet]
        opening, _, rest = sheet.partition(heading.instruction)
        assert heading.title in opening
        assert re.match(r" \d+\. (\(1\) )?w\d+w", rest), (name, rest[:80])


SENTENCE = (
    "Chiến tranh Việt Nam Liên hợp quốc tên lửa đạn đạo xuyên lục địa người phát ngôn Bộ Ngoại giao Hoàng Mười ưu ư ơ "
    "Wellington William Mississippi illicit million 6.500 km 2023 (TASS) NATO ASEAN UNHCR Nguyễn Đường Trường vượt âm"
)
WORDS = SENTENCE.split()
WIDEST_FACE = 1.35
"""How much wider a line may be in another face than the one it was measured in."""


def drawn_options(number: int) -> Posed:
    """A question with two to six options of one to seven words each."""
    words = [WORDS[n] for n in shuffled(f"words {number}", len(WORDS))]
    longest = 1 + number % 7
    texts = (words[n * longest : n * longest + 1 + (number + n) % longest] for n in range(2 + number % 5))
    bold = "**" if number % 9 == 8 else ""
    options = (f"{bold}{n} {' '.join(text)}{bold}" for n, text in enumerate(texts))
    return posed(f"item-{number}", "Which?", choices([0], *options))


MEASURED = """() => [...document.querySelectorAll(".options")].map((list) => ({
  columns: Number(list.className.match(/in-(\\d)/)[1]),
  room: list.clientWidth,
  em: parseFloat(getComputedStyle(list).fontSize),
  lines: [...list.children].map((li) => li.lastElementChild).map((text) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    return Math.round(range.getBoundingClientRect().height / parseFloat(getComputedStyle(text).lineHeight) * 1.15);
  }),
  widths: [...list.children].map((li) => {
    li.style.width = "max-content";
    return li.getBoundingClientRect().width;
  }),
}))"""


@EVERY_LAYOUT
@pytest.mark.parametrize("face", ["Liberation Serif", "Noto Serif"])
def test_options_that_stand_beside_each_other_have_room_for_their_line(
    options: PaperOptions, face: str, printer: Printer
) -> None:
    tab = printer.show(quiz(edition([drawn_options(n) for n in range(120)], "vi"), replace(options, forms=1)))
    tab.add_style_tag(content=f'html {{ font-family: "{face}" !important; }}')
    lists = tab.evaluate(MEASURED)
    assert {found["columns"] for found in lists} >= {1, 2}
    for found in lists:
        if found["columns"] > 1:
            assert set(found["lines"]) == {1}, found
            assert max(found["widths"]) <= found["room"] / found["columns"]


@EVERY_LAYOUT
def test_options_stand_below_each_other_only_where_they_must(options: PaperOptions, printer: Printer) -> None:
    tab = printer.show(quiz(edition([drawn_options(n) for n in range(120)], "vi"), replace(options, forms=1)))
    for found in tab.evaluate(MEASURED):
        count, widest = len(found["widths"]), max(found["widths"])
        for columns in (n for n in range(found["columns"] + 1, 5) if n <= count and -count % n < 2):
            assert widest * WIDEST_FACE > (found["room"] - (columns - 1) * found["em"]) / columns


@pytest.mark.parametrize("language", ["en", "vi"])
def test_the_answers_of_a_class_in_four_forms_stand_on_one_sheet(language: str, printer: Printer) -> None:
    items = [posed(f"item-{n}", f"Question {n}?", choices([0], "a", "b", "c", "d")) for n in range(40)]
    items += [posed(f"more-{n}", f"Question {n}?", Entry("number", prose(f"{n}1"))) for n in range(6)]
    first, second, *_ = printer.sheets(key(edition(items, language), PaperOptions(forms=4)))
    words = catalogue(language).paper
    assert words.answer_key in first
    assert words.letters_of.format(code=101) in second
    for number in range(1, 41):
        assert re.search(rf"\b{number} [ABCD] [ABCD] [ABCD] [ABCD]\b", " ".join(first.split())), number


def test_large_print_is_18_points_high(printer: Printer) -> None:
    tab = printer.show(quiz(edition(english()), PaperOptions(forms=1, large=True, columns=2)))
    size = tab.evaluate("getComputedStyle(document.querySelector('.stem')).fontSize")
    assert size == "24px"
    assert tab.evaluate("getComputedStyle(document.querySelector('.body')).columnCount") == "auto"


def test_on_a_phone_nothing_has_to_be_scrolled_sideways(printer: Printer) -> None:
    tab = printer.show(quiz(edition(vietnamese(), "vi"), PaperOptions(forms=1)))
    before = tab.viewport_size
    assert before
    tab.set_viewport_size({"width": 390, "height": 800})
    assert tab.evaluate("document.documentElement.scrollWidth") <= 390
    tab.set_viewport_size(before)
