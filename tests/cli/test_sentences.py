"""Every sentence of the program in both languages."""

from __future__ import annotations

import ast
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

import quizgen

ROOT = Path(quizgen.__file__).parent


def sentences() -> Iterator[tuple[str, str, str]]:
    """Where each `Say(…)` of literal texts stands, and its two texts."""
    for path in sorted(ROOT.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Say":
                given = dict(zip(("en", "vi"), node.args, strict=False))
                given |= {word.arg: word.value for word in node.keywords if word.arg}
                assert set(given) == {"en", "vi"}, f"{path}:{node.lineno}"
                texts = [given[tag] for tag in ("en", "vi")]
                match texts:
                    case [ast.Constant(value=str(english)), ast.Constant(value=str(vietnamese))]:
                        yield f"{path.relative_to(ROOT)}:{node.lineno}", english, vietnamese


SENTENCES = list(sentences())


def names(sentence: str) -> set[str]:
    """The `{names}` of a sentence."""
    return {name for _, name, _, _ in Formatter().parse(sentence) if name is not None}


@pytest.mark.parametrize(("where", "english", "vietnamese"), SENTENCES, ids=[each[0] for each in SENTENCES])
def test_is_there_in_both_languages_with_the_same_values(where: str, english: str, vietnamese: str) -> None:
    assert english.strip()
    assert vietnamese.strip()
    assert names(english) == names(vietnamese)
    assert unicodedata.is_normalized("NFC", vietnamese)


def test_there_are_many_of_them() -> None:
    assert len(SENTENCES) > 100
