"""Every question type: read, lowered, its answers found again through the key; and a new type in one file."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import jsonschema
import pytest

import quizgen.kinds
import quizgen.load.item
from quizgen.bank import Content, Drawing, Item, Lowered, Text
from quizgen.blocks import Block, Choices, Entry, Gap, Gaps, Judgements, Lines, Order, Pairs, Recall
from quizgen.checks import CheckedBank, check_bank
from quizgen.diagnostics import Severity
from quizgen.editions import edit
from quizgen.faces import Face, lower_item
from quizgen.kinds import kind, kind_names
from quizgen.load import load_text
from quizgen.schema import bank_schema
from quizgen.shuffle import shuffled

HEAD = """\
id: rivers
key: q00000001
title: {vi: Sông, en: Rivers}
languages: [vi, en]
questions:
"""
BLOCKS = {
    "card": Recall,
    "cloze": Gaps,
    "date": Entry,
    "matching": Pairs,
    "multiple_choice": Choices,
    "multiple_response": Choices,
    "multiple_true_false": Judgements,
    "numeric": Entry,
    "open": Lines,
    "ordering": Order,
    "short_answer": Entry,
    "true_false": Judgements,
}


def bank(*questions: str) -> CheckedBank:
    """The checked bank of questions that have nothing wrong."""
    checked = check_bank(load_text(HEAD + "".join(questions)))
    assert [one.message("en") for one in checked.diagnostics if one.severity is Severity.ERROR] == []
    assert checked.bank
    return checked.bank


def item(question: str) -> Item:
    """The only item of a bank."""
    (face,) = bank(question).faces
    return face.item


def face(question: str) -> Face:
    """The only face of a bank."""
    (made,) = bank(question).faces
    return made


def lower(made: Item, seed: str) -> Lowered:
    """What an item lowers to with a seed."""
    return made.question.lower(Drawing(seed, made.position))


def words(text: object, language: str = "en") -> str:
    """The words of a text of several languages."""
    assert isinstance(text, Text)
    return text[language].value


def choices(made: Item, seed: str = "s") -> list[str]:
    """The options as they are presented."""
    block = lower(made, seed).block
    assert isinstance(block, Choices)
    return [words(option.text) for option in block.options]


def choice(answer: str, *distractors: str, more: str = "") -> str:
    """A question of multiple choice."""
    options = "".join(f"    - {option}\n" for option in distractors)
    return f"- id: which\n  type: multiple_choice\n  stem: Which?\n  answer: {answer}\n  distractors:\n{options}{more}"


# Every type


def test_the_types_are_those_of_the_format() -> None:
    assert set(kind_names()) == set(BLOCKS)


@pytest.mark.parametrize("name", kind_names())
def test_an_example_is_sound_in_both_languages(name: str) -> None:
    made = face(kind(name).example)
    assert made.item.type == name
    assert isinstance(made.block, BLOCKS[name])
    assert isinstance(made.block, tuple(getattr(block, "__origin__", block) for block in get_args(Block)))


@pytest.mark.parametrize("name", kind_names())
@pytest.mark.parametrize("language", ["vi", "en"])
def test_an_example_can_be_posed_in_each_language(name: str, language: str) -> None:
    (posed,) = edit(bank(kind(name).example), language).items
    assert posed.type == name
    assert (posed.stem is None) == isinstance(posed.block, Gaps)


@pytest.mark.parametrize("name", kind_names())
def test_a_type_is_described(name: str) -> None:
    found = kind(name)
    assert found.manual.splitlines()[0].endswith(".")
    assert found.title.en != found.title.vi
    assert found.cls.USE


@pytest.mark.parametrize("name", kind_names())
def test_the_same_seed_gives_the_same_order(name: str) -> None:
    made = item(kind(name).example)
    assert lower(made, "a") == lower(made, "a")
    assert lower_item(made, "a") == lower_item(made, "a")


@pytest.mark.parametrize("name", kind_names())
def test_an_order_depends_on_its_own_question_alone(name: str) -> None:
    alone = face(kind(name).example)
    other = choice("x", "y", "z")
    _, beside = bank(other, kind(name).example).faces
    assert lower_item(alone.item, alone.seed).block == alone.block
    assert alone.seed == beside.seed
    left, right = (edit(bank(*q), "en").items[-1] for q in ((kind(name).example,), (other, kind(name).example)))
    assert left == right


# The key points at the right answer


@pytest.mark.parametrize("seed", range(50))
def test_the_key_of_choices_points_at_the_answer(seed: int) -> None:
    block = lower(item(choice("right", "w1", "w2", "w3")), str(seed)).block
    assert isinstance(block, Choices)
    assert [words(block.options[n].text) for n in block.key] == ["right"]
    assert {words(option.text) for option in block.options} == {"right", "w1", "w2", "w3"}


@pytest.mark.parametrize("seed", range(50))
def test_the_key_of_several_answers_points_at_all_of_them(seed: int) -> None:
    made = item(
        "- id: q\n  type: multiple_response\n  stem: Which?\n  answers: [r1, r2, r3]\n  distractors: [w1, w2]\n"
    )
    block = lower(made, str(seed)).block
    assert isinstance(block, Choices)
    assert block.many
    assert {words(block.options[n].text) for n in block.key} == {"r1", "r2", "r3"}
    assert list(block.key) == sorted(block.key)


@pytest.mark.parametrize("seed", range(50))
def test_the_key_of_an_order_gives_the_right_order_and_each_thing_its_date(seed: int) -> None:
    things = "".join(f"    - {{text: t{n}, date: {1900 + n}}}\n" for n in range(5))
    made = item(f"- id: q\n  type: ordering\n  stem: Order.\n  items:\n{things}")
    block = lower(made, str(seed)).block
    assert isinstance(block, Order)
    assert [words(block.items[n]) for n in block.key] == [f"t{n}" for n in range(5)]
    for thing, date in zip(block.items, block.dates, strict=True):
        assert f"t{getattr(date, 'year', 0) - 1900}" == words(thing)


@pytest.mark.parametrize("seed", range(50))
def test_the_key_of_pairs_joins_what_belongs_together(seed: int) -> None:
    pairs = "".join(f"    - {{left: l{n}, right: r{n}}}\n" for n in range(4))
    made = item(
        f"- id: q\n  type: matching\n  stem: Match.\n  pairs:\n{pairs}    - {{left: l9, right: r1}}\n"
        "  distractors: [x]\n"
    )
    block = lower(made, str(seed)).block
    assert isinstance(block, Pairs)
    joined = {words(left): words(block.right[n]) for left, n in zip(block.left, block.key, strict=True)}
    assert joined == {"l0": "r0", "l1": "r1", "l2": "r2", "l3": "r3", "l9": "r1"}
    assert sorted(words(right) for right in block.right) == ["r0", "r1", "r2", "r3", "x"]


def test_the_key_of_judgements_says_of_each_statement_what_was_written() -> None:
    block = face(kind("multiple_true_false").example).block
    assert isinstance(block, Judgements)
    assert block.grid
    said = {words(one.text): right for one, right in zip(block.statements, block.key, strict=True)}
    assert said == {"It rises on the Tibetan Plateau.": True, "It flows into the Bay of Bengal.": False}
    assert [one.correction is not None for one in block.statements] == [False, True]


@pytest.mark.parametrize(
    ("typed", "judged"),
    [*((right, True) for right in ("true", "YES", "Đúng", "đ", "Đ")), ("false", False), ("no", False), ("SAI", False)],
)
def test_a_judgement_may_be_typed_in_either_language(typed: str, judged: bool) -> None:
    block = face(f"- id: q\n  type: true_false\n  stem: So.\n  answer: {typed}\n  correction: Not so.\n").block
    assert isinstance(block, Judgements)
    assert block.key == (judged,)
    assert not block.grid


def test_gaps_are_numbered_in_reading_order_around_those_that_have_a_number() -> None:
    made = face("- id: q\n  type: cloze\n  text: 'x {{a}} {{c1::b|B::hint}} {{c3::c}} {{d}} y'\n").block
    assert isinstance(made, Gaps)
    pieces = made.passage.versions["en"]
    gaps = [piece for piece in pieces if isinstance(piece, Gap)]
    assert [(gap.number, [answer.value for answer in gap.answers]) for gap in gaps] == [
        (2, ["a"]),
        (1, ["b", "B"]),
        (3, ["c"]),
        (4, ["d"]),
    ]
    assert gaps[1].hint
    assert gaps[1].hint.value == "hint"
    assert "".join("_" if isinstance(piece, Gap) else piece.value for piece in pieces) == "x _ _ _ _ y"


def test_the_points_of_a_rubric_are_added_unless_others_are_given() -> None:
    example = kind("open").example
    assert face(example).points == 2
    assert face(example + "  points: 0,5\n").points == face(example + "  points: 0.5\n").points
    assert str(face(example + "  points: 0,5\n").points) == "0.5"
    assert face(kind("card").example).points == 1


def test_an_open_question_is_for_paper_unless_it_says_otherwise() -> None:
    assert item(kind("open").example).use == ("paper",)
    assert item(kind("open").example + "  use: [cards, paper]\n").use == ("cards", "paper")


def entry(question: str) -> Entry[Content]:
    """The entry that a question asks for."""
    block = face(question).block
    assert isinstance(block, Entry)
    return block


@pytest.mark.parametrize(
    ("typed", "value"),
    [("6500", "6500"), ("0,5", "0.5"), ("0.5", "0.5"), ("1e3", "1000"), ("-2e-3", "-0.002"), ("−7", "-7")],
)
def test_a_number_is_also_given_for_programs(typed: str, value: str) -> None:
    block = entry(f"- id: q\n  type: numeric\n  stem: How many?\n  answer: {typed}\n")
    assert (block.value, block.within) == (value, "")


@pytest.mark.parametrize(("typed", "within"), [("0,5", "0.5"), ("2 %", "2%"), ("2,5%", "2.5%"), ("1e1", "10")])
def test_so_is_its_tolerance(typed: str, within: str) -> None:
    block = entry(f"- id: q\n  type: numeric\n  stem: How many?\n  answer: 7\n  tolerance: {typed}\n")
    assert (block.value, block.within) == ("7", within)


@pytest.mark.parametrize(
    ("typed", "value"),
    [("17/9/2023", "2023-09-17"), ("2023-09-17", "2023-09-17"), ("2023-09", "2023-09"), ("0938", "0938")],
)
def test_a_date_is_also_given_for_programs_in_its_precision(typed: str, value: str) -> None:
    assert entry(f"- id: q\n  type: date\n  stem: When?\n  answer: {typed}\n").value == value


@pytest.mark.parametrize("name", ["short_answer", "cloze"])
def test_marks_count_unless_the_question_says_otherwise(name: str) -> None:
    for more, count in (("", True), ("  marks: required\n", True), ("  marks: optional\n", False)):
        block = face(kind(name).example + more).block
        assert isinstance(block, Entry | Gaps)
        assert block.marks is count


@pytest.mark.parametrize("name", ["short_answer", "cloze", "numeric", "date"])
def test_what_is_given_for_programs_is_the_same_in_every_edition(name: str) -> None:
    more = "  marks: optional\n" if name in ("short_answer", "cloze") else ""
    checked = bank(kind(name).example + more)
    (face,) = checked.faces
    for language in ("vi", "en"):
        (posed,) = edit(checked, language).items
        for given in ("marks", "value", "within"):
            assert getattr(posed.block, given, None) == getattr(face.block, given, None)


# The order in which options stand


@pytest.mark.parametrize(
    ("answer", "distractors", "shown"),
    [
        ("30", ("5", "100", "20"), ["5", "20", "30", "100"]),
        ("6.500 km", ("900 km", "12.000 km"), ["900 km", "6.500 km", "12.000 km"]),
        ("1,500", ("2,000", "500"), ["500", "1,500", "2,000"]),
        ("2019", ("2023", "2018"), ["2018", "2019", "2023"]),
        ("2,5 %", ("10 %", "0,5 %"), ["0,5 %", "2,5 %", "10 %"]),
        ("17/9/2023", ("2/10/2023", "31/12/2022"), ["31/12/2022", "17/9/2023", "2/10/2023"]),
        ("2023-09-17", ("2023-10-02", "2022-12-31"), ["2022-12-31", "2023-09-17", "2023-10-02"]),
        (
            "17 September 2023",
            ("2 October 2023", "31 December 2022"),
            ["31 December 2022", "17 September 2023", "2 October 2023"],
        ),
        ("tháng 9/2023", ("tháng 10/2022", "tháng 1/2023"), ["tháng 10/2022", "tháng 1/2023", "tháng 9/2023"]),
        ("ngày 2/10", ("ngày 17/9", "ngày 30/9"), ["ngày 17/9", "ngày 30/9", "ngày 2/10"]),
        pytest.param(
            *("September", ("March", "December"), ["March", "September", "December"]),
        ),
        pytest.param(
            *("-5 °C", ("-20 °C", "-10 °C"), ["-20 °C", "-10 °C", "-5 °C"]),
        ),
        ("tháng 12", ("tháng 2", "tháng 10"), ["tháng 2", "tháng 10", "tháng 12"]),
        ("from 5 to 10", ("from 1 to 5", "from 10 to 20"), ["from 1 to 5", "from 5 to 10", "from 10 to 20"]),
    ],
)
def test_numbers_dates_and_years_ascend(answer: str, distractors: tuple[str, ...], shown: list[str]) -> None:
    made = item(choice(f'"{answer}"', *(f'"{one}"' for one in distractors)))
    assert all(choices(made, str(seed)) == shown for seed in range(20))


@pytest.mark.parametrize(
    "options",
    [
        ("Tu-160", "Boeing 747", "Su-57"),
        ("Nile", "5", "Congo"),
        ("7 sông", "5 hồ", "3 biển"),
    ],
)
def test_words_are_shuffled_even_with_numbers_in_them(options: tuple[str, ...]) -> None:
    made = item(choice(*options))
    assert len({tuple(choices(made, str(seed))) for seed in range(100)}) == 6


@pytest.mark.parametrize("position", [1, 2, 3, 4])
def test_an_answer_with_a_position_stands_there_among_the_others_as_written(position: int) -> None:
    made = item(choice("right", "a", "b", "c", more=f"  position: {position}\n"))
    shown = ["a", "b", "c"]
    shown.insert(position - 1, "right")
    assert all(choices(made, str(seed)) == shown for seed in range(20))


def test_a_position_wins_over_numbers() -> None:
    assert choices(item(choice("1", "9", "5", more="  position: 3\n"))) == ["9", "5", "1"]


@pytest.mark.parametrize("seed", range(50))
def test_what_is_last_stays_last(seed: int) -> None:
    made = item(choice("right", "a", "{text: none of these, last: true}", "b"))
    assert choices(made, str(seed))[-1] == "none of these"
    made = item(choice("{text: all of these, last: yes}", "a", "b"))
    block = lower(made, str(seed)).block
    assert isinstance(block, Choices)
    assert block.key == (2,)


def test_numbers_ascend_before_what_is_last() -> None:
    made = item(choice("30", "5", "{text: none of these, last: true}", "20"))
    assert choices(made) == ["5", "20", "30", "none of these"]


# The place of the answer says nothing

SEEDS = 2_000


def even(counts: Counter[int], places: int) -> bool:
    """Whether every place came about equally often: chi-square at 1 in 10,000."""
    limit = {2: 15.1, 3: 18.4, 4: 21.1, 5: 23.5, 6: 25.7}[places]
    wanted = counts.total() / places
    return sum((counts[place] - wanted) ** 2 / wanted for place in range(places)) < limit


@pytest.mark.parametrize("count", [2, 3, 4, 5])
def test_every_place_is_the_key_equally_often(count: int) -> None:
    made = item(choice(*(f"option {letter}" for letter in "abcde"[:count])))
    keys: Counter[int] = Counter()
    for seed in range(SEEDS):
        block = lower(made, f"bank/{seed}").block
        assert isinstance(block, Choices)
        keys[block.key[0]] += 1
    assert even(keys, count)


def test_every_place_is_the_key_equally_often_over_the_questions_of_a_bank() -> None:
    """As teachers meet it: ids that are counted up, one bank key."""
    questions = [choice("d", "a", "b", "c").replace("which", f"q-{n}") for n in range(SEEDS // 2)]
    keys = Counter(one.block.key[0] for one in bank(*questions).faces if isinstance(one.block, Choices))
    assert even(keys, 4)


def test_every_order_is_drawn_equally_often() -> None:
    orders = Counter(shuffled(str(seed), 3) for seed in range(SEEDS))
    assert even(Counter({n: orders[order] for n, order in enumerate(sorted(orders))}), 6)


@pytest.mark.parametrize("count", [2, 3, 4])
def test_an_order_is_never_presented_in_the_order_of_the_answer(count: int) -> None:
    things = "".join(f"    - t{n}\n" for n in range(count))
    made = item(f"- id: q\n  type: ordering\n  stem: Order.\n  items:\n{things}")
    for seed in range(SEEDS):
        block = lower(made, str(seed)).block
        assert isinstance(block, Order)
        assert block.key != tuple(range(count))


@pytest.mark.parametrize("count", [2, 3, 4])
def test_pairs_are_never_presented_side_by_side_with_their_answers(count: int) -> None:
    pairs = "".join(f"    - {{left: l{n}, right: r{n}}}\n" for n in range(count))
    for more in ("", "  distractors: [x]\n"):
        made = item(f"- id: q\n  type: matching\n  stem: Match.\n  pairs:\n{pairs}{more}")
        for seed in range(SEEDS):
            block = lower(made, str(seed)).block
            assert isinstance(block, Pairs)
            assert block.key != tuple(range(count))


# A new type in one file

ODD_ONE_OUT = '''\
"""One of several things does not belong to the others."""

from __future__ import annotations

from quizgen.arrange import arranged
from quizgen.bank import Drawing, Lowered, Text
from quizgen.blocks import Option
from quizgen.diagnostics import Rule
from quizgen.fields import Reader, record, required
from quizgen.fields.lists import many
from quizgen.fields.texts import TEXT
from quizgen.kinds import Kind
from quizgen.say import Say
from quizgen.tree import MapNode

TITLE = Say("odd one out", "tìm mục khác loại")
EXAMPLE = """\\
- id: not-a-river
  type: odd_one_out
  stem:
    vi: Đâu không phải là sông?
    en: Which of these is not a river?
  odd:
    vi: Biển Đông
    en: South China Sea
  others: [Mekong, Nile, Danube]
