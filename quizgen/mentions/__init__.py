"""What a text mentions that can be checked: figures, dates and names, in Vietnamese and in English.

`find_figures`, `find_dates` and `find_names` read a text and give back what stands where and what it says, however it
is written: 6.500, 6,500 and 6500; bảy, seven and 7; 1,5 triệu and 1.5 million; 17/9, ngày 17 tháng 9 and 17 September.
`Said` is a text that is asked whether it says a figure, a date, a name or some words. `every` finds all of which a
question can be made, quoted statements too. A language that is neither is read by the rules of English. The time that
any of it takes grows with the length of the text, whatever stands in it.

The words of the languages are data: `numbers`, `dating` and `naming` have one file a language.
"""

from __future__ import annotations

from quizgen.mentions.dates import When, find_dates
from quizgen.mentions.figures import Figure, find_figures
from quizgen.mentions.forms import find_date, find_figure, find_name, find_part, find_phrase, find_verbatim
from quizgen.mentions.names import Name, find_names, possible_names
from quizgen.mentions.said import Said
from quizgen.mentions.tongue import looks_vietnamese

__all__ = [
    "Figure",
    "Name",
    "Said",
    "When",
    "find_date",
    "find_dates",
    "find_figure",
    "find_figures",
    "find_name",
    "find_names",
    "find_part",
    "find_phrase",
    "find_verbatim",
    "looks_vietnamese",
    "possible_names",
]
