"""Right questions on texts by others: few of them are reported."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizgen.checks import check_bank
from quizgen.diagnostics import Severity
from quizgen.load import find_banks, load_bank

FOLDER = Path(__file__).parents[2] / "benchmarks" / "facts"


@pytest.mark.parametrize(("half", "questions"), [("first", 127), ("second", 58)])
def test_of_a_hundred_right_questions_at_most_six_are_reported(half: str, questions: int) -> None:
    banks = [load_bank(files, [FOLDER / "texts"]) for files in find_banks([FOLDER / half]).banks]
    found = [problem for bank in banks for problem in check_bank(bank, least=Severity.WARNING).diagnostics]
    reported = {(problem.place.source.name, problem.item) for problem in found if problem.rule.code[:4] == "FCT1"}
    assert sum(bank.questions for bank in banks) == questions
    assert len(reported) <= 0.06 * questions
