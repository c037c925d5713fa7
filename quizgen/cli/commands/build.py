"""`quizgen build`: decks, papers and keys out of banks."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, cast

import typer

from quizgen.cli import CONTENT_HAS_ERRORS, GOOD
from quizgen.cli.options import (
    CONTENT,
    PATHS_SAY,
    Languages,
    Paths,
    UiOption,
    choice,
    count,
    split_editions,
    split_known,
)
from quizgen.say import Say, Ui

if TYPE_CHECKING:
    from quizgen.build import Order
    from quizgen.cli.built import Shown

HELP = Say(
    en="Compile banks into decks for Anki, papers and answer keys.\n\n"
    "A bank with errors changes nothing on the disk; the others are built. The exit code is then 1.",
    vi="Biến ngân hàng câu hỏi thành bộ thẻ Anki, đề in và đáp án.\n\n"
    "Ngân hàng có lỗi thì các tệp của nó giữ nguyên; các ngân hàng khác vẫn được làm. Khi đó mã thoát là 1.",
)
OPTIONS = {
    "paths": PATHS_SAY,
    "out": Say(en="the folder to write to (decks)", vi="thư mục ghi kết quả (decks)"),
    "lang": Say(
        en="only these editions, for example vi,en,vi+en (else: those that a bank lists)",
        vi="chỉ các ấn bản này, ví dụ vi,en,vi+en (nếu không ghi: mọi ấn bản mà ngân hàng câu hỏi liệt kê)",
    ),
    "only": Say(
        en="only these outputs, for example anki,quiz,key (else: all)",
        vi="chỉ các loại tệp này, ví dụ anki,quiz,key (nếu không ghi: tất cả)",
    ),
    "jobs": Say(en="build so many banks at the same time (1)", vi="số ngân hàng câu hỏi làm cùng lúc (1)"),
    "format": Say(
        en="for people (text) or for programs (json)", vi="cho người đọc (text) hoặc cho chương trình (json)"
    ),
    "frozen": Say(
        en="write nothing; fail if a file is not what the sources give",
        vi="không ghi gì; báo lỗi nếu có tệp không khớp với nguồn",
    ),
    "draft": Say(
        en="publish nothing: decks for trying out, the ledger stays as it is",
        vi="không phát hành: bộ thẻ để thử, sổ phát hành giữ nguyên",
    ),
    "recover_ledger": Say(
        en="first bring a lost ledger back from the decks in the output folder",
        vi="trước hết dựng lại sổ phát hành đã mất từ các bộ thẻ trong thư mục kết quả",
    ),
}


def command(
    paths: Paths = None,
    out: Annotated[Path, typer.Option("--out", metavar="DIR")] = Path("decks"),
    lang: Languages = None,
    only: Annotated[str | None, typer.Option("--only", metavar="OUTPUT,OUTPUT")] = None,
    jobs: Annotated[int, count("--jobs")] = 1,
    format: Annotated[str, choice("--format", "text", "json")] = "text",
    frozen: Annotated[bool, typer.Option("--frozen")] = False,
    draft: Annotated[bool, typer.Option("--draft")] = False,
    recover_ledger: Annotated[bool, typer.Option("--recover-ledger")] = False,
    ui: UiOption = "",
) -> int:
    """Build banks and tell what became of them."""
    from quizgen.build import Order
    from quizgen.cli.built import Document, Lines
    from quizgen.cli.clock import build_time
    from quizgen.cli.show import look
    from quizgen.outputs import output_names

    outputs = split_known("--only", only, output_names())
    order = Order(out, split_editions(lang), outputs, build_time(), frozen, draft, recover_ledger)
    shown: Shown = (Document if format == "json" else Lines)(look(cast("Ui", ui)), order)
    return _build(paths, order, jobs, shown)


def _build(paths: list[Path] | None, order: Order, jobs: int, shown: Shown) -> int:
    from quizgen.build import build_banks
    from quizgen.build.frozen import files_without_bank
    from quizgen.cli.progress import Progress
    from quizgen.load import find_banks

    found = find_banks(paths or [CONTENT])
    shown.problems(found.diagnostics)
    with Progress(len(found.banks)) as progress:
        for built in build_banks(found.banks, order, jobs, progress.tell):
            progress.step()
            shown.bank(built)
    if order.frozen and not paths and not shown.failed:
        shown.without_bank(files_without_bank(order.out, shown.names))
    shown.end()
    if not shown.failed:
        shown.refuse_unknown_languages()
    return CONTENT_HAS_ERRORS if shown.failed or shown.stale else GOOD
