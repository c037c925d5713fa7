"""The ledger's file: a head line, then one entry a line; lines are only ever added, so git merges it by union."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from quizgen.diagnostics import Diagnostic
from quizgen.ledger import rules
from quizgen.ledger.entries import Entry, Ledger, entry_from_json
from quizgen.source import Source

SUFFIX = ".ledger.jsonl"
VERSION = 1


@dataclass(frozen=True, slots=True)
class ReadLedger:
    """A ledger with its bank's identity and id (empty where there is no file yet), and what is wrong with the file."""

    ledger: Ledger
    identity: str
    bank: str
    exists: bool
    diagnostics: tuple[Diagnostic, ...]


def ledger_path(folder: Path, bank: str) -> Path:
    """Where the ledger of a bank lies: beside it, named by its id."""
    return folder / f"{bank}{SUFFIX}"


def read_ledger(path: Path) -> ReadLedger:
    """The ledger in a file; an empty one where there is none."""
    if not path.is_file():
        return ReadLedger(Ledger(), "", "", False, ())
    text = path.read_bytes().decode("utf-8", errors="replace")
    source = Source(str(path), text, path)
    entries: list[Entry] = []
    identity = bank = ""
    found: list[Diagnostic] = []
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            head = json.loads(line)
            if isinstance(head, dict) and "ledger" in head:
                identity, bank = identity or str(head["key"]), bank or str(head["bank"])
            else:
                entries.append(entry_from_json(line))
        except (ValueError, KeyError, TypeError):
            start = source.offset(number)
            found.append(rules.LEDGER_DAMAGED.at(source.place(start, start + max(len(line), 1)), name=path.name))
    return ReadLedger(Ledger(entries), identity, bank, True, tuple(found))


def append_entries(path: Path, bank: str, identity: str, entries: Sequence[Entry]) -> None:
    """Add entries to the end of a ledger; nothing that stands in it is touched."""
    lines = [entry.to_json() for entry in entries]
    before = path.read_bytes() if path.is_file() else b""
    if not before:
        lines.insert(0, json.dumps({"ledger": VERSION, "bank": bank, "key": identity}, ensure_ascii=False))
    start = "\n" if before and not before.endswith(b"\n") else ""
    with path.open("a", encoding="utf-8", newline="\n") as file:
        file.write(start + "".join(f"{line}\n" for line in lines))


def _identity(path: Path) -> str:
    """The key in a ledger's first line; the rest is not read, since a folder may hold many ledgers."""
    try:
        with path.open(encoding="utf-8", errors="replace") as file:
            head = json.loads(file.readline())
        return str(head["key"])
    except (OSError, ValueError, KeyError, TypeError):
        return ""


def owner_of(identity: str, folder: Path, besides: Path) -> Path | None:
    """Another ledger in a folder that belongs to the same key."""
    for path in sorted(folder.glob(f"*{SUFFIX}")):
        if path != besides and _identity(path) == identity:
            return path
    return None


def recovered(entries: Iterable[Entry], known: Ledger) -> list[Entry]:
    """The entries that a ledger does not have yet."""
    return [entry for entry in entries if entry not in known.by_guid.get(entry.guid, [])]
