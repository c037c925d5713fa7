"""What stands below the name of a deck: what it is, whose, from what, of which day, how to mend it."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.deck.escape import anki_attribute, anki_text
from quizgen.editions import Edition


def describe(edition: Edition, draft: bool) -> str:
    """The description of an edition's deck as HTML, a line for everything that is known."""
    return "".join(f"<p>{line}</p>" for line in _lines(edition, draft))


def _lines(edition: Edition, draft: bool) -> Iterator[str]:
    words = edition.words
    yield f"<b>{anki_text(edition.title)}</b>"
    if draft:
        yield anki_text(words.cards.draft)
    if edition.as_of:
        yield anki_text(words.common.as_of.format(date=edition.as_of))
    for label, text in ((words.cards.author, edition.author), (words.cards.license, edition.license)):
        if text:
            yield f"{anki_text(label)}: {anki_text(text)}"
    if edition.references:
        yield "<br>".join((f"{anki_text(words.cards.references)}:", *map(anki_text, edition.references)))
    if edition.report:
        yield f"{anki_text(words.cards.report)}: {_link(edition.report)}"
    yield anki_text(words.cards.update)


def _link(address: str) -> str:
    """A web or mail address to be clicked; anything else as text."""
    if not address.startswith(("https://", "http://", "mailto:")):
        return anki_text(address)
    return f'<a href="{anki_attribute(address)}">{anki_text(address.removeprefix("mailto:"))}</a>'
