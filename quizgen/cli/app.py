"""The Typer app in one language: the commands, and what they say of themselves in that language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType
from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.main import get_command

import quizgen.cli.commands as commands
from quizgen import __version__
from quizgen.cli.help import Command, Group
from quizgen.cli.options import UI_SAY, UiOption
from quizgen.say import Say, Ui

if TYPE_CHECKING:
    from typer.core import TyperGroup

HELP = Say(
    en="quizgen compiles question banks written by hand in YAML into Anki decks and printed quizzes.",
    vi="quizgen biến ngân hàng câu hỏi viết tay bằng YAML thành bộ thẻ Anki và đề in.",
)
OPTIONS: Mapping[str, Say] = {
    "ui": UI_SAY,
    "version": Say(en="show the version", vi="hiện số phiên bản"),
    "help": Say(en="show this page", vi="hiện trang này"),
    "install_completion": Say(
        en="let the Tab key complete quizgen's commands and options in this shell",
        vi="cài đặt để phím Tab tự điền lệnh và tùy chọn của quizgen trong shell này",
    ),
    "show_completion": Say(
        en="show the script that does so, to install it by hand",
        vi="hiện đoạn mã của việc đó để tự cài bằng tay",
    ),
}


def command_modules() -> Iterator[tuple[str, ModuleType]]:
    """The names of all commands and their files, in alphabetical order."""
    for found in sorted(iter_modules(commands.__path__), key=lambda found: found.name):
        yield found.name, import_module(f"{commands.__name__}.{found.name}")


def make_app(ui: Ui) -> TyperGroup:
    """The command line in a language of messages."""
    app = typer.Typer(cls=Group, rich_markup_mode=None, no_args_is_help=True, pretty_exceptions_enable=False)
    app.callback()(_root)
    modules = dict(command_modules())
    for name, module in modules.items():
        app.command(name, cls=Command)(module.command)
    group: Any = get_command(app)
    _translate(group, HELP, OPTIONS, ui)
    for name, module in modules.items():
        _translate(group.commands[name], module.HELP, {**OPTIONS, **module.OPTIONS}, ui)
    return group  # type: ignore[no-any-return]  # Typer's type for it, Command, hides the commands


def _root(
    ui: UiOption = "",
    version: Annotated[bool, typer.Option("--version", is_eager=True, callback=lambda given: _version(given))] = False,
) -> None:
    """Read what stands before the command; both have been acted on by then."""


def _version(given: bool) -> None:
    if given:
        print(f"quizgen {__version__}")
        raise typer.Exit


def _translate(command: Any, says: Say, options: Mapping[str, Say], ui: Ui) -> None:
    """Give a command and its parameters their words; `--ui` has what was decided before as its default."""
    command.ui = ui
    command.help = says.text(ui)
    for param in command.get_params(typer.Context(command)):
        param.help = options[param.name].text(ui)
        if param.name == "ui":
            param.default = ui
        elif param.name == "install_completion":
            param.callback = lambda ctx, param, value: _install(value and not ctx.resilient_parsing, ui)


def _install(wanted: bool, ui: Ui) -> None:
    if wanted:
        from quizgen.cli.completion import install_completion

        install_completion(ui)
