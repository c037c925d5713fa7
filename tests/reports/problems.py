"""Problems to be shown, made by hand."""

from __future__ import annotations

from quizgen.diagnostics import Diagnostic, Label, Rule, Severity
from quizgen.say import Say
from quizgen.source import Place, Source

UNKNOWN_KEY = Rule(
    code="FMT021",
    name="unknown-key",
    message=Say("`{key}` is not a field of a question", "câu hỏi không có mục `{key}`"),
    help=Say("write `{meant}`", "hãy viết `{meant}`"),
    why=Say("A key that nobody reads is a text that nobody sees.", "Mục lạ thì không ai đọc."),
)
LONG_STEM = Rule(
    code="ITM001",
    name="long-stem",
    severity=Severity.WARNING,
    message=Say("the stem is long", "câu dẫn dài"),
    help=Say("shorten it:\nfirst this,\nthen that", "hãy rút ngắn:\nthế này,\nrồi thế kia"),
    why=Say("Long stems test reading.", "Câu dẫn dài là kiểm tra đọc hiểu."),
)

BANK = """id: kim
questions:
  - id: missile-bomber
    stem: Oanh tạc cơ nào?
    answer: Tu-160
    dap_an: Tu-95
"""


def place_of(source: Source, words: str) -> Place:
    """The first place where some words stand."""
    start = source.text.index(words)
    return source.place(start, start + len(words))


def unknown_key(text: str = BANK, words: str = "dap_an", name: str = "content/kim.yaml") -> Diagnostic:
    """A key that is not known."""
    place = place_of(Source(name, text), words)
    return UNKNOWN_KEY.at(place, item="missile-bomber", key=words, meant="answer")


def twice() -> Diagnostic:
    """A key that is not known, and where the right one stands already."""
    source = Source("content/kim.yaml", BANK)
    there = Label(place_of(source, "answer"), Say("it is here already", "đã có ở đây"))
    return UNKNOWN_KEY.at(place_of(source, "dap_an"), there, key="dap_an", meant="answer")


def long_stem() -> Diagnostic:
    """A warning whose help has several lines."""
    return LONG_STEM.at(place_of(Source("content/kim.yaml", BANK), "Oanh tạc cơ nào?"))
