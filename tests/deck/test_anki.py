"""Real Anki imports our decks with the options that a learner has, and every card is rendered."""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from quizgen.blocks import Entry, Judgements, Recall, Statement
from quizgen.deck import render_deck
from quizgen.deck.decode import decode_package
from quizgen.editions import Edition, EditionBlock
from quizgen.prose import parse_prose
from quizgen.render import Job
from quizgen.settings import Settings

from .editions import HOSTILE, JOB, choices, edition, every_block, hostile, posed, texts
from .real_anki import OUR_SCRIPT, all_cards, complaints, import_deck

if TYPE_CHECKING:
    from anki.collection import Collection

pytestmark = pytest.mark.anki

SECRET = "Tuyệt mật"


def both(folder: Path) -> tuple[Edition, Edition]:
    items = every_block(folder)
    return edition(items, "vi"), edition(items, "en")


def shown_text(side: str) -> str:
    """What a learner reads of a side of a card."""
    body = re.sub(r"<style>.*?</style>", "", OUR_SCRIPT.sub("", side), flags=re.DOTALL)
    return html.unescape(re.sub(r"<[^>]*>", "", body)).replace("\u2060", "")


def test_both_editions_arrive_side_by_side_without_a_complaint(collection: Collection, tmp_path: Path) -> None:
    for made in both(tmp_path):
        rendered = render_deck(made, JOB)
        assert import_deck(collection, tmp_path, rendered.data) == {"new": rendered.counts["items"]}
        deck = collection.decks.id_for_name(f"{made.title} [{made.language.upper()}]")
        assert deck is not None
        assert len(collection.find_cards(f"did:{deck}")) == rendered.counts["cards"]
    assert complaints(collection) == []


def test_anki_makes_exactly_the_cards_that_are_in_the_package(collection: Collection, tmp_path: Path) -> None:
    """Saving a note makes Anki add whatever cards it thinks are missing."""
    data = render_deck(edition(every_block(tmp_path)), JOB).data
    import_deck(collection, tmp_path, data)
    notes = [collection.get_note(id) for id in collection.find_notes("")]
    for note in notes:
        collection.update_note(note)
    written = {
        guid: [card["ordinal"] for card in note["cards"]] for guid, note in decode_package(data)["notes"].items()
    }
    assert {note.guid: sorted(card.ord for card in note.cards()) for note in notes} == written


def test_new_cards_come_in_the_banks_order_with_tags_and_description(collection: Collection, tmp_path: Path) -> None:
    items = every_block(tmp_path)
    import_deck(collection, tmp_path, render_deck(edition(items), JOB).data)
    cards = all_cards(collection)
    assert list(dict.fromkeys(card.note()["ID"].split("/")[1] for card in cards)) == [item.id for item in items]
    assert cards[0].note().tags == [
        "kim-russia-2023::air_force",
        "kim-russia-2023::difficulty::easy",
        "kim-russia-2023::weapons",
    ]
    deck = collection.decks.get(cards[0].did)
    assert deck is not None
    assert "Giấy phép: CC BY 4.0" in deck["desc"]


def test_hostile_texts_arrive_as_texts(collection: Collection, tmp_path: Path) -> None:
    made = hostile(tmp_path)
    rendered = render_deck(made, JOB)
    assert import_deck(collection, tmp_path, rendered.data) == {"new": len(made.items)}
    assert complaints(collection) == []
    wanted = parse_prose(HOSTILE).plain.replace("\x1f", "").replace("\x07", "")
    cards = all_cards(collection)
    assert len(cards) == rendered.counts["cards"]
    for card in cards:
        assert wanted in shown_text(card.question())
        assert shown_text(card.answer()).count(wanted) > 1
        assert card.question_av_tags() == card.answer_av_tags() == []


def test_hostile_texts_stay_in_their_fields(collection: Collection, tmp_path: Path) -> None:
    """What Anki stores is what was written: nothing was taken for a file, a formula or a control code."""
    data = render_deck(hostile(tmp_path), JOB).data
    import_deck(collection, tmp_path, data)
    stored = {note.guid: dict(note.items()) for note in map(collection.get_note, collection.find_notes(""))}
    assert stored == {guid: note["fields"] for guid, note in decode_package(data)["notes"].items()}


