"""A wrong command line, told in our own sentences and with what was probably meant."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from difflib import get_close_matches
from typing import Any

import typer

from quizgen.say import Say, Ui, same

_DID_YOU_MEAN = Say(en="Did you mean {near}?", vi="Có phải ý bạn là {near}?")
_POSSIBLE = Say(en="Possible: {all}.", vi="Có thể chọn: {all}.")
_WRONG_VALUE = Say(en="{option} does not know “{value}”.", vi="{option} không nhận giá trị “{value}”.")
_UNKNOWN_COMMAND = Say(en="There is no command “{name}”.", vi="Không có lệnh “{name}”.")
_UNKNOWN_OPTION = Say(en="There is no option {name}.", vi="Không có tùy chọn {name}.")
_NEEDS_VALUE = Say(en="{name} needs a value behind it.", vi="Sau {name} phải có một giá trị.")
_TAKES_NO_VALUE = Say(en="{name} takes no value.", vi="{name} không đi kèm giá trị.")
_NO_COMMAND = Say(en="A command is missing.", vi="Thiếu lệnh.")
_MISSING = Say(en="{name} is missing.", vi="Thiếu {name}.")
_TOO_MUCH = Say(en="This is too much: {words}.", vi="Thừa: {words}.")
_OTHER = Say(en="The command line can't be understood ({detail}).", vi="Không hiểu được dòng lệnh ({detail}).")
_SHOWN = 24
"""So many known names are listed."""
_SEE = Say(en="See: {command} --help", vi="Xem: {command} --help")


class WrongCommandLine(typer.BadParameter):
    """A wrong command line, in a sentence of ours."""

    def __init__(self, says: Say) -> None:
        super().__init__(says.en)
        self.says = says


def unknown(name: str, known: Iterable[str], says: Say) -> WrongCommandLine:
    """A name that nobody knows: the sentence, the nearest known name, and all of them."""
    known = list(known)
    near = get_close_matches(name.lower(), known, n=1, cutoff=0.5)
    guess = [_DID_YOU_MEAN.filled(near=near[0])] if near else []
    shown = [*known[:_SHOWN], "…"] if len(known) > _SHOWN else known
    return WrongCommandLine(joined(says, *guess, _POSSIBLE.filled(all=", ".join(shown))))


def unknown_command(name: str, known: Iterable[str]) -> WrongCommandLine:
    """A command that is not there."""
    return unknown(name, known, _UNKNOWN_COMMAND.filled(name=name))


def unknown_value(option: str, value: str, known: Iterable[str]) -> WrongCommandLine:
    """A value that an option does not take."""
    return unknown(value, known, _WRONG_VALUE.filled(option=option, value=value))


def joined(*sentences: Say) -> Say:
    """Sentences behind each other."""
    return Say(" ".join(each.en for each in sentences), " ".join(each.vi for each in sentences))


def tell_wrong(wrong: typer.TyperException, ui: Ui) -> None:
    """Say on standard error what is wrong with the command line, and where help is."""
    context = getattr(wrong, "ctx", None)
    if type(wrong).__name__ == "NoArgsIsHelpError":
        print(context.get_help() if context else "", file=sys.stderr)
        return
    path = context.command_path if context else "quizgen"
    sentence = wrong.says if isinstance(wrong, WrongCommandLine) else _sentence(wrong)
    print(f"quizgen: {_shown(sentence.text(ui))}\n{_SEE.fill(ui, command=path)}", file=sys.stderr)


def _shown(text: str) -> str:
    from quizgen.reports.visible import visible

    return visible(text)


def _sentence(wrong: typer.TyperException) -> Say:
    """Typer's exception in a sentence of ours; told apart by names: the classes are private."""
    tell = _SENTENCES.get(type(wrong).__name__, _other)
    return tell(wrong)


def _no_such_option(wrong: Any) -> Say:
    says = _UNKNOWN_OPTION.filled(name=wrong.option_name)
    near = ", ".join(wrong.possibilities or ())
    return joined(says, _DID_YOU_MEAN.filled(near=near)) if near else says


def _bad_option_usage(wrong: Any) -> Say:
    says = _TAKES_NO_VALUE if "does not take" in wrong.message else _NEEDS_VALUE
    return says.filled(name=wrong.option_name)


def _missing_parameter(wrong: Any) -> Say:
    return _MISSING.filled(name=(wrong.param.metavar or wrong.param.opts[0]) if wrong.param else "")


def _other(wrong: Any) -> Say:
    if wrong.message == "Missing command.":
        return _NO_COMMAND
    _, too_much, words = wrong.message.partition("unexpected extra argument(s) (")
    return _TOO_MUCH.filled(words=words[:-1]) if too_much else _OTHER.filled(detail=same(wrong.format_message()))


_SENTENCES: dict[str, Callable[[Any], Say]] = {
    "NoSuchOption": _no_such_option,
    "BadOptionUsage": _bad_option_usage,
    "MissingParameter": _missing_parameter,
}
