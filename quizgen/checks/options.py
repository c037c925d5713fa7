"""The options of a choice beside each other: how long, how many, how alike, of what kind."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from quizgen.checks.examples import choice
from quizgen.checks.wording import Reading, Said, Tongue
from quizgen.checks.wording.kinds import SHORT, asked_by, kinds_of
from quizgen.checks.wording.tongue import Demand
from quizgen.checks.wording.words import bare, letters, tones_last
from quizgen.diagnostics import Diagnostic, Label, Rule, Severity
from quizgen.say import Say

_ALIKE = "Haladyna, Downing & Rodriguez (2002), guidelines 19 and 22"
_SECOND = Say("the other one", "phương án kia")

LONGEST_OPTION_IS_KEY = Rule(
    code="ITM111",
    name="longest-option-is-key",
    severity=Severity.WARNING,
    message=Say(
        "the right option is much longer than all others", "phương án đúng dài hơn hẳn các phương án khác"
    ),
    help=Say(
        "move its details into the explanation, or give the distractors as much detail",
        "hãy chuyển bớt chi tiết sang lời giải, hoặc viết các phương án nhiễu cụ thể như vậy",
    ),
    why=Say(
        "Writers make the right option exact and the wrong ones short, and learners find that out before "
        "anything else.",
        "Người ra đề hay viết phương án đúng thật đầy đủ còn phương án sai thì ngắn, và đó là điều người học "
        "nhận ra trước hết.",
    ),
    bad=choice(
        "Why was the Aswan High Dam built?",
        "To store the water of the flood for dry years, and to make electricity for the country",
        "To catch fish", "To keep out ships",
    ),
    good=choice(
        "Why was the Aswan High Dam built?",
        "To store the water of the flood", "To make room for large ships", "To catch fish",
    ),
    literature="Haladyna, Downing & Rodriguez (2002), guideline 24",
)  # fmt: skip
DUPLICATE_OPTIONS = Rule(
    code="ITM112",
    name="duplicate-options",
    severity=Severity.WARNING,
    message=Say("the option “{option}” stands here twice", "phương án “{option}” có hai lần"),
    help=Say("change one of them or delete it", "hãy sửa hoặc xóa một trong hai"),
    why=Say(
        "Two options that are the same cannot be right and wrong; and whoever sees it rules out both.",
        "Hai phương án giống hệt nhau thì không thể một đúng một sai; ai thấy cũng loại cả hai.",
    ),
    bad=choice("Which river is the longest?", "Nile", "Congo", "Congo"),
    good=choice("Which river is the longest?", "Nile", "Congo", "Niger"),
    literature=_ALIKE,
)
NEAR_DUPLICATE_OPTIONS = Rule(
    code="ITM113",
    name="near-duplicate-options",
    severity=Severity.WARNING,
    message=Say(
        "“{option}” and “{other}” differ only in case, accents, spaces or hyphens",
        "“{option}” và “{other}” chỉ khác nhau ở chữ hoa, dấu, khoảng trắng hoặc gạch nối",
    ),
    help=Say("change one of them or delete it", "hãy sửa hoặc xóa một trong hai"),
    why=Say(
        "Nobody can tell which of two spellings of one thing is meant to be right.",
        "Không ai biết trong hai cách viết của cùng một thứ thì cách nào được coi là đúng.",
    ),
    bad=choice("Which river flows through Basel?", "The Rhine", "The rhine", "The Rhône"),
    good=choice("Which river flows through Basel?", "The Rhine", "The Danube", "The Rhône"),
    literature=_ALIKE,
)
TOO_FEW_OPTIONS = Rule(
    code="ITM114",
    name="too-few-options",
    severity=Severity.WARNING,
    message=Say("there are only two options to choose from", "chỉ có hai phương án để chọn"),
    help=Say(
        "add a distractor that a learner could believe in, or ask it as `true_false`",
        "hãy thêm một phương án nhiễu đáng tin, hoặc hỏi bằng `true_false`",
    ),
    why=Say(
        "Half of those who know nothing get it right. Three options are enough, two are not.",
        "Người không biết gì cũng đúng một nửa. Ba phương án là đủ, hai thì chưa.",
    ),
    bad=choice("Which river is longer?", "Nile", "Congo"),
    good=choice("Which river is the longest?", "Nile", "Congo", "Niger"),
    literature="Haladyna, Downing & Rodriguez (2002), guideline 18",
)
TOO_MANY_OPTIONS = Rule(
    code="ITM115",
    name="too-many-options",
    severity=Severity.WARNING,
    message=Say("one option is to be found among {count}", "phải tìm một phương án đúng trong {count} phương án"),
    help=Say(
        "keep the two to four distractors that learners would really choose",
        "hãy giữ lại hai đến bốn phương án nhiễu mà người học dễ chọn nhất",
    ),
    why=Say(
        "There are rarely more than three good distractors; the others cost time to read and nobody chooses them.",
        "Hiếm khi có quá ba phương án nhiễu tốt; những phương án còn lại chỉ mất thời gian đọc mà không ai chọn.",
    ),
    bad=choice("Which river is the longest?", "Nile", "Congo", "Niger", "Orange", "Zambezi", "Volta"),
    good=choice("Which river is the longest?", "Nile", "Congo", "Niger"),
    literature="Haladyna, Downing & Rodriguez (2002), guideline 18",
)
MIXED_OPTIONS = Rule(
    code="ITM116",
    name="mixed-options",
    severity=Severity.HINT,
    message=Say("the options are of different kinds: {kinds}", "các phương án thuộc nhiều loại khác nhau: {kinds}"),
    help=Say(
        "let all options be answers of one kind: all of them years, or persons, or places",
        "hãy để mọi phương án cùng loại: cùng là năm, cùng là người, hoặc cùng là nơi chốn",
    ),
    why=Say(
        "What cannot be an answer by its very kind is no distractor: the learner has fewer options than are shown.",
        "Phương án khác hẳn loại thì không thể là câu trả lời, nên không gây nhiễu được: số phương án thật ít "
        "hơn số in ra.",
    ),
    bad=choice("What is the Nile known for?", "The pyramids", "1971", "Very long", "In Cairo"),
    good=choice("What stands on the banks of the Nile?", "The pyramids", "The Colosseum", "The Acropolis"),
    literature="Haladyna, Downing & Rodriguez (2002), guideline 23",
)
CONVERGENCE = Rule(
    code="ITM117",
    name="convergence",
    severity=Severity.WARNING,
    message=Say(
        "the right option has what most of the options have in common",
        "phương án đúng gồm những phần lặp lại nhiều nhất trong các phương án",
    ),
    help=Say(
        "let the parts of the distractors recur among each other as often",
        "hãy để các phần của phương án nhiễu cũng lặp lại với nhau nhiều như vậy",
    ),
    why=Say(
        "Distractors that are made by changing one part of the answer point at it: take of each part what is "
        "there most.",
        "Phương án nhiễu tạo ra bằng cách đổi từng phần của đáp án sẽ chỉ ra đáp án: cứ chọn phần nào xuất "
        "hiện nhiều nhất.",
    ),
    bad=choice(
        "Which rivers meet near Khartoum?", "Blue Nile and White Nile", "Blue Nile and Atbara", "Sobat and White Nile"
    ),
    good=choice("Which rivers meet near Khartoum?", "Blue Nile and White Nile", "Congo and Kasai", "Niger and Benue"),
    literature="National Board of Medical Examiners, item-writing guide: convergence strategy",
)

_LONGER = 1.5
"""How much longer than the longest distractor the right option is where one sees it at a glance."""
_LONG_KEY = {False: 7, True: 8}
"""Words, or syllables, from which an option is more than a name or a few words."""
_CAPITALS = 0.4
"""The share of capital syllables from which a text is a name."""
_FEWEST, _MOST = 3, 5
_SLIGHT = frozenset(" \u00a0-‐‑–.,'’\"“”")
"""Signs that may be there or not; every other one counts, as in numbers, formulae and code."""
_IN_NUMBERS = re.compile(r"\d[.,]\d|[-–]\d")
_PRIME = re.compile(r"\b[^\W\d_]['’](?!\w)")
"""A letter with a prime, as in formulae: T and T'."""
_BRACKETS = str.maketrans("", "", "()[]{}$\"“”'‘’.")
"""Signs around the words of a part, of which one may be missing."""
_ALIEN = 2
"""Options of a strange kind from which a question has too few real ones."""
_ANY = re.compile("")
_SYMBOL = 4
"""Letters up to which a difference in case may be one of meaning: mW and MW, Co and CO."""


