"""Checks that know the calendar: facts that age, weekdays, reviews that are due."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date

from quizgen.bank import Bank, Item, Language, Moment
from quizgen.checks import Whole
from quizgen.checks.texts import Told
from quizgen.checks.wording import Said
from quizgen.checks.wording.words import QUOTED
from quizgen.diagnostics import Diagnostic, Rule, Severity
from quizgen.fields.rules import HEAD, ITEM
from quizgen.locale import catalogue
from quizgen.locale.catalogue import format_date
from quizgen.mentions import When, find_dates
from quizgen.say import Say

NO_AS_OF = Rule(
    code="FCT301",
    name="no-as-of",
    severity=Severity.WARNING,
    message=Say(
        "“{word}” means the day of reading, and nothing says which day is meant",
        "“{word}” tính theo ngày người học đọc câu hỏi, mà không có gì cho biết là ngày nào",
    ),
    help=Say(
        "name the day in the text, or write `as_of:` with the day on which this was so",
        "hãy nêu thời điểm trong câu, hoặc ghi `as_of:` là ngày mà điều này còn đúng",
    ),
    why=Say(
        "Questions about current affairs are asked for years: what was so on the day of writing is wrong on another "
        "one, and a learner who knows the news is marked wrong.",
        "Câu hỏi thời sự được dùng nhiều năm: điều đúng lúc soạn có thể sai lúc khác, và người nắm tin mới lại bị chấm "
        "sai.",
    ),
    literature="Haladyna, Downing and Rodriguez (2002), guideline 19: one right answer, and only one",
    bad=HEAD + ITEM.replace("Which river is the longest?", "Which river is currently the longest?"),
    good=HEAD
    + ITEM.replace("Which river is the longest?", "Which river is currently the longest?")
    + "  as_of: 2024\n",
)
WEEKDAY = Rule(
    code="FCT302",
    name="weekday-wrong",
    severity=Severity.WARNING,
    message=Say("{day} was a {right}, not a {wrong}", "ngày {day} là {right}, không phải {wrong}"),
    help=Say("one of the two is wrong: look it up in the source", "một trong hai đã sai: hãy tra lại trong nguồn"),
    why=Say(
        "A weekday that does not go with its date shows that one of them was taken down wrongly; often it is the date.",
        "Thứ không khớp với ngày chứng tỏ một trong hai đã ghi nhầm; thường là ngày.",
    ),
    literature="ISO 8601; weekdays of the Gregorian calendar are computed",
    bad=HEAD + ITEM.replace("Which river is the longest?", "Which dam was opened on Monday, 15 January 1971?"),
    good=HEAD + ITEM.replace("Which river is the longest?", "Which dam was opened on Friday, 15 January 1971?"),
)
PAST_REVIEW = Rule(
    code="FCT303",
    name="past-review",
    severity=Severity.WARNING,
    message=Say("{what} was to be looked at again by {day}", "đến {day} là phải xem lại {what}"),
    help=Say(
        "see whether it still holds, then set `review_by` and `as_of` anew; or give it `status: retired`",
        "hãy xem điều này còn đúng không, rồi ghi lại `review_by` và `as_of`; hoặc ghi `status: retired`",
    ),
    why=Say(
        "Whoever wrote it knew that it would grow old and named the day.",
        "Người soạn đã biết câu này sẽ cũ đi và đã định sẵn ngày xem lại.",
    ),
    bad=HEAD + ITEM + "  as_of: 2023-09-18\n  review_by: 2024-09-18\n",
    good=HEAD + ITEM + "  as_of: 2026-09-18\n  review_by: 2036-09-18\n",
)

# What depends on the day of reading

_QUOTED = re.compile(rf"{QUOTED}|(?<!\w)'[^'\n]*'(?!\w)|\*[^*]+\*")
_NEXT_SENTENCE = re.compile(r"(?<=\w\w[.?!])\s+(?=[^\W_])")
_NOW_EN = re.compile(
    r"\b(?:(?:right |just )now|(?:is|are) (?:now|currently|presently)|who (?:is|leads|heads|governs)\b[^.?!]* now|"
    r"currently|presently|nowadays|these days|at present|at the moment|as of (?:now|today)|recently|this century|"
    r"as (?:things|matters) (?:now )?stand|(?:to|up to|until|till|by) (?:date|now|this day|"
    r"the present day)|still alive|"
    r"so far(?! (?:as|away|from|north|south|east|west|apart))|"
    r"(?:this|last|next) (?:year|month|week|winter|spring|summer|autumn|season|decade)(?! of\b)|"
    r"(?:the|its|their|his|her|’s|'s) (?:current|incumbent|sitting|reigning|newest)"
    r" (?!in |of |is |are |was |flows?|through|strength|that |which |as )(?=\w)|"
    r"(?:the|its|their|’s|'s) present (?!day\b|tense|perfect|participle|continuous|simple|value|"
    r"moment|form|site)(?=\w)|"
    r"(?:the|its|their|his|her|’s|'s) (?:latest|most recent)(?= \w)|"
    r"who (?:is|are) the new(?= \w)|will now|(?:holds?|has) the [^.?!]*\b(?:world|national|olympic|all-time) record|"
    r"today(?=\s*[?.!]|\s*$)|now(?=\s*[?.!]|\s*$))|(?:^|(?<=[.?!] ))(?:today|now),? ",
    re.IGNORECASE,
)
_GEOGRAPHY_EN = re.compile(
    r"(?:what|which) (?:is|are) now|now (?:called|known|named|part|in\b)|present[- ]day|\bif\b|\bsuppose\b|years old|"
    r"\bhad (?:\w+ ){0,3}recently|"
    r"how (?:is|are) .* (?:known|called) (?:today|now)|"
    r"\b(?:in italics|underlined|nearest in meaning|opposite in meaning|synonyms?|antonyms?)\b|"
    r"\b(?:am|is|are|was|were|do|does|did|has|have|will|can) (?:i|you|he|she|it|we|they)\b.* now\b|"
    r"(?:still|survives?|stands?|exists?|lies?|in what is) (?:\w+ )*(?:today|now)",
    re.IGNORECASE,
)
_NOW_VI = re.compile(
    r"\b(?:(?<!từ )(?<!thì )hiện (?:nay|tại|thời|giờ|đang|là|có(?! thể)|giữ|do|thuộc|vẫn)|bây giờ|hôm nay|hôm qua|"
    r"đương (?:nhiệm|kim|chức)|(?<!hai )(?<!\d )năm (?:nay|ngoái)|đang (?:là|đứng đầu|dẫn đầu|"
    r"lãnh đạo|nắm giữ|dùng|sử dụng|áp dụng)|"
    r"đang giữ (?:chức|ngôi|kỷ lục|kỉ lục)|(?:tháng|tuần|quý|mùa|(?:^|(?:trong|vào|ở|của|cho|đến) )vụ) (?:này|vừa "
    r"qua|trước)\b(?! đó)|"
    r"(?<!còn )(?:cho )?(?:đến|tới) (?:nay|giờ|lúc này|thời điểm (?:này|hiện))\b|"
    r"mới đây|mới rồi|vừa rồi|(?:gần đây|mới) nhất(?! (?:vào|là|năm))|thời gian qua|vừa qua|"
    r"gần đây(?! nhất)|vừa mới|vừa (?:được|trở thành|nhậm chức|đắc cử)(?!.*\bvừa\b)|"
    r"^hiện(?= (?-i:[A-ZÀ-Ỹ])|,))(?!\w)",
    re.IGNORECASE,
)
_COMPOUND_VI = re.compile(r"(?:xuất|thực|thể|phát|biểu|tái|hiển|ẩn|thị) $", re.IGNORECASE)
_MADE_UP_VI = re.compile(
    r"\btuổi\b|\bnếu\b|giả sử|hôm nay là|thì hiện tại|còn đến ngày nay|bài toán|từ xưa|"
    r"từ (?:in đậm|in nghiêng|gạch chân|được gạch)|đồng nghĩa|trái nghĩa|\bhỏi\b",
    re.IGNORECASE,
)


def no_as_of(told: Told, bank: Bank) -> Iterator[Diagnostic]:
    """A question about now that does not say when now is."""
    if bank.as_of is None and told.face.item.as_of is None:
        yield from _about_now(told)


def _about_now(told: Told) -> Iterator[Diagnostic]:
    """The first word of a question that means the day of reading, in one of its languages."""
    for part in told.parts:
        if part.role != "asked":
            continue
        for language, said in part.said.items():
            found = word_for_now(said.value, language)
            if found:
                place = said.place_between(*found.span())
                yield NO_AS_OF.at(place, item=told.face.item.id.value, word=found[0].strip(" ,"))
                return


def word_for_now(text: str, language: Language) -> re.Match[str] | None:
    """The first word that means the day of reading in what a text asks.

    Not in a title or a name, nor where a place lies today, nor in the case that is told before the question.
    """
    shown = _QUOTED.sub(lambda found: "_" * len(found[0]), text)
    words = _words_for_now(shown, language.lower().split("-")[0])
    asked = max((found.end() for found in _NEXT_SENTENCE.finditer(shown)), default=0)
    return next((found for found in words if found.start() >= asked and not _is_named(found)), None)


def _words_for_now(shown: str, language: Language) -> Iterator[re.Match[str]]:
    if language == "en" and not _GEOGRAPHY_EN.search(shown):
        yield from _NOW_EN.finditer(shown)
    elif language == "vi" and not _MADE_UP_VI.search(shown):
        yield from (found for found in _NOW_VI.finditer(shown) if not _COMPOUND_VI.search(shown[: found.start()]))


def _is_named(found: re.Match[str]) -> bool:
    """Whether a word is a part of a name: with a capital letter, and not at the beginning of a sentence."""
    before = found.string[: found.start()].rstrip()
    return found[0][0].isupper() and bool(before) and before[-1] not in ".?!:;"


# Weekdays

_DAYS_EN = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_DAYS_VI = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")
_NUMBER_OF = {name.casefold(): n for names in (_DAYS_EN, _DAYS_VI) for n, name in enumerate(names)}
_NUMBER_OF |= {f"thứ {n + 2}": n for n in range(6)} | {"chúa nhật": 6, "thứ bẩy": 5, "thứ tư": 2}
_SHORT = {name[:3]: n for n, name in enumerate(_DAYS_EN)} | {"Tues": 1, "Thur": 3, "Thurs": 3}
_SHORT |= {f"T{n + 2}": n for n in range(6)} | {"CN": 6}


def _one_of(names: Iterable[str]) -> str:
    return "|".join(sorted(names, key=len, reverse=True))


_WEEKDAY = rf"(?:{_one_of(_NUMBER_OF)}|(?-i:{_one_of(_SHORT)})\b\.?)"
_NUMBER_OF |= {name.casefold(): n for name, n in _SHORT.items()}
_MAY_NAME_WEEKDAY = re.compile("|".join(("day", "hủ nhật", "hứ ", *_SHORT)))
"""A quick look, found in every text that names a weekday as it is usually written."""
_BEFORE = re.compile(
    rf"\b(?<!the )(?P<day>{_WEEKDAY})\s*[,(]?\s*(?:the\s+|ngày\s+|hôm\s+|mùng\s+|mồng\s+)*$", re.IGNORECASE
)
_BEHIND = re.compile(
    rf"\s*(?:[,(]|là|was|is|being)\s*(?:a\s+|một\s+ngày\s+|ngày\s+|vào\s+)?(?P<day>{_WEEKDAY})\b", re.IGNORECASE
)
_GREGORIAN = 1800
"""Before it, many countries counted by another calendar."""


def wrong_weekdays(told: Told, bank: Bank) -> Iterator[Diagnostic]:
    """Weekdays that their dates did not fall on."""
    for part in told.numbered:
        for language, said in part.said.items():
            if _MAY_NAME_WEEKDAY.search(said.value):
                yield from _wrong_weekdays(said, language, told, bank)


def _wrong_weekdays(said: Said, language: Language, told: Told, bank: Bank) -> Iterator[Diagnostic]:
    for when in find_dates(said.value, language):
        named = _BEFORE.search(said.value[: when.start]) or _BEHIND.match(said.value, when.end)
        day = _day(when, told, bank) if named else None
        if named is None or day is None:
            continue
        wrong, right = _NUMBER_OF[named["day"].casefold().rstrip(".")], day.weekday()
        if wrong != right and day.year >= _GREGORIAN:
            yield WEEKDAY.at(
                said.place_between(min(named.start("day"), when.start), max(named.end("day"), when.end)),
                item=told.face.item.id.value,
                day=said.value[when.start : when.end],
                right=_name(right),
                wrong=_name(wrong),
            )


def _name(weekday: int) -> Say:
    return Say(_DAYS_EN[weekday], _DAYS_VI[weekday])


def _day(when: When, told: Told, bank: Bank) -> date | None:
    """The day of a date; a year that is left out is that of `as_of`, if the question names no other one."""
    year = when.year or _only_year(told, bank)
    return date(year, when.month, when.day) if year and when.month and when.day else None


def _only_year(told: Told, bank: Bank) -> int | None:
    as_of = told.face.item.as_of or bank.as_of
    if as_of is None:
        return None
    said = {
        when.year
        for part in told.parts
        for language, said in part.said.items()
        for when in find_dates(said.value, language)
    }
    return as_of.year if said <= {None, as_of.year} else None


# Reviews


def past_review(whole: Whole) -> Iterator[Diagnostic]:
    """What was to be looked at again by a day that has passed; the bank's own day in one problem for all."""
    today = whole.today
    if today is None:
        return
    asked = (face.item for face in whole.faces)
    current = [item for item in asked if item.status != "retired" and item.superseded_by is None]
    common = whole.bank.review_by
    covered = [item for item in current if item.review_by is None]
    if common is not None and covered and _is_past(common, today):
        yield PAST_REVIEW.at(common.place, day=_said(common), what=_what(covered))
    for items in _by_place(current, today):
        review_by = items[0].review_by
        if review_by is not None:
            item = items[0].id.value if len(items) == 1 else None
            yield PAST_REVIEW.at(review_by.place, item=item, day=_said(review_by), what=_what(items))


def _said(day: Moment) -> Say:
    """A date in the way of each language of messages."""
    parts = day.year, day.month, day.day
    return Say(format_date(*parts, catalogue("en")), format_date(*parts, catalogue("vi")))


def _what(items: list[Item]) -> Say:
    """What is to be looked at again."""
    many = len(items)
    return Say("this question", "câu này") if many == 1 else Say(f"each of {many} questions", f"cả {many} câu")


def _by_place(items: list[Item], today: date) -> list[list[Item]]:
    """The items that are due, together where their day stands at one place: in the bank's defaults."""
    found: dict[int, list[Item]] = {}
    for item in items:
        if item.review_by is not None and _is_past(item.review_by, today):
            found.setdefault(item.review_by.place.start, []).append(item)
    return list(found.values())


def _is_past(review_by: Moment, today: date) -> bool:
    return review_by.last_day < (today.year, today.month, today.day)


TOLD_CHECKS = {no_as_of: (NO_AS_OF,), wrong_weekdays: (WEEKDAY,)}
WHOLE_CHECKS = {past_review: (PAST_REVIEW,)}
