"""What a text mentions that can be checked: figures and dates, in Vietnamese and in English.

`figures` and `dates` read a text and give back what stands where and what it says, however it is written: 6.500,
6,500 and 6500; bảy, seven and 7; 1,5 triệu and 1.5 million; 17/9, ngày 17 tháng 9 and 17 September. A language that
is neither is read by the rules of English.
"""

from __future__ import annotations

from quizgen.mentions.dates import When, find_dates
from quizgen.mentions.figures import Figure, find_figures

__all__ = ["Figure", "When", "find_dates", "find_figures"]
