"""What a question says in one language and not in the other is found; what is merely translated freely is not."""

from __future__ import annotations

import pytest

from quizgen.bank import Words
from quizgen.checks import check_bank
from quizgen.checks.languages.amounts import differing_amounts, differing_dates, may_differ
from quizgen.checks.languages.notation import foreign_numbers
from quizgen.checks.languages.prose import prose_in
from quizgen.checks.wording import Said
from quizgen.load import load_text
from quizgen.source import Source

HEAD = "id: news\nkey: q00000001\ntitle: News\nlanguages: [vi, en]\nquestions:\n"

SAME = [
    ("khoảng 1,5 triệu người", "about 1.5 million people"),
    ("bảy lần thử", "seven attempts"),
    ("bảy lần thử", "7 attempts"),
    ("ngày 17/9", "on 17 September"),
    ("ngày 30 tháng 4 năm 1975", "on April 30, 1975"),
    ("hai phần ba dân số", "two thirds of the people"),
    ("2/3 dân số", "two-thirds of the people"),
    ("một nửa số phiếu", "half of the votes"),
    ("50% số phiếu", "half of the votes"),
    ("25 năm", "a quarter of a century"),
    ("50 năm", "half a century"),
    ("mười năm", "a decade"),
    ("hai thập kỷ", "twenty years"),
    ("30 phút", "half an hour"),
    ("500.000 người", "half a million people"),
    ("12 quả trứng", "a dozen eggs"),
    ("một tá bút chì", "twelve pencils"),
    ("hai tuần", "a fortnight"),
    ("14 ngày", "two weeks"),
    ("thế kỷ XIX", "the nineteenth century"),
    ("thế kỷ 20", "the 20th century"),
    ("tổng thống thứ 16", "the sixteenth president"),
    ("lúc 19 giờ", "at 7 p.m."),
    ("cao 1.609 km", "1,000 miles"),
    ("nặng 100 kg", "weighs 220 pounds"),
    ("nóng 30 độ C", "86 °F"),
    ("125 tỷ đồng", "5 million dollars"),
    ("cả hai bên đều ký", "both sides signed"),
    ("một trong những nước đầu tiên", "one of the first countries"),
    ("hai nhà lãnh đạo gặp nhau lần đầu", "the leaders met for the first time"),
    ("những năm 1960", "the 1960s"),
    ("từ năm 1939 đến năm 1945", "1939–1945"),
    ("tháng Mười năm 1917", "in October 1917"),
    ("Xe tăng 843 và xe tăng 390", "Tank 843 together with Tank 390"),
    ("cách mạng công nghiệp 4.0", "Industry 4.0"),
]
OTHER_NUMBERS = [
    ("khoảng 1,5 triệu người", "about 1.5 billion people", "1,5 triệu", "1.5 billion"),
    ("khoảng 6.500 km", "about 6,050 km", "6.500", "6,050"),
    ("bảy lần thử", "eight attempts", "bảy", "eight"),
    ("Ba", "Two", "Ba", "Two"),
    ("hai phần ba dân số", "three quarters of the people", "hai phần ba", "three quarters"),
    ("tăng 8,4%", "up 4.8 %", "8,4%", "4.8 %"),
    ("mười lăm xăng-ti-mét", "fifteen inches", "mười lăm", "fifteen"),
    ("100 km", "100 miles", "100", "100"),
    ("25 năm", "a third of a century and 40 days", "25", "40"),
    ("thế kỷ XIX", "the 18th century", "XIX", "18th"),
    ("3 lần vô địch", "champion 4 times", "3", "4"),
    ("sáu mươi bốn nước", "forty-six countries", "sáu mươi bốn", "forty-six"),
]
OTHER_DATES = [
    ("ngày 5/9/1977", "on 9 May 1977", "5/9/1977", "9 May 1977"),
    ("ngày 27 tháng 12", "on 27 November", "27 tháng 12", "27 November"),
    ("năm 1905", "in 1915", "năm 1905", "1915"),
    ("tháng 5 năm 1937", "in May 1936", "tháng 5 năm 1937", "May 1936"),
    ("từ 12 đến 17/9", "from 12 to 18 September", "17/9", "18 September"),
    ("những năm 1960", "the 1970s", "những năm 1960", "1970s"),
    ("hôm 3-2-1930", "on 2 March 1930", "3-2-1930", "2 March 1930"),
    ("ngày 30 tháng 4 năm 1975", "on April 20, 1975", "30 tháng 4 năm 1975", "April 20, 1975"),
]


