"""Stems of questions with options: negative ones, those that ask nothing, those with a hole."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.checks.examples import choice
from quizgen.checks.wording import Reading, Said, Tongue
from quizgen.checks.wording.tongue import Negation
from quizgen.diagnostics import Diagnostic, Edit, Rule, Severity
from quizgen.say import Say
from quizgen.source import Place

NEGATIVE_STEM = Rule(
    code="ITM141",
    name="negative-stem",
    severity=Severity.WARNING,
    message=Say(
        "the question asks for the exception, but “{word}” is easily read over",
        "câu hỏi tìm trường hợp ngoại lệ, nhưng từ “{word}” rất dễ đọc sót",
    ),
    help=Say(
        "make the word stand out: “{emphasised}” or capitals; or ask for what is so",
        "hãy làm nổi từ này: “{emphasised}” hoặc viết hoa; hay hỏi thẳng điều đúng",
    ),
    why=Say(
        "Learners who know the answer miss the one word that turns the question round.",
        "Người biết đáp án vẫn sai vì sót đúng một từ làm đảo ngược câu hỏi.",
    ),
    bad=choice("Which of these rivers does not flow through Africa?", "The Rhine", "The Nile", "The Congo"),
    good=choice("Which of these rivers does **not** flow through Africa?", "The Rhine", "The Nile", "The Congo"),
    literature="Haladyna, Downing & Rodriguez (2002), guideline 17",
)
UNFOCUSED_STEM = Rule(
    code="ITM142",
    name="unfocused-stem",
    severity=Severity.WARNING,
    message=Say(
        "with the options covered, nobody can tell what is asked",
        "che các phương án đi thì không ai biết câu này hỏi gì",
    ),
    help=Say(
        "ask one question that can be answered before the options are read; or use `multiple_true_false`",
        "hãy hỏi một câu mà chưa đọc phương án cũng trả lời được; hoặc dùng `multiple_true_false`",
    ),
    why=Say(
        "Where the question stands in the options, each of them is a question of its own, and reading is what "
        "is tested.",
        "Khi câu hỏi nằm trong các phương án thì mỗi phương án là một câu hỏi riêng, và bài chỉ còn kiểm tra đọc hiểu.",
    ),
    bad=choice("Which statement about the Nile is true?", "It flows north", "It rises in Egypt", "It is a lake"),
    good=choice("In which direction does the Nile flow?", "North", "South", "East"),
    literature="Haladyna, Downing & Rodriguez (2002), guideline 15",
)
BLANK_IN_STEM = Rule(
    code="ITM143",
    name="blank-in-stem",
    severity=Severity.WARNING,
    message=Say("the stem has a blank before its end", "câu dẫn có chỗ trống chưa phải ở cuối câu"),
    help=Say(
        "ask a question, or put the blank at the end; for a text with gaps use `cloze`",
        "hãy đặt thành câu hỏi, hoặc để chỗ trống ở cuối câu; muốn điền khuyết thì dùng `cloze`",
    ),
    why=Say(
        "A learner has to keep half a sentence in mind, try each option in it and read on: work that tests nothing.",
        "Người học phải nhớ nửa câu, thử từng phương án rồi đọc tiếp: mất công mà không kiểm tra được gì.",
    ),
    bad=choice("The ____ flows into the Mediterranean near Alexandria.", "Nile", "Congo", "Niger"),
    good=choice("Which river flows into the Mediterranean near Alexandria?", "Nile", "Congo", "Niger"),
    literature="Haladyna, Downing & Rodriguez (2002), guideline 15",
)

_SENTENCE = re.compile(r"[^.?!;\n]*[^.?!;\s][^.?!;\n]*[.?!;]?")
_EMPHASISED = re.compile(r"\*+[^*]+\*+|(?<!\w)_+[^_\s][^_]*_+(?!\w)")
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|«[^»]*»|‘[^’]*’(?!\w)")
_BLANK = re.compile(
    r"_{2,}|…+|\.{3,}|\.(?: \.){2,}|[\[(]\s*(?:\.{2,}|…+|_*|\?|blank)?\s*[\])]|(?<!\S)[-–—]{3,}(?!\S)", re.IGNORECASE
)
_BLANK_SIGNS = re.compile(r"[_…\[(]|\. ?\.|--|––|——")
_MAX_TOPIC = {False: 4, True: 6}
"""Words, or syllables, of a stem that is a mere topic."""


def negative_stem(reading: Reading) -> Iterator[Diagnostic]:
    """A stem that asks for the exception without emphasising the word that says so."""
    stem, tongue = reading.stem, reading.tongue
    if not (stem and tongue and reading.options) or tongue.negations.isdisjoint(stem.words):
        return
    found = _negation(stem, tongue)
    if found:
        place, word = stem.place_between(*found), stem.value[slice(*found)]
        emphasised = f"**{word}**"
        fix = _emphasis(place, word) if found[0] else ()
        yield NEGATIVE_STEM.at(place, item=reading.item, fix=fix, word=word, emphasised=emphasised)


def _negation(stem: Said, tongue: Tongue) -> tuple[int, int] | None:
    """Where the word stands that turns a stem round and is not emphasised."""
    plain = _QUOTED.sub(lambda quoted: "x" * len(quoted[0]), stem.value)
    for sentence in _SENTENCE.finditer(plain):
        for negation in tongue.negatives:
            found = negation.pattern.search(sentence[0])
            if found and not _is_aside(negation, found):
                start, end = (sentence.start() + at for at in found.span("word"))
                return None if _is_emphasised(stem.value, start, end) else (start, end)
    return None


def _is_aside(negation: Negation, found: re.Match[str]) -> bool:
    """Whether what is negated is not what is asked for."""
    _, between, besides = negation
    before = between and between.search(found.string, found.start() + 1, found.start("word"))
    return bool(before or (besides and besides.search(found.string)))


def _is_emphasised(text: str, start: int, end: int) -> bool:
    word = text[start:end]
    capitals = any(part.isupper() and len(part) > 1 for part in re.findall(r"[^\W_]+", word))
    return capitals or any(found.start() <= start and end <= found.end() for found in _EMPHASISED.finditer(text))


def _emphasis(place: Place, word: str) -> tuple[Edit, ...]:
    """The word in bold, where it stands in the file as it is read."""
    return (Edit(place, f"**{word}**"),) if place.text == word else ()


def unfocused_stem(reading: Reading) -> Iterator[Diagnostic]:
    """A stem that names a topic or asks what is true."""
    stem, tongue = reading.stem, reading.tongue
    if not (stem and tongue and reading.options) or reading.many:
        return
    last = stem.value.rstrip().rpartition(". ")[2]
    if _is_topic(reading, stem, tongue) or any(asks.search(last) for asks in tongue.unfocused):
        yield UNFOCUSED_STEM.at(stem.text.place, item=reading.item)


def _is_topic(reading: Reading, stem: Said, tongue: Tongue) -> bool:
    """Whether a stem is a few words of which the options say something."""
    text = stem.value.rstrip()
    if not stem.words or len(stem.words) > _MAX_TOPIC[tongue.syllables] or _BLANK_SIGNS.search(text):
        return False
    if text.endswith((":", ",")):
        return stem.words[-1] not in tongue.topic_ends or text.endswith(",")
    asks = text.endswith(("?", ".", "!", "=")) or stem.words[-1] in tongue.topic_ends
    return not asks and all(tongue.predicate.search(option.value) for option in reading.options)


def blank_in_stem(reading: Reading) -> Iterator[Diagnostic]:
    """A blank at the start or in the middle of a stem with options."""
    if not (reading.stem and reading.options):
        return
    text = reading.stem.value
    if not _BLANK_SIGNS.search(text):
        return
    for blank in _BLANK.finditer(text):
        if any(map(str.isalnum, text[blank.end() :])) and not _is_omission(text, blank):
            yield BLANK_IN_STEM.at(reading.stem.place_between(*blank.span()), item=reading.item)
            return


def _is_omission(text: str, blank: re.Match[str]) -> bool:
    """Whether dots stand for what a quotation or a list leaves out, or for a pause."""
    if not set(blank[0]) <= set(".…") or len(blank[0]) > (1 if "…" in blank[0] else 3):
        return False
    quoted = any(quote.start() <= blank.start() < quote.end() for quote in _QUOTED.finditer(text))
    return quoted or not text[: blank.start()].strip() or text[blank.end() :].lstrip()[:1].isupper()


READING_CHECKS = (negative_stem, unfocused_stem, blank_in_stem)