"""
ODD_AMONG_OTHERS = Rule(
    code="FMT299",
    name="odd-among-others",
    message=Say("“{text}” is odd and is not", "“{text}” vừa khác loại vừa không"),
    help=Say("delete it from `others`", "hãy xóa nó khỏi `others`"),
    why=Say("Then there is no answer.", "Khi đó không có đáp án."),
)


@record
class OddOneOut(Kind):
    """Things of which one does not belong."""

    stem: Text = required(TEXT, Say("the question", "câu hỏi"))
    odd: Text = required(TEXT, Say("what does not belong", "mục khác loại"))
    others: tuple[Text, ...] = required(
        many(Say("a list of 2 to 9 things", "danh sách 2 đến 9 mục"), TEXT, 2, 9),
        Say("what belongs together", "các mục cùng loại"),
    )

    def check(self, reader: Reader, node: MapNode) -> bool:
        """The odd one is not among the others."""
        for other in self.others:
            for language, words in other.words.items():
                if words.value == self.odd[language].value:
                    reader.report(ODD_AMONG_OTHERS, words.place, text=words.value)
                    return False
        return True

    def lower(self, drawing: Drawing) -> Lowered:
        """Choices with one right option."""
        others = tuple(map(Option, self.others))
        return Lowered(self.stem, arranged((Option(self.odd),), others, drawing, many=False))


KIND = OddOneOut
'''
NEW_BANK = (
    HEAD
    + """\
