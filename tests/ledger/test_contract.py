"""The contract with learners, point by point: `quizgen build`, then real Anki with the options that nobody changed."""

from __future__ import annotations

import html
import re
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from quizgen.deck import package
from quizgen.deck.identity import guid
from quizgen.deck.note_types import STAMP

from .banks import CARDS, NOTES, added, bank, card, changed, headed, only, question_of, says, without
from .desk import DAY, Desk, Learner
from .desk import learner as new_learner

pytestmark = pytest.mark.anki

DECK = "Sông [VI]"
PICTURE = b"\x89PNG\r\n\x1a\n first"
HOSTILE = (
    "[[type:Stem]] [sound:x.mp3] [latex]a[/latex] [$]b[/$] <script>alert(1)</script> {{Stem}} \\(x\\) "
    "[anki:play:q:0] a::b"
)


# 1. GUID from key (or id), item id and language only; unique in a package and across the banks of a run.


def test_a_guid_comes_from_key_item_and_language_only(desk: Desk) -> None:
    desk.publish(bank())
    before = {entry["guid"] for entry in desk.entries()}
    items = [each["id"] for each in bank()["questions"]]
    assert before == {guid("q7c1d40aa", item, language) for item in items for language in ("vi", "en")}
    rewritten = headed(bank(), title=says("Khác", "Other"), license="CC0-1.0")
    rewritten["questions"].reverse()
    for question in rewritten["questions"]:
        question["tags"] = ["new"]
        question["explanation"] = "x"
    desk.publish(rewritten, now=desk.now + DAY)
    assert {entry["guid"] for entry in desk.entries()} == before


def test_without_a_key_the_id_stands_in_for_it(desk: Desk) -> None:
    keyless = only(bank(), "asean")
    del keyless["key"]
    desk.publish(keyless)
    assert {entry["guid"] for entry in desk.entries()} == {guid("rivers", "asean", tag) for tag in ("vi", "en")}


def test_guids_are_unique_in_a_package_and_across_the_banks_of_a_run(desk: Desk, learner: Learner) -> None:
    desk.write(headed(bank(), id="lakes", key="q7c1d40ab", title=says("Hồ", "Lakes")), "lakes")
    desk.publish(bank())
    assert learner.take(*desk.decks().values(), *desk.decks("lakes").values()) == {"new": 4 * NOTES}
    guids = [note.guid for note in learner.notes()]
    assert len(set(guids)) == len(guids) == 4 * NOTES


def test_two_banks_of_one_key_are_not_built_in_one_run(desk: Desk) -> None:
    desk.write(headed(bank(), id="lakes"), "lakes")
    desk.write(bank())
    assert desk.build().code == 1
    assert not desk.ledger_path.exists() or not desk.decks("lakes")


# 2. Unchanged build re-imported: all `duplicate`.


def test_an_unchanged_build_is_all_duplicate(desk: Desk, learner: Learner) -> None:
    learner.take(*desk.publish(bank()).values())
    before = learner.contents()
    again = desk.publish(bank(), now=desk.now + 30 * DAY)
    assert learner.take(*again.values()) == {"duplicate": 2 * NOTES}
    assert learner.contents() == before


# 3. k changes: exactly k `updated`, also for a revert, a tag, a media file.


@pytest.mark.parametrize("k", [1, 3, 12])
def test_k_changes_are_exactly_k_updated(desk: Desk, learner: Learner, k: int) -> None:
    learner.take(desk.publish(bank())["vi"])
    after = deepcopy(bank())
    for question in after["questions"][:k]:
        question["explanation"] = "Sửa."
    counts = learner.take(desk.publish(after, now=desk.now + DAY)["vi"])
    assert counts == {"updated": k} | ({"duplicate": NOTES - k} if k < NOTES else {})
    assert sum("Sửa." in note["Explanation"] for note in learner.notes()) == k


def test_a_revert_is_an_update_too(desk: Desk, learner: Learner) -> None:
    learner.take(desk.publish(bank())["vi"])
    before = learner.contents()
    learner.take(desk.publish(changed(bank(), "asean", hint="1967?"), now=desk.now + DAY)["vi"])
    counts = learner.take(desk.publish(bank(), now=desk.now + DAY)["vi"])
    assert counts == {"updated": 1, "duplicate": NOTES - 1}
    assert learner.contents() == before


