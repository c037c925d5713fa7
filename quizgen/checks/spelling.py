"""A check of names: each is spelled in one way throughout a bank."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from itertools import combinations

from quizgen.bank import Language
from quizgen.checks import Whole
from quizgen.checks.languages.names import CAPITALS, is_syllable
from quizgen.checks.texts import Told
from quizgen.checks.together.variants import (
    is_transcription,
    known_variants,
    plain,
    skeleton,
    sound,
    vietnamese_sound,
)
from quizgen.checks.wording import Said
from quizgen.diagnostics import Diagnostic, Label, Rule, Severity
from quizgen.fields.rules import HEAD
from quizgen.say import Say
from quizgen.source import Place

_DAM = "- id: dam\n  type: true_false\n  stem: Egypt is the land of {name}, where a dam was built.\n  answer: true\n"
_NILE = "- id: river\n  type: short_answer\n  stem: Which river flows past the ruins of Tutankhamun?\n  answer: Nile\n"
TWO_SPELLINGS = Rule(
    code="ITM303",
    name="name-spelled-two-ways",
    severity=Severity.HINT,
    message=Say(
        "“{name}” is spelled “{other_name}” in `{other}`", "“{name}” được viết là “{other_name}” ở câu `{other}`"
    ),
    help=Say(
        "choose one spelling and keep to it; if they are two, `ignore: [ITM303]` says so",
        "hãy chọn một cách viết và dùng thống nhất; nếu là hai tên khác nhau, ghi `ignore: [ITM303]`",
    ),
    why=Say(
        "A learner takes two spellings for two people or places; a typed answer in the one is wrong for the other.",
        "Hai cách viết khiến người học tưởng là hai người, hai nơi; gõ theo cách này lại bị chấm sai theo cách kia.",
    ),
    literature="Haladyna, Downing and Rodriguez (2002), guidelines 11 and 12: edit and proof items, spell correctly",
    bad=HEAD + _DAM.format(name="Tutenkhamun") + _NILE,
    good=HEAD + _DAM.format(name="Tutankhamun") + _NILE,
)

_NAME = re.compile(rf"[{CAPITALS}][\w’'‑-]*(?: [{CAPITALS}][\w’'‑-]*)*")
_HYPHEN = re.compile("[-‑]")
_SHORTEST = 4
_SHORTEST_BY_SLIP = 9
"""Letters below which two names that differ in one may well be two."""

_MANY_ALIKE = 40
"""So many names that begin or end alike are a family (Saint-…), not slips of each other."""


Key = Callable[[str], str]
Forms = dict[str, list[int]]
"""The spellings, each with the numbers of the questions in which it stands, ascending."""
Pair = tuple[str, str]


def two_spellings(whole: Whole) -> Iterator[Diagnostic]:
    """Names that are spelled in two ways within a language of the bank; in one question they are two on purpose."""
    for language in whole.bank.languages:
        said: set[frozenset[str]] = set()
        forms = _forms(whole, language)
        for pair in _variants(forms, language):
            first, second = sorted(pair, key=lambda name: (forms[name][0], name))
            names = frozenset(map(plain, pair))
            if names not in said and set(forms[first]).isdisjoint(forms[second]):
                said.add(names)
                earlier, later = whole.told[forms[first][0]], whole.told[forms[second][0]]
                yield _reported(earlier, first, later, second, language)


def _reported(told: Told, name: str, later: Told, other_name: str, language: Language) -> Diagnostic:
    label = Label(_place(told, name, language), Say(f"“{name}” here", f"ở đây là “{name}”"))
    place, item, other = _place(later, other_name, language), later.face.item.id.value, told.face.item.id.value
    return TWO_SPELLINGS.at(place, label, item=item, name=other_name, other_name=name, other=other)


def _place(told: Told, name: str, language: Language) -> Place:
    words = next(words for part in told.parts if name in (words := part.words[language]).value)
    start = words.value.index(name)
    return Said(words, ()).place_between(start, start + len(name))


def _forms(whole: Whole, language: Language) -> Forms:
    """The spellings of a bank. Of several words also all but the first, which may have its capital from its place."""
    found: dict[str, list[int]] = {}
    for n, told in enumerate(whole.told):
        for part in told.parts:
            for name in _NAME.findall(part.words[language].value):
                items = found.setdefault(name, [])
                if not items or items[-1] != n:
                    items.append(n)
    forms: Forms = {}
    for name, items in found.items():
        for form in (name, name.partition(" ")[2]):
            bare = form[:-2] if form.endswith(("'s", "’s")) else form
            if bare:
                forms[bare] = sorted({*forms[bare], *items}) if bare in forms else items
    return forms


def _variants(forms: Forms, language: Language) -> Iterator[Pair]:
    """The pairs of spellings that are one name."""
    known = known_variants()
    yield from _alike((name for name in forms if name in known), lambda name: str(known[name]))
    if language.split("-")[0] == "vi":
        native = {name: True for name in forms if all(map(is_syllable, name.split()))}
        yield from _alike((name for name in native if " " in name), vietnamese_sound)
        yield from _transcribed(forms)
        foreign: Iterable[str] = [name for name in forms if name not in native]
    else:
        foreign = list(forms)
    yield from _alike((name for name in foreign if len(name) > _SHORTEST), sound)
    yield from _alike((name for name in foreign if len(name) == _SHORTEST), plain)
    yield from _slips(name for name in foreign if len(name) >= _SHORTEST_BY_SLIP and " " not in name)


def _alike(names: Iterable[str], key: Key) -> Iterator[Pair]:
    """Spellings that are one to a key: each with the first of them."""
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for name in names:
        groups[key(name)].append(name)
    for first, *others in groups.values():
        yield from ((first, other) for other in others if _differ(first, other))


def _differ(one: str, two: str) -> bool:
    """Whether spellings differ in more than in being written in capitals."""
    return one != two and not one.isupper() and not two.isupper()


def _transcribed(forms: Forms) -> Iterator[Pair]:
    """Names in the original beside names in syllables with hyphens."""
    by_skeleton: defaultdict[str, list[str]] = defaultdict(list)
    for name in forms:
        if " " not in name and not _HYPHEN.search(name) and not is_syllable(name):
            by_skeleton[skeleton(name)].append(name)
    for name in forms:
        if " " not in name and _HYPHEN.search(name) and len(key := skeleton(name)) >= 3:
            yield from ((name, other) for other in by_skeleton[key] if is_transcription(name, other))


def _slips(names: Iterable[str]) -> Iterator[Pair]:
    """Long names that differ in one letter: they share the letters of their first or of their last half."""
    halves: defaultdict[str, list[str]] = defaultdict(list)
    for name in names:
        middle = len(name) // 2
        halves["<" + name[: middle - 1]].append(name)
        halves[">" + name[middle + 1 :]].append(name)
    for group in halves.values():
        if 1 < len(group) <= _MANY_ALIKE:
            yield from (pair for pair in combinations(group, 2) if _is_slip(*pair))


def _is_slip(one: str, two: str) -> bool:
    """Whether names differ in one letter, neither the first nor one of the last three, which are inflected."""
    if one[0] != two[0] or one[-3:] != two[-3:] or abs(len(one) - len(two)) > 1:
        return False
    at = next((n for n, (a, b) in enumerate(zip(one, two, strict=False)) if a != b), 0)
    return at > 0 and (one[at + 1 :] == two[at + 1 :] or one[at + 1 :] == two[at:] or one[at:] == two[at + 1 :])


WHOLE_CHECKS = (two_spellings,)
