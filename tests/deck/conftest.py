"""What the tests of decks share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from .real_anki import new_collection

if TYPE_CHECKING:
    from anki.collection import Collection


@pytest.fixture
def collection(tmp_path: Path) -> Iterator[Collection]:
    """An empty collection of real Anki."""
    with new_collection(tmp_path / "learner") as made:
        yield made
