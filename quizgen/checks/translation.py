"""Checks of a question in two languages: what one of them says and the other does not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from quizgen.bank import Language, Words
from quizgen.checks import Whole
from quizgen.checks.languages.amounts import differing_amounts, differing_dates, may_differ
from quizgen.checks.languages.names import (
    folded,
    has_other_form,
    has_transcription,
    is_international,
    is_plain,
    names_beyond,
    words_in,
)
from quizgen.checks.languages.notation import Foreign, foreign_numbers, is_about_versions, may_have_foreign
from quizgen.checks.languages.prose import looks_foreign, prose_in
from quizgen.checks.texts import Part, Told
from quizgen.checks.wording import Said
from quizgen.diagnostics import Diagnostic, Edit, Label, Rule, Severity
from quizgen.fields.rules import TWO_LANGUAGES
from quizgen.mentions import Figure, When
from quizgen.say import Say
from quizgen.source import Place


def _asked(vi: str, en: str) -> str:
    """A bank with one question in both languages."""
    return f"{TWO_LANGUAGES}- id: river\n  type: short_answer\n  stem:\n    vi: {vi}\n    en: {en}\n  answer: Nile\n"


_ADAPTATION = "International Test Commission (2017), ITC Guidelines for Translating and Adapting Tests"
_ONE_TEST = Say(
    "Learners who read different languages must answer one and the same question; the International Test "
    "Commission asks for evidence that both versions say the same.",
    "Người học đọc hai ngôn ngữ phải trả lời cùng một câu hỏi; Ủy ban Trắc nghiệm Quốc tế yêu cầu hai bản phải nói "
    "cùng một điều.",
)

NUMBERS_DIFFER = Rule(
    code="TRN201",
    name="numbers-differ",
    severity=Severity.WARNING,
    message=Say("“{one}” here, “{two}” in the other language", "ở đây là “{one}”, còn bản kia là “{two}”"),
    help=Say(
        "look the number up in the source and correct the wrong one",
        "hãy tra lại con số trong nguồn và sửa bên sai",
    ),
    why=_ONE_TEST,
    literature=_ADAPTATION,
    bad=_asked("Sông nào dài 6.650 km?", "Which river is 6,560 km long?"),
    good=_asked("Sông nào dài 6.650 km?", "Which river is 6,650 km long?"),
)
DATES_DIFFER = Rule(
    code="TRN202",
    name="dates-differ",
    severity=Severity.WARNING,
    message=Say("“{one}” here, “{two}” in the other language", "ở đây là “{one}”, còn bản kia là “{two}”"),
    help=Say(
        "look the date up in the source and correct the wrong one; in 5/9 the day stands first",
        "hãy tra lại ngày trong nguồn và sửa bên sai; trong 5/9 ngày đứng trước",
    ),
    why=_ONE_TEST,
    literature=_ADAPTATION,
    bad=_asked("Đập trên sông nào xong ngày 21/7/1970?", "On which river was a dam finished on 21 June 1970?"),
    good=_asked("Đập trên sông nào xong ngày 21/7/1970?", "On which river was a dam finished on 21 July 1970?"),
)
UNTRANSLATED = Rule(
    code="TRN203",
    name="untranslated-prose",
    severity=Severity.HINT,
    message=Say(
        "the `{language}` text is written in another language", "văn bản `{language}` lại viết bằng ngôn ngữ khác"
    ),
    help=Say(
        "translate it; a name, a title or a quotation goes into quotation marks",
        "hãy dịch văn bản này; tên riêng, nhan đề, câu trích thì đặt trong ngoặc kép",
    ),
    why=Say(
        "A text without `vi:` and `en:` stands in every edition as it is: right for names, wrong for sentences.",
        "Văn bản không chia `vi:`, `en:` sẽ xuất hiện nguyên như vậy trong mọi ấn bản; với tên riêng thì đúng, với câu "
        "văn thì sai.",
    ),
    literature=_ADAPTATION,
    bad=TWO_LANGUAGES
    + "- id: river\n  type: short_answer\n  stem: Which river is the longest of all?\n  answer: Nile\n",
    good=_asked("Sông nào dài nhất?", "Which river is the longest of all?"),
)
NAME_IN_ONE = Rule(
    code="TRN204",
    name="name-in-one-language",
    severity=Severity.HINT,
    message=Say(
        "“{name}” is named in `{language}` only; the `{other}` version does not say it",
        "chỉ bản `{language}` nêu tên “{name}”, bản `{other}` thì không",
    ),
    help=Say(
        "name it in both languages, or in neither",
        "hãy nêu tên ở cả hai bản, hoặc bỏ ở cả hai",
    ),
    why=Say(
        "A name is a cue: where only one version has it, that version is the easier question.",
        "Tên riêng là manh mối: bản nào có tên thì câu hỏi ở bản đó dễ hơn.",
    ),
    literature=_ADAPTATION,
    bad=_asked("Sông nào chảy qua Khartoum?", "Which river flows through the capital?"),
    good=_asked("Sông nào chảy qua Khartoum?", "Which river flows through Khartoum?"),
)
FOREIGN_NUMBER = Rule(
    code="TRN205",
    name="number-format-of-other-language",
    severity=Severity.WARNING,
    message=Say(
        "“{shown}” is not how a number is written in `{language}`; it is “{mended}” there",
        "“{shown}” không phải cách viết số của `{language}`; ở đó viết “{mended}”",
    ),
    help=Say(
        "write “{mended}”; `quizgen check --fix` does it where the other language shows what is meant",
        "hãy viết “{mended}”; `quizgen check --fix` tự sửa khi bản kia cho thấy con số muốn nói",
    ),
    why=Say(
        "Vietnamese groups digits with points and writes decimals with a comma, English the other way round; a reader "
        "takes 6,500 km for six and a half kilometres.",
        "Tiếng Việt dùng dấu chấm để tách nhóm và dấu phẩy cho phần thập phân, tiếng Anh thì ngược lại; người đọc sẽ "
        "hiểu 6,500 km là sáu ki-lô-mét rưỡi.",
    ),
    literature="Unicode CLDR, number symbols of vi and en: https://cldr.unicode.org",
    bad=_asked("Sông nào dài 6,650 km?", "Which river is 6,650 km long?"),
    good=_asked("Sông nào dài 6.650 km?", "Which river is 6,650 km long?"),
)

_READ = ("vi", "en")


def numbers_and_dates(whole: Whole) -> Iterator[Diagnostic]:
    """Figures and dates that differ between the languages of a text."""
    if not _bilingual(whole):
        return
    for told in whole.told:
        for part in told.parts:
            one, two = part.words["vi"], part.words["en"]
            if one is not two and may_differ(one.value, "vi", two.value, "en"):
                yield from _differences(one, two, told.face.item.id.value)


def _differences(one: Words, two: Words, item: str) -> Iterator[Diagnostic]:
    amounts = differing_amounts(one.value, "vi", two.value, "en")
    if amounts:
        yield _differing(NUMBERS_DIFFER, (one, *_span(amounts[0])), (two, *_span(amounts[1])), item)
    dates = differing_dates(one.value, "vi", two.value, "en")
    if dates:
        yield _differing(DATES_DIFFER, (one, *_span(dates[0])), (two, *_span(dates[1])), item)


def _span(found: Figure | When) -> tuple[int, int]:
    return found.start, found.end


def _differing(rule: Rule, one: tuple[Words, int, int], two: tuple[Words, int, int], item: str) -> Diagnostic:
    shown, other = (words.value[start:end] for words, start, end in (one, two))
    label = Label(place_in(*two), Say(f"“{other}” here", f"ở đây là “{other}”"))
    return rule.at(place_in(*one), label, item=item, one=shown, two=other)


def untranslated(whole: Whole) -> Iterator[Diagnostic]:
    """Prose that is not in the language under which it stands."""
    if len(whole.bank.languages) < 2:
        return
    for told in whole.told:
        for language in _READ:
            for part in told.parts:
                words = part.words.get(language)
                if words and looks_foreign(words.value, language) and prose_in(words.value) not in (None, language):
                    yield UNTRANSLATED.at(words.place, item=told.face.item.id.value, language=language)


def names(whole: Whole) -> Iterator[Diagnostic]:
    """Names that one language of a question has and the other neither has nor replaces by another name."""
    if not _bilingual(whole):
        return
    for told in whole.told:
        yield from _names_in_one(told)


def _names_in_one(told: Told) -> Iterator[Diagnostic]:
    for part in told.parts:
        vi, en = part.words["vi"], part.words["en"]
        if vi is en or (vi.value[1:].islower() and en.value[1:].islower()):
            continue
        lone_vi = [name for name in names_beyond(vi.value, en.value) if is_international(name)]
        lone_en = [name for name in names_beyond(en.value, vi.value) if not is_plain(name)]
        if lone_vi and not _unsaid(lone_en, told, "vi"):
            yield from _reported(_unsaid(lone_vi, told, "en"), (vi, en), told, "vi", "en")
        elif lone_en and not has_transcription(vi.value) and not _unsaid(names_beyond(vi.value, en.value), told, "en"):
            yield from _reported(_unsaid(lone_en, told, "vi"), (en, vi), told, "en", "vi")


def _unsaid(names: list[str], told: Told, other: Language) -> list[str]:
    """The names that the other language of the question has nowhere."""
    if not names:
        return []
    said = words_in(part.words[other].value for part in told.parts)
    return [name for name in names if said.isdisjoint(map(folded, name.split()))]


def _reported(
    found: Iterable[str], texts: tuple[Words, Words], told: Told, language: Language, other: Language
) -> Iterator[Diagnostic]:
    """The names of the first text, unless the second has another form of them."""
    for name in dict.fromkeys(found):
        if not has_other_form(name, texts[1].value):
            start = texts[0].value.index(name)
            place = place_in(texts[0], start, start + len(name))
            yield NAME_IN_ONE.at(place, item=told.face.item.id.value, name=name, language=language, other=other)


def number_formats(whole: Whole) -> Iterator[Diagnostic]:
    """Numbers written in the way of the other language."""
    languages = [language for language in _READ if language in whole.bank.languages]
    for told in whole.told:
        for part in told.parts:
            for language in languages:
                if may_have_foreign(part.words[language].value):
                    yield from _foreign_numbers(part, language, told)


def _asks_for_versions(told: Told, language: Language) -> bool:
    first = told.parts[0]
    return first.role == "asked" and is_about_versions(first.words[language].value)


def _foreign_numbers(part: Part, language: Language, told: Told) -> Iterator[Diagnostic]:
    words = part.words[language]
    other = part.words.get("en" if language == "vi" else "vi")
    beside = other.value if other is not None and other is not words else ""
    foreign = list(foreign_numbers(words.value, language, beside))
    if foreign and _asks_for_versions(told, language):
        return
    item = told.face.item.id.value
    for found in foreign:
        shown, place = words.value[found.start : found.end], place_in(words, found.start, found.end)
        fix = (Edit(place, found.mended),) if _is_safe(found, shown, place, beside) else ()
        yield FOREIGN_NUMBER.at(place, item=item, fix=fix, shown=shown, mended=found.mended, language=language)


def _is_safe(found: Foreign, shown: str, place: Place, beside: str) -> bool:
    """Whether the other language shows the number that is meant, and the file has it at this place alone."""
    return place.text == shown and beside.count(shown) == 1 and found.mended not in beside


def place_in(words: Words, start: int, end: int) -> Place:
    """Where a part of a text stands in the teacher's file; the whole text where it is written there in another way."""
    return Said(words, ()).place_between(start, end)


def _bilingual(whole: Whole) -> bool:
    return set(_READ) <= set(whole.bank.languages)


WHOLE_CHECKS = (numbers_and_dates, untranslated, names, number_formats)
