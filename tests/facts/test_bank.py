"""A bank is held against the texts of its sources: what it is told, and what it is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizgen.checks import check_bank
from quizgen.diagnostics import Diagnostic
from quizgen.load import find_banks, load_bank, load_text
from quizgen.say import Ui
from tests.conftest import Golden
from tests.facts.banks import EVIDENCE, bank_with, told

HERE = Path(__file__).parent
HARBOUR = HERE / "harbour" / "harbour.yaml"
TEXTS = HERE / "harbour" / "texts"


def harbour(*texts: Path) -> list[Diagnostic]:
    """What is said of facts in the bank of the harbour, its texts being looked for in these folders."""
    (files,) = find_banks([HARBOUR]).banks
    found = check_bank(load_bank(files, texts)).diagnostics
    return [one for one in found if one.rule.code.startswith("FCT1")]


@pytest.mark.parametrize("ui", ["en", "vi"])
def test_wrong_facts_are_told_with_what_the_source_says(ui: Ui, golden: Golden) -> None:
    lines = [f"{one.item} {one.rule.code} {one.message(ui)}\n  {one.help(ui)}\n" for one in harbour(TEXTS)]
    golden(f"facts-{ui}.txt", "".join(lines))


def test_right_facts_are_met_with_silence() -> None:
    right = {"opened", "years-of-building", "tonnes", "lighthouse-year"}
    assert right & {one.item for one in harbour(TEXTS)} == set()


def test_a_message_points_into_the_text() -> None:
    (length,) = [one for one in harbour(TEXTS) if one.item == "length"]
    (label,) = length.others
    assert label.place.text == "1.350 m"
    assert label.place.first.line == 3
    assert label.place.source.path == TEXTS / "harbour.vi.txt"


def test_without_any_text_there_is_one_hint_for_the_bank() -> None:
    found = harbour()
    assert [one.rule.name for one in found if one.item is None] == ["no-text-at-hand"]
    assert {one.rule.name for one in found if one.item} == {"long-evidence", "question-without-source"}


def test_nobody_who_does_not_check_reads_texts_or_hears_of_them() -> None:
    (files,) = find_banks([HARBOUR]).banks
    loaded = load_bank(files)
    assert loaded.texts is None
    assert not {"FCT101", "FCT102"} & {one.rule.code for one in check_bank(loaded).diagnostics}


def test_a_text_that_is_missing_beside_others_is_told_with_the_folders(tmp_path: Path) -> None:
    (tmp_path / "harbour.vi.txt").write_bytes((TEXTS / "harbour.vi.txt").read_bytes())
    (missing,) = [one for one in harbour(tmp_path) if one.rule.code == "FCT102"]
    assert "lighthouse.en.txt" in missing.message("en")
    assert tmp_path.name in missing.message("en")
    assert HARBOUR.parent.name in missing.message("vi")


def test_a_text_lies_beside_the_bank_or_in_a_folder_that_was_named(tmp_path: Path) -> None:
    beside, elsewhere = tmp_path / "bank", tmp_path / "texts"
    for folder in (beside, elsewhere):
        folder.mkdir()
    (elsewhere / "source.txt").write_text("The Nile is long.", encoding="utf-8")
    assert told(bank_with(), beside) == {"FCT101"}
    assert told(bank_with(), beside, elsewhere) == set()
    (beside / "source.txt").write_text("The Rhine is short.", encoding="utf-8")
    assert told(bank_with(), beside, elsewhere) == {"FCT105"}


def test_paragraphs_are_lines_that_are_not_empty_counted_from_one(tmp_path: Path) -> None:
    (tmp_path / "source.txt").write_bytes(b"\xef\xbb\xbf\r\n\r\n  One.\r\n \t \r\n\r\nThe Nile is long.  \r\n")
    loaded = load_text(bank_with(paragraph=2), folder=tmp_path, texts=())
    assert loaded.texts is not None
    assert [place.text for place in loaded.texts["atlas"].paragraphs] == ["One.", "The Nile is long."]
    assert told(bank_with(paragraph=2), tmp_path) == set()
    assert told(bank_with(paragraph=1), tmp_path) == {"FCT104", "FCT109"}
    assert told(bank_with(paragraph=3), tmp_path) == {"FCT103"}


def test_marks_that_stand_apart_from_their_letters_are_the_same(tmp_path: Path) -> None:
    from unicodedata import normalize

    text = "Sông Nin dài nhất ở Ai Cập."
    (tmp_path / "source.txt").write_text(normalize("NFD", text), encoding="utf-8")
    assert told(bank_with("Ai Cập", evidence="dài nhất", language="vi"), tmp_path) == set()


@pytest.mark.parametrize(
    "evidence",
    [
        "“the Nile” is 6650 km long",
        "the  nile is 6,650 km",
        "NILE is 6 650 km",
        "nile - is six thousand six hundred and fifty km",
        "on 4/5/2020",
        "on 4 May",
    ],
)
def test_signs_case_and_forms_of_figures_in_evidence_make_no_difference(evidence: str, tmp_path: Path) -> None:
    text = "The 'Nile' is 6,650\u00a0km long,\u200b they said on May 4, 2020; Egypt drinks from it."
    (tmp_path / "source.txt").write_text(text, encoding="utf-8")
    assert told(bank_with(evidence=evidence), tmp_path) == set()


@pytest.mark.parametrize(
    "evidence", ["the Nile is 650 km", "Nile is 66,500 km", "he Nile", "on 4 June", "on 4 May 2021"]
)
def test_other_figures_dates_and_halves_of_words_are_not_the_evidence(evidence: str, tmp_path: Path) -> None:
    text = "The Nile is 6,650 km long, they said on May 4, 2020."
    (tmp_path / "source.txt").write_text(text, encoding="utf-8")
    assert "FCT105" in told(bank_with(evidence=evidence), tmp_path)


def test_a_question_can_ignore_what_follows_by_reckoning_even_where_no_text_is_at_hand(tmp_path: Path) -> None:
    silent = bank_with("White Nile", more="  ignore: [FCT109]\n")
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "source.txt").write_text("The Nile is long.", encoding="utf-8")
    for folders in ((), (tmp_path / "texts",)):
        codes = {one.rule.code for one in check_bank(load_text(silent, folder=tmp_path, texts=folders)).diagnostics}
        assert "FCT403" not in codes
        assert "FMT403" not in codes
        assert "FCT109" not in codes


def test_a_bank_in_another_language_than_its_source_is_checked_by_figures_dates_and_codes(tmp_path: Path) -> None:
    (tmp_path / "source.txt").write_text("Máy bay Tu-160 bay 7 lần ngày 17/9 ở nước Nga.", encoding="utf-8")
    for answer in ("Russia", "The Tu-160", "seven times", "17 September", "By night"):
        assert told(bank_with(answer, evidence="bảy lần"), tmp_path) == set(), answer
    for answer, code in (("The Tu-95", "FCT109"), ("eight times", "FCT107"), ("18 September", "FCT108")):
        assert told(bank_with(answer, evidence="bảy lần"), tmp_path) == {code}, answer


def test_what_a_retired_question_says_is_not_looked_up(tmp_path: Path) -> None:
    (tmp_path / "source.txt").write_text("The Rhine is long.", encoding="utf-8")
    assert told(bank_with(more="  status: retired\n"), tmp_path) == set()


# Hostile texts


@pytest.mark.parametrize(
    ("data", "code"),
    [
        ("The Nile is long.".encode("utf-16"), "FMT002"),
        ("Sông Nin dài nhất".encode("cp1258", errors="replace") + b"\xff\xfe", "FMT001"),
        (b"\x7fELF\x02\x01\x00\x00\x80\xff" * 1000, "FMT001"),
        (b"The Nile is long. " * 300_000, "FMT004"),
        (b"The Nile is long. " * 8_000, "FMT005"),
    ],
    ids=["utf-16", "another code page", "a program", "too large", "one endless line"],
)
def test_a_file_that_is_no_text_is_one_problem_at_that_file(data: bytes, code: str, tmp_path: Path) -> None:
    (tmp_path / "source.txt").write_bytes(data)
    found = check_bank(load_text(bank_with(), folder=tmp_path, texts=())).diagnostics
    assert [one.rule.code for one in found] == [code]
    assert found[0].place.source.path == tmp_path / "source.txt"


@pytest.mark.parametrize(
    "name", ["../source.txt", "texts/../../source.txt", "/etc/passwd", "C:\\source.txt", "..\\source.txt"]
)
def test_a_name_that_leads_out_of_the_folder_is_refused(name: str, tmp_path: Path) -> None:
    (tmp_path / "source.txt").write_text("The Nile is long.", encoding="utf-8")
    inside = tmp_path / "bank"
    inside.mkdir()
    loaded = load_text(bank_with().replace("source.txt", f"'{name}'"), folder=inside, texts=(inside,))
    assert [one.rule.code for one in loaded.diagnostics] == ["FMT141"]
    assert not loaded.texts


def test_a_link_that_leads_out_of_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("The Nile is long.", encoding="utf-8")
    inside = tmp_path / "bank"
    inside.mkdir()
    (inside / "source.txt").symlink_to(tmp_path / "secret")
    loaded = load_text(bank_with(), folder=inside, texts=())
    assert [one.rule.code for one in loaded.diagnostics] == ["FMT141"]
    assert not loaded.texts


def test_a_folder_in_the_place_of_a_text_is_no_text(tmp_path: Path) -> None:
    (tmp_path / "source.txt").mkdir()
    assert told(bank_with(), tmp_path) == {"FCT101"}


def test_strange_texts_break_nothing(tmp_path: Path) -> None:
    for text in ("", "\n\n", "\x00\x07\u202e", "7" * 5000, "1,2.3,4.5 " * 200, "MMMM IIII thế kỷ thứ " * 50, "“" * 999):
        (tmp_path / "source.txt").write_text(text, encoding="utf-8")
        told(bank_with("7 times on 31/2 in quý IIII", evidence=EVIDENCE), tmp_path)
