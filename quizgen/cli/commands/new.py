"""`quizgen new`: a first file for a bank, with a key of its own for ever."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated, cast

import typer

from quizgen.cli import GOOD
from quizgen.cli.options import CONTENT, Languages, UiOption, split_editions
from quizgen.cli.wrong import WrongCommandLine, joined
from quizgen.say import Say, Ui

HELP = Say(
    en="Start a bank: a file with comments and an example, ready to be filled in.",
    vi="Bắt đầu một ngân hàng câu hỏi: một tệp có chú thích và ví dụ để điền tiếp.",
)
OPTIONS = {
    "id": Say(
        en="the bank's id, which names its files and tags for ever: lower-case letters, digits, hyphens",
        vi="mã của ngân hàng câu hỏi, dùng mãi cho tên tệp và nhãn: chữ thường không dấu, chữ số, gạch nối",
    ),
    "lang": Say(
        en="the languages in which every text will be written, and pairs of them such as vi+en (vi,en)",
        vi="các ngôn ngữ mà mọi văn bản sẽ được viết, kể cả cặp song ngữ như vi+en (vi,en)",
    ),
    "dir": Say(en="the folder in which the file is made (content)", vi="thư mục chứa tệp mới (content)"),
}
_SCHEMA = "bank.schema.json"
"""What `quizgen schema` was told to write beside the banks, if it is there: the new file then names it to editors."""
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_WRONG_ID = Say(
    en="“{id}” can't be a bank's id: it has only lower-case letters, digits and hyphens (kim-russia-2023).",
    vi="“{id}” không làm mã được: mã chỉ gồm chữ thường không dấu, chữ số và gạch nối (kim-russia-2023).",
)
_TRY = Say(en="Try: quizgen new {id}", vi="Hãy thử: quizgen new {id}")
_EXISTS = Say(en="{path} is there already and stays as it is.", vi="Đã có {path}; tệp này được giữ nguyên.")
_MADE = Say(
    en="Made {path}. Write your questions into it, and see them while you write:\n  quizgen preview {path}\n"
    "Then:\n  quizgen check {path}\n  quizgen build {path}",
    vi="Đã tạo {path}. Hãy viết câu hỏi vào đó, vừa viết vừa xem bằng:\n  quizgen preview {path}\n"
    "Viết xong thì chạy:\n  quizgen check {path}\n  quizgen build {path}",
)


def command(
    id: Annotated[str, typer.Argument(metavar="ID")],
    lang: Languages = None,
    dir: Annotated[Path, typer.Option("--dir", metavar="DIR")] = CONTENT,
    ui: UiOption = "",
) -> int:
    """Write the file of a new bank."""
    import secrets

    from quizgen.template import new_bank

    if not _ID.fullmatch(id):
        raise WrongCommandLine(_wrong(id))
    schema = _SCHEMA if (dir / _SCHEMA).is_file() else ""
    text = new_bank(id, split_editions(lang) or ("vi", "en"), f"q{secrets.token_hex(4)}", schema)
    path = dir / f"{id}.yaml"
    dir.mkdir(parents=True, exist_ok=True)
    try:
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError:
        raise WrongCommandLine(_EXISTS.filled(path=path)) from None
    print(_MADE.fill(cast("Ui", ui), path=path))
    return GOOD


def _wrong(id: str) -> Say:
    """What is wrong with an id, and one that is nearly the same and right."""
    import unicodedata

    bare = unicodedata.normalize("NFD", id.lower().replace("đ", "d"))
    near = "-".join(re.findall(r"[a-z0-9]+", "".join(c for c in bare if not unicodedata.combining(c))))
    sentence = _WRONG_ID.filled(id=id)
    return joined(sentence, _TRY.filled(id=near)) if near else sentence