def longest_option_is_key(reading: Reading) -> Iterator[Diagnostic]:
    """A right option that is clearly longer than every other one."""
    key = reading.answer
    if key is None or len(reading.options) < 2:
        return
    longest = max(len(option.value) for option in reading.distractors)
    syllables = reading.tongue is not None and reading.tongue.syllables
    if len(key.value) < _LONGER * longest or len(key.words) < _LONG_KEY[syllables] or key.is_title:
        return
    if syllables and _is_long_name(key):
        return
    if all(option.numerals for option in reading.options):
        return  # figures and dates
    if reading.key[0] not in reading.abouts:
        yield LONGEST_OPTION_IS_KEY.at(key.text.place, item=reading.item)


def _is_long_name(text: Said) -> bool:
    """Whether so many syllables are capital as in the names of offices and treaties; what a comma adds is no name."""
    if "," in text.value:
        return False
    capitals = sum(text.typed(n)[0].isupper() for n in range(len(text.words)))
    return capitals >= _CAPITALS * len(text.words)


def alike_options(reading: Reading) -> Iterator[Diagnostic]:
    """Two options that are the same, or but for what does not count."""
    if len({sum(map(len, option.words)) for option in reading.options}) == len(reading.options):
        return  # none has as many letters as another one
    if len({bare(word[0]) for option in reading.options for word in option.words[:1]}) == len(reading.options):
        return  # none begins as another one
    known: dict[str, Said] = {}
    for option in reading.options:
        first = known.setdefault(letters(bare(option.value)).casefold(), option)
        if first is option or first.text.place == option.text.place:
            continue
        label = Label(first.text.place, _SECOND)
        if first.value == option.value:
            yield DUPLICATE_OPTIONS.at(option.text.place, label, item=reading.item, option=option.value)
        elif _is_same_thing(first.value, option.value) and not _is_about_spelling(reading):
            yield NEAR_DUPLICATE_OPTIONS.at(
                option.text.place, label, item=reading.item, option=first.value, other=option.value
            )


