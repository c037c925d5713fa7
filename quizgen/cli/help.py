"""Help pages in the user's language: Typer's commands, with our own words around them."""

from __future__ import annotations

import shutil
from textwrap import wrap
from typing import TYPE_CHECKING, Any

from typer.core import TyperCommand, TyperGroup

from quizgen.cli.wrong import unknown_command
from quizgen.say import Say, Ui

if TYPE_CHECKING:
    from collections.abc import Iterable

    from typer._click import Command as AnyCommand
    from typer._click import Context

_USAGE = Say(en="Usage", vi="Cách dùng")
_ARGUMENTS = Say(en="Arguments", vi="Đối số")
_OPTIONS = Say(en="Options", vi="Tùy chọn")
_COMMANDS = Say(en="Commands", vi="Các lệnh")
_SOME_OPTIONS = Say(en="[OPTIONS]", vi="[TÙY CHỌN]")
_A_COMMAND = Say(en="COMMAND …", vi="LỆNH …")
_WIDEST, _LEFT = 100, 24


class Command(TyperCommand):
    """One command."""

    ui: Ui = "en"

    def get_help(self, ctx: Context) -> str:
        """The help page of the command."""
        return "\n".join(_page(self, ctx, (), self.ui))


class Group(TyperGroup):
    """All commands."""

    ui: Ui = "en"

    def get_help(self, ctx: Context) -> str:
        """The help page that lists the commands."""
        rows = [(name, _first_line(command.help)) for name, command in self.commands.items()]
        return "\n".join(_page(self, ctx, rows, self.ui))

    def resolve_command(self, ctx: Context, args: list[str]) -> tuple[str | None, AnyCommand | None, list[str]]:
        """The command of a name, or a sentence with the name that was probably meant."""
        if args[0] not in self.commands and not args[0].startswith("-") and not ctx.resilient_parsing:
            raise unknown_command(args[0], self.commands)
        return super().resolve_command(ctx, args)


def _page(command: AnyCommand, ctx: Context, commands: Iterable[tuple[str, str]], ui: Ui) -> Iterable[str]:
    params = [param for param in command.get_params(ctx) if not getattr(param, "hidden", False)]
    arguments = [(str(param.metavar), _help(param)) for param in params if param.param_type_name == "argument"]
    options = [(_option(param), _help(param)) for param in params if param.param_type_name == "option"]
    usage = [
        _SOME_OPTIONS.text(ui),
        *(name for name, _ in arguments),
        *([_A_COMMAND.text(ui)] if commands else []),
    ]
    width = min(shutil.get_terminal_size().columns, _WIDEST)
    yield f"{_USAGE.text(ui)}: {ctx.command_path} {' '.join(usage)}"
    yield ""
    for line in (command.help or "").splitlines():
        yield from wrap(line, width, initial_indent="  ", subsequent_indent="  ") or [""]
    for heading, rows in ((_ARGUMENTS, arguments), (_OPTIONS, options), (_COMMANDS, commands)):
        if rows:
            yield f"\n{heading.text(ui)}:"
        for left, right in rows:
            yield from _row(left, right, width)


def _row(left: str, right: str, width: int) -> Iterable[str]:
    """A name and what it means, the meaning in a column of its own."""
    indent = " " * (_LEFT + 4)
    lines = wrap(right, max(width, _LEFT + 24), initial_indent=indent, subsequent_indent=indent) or [""]
    if len(left) > _LEFT:
        return [f"  {left}", *lines]
    return [f"  {left:<{_LEFT}}  {lines[0].lstrip()}".rstrip(), *lines[1:]]


def _option(param: Any) -> str:
    names = ", ".join(param.opts)
    return names if param.is_flag else f"{names} {param.metavar or 'TEXT'}"


def _help(param: Any) -> str:
    return str(param.help or "")


def _first_line(text: str | None) -> str:
    return (text or "").partition("\n")[0]
