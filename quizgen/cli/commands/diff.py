"""`quizgen diff`: what learners would get by the next build."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, cast

import typer

from quizgen.cli import CONTENT_HAS_ERRORS, GOOD
from quizgen.cli.options import CONTENT, PATHS_SAY, Languages, Paths, UiOption, choice, split_editions
from quizgen.say import Say, Ui

if TYPE_CHECKING:
    from quizgen.diagnostics import Diagnostic
    from quizgen.diff import BankDiff

HELP = Say(
    en="Show what learners would get by the next build: new, changed and withdrawn questions.\n\n"
    "Nothing is written or published. The exit code is 0 if nothing would change, 1 if something would or a bank has "
    "errors, 2 for a wrong command line.",
    vi="Cho xem người học sẽ nhận được gì ở lần chạy `quizgen build` tới: câu mới, câu sửa, câu rút.\n\n"
    "Không ghi và không phát hành gì. Mã thoát là 0 nếu không có gì đổi, 1 nếu có thay đổi hoặc ngân hàng có lỗi, "
    "2 nếu dòng lệnh sai.",
)
OPTIONS = {
    "paths": PATHS_SAY,
    "out": Say(en="the folder with the decks to compare with (decks)", vi="thư mục chứa bộ thẻ để so sánh (decks)"),
    "lang": Say(
        en="only these editions, for example vi,en,vi+en (else: those that a bank lists)",
        vi="chỉ các ấn bản này, ví dụ vi,en,vi+en (nếu không ghi: mọi ấn bản mà ngân hàng câu hỏi liệt kê)",
    ),
    "format": Say(
        en="for you (text), for programs (json), or release notes for learners (markdown)",
        vi="cho người soạn (text), cho chương trình (json), hoặc thông báo phát hành cho người học (markdown)",
    ),
}


def command(
    paths: Paths = None,
    out: Annotated[Path, typer.Option("--out", metavar="DIR")] = Path("decks"),
    lang: Languages = None,
    format: Annotated[str, choice("--format", "text", "json", "markdown")] = "text",
    ui: UiOption = "",
) -> int:
    """Compare and show."""
    from quizgen.cli.show import use_utf8
    from quizgen.diff import show

    if format != "text":
        use_utf8()
    languages = split_editions(lang)
    told: list[BankDiff] = []
    for piece in show(_diffs(paths, out, languages, format, cast("Ui", ui), told), format, cast("Ui", ui)):
        sys.stdout.write(piece)
    failed = any(diff.has_errors for diff in told)
    if not failed:
        _refuse_unknown(languages, told)
    changes = any(edition.changes for diff in told for edition in diff.editions)
    return CONTENT_HAS_ERRORS if failed or changes else GOOD


def _diffs(
    paths: list[Path] | None, out: Path, languages: tuple[str, ...], format: str, ui: Ui, told: list[BankDiff]
) -> Iterator[BankDiff]:
    """The differences of one bank after another, gathered in `told`; problems are shown unless JSON holds them."""
    from dataclasses import replace

    from quizgen.cli.clock import build_time
    from quizgen.cli.progress import Progress
    from quizgen.cli.show import Once
    from quizgen.diff import BankDiff, diff_bank
    from quizgen.load import find_banks

    once = Once()
    found = find_banks(paths or [CONTENT])
    now = build_time()

    def tell(diff: BankDiff) -> BankDiff:
        told.append(replace(diff, diagnostics=tuple(once.new(diff.diagnostics))))
        if format != "json":
            _show_problems(told[-1].diagnostics, format, ui)
        return told[-1]

    yield tell(BankDiff("", diagnostics=found.diagnostics))
    with Progress(len(found.banks)) as progress:
        for files in found.banks:
            progress.tell(files.name)
            diff = diff_bank(files, out, languages, now, progress.tell)
            progress.step()
            yield tell(diff)


def _show_problems(problems: tuple[Diagnostic, ...], format: str, ui: Ui) -> None:
    """Errors, and all that concerns publication; release notes are kept free of them."""
    from quizgen.cli.show import look
    from quizgen.diagnostics import Severity, in_order
    from quizgen.reports.text import report

    wanted = [each for each in problems if each.severity is Severity.ERROR or each.rule.code.startswith("PUB")]
    stream = sys.stdout if format == "text" else sys.stderr
    for piece in report(in_order(wanted), look(ui)):
        stream.write(piece)


def _refuse_unknown(languages: tuple[str, ...], told: list[BankDiff]) -> None:
    """A language that was asked for and that not a single bank has is a wrong command line."""
    from quizgen.bank import is_edition_of
    from quizgen.cli.wrong import unknown_value

    known = tuple(dict.fromkeys(tag for diff in told for tag in diff.languages))
    for tag in languages:
        if known and not is_edition_of(tag, known):
            raise unknown_value("--lang", tag, known)
