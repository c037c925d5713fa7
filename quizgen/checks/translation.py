"""Checks of a question in two languages: what one of them says and the other does not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from quizgen.bank import Bank, Language
from quizgen.checks.languages.amounts import differing_amounts, differing_dates, may_differ
from quizgen.checks.languages.names import (
    folded,
    has_form,
    has_other_form,
    has_transcription,
    is_international,
    is_known,
    is_plain,
    may_have_word,
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


def numbers_and_dates(told: Told, bank: Bank) -> Iterator[Diagnostic]:
    """Figures and dates that differ between the languages of a text."""
    for part in told.parts if _bilingual(bank) else ():
        one, two = part.said["vi"], part.said["en"]
        if one is not two and may_differ(one, "vi", two, "en"):
            yield from _differences(one, two, told.face.item.id.value)


def _differences(one: Said, two: Said, item: str) -> Iterator[Diagnostic]:
    amounts = differing_amounts(one.value, "vi", two.value, "en")
    if amounts:
        yield _differing(NUMBERS_DIFFER, (one, *_span(amounts[0])), (two, *_span(amounts[1])), item)
    dates = differing_dates(one.value, "vi", two.value, "en")
    if dates:
        yield _differing(DATES_DIFFER, (one, *_span(dates[0])), (two, *_span(dates[1])), item)


def _span(found: Figure | When) -> tuple[int, int]:
    return found.start, found.end


def _differing(rule: Rule, one: tuple[Said, int, int], two: tuple[Said, int, int], item: str) -> Diagnostic:
    shown, other = (said.value[start:end] for said, start, end in (one, two))
    place, beside = (said.place_between(start, end) for said, start, end in (one, two))
    return rule.at(place, Label(beside, Say(f"“{other}” here", f"ở đây là “{other}”")), item=item, one=shown, two=other)


def untranslated(told: Told, bank: Bank) -> Iterator[Diagnostic]:
    """Prose that is not in the language under which it stands."""
    for part in told.parts if len(bank.languages) > 1 else ():
        for language in _READ:
            said = part.said.get(language)
            if said and looks_foreign(said.value, language) and prose_in(said.value) not in (None, language):
                yield UNTRANSLATED.at(said.text.place, item=told.face.item.id.value, language=language)


def names(told: Told, bank: Bank) -> Iterator[Diagnostic]:
    """Names that one language of a question has and the other neither has nor replaces by another name."""
    for part in told.parts if _bilingual(bank) else ():
        vi, en = part.said["vi"], part.said["en"]
        if vi is en or not (vi.inner_names or en.inner_names):
            continue
        yield from _known(told, en, "en", "vi")
        beyond_en, beyond_vi = names_beyond(vi, en), names_beyond(en, vi)
        lone_vi = [name for name in beyond_en if is_international(name)]
        lone_en = [name for name in beyond_vi if not is_plain(name)]
        if lone_vi and not _unsaid(lone_en, told, "vi"):
            yield from _reported(_unsaid(lone_vi, told, "en"), (vi, en), told, "vi", "en")
        elif lone_en and not has_transcription(vi.value) and not _unsaid(_formless(beyond_en, en), told, "en"):
            yield from _reported(_unsaid(lone_en, told, "vi"), (en, vi), told, "en", "vi")


def _known(told: Told, said: Said, language: Language, other: Language) -> Iterator[Diagnostic]:
    """Names of which all forms are known, and which the other language of the question has in none of them."""
    for name in dict.fromkeys(name for name in said.inner_names if name in said.names and is_known(name, said.value)):
        if not any(has_form(name, part.said[other].value) for part in told.parts):
            yield _lone(name, said, told, language, other)


def _formless(names: list[str], other: Said) -> list[str]:
    """The names of which the other text has no form, so that another name may stand there for them."""
    return [name for name in names if not has_other_form(name, other.value)]


def _unsaid(names: list[str], told: Told, other: Language) -> list[str]:
    """The names that the other language of the question has nowhere."""
    if not names:
        return []
    said = [part.said[other].value for part in told.parts]
    if not may_have_word(" ".join(names), said):
        return names
    words = words_in(said)
    return [name for name in names if words.isdisjoint(map(folded, name.split()))]


def _reported(
    found: Iterable[str], texts: tuple[Said, Said], told: Told, language: Language, other: Language
) -> Iterator[Diagnostic]:
    """The names of the first text, unless the second has another form of them."""
    for name in dict.fromkeys(found):
        if not has_other_form(name, texts[1].value):
            yield _lone(name, texts[0], told, language, other)


def _lone(name: str, said: Said, told: Told, language: Language, other: Language) -> Diagnostic:
    start = said.value.index(name)
    place = said.place_between(start, start + len(name))
    return NAME_IN_ONE.at(place, item=told.face.item.id.value, name=name, language=language, other=other)


def number_formats(told: Told, bank: Bank) -> Iterator[Diagnostic]:
    """Numbers written in the way of the other language."""
    for part in told.numbered:
        for language in _READ:
            if language in part.said and may_have_foreign(part.said[language].numerals):
                yield from _foreign_numbers(part, language, told)


def _asks_for_versions(told: Told, language: Language) -> bool:
    first = told.parts[0]
    return first.role == "asked" and is_about_versions(first.said[language].value)


def _foreign_numbers(part: Part, language: Language, told: Told) -> Iterator[Diagnostic]:
    said = part.said[language]
    other = part.said.get("en" if language == "vi" else "vi")
    beside = other.value if other is not None and other is not said else ""
    foreign = list(foreign_numbers(said.value, language, beside))
    if foreign and _asks_for_versions(told, language):
        return
    item = told.face.item.id.value
    for found in foreign:
        shown, place = said.value[found.start : found.end], said.place_between(found.start, found.end)
        fix = (Edit(place, found.mended),) if _is_safe(found, shown, place, beside) else ()
        yield FOREIGN_NUMBER.at(place, item=item, fix=fix, shown=shown, mended=found.mended, language=language)


def _is_safe(found: Foreign, shown: str, place: Place, beside: str) -> bool:
    """Whether the other language shows the number that is meant, and the file has it at this place alone."""
    return place.text == shown and beside.count(shown) == 1 and found.mended not in beside


def _bilingual(bank: Bank) -> bool:
    return all(language in bank.languages for language in _READ)


TOLD_CHECKS = {
    numbers_and_dates: (NUMBERS_DIFFER, DATES_DIFFER),
    untranslated: (UNTRANSLATED,),
    names: (NAME_IN_ONE,),
    number_formats: (FOREIGN_NUMBER,),
}
