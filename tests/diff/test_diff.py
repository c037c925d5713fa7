"""`quizgen diff`."""

from __future__ import annotations

from pathlib import Path

import pytest

from ..conftest import Golden
from ..deck.editions import png
from .conftest import BANK, LEDGER, Edit, Run, question

NEW = """\
  - id: perfume-river
    type: card
    front: {vi: Sông chảy qua Huế, en: The river through Hue}
    back: {vi: Sông Hương, en: Perfume River}
"""
RETIRE = """\
    status: retired
    superseded_by: longest
    because: {vi: Cách đếm nước chưa rõ., en: It is not clear how to count.}
"""


def everything(edit: Edit) -> None:
    """One change of every kind."""
    edit("Sông Đồng Nai dài khoảng 580 km", "Sông Đồng Nai dài khoảng 586 km")
    edit("some 580 km long", "some 586 km long")
    edit("[Lô, Gâm, Mã]", "[Lô, Gâm, Chu]")
    edit("tags: [length]", "tags: [size]")
    edit("    answer: true\n", "    answer: true\n" + RETIRE)
    Path("content/river.png").write_bytes(png(90))
    edit("", NEW)


def standing() -> dict[str, bytes]:
    """All files of the desk."""
    return {path.as_posix(): path.read_bytes() for path in Path().rglob("*") if path.is_file()}


@pytest.mark.usefixtures("published")
def test_says_that_nothing_changes_with_exit_code_0(run: Run) -> None:
    ran = run("diff")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.splitlines() == [
        "decks/rivers/rivers.vi.apkg: nothing changes (4 unchanged)",
        "decks/rivers/rivers.en.apkg: nothing changes (4 unchanged)",
        "Learners would get nothing new.",
    ]


@pytest.mark.parametrize("format", ["text", "json", "markdown"])
@pytest.mark.usefixtures("published")
def test_writes_and_publishes_nothing(run: Run, edit: Edit, format: str) -> None:
    everything(edit)
    before = standing()
    assert run("diff", "--format", format).code == 1
    assert standing() == before


@pytest.mark.parametrize("ui", ["en", "vi"])
@pytest.mark.usefixtures("published")
def test_shows_every_kind_of_change(run: Run, edit: Edit, golden: Golden, ui: str) -> None:
    everything(edit)
    golden(f"diff-{ui}.txt", run("diff", "--ui", ui, "--lang", ui).out)


@pytest.mark.parametrize("ui", ["en", "vi"])
@pytest.mark.usefixtures("published")
def test_markdown_makes_release_notes_for_learners(run: Run, edit: Edit, golden: Golden, ui: str) -> None:
    everything(edit)
    golden(f"diff-{ui}.md", run("diff", "--ui", ui, "--lang", ui, "--format", "markdown").out)


@pytest.mark.usefixtures("published")
def test_json_holds_whole_texts(run: Run, edit: Edit, golden: Golden) -> None:
    everything(edit)
    golden("diff-en.json", run("diff", "--lang", "en", "--format", "json").out)


@pytest.mark.usefixtures("published")
def test_what_it_tells_is_what_the_build_then_publishes(run: Run, edit: Edit) -> None:
    everything(edit)
    summary = run("diff", "--format", "json").json["summary"]
    told = f"published {summary['new']} new, {summary['changed']} changed, {summary['withdrawn']} withdrawn"
    assert told in run("build", "--only", "anki").out
    assert run("diff").code == 0


@pytest.mark.usefixtures("published")
def test_a_changed_text_is_shown_before_and_after(run: Run, edit: Edit) -> None:
    edit("some 580 km long", "some 586 km long")
    ran = run("diff")
    assert ran.code == 1
    assert "rivers.vi.apkg: nothing changes" in ran.out
    assert "0 new, 1 changed, 0 withdrawn, 3 unchanged" in ran.out
    assert "Explanation: “… Đồng Nai is some 580 km long, from …” → “… Đồng Nai is some 586 km long, from …”" in ran.out


