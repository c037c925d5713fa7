"""The page for pupils: all of the questions, none of the answers."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import quizgen.paper
from quizgen.blocks import (
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
from quizgen.editions import EditionBlock, Medium
from quizgen.paper import PaperOptions, render_quiz
from quizgen.paper.layout import blank_width, written_width
from quizgen.paper.options import Cover
from quizgen.prose import Prose, Run
from quizgen.settings import PaperSize
from tests.conftest import Golden
from tests.paper.editions import choices, edition, english, job, picture, posed, prose, texts, vietnamese
from tests.paper.reading import quiz, read

TEMPLATES = Path(quizgen.paper.__file__).parent / "templates"


def page(block: EditionBlock, stem: str | None = "What?") -> str:
    return quiz(edition([posed("item", stem, block)]))


def judged(*key: bool, grid: bool = True) -> EditionBlock:
    said = (Statement(prose("It is."), None if right else prose("It is not.")) for right in key)
    return Judgements(tuple(said), key, grid)


def gapped(*answers: str, wrong: tuple[str, ...] = ()) -> EditionBlock:
    return Gaps((prose("Here "), Gap(1, texts(*answers), prose("a city")), prose(".")), texts(*wrong))


SAME_QUESTION: dict[str, tuple[EditionBlock, EditionBlock]] = {
    "which one of a fixed order": (choices([0], "1", "2", fixed=True), choices([1], "1", "2", fixed=True)),
    "how many options are right": (
        choices([0], "a", "b", "c", many=True),
        choices([0, 1, 2], "a", "b", "c", many=True),
    ),
    "what is said about an option": (
        Choices((Option(prose("a")), Option(prose("b"), prose("Not this one."))), (0,)),
        Choices((Option(prose("a")), Option(prose("b"))), (0,)),
    ),
    "whether a statement is true": (judged(True, grid=False), judged(False, grid=False)),
    "which statements are true": (judged(True, True, False), judged(False, True, True)),
    "what belongs into a gap": (gapped("Rome"), gapped("**Oslo**", "Paris")),
    "which word of the box belongs into a gap": (
        gapped("Rome", wrong=("Paris", "**Oslo**")),
        gapped("Oslo", "Christiania", wrong=("Paris", "**Rome**")),
    ),
    "what is to be written": (
        Entry("text", prose("Rome")),
        Entry("text", prose("Thessaloniki"), texts("Istanbul")),
    ),
    "how near a number must be": (
        Entry("number", prose("7"), (), prose("km")),
        Entry("number", prose("6,500"), (), prose("km"), prose("100")),
    ),
    "what is to be recalled": (Recall(prose("x")), Recall(prose("Thessaloniki"), reversed=True)),
    "how an open answer is marked": (
        Lines(3, ()),
        Lines(3, tuple(Criterion(Decimal(1), prose("Cites it")) for _ in range(5))),
    ),
}


@pytest.mark.parametrize("what", SAME_QUESTION)
def test_the_page_does_not_show(what: str) -> None:
    one, other = SAME_QUESTION[what]
    stem = None if isinstance(one, Gaps) else "What?"
    assert page(one, stem) == page(other, stem)


def test_which_option_is_right_shows_in_nothing_but_the_order_of_the_options() -> None:
    def unordered(shown: str) -> list[str]:
        options = r'<li><span class="label">.\.</span> <span>(.*?)</span></li>'
        return [re.sub(options, "", shown), *sorted(re.findall(options, shown))]

    assert unordered(page(choices([0], "a", "b", "c", "d"))) == unordered(page(choices([3], "a", "b", "c", "d")))


@given(st.lists(st.text(st.characters(codec="utf-8", exclude_categories=["C"]), min_size=1, max_size=80), min_size=40))
def test_the_room_for_an_answer_comes_in_few_lengths(answers: list[str]) -> None:
    room = 150.0
    written = {written_width(Entry("text", Prose((Run(answer),))), room) for answer in answers}
    assert written <= {50.0, 90.0, room, 2 * room}
    gaps = {blank_width(Gaps((Gap(1, (Prose((Run(answer),)),)),))) for answer in answers}
    assert gaps <= {26.0, 38.0, 52.0, 70.0}


def test_the_room_for_an_answer_is_enough_to_write_it_by_hand() -> None:
    room = 150.0
    for answer in ("12", "tháng 9 năm 2023", "Bộ trưởng Quốc phòng Liên bang Nga", "m" * 70):
        assert written_width(Entry("text", prose("1"), texts(answer)), room) >= 3.5 * len(answer)


def test_an_order_tells_no_more_than_that_it_is_wrong() -> None:
    items, dates = texts("a", "b", "c", "d"), texts("1901", "1902", "1903", "1904")
    pages = [page(Order(items, dates, key)) for key in permutations(range(4))]
    assert sorted(map(pages.count, set(pages))) == [1, 23]


def test_columns_tell_no_more_than_that_they_are_not_in_order() -> None:
    left, right = texts("1", "2", "3"), texts("a", "b", "c")
    pages = [page(Pairs(left, right, key)) for key in permutations(range(3))]
    assert sorted(map(pages.count, set(pages))) == [1, 5]


SECRET = "Sesamschlüssel"


def secretive() -> list[EditionBlock]:
    secret, more = prose(SECRET), texts(f"{SECRET}s")
    return [
        Entry("text", secret, more, None, secret),
        Gaps((prose("Here "), Gap(1, (secret, *more)), prose("."))),
        Recall(secret, reversed=True),
        Lines(2, (Criterion(Decimal(1), secret),)),
        Order(texts("a", "b"), (secret, *more), (1, 0)),
        Judgements((Statement(prose("It is."), secret),), (False,), grid=False),
        Choices((Option(prose("a"), secret), Option(prose("b"), secret)), (0,)),
    ]


@pytest.mark.parametrize("block", secretive(), ids=lambda block: type(block).__name__)
def test_nothing_that_belongs_to_the_answer_stands_on_the_page(block: EditionBlock, tmp_path: Path) -> None:
    image, audio = tmp_path / f"{SECRET}.png", tmp_path / f"{SECRET}.mp3"
    image.write_bytes(b"an image")
    item = replace(
        posed(SECRET, "What?", block, explanation=SECRET, hint=SECRET, sources=(SECRET,)),
        tags=(SECRET,),
        difficulty=SECRET,
        type=SECRET,
        seed=SECRET,
        image=Medium(image, "A city", ""),
        audio=Medium(audio, "", ""),
    )
    whole = replace(edition([item]), references=(SECRET,), bank=SECRET, identity=SECRET)
    assert SECRET.casefold() not in quiz(whole, PaperOptions(forms=3)).casefold()


def test_templates_of_the_quiz_never_read_what_is_right() -> None:
    answers = re.compile(
        r"\.(key|answers?|accept|tolerance|back|reversed|rubric|dates|feedback|correction|explanation|hint|id|"
        r"sources|distractors|seed|tags|difficulty|type|path\.name|references)\b"
    )
    for name in ("quiz", "quiz_blocks", "head/en", "head/vi", "facts", "media", "page"):
        text = (TEMPLATES / f"{name}.html.j2").read_text(encoding="utf-8")
        assert set(answers.findall(text)) <= ({"hint"} if name == "quiz_blocks" else set()), name


def test_blanks_of_a_passage_are_of_one_width_and_numbered() -> None:
    item = posed("a", None, Gaps((Gap(1, texts("Vladivostok")), prose(" and "), Gap(2, texts("Ur")))))
    blanks = re.findall(r'<span class="blank" style="(.*?)">(.*?)</span>', quiz(edition([item])))
    assert len({style for style, _ in blanks}) == 1
    assert [number for _, number in blanks] == ["(1)", "(2)"]


def test_a_hint_of_a_gap_is_part_of_the_question() -> None:
    assert "(port city)" in read(quiz(edition(english())))


def test_every_question_stands_on_the_page_under_its_number() -> None:
    shown = quiz(edition(vietnamese(), "vi"))
    assert [int(n) for n in re.findall(r'id="f1q(\d+)"', shown)] == list(range(1, 12))
    assert [f"Câu {n}." in shown for n in range(1, 12)] == [True] * 11


def test_an_image_stands_in_the_page_without_its_name(tmp_path: Path) -> None:
    item = posed("a", "Which city?", choices([0], "Hà Nội", "Huế"), image=picture(tmp_path))
    shown = quiz(edition([item]))
    assert 'src="data:image/svg+xml;base64,' in shown
    assert 'alt="A city seen from above"' in shown
    assert "Picture: A. Painter" in shown
    assert "hanoi" not in shown


def test_a_sound_is_named_by_its_words_or_its_question(tmp_path: Path) -> None:
    named = Medium(tmp_path / "kalibr.mp3", "A speech", "Radio 1")
    items = [posed("a", "Who?", Recall(prose("x")), audio=named)]
    items.append(posed("b", "Who?", Recall(prose("y")), audio=Medium(tmp_path / "kalibr.mp3", "", "")))
    shown = read(quiz(edition(items)))
    assert "Listen: A speech (Radio 1)" in shown
    assert "Listen to the recording for question 2." in shown


VIETNAMESE_COVER = Cover(
    authority="Sở GD&ĐT Hà Nội",
    school="Trường THPT Chu Văn An",
    exam="Đề kiểm tra giữa học kì I",
    year="2025 – 2026",
    subject="Lịch sử",
    minutes=45,
)


def test_the_head_of_a_vietnamese_paper_is_that_of_vietnamese_schools() -> None:
    shown = read(quiz(edition(vietnamese(), "vi"), PaperOptions(cover=VIETNAMESE_COVER)))
    for words in (
        "Sở GD&ĐT Hà Nội",
        "Trường THPT Chu Văn An",
        "Đề kiểm tra giữa học kì I",
        "Năm học 2025 – 2026",
        "Môn: Lịch sử",
        "Thời gian làm bài: 45 phút",
        "(không kể thời gian phát đề)",
        "Mã đề 101",
        "Họ, tên thí sinh: ____",
        "Số báo danh: ____ Lớp: ____",
        "| Điểm | Lời phê",
        "---------- HẾT ----------",
    ):
        assert words in shown


def test_the_head_of_an_english_paper_is_that_of_english_schools() -> None:
    cover = Cover(school="Hill School", exam="Mid-term test", subject="History", minutes=40, school_class="10B")
    shown = read(quiz(edition(english()), PaperOptions(cover=cover)))
    for words in (
        "Hill School",
        "Mid-term test",
        "Subject: History",
        "Time allowed: 40 minutes",
        "Total marks: 13",
        "Name ____",
        "Class 10B Date ____ Score ____ / 13",
        "Answer all questions.",
        "END OF QUESTIONS",
    ):
        assert words in shown


@pytest.mark.parametrize("language", ["en", "vi"])
def test_what_is_not_said_is_left_out_or_left_to_be_filled_in(language: str) -> None:
    shown = read(quiz(edition(english(), language)))
    for words in ("Subject", "Môn", "Time", "Thời gian", "School year", "Năm học", "None"):
        assert words not in shown
    assert language == "en" or "Trường: ____" in shown


def test_every_form_stands_on_the_page_with_its_code_and_ids_of_its_own() -> None:
    shown = quiz(edition(english()), PaperOptions(forms=3))
    for code in ("101", "102", "103"):
        assert f"Form {code}" in shown
    ids = re.findall(r' id="(.*?)"', shown)
    assert len(ids) == len(set(ids))


def test_points_are_told_once_for_a_section_where_all_its_questions_have_the_same() -> None:
    alike = [posed(f"a{n}", "What?", choices([0], "a", "b"), points="0.5") for n in range(4)]
    shown = read(quiz(edition(alike, "vi")))
    assert "(4 câu – 2 điểm; mỗi câu 0,5 điểm)" in shown
    assert shown.count("điểm)") == 1
    mixed = [posed(f"b{n}", "What?", choices([0], "a", "b"), points=str(n)) for n in (1, 2)]
    assert [points in read(quiz(edition(mixed))) for points in ("What? (1 mark)", "What? (2 marks)")] == [True, True]


def test_the_graduation_paper_has_its_parts_each_numbered_from_one() -> None:
    judged = Judgements((Statement(prose("Đây là một phát biểu.")),) * 4, (True, False, True, False), grid=True)
    items = [posed(f"a{n}", "Chọn?", choices([0], "a", "b", "c", "d")) for n in range(3)]
    items += [posed(f"b{n}", "Xét?", judged) for n in range(2)]
    shown = read(quiz(edition(items, "vi"), PaperOptions(layout="thpt2025", sheet=False, forms=1)))
    first, second = shown.split("PHẦN II. ")
    assert re.findall(r"^Câu (\d+)\.", first, re.MULTILINE) == ["1", "2", "3"]
    assert re.findall(r"^Câu (\d+)\.", second, re.MULTILINE) == ["1", "2"]
    assert "Thí sinh trả lời từ câu 1 đến câu 3." in first
    assert "Cán bộ coi thi không giải thích gì thêm." in second


def test_points_are_not_told_where_they_are_not_asked_for() -> None:
    shown = read(quiz(edition(vietnamese(), "vi"), PaperOptions(show_points=False, sheet=False)))
    assert " điểm)" not in shown


@pytest.mark.parametrize(("size", "css"), [("a4", "size: A4;"), ("letter", "size: letter;")])
def test_the_paper_is_that_of_the_settings(size: PaperSize, css: str) -> None:
    assert css in quiz(edition(english()), PaperOptions(paper=size))


def test_counts_and_what_is_left_out_are_told() -> None:
    items = (*english(), replace(english()[0], id="cards-only", use=("cards",)))
    rendered = render_quiz(edition(items), job())
    assert rendered.counts == {"items": 11, "questions": 11, "forms": 2}
    assert [left.item for left in rendered.left_out] == ["cards-only"]


def test_a_paper_without_items_says_so_in_its_counts() -> None:
    assert render_quiz(edition(()), job()).counts["items"] == 0


def test_the_same_edition_gives_the_same_bytes() -> None:
    assert render_quiz(edition(english()), job()) == render_quiz(edition(english()), job())


def test_the_english_quiz_reads_well(golden: Golden) -> None:
    options = PaperOptions(forms=1, sheet=False, cover=Cover(school="Hill School", minutes=40))
    shown = quiz(edition(english(), title="A visit", as_of="18 September 2023"), options)
    golden("paper-en-quiz.txt", read(shown))


def test_the_vietnamese_quiz_reads_well(golden: Golden) -> None:
    options = PaperOptions(forms=1, sheet=False, cover=VIETNAMESE_COVER)
    golden(
        "paper-vi-quiz.txt", read(quiz(edition(vietnamese(), "vi", title="Chuyến thăm", as_of="18/9/2023"), options))
    )
