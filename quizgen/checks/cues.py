"""What leads from stem to key without knowing anything: a word that repeats, a form that fits."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from quizgen.checks.examples import choice
from quizgen.checks.wording import Reading, Said, Tongue
from quizgen.checks.wording.kinds import asked_by, kinds_of
from quizgen.checks.wording.phrases import Span
from quizgen.checks.wording.tongue import Cue
from quizgen.checks.wording.words import is_part, places_of
from quizgen.diagnostics import Diagnostic, Label, Rule, Severity
from quizgen.say import Say

WORD_REPEAT = Rule(
    code="ITM121",
    name="word-repeat",
    severity=Severity.WARNING,
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
_ENDINGS = (
    *("ations", "ation", "atures", "ature", "atives", "ative", "ions", "ings", "ians", "ian", "ers", "ion", "ing"),
    *("ies", "ic", "es", "ed", "er", "s", "e", "y", "o"),
)
_PREFIXES = ("anti", "bi", "hyper", "hypo", "macro", "micro", "mono", "multi", "neo", "non", "poly", "post", "pre")
_COMPOUND = 6
"""Letters from which what stands behind a prefix is a word of its own."""
_TERM = 3
"""Syllables up to which an option is a term, of which one may be the word that counts."""


def word_repeat(reading: Reading) -> Iterator[Diagnostic]:
    """A content word of the stem that stands in the right option and in no other."""
    stem, key, tongue = reading.stem, reading.answer, reading.tongue
    if stem is None or key is None or tongue is None or reading.key[0] in reading.abouts:
        return
    found = _repeated(reading, stem, key, tongue)
    if found and not _names_a_distractor(reading, stem, tongue):
        at, asked = found
        label = Label(stem.place(asked), Say("the stem has it too", "câu dẫn cũng có"))
        yield WORD_REPEAT.at(key.place(at), label, item=reading.item, word=key.between(at))


def _names_a_distractor(reading: Reading, stem: Said, tongue: Tongue) -> bool:
    """Whether the stem has all that a wrong option says too: it names what is to be chosen from."""
    for option in reading.distractors:
        carrying = [word for word in option.words if word not in tongue.function]
        if carrying and set(carrying).issubset(stem.words):
            return True
    return False


def _repeated(reading: Reading, stem: Said, key: Said, tongue: Tongue) -> tuple[Span, Span] | None:
    """The longest words of the key that the stem has and no other option, and where the stem has them."""
    if _heads(stem.words, tongue).isdisjoint(_heads(key.words, tongue)):
        return None
    found = _repeats(reading, stem, key, tongue)
    return max(found, key=lambda spans: len(key.between(spans[0])), default=None)


def _repeats(reading: Reading, stem: Said, key: Said, tongue: Tongue) -> Iterator[tuple[Span, Span]]:
    """All words of the key that the stem has and no other option; whole ones, where words are several syllables."""
    for part in _content(reading, key, tongue):
        asked = _found(key, part, stem, tongue)
        if not asked or (tongue.syllables and not _is_of_one_kind(key, part, stem, asked)):
            continue
        if not any(_has_too(one, key, part, stem, asked, tongue) for one in reading.distractors):
            yield _widened(key, part, stem, asked, tongue) if tongue.syllables else (part, asked)


def _has_too(option: Said, key: Said, part: Span, stem: Said, asked: Span, tongue: Tongue) -> bool:
    """Whether a wrong option has words of the key, or of the stem that they echo: in any form, turned, as initials."""
    if _found(key, part, option, tongue):
        return True
    if not tongue.syllables:
        return _found(stem, asked, option, tongue) is not None
    row = key.words[part.start : part.end]
    initials = "".join(word[0] for word in row).upper()
    return len(row) > 1 and (is_part(row[::-1], option.words) or _abbreviates(option, initials))


def _abbreviates(option: Said, initials: str) -> bool:
    """Whether a text has a word in capitals with these letters: XHCN for xã hội chủ nghĩa."""
    return initials in option.value and any(initials in name for name in option.names if name.isupper())


def _widened(key: Said, part: Span, stem: Said, asked: Span, tongue: Tongue) -> tuple[Span, Span]:
    """Syllables of the key with those around them that the stem has as well, as far as no function word divides."""
    (start, end), (first, last) = part, asked
    shared = [word if word not in tongue.function else None for word in key.words]
    while start and first and shared[start - 1] == stem.words[first - 1]:
        start, first = start - 1, first - 1
    while end < len(key.words) and last < len(stem.words) and shared[end] == stem.words[last]:
        end, last = end + 1, last + 1
    return Span(start, end), Span(first, last)


def _heads(words: Sequence[str], tongue: Tongue) -> set[str]:
    """How the words of a text that carry content begin: what does not begin so is not akin to any of them."""
    carrying = [word for word in words if word not in tongue.function]
    return set(carrying) if tongue.syllables else {form[:_ROOT] for word in carrying for form in _forms(word)}


def _content(reading: Reading, key: Said, tongue: Tongue) -> Iterator[Span]:
    """The words of the key that carry content; in a language of syllables two as one word, then what is one alone."""
    if tongue.syllables:
        yield from (Span(n, n + 2) for n, pair in enumerate(pairwise(key.words)) if _is_whole(pair, tongue))
        yield from (Span(n, n + 1) for n in range(len(key.words)) if _makes_the_term(n, reading, key, tongue))
        return
    light = (tongue.function | tongue.common).union(*tongue.general.intersection(pairwise(key.words)))
    yield from (Span(n, n + 1) for n, word in enumerate(key.words) if _is_word(word) and word not in light)


def _is_word(text: str) -> bool:
    return len(text) > 1 and not text.isdecimal()


def _is_whole(pair: tuple[str, ...], tongue: Tongue) -> bool:
    """Whether two syllables can be a word of some content."""
    return pair not in tongue.general and all(_is_word(one) and one not in tongue.function for one in pair)


def _makes_the_term(at: int, reading: Reading, key: Said, tongue: Tongue) -> bool:
    """Whether one syllable of a short option says what it is: what is before it, stem or options have too."""
    word = key.words[at]
    if len(key.words) > _TERM or not _is_word(word) or word in tongue.function or word in tongue.common:
        return False
    known = {one for option in (reading.stem, *reading.distractors) if option for one in option.words}
    return known.issuperset(key.words[:at])


def _is_of_one_kind(key: Said, part: Span, stem: Said, asked: Span) -> bool:
    """Whether words are a name in both texts or in none: a syllable of a name is no common word."""
    return part.end - part.start > 1 or part.start == 0 or key.is_named(part.start) == stem.is_named(asked.start)


def _found(option: Said, part: Span, text: Said, tongue: Tongue) -> Span | None:
    """Where a text has words of an option, in the same or another form."""
    row = option.words[part.start : part.end]
    if tongue.syllables:
        at = next(places_of(row, text.words), None)
    else:
        fitting = (n for n, word in enumerate(text.words) if word not in tongue.function and _are_akin(word, row[0]))
        at = next(fitting, None)
    return None if at is None else Span(at, at + len(row))


def _are_akin(one: str, other: str) -> bool:
    """Whether two words are forms of one word, or one begins with the other, be it after a prefix (bicarbonate)."""
    return one == other or any(_begin_alike(a, b) for a in _forms(one) for b in _forms(other))


def _begin_alike(one: str, other: str) -> bool:
    short, long = sorted((_root(one), _root(other)), key=len)
    return short == long or (len(short) >= _ROOT and long.startswith(short))


def _forms(word: str) -> tuple[str, ...]:
    """A word, and what is left of it without a prefix."""
    rest = (word[len(start) :] for start in _PREFIXES if word.startswith(start))
    return (word, *(one for one in rest if len(one) >= _COMPOUND))


def _root(word: str) -> str:
    word = word.removesuffix("'s").removesuffix("’s")
    return next((word[: -len(end)] for end in _ENDINGS if word.endswith(end) and len(word) - len(end) >= _ROOT), word)


def grammatical_cue(reading: Reading) -> Iterator[Diagnostic]:
    """A stem after which the right option alone is grammatical."""
    stem, key, tongue = reading.stem, reading.answer, reading.tongue
    if stem is None or key is None or tongue is None or len(reading.options) < _FEWEST:
        return
    found = _form_cue(reading, stem, key, tongue) or _question_cue(reading, stem, tongue)
    if found:
        yield GRAMMATICAL_CUE.at(key.text.place, item=reading.item, cue=found.strip())


def _form_cue(reading: Reading, stem: Said, key: Said, tongue: Tongue) -> str | None:
    """The words of a stem after which the right option alone has the form that must follow."""
    for cue in tongue.cues:
        found = cue.stem.search(stem.value) if cue.may_follow(stem.folded) else None
        if found and cue.fit.search(key.value) and _none_fits(reading, cue):
            return found[0]
    return None


def _none_fits(reading: Reading, cue: Cue) -> bool:
    """Whether no distractor fits, and half of them evidently cannot."""
    wrong = [option.value for option in reading.distractors]
    return not any(map(cue.fit.search, wrong)) and 2 * sum(map(bool, map(cue.misfit.search, wrong))) >= len(wrong)


def _question_cue(reading: Reading, stem: Said, tongue: Tongue) -> str | None:
    """The question word that the right option alone answers by its kind, where half of the others evidently cannot."""
    demand = asked_by(stem, tongue)
    if demand is None or reading.abouts:
        return None
    kinds = kinds_of(reading, tongue)
    right = kinds[reading.key[0]]
    wrong = [kind for n, kind in kinds.items() if n not in reading.key]
    alien = [kind for kind in wrong if not demand.admits(kind)]
    if not demand.admits(right) or any(kind == right or kind in demand.kinds for kind in wrong):
        return None
    found = demand.stem.search(stem.value)
    return found[0] if found and 2 * len(alien) >= len(wrong) else None


CHOICE_CHECKS = {word_repeat: (WORD_REPEAT,), grammatical_cue: (GRAMMATICAL_CUE,)}
