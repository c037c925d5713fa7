"""`quizgen paper`."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from quizgen.cli import browser
from quizgen.cli.browser import NotPrinted

from .banks import DRAFT, LONGEST, MISTAKE, write_bank
from .conftest import Run

BANK = Path("content/rivers.yaml")
PAGES = ["rivers.en.key.html", "rivers.en.quiz.html", "rivers.en.sheet.json"]


def river(name: str, *, tag: str = "asia", difficulty: str = "easy") -> str:
    return LONGEST.replace("longest", name, 1) + f"    tags: [{tag}]\n    difficulty: {difficulty}\n"


@pytest.fixture
def rivers() -> Path:
    """A bank of six questions: four about Asia, two of them hard, and two about Africa."""
    asia = [river(f"asia-{n}", difficulty="hard" if n > 2 else "easy") for n in range(1, 5)]
    return write_bank("rivers", *asia, *(river(f"africa-{n}", tag="africa") for n in (1, 2)))


def standing(folder: str = "papers") -> list[str]:
    return sorted(path.name for path in Path(folder).rglob("*") if path.is_file())


def page(name: str) -> str:
    return Path("papers/rivers", name).read_text(encoding="utf-8")


def asked(name: str = "rivers.en.key.html") -> set[str]:
    """The ids that stand in a marking guide."""
    return set(re.findall(r"\b(?:asia|africa)-\d\b", page(name)))


@pytest.mark.usefixtures("rivers")
class TestPapers:
    """Papers of a bank without errors."""

    def test_writes_quiz_key_and_sheet_in_every_language_and_counts_them(self, run: Run) -> None:
        ran = run("paper", BANK)
        assert (ran.code, ran.err) == (0, "")
        assert standing() == sorted([*PAGES, *(name.replace(".en.", ".vi.") for name in PAGES)])
        assert ran.out.splitlines()[0] == "papers/rivers/rivers.vi.quiz.html: 6 items: 6 questions, 2 forms"
        assert ran.out.splitlines()[-1] == "6 files written"

    def test_writes_a_paper_in_two_languages(self, run: Run) -> None:
        assert run("paper", BANK, "--lang", "vi+en").code == 0
        assert standing() == [name.replace(".en.", ".vi+en.") for name in PAGES]
        assert "Sông nào dài nhất" in page("rivers.vi+en.quiz.html")
        assert "Which river is the longest" in page("rivers.vi+en.quiz.html")

    def test_makes_as_many_forms_as_asked_for_under_their_codes(self, run: Run) -> None:
        run("paper", BANK, "--lang", "en", "--forms", "3", "--codes", "132,209")
        assert json.loads(page("rivers.en.sheet.json"))["forms"] == ["132", "209", "210"]
        assert run("paper", BANK, "--lang", "en", "--codes", "132").code == 0
        assert json.loads(page("rivers.en.sheet.json"))["forms"] == ["132"]

    def test_the_same_seed_gives_the_same_bytes_and_another_one_others(self, run: Run) -> None:
        for out, seed in (("a", "one"), ("b", "one"), ("c", "two")):
            run("paper", BANK, "--lang", "en", "--seed", seed, "--out", out)
        one, again, other = (Path(out, "rivers/rivers.en.quiz.html").read_bytes() for out in "abc")
        assert one == again != other

    @pytest.mark.parametrize(
        ("options", "ids"),
        [
            (("--items", "africa-2,asia-1"), {"africa-2", "asia-1"}),
            (("--exclude", "asia-1,asia-2,asia-3,asia-4"), {"africa-1", "africa-2"}),
            (("--tags", "africa"), {"africa-1", "africa-2"}),
            (("--difficulty", "hard"), {"asia-3", "asia-4"}),
            (("--types", "multiple_choice", "--tags", "africa"), {"africa-1", "africa-2"}),
        ],
    )
    def test_asks_what_is_selected(self, run: Run, options: tuple[str, ...], ids: set[str]) -> None:
        ran = run("paper", BANK, "--lang", "en", *options)
        assert ran.code == 0
        assert asked() == ids
        assert f"left out {6 - len(ids)}: " in ran.out

    def test_draws_so_many_in_proportion(self, run: Run) -> None:
        ran = run("paper", BANK, "--lang", "en", "--count", "3")
        assert ran.code == 0
        assert len(asked()) == 3
        assert len([name for name in asked() if name.startswith("africa")]) == 1
        assert "(it was not drawn)" in ran.out

    def test_what_is_left_out_is_said_once_for_all_files(self, run: Run) -> None:
        assert run("paper", BANK, "--lang", "en", "--count", "3").out.count("it was not drawn") == 1

    def test_scales_points_and_says_where_they_are_not_equal(self, run: Run) -> None:
        ran = run("paper", BANK, "--lang", "en", "--total", "10")
        assert ran.code == 0
        assert "10 points can't be shared equally" in ran.out
        assert run("paper", BANK, "--lang", "en", "--total", "7,5").out.count("equally") == 0

    def test_the_graduation_layout_says_what_it_needs_and_has(self, run: Run) -> None:
        ran = run("paper", BANK, "--lang", "vi", "--layout", "thpt2025", "--ui", "vi")
        assert ran.code == 0
        assert "phần I có 6/24 câu; phần II có 0/4 câu; tổng 1,5 điểm." in ran.out

    def test_the_cover_is_that_of_the_options_and_else_of_the_settings(self, run: Run) -> None:
        Path("quizgen.yaml").write_text("school: Hill School\nclass: 11A\nforms: 1\ntime: 45\n", encoding="utf-8")
        run("paper", BANK, "--lang", "en", "--class", "12B", "--subject", "Geography", "--exam", "Mid-term test")
        quiz = page("rivers.en.quiz.html")
        for text in ("Hill School", "12B", "Geography", "Mid-term test", "45"):
            assert text in quiz
        assert "11A" not in quiz
        assert json.loads(page("rivers.en.sheet.json"))["forms"] == ["101"]

    def test_leaves_out_the_sheet_and_adds_cards_if_asked(self, run: Run) -> None:
        run("paper", BANK, "--lang", "en", "--no-sheet", "--cards")
        assert standing() == ["rivers.en.cards.html", "rivers.en.key.html", "rivers.en.quiz.html"]

    def test_files_of_a_former_paper_that_do_not_belong_to_this_one_are_named(self, run: Run) -> None:
        run("paper", BANK, "--lang", "en")
        Path("papers/rivers/rivers.en.key.pdf").write_bytes(b"%PDF")
        ran = run("paper", BANK, "--lang", "en", "--seed", "another", "--no-sheet")
        assert [line for line in ran.out.splitlines() if "former" in line] == [
            f"papers/rivers/rivers.en.{end}: is of a former paper and does not belong to this one; delete it"
            for end in ("key.pdf", "sheet.json")
        ]
        assert "former" not in run("paper", BANK, "--lang", "vi").out

    def test_publishes_nothing(self, run: Run) -> None:
        run("paper", BANK)
        assert sorted(path.name for path in Path("content").iterdir()) == ["rivers.yaml"]

    @pytest.mark.parametrize(
        ("options", "said"),
        [
            (("--items", "asia-11"), "--items does not know “asia-11”. Did you mean asia-1?"),
            (("--exclude", "afrika-1"), "Did you mean africa-1?"),
            (("--tags", "afrika"), "--tags does not know “afrika”. Did you mean africa?"),
            (("--difficulty", "eazy"), "Did you mean easy?"),
            (("--types", "multiple_choise"), "Did you mean multiple_choice?"),
            (("--layout", "thpt2026"), "Did you mean thpt2025?"),
            (("--lang", "de"), "--lang does not know “de”."),
            (("--count", "7"), "7 questions are asked for, but there are only 6 that fit."),
            (("--count", "3", "--tags", "africa"), "3 questions are asked for, but there are only 2 that fit."),
            (("--items", "asia-1,asia-2", "--count", "1"), "--count 1 is less than the 2 questions"),
            (("--items", "asia-1", "--exclude", "asia-1"), "“asia-1” is named by --items and excluded by --exclude."),
            (("--codes", "101,abc"), "--codes needs different numbers"),
            (("--codes", "1,22"), "--codes needs different numbers"),
            (("--codes", "101,102,103", "--forms", "2"), "--forms asks for 2 forms, but --codes names 3."),
            (("--forms", "100"), "--forms: at most 99 forms"),
            (("--total", "ten"), "--total needs a number of points"),
            (("--total", "0"), "--total needs a number of points"),
            (("--blueprint", "b.yaml", "--count", "3"), "--blueprint says what is drawn"),
        ],
    )
    def test_a_wrong_option_is_told_and_nothing_is_written(self, run: Run, options: tuple[str, ...], said: str) -> None:
        Path("b.yaml").write_text("draw:\n  - count: 1\n", encoding="utf-8")
        ran = run("paper", BANK, *options)
        assert ran.code == 2
        assert said in ran.err
        assert standing() == []

    def test_a_paper_without_a_question_is_not_written(self, run: Run) -> None:
        ran = run("paper", BANK, "--exclude", "asia-1,asia-2,asia-3,asia-4,africa-1,africa-2")
        assert (ran.code, standing()) == (1, [])
        assert ran.out == "rivers: no question is left for the paper, so nothing was written\n"


@pytest.mark.usefixtures("rivers")
class TestBlueprints:
    """Papers by a blueprint."""

    def test_draws_line_by_line(self, run: Run) -> None:
        text = "draw:\n  - count: 1\n    tags: africa\n  - count: 2\n    tags: [asia]\n    difficulty: hard\n"
        Path("b.yaml").write_text(text, encoding="utf-8")
        assert run("paper", BANK, "--lang", "en", "--blueprint", "b.yaml").code == 0
        assert asked() >= {"asia-3", "asia-4"}
        assert len(asked()) == 3

    @pytest.mark.parametrize(
        ("text", "said"),
        [
            ("draw:\n  - count: 1\n    tags: [afrika]\n", ("PAP003", "b.yaml:3:12", "did you mean `africa`?")),
            ("draw:\n  - cuont: 1\n", ("FMT101", "b.yaml:2:5", "did you mean `count`?")),
            ("draw:\n  - count: 9\n    tags: asia\n", ("PAP004", "b.yaml:3:11", "asks for 9 questions, but only 4")),
            ("draw: []\n", ("b.yaml:1",)),
            ("just words\n", ("PAP002", "this is not a blueprint", "- {count: 8, tags: [space]}")),
            ("", ("PAP002",)),
            ("draw:\n  - count: many\n", ("b.yaml:2:12",)),
        ],
    )
    def test_a_mistake_is_told_at_its_place_and_nothing_is_written(
        self, run: Run, text: str, said: tuple[str, ...]
    ) -> None:
        Path("b.yaml").write_text(text, encoding="utf-8")
        ran = run("paper", BANK, "--blueprint", "b.yaml")
        assert (ran.code, ran.err, standing()) == (1, "", [])
        for words in said:
            assert words in ran.out
        assert run("paper", BANK, "--blueprint", "b.yaml", "--ui", "vi").out.endswith("chưa ra đề, vì còn lỗi\n")

    def test_a_blueprint_that_is_not_there_is_told(self, run: Run) -> None:
        ran = run("paper", BANK, "--blueprint", "nowhere.yaml")
        assert ran.code == 1
        assert "PAP001" in ran.out


def test_a_bank_with_errors_gives_no_paper(run: Run) -> None:
    ran = run("paper", write_bank("rivers", LONGEST, MISTAKE))
    assert (ran.code, standing()) == (1, [])
    assert "anwser" in ran.out
    assert ran.out.endswith("no paper was made, since there are errors\n")


def test_a_bank_that_is_not_there_is_told(run: Run) -> None:
    assert "there is no file or folder" in run("paper", "content/lakes.yaml").out


def test_a_folder_of_several_banks_is_refused(run: Run) -> None:
    write_bank("rivers")
    write_bank("lakes")
    ran = run("paper", "content")
    assert ran.code == 2
    assert "Papers are made of one bank at a time; in content there are 2" in ran.err


def test_drafts_are_left_out_and_that_is_said(run: Run) -> None:
    ran = run("paper", write_bank("rivers", LONGEST, DRAFT), "--lang", "en")
    assert "2 items: 1 question, 2 forms; left out 1: not-ready (it is a draft)" in ran.out


# PDF


def test_without_a_browser_pdf_is_refused_before_anything_is_written(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr(browser, "_PLACES", {})
    ran = run("paper", write_bank("rivers"), "--pdf")
    assert (ran.code, standing()) == (2, [])
    assert "--pdf needs Chromium, Chrome or Edge, and none was found." in ran.err
    assert run("paper", BANK).code == 0


@pytest.mark.parametrize(
    ("script", "why"),
    [
        ("exit 3", "exit code 3"),
        ("exit 0", "exit code 0"),
        ("sleep 30", "more than 0.5 seconds"),
    ],
)
def test_a_browser_that_fails_is_told_and_leaves_nothing(
    run: Run, script: str, why: str, desk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake = desk / "chromium"
    fake.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    fake.chmod(0o755)
    monkeypatch.setenv("PATH", str(desk), prepend=":")
    monkeypatch.setattr(browser.print_pdf, "__defaults__", (0.5,))
    ran = run("paper", write_bank("rivers"), "--pdf")
    assert (ran.code, standing()) == (2, [])
    assert f"could not print rivers.vi.quiz.pdf ({why if 'sleep' not in script else 'it took ' + why})" in ran.err
    assert not list(desk.parent.glob("quizgen-*"))


@pytest.mark.browser
def test_a_pdf_is_tagged_and_holds_the_pages(run: Run) -> None:
    import pypdfium2

    found = browser.find_browser()
    assert found is not None
    assert run("paper", write_bank("rivers"), "--pdf", "--lang", "en", "--forms", "1", "--no-sheet").code == 0
    assert standing() == ["rivers.en.key.html", "rivers.en.key.pdf", "rivers.en.quiz.html", "rivers.en.quiz.pdf"]
    data = Path("papers/rivers/rivers.en.quiz.pdf").read_bytes()
    document = pypdfium2.PdfDocument(data)
    assert "Which river is the longest" in document[0].get_textpage().get_text_range()
    document.close()
    assert b"/StructTreeRoot" in data
    with pytest.raises(NotPrinted):
        browser.print_pdf(found, b"<p>Too slow</p>", patience=0.01)
