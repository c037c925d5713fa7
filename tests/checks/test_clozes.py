"""When a gap can be read off from the rest of its text, from its hint or from the image beside it."""

from __future__ import annotations

import json

import pytest

from quizgen.checks import check_bank
from quizgen.load import load_text

HEAD = "id: news\nkey: q00000001\ntitle: News\nlanguages: [{language}]\nquestions:\n"


def gives_itself_away(language: str, text: str, hint: str | None = None) -> bool:
    """Whether the one gap of a text can be read elsewhere."""
    hinted = f"  hint: {json.dumps(hint)}\n" if hint else ""
    question = f"- id: gap\n  type: cloze\n  text: {json.dumps(text)}\n{hinted}"
    checked = check_bank(load_text(HEAD.format(language=language) + question))
    return "ITM161" in {one.rule.code for one in checked.diagnostics}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The {{volcano}} erupted; volcanoes are common there."),
        ("en", "A {{city}} is larger than a town; cities have suburbs."),
        ("en", "{{Einstein}} was honoured in 1921, and Einstein's prize money went to Mileva."),
        ("en", "A {{barometer}} shows the barometric pressure."),
        ("en", "{{Democracy}} means rule by the people; democratic states hold elections."),
        ("en", "Brazil moved its capital to {{Brasília}} in 1960, and Brasilia was new."),
        ("vi", "Nhờ {{quang hợp}} mà cây lớn; quang hợp diễn ra ở lá."),
        ("vi", "Sông {{Hồng}} chảy qua Hà Nội; đồng bằng sông Hồng rất rộng."),
        ("vi", "Đề án lúa {{chất lượng cao}} nhằm có lúa chất lượng cao."),
    ],
)
def test_an_answer_that_stands_elsewhere_in_any_form_is_reported(language: str, text: str) -> None:
    assert gives_itself_away(language, text)


@pytest.mark.parametrize(
    ("language", "text", "hint"),
    [
        ("en", "The capital of Japan is {{Tokyo}}.", "To_yo"),
        ("en", "The capital of Japan is {{Tokyo}}.", "T…kyo, on Honshu"),
        ("en", "Rusalka is by {{Dvořák}}.", "A composer called Dvorak"),
        ("en", "Bees make {{honey}}.", "Honey is sweet"),
        ("vi", "Thủ đô là {{Hà Nội}}.", "H_ N_i"),
        ("vi", "Thủ đô là {{Hà Nội}}.", "ha noi"),
        ("vi", "Thủ đô là {{Hà Nội}}.", "thành phố Ha Noi"),
    ],
)
def test_a_hint_that_is_the_answer_with_letters_or_marks_left_out_is_reported(
    language: str, text: str, hint: str
) -> None:
    assert gives_itself_away(language, text, hint)


@pytest.mark.parametrize(
    ("language", "text", "hint"),
    [
        ("en", "{{Mexico City}} is the largest city of the country.", None),
        ("en", "An {{electron}} carries a negative electric charge.", None),
        ("en", "{{Lake Victoria}} is the largest lake in Africa.", None),
        ("en", "The {{United Nations}} has 193 member nations.", None),
        ("en", "The heart has {{4}} chambers and 4 valves.", None),
        ("en", "{{Paris}} is on the Seine.", "It begins with P"),
        ("vi", "{{Thành phố Hồ Chí Minh}} là thành phố lớn.", None),
        ("vi", "Con {{chó}} được người ta cho ăn.", None),
        ("vi", "{{Hà Nội}} là thủ đô.", "bắt đầu bằng chữ H"),
    ],
)
def test_a_common_noun_a_related_word_or_a_hint_that_narrows_is_left_in_peace(
    language: str, text: str, hint: str | None
) -> None:
    assert not gives_itself_away(language, text, hint)