@pytest.mark.usefixtures("published")
def test_a_changed_tag_is_a_change(run: Run, edit: Edit) -> None:
    edit("tags: [length]", "tags: [length, size]")
    (note,) = run("diff", "--format", "json").edition()["changed"]
    assert note["tags"] == {"added": ["rivers::size"], "removed": []}
    assert note["fields"] == []
    assert "tags: + rivers::size" in run("diff").out


@pytest.mark.usefixtures("published")
def test_a_changed_picture_is_a_change(run: Run) -> None:
    Path("content/river.png").write_bytes(png(90))
    (note,) = run("diff", "--format", "json").edition()["changed"]
    assert (note["item"], note["fields"]) == ("red-river", [])
    assert [len(note["media"][name]) for name in ("added", "removed")] == [1, 1]
    assert "a new picture or sound" in run("diff", "--format", "markdown").out


@pytest.mark.usefixtures("published")
def test_changed_words_of_a_gap_are_shown_in_brackets(run: Run, edit: Edit) -> None:
    edit("flows through Hanoi", "crosses Hanoi")
    (note,) = run("diff", "--format", "json").edition()["changed"]
    assert note["fields"] == [
        {"field": "Text", "old": "The [Red River] flows through Hanoi.", "new": "The [Red River] crosses Hanoi."}
    ]


@pytest.mark.usefixtures("published")
def test_a_change_of_emphasis_alone_is_said_to_be_one(run: Run, edit: Edit) -> None:
    edit("en: Cái River", "en: '**Cái** River'")
    assert "Answer: only order or formatting" in run("diff").out
    assert "only order, layout or tags" in run("diff", "--format", "markdown").out


@pytest.mark.usefixtures("published")
def test_a_retired_question_is_withdrawn_with_its_reason_and_what_to_see_instead(run: Run, edit: Edit) -> None:
    edit("    answer: true\n", "    answer: true\n" + RETIRE)
    (note,) = run("diff", "--format", "json").edition()["withdrawn"]
    assert note["stem"] == "The Mekong flows through six countries."
    assert note["why"] == "it is retired"
    assert note["notice"] == [
        "It is not clear how to count.",
        "See instead: Which is the longest of the rivers that flow in Viet Nam alone?",
    ]


@pytest.mark.usefixtures("published")
def test_a_question_that_is_gone_is_withdrawn_and_can_come_back(run: Run, edit: Edit) -> None:
    edit(question("mekong"))
    assert "- mekong: The Mekong flows through six countries.\n      the bank no longer has it" in run("diff").out
    assert "no longer asked" in run("diff", "--format", "markdown").out
    assert run("build", "--only", "anki").code == 0
    assert run("diff").code == 0
    edit("", question("mekong"))
    edition = run("diff", "--format", "json").edition()
    assert [note["item"] for note in edition["returned"]] == ["mekong"]
    assert (edition["new"], edition["withdrawn"], edition["unchanged"]) == ([], [], 3)
    assert "Asked again (1)" in run("diff", "--format", "markdown").out


@pytest.mark.usefixtures("published")
def test_release_notes_show_texts_as_they_are_and_call_nobody(run: Run, edit: Edit) -> None:
    edit("", NEW.replace("The river through Hue", "'<b> @hue #1 a_b & c &amp; d!'"))
    notes = run("diff", "--format", "markdown", "--lang", "en").out
    assert r"- **\<b> &#64;hue \#1 a\_b & c \&amp; d!**" in notes


@pytest.mark.usefixtures("published")
def test_a_mended_reason_of_a_withdrawal_is_a_change(run: Run, edit: Edit) -> None:
    edit("    answer: true\n", "    answer: true\n" + RETIRE)
    run("build", "--only", "anki")
    edit("It is not clear how to count.", "Five or six countries.")
    edition = run("diff", "--format", "json").edition()
    assert (edition["withdrawn"], edition["unchanged"]) == ([], 3)
    assert [change["field"] for change in edition["changed"][0]["fields"]] == ["Notice"]
    assert "Note on the withdrawal:" in run("diff", "--format", "markdown").out


