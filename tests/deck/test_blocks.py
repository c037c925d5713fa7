"""How blocks are drawn as notes."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest

from quizgen.blocks import Choices, Entry, Gap, Gaps, Option, Pairs, Recall
from quizgen.deck.blocks import NOTE_TYPES, draw
from quizgen.deck.labels import style
from quizgen.deck.note_types import STAMP, NoteType
from quizgen.deck.notes import to_deck
from quizgen.editions import EditionBlock, Pieces
from quizgen.ledger import Ledger, Publication
from quizgen.locale import catalogue

from .editions import choices, edition, every_block, hostile, texts

Golden = Callable[[str, str], None]

VI, EN = catalogue("vi"), catalogue("en")


def draft(now: int) -> Publication:
    return Publication(Ledger(), now, draft=True)


def test_the_stamp_of_the_note_types_moves_with_their_text() -> None:
    """Without a newer stamp a learner's Anki keeps its old style: set `STAMP` to now whenever this fails."""
    from hashlib import blake2b

    digest = blake2b((repr(NOTE_TYPES) + style()).encode(), digest_size=8).hexdigest()
    assert (STAMP, digest) == (1795384949, "4dccb39d585b0d1f")


def test_every_block_has_an_example_here(tmp_path: Path) -> None:
    drawn = {type(item.block) for item in every_block(tmp_path)}
    assert drawn == {getattr(block, "__origin__", block) for block in get_args(EditionBlock)}
    assert {
        note.note_type for note in to_deck(edition(every_block(tmp_path)), every_block(tmp_path), draft(0)).notes
    } == set(NOTE_TYPES)


def test_ids_of_note_types_fields_and_templates_are_unique() -> None:
    assert len({made.id for made in NOTE_TYPES}) == len(NOTE_TYPES)
    for made in NOTE_TYPES:
        for parts in (made.fields, made.templates):
            assert len({part.id for part in parts}) == len({part.name for part in parts}) == len(parts)


def test_the_first_field_is_the_id_and_the_second_is_what_is_asked() -> None:
    assert {tuple(field.name for field in made.fields[:2]) for made in NOTE_TYPES} == {
        ("ID", "Stem"),
        ("ID", "Text"),
    }


def test_no_template_speaks_a_language() -> None:
    for made in NOTE_TYPES:
        for template in made.templates:
            for side in (template.front, template.back):
                shown = re.sub(r"<script>.*?</script>|<[^>]*>|\{\{[^}]*\}\}", "", side, flags=re.DOTALL)
                assert not re.search(r"\w", shown)


def test_what_is_frozen_for_ever_is_as_it_was_published(golden: Golden) -> None:
    """Anki refuses all updates of a learner's notes once fields, templates, their order or the kind have changed."""
    golden("deck-frozen.txt", "\n".join(frozen(made) for made in NOTE_TYPES))


def frozen(made: NoteType) -> str:
    """What may never change of a note type, in lines that a person can read."""
    kind = "cloze" if made.cloze else "standard"
    lines = [f"{made.name}: id {made.id}, {kind}, sorted by {made.fields[1].name}"]
    lines += [f"  field {field.id:>2} {field.name}" for field in made.fields]
    lines += [f"  template {template.id} {template.name}" for template in made.templates]
    return "\n".join((*lines, ""))


@pytest.mark.parametrize("made", NOTE_TYPES, ids=lambda made: made.name)
def test_scripts_in_templates_are_what_anki_and_genanki_take(made: NoteType) -> None:
    for template in made.templates:
        for side in (template.front, template.back):
            for script in re.findall(r"<script>(.*?)</script>", side, flags=re.DOTALL):
                assert "{{" not in script
                assert script.startswith('\n(function () {\n"use strict";')
                assert script.endswith("\n})();\n")
                assert not re.search(r"\[(?:sound:|anki:|latex\]|\$|\[type:)|https?://(?!www\.w3\.org)", script)


def test_a_language_without_a_catalogue_gets_english_labels() -> None:
    assert '.quizgen .answer::before { content: "Answer"; }' in style()
    assert '.quizgen .answer:lang(vi)::before { content: "Đáp án"; }' in style()


@pytest.mark.parametrize("key", [(0,), (1,), (2,)])
def test_only_the_back_of_choices_depends_on_the_key(key: tuple[int, ...]) -> None:
    drawn = draw(choices("a", "b", "c", key=key), "seed", VI).fields
    other = draw(choices("a", "b", "c", key=(0,)), "seed", VI).fields
    assert drawn | {"Answer": ""} == other | {"Answer": ""}
    assert drawn["Answer"] == f'<ol type="A"><li value="{key[0] + 1}">{"abc"[key[0]]}</li></ol>'


def test_options_keep_the_order_of_the_block() -> None:
    fields = draw(choices("c", "a", "b"), "seed", VI).fields
    assert fields["Options"] == '<ol type="A"><li>c</li><li>a</li><li>b</li></ol>'


