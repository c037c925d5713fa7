"""The page's own words in each of its languages, as they stand beside each other in the page."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from operator import attrgetter
from string import Formatter

from markupsafe import Markup

from quizgen.editions import Day, Edition, Head, format_number

_BOTH = Markup('<span class="first" lang="{}">{}</span><span class="second" lang="{}">{}</span>')
_SLOT = Markup('<span data-slot="{}"></span>')


class Said:
    """Says what stands in the catalogues of an edition's languages."""

    def __init__(self, edition: Edition) -> None:
        self.heads: tuple[Head, ...] = (edition, edition.second) if edition.second else (edition,)

    def __call__(self, name: str, **values: int | Day) -> Markup:
        """A word by its name (`practice.check`) as HTML; what has no value is a slot that the script fills."""
        return self._both([_filled(attrgetter(name)(head.words), head, n, values) for n, head in enumerate(self.heads)])

    def number(self, number: Decimal) -> Markup:
        """A number as each language writes it."""
        return self._both([Markup.escape(format_number(number, head.words)) for head in self.heads])

    def head(self, name: str) -> Markup:
        """What the bank says of itself, by the name of a field of `Head`."""
        return self._both([Markup.escape(getattr(head, name)) for head in self.heads])

    def references(self) -> list[Markup]:
        """What the bank cites, a line each."""
        beside = zip(*(head.references for head in self.heads), strict=True)
        return [self._both([*map(Markup.escape, lines)]) for lines in beside]

    def other_language(self) -> Markup:
        """The name of the language that is not spoken at the moment, in that language."""
        first, second = self.heads
        return _BOTH.format(second.lang, language_name(second.lang), first.lang, language_name(first.lang))

    def _both(self, said: list[Markup]) -> Markup:
        first, *others = said
        if not others or others[0] == first:
            return first
        return _BOTH.format(self.heads[0].lang, first, self.heads[1].lang, others[0])


def language_name(tag: str) -> str:
    """What a language calls itself (Tiếng Việt, English); its tag where CLDR does not know it."""
    from babel import Locale, UnknownLocaleError

    try:
        name = Locale.parse(tag, sep="-").get_language_name()
    except (UnknownLocaleError, ValueError):
        return tag
    return name[0].upper() + name[1:] if name else tag


def _filled(pattern: str, head: Head, language: int, values: dict[str, int | Day]) -> Markup:
    return Markup("").join(_pieces(pattern, head, language, values))


def _pieces(pattern: str, head: Head, language: int, values: dict[str, int | Day]) -> Iterator[Markup]:
    for text, name, *_ in Formatter().parse(pattern):
        yield Markup.escape(text)
        if name:
            value = values.get(name)
            yield _SLOT.format(name) if value is None else _shown(value, head, language)


def _shown(value: int | Day, head: Head, language: int) -> Markup:
    """A number or a date in one of the edition's languages."""
    if isinstance(value, Day):
        return Markup.escape(Day(value.iso, value.shown.other if language else value.shown.alone))
    return Markup.escape(format_number(Decimal(value), head.words))