@pytest.mark.parametrize(("vi", "en"), SAME, ids=[vi for vi, _ in SAME])
def test_what_is_said_in_another_way_is_the_same(vi: str, en: str) -> None:
    assert differing_amounts(vi, "vi", en, "en") is None
    assert differing_dates(vi, "vi", en, "en") is None


def _said(text: str) -> Said:
    return Said(Words(text, Source("", text).place(0, len(text))))


@pytest.mark.parametrize(("vi", "en", "one", "two"), OTHER_NUMBERS, ids=[row[0] for row in OTHER_NUMBERS])
def test_another_number_is_found(vi: str, en: str, one: str, two: str) -> None:
    assert may_differ(_said(vi), "vi", _said(en), "en") or one == two
    found = differing_amounts(vi, "vi", en, "en")
    assert found is not None
    assert (vi[found[0].start : found[0].end], en[found[1].start : found[1].end]) == (one, two)


@pytest.mark.parametrize(("vi", "en", "one", "two"), OTHER_DATES, ids=[row[0] for row in OTHER_DATES])
def test_another_date_is_found(vi: str, en: str, one: str, two: str) -> None:
    assert may_differ(_said(vi), "vi", _said(en), "en")
    found = differing_dates(vi, "vi", en, "en")
    assert found is not None
    assert (vi[found[0].start : found[0].end], en[found[1].start : found[1].end]) == (one, two)


FOREIGN = [
    ("vi", "dài 4,350 km", "", "4.350"),
    ("vi", "khoảng 1.2 triệu dân", "", "1,2"),
    ("vi", "tăng 8.02%", "", "8,02"),
    ("vi", "giá 12,000 đồng", "", "12.000"),
    ("vi", "1,234,567 người", "", "1.234.567"),
    ("vi", "dài 6,371 km", "6,371 km long", "6.371"),
    ("en", "some 700.000 inhabitants", "", "700,000"),
    ("en", "stood at 8,4 per cent", "", "8.4"),
    ("en", "3,1416", "", "3.1416"),
    ("en", "2.850 km long", "", "2,850"),
    ("en", "1.234.567,8 dollars", "", "1,234,567.8"),
]
OWN = [
    ("vi", "một hải lý dài 1,852 km"),
    ("vi", "cách mạng công nghiệp 4.0"),
    ("vi", "phiên bản 3.11 của Python"),
    ("vi", "mục 2.1, bài 3.2"),
    ("vi", "Windows 8.1 ra mắt"),
    ("vi", "địa chỉ 192.168.1.1"),
    ("vi", "ngày 30.4.1975"),
    ("vi", "02.09"),
    ("vi", "là 30.04"),
    ("vi", "cao 3.143 m, nặng 3,5 tấn"),
    ("en", "6,500 km and 3.5 tonnes"),
    ("en", "Python 3.11"),
    ("en", "in 1914,1918 and 1939"),
    ("en", "pages 3,5"),
]


@pytest.mark.parametrize(("language", "text", "beside", "mended"), FOREIGN, ids=[row[1] for row in FOREIGN])
def test_a_number_in_the_way_of_the_other_language_is_found(language: str, text: str, beside: str, mended: str) -> None:
    assert [found.mended for found in foreign_numbers(text, language, beside)] == [mended]


