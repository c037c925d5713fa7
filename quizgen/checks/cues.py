"""What leads from stem to key without knowing anything: a word that repeats, a form that fits."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from quizgen.checks.examples import choice
from quizgen.checks.options import mixed
from quizgen.checks.wording import Reading, Said, Tongue
from quizgen.checks.wording.phrases import Span
from quizgen.checks.wording.tongue import Cue
from quizgen.checks.wording.words import places_of
from quizgen.diagnostics import Diagnostic, Label, Rule, Severity
from quizgen.say import Say

WORD_REPEAT = Rule(
    code="ITM121",
    name="word-repeat",
    severity=Severity.HINT,
    message=Say(
        "“{word}” stands in the stem and, of all options, in the right one only",
        "“{word}” có trong câu dẫn và, trong các phương án, chỉ có ở phương án đúng",
    ),
    help=Say(
        "say it in other words in the stem, or let a distractor have the word too",
        "hãy nói cách khác trong câu dẫn, hoặc để một phương án nhiễu cũng có từ này",
    ),
    why=Say(
        "A word that rings in question and answer is followed by those who know nothing else.",
        "Từ vang lên ở cả câu hỏi lẫn đáp án sẽ dẫn đường cho người không biết gì khác.",
    ),
    bad=choice("Which lake was made by the Aswan High Dam?", "The Aswan reservoir", "Lake Chad", "Lake Kariba"),
    good=choice("Which lake was made by the Aswan High Dam?", "Lake Nasser", "Lake Chad", "Lake Kariba"),
    literature="Haladyna, Downing & Rodriguez (2002), guideline 28b",
)
GRAMMATICAL_CUE = Rule(
    code="ITM122",
    name="grammatical-cue",
    severity=Severity.HINT,
    message=Say(
        "by its grammar only the right option fits after “{cue}”", "về ngữ pháp, chỉ phương án đúng hợp với “{cue}”"
    ),
    help=Say(
        "put all options into the same form, or the article into the options",
        "hãy đưa mọi phương án về cùng một dạng, hợp với câu hỏi như nhau",
    ),
    why=Say(
        "Who knows the language needs not know the answer.", "Chỉ cần rành tiếng là chọn được, không cần biết đáp án."
    ),
    bad=choice("Land at the mouth of a river, built up by mud, is an", "alluvial plain", "sandbank", "desert"),
    good=choice("What is land called that a river builds up at its mouth?", "Delta", "Desert", "Dune"),
    literature="Haladyna, Downing & Rodriguez (2002), guideline 28c",
)
_FEWEST = 3
"""Options from which it shows that one of them is unlike the others."""
_ROOT = 4
"""Letters from which a word that begins another one is taken for its root."""
_ENDINGS = ("ations", "ation", "ions", "ings", "ers", "ion", "ing", "ies", "es", "ed", "er", "s", "e", "y")


def word_repeat(reading: Reading) -> Iterator[Diagnostic]:
    """A content word of the stem that stands in the right option and in no other."""
    stem, key, tongue = reading.stem, reading.answer, reading.tongue
    if stem is None or key is None or tongue is None or reading.options.index(key) in reading.abouts:
        return
    found = _repeated(reading, stem, key, tongue)
    if found:
        at, asked = found
        label = Label(stem.place(asked), Say("the stem has it too", "câu dẫn cũng có"))
        yield WORD_REPEAT.at(key.place(at), label, item=reading.item, word=key.between(at))


def _repeated(reading: Reading, stem: Said, key: Said, tongue: Tongue) -> tuple[Span, Span] | None:
    """Words of the key that no other option has, and where the stem has them; none if a distractor rings too."""
    shared = _heads(stem.words, tongue)
    found = _rings(key, stem, reading.distractors, tongue, shared)
    if found is None:
        return None
    for option in reading.distractors:
        others = tuple(one for one in reading.options if one is not option)
        if _rings(option, stem, others, tongue, shared):
            return None
    return found


def _heads(words: Sequence[str], tongue: Tongue) -> frozenset[str]:
    """How the words of a text that carry content begin: what does not begin so is not akin to any of them."""
    size = None if tongue.syllables else _ROOT
    return frozenset(word[:size] for word in words if word not in tongue.function)


def _rings(
    option: Said, stem: Said, others: Sequence[Said], tongue: Tongue, shared: Set[str]
) -> tuple[Span, Span] | None:
    """The first words of an option that the stem has and no other option; in a language of syllables two before one."""
    if shared.isdisjoint(_heads(option.words, tongue)):
        return None
    for size in (2, 1) if tongue.syllables else (1,):
        for n in range(len(option.words) - size + 1):
            part = Span(n, n + size)
            asked = _found(option, part, stem, tongue) if _tells(option, part, tongue) else None
            if asked and not any(_holds(option, part, one, tongue) for one in others):
                return part, asked
    return None


def _tells(text: Said, part: Span, tongue: Tongue) -> bool:
    """Whether words have a content of their own; one syllable has if it is no common one."""
    row = text.words[part.start : part.end]
    light = tongue.function if len(row) > 1 else tongue.function | tongue.common
    return all(len(word) > 1 and not word.isdecimal() for word in row) and light.isdisjoint(row)


def _found(option: Said, part: Span, text: Said, tongue: Tongue) -> Span | None:
    """Where a text has words of an option, in the same or another form."""
    row = option.words[part.start : part.end]
    if tongue.syllables:
        at = next(places_of(row, text.words), None)
    else:
        fitting = (n for n, word in enumerate(text.words) if word not in tongue.function and _is_akin(word, row[0]))
        at = next(fitting, None)
    return None if at is None else Span(at, at + len(row))


def _holds(option: Said, part: Span, other: Said, tongue: Tongue) -> bool:
    """Whether another option has the words too; of a common noun, but not of a name, one of its syllables is enough."""
    row = option.words[part.start : part.end]
    if len(row) == 1 or all(option.typed(n)[0].isupper() for n in range(*part)):
        return _found(option, part, other, tongue) is not None
    return not set(row).isdisjoint(other.words)


def _is_akin(one: str, other: str) -> bool:
    """Whether two words are forms of one word, or one begins with the other."""
    if one == other:
        return True
    short, long = sorted((_root(one), _root(other)), key=len)
    return short == long or (len(short) >= _ROOT and long.startswith(short))


def _root(word: str) -> str:
    word = word.removesuffix("'s").removesuffix("’s")
    return next((word[: -len(end)] for end in _ENDINGS if word.endswith(end) and len(word) - len(end) >= _ROOT), word)


def grammatical_cue(reading: Reading) -> Iterator[Diagnostic]:
    """A stem after which the right option alone is grammatical."""
    found = _cue(reading)
    if found is None or reading.answer is None:
        return
    cue, words = found
    yield GRAMMATICAL_CUE.at(reading.answer.text.place, item=reading.item, cue=words.strip())
    if cue.of_kind:
        yield mixed(reading)


def _cue(reading: Reading) -> tuple[Cue, str] | None:
    """The cue by which the right option alone fits, and the words of the stem."""
    stem, key, tongue = reading.stem, reading.answer, reading.tongue
    if stem is None or key is None or tongue is None or len(reading.options) < _FEWEST:
        return None
    for cue in tongue.cues:
        found = cue.stem.search(stem.value)
        if found and cue.fit.search(key.value) and _none_fits(reading, cue):
            return cue, found[0]
    return None


def _none_fits(reading: Reading, cue: Cue) -> bool:
    """Whether no distractor fits, and one of them evidently cannot."""
    wrong = [option.value for option in reading.distractors]
    return not any(map(cue.fit.search, wrong)) and any(map(cue.misfit.search, wrong))


READING_CHECKS = (word_repeat, grammatical_cue)