def test_corrections_within_one_second_all_arrive(desk: Desk, learner: Learner) -> None:
    """Anki takes only what is newer by a whole second."""
    learner.take(desk.publish(bank())["vi"])
    for hint in ("a", "b", "c"):
        counts = learner.take(desk.publish(changed(bank(), "asean", hint=hint))["vi"])
        assert counts == {"updated": 1, "duplicate": NOTES - 1}
        assert learner.note("asean")["Hint"] == hint


@pytest.mark.parametrize(
    ("item", "values"),
    [
        ("asean", {"tags": ["history"]}),
        ("longest", {"tags": None}),
        ("longest", {"difficulty": "hard"}),
        ("dams", {"as_of": 2024}),
        ("delta", {"reversed": False}),
        ("nile-length", {"tolerance": "1 %"}),
    ],
)
def test_a_tag_or_any_other_field_is_one_update(
    desk: Desk, learner: Learner, item: str, values: dict[str, Any]
) -> None:
    learner.take(desk.publish(bank())["vi"])
    before = learner.contents()
    counts = learner.take(desk.publish(changed(bank(), item, **values), now=desk.now + DAY)["vi"])
    assert counts == {"updated": 1, "duplicate": NOTES - 1}
    after = learner.contents()
    assert [id for id in after if after[id] != before[id]] == [guid("q7c1d40aa", item, "vi")]


def test_a_changed_media_file_is_one_update_and_the_new_file_arrives(desk: Desk, learner: Learner) -> None:
    file = desk.folder / "content/images/map.png"
    file.parent.mkdir(parents=True)
    file.write_bytes(PICTURE)
    pictured = changed(bank(), "longest", image={"file": "images/map.png", "alt": "Bản đồ"})
    learner.take(desk.publish(pictured)["vi"])
    file.write_bytes(PICTURE + b" second")
    counts = learner.take(desk.publish(pictured, now=desk.now + DAY)["vi"])
    assert counts == {"updated": 1, "duplicate": NOTES - 1}
    found = re.search(r'src="([^"]*)"', learner.note("longest")["Media"])
    assert found
    assert (Path(learner.collection.media.dir()) / found[1]).read_bytes() == PICTURE + b" second"


def test_another_order_touches_no_note(desk: Desk, learner: Learner) -> None:
    learner.take(desk.publish(bank())["vi"])
    turned = deepcopy(bank())
    turned["questions"].reverse()
    assert learner.take(desk.publish(turned, now=desk.now + DAY)["vi"]) == {"duplicate": NOTES}


# 4. Study, edit, re-import: due, interval, reps, log, flags, deck unchanged; untouched notes keep learner tags.


def test_study_survives_every_update_and_untouched_notes_keep_learner_tags(desk: Desk, learner: Learner) -> None:
    learner.take(desk.publish(bank())["vi"])
    learner.study(DECK, 9)
    col = learner.collection
    col.set_user_flag_for_cards(3, [learner.cards("asean")[0].id])
    col.sched.suspend_cards([learner.cards("dams")[0].id])
    col.sched.set_due_date([learner.cards("mouth")[0].id], "40")
    mine = col.decks.id("Của tôi")
    assert mine is not None
    col.set_deck([learner.cards("longest")[0].id], mine)
    col.tags.bulk_add([note.id for note in learner.notes()], "khó marked")
    learner.at(desk.now + DAY)
    before = learner.progress()
    edited = changed(changed(bank(), "asean", hint="?"), "longest", explanation="!")
    counts = learner.take(desk.publish(edited, now=desk.now + 2 * DAY)["vi"])
    assert counts == {"updated": 2, "duplicate": NOTES - 2}
    assert learner.progress() == before
    kept = {note["ID"].split("/")[1] for note in learner.notes() if "khó" in note.tags and "marked" in note.tags}
    assert kept == {each["id"] for each in bank()["questions"]} - {"asean", "longest"}


# 5. CSS change touches no note; an older quizgen's deck imported later does not bring its style back.


def styled(monkeypatch: pytest.MonkeyPatch, css: str, stamp: int) -> None:
    """Let decks have another style, of another time."""
    monkeypatch.setattr(package, "style", lambda: css)
    monkeypatch.setattr(package, "STAMP", stamp)


