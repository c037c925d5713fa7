"""The page for pupils: all of the questions, none of the answers."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from itertools import permutations
from pathlib import Path

import pytest

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
from quizgen.paper import render_quiz
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
    "which option is right": (choices([0], "a", "b", "c", "d"), choices([3], "a", "b", "c", "d")),
    "which one of a fixed order": (choices([0], "1", "2", fixed=True), choices([1], "1", "2", fixed=True)),
    "how many options are right": (
        choices([0], "a", "b", "c", many=True),
        choices([0, 1, 2], "a", "b", "c", many=True),
    ),
    "what is said about an option": (
        Choices((Option(prose("a")), Option(prose("b"), prose("Not this one."))), (0,)),
        Choices((Option(prose("a"), prose("Not this one.")), Option(prose("b"))), (1,)),
    ),
    "whether a statement is true": (judged(True, grid=False), judged(False, grid=False)),
    "which statements are true": (judged(True, True, False), judged(False, True, True)),
    "what belongs into a gap": (gapped("Rome"), gapped("**Constantinople** on the Bosporus", "Istanbul")),
    "which word of the box belongs into a gap": (
        gapped("Rome", wrong=("Paris", "**Oslo**")),
        gapped("Oslo", "Christiania", wrong=("Paris", "**Rome**")),
    ),
    "what is to be written": (
        Entry("text", prose("Rome")),
        Entry("text", prose("Constantinople on the Bosporus"), texts("Istanbul")),
    ),
    "how near a number must be": (
        Entry("number", prose("7"), (), prose("km")),
        Entry("number", prose("6,500"), (), prose("km"), prose("100")),
    ),
    "what is to be recalled": (Recall(prose("x")), Recall(prose("A long answer " * 20), reversed=True)),
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
    assert SECRET.casefold() not in quiz(whole).casefold()


def test_templates_of_the_quiz_never_read_what_is_right() -> None:
    answers = re.compile(
        r"\.(key|answers?|accept|tolerance|back|reversed|rubric|dates|feedback|correction|explanation|hint|id|"
        r"sources|distractors|seed|tags|difficulty|type|path\.name|references)\b"
    )
    for name in ("quiz", "quiz_blocks", "head", "media", "page"):
        text = (TEMPLATES / f"{name}.html.j2").read_text(encoding="utf-8")
        assert set(answers.findall(text)) <= ({"hint"} if name == "quiz_blocks" else set()), name


def test_blanks_are_of_one_width_and_numbered() -> None:
    blanks = re.findall(r'<span class="blank">.*?</span>', quiz(edition(english())))
    assert blanks == [f'<span class="blank">({n})</span>' for n in (1, 2, 1)]


def test_a_hint_of_a_gap_is_part_of_the_question() -> None:
    assert "(port city)" in read(quiz(edition(english())))


def test_every_question_stands_on_the_page_under_its_number() -> None:
    shown = quiz(edition(vietnamese(), "vi"))
    assert [int(n) for n in re.findall(r'id="q(\d+)"', shown)] == list(range(1, 12))
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


def test_the_head_of_a_vietnamese_paper_is_that_of_vietnamese_schools() -> None:
    shown = read(quiz(edition(vietnamese(), "vi"), job("Trường THPT Chu Văn An")))
    for word in ("Trường THPT Chu Văn An", "Mã đề 101", "Họ và tên", "Lớp", "Số báo danh", "Ngày", "Điểm"):
        assert word in shown
    assert "Lời phê" in shown
    assert "– HẾT –" in shown
    assert "Trường: ____" in read(quiz(edition(vietnamese(), "vi")))


def test_the_head_of_an_english_paper_is_that_of_english_schools() -> None:
    shown = read(quiz(edition(english())))
    assert "Form 101" in shown
    assert "Name: ____ Class: ____" in shown
    assert "Date: ____ Score: ____ / 13" in shown


@pytest.mark.parametrize(("size", "css"), [("a4", "size: A4;"), ("letter", "size: letter;")])
def test_the_paper_is_that_of_the_settings(size: PaperSize, css: str) -> None:
    assert css in quiz(edition(english()), job(paper=size))


def test_counts_and_what_is_left_out_are_told() -> None:
    items = (*english(), replace(english()[0], id="cards-only", use=("cards",)))
    rendered = render_quiz(edition(items), job())
    assert rendered.counts == {"items": 11, "questions": 11, "forms": 1}
    assert [left.item for left in rendered.left_out] == ["cards-only"]


def test_a_paper_without_items_says_so_in_its_counts() -> None:
    assert render_quiz(edition(()), job()).counts["items"] == 0


def test_the_same_edition_gives_the_same_bytes() -> None:
    assert render_quiz(edition(english()), job()) == render_quiz(edition(english()), job())


def test_the_english_quiz_reads_well(golden: Golden) -> None:
    shown = quiz(edition(english(), title="A visit", as_of="18 September 2023"), job("Hill School"))
    golden("paper-en-quiz.txt", read(shown))


def test_the_vietnamese_quiz_reads_well(golden: Golden) -> None:
    golden("paper-vi-quiz.txt", read(quiz(edition(vietnamese(), "vi", title="Chuyến thăm", as_of="18/9/2023"))))
