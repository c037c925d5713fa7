"""What the answers of a question are held against, beyond the forms of a single figure, date or name."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizgen.checks import check_bank
from quizgen.load import load_text
from tests.facts.banks import bank_with, told

MATCH = """\
North Harbour and Tasman met on Saturday; Billie Fono and her side won 24-23 after 90 minutes.
“We had one foot in the final,” said Rangi Pohatu in Taupo. On Sunday Canterbury beat North Harbour, and Wanaka lost.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the report of a match."""
    (tmp_path / "source.txt").write_text(MATCH, encoding="utf-8")
    return tmp_path


def messages(bank: str, folder: Path) -> list[str]:
    found = check_bank(load_text(bank, folder=folder, texts=())).diagnostics
    return [one.message("en") for one in found if one.rule.code.startswith("FCT1")]


def numeric(answer: str, unit: str, tolerance: str = "", stem: str = "How much is it?") -> str:
    """A bank with one question for a number."""
    more = f"  unit: {unit}\n" + (f"  tolerance: {tolerance}\n" if tolerance else "")
    bank = bank_with(answer, evidence="won", more=more)
    return bank.replace("short_answer", "numeric").replace(f'"{answer}"', answer).replace("Which is it?", stem)


@pytest.mark.parametrize("answer", ["Canterbury won the match by a point", "It was Wanaka that won, after all"])
def test_a_name_that_another_paragraph_has_is_missed_within_a_sentence_too(answer: str, folder: Path) -> None:
    assert told(bank_with(answer, evidence="won"), folder) == {"FCT109"}


@pytest.mark.parametrize(
    "answer",
    ["Tasman won the match by a point", "Tasman's captain won it for them", "Yesterday North Harbour lost it all"],
)
def test_a_sentence_that_begins_with_a_name_of_the_paragraph_is_met_with_silence(answer: str, folder: Path) -> None:
    assert told(bank_with(answer, evidence="won"), folder) == set()


def test_a_name_of_two_words_is_known_whole_at_the_head_of_a_sentence(folder: Path) -> None:
    assert told(bank_with("Rangi Pohatu won the match by a point", evidence="won"), folder) == {"FCT109"}


def test_a_name_is_known_whole_though_its_first_word_may_be_another_word(folder: Path) -> None:
    (folder / "source.txt").write_text(
        "Đất ở Xanh Pê có vàng.\nMỏ ở Đông Pao và Lai Vung có đất hiếm.", encoding="utf-8"
    )
    assert told(bank_with("Đông Pao (mỏ vàng)", evidence="có vàng", language="vi"), folder) == {"FCT109"}
    assert told(bank_with("Đông Pao (đất hiếm)", evidence="đất hiếm", language="vi", paragraph=2), folder) == set()


def test_a_name_in_small_letters_is_no_abbreviation(folder: Path) -> None:
    (folder / "source.txt").write_text("United Nations are many.\nHere Una won a game.", encoding="utf-8")
    assert told(bank_with("UN", evidence="are many"), folder) == set()
    assert told(bank_with("UNA", evidence="are many"), folder) == set()
    assert told(bank_with("Una", evidence="are many"), folder) == {"FCT109"}


def test_the_comma_of_a_number_makes_no_row_of_things(folder: Path) -> None:
    (folder / "source.txt").write_text("Ánh sáng yếu đi 0,04 phần trăm.", encoding="utf-8")
    right = bank_with("0,04%", evidence="0,04 phần trăm", language="vi")
    assert told(right, folder) == set()
    assert told(right.replace("0,04%", "2%"), folder) == {"FCT107"}


@pytest.mark.parametrize(
    ("answer", "unit", "tolerance", "codes"),
    [
        ("1.5", "hours", "", set()),
        ("1.6", "hours", "", {"FCT107"}),
        ("1.6", "hours", "0.1", set()),
        ("0.09", "thousand minutes", "", set()),
        ("0.1", "thousand minutes", "0.01", set()),
        ("0.1", "thousand minutes", "5 %", {"FCT107"}),
        ("90", "hours", "", {"FCT107"}),
    ],
)
def test_a_tolerance_goes_with_the_scale_and_the_unit(
    answer: str, unit: str, tolerance: str, codes: set[str], folder: Path
) -> None:
    assert told(numeric(answer, unit, tolerance), folder) == codes


def test_a_stem_that_asks_about_how_many_lets_the_answer_be_rounded(tmp_path: Path) -> None:
    (tmp_path / "source.txt").write_text("The team won before 6,412 people.", encoding="utf-8")
    assert told(numeric("6400", "people"), tmp_path) == {"FCT107"}
    assert told(numeric("6400", "people", stem="About how many people came?"), tmp_path) == set()
    assert told(numeric("6300", "people", stem="About how many people came?"), tmp_path) == {"FCT107"}


def test_what_the_source_has_instead_is_told_with_its_unit_the_likest_first(tmp_path: Path) -> None:
    (tmp_path / "source.txt").write_text(
        "In 3 rooms 20 % of the pipes won 24 inches, 400 miles of them.", encoding="utf-8"
    )
    (message,) = messages(numeric("24", "miles"), tmp_path)
    assert message == "“24 miles” does not stand in paragraph 1 of `atlas`, where it says 24 inches, 3, 400 miles"


def test_evidence_that_is_nearly_right_is_told_as_it_reads(folder: Path) -> None:
    (message,) = messages(bank_with("Tasman", evidence="Tasman met on Sunday"), folder)
    assert (
        message
        == "“Tasman met on Sunday” stands nowhere in `atlas`; paragraph 1 of `atlas` reads “Tasman met on Saturday”"
    )


@pytest.mark.parametrize(
    ("evidence", "codes"),
    [
        ("dài hơn 3 km", set()),
        ("hơn 3 ki-lô-mét gần đó", set()),
        ("lên đến 210 °C", set()),
        ("dài hơn 3 dặm", {"FCT105"}),
        ("dài hơn 4 km", {"FCT105"}),
        ("ngắn hơn 3 km", {"FCT105"}),
        ("lên đến 210 °F", {"FCT105"}),
    ],
)
def test_a_unit_in_evidence_may_have_another_of_its_names(evidence: str, codes: set[str], tmp_path: Path) -> None:
    (tmp_path / "source.txt").write_text("Cầu dài hơn 3 cây số gần đó; lò nóng lên đến 210 độ C.", encoding="utf-8")
    assert told(bank_with("Cầu", evidence=evidence, language="vi"), tmp_path) == codes


def test_a_text_without_a_word_is_one_problem_at_that_file(tmp_path: Path) -> None:
    (tmp_path / "source.txt").write_text("\r\n \t\r\n", encoding="utf-8")
    found = check_bank(load_text(bank_with(), folder=tmp_path, texts=())).diagnostics
    assert [(one.rule.code, one.place.source.path) for one in found] == [("FMT007", tmp_path / "source.txt")]
