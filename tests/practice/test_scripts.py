"""The page's own scripts and style keep to what every current browser takes, and load nothing."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import quizgen.practice
import quizgen.web
from quizgen.practice.look import style
from quizgen.practice.page import page_script

ROOM = Path(quizgen.practice.__file__).parent
WEB = Path(quizgen.web.__file__).parent
SCRIPTS = sorted((ROOM / "scripts").glob("*.js"))


def test_every_script_is_in_the_page() -> None:
    found = page_script()
    functions = [name for file in SCRIPTS for name in re.findall(r"^function (\w+)", file.read_text("utf-8"), re.M)]
    assert functions
    assert [name for name in functions if f"function {name}(" not in found] == []


def test_no_function_has_the_name_of_one_of_the_widgets() -> None:
    files = [*SCRIPTS, *WEB.glob("*.js")]
    names = [name for file in files for name in re.findall(r"^function (\w+)", file.read_text("utf-8"), re.M)]
    assert [name for name in names if names.count(name) > 1] == []


@pytest.mark.parametrize("file", SCRIPTS, ids=lambda file: file.stem)
def test_a_script_has_nothing_that_older_browsers_refuse(file: Path) -> None:
    """Lookbehind, optional chaining, `??`, spread of objects; the net, cookies, and HTML that is written."""
    refused = (
        r"\(\?<|\?\.[a-z(\[]|\?\?|[{,]\s*\.\.\.\w+[^\])]*\}|https?:|import\(|fetch\(|XMLHttp|cookie|eval\(|\.write\("
    )
    assert re.findall(refused, file.read_text("utf-8"), re.IGNORECASE) == []


def test_the_style_loads_nothing_and_can_not_end_itself() -> None:
    bare = re.sub(r"""url\((['"])data:.*?\1\)""", "", style())
    assert re.findall(r"</style|@import|url\(|https?:", bare, re.IGNORECASE) == []


def test_the_night_has_the_colours_of_the_cards() -> None:
    night = style().partition("@media screen and (prefers-color-scheme: dark)")[2].partition("}\n}")[0]
    look = (WEB / "look.css").read_text("utf-8")
    day = re.findall(r"(--[\w-]+): #", look.partition("}")[0])
    assert re.findall(r"(--[\w-]+): #", night) == day