@pytest.mark.parametrize(("language", "text"), OWN, ids=[text for _, text in OWN])
def test_a_number_that_may_be_meant_so_is_left_in_peace(language: str, text: str) -> None:
    assert list(foreign_numbers(text, language)) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Which river is the longest of all?", "en"),
        ("Its soil is full of iron oxide.", "en"),
        ("Một nhà thơ khuyết danh thời Trung cổ", "vi"),
        ("Sông nào là dài nhất?", "vi"),
        ("Kim Jong-un", None),
        ("The Lord of the Rings", None),
        ("“The old man and the sea”", None),
        ("E = mc²", None),
        ("Nguyễn Huy Tưởng", None),
        ("Sushi", None),
        ("Veni, vidi, vici", None),
    ],
)
def test_prose_is_told_from_names_titles_and_formulae(text: str, language: str | None) -> None:
    assert prose_in(text) == language


def reported(vi: str, en: str, more: str = "") -> list[tuple[str, str]]:
    """The codes of what is said about the translation of one question, and what is underlined."""
    text = f"{HEAD}- id: q\n  type: short_answer\n  stem:\n    vi: {vi}\n    en: {en}\n  answer: Nile\n{more}"
    found = check_bank(load_text(text)).diagnostics
    return [(one.rule.code, one.place.text) for one in found if one.rule.code.startswith("TRN")]


def test_a_name_that_one_language_leaves_out_is_shown() -> None:
    assert reported("Ai sinh ở Salzburg?", "Who was born there?") == [("TRN204", "Salzburg")]
    assert reported("Ai cùng chồng tìm ra?", "Who found it with Pierre?") == [("TRN204", "Pierre")]


@pytest.mark.parametrize(
    ("vi", "en"),
    [
        ("Bắc Kinh là thủ đô nước nào?", "Beijing is the capital of which country?"),
        ("Liên Hợp Quốc ra đời khi nào?", "When was the UN founded?"),
        ("Ông Putin tới Hà Nội làm gì?", "Why did Putin come to Hanoi?"),
        ("Niu-tơn sinh ở đâu?", "Where was Newton born?"),
        ("Cầu thủ Brasil nào?", "Which Brazilian footballer?"),
        ("Đại hội XIII bầu ai?", "Whom did the 13th Congress elect?"),
        ("Mặt Trăng cách bao xa?", "How far away is the Moon?"),
    ],
)
def test_a_name_that_is_translated_is_left_in_peace(vi: str, en: str) -> None:
    assert reported(vi, en) == []


def test_a_place_of_which_all_forms_are_known_is_missed_where_none_of_them_stands() -> None:
    assert reported("Bảo tàng nào đông khách nhất?", "Which museum in Paris is the busiest?") == [("TRN204", "Paris")]
    assert reported("Bảo tàng nào ở Pa-ri đông khách nhất?", "Which museum in Paris is the busiest?") == []


def test_another_name_stands_for_one_only_if_it_is_no_form_of_a_name_that_both_have() -> None:
    vi, en = "Thành phố nào bên con sông là thủ đô nước Anh?", "Which city on the Thames is the capital of England?"
    assert reported(vi, en) == [("TRN204", "Thames")]


def test_names_in_a_quotation_are_translated_with_it() -> None:
    vi = "“Chúa tể những chiếc nhẫn” là của Tolkien?"
    assert reported(vi, "Is “The Lord of the Elder Rings” by Tolkien?") == []


def test_one_number_of_two_measures_is_no_translation() -> None:
    assert reported("Cự ly nào dài 42,195 km?", "Which race covers 42.195 miles?")[0][0] == "TRN201"
    assert reported("Cự ly nào dài 42,195 km?", "Which race covers 42.195 kilometres?") == []


def test_a_name_that_stands_elsewhere_in_the_question_is_not_missed() -> None:
    more = "  explanation:\n    vi: Nó chảy qua Khartoum.\n    en: It flows through Khartoum.\n"
    assert reported("Sông nào chảy qua Khartoum?", "Which river flows through the capital?", more) == []


def test_only_the_number_is_underlined_even_in_a_folded_text() -> None:
    vi, en = ">-\n      Sông này dài\n      6.650 km.", ">-\n      It is\n      6,560 km long."
    more = f"  explanation:\n    vi: {vi}\n    en: {en}\n"
    assert reported("Sông nào?", "Which river?", more) == [("TRN201", "6.650")]
