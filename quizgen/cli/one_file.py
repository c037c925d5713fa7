"""A file that a command was told to write: it appears whole or not at all."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from quizgen.cli.wrong import WrongCommandLine
from quizgen.say import Say

_FOLDER = Say(en="{path} is a folder; name a file.", vi="{path} là một thư mục; hãy ghi tên một tệp.")
_EXISTS = Say(en="{path} is there already and stays as it is.", vi="Đã có {path}; tệp này được giữ nguyên.")


def write_file(path: Path, text: str) -> None:
    """Write a file, in place of an older one; its folder is made."""
    if path.is_dir():
        raise WrongCommandLine(_FOLDER.filled(path=path))
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        temporary.write_text(text, encoding="utf-8", newline="\n")
        temporary.replace(path)
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


def write_new_file(path: Path, text: str) -> None:
    """Write a file that is not there yet; one that is stays as it is."""
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except (FileExistsError, IsADirectoryError):
        raise WrongCommandLine(_EXISTS.filled(path=path)) from None