def styles(learner: Learner) -> set[str]:
    """The styles of all our note types in a collection."""
    learner.collection.models._clear_cache()
    return {model["css"] for model in learner.collection.models.all() if model["name"].startswith("quizgen")}


def test_a_change_of_style_touches_no_note(desk: Desk, learner: Learner, monkeypatch: pytest.MonkeyPatch) -> None:
    learner.take(desk.publish(bank())["vi"])
    learner.collection.tags.bulk_add([note.id for note in learner.notes()], "khó")
    before, ledger = learner.contents(), desk.ledger_path.read_bytes()
    styled(monkeypatch, ".card { color: navy }", STAMP + 1)
    assert learner.take(desk.publish(now=desk.now + DAY)["vi"]) == {"duplicate": NOTES}
    assert styles(learner) == {".card { color: navy }"}
    assert learner.contents() == before
    assert desk.ledger_path.read_bytes() == ledger


def test_an_older_quizgens_deck_does_not_bring_its_style_back(
    desk: Desk, learner: Learner, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Deck A comes from a newer quizgen, deck B from an older one."""
    desk.write(headed(bank(), id="lakes", key="q7c1d40ab", title=says("Hồ", "Lakes")), "lakes")
    older = desk.publish(bank())
    lakes = desk.decks("lakes")
    styled(monkeypatch, ".card { color: navy }", STAMP + 1)
    newer = desk.publish(now=desk.now + DAY)
    assert learner.take(newer["vi"]) == {"new": NOTES}
    assert learner.take(lakes["vi"]) == {"new": NOTES}
    assert learner.take(older["vi"]) == {"duplicate": NOTES}
    assert styles(learner) == {".card { color: navy }"}
    assert learner.complaints() == []


# 6. Older package after newer changes nothing.


def test_an_older_package_after_a_newer_one_changes_nothing(desk: Desk, learner: Learner) -> None:
    older = desk.publish(bank())
    newer = desk.publish(added(changed(bank(), "asean", hint="?"), card("new")), now=desk.now + DAY)
    learner.take(newer["vi"])
    before = learner.contents(), learner.progress()
    assert learner.take(older["vi"]) == {"duplicate": NOTES}
    assert (learner.contents(), learner.progress()) == before


# 7. Editions and banks live side by side.


def test_editions_and_banks_live_side_by_side(desk: Desk, learner: Learner) -> None:
    desk.write(headed(bank(), id="lakes", key="q7c1d40ab", title=says("Hồ", "Lakes")), "lakes")
    desk.publish(bank())
    first = [*desk.decks().values(), *desk.decks("lakes").values()]
    assert learner.take(*first) == {"new": 4 * NOTES}
    decks = learner.collection.decks
    for name in (DECK, "Rivers [EN]", "Hồ [VI]", "Lakes [EN]"):
        assert len(learner.collection.find_cards(f"did:{decks.id_for_name(name)}")) == CARDS
    after = desk.publish(changed(bank(), "asean", hint=says("Một gợi ý", "A hint")), now=desk.now + DAY)
    assert learner.take(after["en"]) == {"updated": 1, "duplicate": NOTES - 1}
    hints = [note["Hint"] for note in learner.notes() if note["Hint"]]
    assert hints == ["A hint"]
    assert learner.take(*desk.decks("lakes").values()) == {"duplicate": 2 * NOTES}
    assert learner.complaints() == []


# 8. `fix_integrity` clean, no empty cards, media check clean, every question and answer renders.


def test_anki_has_no_complaint_of_a_fresh_deck_nor_of_any_update(desk: Desk, learner: Learner) -> None:
    learner.take(*desk.publish(bank()).values())
    assert learner.complaints() == []
    learner.study(DECK, 8)
    mended = added(without(changed(bank(), "mouth", hint="?"), "delta", "dams", "capitals"), card("new"))
    learner.take(*desk.publish(mended, now=desk.now + DAY).values())
    assert learner.complaints() == []


# 9. Hostile text in every field arrives as text.


def test_hostile_text_in_every_field_arrives_as_text(desk: Desk, learner: Learner) -> None:
    hostile = deepcopy(bank())
    for question in hostile["questions"]:
        for name in ("stem", "front", "back"):
            if name in question:
                question[name] = f"{HOSTILE} {name}"
        question |= {"explanation": HOSTILE, "hint": HOSTILE, "tags": ["a[sound:x]", "<b>"]}
    question_of(hostile, "longest")["answer"] = HOSTILE
    question_of(hostile, "longest")["distractors"] = [f"{HOSTILE} {n}" for n in range(3)]
    question_of(hostile, "mouth")["text"] = "[sound:y.mp3] <script> {{[latex] <b>}} \\(x\\) {{[[type:Text]]}}."
    learner.take(desk.publish(headed(hostile, title=f"Sông {HOSTILE}"))["vi"])
    assert len(learner.notes()) == NOTES
    assert learner.complaints() == []
    for note in learner.notes():
        for each in note.cards():
            assert each.question_av_tags() == each.answer_av_tags() == []
            shown = html.unescape(re.sub(r"<[^>]*>", "", each.answer())).replace("\u2060", "")
            assert HOSTILE in shown, note["ID"]


# 10. Cloze notes generate exactly the cards expected (same number twice, a gap inserted later).


def gaps(learner: Learner) -> dict[int, str]:
    """By card of the question `mouth`: the answer that it asks for."""
    found: dict[str, str] = dict(re.findall(r"\{\{c(\d+)::(.*?)\}\}", learner.note("mouth")["Text"]))
    return {each.ord: found[str(each.ord + 1)] for each in learner.cards("mouth")}


@pytest.mark.parametrize(
    ("text", "ordinals"),
    [
        ("{{a}} {{b}} {{c}}", [0, 1, 2]),
        ("{{c1::a}} {{c1::b}} {{c}}", [0, 1]),
        ("{{c3::a}} {{b}} {{c}}", [0, 1, 2]),
        ("{{c500::a}} {{b}}", [0, 499]),
        ("{{a::gợi ý}} {{b|B}}", [0, 1]),
    ],
)
def test_cloze_notes_generate_exactly_the_cards_expected(
    desk: Desk, learner: Learner, text: str, ordinals: list[int]
) -> None:
    learner.take(desk.publish(changed(bank(), "mouth", text=text))["vi"])
    assert [each.ord for each in learner.cards("mouth")] == ordinals
    learner.collection.update_note(learner.note("mouth"))
    assert [each.ord for each in learner.cards("mouth")] == ordinals
    assert learner.complaints() == []


def test_a_gap_inserted_later_moves_no_schedule_to_another_fact(desk: Desk, learner: Learner) -> None:
    learner.take(desk.publish(bank())["vi"])
    first, second = learner.cards("mouth")
    learner.collection.sched.set_due_date([first.id], "10")
    learner.collection.sched.set_due_date([second.id], "20")
    before = learner.progress()
    longer = "Sông {{Mê Kông}} dài đổ ra {{Biển Đông}}, ra {{chín}} cửa, ở phía nam {{Việt Nam}}."
    learner.take(desk.publish(changed(bank(), "mouth", text=longer), now=desk.now + DAY)["vi"])
    assert gaps(learner) == {0: "Biển Đông", 1: "Việt Nam", 2: "Mê Kông", 3: "chín"}
    after = learner.progress()
    assert {id: after[id] for id in before} == before
    assert learner.complaints() == []


# 11. Withdrawn item: tombstone arrives, tag finds it, also when the learner skips nine releases.


@pytest.mark.parametrize("item", [each["id"] for each in bank()["questions"]])
@pytest.mark.parametrize("way", ["retired", "gone"])
def test_a_tombstone_arrives_whatever_was_asked(desk: Desk, learner: Learner, item: str, way: str) -> None:
    learner.take(desk.publish(bank())["vi"])
    learner.study(DECK, 6)
    before = learner.progress()
    after = without(bank(), item) if way == "gone" else changed(bank(), item, status="retired", because="Sai số.")
    assert learner.take(desk.publish(after, now=desk.now + DAY)["vi"]) == {"updated": 1, "duplicate": NOTES - 1}
    assert learner.progress() == before
    found = learner.collection.find_notes("tag:rivers::withdrawn")
    assert found == [learner.note(item).id]
    for each in learner.cards(item):
        assert "Đã rút ngày 15/11/2023" in each.question()
        assert ("Sai số." in each.question()) == (way == "retired")
    assert learner.complaints() == []


def test_a_tombstone_says_what_to_look_at_instead(desk: Desk, learner: Learner) -> None:
    learner.take(desk.publish(bank())["vi"])
    better = added(changed(bank(), "asean", superseded_by="better", because="Hỏi rõ hơn."), card("better", "Rõ hơn?"))
    counts = learner.take(desk.publish(better, now=desk.now + DAY)["vi"])
    assert counts == {"new": 1, "updated": 1, "duplicate": NOTES - 1}
    notice = learner.note("asean")["Notice"]
    assert notice.split("<br>")[1:] == ["Hỏi rõ hơn.", "Hãy xem câu thay thế: Rõ hơn?"]


def test_a_tombstone_arrives_when_the_learner_skips_nine_releases(desk: Desk, learner: Learner) -> None:
    learner.take(desk.publish(bank())["vi"])
    learner.study(DECK, 6)
    current = without(bank(), "delta")
    for n in range(9):
        current = added(changed(current, "longest", hint=f"Gợi ý {n}"), card(f"new-{n}"))
        desk.publish(current, now=desk.now + 7 * DAY)
    counts = learner.take(desk.publish(without(current, "dams"), now=desk.now + 7 * DAY)["vi"])
    assert counts == {"new": 9, "updated": 3, "duplicate": NOTES - 3}
    found = learner.collection.find_notes("tag:rivers::withdrawn")
    assert sorted(found) == sorted([learner.note("delta").id, learner.note("dams").id])
    assert "21/11/2023" in learner.note("delta")["Notice"]
    assert learner.complaints() == []


def test_a_new_learner_gets_no_question_that_was_retired_before_it_was_published(desk: Desk, learner: Learner) -> None:
    learner.take(desk.publish(changed(bank(), "asean", status="retired"))["vi"])
    assert len(learner.notes()) == NOTES - 1


def test_a_withdrawn_question_that_is_asked_again_comes_back_whole(desk: Desk, learner: Learner) -> None:
    learner.take(desk.publish(bank())["vi"])
    before = learner.contents()
    learner.take(desk.publish(without(bank(), "asean", "mouth"), now=desk.now + DAY)["vi"])
    counts = learner.take(desk.publish(bank(), now=desk.now + DAY)["vi"])
    assert counts == {"updated": 2, "duplicate": NOTES - 2}
    assert learner.contents() == before


# 12. Version N to N+1 of quizgen: zero `conflicting`.


def test_from_one_version_of_quizgen_to_the_next_nothing_conflicts(
    desk: Desk, learner: Learner, monkeypatch: pytest.MonkeyPatch
) -> None:
    learner.take(*desk.publish(bank()).values())
    types = {model["id"]: model["name"] for model in learner.collection.models.all()}
    learner.study(DECK, 8)
    styled(monkeypatch, ".card { color: navy }", STAMP + 1)
    model, after = package._model, added(changed(bank(), "asean", hint="?"), card("new"))

    def retouched(note_type: Any, css: str) -> Any:
        made = model(note_type, css)
        for template in made.templates:
            template["qfmt"] = template["qfmt"].replace('class="', 'class="next ', 1)
        return made

    monkeypatch.setattr(package, "_model", retouched)
    counts = learner.take(*desk.publish(after, now=desk.now + DAY).values())
    assert counts == {"new": 2, "updated": 2, "duplicate": 2 * NOTES - 2}
    assert {model["id"]: model["name"] for model in learner.collection.models.all()} == types
    assert 'class="next ' in learner.cards("longest")[0].question()
    assert learner.complaints() == []


def test_decks_of_two_learners_do_not_depend_on_when_they_came(desk: Desk, tmp_path: Path) -> None:
    """One takes every release, the other the first and the last: both have the same in the end."""
    releases = [desk.publish(bank())]
    for n in range(4):
        after = added(changed(bank(), "longest", hint=f"Gợi ý {n}"), card(f"new-{n}"))
        releases.append(desk.publish(without(after, "dams") if n % 2 else after, now=desk.now + DAY))
    with new_learner(tmp_path / "eager") as eager, new_learner(tmp_path / "late") as late:
        for release in releases:
            eager.take(release["vi"])
        late.take(releases[0]["vi"])
        late.take(releases[-1]["vi"])
        assert eager.contents() == late.contents()
