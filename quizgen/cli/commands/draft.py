"""`quizgen draft`: an article's text as a bank to be curated."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, cast

import typer

from quizgen.cli import CONTENT_HAS_ERRORS, GOOD
from quizgen.cli.options import Languages, UiOption, day, split_languages
from quizgen.cli.wrong import WrongCommandLine
from quizgen.say import Say, Ui

if TYPE_CHECKING:
    from quizgen.diagnostics import Diagnostic
    from quizgen.draft import Drafted
    from quizgen.load import SourceText

HELP = Say(
    en="Draft a bank from an article's text: its figures, dates, names and quotations as stubs of questions.\n\n"
    "It saves the typing, not the thinking: every sentence is left to write, and no draft is ever built.",
    vi="Soạn nháp một ngân hàng câu hỏi từ toàn văn một bài: con số, ngày tháng, tên riêng và lời trích thành khung "
    "câu hỏi.\n\nLệnh này đỡ công gõ, không đỡ công nghĩ: câu chữ vẫn phải tự viết, và câu nháp không bao giờ được "
    "phát hành.",
)
OPTIONS = {
    "text": Say(en="the article's text, one paragraph a line", vi="tệp toàn văn của bài, mỗi dòng một đoạn"),
    "lang": Say(en="the languages of the bank (the text's own)", vi="các ngôn ngữ của ngân hàng (ngôn ngữ của bài)"),
    "out": Say(
        en="the bank's file (beside the text, with its name); one that is there stays as it is",
        vi="tệp ngân hàng cần tạo (cùng chỗ và cùng tên với bài); tệp đã có thì được giữ nguyên",
    ),
    "published": Say(
        en="when the article appeared, such as 2026-09-30: gives dates their year",
        vi="ngày đăng bài, ví dụ 2026-09-30: để biết năm của các ngày trong bài",
    ),
}
_NO_FILE = Say(en="There is no file “{path}”.", vi="Không có tệp “{path}”.")
_NOTHING = Say(
    en="{path}: nothing to draft: the text has no figure, date, name or quotation. Nothing was written.",
    vi="{path}: không soạn nháp được gì, vì bài không có con số, ngày tháng, tên riêng hay lời trích nào. "
    "Không ghi tệp nào.",
)
_MADE = Say(
    en="{path}: {stubs} from {mentions} in {paragraphs}{left_out}\n"
    "All are drafts: write their sentences, then take `status: draft` away. See what is still missing with\n"
    "  quizgen coverage {path}{texts}",
    vi="{path}: {stubs} từ {mentions} trong {paragraphs}{left_out}\n"
    "Tất cả là câu nháp: hãy viết câu chữ rồi xóa dòng `status: draft`. Xem còn thiếu gì bằng lệnh\n"
    "  quizgen coverage {path}{texts}",
)
_STUB = Say(en="stub", vi="khung câu hỏi")
_MENTION = Say(en="mention", vi="chi tiết")
_PARAGRAPH = Say(en="paragraph", vi="đoạn")
_LEFT_OUT = {
    "repeated": Say(en="; {count} repeat another one", vi="; {count} chi tiết lặp lại"),
    "too_many": Say(
        en="; {count} left out beyond {most} a paragraph", vi="; bỏ {count} chi tiết vì quá {most} khung mỗi đoạn"
    ),
}


def command(
    text: Annotated[Path, typer.Argument(metavar="TEXT")],
    lang: Languages = None,
    out: Annotated[Path | None, typer.Option("--out", metavar="FILE")] = None,
    published: Annotated[str, day("--published")] = "",
    ui: UiOption = "",
) -> int:
    """Read a text, draft a bank of it and write its file."""
    import secrets
    from datetime import date

    from quizgen.cli.one_file import write_new_file
    from quizgen.diagnostics import Diagnostic
    from quizgen.draft import Head, draft, write_bank
    from quizgen.load.texts import read_text

    language = cast("Ui", ui)
    if not text.is_file():
        raise WrongCommandLine(_NO_FILE.filled(path=text))
    read = read_text(text)
    if isinstance(read, Diagnostic):
        return _unreadable(read, language)
    drafted = draft(_paragraphs(read), date.fromisoformat(published) if published else None)
    if not drafted.stubs:
        print(_NOTHING.fill(language, path=text))
        return CONTENT_HAS_ERRORS
    path = out or text.with_name(f"{_id(text)}.yaml")
    head = Head(
        _id(path), f"q{secrets.token_hex(4)}", split_languages(lang) or (drafted.language,), text.name, published
    )
    write_new_file(path, write_bank(head, drafted))
    print(_made(path, text, drafted).text(language))
    return GOOD


def _paragraphs(read: SourceText) -> list[str]:
    return [paragraph.text for paragraph in read.paragraphs]


def _unreadable(problem: Diagnostic, ui: Ui) -> int:
    from quizgen.cli.show import look
    from quizgen.reports import report

    for piece in report("text").report([problem], look(ui)):
        typer.echo(piece, nl=False, err=True)
    return CONTENT_HAS_ERRORS


def _id(path: Path) -> str:
    """An id from a file's name up to its first point: lower-case letters, digits and hyphens."""
    bare = unicodedata.normalize("NFD", path.name.split(".")[0].lower().replace("đ", "d"))
    letters = "".join(sign for sign in bare if not unicodedata.combining(sign))
    return "-".join(re.findall(r"[a-z0-9]+", letters)) or "draft"


def _made(path: Path, text: Path, drafted: Drafted) -> Say:
    """What was made of how much."""
    from quizgen.cli.words import counted, listed
    from quizgen.draft import MOST

    reasons = (_LEFT_OUT[why].filled(count=number, most=MOST) for why, number in drafted.left_out.items() if number)
    beside = path.resolve().parent == text.resolve().parent
    return _MADE.filled(
        path=path,
        stubs=counted(len(drafted.stubs), _STUB),
        mentions=counted(drafted.mentions, _MENTION),
        paragraphs=counted(drafted.paragraphs, _PARAGRAPH),
        left_out=listed(reasons, ""),
        texts="" if beside else f" --texts {text.parent}",
    )
