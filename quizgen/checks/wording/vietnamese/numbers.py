"""What stands around numbers in Vietnamese."""

from __future__ import annotations

from quizgen.checks.wording.tongue import pattern
from quizgen.mentions.tongue import words

BEFORE_ZERO = pattern(r"\bTCN\b|trước công nguyên")
BOUNDS = (
    (pattern(r"\b(?:hơn|trên|quá|vượt|sau)\b(?! \d+ (?:đến|tới))|>"), 1, False),
    (pattern(r"\btrở (?:lên|đi|về sau)|\b(?:ít nhất|tối thiểu)\b|≥"), 1, True),
    (pattern(r"\b(?:dưới|trước|chưa (?:đến|tới|đầy)|ít hơn|nhỏ hơn|thấp hơn|không quá)\b|<"), -1, False),
    (pattern(r"\b(?:nhiều nhất|tối đa)\b|\btrở (?:xuống|về trước)|≤"), -1, True),
)
JOINTS = pattern(r"^\s*(?:[^\W\d]{1,6}\.?\s*)?(?:[-–—]|\b(?:đến|tới|và))\s*(?:năm |ngày )?$")
SCALES = words("trăm nghìn ngàn vạn triệu tỷ tỉ")
