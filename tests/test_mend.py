"""Mending a teacher's file: what is to change changes, and nothing else."""

from __future__ import annotations

import codecs
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from quizgen.checks.bank import KEY_NOT_MINTED
from quizgen.diagnostics import Diagnostic, Edit
from quizgen.mend import mend, mend_files
from quizgen.source import Source


def fix(source: Source, old: str, new: str) -> tuple[Edit, ...]:
    start = source.text.index(old)
    return (Edit(source.place(start, start + len(old)), new),)


def problem(source: Source, *edits: Edit) -> Diagnostic:
    return KEY_NOT_MINTED.at(source.place(0), fix=edits)


def test_a_fix_changes_only_its_own_characters() -> None:
    source = Source("x", "a: một   # ghi chú\r\nb:   hai\r\n")
    assert mend(source.text, [fix(source, "hai", "ba")]) == ("a: một   # ghi chú\r\nb:   ba\r\n", 1)


def test_of_two_fixes_that_touch_the_first_is_made() -> None:
    source = Source("x", "một hai ba")
    both = [fix(source, "hai ba", "3"), fix(source, "một hai", "2")]
    assert mend(source.text, both) == ("2 ba", 1)


def test_the_edits_of_a_fix_are_made_all_together_or_not_at_all() -> None:
    source = Source("x", "một hai ba bốn")
    whole = (*fix(source, "một", "1"), *fix(source, "bốn", "4"))
    assert mend(source.text, [whole, fix(source, "ba bốn", "34")]) == ("1 hai ba 4", 1)


SPANS = st.tuples(st.integers(0, 59), st.integers(0, 5), st.text(max_size=5))


@given(st.text(max_size=60), st.lists(SPANS, max_size=6))
def test_what_no_fix_names_stays(text: str, wanted: list[tuple[int, int, str]]) -> None:
    source = Source("x", text)
    spans = [(start, min(start + length, len(text)), new) for start, length, new in wanted if start <= len(text)]
    mended, made = mend(text, [(Edit(source.place(start, end), new),) for start, end, new in spans])
    assert made <= len(spans)
    assert made or mended == text
    untouched = set(range(len(text))) - {n for start, end, _ in spans for n in range(start, end)}
    kept = iter(mended)
    assert all(any(letter == text[n] for letter in kept) for n in sorted(untouched))


def test_a_file_keeps_its_byte_order_mark_and_its_line_ends(tmp_path: Path) -> None:
    path = tmp_path / "bài.yaml"
    path.write_bytes(codecs.BOM_UTF8 + b"a: 1\r\nb: hai\r\n")
    source = Source("bài.yaml", "a: 1\r\nb: hai\r\n", path)
    assert mend_files([problem(source, *fix(source, "hai", "ba"))]) == {path: 1}
    assert path.read_bytes() == codecs.BOM_UTF8 + b"a: 1\r\nb: ba\r\n"
    assert [left.name for left in tmp_path.iterdir()] == ["bài.yaml"]


def test_a_file_that_was_saved_in_the_meantime_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_text("a: bốn\n", encoding="utf-8")
    source = Source("x.yaml", "a: hai\n", path)
    assert mend_files([problem(source, *fix(source, "hai", "ba"))]) == {}
    assert path.read_text(encoding="utf-8") == "a: bốn\n"


def test_a_problem_without_a_fix_touches_nothing(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_text("a: 1\n", encoding="utf-8")
    before = path.stat()
    assert mend_files([problem(Source("x.yaml", "a: 1\n", path))]) == {}
    assert path.stat().st_mtime_ns == before.st_mtime_ns