def test_an_unchanged_deck_is_all_duplicates(collection: Collection, tmp_path: Path) -> None:
    data = render_deck(edition(every_block(tmp_path)), JOB).data
    import_deck(collection, tmp_path, data)
    assert import_deck(collection, tmp_path, data) == {"duplicate": 13}


def test_a_later_deck_updates_and_keeps_progress(collection: Collection, tmp_path: Path) -> None:
    items = every_block(tmp_path)
    import_deck(collection, tmp_path, render_deck(edition(items), JOB).data)
    card = all_cards(collection)[0]
    collection.sched.set_due_date([card.id], "9")
    mended = (replace(items[0], stem=parse_prose("Sửa rồi?")), *items[1:])
    later = render_deck(edition(mended), Job(JOB.now + 60, Settings())).data
    assert import_deck(collection, tmp_path, later) == {"updated": 13}
    card.load()
    assert (card.ivl, card.note()["Stem"]) == (9, "Sửa rồi?")
    assert complaints(collection) == []


def judged(right: bool) -> EditionBlock:
    statement = Statement(parse_prose("?"), None if right else parse_prose(SECRET))
    return Judgements((statement,), (right,), False)


@pytest.mark.parametrize(
    "block",
    [
        lambda n: choices("a", "b", "c", key=(n,)),
        lambda n: choices("a", "b", "c", key=(n, 2), many=True),
        lambda n: judged(n == 0),
        lambda n: Judgements(tuple(map(Statement, texts("x", "y"))), (n == 0, True), True),
        lambda n: Entry("text", parse_prose(f"{SECRET} {n}"), texts(f"{SECRET} cũng {n}")),
        lambda n: Recall(parse_prose(f"{SECRET} {n}")),
    ],
)
def test_the_front_does_not_know_the_answer(
    collection: Collection, tmp_path: Path, block: Callable[[int], EditionBlock]
) -> None:
    """Two questions that differ in nothing but the answer have the same front, to the letter."""
    for n in (0, 1):
        items = (posed("same", block(n), "?"),)
        import_deck(collection, tmp_path, render_deck(edition(items, identity=f"key{n}"), JOB).data)
    first, second = all_cards(collection)
    assert first.question() == second.question()
    assert first.answer() != second.answer()
    assert SECRET not in first.question()


def test_a_cloze_shows_its_gaps_on_the_front_and_its_answers_on_the_back(
    collection: Collection, tmp_path: Path
) -> None:
    items = tuple(item for item in every_block(tmp_path) if item.id == "journey")
    import_deck(collection, tmp_path, render_deck(edition(items), JOB).data)
    first, second = all_cards(collection)
    assert "ông Kim rời [thành phố] bằng tàu hoả, sau khi gặp Bộ trưởng [...]." in shown_text(first.question())
    assert "ông Kim rời Vladivostok bằng [...], sau khi gặp Bộ trưởng Shoigu." in shown_text(second.question())
    assert "ông Kim rời Vladivostok bằng tàu hoả, sau khi gặp Bộ trưởng Shoigu." in shown_text(first.answer())
    assert "Vladivostok = Vladivostock" in shown_text(first.answer())


def test_pictures_and_sounds_arrive(collection: Collection, tmp_path: Path) -> None:
    data = render_deck(edition(every_block(tmp_path)), JOB).data
    import_deck(collection, tmp_path, data)
    assert {path.name for path in Path(collection.media.dir()).iterdir()} == set(decode_package(data)["media"])
    played = [tag for card in all_cards(collection) for tag in card.question_av_tags()]
    assert len(played) == 1


@pytest.mark.parametrize("language", ["en-GB", "fr", "zh-Hant"])
def test_a_language_without_words_of_its_own_is_drawn_too(
    collection: Collection, tmp_path: Path, language: str
) -> None:
    rendered = render_deck(edition(every_block(tmp_path), language), JOB)
    assert import_deck(collection, tmp_path, rendered.data) == {"new": 13}
    assert f'lang="{language}"' in all_cards(collection)[0].question()
    assert complaints(collection) == []
