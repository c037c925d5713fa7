"""Options and arguments that several commands share, and how their values are read."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Annotated, Any, TypeAlias

import typer

from quizgen.cli.wrong import WrongCommandLine, unknown_value
from quizgen.say import UI_LANGUAGES, Say

CONTENT = Path("content")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")  # the shape of a BCP 47 tag
_NO_EDITION = Say(
    en="--lang: “{tag}” is not a language tag, nor a pair of two; write for example vi, en or vi+en.",
    vi="--lang: “{tag}” không phải mã ngôn ngữ, cũng không phải một cặp hai mã; hãy viết chẳng hạn vi, en hoặc vi+en.",
)
_NO_LANGUAGE = Say(
    en="--lang: “{tag}” is not a language tag; write for example vi or en.",
    vi="--lang: “{tag}” không phải mã ngôn ngữ; hãy viết chẳng hạn vi hoặc en.",
)
_NO_DAY = Say(
    en="{option} needs a day such as 2026-09-30, not “{value}”.",
    vi="{option} cần một ngày, chẳng hạn 2026-09-30, không phải “{value}”.",
)
_NO_FOLDER = Say(en="{option}: there is no folder “{value}”.", vi="{option}: không có thư mục “{value}”.")
_NO_COUNT = Say(
    en="{option} needs a whole number from 1, not “{value}”.",
    vi="{option} cần một số nguyên từ 1 trở lên, không phải “{value}”.",
)
_NO_PERCENTAGE = Say(
    en="{option} needs a whole number from 0 to 100, not “{value}”.",
    vi="{option} cần một số nguyên từ 0 đến 100, không phải “{value}”.",
)


def choice(option: str, *known: str) -> Any:
    """An option that takes one of some words; the words are its completion in the shell."""

    def read(value: str) -> str:
        if value not in known:
            raise unknown_value(option, value, known)
        return value

    return typer.Option(option, parser=read, metavar="|".join(known), autocompletion=lambda: list(known))


def count(option: str) -> Any:
    """An option that takes a whole number from 1."""

    def read(value: str | int) -> int:
        if not str(value).isdecimal() or int(value) < 1:
            raise WrongCommandLine(_NO_COUNT.filled(option=option, value=value))
        return int(value)

    return typer.Option(option, parser=read, metavar="N")


def percentage(option: str) -> Any:
    """An option that takes a whole number from 0 to 100."""

    def read(value: str | int) -> int:
        if not str(value).isdecimal() or int(value) > 100:
            raise WrongCommandLine(_NO_PERCENTAGE.filled(option=option, value=value))
        return int(value)

    return typer.Option(option, parser=read, metavar="PERCENT")


def day(option: str) -> Any:
    """An option that takes a day, such as 2026-09-30; `day_of` reads it."""

    def check(value: str) -> str:
        try:
            day_of(value)
        except ValueError:
            raise WrongCommandLine(_NO_DAY.filled(option=option, value=value)) from None
        return value

    return typer.Option(option, parser=check, metavar="YYYY-MM-DD")


def day_of(typed: str) -> date:
    """The day that was typed; today (`SOURCE_DATE_EPOCH` where it is set) for nothing. Raises ValueError."""
    from quizgen.cli.clock import build_time

    return date.fromisoformat(typed) if typed else datetime.fromtimestamp(build_time(), UTC).date()


def split_words(typed: str | None) -> tuple[str, ...]:
    """The words of `a,b`, each once, in the order typed."""
    return tuple(dict.fromkeys(word for part in (typed or "").split(",") if (word := part.strip())))


def split_known(option: str, typed: str | None, known: Sequence[str]) -> tuple[str, ...]:
    """The words of `a,b`, all of which must be known; all known ones where nothing was typed."""
    words = split_words(typed)
    for word in words:
        if word not in known:
            raise unknown_value(option, word, known)
    return words or tuple(known)


def split_languages(typed: str | None) -> tuple[str, ...]:
    """The language tags of `vi,en`."""
    tags = split_words(typed)
    for tag in tags:
        if not _LANGUAGE.fullmatch(tag):
            raise WrongCommandLine(_NO_LANGUAGE.filled(tag=tag))
    return tags


def split_editions(typed: str | None) -> tuple[str, ...]:
    """The editions of `vi,vi+en`: language tags, and pairs of different ones."""
    from quizgen.bank import is_edition_of, languages_of

    tags = split_words(typed)
    for tag in tags:
        own = languages_of(tag)
        if not (is_edition_of(tag, own) and all(map(_LANGUAGE.fullmatch, own))):
            raise WrongCommandLine(_NO_EDITION.filled(tag=tag))
    return tags


def texts_at(folders: Sequence[Path] | None) -> tuple[Path, ...]:
    """The folders of texts that were named, all of which must be there."""
    for folder in folders or ():
        if not folder.is_dir():
            raise WrongCommandLine(_NO_FOLDER.filled(option="--texts", value=folder))
    return tuple(folders or ())


Paths: TypeAlias = Annotated[list[Path] | None, typer.Argument(metavar="[PATH]...")]
UiOption: TypeAlias = Annotated[str, choice("--ui", *UI_LANGUAGES)]
Texts: TypeAlias = Annotated[list[Path] | None, typer.Option("--texts", metavar="DIR")]
Languages: TypeAlias = Annotated[str | None, typer.Option("--lang", metavar="TAG,TAG")]

PATHS_SAY = Say(
    en="banks, or folders of banks (if none is given: content)",
    vi="các ngân hàng câu hỏi, hoặc thư mục chứa chúng (nếu không ghi: content)",
)
UI_SAY = Say(
    en="language of messages (else: `ui` in quizgen.yaml, or the system's language)",
    vi="ngôn ngữ thông báo (nếu không ghi: theo `ui` trong quizgen.yaml, hoặc ngôn ngữ của máy)",
)
