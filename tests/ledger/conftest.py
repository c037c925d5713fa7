"""A desk for the one who publishes, and a collection for the one who learns."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from .desk import Desk, Learner
from .desk import learner as new_learner


@pytest.fixture
def desk(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Desk:
    """An empty folder with a clock."""
    folder = tmp_path / "desk"
    folder.mkdir()
    return Desk(folder, capsys, monkeypatch)


@pytest.fixture
def learner(tmp_path: Path) -> Iterator[Learner]:
    """A learner with an empty collection."""
    with new_learner(tmp_path / "learner") as made:
        yield made
