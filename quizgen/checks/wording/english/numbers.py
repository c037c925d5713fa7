"""What stands around numbers in English."""

from __future__ import annotations

from quizgen.checks.wording.tongue import pattern
from quizgen.mentions.tongue import words

BEFORE_ZERO = pattern(r"\bB\.?C\.?(?:E\.?)?\b")
BOUNDS = (
    (
        pattern(
            r"(?<!\bno )(?<!\bnot )\b(?:more|greater|larger|higher|longer|later|older) than|"
            r"(?<!\bjust )(?<!\bslightly )\b(?:over|above|after|beyond|"
            r"exceeding)\b(?! \d+ (?:and|to))|>"
        ),
        1,
        False,
    ),
    (
        pattern(
            r"\bat least|\bor (?:more|over|above|older|later|higher|longer)|\band (?:over|above|older|up|"
            r"more)|\bfrom .* (?:up|on|onwards)|≥|\+$"
        ),
        1,
        True,
    ),
    (
        pattern(
            r"\b(?:less|fewer|smaller|lower|shorter|earlier|younger) than|"
            r"(?<!\bjust )(?<!\bslightly )\b(?:under|below|before)\b|<"
        ),
        -1,
        False,
    ),
    (
        pattern(
            r"\bat most|\bup to|\bor (?:less|fewer|under|below|younger|earlier|lower)|"
            r"\b(?:no|not) (?:more|greater|larger|higher|longer|later|older) than|≤"
        ),
        -1,
        True,
    ),
)
JOINTS = pattern(r"^\s*(?:[^\W\d]{1,6}\.?\s*)?(?:[-–—]|\b(?:to|and|through|until))\s*(?:ad |bc |the |\$|£|€)?$")
SCALES = words("hundred thousand million billion trillion")
