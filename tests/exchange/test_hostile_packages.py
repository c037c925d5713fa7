"""Files that are broken or mean harm: a clear sentence in both languages, nothing on the disk, never a traceback."""

from __future__ import annotations

import json
import sqlite3
import struct
from collections.abc import Callable, Mapping
from contextlib import closing, suppress
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
import zstandard
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quizgen.exchange.apkg import collection as collection_module
from quizgen.exchange.apkg import package as package_module
from quizgen.exchange.apkg.gaps import mark_gaps, write_gaps
from quizgen.exchange.apkg.html_to_runs import read_html
from quizgen.exchange.apkg.protobuf import fields
from quizgen.exchange.apkg.read import WrongPackage, read_packages
from quizgen.exchange.apkg.runs_to_markdown import write_markdown
from quizgen.prose import parse_prose

from .conftest import Reader

MODELS = {
    "1": {"name": "Basic", "type": 0, "flds": [{"name": "Front"}, {"name": "Back"}], "tmpls": [{"qfmt": "{{Front}}"}]}
}
DECKS = {"1": {"name": "Deck", "desc": ""}}
TABLES = """
CREATE TABLE col (models text, decks text, conf text);
CREATE TABLE notes (id integer primary key, guid text, mid integer, tags text, flds text);
CREATE TABLE cards (nid integer, did integer, ord integer, due integer, type integer, odid integer);
"""


