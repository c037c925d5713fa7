"""What `quizgen check --explain` says about a rule."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from string import Formatter

from quizgen.cli.wrong import unknown
from quizgen.diagnostics import SEVERITY_SAY, Rule
from quizgen.reports.visible import visible_lines
from quizgen.say import Say, Ui

_UNKNOWN = Say(en="There is no check “{name}”.", vi="Không có phép kiểm tra “{name}”.")
_WHAT = Say(en="What is wrong", vi="Lỗi gì")
_HELP = Say(en="How to mend it", vi="Cách sửa")
_WHY = Say(en="Why it matters", vi="Vì sao")
_LITERATURE = Say(en="Literature", vi="Tài liệu")
_BAD = Say(en="Not so", vi="Không viết thế này")
_GOOD = Say(en="But so", vi="Mà viết thế này")


def explain(name: str, rules: Mapping[str, Rule], ui: Ui) -> str:
    """The page of the rule of a code or name, in any case."""
    wanted = name.strip().casefold()
    for rule in rules.values():
        if wanted in (rule.code.casefold(), rule.name.casefold()):
            return "\n".join(_page(rule, ui)) + "\n"
    codes = {rule.code.lower(): rule.code for rule in rules.values()}
    names = {rule.name: rule.name for rule in rules.values()}
    raise unknown(wanted, codes | names, _UNKNOWN.filled(name=name))


def _page(rule: Rule, ui: Ui) -> Iterator[str]:
    yield f"{rule.code} {rule.name} ({SEVERITY_SAY[rule.severity].text(ui)})"
    parts = (
        (_WHAT, _without_values(rule.message.text(ui))),
        (_HELP, _without_values(rule.help.text(ui))),
        (_WHY, rule.why.text(ui)),
        (_LITERATURE, rule.literature),
        (_BAD, rule.bad if isinstance(rule.bad, str) else rule.bad.decode("utf-8", "replace")),
        (_GOOD, rule.good),
    )
    for heading, text in parts:
        if text:
            yield f"\n{heading.text(ui)}:"
            yield from (f"  {line}".rstrip() for line in visible_lines(text.strip("\r\n")))


def _without_values(sentence: str) -> str:
    """A sentence whose values are not known, `…` in their place."""
    return "".join(text + ("…" if name is not None else "") for text, name, _, _ in Formatter().parse(sentence))
