"""The time of a build: https://reproducible-builds.org/specs/source-date-epoch/ or the clock."""

from __future__ import annotations

import os
import time


def build_time() -> int:
    """In seconds since 1970."""
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    return int(given) if given.isdecimal() else int(time.time())