def _is_same_thing(one: str, other: str) -> bool:
    """Whether two spellings mean the same, as far as a program can tell."""
    first, second = letters(one), letters(other)
    if _signs(one) != _signs(other) or _IN_NUMBERS.search(f"{one} {other}") or _primes(one) != _primes(other):
        return False
    if first.casefold() == second.casefold():
        inner = first[1:] != second[1:]
        return len(first) > 2 and not (inner and len(first) <= _SYMBOL)
    if letters(tones_last(one)).casefold() == letters(tones_last(other)).casefold():
        return True
    plain = bare(first) == first or bare(second) == second
    return plain and len(first) > _SYMBOL and (first[0].isupper() == second[0].isupper())


def _signs(text: str) -> str:
    """The signs that count, each where it stands among the letters: $B1 is not B$1."""
    return "".join("." if sign.isalnum() else sign for sign in text if sign not in _SLIGHT)


def _primes(text: str) -> int:
    return len(_PRIME.findall(text))


def _is_about_spelling(reading: Reading) -> bool:
    tongue, stem = reading.tongue, reading.stem
    return bool(tongue and stem and any(True for _ in tongue.about_spelling.find(stem.words)))


def number_of_options(reading: Reading) -> Iterator[Diagnostic]:
    """Two options, or one right among more than five."""
    count = len(reading.options)
    if not count:
        return
    place = reading.stem.text.place if reading.stem else reading.options[0].text.place
    if count < _FEWEST:
        yield TOO_FEW_OPTIONS.at(place, item=reading.item)
    elif count > _MOST and not reading.many:
        yield TOO_MANY_OPTIONS.at(place, item=reading.item, count=count)


