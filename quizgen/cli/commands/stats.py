"""`quizgen stats`: banks in numbers."""

from __future__ import annotations

from typing import Annotated, cast

import typer

from quizgen.cli import CONTENT_HAS_ERRORS, GOOD
from quizgen.cli.options import CONTENT, PATHS_SAY, Paths, UiOption, choice, day, day_of
from quizgen.say import Say, Ui

HELP = Say(
    en="Show what banks are made of: types, tags, difficulty, sources, where keys stand, how old facts are.",
    vi="Thống kê ngân hàng câu hỏi: loại câu, chủ đề, độ khó, nguồn, vị trí đáp án, thông tin đã cũ đến đâu.",
)
OPTIONS = {
    "paths": PATHS_SAY,
    "format": Say(
        en="for people (text) or for programs (json)", vi="cho người đọc (text) hoặc cho chương trình (json)"
    ),
    "today": Say(
        en="the day by which questions are due for review, such as 2026-09-30 (today)",
        vi="ngày để xét câu nào đã đến hạn xem lại, ví dụ 2026-09-30 (hôm nay)",
    ),
}


def command(
    paths: Paths = None,
    format: Annotated[str, choice("--format", "text", "json")] = "text",
    today: Annotated[str, day("--today")] = "",
    ui: UiOption = "",
) -> int:
    """Count banks and show the numbers; a bank that can't be read at all is told with its problems."""
    from dataclasses import asdict

    from quizgen.cli.show import look, use_utf8
    from quizgen.diagnostics import Severity, in_order
    from quizgen.load import find_banks, load_bank
    from quizgen.reports import report
    from quizgen.reports.json import SCHEMA, dump
    from quizgen.stats import count_bank
    from quizgen.stats.text import draw_stats

    found = find_banks(paths or [CONTENT])
    loaded = [load_bank(files) for files in found.banks]
    problems = [*found.diagnostics, *(problem for each in loaded for problem in each.diagnostics)]
    counted = [count_bank(each.bank, day_of(today)) for each in loaded if each.bank]
    if format == "json":
        use_utf8()
        print(dump({"schema": SCHEMA, "banks": [asdict(stats) for stats in counted]}), end="")
    else:
        seen = look(cast("Ui", ui))
        print("\n\n".join("\n".join(draw_stats(stats, seen.ui, seen.width)) for stats in counted))
    errors = [problem for problem in in_order(problems) if problem.severity is Severity.ERROR]
    for piece in report("text").report(errors, look(cast("Ui", ui))):
        typer.echo(piece, nl=False, err=True)
    return CONTENT_HAS_ERRORS if errors else GOOD
