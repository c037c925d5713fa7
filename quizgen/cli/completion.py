"""Installing the completion of commands and options in a shell: Typer's work, told in our own words."""

from __future__ import annotations

from contextlib import redirect_stdout
from io import StringIO

import typer

from quizgen.cli.wrong import WrongCommandLine
from quizgen.say import Say, Ui

_INSTALLED = Say(
    en="Installed for {shell} in {path}. It works from the next terminal that you open.",
    vi="Đã cài cho {shell} trong {path}. Mở cửa sổ dòng lệnh mới là dùng được.",
)
_UNKNOWN_SHELL = Say(
    en="This shell is not one that quizgen can set up; it knows bash, zsh, fish and PowerShell.",
    vi="quizgen không cài được cho shell này; chỉ cài được cho bash, zsh, fish và PowerShell.",
)


def install_completion(ui: Ui) -> None:
    """Set up the shell in which quizgen was called, and leave."""
    from typer._completion_shared import install

    try:
        with redirect_stdout(StringIO()):
            shell, path = install(prog_name="quizgen")
    except typer.Exit:
        raise WrongCommandLine(_UNKNOWN_SHELL) from None
    print(_INSTALLED.fill(ui, shell=shell, path=path))
    raise typer.Exit
