"""The house is as `ARCHITECTURE.md` says: which room may import which, and who alone knows a library or the disk."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "quizgen"
FREE = {"__init__", "__main__"}
"""The package itself: a version, and the door to the command line."""


class Import(NamedTuple):
    """One import of one module."""

    room: str
    file: Path
    line: int
    module: str
    names: tuple[str, ...] = ()


def room_of(file: Path) -> str:
    """The room that a file belongs to: the first part of its path in the package."""
    return file.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports() -> Iterator[Import]:
    """All imports of the package, those for type checking alone and those inside functions too."""
    for file in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                for alias in node.names:
                    yield Import(room_of(file), file, node.lineno, alias.name)
            elif isinstance(node, ast.ImportFrom):
                module = node.module or ""
                if node.level:
                    package = file.relative_to(ROOT).parent.parts
                    package = package[: len(package) - node.level + 1]
                    module = ".".join((*package, module)) if module else ".".join(package)
                yield Import(room_of(file), file, node.lineno, module, tuple(a.name for a in node.names))


IMPORTS = list(imports())


def rooms_used() -> Iterator[tuple[Import, str]]:
    """Every import of another room of the package, and which room it is."""
    for one in IMPORTS:
        if one.module == "quizgen":
            yield from ((one, name) for name in one.names if name in ROOMS)
        elif one.module.startswith("quizgen."):
            yield one, one.module.split(".")[1]


def table() -> dict[str, frozenset[str]]:
    """The rooms in the order of the table, and what each may import."""
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `(\w+)(?:\.py|/)?` \|[^|]*\|([^|]*)\|$", text, re.MULTILINE)
    assert len(rows) == len({room for room, _ in rows}), "a room stands in two rows"
    return {room: frozenset(re.findall(r"`(\w+)`", allowed)) for room, allowed in rows}


ROOMS = {room_of(file) for file in PACKAGE.rglob("*.py")}
TABLE = table()


def where(one: Import) -> str:
    """The place of an import."""
    return f"{one.file.relative_to(ROOT)}:{one.line}: imports {one.module} {', '.join(one.names)}"


def test_every_room_has_its_row_and_every_row_its_room() -> None:
    assert set(TABLE) == ROOMS - FREE


def test_rows_name_rooms() -> None:
    assert {name for allowed in TABLE.values() for name in allowed} <= set(TABLE)


def test_a_room_imports_what_its_row_names_and_nothing_else() -> None:
    wrong = [
        where(one)
        for one, used in rooms_used()
        if one.room not in FREE and used != one.room and used not in TABLE.get(one.room, ())
    ]
    assert wrong == []


def test_a_row_names_nothing_that_is_not_imported() -> None:
    used = {(one.room, other) for one, other in rooms_used()}
    assert [(room, other) for room in TABLE for other in TABLE[room] if (room, other) not in used] == []


def test_rooms_stand_in_the_order_in_which_they_build_on_each_other() -> None:
    """So that there is no way back: a room imports only what stands above it."""
    order = list(TABLE)
    wrong = [(room, one) for room in order for one in TABLE[room] if order.index(one) >= order.index(room)]
    assert wrong == []


def reached(room: str) -> set[str]:
    """All rooms that a room is built on."""
    return {one for direct in TABLE[room] for one in (direct, *reached(direct))}


@pytest.mark.parametrize("room", ["deck", "paper", "outputs", "render"])
def test_outputs_never_import_types_of_questions(room: str) -> None:
    """Not even the type of a question may be asked for; what an edition is made of is nothing to an output."""
    assert [where(one) for one, used in rooms_used() if one.room == room and used in ("kinds", "fields", "load")] == []


def test_types_of_questions_are_not_built_on_outputs() -> None:
    assert reached("kinds") & {"deck", "paper", "outputs", "render", "editions", "checks", "load"} == set()


@pytest.mark.parametrize(
    ("library", "rooms"),
    [
        ("yaml", {"tree"}),
        ("genanki", {"deck"}),
        ("sqlite3", {"deck", "exchange"}),
        ("jinja2", {"paper", "practice", "web"}),
        ("markdown_it", {"prose"}),
        ("wcwidth", {"source"}),
        ("typer", {"cli"}),
        ("click", {"cli"}),
        ("rich", {"cli"}),
    ],
)
def test_a_library_is_known_to_one_room_alone(library: str, rooms: set[str]) -> None:
    found = {one.room for one in IMPORTS if one.module.split(".")[0] == library}
    assert found <= rooms


@pytest.mark.parametrize(
    "library", ["random", "secrets", "uuid", "time", "socket", "urllib.request", "http", "subprocess"]
)
def test_nothing_but_the_command_line_knows_chance_the_clock_or_the_net(library: str) -> None:
    """Besides genanki, with which the deck is written and which has a clock of its own, and the preview's server."""
    besides = {"time": {"deck"}, "http": {"preview"}}
    found = {one.room for one in IMPORTS if f"{one.module}.".startswith(f"{library}.")}
    assert found <= {"cli"} | besides.get(library, set())


DISK = {"read_bytes", "write_bytes", "read_text", "write_text", "iterdir", "glob", "rglob", "mkdir", "unlink", "rename"}


def test_only_rooms_at_the_ends_touch_the_disk() -> None:
    """Those that read, those that write, and those whose pictures and styles are files."""
    found = set()
    for file in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            named = isinstance(node, ast.Attribute) and node.attr in DISK
            opened = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "open"
            if named or opened:
                found.add(room_of(file))
    assert found <= {
        "blueprint",
        "load",
        "tree",
        "settings",
        "build",
        "cli",
        "deck",
        "paper",
        "exchange",
        "ledger",
        "manual",
        "mend",
        "outputs",
        "practice",
        "preview",
        "web",
    }


def test_a_command_that_reads_knows_nothing_of_what_writes() -> None:
    """genanki and Jinja2 cost more time than checking a bank."""
    import subprocess
    import sys

    code = (
        "import sys, quizgen.checks, quizgen.reports, quizgen.load; "
        "print(*sorted({'genanki', 'jinja2', 'babel', 'markdown_it', 'sqlite3', 'typer'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.split() == []
