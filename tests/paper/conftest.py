"""What the tests of printed pages share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.paper.browser import Printer, printing


@pytest.fixture(scope="module")
def printer() -> Iterator[Printer]:
    """One browser for all tests of a module."""
    with printing() as found:
        yield found