def test_columns_stand_as_the_block_gives_them_and_pairs_only_on_the_back() -> None:
    fields = draw(Pairs(texts("x", "y"), texts("q", "r", "s"), (2, 0)), "seed", VI).fields
    assert fields["Right"] == '<ol type="A"><li>q</li><li>r</li><li>s</li></ol>'
    joined = '<li>x → <data value="3">C</data> s</li><li>y → <data value="1">A</data> q</li>'
    assert fields["Answer"] == f'<ol type="1">{joined}</ol>'


def test_gaps_of_one_number_make_one_card() -> None:
    passage: Pieces = (Gap(2, texts("a")), *texts(" - "), Gap(1, texts("b")), Gap(2, texts("c")))
    drawn = draw(Gaps(passage), "seed", VI)
    assert drawn.fields["Text"] == "{{c2::a}} - {{c1::b}}{{c2::c}}"
    assert drawn.cards == (0, 1)


def test_a_hint_and_other_answers_of_a_gap_are_kept() -> None:
    drawn = draw(Gaps((Gap(1, texts("a", "b", "c"), texts("h: i")[0]),)), "seed", VI)
    assert drawn.fields["Text"] == "{{c1::a::h&#58; i}}"
    assert drawn.fields["Accept"] == "a = b = c"


def test_a_word_bank_is_shown_only_where_wrong_words_are_given() -> None:
    passage = (Gap(1, texts("a")), Gap(2, texts("b")), Gap(3, texts("a")))
    assert draw(Gaps(passage), "seed", VI).fields["WordBank"] == ""
    bank = draw(Gaps(passage, texts("z")), "seed", VI).fields["WordBank"]
    assert sorted(re.findall("<li>(.*?)</li>", bank)) == ["a", "b", "z"]
    orders = {draw(Gaps(passage, texts("z")), f"seed {n}", VI).fields["WordBank"] for n in range(50)}
    assert len(orders) == 6


def test_a_reversed_item_makes_two_cards() -> None:
    back = texts("Bình Nhưỡng")[0]
    assert draw(Recall(back), "seed", VI).cards == (0,)
    assert draw(Recall(back, reversed=True), "seed", VI).cards == (0, 1)


def test_fields_hold_signs_and_numbers_and_the_style_their_words(tmp_path: Path) -> None:
    items = {item.id: item for item in every_block(tmp_path)}
    single, rubric = items["first-trip"], items["why"]
    assert draw(single.block, "", VI).fields["Answer"] == '<data value="false">✗</data>'
    assert '<data value="0.5">0,5</data> Nêu lý do' in draw(rubric.block, "", VI).fields["Rubric"]
    assert '<data value="0.5">0.5</data> Nêu lý do' in draw(rubric.block, "", EN).fields["Rubric"]
    assert '.quizgen data[value="false"]:lang(vi)::after { content: " Sai"; }' in style()
    assert '.quizgen .rubric data:lang(vi)::after { content: " điểm"; }' in style()


def test_what_a_program_reads_stands_beside_what_people_read() -> None:
    shown, unit, tolerance, month = texts("6.500", "km", "5 %", "9/2023")
    number = Entry("number", shown, (), unit, tolerance, value="6500", within="5%")
    fields = draw(number, "", VI).fields
    assert fields["Answer"] == '<data value="6500">6.500</data>'
    assert fields["Tolerance"] == '<data value="5%">± 5 %</data>'
    day = draw(Entry("date", month, value="2023-09", marks=False), "", VI).fields
    assert (day["Answer"], day["Marks"]) == ('<time datetime="2023-09">9/2023</time>', "optional")


def test_options_say_which_of_them_keep_their_place() -> None:
    first, last = texts("a", "b")
    block = Choices((Option(first), Option(last, last=True)), (0,), fixed=True)
    fields = draw(block, "", VI).fields
    assert fields["Options"] == '<ol type="A"><li>a</li><li class="last">b</li></ol>'
    assert fields["Mode"] == "one fixed"


def test_every_field_of_a_note_is_filled_in_or_left_empty_by_name(tmp_path: Path) -> None:
    for made in (edition(every_block(tmp_path)), hostile(tmp_path)):
        for note in to_deck(made, made.items, draft(5)).notes:
            assert len(note.values) == len(note.note_type.fields)
            assert note.mod == 5


def test_new_cards_come_in_the_order_of_the_bank(tmp_path: Path) -> None:
    items = every_block(tmp_path)
    assert [note.due for note in to_deck(edition(items), items, draft(0)).notes] == list(range(1, len(items) + 1))


def test_a_note_type_id_is_a_constant() -> None:
    ids = {made.name.removeprefix("quizgen "): made.id for made in NOTE_TYPES}
    assert ids == {
        "choices": 1_594_307_101,
        "judgements": 1_594_307_102,
        "entry": 1_594_307_103,
        "gaps": 1_594_307_104,
        "order": 1_594_307_105,
        "pairs": 1_594_307_106,
        "recall": 1_594_307_107,
    }


def test_texts_do_not_change_a_guid(tmp_path: Path) -> None:
    items = every_block(tmp_path)
    changed = tuple(replace(item, stem=None, explanation=None, tags=(), seed="other") for item in reversed(items))
    before, after = (
        to_deck(edition(made, title=title), made, draft(0)) for made, title in ((items, "a"), (changed, "b"))
    )
    assert {note.guid for note in before.notes} == {note.guid for note in after.notes}
