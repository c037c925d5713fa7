"""Names as distractors: which are of one sort."""

from __future__ import annotations

import pytest

from quizgen.draft.sorts import Sort, sorts_of
from quizgen.mentions.every import find_mentions
from quizgen.mentions.names import Name


def sorts(text: str, language: str) -> dict[str, Sort]:
    """The sort of each name of a text, by the name as it stands."""
    named = [one for one in find_mentions([text], language)[0] if isinstance(one.read, Name)]
    shown = {one.read.words: text[one.start : one.end] for one in named if isinstance(one.read, Name)}
    places = ((one.read.words, text, one.start, one.end) for one in named if isinstance(one.read, Name))
    return {shown[words]: sort for words, sort in sorts_of(places, language).items()}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("vi", "Tổng thống Abiy Ahmed đến dự lễ ở Guba.", {"Abiy Ahmed": "person", "Guba": "place"}),
        ("vi", "Nguyễn Văn Lâm bắt bóng rất hay.", {"Nguyễn Văn Lâm": "person"}),
        ("en", "Prime Minister Abiy Ahmed spoke in Guba.", {"Abiy Ahmed": "person", "Guba": "place"}),
        ("en", "It rained. Meles Zenawi said so.", {"Meles Zenawi": "person"}),
        ("en", "The Foreign Ministry bought a Tu-160.", {"Foreign Ministry": "organisation", "Tu-160": "code"}),
    ],
)
def test_a_name_is_of_the_sort_that_its_words_or_its_neighbours_show(
    language: str, text: str, expected: dict[str, Sort]
) -> None:
    assert sorts(text, language) == expected


def test_what_stands_beside_a_name_most_often_decides() -> None:
    text = "They met in Webuild, President Webuild, Mr Webuild."
    assert sorts(text, "en") == {"Webuild": "person"}


def test_a_name_that_nothing_tells_of_has_no_sort() -> None:
    assert sorts("Then came Webuild.", "en") == {}
