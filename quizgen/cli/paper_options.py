"""From what was typed behind `quizgen paper` to the options of a paper."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path
from typing import Any

from quizgen.cli.options import split_words
from quizgen.cli.wrong import WrongCommandLine, unknown_value
from quizgen.editions import Posed
from quizgen.paper.layouts import layout_names
from quizgen.paper.options import Cover, PaperOptions, set_options
from quizgen.paper.selection import Quota, Selection, Short, unknown_words
from quizgen.say import Say
from quizgen.settings import MOST_FORMS, Settings

_NOT_CODES = Say(
    en="--codes needs different numbers with the same count of digits, at most 6, for example 101,102.",
    vi="--codes cần các số khác nhau, có cùng số chữ số, nhiều nhất 6 chữ số, ví dụ 101,102.",
)
_TOO_MANY_FORMS = Say(
    en="--forms: at most {most} forms can be made.", vi="--forms: chỉ làm được nhiều nhất {most} mã đề."
)
_FORMS_AND_CODES = Say(
    en="--forms asks for {forms} forms, but --codes names {codes}.",
    vi="--forms yêu cầu {forms} mã đề, nhưng --codes ghi {codes} mã.",
)
_NOT_POINTS = Say(
    en="--total needs a number of points above 0 with at most 2 decimals, for example 10, not “{typed}”.",
    vi="--total cần một số điểm lớn hơn 0, nhiều nhất 2 chữ số thập phân, ví dụ 10, không phải “{typed}”.",
)
_TWO_DRAWS = Say(
    en="--blueprint says what is drawn; --count, --tags, --difficulty and --types can't stand beside it.",
    vi="--blueprint đã quy định việc rút câu; không dùng kèm --count, --tags, --difficulty, --types.",
)
_TOO_FEW = Say(
    en="{wanted} questions are asked for, but there are only {found} that fit.",
    vi="Yêu cầu {wanted} câu, nhưng chỉ có {found} câu phù hợp.",
)
_NAMED_AND_EXCLUDED = Say(
    en="“{id}” is named by --items and excluded by --exclude.", vi="“{id}” vừa có ở --items vừa có ở --exclude."
)
_LESS_THAN_NAMED = Say(
    en="--count {count} is less than the {named} questions that --items names.",
    vi="--count {count} ít hơn {named} câu đã ghi ở --items.",
)
_POINTS = re.compile(r"\d{1,4}(?:[.,]\d{1,2})?", re.ASCII)
_CODE = re.compile(r"\d{1,6}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Given:
    """What was typed; None, False or nothing where an option was left out."""

    items: str | None
    exclude: str | None
    count: int | None
    tags: str | None
    difficulty: str | None
    types: str | None
    blueprint: Path | None
    forms: int | None
    codes: str | None
    seed: str
    layout: str | None
    columns: str | None
    large: bool
    paper: str | None
    total: str | None
    no_points: bool
    no_word_bank: bool
    no_sheet: bool
    duplex: str | None
    authority: str | None
    school: str | None
    school_class: str | None
    subject: str | None
    title: str | None
    exam: str | None
    year: str | None
    date: str | None
    time: int | None


def options_of(given: Given, settings: Settings, quotas: tuple[Quota, ...]) -> PaperOptions:
    """The options of a paper: what was typed, and for the rest what stands in the settings."""
    kept = set_options(settings)
    codes = _codes(given)
    changed = {
        "forms": given.forms or len(codes) or kept.forms,
        "layout": _layout(given.layout),
        "columns": int(given.columns) if given.columns else None,
        "paper": given.paper,
        "scale_to": _points(given.total),
        "duplex": given.duplex,
        "large": given.large or None,
    }
    return replace(
        kept,
        **_typed(changed),
        codes=codes,
        seed=given.seed,
        show_points=not given.no_points,
        word_bank=not given.no_word_bank,
        sheet=not given.no_sheet,
        selection=_selection(given, quotas),
        cover=_cover(given, kept.cover),
    )


def _typed(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}


def _cover(given: Given, kept: Cover) -> Cover:
    names = ("authority", "school", "school_class", "subject", "title", "exam", "year", "date")
    return replace(kept, **_typed({**{name: getattr(given, name) for name in names}, "minutes": given.time}))


def _layout(typed: str | None) -> str | None:
    if typed is not None and typed not in layout_names():
        raise unknown_value("--layout", typed, layout_names())
    return typed


def _codes(given: Given) -> tuple[str, ...]:
    codes = split_words(given.codes)
    if given.codes is not None and not (codes and all(map(_CODE.fullmatch, codes)) and len({*map(len, codes)}) == 1):
        raise WrongCommandLine(_NOT_CODES)
    if max(given.forms or 0, len(codes)) > MOST_FORMS:
        raise WrongCommandLine(_TOO_MANY_FORMS.filled(most=MOST_FORMS))
    if given.forms is not None and len(codes) > given.forms:
        raise WrongCommandLine(_FORMS_AND_CODES.filled(forms=given.forms, codes=len(codes)))
    return codes


def _points(typed: str | None) -> Decimal | None:
    if typed is None:
        return None
    points = Decimal(typed.replace(",", ".")) if _POINTS.fullmatch(typed) else Decimal(0)
    if not points:
        raise WrongCommandLine(_NOT_POINTS.filled(typed=typed))
    return points


# Selection


def _selection(given: Given, quotas: tuple[Quota, ...]) -> Selection:
    """What was asked for by options, or by the lines of a blueprint."""
    named, excluded = split_words(given.items), split_words(given.exclude)
    narrowed = [split_words(typed) for typed in (given.tags, given.difficulty, given.types)]
    if given.blueprint is not None and (given.count is not None or any(narrowed)):
        raise WrongCommandLine(_TWO_DRAWS)
    for id in named:
        if id in excluded:
            raise WrongCommandLine(_NAMED_AND_EXCLUDED.filled(id=id))
    if given.count is not None and given.count < len(named):
        raise WrongCommandLine(_LESS_THAN_NAMED.filled(count=given.count, named=len(named)))
    if given.count is not None or any(narrowed):
        quotas = (Quota(None if given.count is None else given.count - len(named), *narrowed),)
    return Selection(named, excluded, quotas)


def refuse_unknown(selection: Selection, items: Sequence[Posed], *, by_blueprint: bool) -> None:
    """A word that no question has is a wrong command line; a blueprint's words are told at their places."""
    asked = replace(selection, quotas=()) if by_blueprint else selection
    for unknown in unknown_words(asked, items):
        raise unknown_value(f"--{unknown.where}", unknown.value, unknown.known)


def refuse_short(short: Sequence[Short], named: int) -> None:
    """More questions than there are is a wrong command line."""
    for one in short:
        raise WrongCommandLine(_TOO_FEW.filled(wanted=one.wanted + named, found=one.found + named))