@pytest.mark.usefixtures("published")
def test_a_changed_id_is_taken_for_one(run: Run, edit: Edit) -> None:
    edit("id: red-river", "id: hong-ha")
    ran = run("diff")
    assert "renamed? “red-river” is gone, and the new “hong-ha” looks like it (100 %)" in ran.out
    assert run("diff", "--format", "json").edition()["renamed"] == [{"old": "red-river", "new": "hong-ha", "alike": 1}]


@pytest.mark.usefixtures("published")
def test_a_changed_id_is_taken_for_one_though_the_text_was_mended_too(run: Run, edit: Edit) -> None:
    edit("id: longest", "id: longest-river")
    edit("Which is the longest of the rivers", "What is the longest of all rivers")
    assert "renamed? “longest”" in run("diff").out


@pytest.mark.usefixtures("published")
def test_a_new_question_in_place_of_another_is_not_taken_for_a_changed_id(run: Run, edit: Edit) -> None:
    edit(question("red-river"), NEW)
    assert "renamed?" not in run("diff").out


@pytest.mark.usefixtures("published")
def test_a_new_date_of_the_whole_bank_is_said_once(run: Run, edit: Edit) -> None:
    edit("as_of: 2023-09-18", "as_of: 2023-10-02")
    edit("en: Cái River", "en: River Cái")
    out = run("diff", "--lang", "en").out
    assert "all 4 notes change in the field AsOf: “18 September 2023” → “2 October 2023”" in out
    assert out.count("October") == 1
    assert "~ red-river" in out
    assert "~ longest" not in out
    assert "In all 4 questions: Date of the facts" in run("diff", "--format", "markdown").out


@pytest.mark.usefixtures("published")
def test_a_new_id_of_the_bank_changes_all_tags_and_is_said_once(run: Run, edit: Edit) -> None:
    edit("id: rivers\n", "id: waters\n")
    Path("decks/rivers").rename("decks/waters")
    for path in Path("decks/waters").iterdir():
        path.rename(path.with_name(path.name.replace("rivers", "waters")))
    LEDGER.rename(LEDGER.with_name("waters.ledger.jsonl"))
    BANK.rename(BANK.with_name("waters.yaml"))
    out = run("diff", "--lang", "en").out
    assert "all 4 notes change in the field ID: “rivers/longest/en” → “waters/longest/en”" in out
    assert out.count("~") == 1, "one question has a tag"


@pytest.mark.usefixtures("published")
def test_a_new_title_and_a_new_order_change_no_note(run: Run, edit: Edit) -> None:
    edit("en: Rivers", "en: Waters")
    edit(question("longest"))
    edit("", question("longest"))
    ran = run("diff", "--lang", "en")
    assert ran.code == 1
    assert "0 new, 0 changed, 0 withdrawn, 4 unchanged" in ran.out
    assert "the deck's description changes" in ran.out
    assert "the order changes" in ran.out
    assert "[PUB007]" in ran.out
    assert run("diff", "--lang", "en", "--format", "markdown").out == ""


def test_a_deck_that_was_never_published_is_all_new(run: Run) -> None:
    ran = run("diff")
    assert ran.code == 1
    assert ran.out.splitlines() == [
        "decks/rivers/rivers.vi.apkg: not published yet: all 4 are new",
        "decks/rivers/rivers.en.apkg: not published yet: all 4 are new",
        "Decks that the next build would change: 2.",
    ]
    assert run("diff", "--format", "markdown", "--lang", "en").out == (
        "## Rivers \\[EN\\]\n\nThis deck is published for the first time: 4 questions.\n\n"
    )


