"""A year of a deck's life: releases of every kind, and learners who take all of them, some, or the wrong one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from quizgen.deck import package
from quizgen.deck.note_types import STAMP

from .banks import NOTES, added, bank, card, changed, headed, in_language, says, without
from .desk import DAY, T0, Bank, Counts, Desk, Learner
from .desk import learner as new_learner

pytestmark = [pytest.mark.anki, pytest.mark.slow]

MONTH = 30 * DAY
DECK = "Sông [VI]"
PICTURE = b"\x89PNG\r\n\x1a\n "
NEW_STYLE = ".card { color: navy }"


@dataclass(frozen=True)
class Release:
    """What a release changes, what Anki then says of the Vietnamese notes, and which of them it touches."""

    name: str
    change: Callable[[Bank], Bank]
    counts: Counts
    touched: tuple[str, ...] = ()


def second_language(before: Bank) -> Bank:
    """French, and another title."""
    after: Bank = in_language(before, "fr")
    return headed(after, languages=["vi", "en", "fr"], title={**says("Sông ngòi", "Streams"), "fr": "Fleuves"})


def reordered(before: Bank) -> Bank:
    """Two more questions, one of them in front, and the others the other way round."""
    turned = headed(before, questions=before["questions"][::-1])
    return added(added(turned, card("new-1"), at=0), card("new-2"))


def withdrawn(before: Bank) -> Bank:
    """One question retired, one replaced."""
    retired = changed(before, "dams", status="retired", because="Năm không chắc.")
    replaced = changed(retired, "capital-of-laos", superseded_by="capital-2")
    return added(replaced, card("capital-2", "Thủ đô nước Lào?"))


LONGER = "Sông {{Mê Kông}} dài đổ ra {{Biển Đông}} bằng {{chín}} cửa ở phía nam {{Việt Nam}}."

RELEASES = (
    Release("the first", lambda b: b, {"new": 12}),
    Release(
        "edited",
        lambda b: changed(changed(b, "asean", hint="Năm 1967?"), "flows-south", explanation="Nhìn bản đồ."),
        {"new": 1, "updated": 2, "duplicate": 9},  # new is the one that the learner has deleted
        ("asean", "flows-south"),
    ),
    Release("added and reordered", reordered, {"new": 2, "duplicate": 12}),
    Release(
        "retired and superseded", withdrawn, {"new": 1, "updated": 2, "duplicate": 12}, ("dams", "capital-of-laos")
    ),
    Release("reverted", lambda b: changed(b, "asean", hint=None), {"updated": 1, "duplicate": 14}, ("asean",)),
    Release(
        "re-tagged",
        lambda b: changed(changed(b, "longest", tags=["africa", "world"]), "delta", difficulty="hard"),
        {"updated": 2, "duplicate": 13},
        ("longest", "delta"),
    ),
    Release(
        "gaps inserted",
        lambda b: changed(b, "mouth", text=LONGER),
        {"updated": 1, "duplicate": 14},
        ("mouth",),
    ),
    Release("another picture", lambda b: b, {"updated": 1, "duplicate": 14}, ("countries",)),
    Release("another style", lambda b: b, {"duplicate": 15}),
    Release("a new language and another title", second_language, {"duplicate": 15}),
    Release("gone", lambda b: without(b, "delta"), {"updated": 1, "duplicate": 14}, ("delta",)),
)


@pytest.fixture
def year(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> list[dict[str, bytes]]:
    """The decks of all releases, a month between them."""
    file = desk.folder / "content/images/map.png"
    file.parent.mkdir(parents=True)
    current = changed(bank(), "countries", image={"file": "images/map.png", "alt": "Bản đồ"})
    decks = []
    for n, release in enumerate(RELEASES):
        file.write_bytes(PICTURE + bytes([n >= 7]))
        current = release.change(current)
        if release.name == "another style":
            monkeypatch.setattr(package, "style", lambda: NEW_STYLE)
            monkeypatch.setattr(package, "STAMP", STAMP + 1)
        decks.append(desk.publish(current, now=T0 + n * MONTH))
        assert desk.build("--frozen").code == 0
    return decks


def begin(learner: Learner) -> None:
    """What a learner does with a new deck: study, tag, flag, suspend, move, edit, delete."""
    learner.study(DECK, 12)
    col = learner.collection
    col.tags.bulk_add([note.id for note in learner.notes()], "khó marked")
    col.set_user_flag_for_cards(3, [learner.cards("asean")[0].id])
    col.sched.suspend_cards([learner.cards("dams")[0].id, learner.cards("delta")[1].id])
    col.sched.set_due_date([learner.cards("mouth")[0].id], "40!")
    col.sched.set_due_date([learner.cards("mouth")[1].id], "7!")
    mine = col.decks.id("Của tôi")
    assert mine is not None
    col.set_deck([learner.cards("longest")[0].id], mine)
    edited = learner.note("flows-south")
    edited["Explanation"] = "Ghi chú của tôi."
    col.update_note(edited)
    edited = learner.note("about-mekong")
    edited["Explanation"] = "Cũng của tôi."
    col.update_note(edited)
    col.remove_notes([learner.note("nile-length").id])
    learner.at(T0 + 5 * DAY)


def complaints(learner: Learner) -> list[str]:
    """What Anki has to say; that a picture was replaced is no harm."""
    return [each for each in learner.complaints() if not each.startswith("unused: map-")]


def names(learner: Learner) -> dict[str, tuple[list[str], tuple[str, ...]]]:
    """Fields and tags of every Vietnamese note, by item."""
    items = {note.guid: note["ID"].split("/")[1] for note in learner.notes() if note["Lang"] == "vi"}
    return {items[guid]: content for guid, content in learner.contents().items() if guid in items}


def test_a_year_costs_a_learner_nothing(year: list[dict[str, bytes]], learner: Learner) -> None:
    assert learner.take(year[0]["vi"]) == RELEASES[0].counts
    begin(learner)
    for n, release in enumerate(RELEASES[1:], 1):
        progress, contents = learner.progress(), names(learner)
        assert learner.take(year[n]["vi"]) == release.counts, release.name
        after = learner.progress()
        assert {id: after[id] for id in progress} == progress, release.name
        changed_notes = {item for item, content in names(learner).items() if contents.get(item, content) != content}
        assert changed_notes == set(release.touched), release.name
        assert learner.take(year[n]["vi"]) == {"duplicate": sum(release.counts.values())}, release.name
        assert complaints(learner) == [], release.name
        learner.study(DECK, 5)
        learner.at(T0 + n * MONTH + DAY)
    untouched = {item for item, (_, tags) in names(learner).items() if {"khó", "marked"} <= set(tags)}
    touched = {item for release in RELEASES for item in release.touched}
    assert untouched == {each["id"] for each in bank()["questions"]} - touched - {"nile-length"}
    assert learner.note("about-mekong")["Explanation"] == "Cũng của tôi."
    assert learner.note("flows-south")["Explanation"] == "Nhìn bản đồ."
    assert learner.cards("asean")[0].user_flag() == 3
    assert learner.cards("dams")[0].queue == learner.cards("delta")[1].queue == -1
    assert learner.collection.decks.name(learner.cards("longest")[0].did) == "Của tôi"
    withdrawn_ones = learner.collection.find_notes("tag:rivers::withdrawn")
    assert set(withdrawn_ones) == {learner.note(item).id for item in ("dams", "capital-of-laos", "delta")}
    assert "Năm không chắc." in learner.cards("dams")[0].question()
    assert "Thủ đô nước Lào?" in learner.cards("capital-of-laos")[0].question()
    assert {deck.name for deck in learner.collection.decks.all_names_and_ids()} == {"Default", "Của tôi", DECK}


def test_gaps_keep_their_schedules_through_the_year(year: list[dict[str, bytes]], learner: Learner) -> None:
    learner.take(year[0]["vi"])
    begin(learner)
    for decks in year[1:]:
        learner.take(decks["vi"])
    assert [each.ivl for each in learner.cards("mouth")] == [40, 7, 0, 0]
    text = learner.note("mouth")["Text"]
    assert [text.count(f"{{{{c{n}::") for n in (1, 2, 3, 4)] == [1, 1, 1, 1]
    assert "{{c1::Biển Đông}}" in text
    assert "{{c2::Việt Nam}}" in text


def test_release_seven_straight_after_the_first(year: list[dict[str, bytes]], learner: Learner) -> None:
    learner.take(year[0]["vi"])
    begin(learner)
    before = learner.progress()
    touched = {item for release in RELEASES[:7] for item in release.touched}
    counts = learner.take(year[6]["vi"])
    assert counts == {"new": 4, "updated": len(touched), "duplicate": NOTES - 1 - len(touched)}
    after = learner.progress()
    assert {id: after[id] for id in before} == before
    assert complaints(learner) == []


@pytest.mark.parametrize(("newer", "older"), [(10, 0), (10, 6), (6, 3), (1, 0)])
def test_an_old_file_after_a_new_one(year: list[dict[str, bytes]], learner: Learner, newer: int, older: int) -> None:
    learner.take(year[newer]["vi"])
    learner.study(DECK, 5)
    before = learner.contents(), learner.progress()
    notes = len(learner.notes())
    counts = learner.take(year[older]["vi"])
    assert set(counts) == {"duplicate"}
    assert (learner.contents(), learner.progress(), len(learner.notes())) == (*before, notes)
    css = {model["css"] for model in learner.collection.models.all() if model["name"].startswith("quizgen")}
    assert (NEW_STYLE in css) == (newer >= 8)
    assert len(css) == 1
    assert complaints(learner) == []


def test_whoever_takes_the_last_release_has_the_same_notes(year: list[dict[str, bytes]], tmp_path: Path) -> None:
    """In whatever order and however seldom the others came."""
    ways = [(0, 10), (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10), (3, 1, 10), (5, 10, 2), (9, 10)]
    found = []
    for n, way in enumerate(ways):
        with new_learner(tmp_path / f"learner-{n}") as learner:
            for release in way:
                assert "conflicting" not in learner.take(year[release]["vi"])
            found.append(names(learner))
            assert complaints(learner) == []
    assert all(each == found[0] for each in found)


def test_a_new_language_comes_beside_the_others(year: list[dict[str, bytes]], learner: Learner) -> None:
    learner.take(year[8]["vi"], year[8]["en"])
    before = learner.contents()
    assert learner.take(year[9]["fr"]) == {"new": 13}
    assert learner.take(year[9]["vi"], year[9]["en"]) == {"duplicate": 30}
    assert {guid: content for guid, content in learner.contents().items() if guid in before} == before
    decks = {deck.name for deck in learner.collection.decks.all_names_and_ids()}
    assert decks == {"Default", DECK, "Rivers [EN]", "Fleuves [FR]"}
    assert complaints(learner) == []


def test_a_note_that_was_edited_after_a_release_waits_for_the_next_correction(desk: Desk, learner: Learner) -> None:
    learner.take(desk.publish(bank())["vi"])
    late = desk.publish(changed(bank(), "asean", hint="Năm 1967?"), now=desk.now + DAY)
    mine = learner.note("asean")
    mine["Hint"] = "Của tôi."
    learner.collection.update_note(mine)
    learner.at(desk.now + DAY)
    assert learner.take(late["vi"]) == {"duplicate": NOTES}
    assert learner.note("asean")["Hint"] == "Của tôi."
    after = desk.publish(changed(bank(), "asean", hint="Năm 67?"), now=desk.now + 2 * DAY)
    assert learner.take(after["vi"]) == {"updated": 1, "duplicate": NOTES - 1}
    assert learner.note("asean")["Hint"] == "Năm 67?"