def mixed_options(reading: Reading) -> Iterator[Diagnostic]:
    """Options of which at least two cannot be answers by their kind."""
    tongue = reading.tongue
    if tongue is None or len(reading.options) < _FEWEST:
        return
    kinds = kinds_of(reading, tongue)
    if not any(kinds.values()):
        return
    asked = asked_by(reading.stem, tongue) if reading.stem else None
    demand = asked or _like([kinds.get(n) for n in reading.key], tongue)
    alien = [kind for kind in kinds.values() if not demand.admits(kind)]
    if not alien or not _can_answer(reading, demand, kinds, tongue):
        return
    several = len({kind in tongue.adverbial or kind for kind in alien}) > 1
    if (len(alien) >= _ALIEN and (asked or several)) or _is_evident(alien, reading, tongue):
        yield mixed(reading)


def _like(right: Sequence[str | None], tongue: Tongue) -> Demand:
    """What can stand beside the right options."""
    kinds = frozenset(kind for kind in right if kind)
    return Demand(_ANY, kinds | tongue.things if kinds <= tongue.things else kinds)


def _can_answer(reading: Reading, demand: Demand, kinds: Mapping[int, str | None], tongue: Tongue) -> bool:
    """Whether the right options answer as expected: if not, the stem was misread; an unknown kind says little."""
    marked = not demand.kinds.isdisjoint(tongue.adverbial)
    short = SHORT[tongue.syllables]
    return all(
        n in kinds and demand.admits(kinds[n]) and (kinds[n] or (not marked and len(reading.options[n].words) <= short))
        for n in reading.key
    )


def _is_evident(alien: Sequence[str | None], reading: Reading, tongue: Tongue) -> bool:
    """Whether a question that no figure answers has a figure or a manner among its options: of these one is enough."""
    if not reading.stem or not reading.stem.value.endswith("?") or tongue.evident.isdisjoint(alien):
        return False
    right = [reading.options[n].value for n in reading.key]
    return not any(any(map(str.isdigit, text)) or tongue.counted.match(text) for text in right)


def mixed(reading: Reading) -> Diagnostic:
    """The problem that the options of a question are of several kinds."""
    place = reading.stem.text.place if reading.stem else reading.options[0].text.place
    return MIXED_OPTIONS.at(place, item=reading.item, kinds=", ".join(f"“{one.value}”" for one in reading.options))


def convergence(reading: Reading) -> Iterator[Diagnostic]:
    """A right option whose parts are those that occur most often."""
    key, tongue = reading.answer, reading.tongue
    if key is None or tongue is None or len(reading.options) < _FEWEST or not _shares(key, reading):
        return
    if not tongue.joined.search(key.value):
        return
    parts = {option: _parts(option.value, tongue) for option in reading.options}
    count = Counter(part for own in parts.values() for part in own)
    if len(set(count.values())) == 1:
        return  # each part recurs as often: A and B, A and C, B and C, all three
    weight = {option: sum(count[part] for part in own) for option, own in parts.items()}
    shared = [part for part in parts[key] if count[part] > 1]
    telling = any(count[part] < len(parts) for part in shared)
    others = max(weight[option] for option in reading.distractors)
    if len(shared) > 1 and telling and weight[key] > others and not _one_has_all(parts, key):
        yield CONVERGENCE.at(key.text.place, item=reading.item)


def _shares(key: Said, reading: Reading) -> bool:
    """A quick look: whether a right option of several words has one of another option at all."""
    return len(key.words) > 1 and not all(set(key.words).isdisjoint(option.words) for option in reading.distractors)


def _parts(text: str, tongue: Tongue) -> frozenset[str]:
    """What an option is made of; without the signs that may be missing by a slip, and without "only"."""
    parts = (part.translate(_BRACKETS).split() for part in tongue.joined.split(text.casefold()))
    said = (" ".join(word for word in part if word not in tongue.others.only) for part in parts)
    return frozenset(part for part in said if any(map(str.isalpha, part)))


def _one_has_all(parts: dict[Said, frozenset[str]], key: Said) -> bool:
    """Whether two options with the parts of the right one have them in another order or connection."""
    return any(own == parts[key] for option, own in parts.items() if option is not key)


CHOICE_CHECKS = {
    longest_option_is_key: (LONGEST_OPTION_IS_KEY,),
    alike_options: (DUPLICATE_OPTIONS, NEAR_DUPLICATE_OPTIONS),
    number_of_options: (TOO_FEW_OPTIONS, TOO_MANY_OPTIONS),
    mixed_options: (MIXED_OPTIONS,),
    convergence: (CONVERGENCE,),
}
