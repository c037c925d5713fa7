"""Absolute and vague terms in options: where they give something away, and where they say nothing."""

from __future__ import annotations

import json

import pytest

from quizgen.checks import check_bank
from quizgen.load import load_text


def terms(stem: str, answer: str, *distractors: str, language: str = "en") -> list[str]:
    """The absolute and vague terms that are reported in a question, in the order in which they are shown."""
    item = {"id": "q", "type": "multiple_choice", "stem": stem, "answer": answer, "distractors": distractors}
    head = f"id: terms\nkey: q00000001\ntitle: T\nlanguages: [{language}]\nquestions:\n"
    checked = check_bank(load_text(f"{head}- {json.dumps(item, ensure_ascii=False)}\n"))
    assert checked.bank, [problem.message("en") for problem in checked.diagnostics]
    found = [one for one in checked.diagnostics if one.rule.name in ("absolute-term", "vague-term")]
    places = [place for one in found for place in (one.place, *(other.place for other in one.others))]
    return [place.text for place in sorted(places, key=lambda place: place.start)]


def test_a_term_of_some_options_is_reported_wherever_it_stands() -> None:
    assert terms("Why?", "It rains.", "It never rains.", "It rains only at night.") == ["never", "only"]


def test_a_quantifier_that_opens_an_option_is_a_claim() -> None:
    assert terms("What holds?", "Some rivers dry up.", "Every river floods.", "All rivers flow north.") == [
        "Every",
        "All",
    ]


@pytest.mark.parametrize("option", ["They drained all the lakes.", "They crossed every bridge.", "They had nothing."])
def test_a_quantifier_inside_an_option_only_says_what_was_done(option: str) -> None:
    assert not terms("What did they do?", "They went home.", option, "They built a dam.")


def test_a_definite_set_is_no_absolute_term() -> None:
    assert not terms("What holds?", "Most left.", "All the kings left.", "All three left.", "All its kings left.")


def test_a_hedge_before_a_term_takes_the_claim_back() -> None:
    assert not terms("What holds?", "It is dry.", "It is almost always dry.", "Not all of it is dry.")


def test_a_term_that_the_key_shares_with_a_distractor_gives_nothing_away() -> None:
    assert not terms("When?", "Only at night", "Only at noon", "In the evening")
    assert terms("When?", "In the evening", "Only at night", "Only at noon") == ["Only", "Only"]


@pytest.mark.parametrize(
    "option", ["Only few rivers flood.", "Until the river has completely dried", "Nothing", "None"]
)
def test_a_part_an_end_and_nothing_at_all_are_no_claims(option: str) -> None:
    assert not terms("What do they eat?", "Fish and bread", option, "Rice")


def test_each_of_a_definite_set_is_no_absolute_term() -> None:
    assert not terms("What holds?", "Some left.", "Every member of your group left.", "All boats have been sold.")


@pytest.mark.parametrize(
    "option",
    [
        "Tất cả các kì",
        "Đưa ra cử chỉ thân mật",
        "Điểm chỉ vào giấy",
        "Đem lại công bằng cho mọi người dân",
        "Thường chỉ bỏ đi",
    ],
)
def test_whole_sets_compounds_and_those_who_benefit_are_no_claims_in_vietnamese(option: str) -> None:
    found = terms("Cách làm nào phù hợp?", "Hỏi ý kiến người dân", option, "Bỏ phiếu kín", language="vi")
    assert not {"chỉ", "Tất cả", "mọi"} & set(found)


@pytest.mark.parametrize("stem", ["Nhiệm vụ của người lái đò là gì?", "Người ta đắp đê nhằm", "Ba bí quyết nào hay?"])
def test_rules_and_purposes_claim_nothing(stem: str) -> None:
    assert not terms(stem, "Luôn giữ vững tay chèo", "Chở mọi người qua sông", "Học bơi", language="vi")
    assert terms("Sông chảy thế nào?", "Chảy chậm", "Luôn chảy xiết", "Chảy quanh co", language="vi") == ["Luôn"]


@pytest.mark.parametrize(
    "option", ["22 NST thường", "Văn bản thông thường", "Tính tương đối ổn định", "Chỉ có thể là nước"]
)
def test_terms_of_a_subject_are_not_vague(option: str) -> None:
    found = terms("Đó là gì?", "Nước", option, "Lửa", language="vi")
    assert not {"thường", "thông thường", "tương đối", "có thể là"} & set(found)


def test_options_that_are_quoted_keep_their_words() -> None:
    assert not terms("Which of these quotes is his?", "I came.", "I never came.", "It usually rains.")
    assert not terms("Câu nói nào là của ông?", "Tôi đi.", "Tôi không bao giờ đi.", "Tôi ở lại.", language="vi")


def test_a_vague_term_that_the_stem_asks_about_is_no_flaw() -> None:
    assert not terms("What might happen?", "It might burn.", "It may freeze.", "It melts.")
    assert terms("What happens?", "It might burn.", "It may freeze.", "It melts.") == ["might", "may"]


def test_a_whole_share_is_absolute_unless_shares_are_asked_for() -> None:
    assert terms("How safe is it?", "It can fail.", "It is 100% safe.", "It is banned.") == ["100%"]
    assert not terms("How much?", "50%", "75%", "100%")
