"""What all tests share: golden files, and the switch that rewrites them."""

from __future__ import annotations

from collections.abc import Callable
from difflib import unified_diff
from pathlib import Path
from typing import TypeAlias

import pytest

GOLDEN = Path(__file__).parent / "golden"

Golden: TypeAlias = Callable[[str, str], None]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden", action="store_true", help="write the golden files anew; then read the difference"
    )


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """`golden(name, text)`: the text must be that of `tests/golden/<name>` (`--update-golden` writes it)."""
    update = bool(request.config.getoption("--update-golden"))

    def compare(name: str, text: str) -> None:
        path = GOLDEN / name
        wanted = path.read_text(encoding="utf-8") if path.exists() else ""
        if text == wanted:
            return
        if update:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
            return
        lines = unified_diff(wanted.splitlines(), text.splitlines(), f"golden/{name}", "now", lineterm="", n=2)
        pytest.fail("\n".join((*lines, "If this is meant: pytest --update-golden")), pytrace=False)

    return compare
