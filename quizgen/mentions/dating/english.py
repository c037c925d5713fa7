"""Dates in English: 17 September 2023, September 17th, early March, the 1990s, the nineties, 2023-24, 44 BC."""

from __future__ import annotations

import re

from quizgen.mentions.dating.patterns import ISO, SHORTENED, YEAR, Dating, compiled, not_after, one_of
from quizgen.mentions.tongue import numbered

_SHORT = {"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10}
_MONTHS = numbered("january february march april may june july august september october november december", 1)
_MONTHS |= _SHORT | {"nov": 11, "dec": 12}
_DECADES = numbered("twenties thirties forties fifties sixties seventies eighties nineties", 1920, 10)

_COUNTED = (
    "people|km|kg|m|metres|meters|miles|tonnes|tons|dollars|euros|pounds|troops|soldiers|feet|pages|years|times|men|"
    "women|children|homes|houses|jobs|workers|students|police|officers|hours|days|words|copies|households|voters|"
    "deaths|cases|votes|points|units|members|flights|passengers|kilometres|kilometers"
)
_VERB = r"(?-i:may|march)\b(?!,? \d{4})"
"""May and March have capitals, unless somebody writes all in small letters with a year."""
_BETWEEN = r"(?:(?:st|nd|rd|th)?(?:\s?[-–—]\s?| (?:and|to|until|or) ))"
_DAY = rf"(?<![\w.,/:-])(?P<days>(?:\d{{1,2}}{_BETWEEN}){{0,3}})(?P<day>\d{{1,2}})(?:st|nd|rd|th)?"
_MONTH = rf"(?!{_VERB})(?P<month>{one_of(_MONTHS)})\b(?:(?:(?<=\b\w{{3}})(?<!may)|(?<=\bsept))\.)?"
_CERTAIN = "(?-i:January|February|July|September|October|November|December|(?:April|June|August)(?! [A-Z])|Sept)"
_LEADS = (
    "in|since|until|till|by|last|next|this|of|during|early|late|mid|from|to|every|and|before|after|through|between|"
    "throughout|each|following|previous|on|for"
)
_ROUGHLY = not_after("nearly", "some", "over", "than", "almost", "least", "roughly", "approximately", "another")

ENGLISH = Dating(
    re.compile(rf"\d|\b(?:{one_of(_MONTHS)}|{one_of(_DECADES)})\b", re.IGNORECASE),
    compiled(
        ISO,
        rf"{_DAY}(?: of)? {_MONTH}(?:,? {YEAR})?",
        rf"\b{_MONTH} (?:the )?(?P<days>(?:\d{{1,2}}{_BETWEEN}){{0,3}})(?P<day>\d{{1,2}})(?:st|nd|rd|th)?"
        rf"(?![\d,.]{{0,9}}\d)(?:,? {YEAR})?",
        rf"\b{_MONTH},? (?:of )?{YEAR}",
        rf"\A\s?{_MONTH}\s?\Z",
        rf"(?<![\w.,/-])(?P<day>\d{{1,2}})[/.](?P<month>\d{{1,2}})[/.]{YEAR}",
        rf"(?<![\w.,/-])(?P<month>\d{{1,2}})/(?P<day>\d{{1,2}})/{YEAR}",
        r"(?<![\w.,/-])(?P<month>9)/(?P<day>11)(?![\w/%]|[.,]\d)(?! of\b)",
        r"(?P<lead>\b(?:on|until|till|since) )(?P<day>\d{1,2})/(?P<month>\d{1,2})(?![\w/%]|[.,]\d)",
        r"(?P<lead>\b(?:on|until|till|since) )(?P<month>\d{1,2})/(?P<day>\d{1,2})(?![\w/%]|[.,]\d)",
        r"\b(?P<decade>1\d{2}0|20\d0)[’']?s\b|(?<=[’'])(?P<short>[2-9]0)s\b|(?P<lead>\bthe )(?P<bare>[2-9]0)s\b",
        rf"(?P<lead>\bthe (?:(?:early|mid|late)[\s-])?)(?P<decade>{one_of(_DECADES)})\b",
        rf"(?<!\d\s)\b(?P<month>{_CERTAIN})\b",
        rf"\b(?P<lead>(?:{_LEADS})(?:\s|-))(?P<month>(?-i:March|May|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec))\b",
        r"\bFY\s?(?P<fiscal>\d{2})\b(?!-)",
        r"(?<![\w.,/-])(?P<before>\d{1,4})\s?BCE?\b",
        r"\bAD\s?(?P<year>\d{1,4})\b|(?<![\w.,/-])(?P<since>\d{1,4})\s?AD\b",
        rf"(?<![\w.,/$£€-])(?P<opening>(?P<first>1\d{{3}}|20\d{{2}}))\s?[-–—]\s?{YEAR}(?! (?:{_COUNTED})\b)",
        SHORTENED,
        rf"(?<![\w.,/$£€-]){_ROUGHLY}{YEAR}(?![\w/%]|-\d)(?!\s?%)(?! (?:{_COUNTED})\b)",
    ),
    _MONTHS,
    {},
    _DECADES,
)
