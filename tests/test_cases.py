"""Banks as teachers write them, and what they are told about them.

A case in `cases/ok` is silent. A case in `cases/err` is a bank beside its expected problems: `x.out` in English,
and, where the file is there, `x.vi.out` in Vietnamese and `x.help.out` what is advised. A case is a file, or a folder
of them. `pytest --update-golden` writes what is expected anew; then read the difference.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from quizgen.checks import Checked, check_bank
from quizgen.diagnostics import SEVERITY_SAY, Diagnostic
from quizgen.load import find_banks, load_bank, load_text
from quizgen.say import Ui

CASES = Path(__file__).parent / "cases"
EXPECTED = (".vi.out", ".help.out", ".out")

NOT_YET: dict[str, str] = {
    "colon-missing-after-questions": "the mistake is passed over in silence",
    "colon-in-braces": "told as a bracket that is not closed",
    "colon-of-another-keyboard": "told one line too late, as an indent",
    "indent-none": "three problems for one mistake, none at its line",
    "indent-of-languages": "three problems for one mistake",
    "indent-of-last-option-too-small": "told as a missing colon",
    "slip-in-an-option": "told as languages",
    "stray-line-between-questions": "told one line too late",
}
"""Cases whose expected problems are not told yet, and why."""

NOT_REPAIRED = frozenset(("anchor-on-a-question", "merge-key", "question-cut-off", "space-missing-after-dash"))
"""Cases whose advice does not mend them: in three it is not meant as text; of one the rest is missing."""


def cases(folder: str) -> list[Path]:
    """The banks of a folder: its files, and its folders."""
    return sorted(path for path in (CASES / folder).iterdir() if path.is_dir() or path.suffix == ".yaml")


def checked(path: Path) -> list[Checked]:
    """The bank of a file, whose images lie beside the cases, or the banks of a folder."""
    if path.is_dir():
        return [check_bank(load_bank(files)) for files in find_banks([path]).banks]
    return [check_bank(load_text(path.read_bytes(), path.name, CASES))]


def problems(path: Path) -> list[Diagnostic]:
    """Everything that is said about the format of a case; its questions need not be good ones."""
    return [problem for bank in checked(path) for problem in of_format(bank.diagnostics)]


def of_format(found: Iterable[Diagnostic]) -> list[Diagnostic]:
    """The problems with the format."""
    return [problem for problem in found if problem.rule.code.startswith("FMT")]


def where(problem: Diagnostic, path: Path) -> str:
    """Line and column; in a folder of several files after the name of the file."""
    line, column = problem.place.first
    file = Path(problem.place.source.name)
    return f"{file.relative_to(path)}:{line}:{column}" if path.is_dir() else f"{line}:{column}"


def told(found: Iterable[Diagnostic], path: Path, ui: Ui) -> Iterator[str]:
    """The problems in the short format."""
    for problem in found:
        word = SEVERITY_SAY[problem.severity].text(ui)
        yield f"{where(problem, path)}: {word}[{problem.rule.code}] {problem.message(ui)}\n"


def advised(found: Iterable[Diagnostic], path: Path) -> Iterator[str]:
    """How each problem is mended."""
    for problem in found:
        yield f"{where(problem, path)}: {problem.help('en')}\n"


def expected(found: list[Diagnostic], path: Path) -> dict[str, str]:
    """The text of each file that may stand beside a case, by its ending."""
    return {
        ".out": "".join(told(found, path, "en")),
        ".vi.out": "".join(told(found, path, "vi")),
        ".help.out": "".join(advised(found, path)),
    }


@pytest.mark.parametrize("path", cases("ok"), ids=lambda path: path.stem)
def test_a_sound_bank_is_met_with_silence(path: Path) -> None:
    assert list(told(problems(path), path, "en")) == []
    assert all(bank.bank and bank.bank.faces for bank in checked(path))


def marked(path: Path) -> object:
    """A case, marked if it does not hold yet."""
    reason = NOT_YET.get(path.stem)
    return pytest.param(path, id=path.stem, marks=[pytest.mark.xfail(reason=reason)] if reason else [])


@pytest.mark.parametrize("path", [marked(path) for path in cases("err")])
def test_a_mistake_is_told_where_it_was_made(path: Path, request: pytest.FixtureRequest) -> None:
    found = problems(path)
    assert found, "a case of a mistake must have one"
    texts = expected(found, path)
    if request.config.getoption("--update-golden") and path.stem not in NOT_YET:
        for ending, text in texts.items():
            file = path.with_suffix(ending)
            if ending == ".out" or file.exists():
                file.write_text(text, encoding="utf-8", newline="\n")
    for ending, text in texts.items():
        file = path.with_suffix(ending)
        if ending == ".out" or file.exists():
            assert text == file.read_text(encoding="utf-8"), f"{file.name}; if this is meant: --update-golden"


def test_no_expectation_stands_alone() -> None:
    known = {path.with_suffix(ending) for path in cases("err") for ending in EXPECTED}
    assert {path for path in CASES.rglob("*.out") if path not in known} == set()
    assert set(NOT_YET) <= {path.stem for path in cases("err")}


def test_twenty_mistakes_in_twenty_questions_are_twenty_problems() -> None:
    found = problems(CASES / "err" / "twenty-mistakes.yaml")
    assert len(found) == 20
    assert len({problem.place.first.line for problem in found}) == 20
    (bank,) = checked(CASES / "err" / "twenty-mistakes.yaml")
    assert bank.questions == 20
    assert bank.bank is None


@pytest.mark.parametrize("path", cases("ok") + cases("err"), ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_line_ends_and_a_byte_order_mark_change_nothing(path: Path) -> None:
    if path.is_dir():
        pytest.skip("a folder")
    data = path.read_bytes()
    plain = list(told(problems(path), path, "en"))
    for other in (
        b"\xef\xbb\xbf" + data,
        data.replace(b"\n", b"\r\n"),
        b"\xef\xbb\xbf" + data.replace(b"\n", b"\r\n"),
    ):
        found = of_format(check_bank(load_text(other, path.name, CASES)).diagnostics)
        assert list(told(found, path, "en")) == plain


REPAIRED = [
    (path, number)
    for path in cases("err")
    if path.is_file()
    for number, problem in enumerate(problems(path))
    if "mended" in problem.values
]


@pytest.mark.parametrize(("path", "number"), [pytest.param(*one, id=f"{one[0].stem}-{one[1]}") for one in REPAIRED])
def test_the_repaired_line_repairs(path: Path, number: int, request: pytest.FixtureRequest) -> None:
    """Whoever puts the line that is advised in the place of the wrong one is rid of the problem."""
    if path.stem in NOT_YET or path.stem in NOT_REPAIRED:
        request.applymarker(pytest.mark.xfail(strict=False, reason="the repaired line is wrong too"))
    before = problems(path)
    problem = before[number]
    lines = path.read_text(encoding="utf-8").split("\n")
    at = problem.place.first.line - 1
    indent = lines[at][: len(lines[at]) - len(lines[at].lstrip())]
    lines[at] = indent + str(problem.values["mended"])
    after = of_format(check_bank(load_text("\n".join(lines), path.name, CASES)).diagnostics)
    assert len(after) < len(before)
    assert problem.place.first.line not in {other.place.first.line for other in after}


def test_every_problem_lies_inside_its_file() -> None:
    for path in cases("err"):
        for problem in problems(path):
            source = problem.place.source
            assert 0 <= problem.place.start <= len(source.text)
            assert problem.place.first.line <= source.text.count("\n") + 1


def test_a_name_with_braces_can_be_advised_though_braces_mean_something_in_sentences() -> None:
    bank = (CASES / "ok" / "all-fields.yaml").read_text(encoding="utf-8")
    found = check_bank(load_text(bank.replace("id: capital-of-laos", "id: capital-of-{laos"))).diagnostics
    assert all(problem.help("en") and problem.help("vi") for problem in found)
