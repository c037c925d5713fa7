"""A check of names: each is spelled in one way throughout a bank."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator
from itertools import combinations

from quizgen.bank import Bank, Language
from quizgen.checks.languages.names import is_syllable
from quizgen.checks.texts import Told, told
from quizgen.checks.together.variants import (
    is_transcription,
    known_variants,
    plain,
    skeleton,
    sound,
    vietnamese_sound,
)
from quizgen.checks.wording.words import bare
from quizgen.diagnostics import Diagnostic, Label, Rule, Severity
from quizgen.faces import Face
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

_HYPHEN = re.compile("[-‑]")
_APOSTROPHE = re.compile("[’‘]")
_NUMBERED = re.compile(r"(?<=[ \-‑])(?:[IVXLC]+|\d+|[A-Z])$")
_SHORTEST = 4
_SHORTEST_BY_SLIP = 9
"""Letters below which two names that differ in one may well be two."""

_MANY_ALIKE = 40
"""So many names that begin or end alike are a family (Saint-…), not slips of each other."""


Key = Callable[[str], str]
Forms = dict[str, list[int]]
"""The spellings, each with the numbers of the questions in which it stands, ascending."""
Pair = tuple[str, str]


class TwoSpellings:
    """Names that are spelled in two ways within a language of the bank; in one question they are two on purpose."""

    def __init__(self, bank: Bank) -> None:
        self._faces: list[Face] = []
        self._names: dict[Language, Forms] = {language: {} for language in bank.languages}

    def see(self, question: Told) -> None:
        """Keep the names of a question."""
        number = len(self._faces)
        self._faces.append(question.face)
        for language, found in self._names.items():
            for name in dict.fromkeys(name for part in question.parts for name in part.said[language].names):
                found.setdefault(name, []).append(number)

    def found(self) -> Iterator[Diagnostic]:
        """Each pair of spellings once."""
        for language, names in self._names.items():
            said: set[frozenset[str]] = set()
            forms = _forms(names)
            for pair in _variants(forms, language):
                first, second = sorted(pair, key=lambda name: (forms[name][0], name))
                both = frozenset(map(plain, pair))
                shorter = frozenset(plain(name.partition(" ")[2]) for name in pair)
                if both not in said and not _are_numbered(*pair) and set(forms[first]).isdisjoint(forms[second]):
                    said |= {both, shorter}
                    earlier, later = told(self._faces[forms[name][0]] for name in (first, second))
                    yield _reported(earlier, first, later, second, language)


def _reported(earlier: Told, name: str, later: Told, other_name: str, language: Language) -> Diagnostic:
    label = Label(_place(earlier, name, language), Say(f"“{name}” here", f"ở đây là “{name}”"))
    place, item, other = _place(later, other_name, language), later.face.item.id.value, earlier.face.item.id.value
    return TWO_SPELLINGS.at(place, label, item=item, name=other_name, other_name=name, other=other)


def _place(question: Told, name: str, language: Language) -> Place:
    said = next(said for part in question.parts if name in (said := part.said[language]).value)
    start = said.value.index(name)
    return said.place_between(start, start + len(name))


def _forms(names: Forms) -> Forms:
    """The spellings of a bank. Of several words also all but the first, which may have its capital from its place."""
    forms: Forms = {}
    for name, items in names.items():
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
        for names in _groups((name for name in native if " " in name), _outline):
            yield from _alike(names, vietnamese_sound)
        yield from _transcribed(forms)
        foreign: Iterable[str] = [name for name in forms if name not in native]
    else:
        foreign = list(forms)
    yield from _alike((name for name in foreign if len(name) > _SHORTEST), sound)
    yield from _alike((name for name in foreign if len(name) == _SHORTEST), plain)
    yield from _slips(name for name in foreign if len(name) >= _SHORTEST_BY_SLIP and " " not in name)


def _alike(names: Iterable[str], key: Key) -> Iterator[Pair]:
    """Spellings that are one to a key: each with the first of them."""
    for first, *others in _groups(names, key):
        yield from ((first, other) for other in others if _differ(first, other))


def _are_numbered(one: str, two: str) -> bool:
    """Whether two names differ in a number, figure or letter that ends them: Statement-I and Statement-II."""
    first, second = (_NUMBERED.findall(name) for name in (one, two))
    return bool(first and second) and first != second


def _groups(names: Iterable[str], key: Callable[[str], Hashable]) -> Iterator[list[str]]:
    """Spellings of which several are one to a key."""
    groups: defaultdict[Hashable, list[str]] = defaultdict(list)
    for name in names:
        groups[key(name)].append(name)
    return (group for group in groups.values() if len(group) > 1)


def _outline(name: str) -> tuple[int, str]:
    """What Vietnamese names that sound alike have in common and is quickly seen: how long they are, how they begin."""
    first = bare(name[0]).casefold()
    return len(name) - name.count(" "), {"k": "c", "y": "i"}.get(first, first)


def _differ(one: str, two: str) -> bool:
    """Whether spellings differ in more than in words in capitals and in the sign of the apostrophe."""
    words = zip(_APOSTROPHE.sub("'", one).split(), _APOSTROPHE.sub("'", two).split(), strict=False)
    return len(one.split()) != len(two.split()) or any(a != b and not (a.isupper() or b.isupper()) for a, b in words)


def _transcribed(forms: Forms) -> Iterator[Pair]:
    """Names in the original beside names in syllables with hyphens."""
    single = [name for name in forms if " " not in name]
    hyphened = [name for name in single if _HYPHEN.search(name) and len(skeleton(name)) >= 3]
    by_skeleton: defaultdict[str, list[str]] = defaultdict(list)
    for name in single if hyphened else ():
        if not _HYPHEN.search(name) and not is_syllable(name):
            by_skeleton[skeleton(name)].append(name)
    for name in hyphened:
        yield from ((name, other) for other in by_skeleton[skeleton(name)] if is_transcription(name, other))


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


ACROSS_CHECKS = {TwoSpellings: (TWO_SPELLINGS,)}
