"""Stems of questions with options: negative ones, those that ask nothing, those with a hole."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.checks.examples import choice
from quizgen.checks.wording import Reading, Said, Tongue
from quizgen.checks.wording.words import QUOTED, words_of
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
    severity=Severity.HINT,
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
_QUOTED = re.compile(QUOTED)
_BLANK = re.compile(
    r"_{2,}|…+|\.{3,}|\.(?: \.){2,}|[\[(]\s*(?:\.{2,}|…+|_*|\?|blank)?\s*[\])]|(?<!\S)[-–—]{3,}(?!\S)", re.IGNORECASE
)
_BLANK_SIGNS = re.compile(r"[_…\[(]|\. ?\.|--|––|——")
_COMPLETE = re.compile(rf"[?.!=]$|{_BLANK_SIGNS.pattern}")
"""What a stem has that is a question, a sentence, or to be completed."""
_LISTED = re.compile(r"(?:^|(?<=[\s(:-]))(?:[1-9]|[IVX]{1,4}|[ivx]{1,4}|[A-Fa-f])(?=\)|:(?!\d)|\.\s)")
"""The sign of a statement in a list; of several it is asked which are true."""
_MAX_TOPIC = {False: 4, True: 6}
"""Words, or syllables, of a stem that is a mere topic."""
_SOURCE = re.compile(r"\([^()]*\)[\W_]*$")
_SERIES = re.compile(r",\s*$|,[^,.?!;:]*,[^,.?!;:]*\w$")
"""What dots follow that mean “and so on”."""
_MAX_NAME = {":": 2, ",": 4}
"""Words before a sign behind which options could say anything."""


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
        for asks, besides in tongue.negatives:
            found = asks.search(sentence[0])
            if found and not (besides and besides.search(sentence[0])):
                start, end = (sentence.start() + at for at in found.span("word"))
                return None if _is_emphasised(stem.value, start, end) else (start, end)
    return None


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
    if not (stem and tongue and reading.options):
        return
    asked = tongue.instruction.sub("", stem.value).strip()
    if not asked or _is_topic(reading, asked, tongue) or _asks_nothing(asked, tongue):
        yield UNFOCUSED_STEM.at(stem.text.place, item=reading.item)


def _asks_nothing(asked: str, tongue: Tongue) -> bool:
    """Whether a stem asks what is true, and neither a question nor statements that are judged stand before."""
    before, _, last = asked.rpartition(". ")
    if len(set(_LISTED.findall(asked))) > 1:
        return False
    return "?" not in before and "?" not in last[:-2] and any(asks.search(last) for asks in tongue.unfocused)


def _is_topic(reading: Reading, asked: str, tongue: Tongue) -> bool:
    """Whether a stem names something of which the options say something."""
    words = words_of(asked)
    if not words or words[-1] in tongue.topic_ends or _COMPLETE.search(asked) or tongue.clause.search(asked):
        return False
    if asked.endswith((",", ":")) and len(words) <= _MAX_NAME[asked[-1]]:
        return True
    options = [option.value for n, option in enumerate(reading.options) if n not in reading.abouts]
    if len(words) <= _MAX_TOPIC[tongue.syllables] and options and all(map(tongue.predicate.search, options)):
        return True
    verbs = sum(1 for option in options if tongue.finite.search(option))
    return verbs > 1 and all(map(tongue.completes.search, options))


def blank_in_stem(reading: Reading) -> Iterator[Diagnostic]:
    """A blank at the start or in the middle of a stem with options."""
    if not (reading.stem and reading.options):
        return
    text, tongue = reading.stem.value, reading.tongue
    if not _BLANK_SIGNS.search(text):
        return
    filling = tongue is not None and not tongue.filling.isdisjoint(reading.stem.words)
    asking: frozenset[str] = tongue.asking if tongue else frozenset()
    for blank in _BLANK.finditer(text):
        if not _is_at_end(text, blank, asking) and (filling or not _is_omission(text, blank)):
            yield BLANK_IN_STEM.at(reading.stem.place_between(*blank.span()), item=reading.item)
            return


def _is_at_end(text: str, blank: re.Match[str], asking: frozenset[str]) -> bool:
    """Whether nothing follows but a question word or, in brackets, the source; or what does is the real blank."""
    behind = _SOURCE.sub("", text[blank.end() :])
    is_sign = behind.lstrip(" \"”'").startswith(":") and _BLANK.search(behind) is not None
    return is_sign or asking.issuperset(words_of(behind))


def _is_omission(text: str, blank: re.Match[str]) -> bool:
    """Whether dots stand for what a quotation or a list leaves out, or for a pause."""
    if not set(blank[0]) <= set(".…") or len(blank[0]) > (1 if "…" in blank[0] else 3):
        return False
    if _SERIES.search(text[: blank.start()]):
        return True
    quoted = any(quote.start() <= blank.start() < quote.end() for quote in _QUOTED.finditer(text))
    return quoted or not text[: blank.start()].strip() or text[blank.end() :].lstrip()[:1].isupper()


CHOICE_CHECKS = {
    negative_stem: (NEGATIVE_STEM,),
    unfocused_stem: (UNFOCUSED_STEM,),
    blank_in_stem: (BLANK_IN_STEM,),
}