def database(*front: str, script: str = TABLES, models: object = MODELS, after: str = "") -> bytes:
    """A collection of notes with these fronts."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(script)
        if "CREATE TABLE col" in script:
            connection.execute("INSERT INTO col VALUES (?, ?, '')", (json.dumps(models), json.dumps(DECKS)))
        if "CREATE TABLE notes" in script:
            rows = ((n, f"g{n}", 1, "", f"{text}\x1fback") for n, text in enumerate(front))
            connection.executemany("INSERT INTO notes VALUES (?, ?, ?, ?, ?)", rows)
        connection.executescript(after)
        connection.commit()
        return connection.serialize()


def packed(path: Path, entries: Mapping[str, bytes]) -> Path:
    """An archive with these entries."""
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for name, data in entries.items():
            archive.writestr(name, data)
    return path


def package(path: Path, *front: str, media: object = None, **entries: bytes) -> Path:
    """A package of the old form."""
    known = {"collection.anki2": database(*front or ("a?",)), "media": json.dumps(media or {}).encode()}
    return packed(path, {**known, **entries})


VIEW = TABLES.replace("CREATE TABLE notes", "CREATE TABLE real") + (
    "CREATE VIEW notes AS WITH RECURSIVE r(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM r) "
    "SELECT id, 'g' AS guid, 1 AS mid, '' AS tags, 'x' AS flds FROM r;"
)
COMPUTED = TABLES.replace("flds text", "flds text AS (hex(zeroblob(10000000)))")
HOSTILE: dict[str, tuple[Callable[[Path], object], str]] = {
    "not a zip": (lambda p: p.write_bytes(b"\x00\x01 hello"), "not an Anki package"),
    "empty": (lambda p: p.write_bytes(b""), "not an Anki package"),
    "half a zip": (lambda p: p.write_bytes(package(p).read_bytes()[:300]), "damaged"),
    "only a head": (lambda p: p.write_bytes(b"PK\x03\x04"), "damaged"),
    "no collection": (lambda p: packed(p, {"hello.txt": b"hi"}), "no Anki collection"),
    "no database": (lambda p: packed(p, {"collection.anki2": b"hello"}), "database in the package is damaged"),
    "cut database": (lambda p: packed(p, {"collection.anki2": database("a?")[:3000]}), "damaged"),
    "torn database": (
        lambda p: packed(p, {"collection.anki2": database("a?")[:4096] + b"\xff" * 12288}),
        "damaged",
    ),
    "wrong schema": (
        lambda p: packed(p, {"collection.anki2": database(script="CREATE TABLE col (models, decks, conf);")}),
        "none of Anki's (notes",
    ),
    "a view for a table": (lambda p: packed(p, {"collection.anki2": database(script=VIEW)}), "none of Anki's (notes"),
    "computed columns": (
        lambda p: packed(
            p, {"collection.anki2": database(script=COMPUTED.replace("CREATE TABLE notes", "CREATE TABLE  notes"))}
        ),
        "none of Anki's (notes",
    ),
    "wrong note types": (lambda p: packed(p, {"collection.anki2": database("a", models=[1, 2])}), "damaged"),
    "deep note types": (
        lambda p: packed(p, {"collection.anki2": database("a", after=f"UPDATE col SET models = '{'[' * 200000}'")}),
        "damaged",
    ),
    "no note": (lambda p: packed(p, {"collection.anki2": database()}), "no note in it"),
    "no list": (lambda p: package(p, media=[1, 2]), "damaged"),
    "broken list": (
        lambda p: packed(p, {"collection.anki2": database("a?"), "media": b"{not json"}),
        "damaged",
    ),
    "not zstandard": (lambda p: packed(p, {"collection.anki21b": b"hello"}), "damaged"),
    "huge window": (
        lambda p: packed(p, {"collection.anki21b": b"\x28\xb5\x2f\xfd\x00\xf8" + b"\x00" * 20}),
        "damaged",
    ),
    "newer": (lambda p: package(p, **{"meta": b"\x08\x09"}), "a newer Anki"),
    "broken meta": (lambda p: package(p, **{"meta": b"\xff\xff\xff"}), "damaged"),
    "zip bomb": (lambda p: packed(p, {"collection.anki2": bytes(300 * 1024**2)}), "would grow to more than 256 MB"),
    "zstandard bomb": (
        lambda p: packed(p, {"collection.anki21b": zstandard.compress(bytes(300 * 1024**2))}),
        "would grow to more than 256 MB",
    ),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_is_refused_in_a_sentence(read: Reader, tmp_path: Path, name: str) -> None:
    path = tmp_path / "deck.apkg"
    make, says = HOSTILE[name]
    make(path)
    found = read(path)
    assert (found.code, found.out) == (1, "")
    assert found.err.startswith(f"{path}: not read: ")
    assert says in found.err
    assert "Traceback" not in found.err
    assert not found.folder.exists()
    refused = read_packages([path], None, iter(()))
    assert isinstance(refused, WrongPackage)
    assert refused.says.vi != refused.says.en


def test_a_missing_file_is_told(read: Reader, tmp_path: Path) -> None:
    found = read(tmp_path / "nothing.apkg")
    assert found.code == 1
    assert "can't be opened" in found.err


def test_the_same_entry_twice_is_refused(read: Reader, tmp_path: Path) -> None:
    path = package(tmp_path / "deck.apkg")
    with ZipFile(path, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("collection.anki2", database("evil"))
    assert "has" not in read(path).banks
    assert read(path).code == 1


def test_an_encrypted_package_is_refused(read: Reader, tmp_path: Path) -> None:
    path = package(tmp_path / "deck.apkg")
    data = bytearray(path.read_bytes())
    for sign, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = data.find(sign)
        struct.pack_into("<H", data, start + at, 1)
    path.write_bytes(bytes(data))
    assert read(path).code == 1


def test_too_many_entries_and_notes_are_refused(read: Reader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = package(tmp_path / "deck.apkg", "a", "b", "c")
    monkeypatch.setattr(collection_module, "MAX_NOTES", 2)
    assert "more than 2 notes" in read(path).err
    monkeypatch.setattr(package_module, "MAX_ENTRIES", 1)
    assert "more than 1 files" in read(path).err


TRICKS = {
    "0": "../../evil.png",
    "1": "/etc/passwd.png",
    "2": "C:\\windows\\evil.png",
    "3": "a/b.png",
    "4": "CON.PNG",
    "5": "x.html",
    "6": "big.png",
    "7": "gone.png",
    "../8": "key.png",
    "9": "\x00\x1f.png",
    "10": "ảnh " * 90 + ".png",
}


def test_files_never_leave_their_folder(read: Reader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package_module, "MAX_FILE", 1000)
    fronts = [f"Q{n} <img src='{name}'>" for n, name in enumerate(TRICKS.values())]
    files = {number: b"picture " + number.encode() for number in TRICKS if number != "7"}
    path = package(tmp_path / "deck.apkg", *fronts, media=TRICKS, **{**files, "6": bytes(5000)})
    before = set(tmp_path.rglob("*"))
    found = read(path)
    assert found.code == 0
    made = {each for each in set(tmp_path.rglob("*")) - before if each.is_file()}
    folder = found.folder / "deck-media"
    assert {each.parent for each in made} == {found.folder, folder}
    assert {each.name for each in made if each.parent == folder} >= {"evil.png", "passwd.png", "b.png", "con.png"}
    assert "not in the package: “gone.png”, “key.png”" in found.out
    assert "a kind that banks do not take: “x.html”" in found.out
    assert "files empty, damaged, larger than" in found.out


HARD_TEXTS = (
    "# not a comment",
    "- not a list: really",
    "a: b #c",
    "'single' \"double\" \\ back",
    "{{c1::x}} }} {{",
    "[a, b]",
    "yes",
    "~",
    "12:30",
    "%TAG ! x",
    "*star* **x** `y` &amp;amp; &lt;script&gt;",
    "\x01\x02\x07 control \x7f\x9f \ufeff\u200b",
    "line\u2028two\u2029three\x85four",
    "tab\there",
    " \u00a0 lead",
    "<b>unclosed <i>tags",
    "</b></i></div>text",
    "<!-- <b>never closed",
    "<a href='javascript:alert(1)'>x</a>",
    "<img src=x onerror=alert(1)>pic",
    "\\(x^2\\) [latex]y[/latex]",
    "|",
    "> folded " + "word " * 60,
    "'" * 200,
    "x" * 19_000,
    "\ud7ff\U0001f600 é ế e\u0301",
    "---",
    "... end",
    "? key",
    "<table><tr><td>a<td>b<tr><td>c",
    "<ul><li>a<ul><li>b</ul><li>c</ul>",
)


def test_hard_texts_pass_check_and_arrive_as_text(read: Reader, tmp_path: Path) -> None:
    found = read(package(tmp_path / "deck.apkg", *HARD_TEXTS))
    assert found.code == 0
    assert "30 questions from 30 of 31 notes" in found.out
    items = {item.id: item for item in found.edition().items}
    assert len(items) == len(HARD_TEXTS) - 1, "one is nothing but a comment"
    stems = {item.stem.plain for item in items.values() if item.stem}
    assert {"# not a comment", "a: b #c", "{{c1::x}} }} {{", "yes", "~", "12:30", "[a, b]", "---"} <= stems
    assert "control" in stems
    assert "line two three four" in stems


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet=st.sampled_from("ab *`_<>/&;{}|:c1\n\t-'\"\\"), max_size=40))
def test_what_is_written_as_markdown_reads_as_what_was_shown(html: str) -> None:
    runs = read_html(html).runs
    plain = "".join(run.text for run in runs)
    shown = parse_prose(write_markdown(runs).text).plain
    assert shown.replace("∗", "*").replace("ˋ", "`") == plain


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.text(
            alphabet=st.one_of(
                st.sampled_from("{}|:c1#-*`'\"\\ \n<b>&;[]%@!,?~="),
                st.characters(exclude_categories=["Cs"]),
            ),
            max_size=30,
        ).map(lambda text: text.replace("\x1f", "")),
        min_size=1,
        max_size=8,
    ),
    st.booleans(),
)
def test_whatever_stands_in_notes_the_bank_passes_check(
    read: Reader, tmp_path: Path, fronts: list[str], cloze: bool
) -> None:
    models = {"1": {**MODELS["1"], "type": int(cloze)}}
    texts = [f"{{{{c1::{text}x}}}} {text}" if cloze else text for text in fronts]
    path = packed(tmp_path / "deck.apkg", {"collection.anki2": database(*texts, models=models)})
    found = read(path)
    assert found.code in (0, 1)
    assert "`check`" not in found.out + found.err
    assert "Traceback" not in found.err


PATTERNS = (
    "<!-- <a <a:b=' </ <? < & <script> <a:b='c': <a/ {{c1:: }} :: <b>* [sound: <div> <i>* {{c1::a}} <ul> <sup> <li> "
    "*a ` <span:style='font-weight:bold'>"
)


@pytest.mark.parametrize("pattern", [pattern.replace(":b", " b") for pattern in PATTERNS.split()])
@pytest.mark.slow
def test_repeated_signs_take_no_more_than_a_moment(pattern: str) -> None:
    import time

    start = time.perf_counter()
    write_gaps(read_html(mark_gaps(pattern * (100_000 // len(pattern)))).runs)
    assert time.perf_counter() - start < 5


@given(st.binary(max_size=60))
def test_bytes_that_are_no_message_raise_one_kind_of_error(data: bytes) -> None:
    with suppress(ValueError):
        list(fields(data))


OWN_FIELDS = ["ID", "Stem", "Media", "Hint", "Answer", "Explanation", "Source", "AsOf", "Lang", "Notice"]
BLOCK_FIELDS = (
    "Options Mode Feedback",
    "Statements Feedback",
    "Unit Accept Tolerance",
    "Text WordBank Accept",
    "Items",
    "Left Right",
    "Reverse Rubric",
    "Reverse",
    "Unit",
    "",
)
SIGNS = (
    '<ol> <li> </li> <li_value="9"> <li_value="1"> x <b>A.</b>_ <b>ZZ.</b>_ _→_ _·_ {{c1::a}} {{ }} :: ±_ 5_% True '
    "2023 <br> ,_ paragraph_6 <b>1_pt</b>_ ** _(2023)"
)
SCRAPS = st.lists(st.sampled_from(SIGNS.replace("_", "\u00a0").split(" ")), max_size=9).map(
    lambda signs: "".join(signs).replace("\u00a0", " ")
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(BLOCK_FIELDS), st.lists(SCRAPS, min_size=14, max_size=14))
def test_whatever_became_of_our_own_fields_nothing_falls_over(
    read: Reader, tmp_path: Path, block: str, scraps: list[str]
) -> None:
    names = OWN_FIELDS + block.split()
    models = {"1": {"name": "quizgen x", "type": 0, "flds": [{"name": name} for name in names], "tmpls": []}}
    values = dict(zip(names, scraps, strict=False)) | {"ID": "rivers/a/en", "Lang": "en"}
    joined = "\x1f".join(values[name] for name in names)
    path = packed(tmp_path / "deck.apkg", {"collection.anki2": database(joined, models=models)})
    found = read(path)
    assert found.code in (0, 1)
    assert "Sorry" not in found.err
