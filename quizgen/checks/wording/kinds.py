"""Of what kind the options of a question are, and what kinds its stem asks for."""

from __future__ import annotations

from collections.abc import Mapping

from quizgen.checks.wording.reading import Reading
from quizgen.checks.wording.said import Said
from quizgen.checks.wording.tongue import Demand, Tongue

SHORT = {False: 6, True: 8}
"""Words, or syllables, up to which an option shows by its form what it is."""


def kinds_of(reading: Reading, tongue: Tongue) -> Mapping[int, str | None]:
    """The kind of each option by its index, None where the form does not show it; without those about the others."""
    return {n: _kind(option, tongue) for n, option in enumerate(reading.options) if n not in reading.abouts}


def asked_by(stem: Said, tongue: Tongue) -> Demand | None:
    """What can answer, if the stem says so."""
    return next((one for one in tongue.demands if one.is_made_by(stem)), None)


def _kind(option: Said, tongue: Tongue) -> str | None:
    """What an option is by its form; a longer one is a sentence that may begin anyhow, unless it tells a reason."""
    found = tongue.kinds.match(option.value)
    kind = found.lastgroup if found else None
    return kind if kind == "reason" or len(option.words) <= SHORT[tongue.syllables] else None