- id: not-a-river
  type: odd_one_out
  stem:
    vi: Đâu không phải là sông?
    en: Which of these is not a river?
  odd:
    vi: Biển Đông
    en: South China Sea
  others: [Mekong, Nile, Danube]
  explanation: Biển không phải là sông.
"""
)


def forget() -> None:
    """Drop what is remembered about types."""
    for cached in (kind_names, kind, quizgen.load.item.item_fields, quizgen.load.item._own):
        cached.cache_clear()


@pytest.fixture
def new_type(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A question type laid into a folder of types."""
    import sys

    (tmp_path / "odd_one_out.py").write_text(ODD_ONE_OUT, encoding="utf-8")
    monkeypatch.setattr(quizgen.kinds, "__path__", [*quizgen.kinds.__path__, str(tmp_path)])
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    forget()
    yield
    sys.modules.pop("quizgen.kinds.odd_one_out", None)
    forget()


def new_bank() -> CheckedBank:
    """A bank with a question of the new type."""
    checked = check_bank(load_text(NEW_BANK))
    assert [one.message("en") for one in checked.diagnostics if one.severity is Severity.ERROR] == []
    assert checked.bank
    return checked.bank


@pytest.mark.usefixtures("new_type")
def test_a_type_in_one_file_is_read() -> None:
    assert "odd_one_out" in kind_names()
    (made,) = new_bank().faces
    assert isinstance(made.block, Choices)
    assert [words(made.block.options[n].text, "vi") for n in made.block.key] == ["Biển Đông"]


