"""Which question was written last: the one whose text is not what it was."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from quizgen.checks import CheckedBank
from quizgen.source import Place


def changed_item(before: CheckedBank, now: CheckedBank) -> str:
    """The id of the first item that is new or stands otherwise in its file than before; "" if there is none."""
    known = dict(_written(before))
    return next((id for id, text in _written(now) if known.get(id) != text), "")


def _written(checked: CheckedBank) -> Iterator[tuple[str, str]]:
    """The ids of the items, each with all that is written from there to the next one."""
    places = [face.item.id.place for face in checked.faces]
    for place, following in zip_longest(places, places[1:]):
        yield place.text, _from(place, following)


def _from(place: Place, following: Place | None) -> str:
    """What stands in a file from one place to the next, or to the file's end."""
    end = following.start if following and following.source is place.source else None
    return place.source.text[place.start : end].strip()
