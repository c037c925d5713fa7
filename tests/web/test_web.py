"""The room's scripts and styles can be put inside cards and pages."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import quizgen.web
from quizgen.web import script, sheet

ROOM = Path(quizgen.web.__file__).parent
SCRIPTS = sorted(file.stem for file in ROOM.glob("*.js"))
SHEETS = sorted(file.stem for file in ROOM.glob("*.css"))


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A room of the test's own."""
    monkeypatch.setattr(quizgen.web, "files", lambda package: tmp_path)
    return tmp_path


def test_comments_indentation_and_empty_lines_are_left_out(room: Path) -> None:
    (room / "a.js").write_text("// A note.\n\n/* More\n   of it. */\nfunction a() {\n  // why\n  return 1; // one\n}\n")
    (room / "b.js").write_text("function b() {}\n")
    assert script("a", "b") == "function a() {\nreturn 1; // one\n}\nfunction b() {}"
    (room / "a.css").write_text("/* A note. */\n.a {\n  /* why */\n  color: red;\n}\n")
    assert sheet("a") == ".a {\ncolor: red;\n}"


@pytest.mark.parametrize(
    "line",
    [
        'a = "// no note";',
        "a = '/* no note */ // nor this';",
        'a = "https://example.org";',
        'a = "\\" // no note";',
        "a = `line\n  // no note\n\n  /* nor this */`;",
        "a = /['\"]/; // don't",
        "a = b / c; // `d`",
    ],
)
def test_what_is_quoted_stays_whole(line: str, room: Path) -> None:
    (room / "a.js").write_text(f"{line}\n// A note: don't keep it.\nb();\n")
    assert script("a") == f"{line}\nb();"


def test_a_file_that_is_not_there_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        script("answers", "nothing")


@pytest.mark.parametrize("name", SCRIPTS)
def test_a_script_is_functions_alone(name: str) -> None:
    raw = (ROOM / f"{name}.js").read_text(encoding="utf-8")
    assert re.findall(r"^(?!function \w+\(|\}$|//|/\*| )\S.*", raw, re.MULTILINE) == []


@pytest.mark.parametrize("name", SCRIPTS)
def test_a_script_has_nothing_that_old_clients_or_templates_refuse(name: str) -> None:
    """Lookbehind, named groups, Unicode properties, optional chaining, `??`, spread of objects; addresses."""
    refused = r"\{\{|</script|\(\?<|\\p\{|\?\.[a-z(\[]|\?\?|[{,]\s*\.\.\.\w+[^\])]*\}|https?:|import\(|BigInt"
    assert re.findall(refused, script(name), re.IGNORECASE) == []


def test_no_two_functions_of_the_room_have_one_name() -> None:
    names = [
        name
        for file in SCRIPTS
        for name in re.findall(r"^function (\w+)", (ROOM / f"{file}.js").read_text("utf-8"), re.M)
    ]
    assert [name for name in names if names.count(name) > 1] == []


def test_a_style_loads_nothing_and_has_nothing_that_templates_refuse() -> None:
    """What it draws with lies in it: `url("data:…")`."""
    refused = re.compile(r"\{\{|</style|@import|url\(|https?:", re.IGNORECASE)
    bare = {name: re.sub(r"""url\((['"])data:.*?\1\)""", "", sheet(name)) for name in SHEETS}
    assert {name: found for name in SHEETS if (found := refused.findall(bare[name]))} == {}
