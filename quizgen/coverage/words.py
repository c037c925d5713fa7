"""The words of coverage in both languages."""

from __future__ import annotations

from quizgen.bank import Text
from quizgen.coverage.model import Count, Fact, State
from quizgen.mentions.every import Kind
from quizgen.reports.visible import visible
from quizgen.say import Say, Ui

KIND: dict[Kind, Say] = {
    "figure": Say("figure", "con số"),
    "date": Say("date", "ngày tháng"),
    "name": Say("name", "tên riêng"),
    "quote": Say("quotation", "lời trích"),
}
KINDS_HEAD: dict[Kind, Say] = {
    "figure": Say("figures", "con số"),
    "date": Say("dates", "ngày tháng"),
    "name": Say("names", "tên riêng"),
    "quote": Say("quotations", "lời trích"),
}
STATE: dict[State, Say] = {
    "asked": Say("asked", "đã hỏi"),
    "elsewhere": Say("asked at another paragraph", "đã hỏi ở đoạn khác"),
    "missing": Say("not asked", "chưa hỏi"),
    "excluded": Say("not to be asked", "không cần hỏi"),
}
PARAGRAPH = Say("paragraph", "đoạn")
QUESTIONS = Say("questions", "câu hỏi")
ALL = Say("all", "cả bài")
SHARE = Say("share", "tỷ lệ")
HEAD = Say(
    "{bank}, {source}: {percent} asked, {asked} of {all} mentions",
    "{bank}, {source}: đã hỏi {percent}, {asked} trong {all} chi tiết",
)
EXCLUDED = Say("; {count} not to be asked", "; {count} chi tiết không cần hỏi")
MISSING = Say("Not asked", "Chưa hỏi")
NOT_TO_BE = Say("Not to be asked", "Không cần hỏi")
NOTHING = Say(
    "The text has no figure, date, name or quotation.", "Bài không có con số, ngày tháng, tên riêng hay lời trích nào."
)
UNUSED = Say(
    "`not_asked` names what is no mention of the text: {words}",
    "`not_asked` nêu những chữ không phải chi tiết nào trong bài: {words}",
)
NO_TEXT = Say(
    "{bank}: the text of {sources} is not at hand; name it at the source (`text: …`) and keep it beside the bank or in "
    "a folder that --texts names",
    "{bank}: không có toàn văn của {sources}; hãy ghi tên tệp ở nguồn (`text: …`) và để tệp cạnh ngân hàng câu hỏi "
    "hoặc trong thư mục mà --texts chỉ tới",
)


def percent(count: Count) -> Say:
    """A share as each language writes it."""
    return Say(f"{count.percent}%", f"{count.percent}%")


def headline(bank: str, source: str, count: Count) -> Say:
    """The sentence with the numbers of a source."""
    line = HEAD.filled(bank=bank, source=source, percent=percent(count), asked=count.asked, all=count.all)
    if not count.excluded:
        return line
    more = EXCLUDED.filled(count=count.excluded)
    return Say(line.en + more.en, line.vi + more.vi)


def in_language(text: Text, ui: Ui) -> str:
    """A bank's text in the language of messages, in the bank's first language where it has not got that one."""
    return (text.words.get(ui) or next(iter(text.words.values()))).value


def reason(fact: Fact, ui: Ui) -> str:
    """Why nobody is to ask for a mention, as it is told behind it; "" where there is no such reason."""
    return f": {visible(in_language(fact.why, ui))}" if fact.why else ""
