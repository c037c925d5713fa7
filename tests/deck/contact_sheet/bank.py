"""A bank's edition, as `quizgen build` makes it."""

from __future__ import annotations

from pathlib import Path

from quizgen.bank import is_edition_of
from quizgen.checks import check_bank
from quizgen.editions import Edition, edit
from quizgen.load import find_banks, load_bank


def read_edition(path: Path, language: str | None) -> Edition:
    """The edition of a bank in a language or a pair (`vi+en`), or its first; ends the program where there is none."""
    found = find_banks([path])
    if not found.banks:
        raise SystemExit(f"{path}: no bank")
    checked = check_bank(load_bank(found.banks[0]))
    if checked.bank is None:
        raise SystemExit("\n".join(f"{path}: {one.rule.code} {one.message('en')}" for one in checked.diagnostics))
    bank = checked.bank.bank
    if language and not is_edition_of(language, bank.languages):
        raise SystemExit(f"{path}: in {', '.join(bank.languages)}, not in {language}")
    return edit(checked.bank, language or bank.editions[0])
