"""`quizgen coverage`: what of the sources' texts some question asks for, and what none does."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, cast

import typer

from quizgen.cli import CONTENT_HAS_ERRORS, GOOD
from quizgen.cli.options import CONTENT, PATHS_SAY, Paths, Texts, UiOption, choice, percentage, texts_at
from quizgen.cli.wrong import WrongCommandLine
from quizgen.say import Say, Ui

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.coverage import Coverage
    from quizgen.diagnostics import Diagnostic

HELP = Say(
    en="Show which figures, dates, names and quotations of a source's text some question asks for, which none does.\n\n"
    "The exit code is 0; with --fail-under it is 1 if a bank asks for less.",
    vi="Cho xem những con số, ngày tháng, tên riêng và lời trích nào trong bài nguồn đã được hỏi, những gì chưa.\n\n"
    "Mã thoát là 0; với --fail-under thì là 1 nếu có ngân hàng hỏi ít hơn mức đó.",
)
OPTIONS = {
    "paths": PATHS_SAY,
    "texts": Say(
        en="a folder in which the texts of sources are looked for (repeatable)",
        vi="thư mục chứa toàn văn của nguồn (lặp lại được)",
    ),
    "format": Say(
        en="for people (text), for programs (json), as a page with the text itself (html, needs --out)",
        vi="cho người đọc (text), chương trình (json), hoặc trang có cả toàn văn (html, cần --out)",
    ),
    "out": Say(
        en="the file to write to; a page with somebody's text is written only where you say",
        vi="tệp cần ghi; trang có toàn văn của người khác chỉ được ghi vào chỗ bạn chỉ định",
    ),
    "fail_under": Say(
        en="the exit code is 1 if a bank asks for less than this share, in per cent",
        vi="mã thoát là 1 nếu một ngân hàng hỏi ít hơn tỷ lệ phần trăm này",
    ),
    "editor": Say(
        en="the editor that a click on a question opens, for example vscode (else: `editor` in quizgen.yaml)",
        vi="trình soạn thảo được mở khi bấm câu hỏi, ví dụ vscode (nếu không ghi: theo `editor` trong quizgen.yaml)",
    ),
}
_NEEDS_OUT = Say(
    en="--format html needs --out FILE: the page contains the source's text and is written only where you say.",
    vi="--format html cần --out TỆP: trang này chứa toàn văn của nguồn nên chỉ được ghi vào chỗ bạn chỉ định.",
)
_WRITTEN = Say(en="{path} written", vi="đã ghi {path}")
_UNDER = Say(
    en="{bank}: {percent}% asked, less than {wanted}%",
    vi="{bank}: mới hỏi {percent}%, dưới mức {wanted}%",
)
_UNMEASURED = Say(
    en="{bank}: nothing could be measured, since no text of its sources is at hand",
    vi="{bank}: không đo được gì vì không có toàn văn của nguồn nào",
)


def command(
    paths: Paths = None,
    texts: Texts = None,
    format: Annotated[str, choice("--format", "text", "json", "html")] = "text",
    out: Annotated[Path | None, typer.Option("--out", metavar="FILE")] = None,
    fail_under: Annotated[int | None, percentage("--fail-under")] = None,
    editor: Annotated[str, typer.Option("--editor", metavar="NAME")] = "",
    ui: UiOption = "",
) -> int:
    """Measure banks against the texts of their sources and show what came of it."""
    from quizgen.diagnostics import Severity

    language = cast("Ui", ui)
    if format == "html" and out is None:
        raise WrongCommandLine(_NEEDS_OUT)
    coverages, problems, set_editor = _measured(paths or [CONTENT], texts_at(texts))
    _tell(problems, language)
    _show(_drawn(coverages, format, language, editor or set_editor), format, out, language)
    under = [coverage for coverage in coverages if fail_under is not None and _is_under(coverage, fail_under)]
    for coverage in under:
        line = _UNDER if coverage.sources else _UNMEASURED
        said = line.fill(language, bank=coverage.bank, percent=coverage.count.percent, wanted=fail_under)
        print(said, file=sys.stderr)
    failed = under or any(problem.severity is Severity.ERROR for problem in problems)
    return CONTENT_HAS_ERRORS if failed else GOOD


def _measured(paths: list[Path], folders: tuple[Path, ...]) -> tuple[list[Coverage], list[Diagnostic], str]:
    """The coverage of each bank that can be read, the errors that were found, and the editor of the settings."""
    from quizgen.coverage import measure
    from quizgen.diagnostics import Severity, in_order
    from quizgen.load import find_banks, load_bank
    from quizgen.settings import read_settings

    found = find_banks(paths)
    problems = list(found.diagnostics)
    coverages = []
    editor = ""
    for files in found.banks:
        settings, of_settings = read_settings(files.files[0].parent)
        loaded = load_bank(files, (*folders, *settings.texts))
        editor = editor or settings.editor
        problems += (*of_settings, *loaded.diagnostics)
        if loaded.bank is not None:
            coverages.append(measure(loaded.bank, loaded.texts or {}))
    return coverages, [one for one in in_order(problems) if one.severity is Severity.ERROR], editor


def _is_under(coverage: Coverage, wanted: int) -> bool:
    return not coverage.sources or coverage.count.percent < wanted


def _tell(problems: Sequence[Diagnostic], ui: Ui) -> None:
    from quizgen.cli.show import look
    from quizgen.reports import report

    for piece in report("text").report(problems, look(ui)):
        print(piece, end="", file=sys.stderr)


def _drawn(coverages: Sequence[Coverage], format: str, ui: Ui, editor: str) -> str:
    if format == "html":
        from quizgen.coverage.html import draw_html

        return draw_html(coverages, ui, editor)
    if format == "json":
        from quizgen.coverage.json import draw_json

        return draw_json(coverages)
    from quizgen.coverage.text import draw_text

    return draw_text(coverages, ui)


def _show(drawn: str, format: str, out: Path | None, ui: Ui) -> None:
    """Print what was drawn, or write it to the file that was named and say so."""
    if out is None:
        from quizgen.cli.show import use_utf8

        if format == "json":
            use_utf8()
        print(drawn, end="")
        return
    from quizgen.cli.one_file import write_file

    write_file(out, drawn)
    print(_WRITTEN.fill(ui, path=out))
