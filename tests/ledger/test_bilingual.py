"""An edition in two languages: learners have it beside the others, and each is kept up by itself. With real Anki."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

import pytest

from quizgen.deck.identity import guid

from .banks import CARDS, NOTES, added, bank, card, changed, headed, only, question_of, says, without
from .desk import DAY, Desk, Learner

pytestmark = pytest.mark.anki

BOTH = "vi+en"
DECK = "Sông [VI+EN]"
PASSAGES = ("Text", "SecondText")


def pair(before: dict[str, Any] | None = None) -> dict[str, Any]:
    """A bank that is compiled into both languages and into the pair of them."""
    return headed(before or bank(), languages=["vi", "en", BOTH])


def first(html: str) -> str:
    """What the language that leads says in a field."""
    return bare(re.sub(r'<span class="second[^"]*"[^>]*>.*?</span>', "", html, flags=re.DOTALL))


def second(html: str) -> list[str]:
    """What the second language says in a field, text by text."""
    return [bare(found) for found in re.findall(r'<span class="second" lang="en">(.*?)</span>', html, re.DOTALL)]


def bare(html: str) -> str:
    return unescape(re.sub(r"<[^>]*>", "", html))


def gaps(passage: str) -> dict[int, str]:
    """The gaps of a passage by their numbers."""
    return {int(number): answer for number, answer in re.findall(r"\{\{c(\d+)::(.*?)\}\}", passage)}


def test_a_deck_in_two_languages_lives_beside_those_in_one(desk: Desk, learner: Learner) -> None:
    decks = desk.publish(pair())
    assert sorted(decks) == ["en", "vi", BOTH]
    assert learner.take(*decks.values()) == {"new": 3 * NOTES}
    for name in ("Sông [VI]", "Rivers [EN]", DECK):
        assert len(learner.collection.find_cards(f"did:{learner.collection.decks.id_for_name(name)}")) == CARDS
    assert learner.note("asean", BOTH).guid == guid("q7c1d40aa", "asean", BOTH)
    assert learner.complaints() == []


def test_a_pair_leaves_the_decks_in_one_language_as_they_are(desk: Desk) -> None:
    before = {entry["guid"] for entry in desk.entries()} if desk.publish(bank()) else set()
    alone = desk.decks()
    together = desk.publish(pair(), now=desk.now + DAY)
    assert {tag: together[tag] for tag in alone} == alone
    assert {entry["lang"] for entry in desk.entries() if entry["guid"] not in before} == {BOTH}


def test_each_text_stands_before_what_it_is_in_the_second_language(desk: Desk, learner: Learner) -> None:
    learner.take(desk.publish(pair())[BOTH])
    note = learner.note("longest", BOTH)
    assert (first(note["Stem"]), second(note["Stem"])) == (
        "Sông nào dài nhất châu Phi?",
        ["Which river is the longest in Africa?"],
    )
    assert second(note["Options"]) == ["The Nile"], "what is the same in both is said once"
    assert (note["Lang"], note["Second"]) == ("vi", "en")
    assert second(learner.note("nile-length", BOTH)["Answer"]) == ["6,650"]
    assert first(learner.note("nile-length", BOTH)["Answer"]) == "6.650"
    assert second(learner.note("asean", BOTH)["Answer"]) == ["8 August 1967"]
    assert gaps(learner.note("mouth", BOTH)["SecondText"]) == {1: "South China Sea", 2: "Vietnam"}


def test_the_other_language_may_lead(desk: Desk, learner: Learner) -> None:
    learner.take(*desk.publish(headed(bank(), languages=["en+vi", BOTH])).values())
    note = learner.note("longest", "en+vi")
    assert first(note["Stem"]) == "Which river is the longest in Africa?"
    assert (note["Lang"], note["Second"]) == ("en", "vi")
    assert learner.collection.decks.id_for_name("Rivers [EN+VI]")
    assert note.guid != learner.note("longest", BOTH).guid


def test_a_correction_reaches_the_editions_that_say_it_and_no_other(desk: Desk, learner: Learner) -> None:
    learner.take(*desk.publish(pair()).values())
    mended = desk.publish(
        pair(changed(bank(), "asean", stem=says("ASEAN thành lập ngày nào?", "ASEAN: when?"))), now=desk.now + DAY
    )
    assert learner.take(mended["vi"]) == {"duplicate": NOTES}
    assert learner.take(mended["en"]) == {"updated": 1, "duplicate": NOTES - 1}
    assert second(learner.note("asean", BOTH)["Stem"]) == ["When was ASEAN founded?"]
    assert learner.take(mended[BOTH]) == {"updated": 1, "duplicate": NOTES - 1}
    assert second(learner.note("asean", BOTH)["Stem"]) == ["ASEAN: when?"]


def test_study_survives_an_update_of_the_pair(desk: Desk, learner: Learner) -> None:
    learner.take(desk.publish(pair())[BOTH])
    learner.study(DECK, 8)
    before = learner.progress()
    learner.take(desk.publish(pair(changed(bank(), "asean", hint=says("Gợi ý", "A hint"))), now=desk.now + DAY)[BOTH])
    assert learner.progress() == before


def test_a_gap_inserted_later_keeps_the_numbers_in_both_passages(desk: Desk, learner: Learner) -> None:
    learner.take(desk.publish(pair())[BOTH])
    sea, country = learner.cards("mouth", BOTH)
    learner.collection.sched.set_due_date([sea.id], "10")
    learner.collection.sched.set_due_date([country.id], "20")
    before = learner.progress()
    longer = says(
        "Sông {{Mê Kông}} đổ ra {{Biển Đông}} ở phía nam {{Việt Nam}}.",
        "The {{Mekong}} flows into the {{South China Sea}} in the south of {{Vietnam}}.",
    )
    learner.take(desk.publish(pair(changed(bank(), "mouth", text=longer)), now=desk.now + DAY)[BOTH])
    text, beside = (learner.note("mouth", BOTH)[name] for name in PASSAGES)
    assert gaps(text) == {1: "Biển Đông", 2: "Việt Nam", 3: "Mê Kông"}
    assert gaps(beside) == {1: "South China Sea", 2: "Vietnam", 3: "Mekong"}
    after = learner.progress()
    assert {id: after[id] for id in before} == before
    assert learner.complaints() == []


@pytest.mark.parametrize(
    ("vi", "en", "numbers"),
    [
        ("{{a}} {{b}} {{c}}", "{{x}} {{y}} {{z}}", ({1: "a", 2: "b", 3: "c"}, {1: "x", 2: "y", 3: "z"})),
        ("{{a}} {{b}}", "{{c2::y}} {{c1::x}}", ({1: "a", 2: "b"}, {2: "y", 1: "x"})),
        ("{{c3::a}} {{b}}", "{{x}} {{c3::y}}", ({3: "a", 1: "b"}, {1: "x", 3: "y"})),
        ("{{c2::a}} {{c2::b}} {{c}}", "{{c2::x}} {{z}}", ({2: "b", 1: "c"}, {2: "x", 1: "z"})),
    ],
)
def test_the_cards_are_those_of_the_gaps_and_stand_for_the_same_in_both_passages(
    desk: Desk, learner: Learner, vi: str, en: str, numbers: tuple[dict[int, str], dict[int, str]]
) -> None:
    learner.take(desk.publish(pair(only(changed(bank(), "mouth", text=says(vi, en)), "mouth")))[BOTH])
    note = learner.note("mouth", BOTH)
    assert tuple(gaps(note[name]) for name in PASSAGES) == numbers
    declared = next(entry["cards"] for entry in desk.entries() if entry["lang"] == BOTH)
    assert [each.ord for each in learner.cards("mouth", BOTH)] == declared
    assert sorted({number - 1 for number in numbers[0]}) == declared
    assert learner.complaints() == []


def test_a_word_bank_shows_no_word_by_its_second_language(desk: Desk, learner: Learner) -> None:
    banked = changed(bank(), "mouth", distractors=[says("Lào", "Laos"), says("Biển Đen", "Black Sea")])
    learner.take(desk.publish(pair(banked))[BOTH])
    shown = learner.note("mouth", BOTH)["WordBank"]
    assert sorted(second(shown)) == ["Black Sea", "Laos", "South China Sea", "Vietnam"]


def test_a_withdrawn_question_says_so_in_both_languages(desk: Desk, learner: Learner) -> None:
    learner.take(desk.publish(pair())[BOTH])
    reason = says("Đã lỗi thời.", "Out of date.")
    better = added(changed(bank(), "asean", superseded_by="better", because=reason), card("better", "Rõ hơn?"))
    assert learner.take(desk.publish(pair(better), now=desk.now + DAY)[BOTH])["updated"] == 1
    notice = learner.note("asean", BOTH)["Notice"]
    assert (
        first(notice) == "Đã rút ngày 15/11/2023: câu này không còn được hỏi.Đã lỗi thời.Hãy xem câu thay thế: Rõ hơn?"
    )
    assert second(notice) == [
        "Withdrawn on 15 November 2023: this question is no longer asked.Out of date.See instead: Rõ hơn? (en)"
    ]


@pytest.mark.parametrize("item", ["mouth", "delta", "longest"])
def test_a_question_that_is_gone_says_so_in_both_languages(desk: Desk, learner: Learner, item: str) -> None:
    learner.take(desk.publish(pair())[BOTH])
    before = [each.ord for each in learner.cards(item, BOTH)]
    learner.take(desk.publish(pair(without(bank(), item)), now=desk.now + DAY)[BOTH])
    note = learner.note(item, BOTH)
    assert (note["Lang"], note["Second"]) == ("vi", "en")
    assert second(note["Notice"]) == ["Withdrawn on 15 November 2023: this question is no longer asked."]
    assert [each.ord for each in learner.cards(item, BOTH)] == before
    assert learner.complaints() == []


def test_the_description_says_everything_in_both_languages_and_warns_against_the_others(
    desk: Desk, learner: Learner
) -> None:
    told = pair(headed(bank(), as_of="2023-09-18", sources={"book": {"title": says("Sách", "A book")}}))
    learner.take(*desk.publish(told).values())
    decks = learner.collection.decks

    def described(name: str) -> str:
        id = decks.id_for_name(name)
        assert id
        return str((decks.get(id) or {})["desc"])

    vietnamese, english = re.findall(r'<div lang="(?:vi|en)">(.*?)</div>', described(DECK))
    for words in ("<b>Sông</b>", "Đừng nhập", "tính đến 18/9/2023", "Giấy phép: CC BY 4.0", "Sách"):
        assert words in vietnamese
    for words in ("<b>Rivers</b>", "Don't import", "As of 18 September 2023", "Licence: CC BY 4.0", "A book"):
        assert words in english
    assert "Đừng nhập" not in described("Sông [VI]")


def test_what_would_change_is_told_of_the_pair_too(desk: Desk) -> None:
    desk.publish(pair())
    mended = pair(changed(bank(), "asean", stem=says("ASEAN ra đời ngày nào?", "When was ASEAN founded?")))
    desk.write(mended)
    told = desk.run("diff").out
    assert "“ASEAN thành lập ngày nào? / …” → “ASEAN ra đời ngày nào? / …”" in told
    notes = desk.run("diff", "--format", "markdown", "--lang", BOTH).out
    assert [line for line in notes.splitlines() if line.startswith("## ")] == ["## Sông \\[VI+EN\\]"]
    desk.publish(now=desk.now + DAY)
    assert desk.run("diff").code == 0


def test_frozen_holds_the_pair_against_the_sources(desk: Desk) -> None:
    desk.publish(pair())
    assert desk.build("--frozen").code == 0
    desk.write(pair(changed(bank(), "asean", hint=says("Gợi ý", "A hint"))))
    assert desk.build("--frozen", "--lang", BOTH).code == 1


def test_a_pair_that_nobody_lists_is_made_when_it_is_asked_for(desk: Desk) -> None:
    desk.write(bank())
    assert desk.build().code == 0
    assert sorted(desk.decks()) == ["en", "vi"]
    assert desk.build("--lang", BOTH, "--draft").out.count("edition-not-listed") == 0
    made = desk.build("--lang", BOTH)
    assert (made.code, "PUB009" in made.out) == (0, True), "learners would wait for corrections in vain"
    assert sorted(desk.decks()) == ["en", "vi", BOTH]
    assert desk.build("--frozen", "--lang", BOTH).code == 0
    stale = desk.build("--frozen")
    assert stale.code == 1
    assert "rivers.vi+en.apkg" in stale.out


def test_a_pair_with_a_language_that_the_bank_has_not_is_refused(desk: Desk) -> None:
    desk.write(bank())
    ran = desk.build("--lang", "vi+fr")
    assert ran.code == 2
    assert "vi+fr" in ran.out
    for wrong in ("vi+vi", "vi+en+fr", "vi+", "+"):
        ran = desk.build("--lang", wrong)
        assert (ran.code, "pair" in ran.out) == (2, True), wrong


def test_a_lost_ledger_comes_back_from_the_deck_of_the_pair(desk: Desk) -> None:
    desk.publish(pair())
    before = sorted(desk.ledger_path.read_text("utf-8").splitlines())
    desk.ledger_path.unlink()
    assert desk.build().code == 1
    assert desk.build("--recover-ledger").code == 0
    assert sorted(desk.ledger_path.read_text("utf-8").splitlines()) == before


def test_hostile_text_in_the_second_language_arrives_as_text(desk: Desk, learner: Learner) -> None:
    hostile = "[[type:Stem]] [sound:x.mp3] [latex]a[/latex] <script>x</script></span> {{Stem}} \\(x\\) a::b"
    told = pair(only(bank(), "longest", "mouth", "delta"))
    for question in told["questions"]:
        for name in ("stem", "front", "back", "explanation", "hint"):
            if name in question or name in ("explanation", "hint"):
                question[name] = says(f"Câu {name}", f"{hostile} {name}")
    question_of(told, "longest")["answer"] = says("Nin", hostile)
    question_of(told, "mouth")["distractors"] = [says("Nin", hostile)]
    question_of(told, "mouth")["text"] = says("{{a}} {{b}}", "<script> {{[latex] <b>}} \\(x\\) {{[[type:Text]]}}")
    learner.take(desk.publish(told)[BOTH])
    assert learner.complaints() == []
    for note in learner.notes():
        for each in note.cards():
            assert each.question_av_tags() == each.answer_av_tags() == []
            shown = unescape(re.sub(r"<[^>]*>", "", each.answer())).replace("\u2060", "")
            assert f"{hostile} explanation" in shown


def test_a_report_names_the_note_in_its_subject(desk: Desk, learner: Learner) -> None:
    learner.take(*desk.publish(pair(headed(bank(), report="mailto:a@example.org"))).values())
    assert learner.note("asean", BOTH)["Report"] == "mailto:a@example.org?subject=rivers/asean/vi%2Ben"
    assert learner.note("asean", "vi")["Report"] == "mailto:a@example.org?subject=rivers/asean/vi"


def test_the_days_of_a_note_are_for_people_and_for_programs(desk: Desk, learner: Learner) -> None:
    dated = headed(bank(), as_of="2023-09-18", review_by="2024-09")
    question_of(dated, "asean")["as_of"] = 2022
    learner.take(*desk.publish(pair(dated)).values())
    assert learner.note("longest")["AsOf"] == '<time datetime="2023-09-18">18/9/2023</time>'
    assert learner.note("asean")["AsOf"] == '<time datetime="2022">2022</time>'
    assert learner.note("asean", "en")["ReviewBy"] == '<time datetime="2024-09">September 2024</time>'
    both = learner.note("longest", BOTH)["ReviewBy"]
    assert (first(both), second(both)) == ("tháng 9/2024", ["September 2024"])
