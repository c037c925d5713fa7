"""`quizgen check`: all problems of all banks in one run."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Annotated, NamedTuple, cast

import typer

from quizgen.cli import CONTENT_HAS_ERRORS, GOOD
from quizgen.cli.options import CONTENT, PATHS_SAY, Paths, Texts, UiOption, choice, day, day_of, texts_at
from quizgen.say import Say, Ui

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from quizgen.checks import Checked
    from quizgen.cli.progress import Progress
    from quizgen.diagnostics import Diagnostic, Severity
    from quizgen.load import BankFiles, Found

HELP = Say(
    en="Show all problems of all banks.\n\nThe exit code is 0 if there is none of the level asked for, 1 if there is.",
    vi="Cho xem mọi chỗ sai của mọi ngân hàng câu hỏi.\n\n"
    "Mã thoát là 0 nếu không có chỗ nào từ mức đã chọn trở lên, 1 nếu có.",
)
OPTIONS = {
    "paths": PATHS_SAY,
    "format": Say(
        en="for people (text), for editors (short), for programs (json), for pull requests (github)",
        vi="cho người đọc (text), trình soạn thảo (short), chương trình (json), pull request (github)",
    ),
    "fail_on": Say(
        en="from which level on a problem makes the exit code 1 (error)",
        vi="từ mức nào trở lên thì mã thoát là 1 (error)",
    ),
    "hints": Say(
        en="show hints too (json always has them; --fail-on hint shows them)",
        vi="cho xem cả gợi ý (json luôn có; --fail-on hint cũng cho xem)",
    ),
    "fix": Say(
        en="first mend what is mechanical and safe, in the files themselves",
        vi="trước hết tự sửa ngay trong tệp những chỗ sửa được một cách máy móc và an toàn",
    ),
    "texts": Say(
        en="a folder of texts in which evidence and answers are looked up (repeatable)",
        vi="thư mục chứa toàn văn của nguồn để dò `evidence` và đáp án (lặp lại được)",
    ),
    "today": Say(
        en="the day by which questions are due for review, such as 2026-09-30 (today)",
        vi="ngày để xét câu nào đã đến hạn xem lại, ví dụ 2026-09-30 (hôm nay)",
    ),
    "explain": Say(
        en="explain a check by its code or name, with examples, and do nothing else",
        vi="chỉ giải thích một phép kiểm tra theo mã hoặc tên, kèm ví dụ",
    ),
}
_SUMMARY = Say(en="{problems} in {banks}, {questions}", vi="{problems} trong {banks}, {questions}")
_MENDED = Say(en="{path}: mended {problems}", vi="{path}: đã sửa {problems}")
_ROUNDS = 5
"""How often mending may bring to light what else can be mended; two fixes that undo each other end there."""
_NO_PROBLEMS = Say(en="no problems", vi="không có vấn đề nào")
_WITHOUT_HINTS = Say(en=" (hints only with --hints)", vi=" (gợi ý chỉ hiện khi thêm --hints)")


class Run(NamedTuple):
    """The day by which banks are checked, the folders of texts that were named, and how grave is what is wanted."""

    on: date
    texts: tuple[Path, ...]
    least: Severity

    def wanted(self, problems: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
        """What is grave enough to be shown; of texts that were named it is shown too that none was found."""
        from quizgen.load.texts import NO_TEXT

        return (one for one in problems if one.severity >= self.least or (self.texts and one.rule is NO_TEXT))

    def check(self, files: BankFiles) -> tuple[Checked, tuple[Diagnostic, ...]]:
        """What came of checking a bank, and what is wrong with its settings."""
        from quizgen.checks import check_bank
        from quizgen.load import load_bank
        from quizgen.settings import read_settings

        settings, problems = read_settings(files.files[0].parent)
        return check_bank(load_bank(files, (*self.texts, *settings.texts)), self.on, self.least), problems


def command(
    paths: Paths = None,
    format: Annotated[str, choice("--format", "text", "short", "json", "github")] = "text",
    fail_on: Annotated[str, choice("--fail-on", "error", "warning", "hint")] = "error",
    hints: Annotated[bool, typer.Option("--hints")] = False,
    fix: Annotated[bool, typer.Option("--fix")] = False,
    texts: Texts = None,
    today: Annotated[str, day("--today")] = "",
    explain: Annotated[str | None, typer.Option("--explain", metavar="CODE")] = None,
    ui: UiOption = "",
) -> int:
    """Check banks and show what is wrong."""
    language = cast("Ui", ui)
    if explain is not None:
        return _explain(explain, language)
    from quizgen.cli.progress import Progress
    from quizgen.cli.show import look, use_utf8
    from quizgen.diagnostics import Severity
    from quizgen.load import find_banks
    from quizgen.reports import report

    if format == "json":
        use_utf8()
    everything = hints or fail_on == "hint" or format == "json"
    run = Run(day_of(today), texts_at(texts), Severity.HINT if everything else Severity.WARNING)
    if fix:
        _mend(paths or [CONTENT], run, language)
    found = find_banks(paths or [CONTENT])
    counts: Counter[str] = Counter()
    with Progress(len(found.banks)) as progress:
        shown = run.wanted(_problems(found, run, counts, progress))
        for piece in report(format).report(shown, look(language)):
            progress.clear()
            sys.stdout.write(piece)
    if format == "text":
        print(_summary(counts, len(found.banks), not everything).text(language))
    failed = any(counts[level.word] for level in Severity if level >= Severity[fail_on.upper()])
    return CONTENT_HAS_ERRORS if failed else GOOD


def _explain(name: str, ui: Ui) -> int:
    from quizgen.cli.explain import explain
    from quizgen.rulebook import all_rules

    print(explain(name, all_rules(), ui), end="")
    return GOOD


def _mend(paths: list[Path], run: Run, ui: Ui) -> None:
    """Mend what can be mended, until nothing more can, and tell how much that was."""
    from quizgen.cli.words import PROBLEM, counted
    from quizgen.load import find_banks
    from quizgen.mend import mend_files

    mended: Counter[Path] = Counter()
    for _ in range(_ROUNDS):
        banks = (run.check(files)[0] for files in find_banks(paths).banks)
        made = mend_files([problem for checked in banks for problem in checked.diagnostics])
        mended.update(made)
        if not made:
            break
    for path, number in mended.items():
        print(_MENDED.fill(ui, path=path, problems=counted(number, PROBLEM)))


def _problems(found: Found, run: Run, counts: Counter[str], progress: Progress) -> Iterator[Diagnostic]:
    """The problems of one bank after another; `counts` holds how many there were, and the questions."""
    from quizgen.cli.show import Once
    from quizgen.diagnostics import in_order

    once = Once()

    def counted(problems: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
        for problem in once.new(problems):
            counts[problem.severity.word] += 1
            yield problem

    yield from counted(in_order(found.diagnostics))
    for files in found.banks:
        progress.tell(files.name)
        checked, of_settings = run.check(files)
        counts["questions"] += checked.questions
        yield from counted((*of_settings, *checked.diagnostics))
        progress.step()


def _summary(counts: Counter[str], banks: int, hide_hints: bool) -> Say:
    """The last line: how many problems in how many banks and questions."""
    from quizgen.cli.words import BANK, QUESTION, SEVERITIES, counted, listed

    shown = [name for name in SEVERITIES if counts[name] and not (name == "hint" and hide_hints)]
    problems = listed(counted(counts[name], SEVERITIES[name]) for name in shown) if shown else _NO_PROBLEMS
    where = {"banks": counted(banks, BANK), "questions": counted(counts["questions"], QUESTION)}
    line = _SUMMARY.filled(problems=problems, **where)
    return Say(line.en + _WITHOUT_HINTS.en, line.vi + _WITHOUT_HINTS.vi) if hide_hints and not shown else line
