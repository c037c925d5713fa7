"""Names in a text, and which of them stand in one language of a question alone."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from quizgen.checks.languages.exonyms import forms
from quizgen.checks.languages.prose import SET_APART
from quizgen.checks.wording.said import Said
from quizgen.checks.wording.words import CAPITALS, bare, is_part, words_of
from quizgen.mentions.tongue import words

_WORD = re.compile(r"[^\W_]+")
_SYLLABLE = re.compile(
    r"(?:b|ch?|d|gh?|gi|h|kh?|l|m|ngh?|nh|n|ph?|qu|r|s|th?|tr|v|x)?[aeiouy]{1,3}(?:ch?|m|ng|nh|n|p|t)?"
)
_HYPHEN = re.compile("[-‑]")
_TRANSCRIBED = re.compile(rf"[{CAPITALS}]\w*[-‑][^\W\d]")
_ROMAN = re.compile(r"[IVXLCDM]+")
_PLACED = r"\b(?:in|at|from|near|to|through|across)"
_ADJECTIVE = re.compile(r"(?:ian|ean|ese|ish|ic|ists?|ans|ians)$")
_ORDINARY = words(
    "i january february march april may june july august september october november december monday tuesday "
    "wednesday thursday friday saturday sunday earth moon sun god pope president king queen prince princess "
    "emperor empress lord lady sir saint st dr mr mrs ms general colonel captain lake bridge river sea ocean "
    "bay gulf strait mount mountain mountains island islands cape desert valley peninsula canal city street "
    "square park palace castle tower wall gate church cathedral temple museum university college school "
    "hospital airport station war world first second third fourth cold great civil battle treaty peace accord "
    "agreement convention protocol declaration act law constitution congress parliament senate house court "
    "supreme minister prime foreign secretary ministry department committee council assembly security central "
    "bank party communist republic kingdom empire union federation state states united nations north south "
    "east west northern southern eastern western middle upper lower new old far near revolution renaissance "
    "reformation enlightenment age ages bible old testament gospel internet web cup olympic olympics games "
    "championship league prize nobel christmas easter ramadan lent buddhist buddha catholic protestant "
    "orthodox church gospels latin celsius fahrenheit roman black white red blue green golden national "
    "international army navy air force company corporation organization organisation agency association "
    "institute article chapter section page figure table question day year month week liberation independence "
    "victory labour women children health education finance defence agriculture transport culture justice interior "
    "trade industry environment science technology tourism energy statistics dam high low fort railway road hall plan "
    "representatives commons lords chamber cabinet comet star planet ring rings"
)


def names_beyond(one: Said, other: Said) -> list[str]:
    """The names of a text of which no word stands in another one letter by letter.

    Where both quote something, the names in the quotation are translated with it.
    """
    text = other.value
    quoted = " ".join(SET_APART.findall(one.value)) if SET_APART.search(text) else ""
    return [
        name
        for name in one.inner_names
        if name not in text and name not in quoted and not any(word in text for word in name.split())
    ]


@lru_cache(maxsize=1 << 16)
def folded(word: str) -> str:
    """A word without case, accents, and the s of the genitive."""
    return bare(re.sub(r"[’']s?$", "", word)).casefold().replace("-", "").replace("‑", "")


@lru_cache(maxsize=1 << 16)
def is_syllable(word: str) -> bool:
    """Whether a word can be a syllable of Vietnamese."""
    return _SYLLABLE.fullmatch(folded(word)) is not None


@lru_cache(maxsize=1 << 16)
def is_international(name: str) -> bool:
    """Whether a name in a Vietnamese text stands there as it is written elsewhere: no syllables, no transcription."""
    words = [word for word in name.split() if not (is_syllable(word) or _ROMAN.fullmatch(word))]
    return bool(words) and not _HYPHEN.search(name)


def words_in(texts: Iterable[str]) -> frozenset[str]:
    """The words of texts, folded; what a hyphen joins also as one."""
    found: set[str] = set()
    for text in texts:
        found.update(map(folded, _WORD.findall(text)))
        found.update(folded(word) for word in text.split() if "-" in word or "‑" in word)
    return frozenset(found)


def may_have_word(words: str, texts: Iterable[str]) -> bool:
    """A quick look: whether one of some words can be among those of texts, however it is folded."""
    letters = bare(" ".join(texts)).casefold().replace("-", "").replace("‑", "")
    return any(folded(word) in letters for word in words.split())


@lru_cache(maxsize=1 << 16)
def is_plain(name: str) -> bool:
    """Whether English words with capitals are no name: a month, a title, an adjective, or one that is translated."""
    return name.casefold() in forms() or any(map(_is_plain_word, name.split()))


def _is_plain_word(word: str) -> bool:
    small = re.sub(r"[’']s?$", "", word).casefold()
    plain = not _ORDINARY.isdisjoint((small, small.removesuffix("s"))) or small in forms()
    return plain or len(small) < 3 or _ADJECTIVE.search(small) is not None


def is_known(name: str, text: str) -> bool:
    """Whether all forms of a name in an English text are known, and it says where: in Paris, not the Wall of China."""
    small = name.casefold()
    return (
        small in forms()
        and small not in _ORDINARY
        and re.search(rf"{_PLACED} {re.escape(name)}\b(?!’|')", text) is not None
    )


def has_form(name: str, text: str) -> bool:
    """Whether a text has one of the forms of a known name, as whole words."""
    said = words_of(text)
    return any(is_part(words_of(form), said) for form in forms()[name.casefold()])


def has_transcription(text: str) -> bool:
    """Whether a Vietnamese text has a name in syllables with hyphens, as schoolbooks write foreign ones."""
    return _TRANSCRIBED.search(text) is not None


def has_other_form(name: str, text: str) -> bool:
    """Whether a text holds another form of a name: an exonym, an adjective, a spelling that begins alike."""
    said = text.casefold()
    if any(form in said for word in (name, *name.split()) for form in forms().get(word.casefold(), ())):
        return True
    starts = tuple(folded(word)[:4] for word in name.split() if len(word) >= 4)
    return bool(starts) and any(other.startswith(starts) for other in words_in([said]))