@pytest.mark.usefixtures("new_type")
def test_a_type_in_one_file_is_checked() -> None:
    def codes(text: str) -> list[tuple[str, int]]:
        found = check_bank(load_text(text)).diagnostics
        return [(one.rule.code, one.place.first.line) for one in found]

    assert codes(NEW_BANK.replace("  odd:", "  odds:")) == [("FMT101", 11)]
    assert codes(NEW_BANK.replace("[Mekong, Nile, Danube]", "[Mekong]")) == [("FMT130", 14)]
    assert codes(NEW_BANK.replace("Danube]", "Biển Đông]")) == [("FMT299", 14)]
    assert codes(NEW_BANK.replace("odd_one_out", "odd_one_outt")) == [("FMT312", 7)]


@pytest.mark.usefixtures("new_type")
def test_a_type_in_one_file_is_in_the_schema() -> None:
    import yaml

    schema = bank_schema()
    assert "odd_one_out" in json.dumps(schema)
    data: dict[str, Any] = yaml.safe_load(NEW_BANK)
    jsonschema.Draft202012Validator(schema).validate(data)
    del data["questions"][0]["odd"]
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(schema).validate(data)


def render(name: str, language: str) -> bytes:
    """A file of the new bank."""
    from quizgen.outputs import output
    from quizgen.render import Job
    from quizgen.settings import Settings

    return output(name).render(edit(new_bank(), language), Job(1_700_000_000, Settings())).data


@pytest.mark.usefixtures("new_type")
@pytest.mark.parametrize(("language", "answer"), [("vi", "Biển Đông"), ("en", "South China Sea")])
def test_a_type_in_one_file_is_built_into_anki(language: str, answer: str) -> None:
    from quizgen.deck.decode import decode_package

    (note,) = decode_package(render("anki", language))["notes"].values()
    fields = " ".join(note["fields"].values())
    assert all(shown in fields for shown in (answer, "Mekong", "Nile", "Danube"))
    assert note["cards"]


@pytest.mark.usefixtures("new_type")
@pytest.mark.parametrize(("language", "answer"), [("vi", "Biển Đông"), ("en", "South China Sea")])
def test_a_type_in_one_file_is_printed(language: str, answer: str) -> None:
    quiz, key = (render(name, language).decode() for name in ("quiz", "key"))
    assert all(shown in quiz for shown in (answer, "Mekong", "Nile", "Danube"))
    assert answer in key
    assert "Biển không phải là sông." in key
    assert "Biển không phải là sông." not in quiz


def test_no_trace_of_the_new_type_is_left() -> None:
    assert "odd_one_out" not in kind_names()
