"""What stands below the name of a deck: what it is, whose, from what, of which day, how to mend it."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.deck.escape import anki_attribute, anki_text
from quizgen.editions import Edition, Head


def describe(edition: Edition, draft: bool) -> str:
    """The description of an edition's deck as HTML, a line for everything that is known; all in each of two languages.

    Anki shows it without the style of the cards, so one language stands below the other.
    """
    if not edition.second:
        return _paragraphs(edition, edition, draft)
    return "".join(
        f'<div lang="{anki_attribute(head.lang)}">{_paragraphs(head, edition, draft)}</div>'
        for head in (edition, edition.second)
    )


def _paragraphs(head: Head, edition: Edition, draft: bool) -> str:
    return "".join(f"<p>{line}</p>" for line in _lines(head, edition, draft))


def _lines(head: Head, edition: Edition, draft: bool) -> Iterator[str]:
    words = head.words
    yield f"<b>{anki_text(head.title)}</b>"
    if draft:
        yield anki_text(words.cards.draft)
    if edition.second:
        yield anki_text(words.cards.bilingual)
    if head.as_of:
        yield anki_text(words.common.as_of.format(date=head.as_of))
    for label, text in ((words.cards.author, head.author), (words.cards.license, edition.license)):
        if text:
            yield f"{anki_text(label)}: {anki_text(text)}"
    if head.references:
        yield "<br>".join((f"{anki_text(words.cards.references)}:", *map(anki_text, head.references)))
    if edition.report:
        yield f"{anki_text(words.cards.report)}: {_link(edition.report)}"
    yield anki_text(words.cards.update)


def _link(address: str) -> str:
    """A web or mail address to be clicked; anything else as text."""
    if not address.startswith(("https://", "http://", "mailto:")):
        return anki_text(address)
    return f'<a href="{anki_attribute(address)}">{anki_text(address.removeprefix("mailto:"))}</a>'
