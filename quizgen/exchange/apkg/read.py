"""Packages to banks: notes of our own decks to the banks they were built from, all others to a bank per package."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from quizgen.exchange.apkg.collection import read_collection
from quizgen.exchange.apkg.foreign.bank import read_foreign
from quizgen.exchange.apkg.items import Account, ReadBank
from quizgen.exchange.apkg.notes import Collection
from quizgen.exchange.apkg.own.bank import NO_ID, read_own
from quizgen.exchange.apkg.own.notes import OwnNote, own_note
from quizgen.exchange.apkg.package import Package, open_package
from quizgen.exchange.apkg.refused import Refused
from quizgen.say import Say

_EMPTY = Say(en="there is no note in it", vi="trong gói không có ghi chú nào")
_STRAY = Say(en="notes whose note type is not in the package", vi="ghi chú có kiểu ghi chú không nằm trong gói")
_TWICE = Say(en="notes that stand in several of the packages", vi="ghi chú có trong nhiều gói đã cho")


class WrongPackage(NamedTuple):
    """A package that can't be read, and why."""

    path: Path
    says: Say


class Opened(NamedTuple):
    """A package and what its database holds."""

    path: Path
    package: Package
    collection: Collection


def read_packages(paths: Sequence[Path], lang: str | None, keys: Iterator[str]) -> list[ReadBank] | WrongPackage:
    """The banks of packages; `keys` mints what banks of strangers' notes hang their identity on."""
    with ExitStack() as stack:
        opened: list[Opened] = []
        for path in paths:
            try:
                opened.append(_opened(path, stack))
            except Refused as refused:
                return WrongPackage(path, refused.says)
        banks: list[ReadBank] = []
        for notes in _ours(opened).values():
            once, account = _each_once(notes)
            banks.append(replace(read_own(once, account), notes=len(notes)))
        for one in opened:
            banks += _foreign(one, lang, keys)
        return banks


def _opened(path: Path, stack: ExitStack) -> Opened:
    package = stack.enter_context(open_package(path))
    collection = read_collection(package.collection)
    if not collection.notes and not collection.strays:
        raise Refused(_EMPTY)
    return Opened(path, package, collection)


def _ours(opened: Sequence[Opened]) -> dict[str, list[OwnNote]]:
    """The notes of our own by the bank that they name."""
    found: dict[str, list[OwnNote]] = {}
    for one in opened:
        for note in one.collection.notes:
            own = own_note(note, one.package, one.collection)
            if own and own.bank:
                found.setdefault(own.bank, []).append(own)
    return found


def _each_once(notes: Sequence[OwnNote]) -> tuple[list[OwnNote], Account]:
    """The notes without those that were there before, and an account that tells them."""
    account = Account()
    found: dict[tuple[str, str], OwnNote] = {}
    for one in notes:
        if found.setdefault((one.item, one.edition), one) is not one:
            account.leave_out(_TWICE, f"{one.item}/{one.edition}")
    return list(found.values()), account


def _foreign(one: Opened, lang: str | None, keys: Iterator[str]) -> list[ReadBank]:
    """The bank of a package's other notes, if there are any."""
    account = Account()
    for guid in one.collection.strays:
        account.leave_out(_STRAY, guid)
    notes = []
    for note in one.collection.notes:
        own = own_note(note, one.package, one.collection)
        if own is None:
            notes.append(note)
        elif not own.bank:
            account.leave_out(NO_ID, note.guid)
    if not notes and not account.notes:
        return []
    count = len(notes) + account.notes
    bank = read_foreign(notes, one.package, account, one.path.stem, next(keys), lang)
    return [replace(bank, notes=count)]