def test_a_draft_is_said_to_be_one_and_compared_with(run: Run, edit: Edit) -> None:
    run("build", "--draft", "--only", "anki")
    edit("some 580 km long", "some 586 km long")
    ran = run("diff", "--lang", "en")
    assert ran.code == 1
    assert "0 new, 1 changed, 0 withdrawn, 3 unchanged" in ran.out
    assert "is a draft, which learners do not have" in ran.out
    assert "publishes all 4 for the first time" in ran.out
    assert "description" not in ran.out
    assert "first time: 4 questions" in run("diff", "--format", "markdown").out


@pytest.mark.usefixtures("published")
def test_a_draft_over_a_published_deck_does_not_hide_what_learners_have(run: Run, edit: Edit) -> None:
    edit("some 580 km long", "some 586 km long")
    run("build", "--draft", "--only", "anki")
    ran = run("diff", "--lang", "en")
    assert "0 new, 1 changed, 0 withdrawn, 3 unchanged" in ran.out
    assert "is a draft, not what learners have" in ran.out
    assert "its earlier text is not at hand" in ran.out


@pytest.mark.usefixtures("published")
def test_without_the_decks_the_ledger_tells_what_changes(run: Run, edit: Edit) -> None:
    edit("some 580 km long", "some 586 km long")
    ran = run("diff", "--lang", "en", "--out", "elsewhere")
    assert ran.code == 1
    assert "elsewhere/rivers/rivers.en.apkg: 0 new, 1 changed, 0 withdrawn, 3 unchanged" in ran.out
    assert "the published deck is not in the folder" in ran.out


@pytest.mark.usefixtures("published")
def test_a_broken_deck_is_said_to_be_one(run: Run) -> None:
    Path("decks/rivers/rivers.en.apkg").write_bytes(b"PK broken")
    ran = run("diff", "--lang", "en")
    assert ran.code == 1
    assert "cannot be read" in ran.out
    assert run("diff", "--format", "json").edition()["standing"] == "broken"


def test_a_new_language_is_all_new_beside_the_others(run: Run) -> None:
    run("build", "--only", "anki", "--lang", "vi")
    assert run("diff").out.splitlines()[:2] == [
        "decks/rivers/rivers.vi.apkg: nothing changes (4 unchanged)",
        "decks/rivers/rivers.en.apkg: not published yet: all 4 are new",
    ]


@pytest.mark.parametrize(("format", "stream"), [("text", "out"), ("markdown", "err")])
def test_a_bank_with_errors_is_shown_as_in_a_build(run: Run, edit: Edit, format: str, stream: str) -> None:
    edit("answer: true", "anwser: true")
    ran = run("diff", "--format", format)
    assert ran.code == 1
    assert "anwser" in getattr(ran, stream)


@pytest.mark.usefixtures("published")
def test_another_kind_of_card_is_refused_as_by_a_build(run: Run, edit: Edit) -> None:
    edit(question("mekong"), "  - {id: mekong, type: card, front: {vi: M, en: M}, back: {vi: S, en: S}}\n")
    ran = run("diff")
    assert ran.code == 1
    assert "[PUB006]" in ran.out
    assert run("diff", "--format", "json").json["banks"][0]["editions"] == []


@pytest.mark.usefixtures("published")
def test_a_lost_ledger_is_an_error_as_in_a_build(run: Run) -> None:
    LEDGER.unlink()
    ran = run("diff")
    assert ran.code == 1
    assert "[PUB002]" in ran.out


@pytest.mark.parametrize("words", [("--lang", "fr"), ("--format", "xml"), ("--lang", "?")])
def test_a_wrong_command_line_has_exit_code_2(run: Run, words: tuple[str, str]) -> None:
    assert run("diff", *words).code == 2


def test_a_folder_without_banks_is_an_error(run: Run) -> None:
    assert run("diff", "nowhere").code == 1
