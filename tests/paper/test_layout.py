"""How wide texts are taken to be, and in how many columns they stand."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.paper.layout import option_columns, sheet_of
from quizgen.paper.metrics import SECOND_SIZE, plain_width, width
from quizgen.paper.options import PaperOptions
from tests.paper.editions import prose

MARKS = st.text("àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ ĐƠƯ", max_size=30)


@given(MARKS)
def test_a_text_is_as_wide_in_whichever_form_its_marks_are_written(text: str) -> None:
    assert plain_width(text) == plain_width(unicodedata.normalize("NFD", text))


@given(MARKS, MARKS)
def test_widths_add_up(one: str, other: str) -> None:
    assert plain_width(one + other) == pytest.approx(plain_width(one) + plain_width(other))


def test_tone_marks_have_no_width_but_horns_do() -> None:
    assert plain_width("ằẳẵặ") == plain_width("aaaa")
    assert plain_width("ơư") > plain_width("ou")


def test_letters_of_which_nothing_is_known_take_a_whole_em() -> None:
    assert plain_width("東京") == 2.0


def test_bold_letters_are_wider_and_the_longest_line_counts() -> None:
    assert width(prose("**wide**")) > width(prose("wide"))
    assert width(prose("long line\nx")) == width(prose("long line"))


def test_a_second_language_may_be_the_wider_one() -> None:
    pair = prose("ngắn").beside(prose("a much longer text"), "en")
    assert width(pair) == pytest.approx(width(prose("a much longer text")) * SECOND_SIZE)


@pytest.mark.parametrize(
    ("options", "columns"),
    [
        (("Tu-95", "Tu-160", "Tu-22", "Su-34"), 4),
        (("A", "B", "C", "D", "E"), 3),
        (("A", "B", "C"), 3),
        (("A", "B"), 2),
        (("A", "B", "C", "D", "E", "F"), 3),
        (("Nhà máy chế tạo máy bay", "Tàu chiến", "Trung tâm vũ trụ", "Sân bay"), 2),
        (("Lệnh trừng phạt đã được nới lỏng từ trước đó rất lâu", "Không", "Có", "Đúng"), 1),
        ((), 1),
    ],
)
def test_options_stand_in_as_many_columns_as_have_room_for_them(options: tuple[str, ...], columns: int) -> None:
    assert option_columns(map(prose, options), room=38) == columns


def test_large_print_has_one_column_whatever_is_asked_for() -> None:
    assert sheet_of(PaperOptions(large=True, columns=2)).columns == 1


def test_two_columns_and_what_is_between_them_are_as_wide_as_the_text() -> None:
    sheet = sheet_of(PaperOptions(columns=2))
    assert 2 * sheet.column + sheet.gutter == sheet.text_width == sheet.width - 2 * sheet.side
