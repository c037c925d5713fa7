"""Facts that age, weekdays and reviews are held against the calendar."""

from __future__ import annotations

from datetime import date

import pytest

from quizgen.checks import check_bank
from quizgen.checks.calendar import word_for_now
from quizgen.load import load_text

HEAD = "id: news\nkey: q00000001\ntitle: News\nlanguages: [{language}]\n{more}questions:\n"


def reported(stem: str, language: str = "en", head: str = "", more: str = "", today: date | None = None) -> list[str]:
    """What the calendar says of one question."""
    item = f"- id: q\n  type: short_answer\n  stem: {stem}\n  answer: Nile\n{more}"
    checked = check_bank(load_text(HEAD.format(language=language, more=head) + item), today)
    return [one.message("en") for one in checked.diagnostics if one.rule.code.startswith("FCT3")]


@pytest.mark.parametrize(
    ("language", "text", "word"),
    [
        ("en", "Who is the current president?", "the current "),
        ("en", "How many members are there today?", "today"),
        ("en", "Which city hosts the games this year?", "this year"),
        ("en", "Who is Pope now?", "Who is Pope now"),
        ("vi", "Hiện nay ai là tổng thống?", "Hiện nay"),
        ("vi", "Nước ta hiện có bao nhiêu tỉnh?", "hiện có"),
        ("vi", "Nước nào vừa mới gia nhập?", "vừa mới"),
        ("en", "How many states have joined to date?", "to date"),
        ("en", "Who is the new king?", "Who is the new"),
        ("en", "The present king is", "The present "),
        ("vi", "Hiện Liên Hợp Quốc có mấy thành viên?", "Hiện"),
        ("vi", "Nước nào đang dùng đồng euro?", "đang dùng"),
        ("vi", "Đến thời điểm này có mấy nước ký?", "Đến thời điểm này"),
        ("en", "What flows through a wire with the current in it?", None),
        ("en", "Which band recorded “Right Now”?", None),
        ("en", "In which present-day country was Troy?", None),
        ("en", "How old was he in the last year of his life?", None),
        ("vi", "Hiện tượng nào xảy ra?", None),
        ("vi", "Biểu hiện là gì?", None),
        ("vi", "Kinh đô xưa thuộc tỉnh nào ngày nay?", None),
        ("vi", "“Năm nay đào lại nở” là thơ của ai?", None),
        ("vi", "Năm nay mẹ 36 tuổi, con 6 tuổi.", None),
        ("en", "Who directed Apocalypse Now?", None),
        ("en", "You are currently managing a team. What do you do first?", None),
        ("en", "Which gas is present in the air?", None),
        ("en", "What had he recently published when he died?", None),
        ("vi", "Công ty hiện có 20 người. Mỗi đội có mấy người?", None),
        ("vi", "Sao chổi được thấy gần đây nhất vào năm 1986.", None),
        ("vi", "Nghĩa vụ này là của ai?", None),
        ("vi", "Khi đang làm việc, ai được nghỉ?", None),
        ("vi", "Giá lúa trong vụ này là bao nhiêu?", "trong vụ này"),
        ("en", "A man faces north and turns left. Which way is he facing now?", None),
        ("en", "Choose the word nearest in meaning to the one in italics. The latest law is strict.", None),
        ("vi", "'Biết nói gì hôm nay' là thơ của ai?", None),
    ],
)
def test_words_for_now_are_told_from_their_likes(language: str, text: str, word: str | None) -> None:
    found = word_for_now(text, language)
    assert (found[0] if found else None) == word


def test_now_needs_a_day_in_the_question_or_in_the_bank() -> None:
    assert len(reported("Who is currently king?")) == 1
    assert reported("Who is currently king?", more="  as_of: 2024\n") == []
    assert reported("Who is currently king?", head="as_of: 2024-05\n") == []


@pytest.mark.parametrize(
    ("stem", "found"),
    [
        ("Who left on 26/12/2004 (Tue)?", True),
        ("Who left on Tues. 26 December 2004?", True),
        ("Who left on 26/12/2004 (Sun)?", False),
        ("What did The Sun, 25 December 2004, print?", False),
    ],
)
def test_a_weekday_may_be_shortened(stem: str, found: bool) -> None:
    assert bool(reported(stem)) == found


@pytest.mark.parametrize("stem", ["On Monday, 17 September 2023 who left?", "Who left on 17 September 2023 (Monday)?"])
def test_a_weekday_that_the_date_did_not_have_is_found(stem: str) -> None:
    assert reported(stem) == ["17 September 2023 was a Sunday, not a Monday"]
    assert reported(stem.replace("Monday", "Sunday")) == []


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("thứ Hai, ngày 17/9/2023", "Chủ nhật, ngày 17/9/2023"),
        ("thứ hai ngày 18 tháng 9 năm 2022", "thứ hai ngày 18 tháng 9 năm 2023"),
        ("17-9-2023 (thứ 2)", "18-9-2023 (thứ 2)"),
    ],
)
def test_a_weekday_is_read_in_vietnamese(wrong: str, right: str) -> None:
    assert len(reported(f"Ai rời Nga vào {wrong}?", "vi")) == 1
    assert reported(f"Ai rời Nga vào {right}?", "vi") == []


def test_the_year_of_as_of_is_taken_where_the_question_names_no_other() -> None:
    more = "  as_of: 2023-09-18\n"
    assert reported("Who left on Monday, 17 September?", more=more) == ["17 September was a Sunday, not a Monday"]
    assert reported("Who left on Monday, 17 September? Not who came in 2018.", more=more) == []
    assert reported("Who left on Monday, 17 September?") == []


def test_a_review_is_due_behind_its_day_and_not_on_it() -> None:
    more = "  review_by: 2026-11-22\n"
    assert reported("Which river?", more=more, today=date(2026, 11, 22)) == []
    assert reported("Which river?", more=more, today=date(2026, 11, 23)) == [
        "this question was to be looked at again by 22 November 2026"
    ]
    assert reported("Which river?", more="  review_by: 2026-11\n", today=date(2026, 11, 30)) == []
    assert reported("Which river?", more=more) == []


def test_the_banks_own_day_is_one_problem_for_all_its_questions() -> None:
    second = "- id: r\n  type: short_answer\n  stem: Which sea?\n  answer: Red\n"
    head = "review_by: 2024\n"
    assert reported("Which river?", head=head, more=second, today=date(2026, 1, 1)) == [
        "each of 2 questions was to be looked at again by 2024"
    ]
    later = "  review_by: 2030\n"
    assert reported("Which river?", head=head, more=later, today=date(2026, 1, 1)) == []


def test_a_retired_question_is_not_to_be_reviewed() -> None:
    more = "  review_by: 2020\n  status: retired\n"
    assert reported("Which river?", more=more, today=date(2026, 1, 1)) == []
