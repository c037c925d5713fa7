"""What shows only when the questions of a bank are read beside each other."""

from __future__ import annotations

from random import Random

import pytest

from quizgen.checks import check_bank
from quizgen.checks.pairs import answering_pairs
from quizgen.checks.together.chance import at_least
from quizgen.diagnostics import Diagnostic
from quizgen.faces import lower_bank
from quizgen.load import load_text

HEAD = "id: news\nkey: q00000001\ntitle: News\nlanguages: [{language}]\nquestions:\n"


def short(id: str, stem: str, answer: str, more: str = "") -> str:
    return f"- id: {id}\n  type: short_answer\n  stem: {stem}\n  answer: {answer}\n{more}"


def choice(id: str, stem: str, *options: str, more: str = "") -> str:
    wrong = "".join(f"    - {option}\n" for option in options[1:])
    return f"- id: {id}\n  type: multiple_choice\n  stem: {stem}\n  answer: {options[0]}\n  distractors:\n{wrong}{more}"


def found(*questions: str, language: str = "en") -> list[Diagnostic]:
    """What is said of questions together."""
    checked = check_bank(load_text(HEAD.format(language=language) + "".join(questions)))
    return [one for one in checked.diagnostics if one.rule.code.startswith("ITM3")]


def pairs(*questions: str, language: str = "en") -> list[tuple[str, str | None, object]]:
    """The code of each problem and the two questions that it is about."""
    return [(one.rule.code, one.item, one.values.get("other")) for one in found(*questions, language=language)]


BRIDGE = short("asks", "Which bridge crosses the Grand Canal of Venice?", "Rialto Bridge")


def test_a_stem_that_answers_another_question_is_found() -> None:
    gives = short("gives", "The Grand Canal of Venice is crossed by the Rialto Bridge. What is it built of?", "stone")
    (one,) = found(BRIDGE, gives)
    assert (one.rule.code, one.item, one.values["other"], one.place.text) == (
        "ITM301",
        "gives",
        "asks",
        "Rialto Bridge",
    )


@pytest.mark.parametrize(
    "other",
    [
        short("other", "On which river does the Rialto Bridge of Canberra stand?", "none"),
        choice("other", "Which bridge of Venice crosses no Grand Canal?", "Sighs", "Rialto Bridge"),
        short("other", "The Grand Canal is crossed by the Rialto Bridge. Of what?", "Venice", "  status: retired\n"),
        "- id: other\n  type: true_false\n  stem: The Grand Canal in Venice is crossed by no Rialto Bridge.\n"
        "  answer: false\n  correction: It is.\n",
    ],
    ids=["another connection", "an option", "retired", "a false statement"],
)
def test_an_answer_in_another_connection_is_left_in_peace(other: str) -> None:
    assert pairs(BRIDGE, other) == []


def test_a_gap_gives_nothing_away_and_the_text_around_it_does() -> None:
    text = '- id: gaps\n  type: cloze\n  text: "The {gap} of Venice crosses the Grand Canal of the town."\n'
    assert "ITM301" not in {code for code, _, _ in pairs(BRIDGE, text.replace("{gap}", "{{Rialto Bridge}}"))}
    assert ("ITM301", "gaps", "asks") in pairs(
        BRIDGE, text.replace("{gap}", "Rialto Bridge").replace("town", "{{town}}")
    )


def test_a_date_is_given_away_however_it_is_written() -> None:
    asks = "- id: asks\n  type: date\n  stem: When did Gagarin circle the Earth in Vostok 1?\n  answer: 1961-04-12\n"
    gives = short("gives", "On 12 April 1961 Gagarin circled the Earth in Vostok 1. From where?", "Baikonur")
    assert ("ITM301", "gives", "asks") in pairs(asks, gives)


def test_questions_that_ask_the_same_in_other_words_are_found() -> None:
    first = choice("a", "In which US state are the Everglades?", "Florida", "Georgia", "Ohio")
    assert pairs(first, choice("b", "The Everglades lie in which state of the USA?", "Florida", "Ohio", "Georgia")) == [
        ("ITM302", "b", "a")
    ]
    assert pairs(first, choice("b", "In which US state is Miami?", "Florida", "Ohio", "Georgia")) == []
    assert pairs(first, choice("b", "In which US state are the Everglades not?", "Ohio", "Florida", "Georgia")) == []


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (
            "- id: a\n  type: card\n  front: Author of the novel Things Fall Apart\n  back: Chinua Achebe\n",
            choice("b", "Okonkwo is the hero of Things Fall Apart. Who invented him?", "Chinua Achebe", "Ben Okri"),
        ),
        (
            "- id: a\n  type: cloze\n  text: The largest organ of the human body is the {{skin}}.\n",
            choice("b", "Which organ of ours is the biggest?", "the skin", "the liver", "the brain"),
        ),
        (
            "- id: a\n  type: ordering\n  stem: Arrange the planets by their distance from the Sun.\n"
            "  items: [Mercury, Venus, Earth, Mars]\n",
            "- id: b\n  type: ordering\n  stem: Which orbits does a probe cross on its way from the Sun?\n"
            "  items: [Mercury, Venus, Earth, Mars]\n",
        ),
        (
            "- id: a\n  type: multiple_response\n  stem: What are the primary colours of light?\n"
            "  answers: [red, green, blue]\n  distractors: [yellow, white]\n",
            "- id: b\n  type: multiple_response\n  stem: Three colours of light make all hues on a screen. Which?\n"
            "  answers: [blue, red, green]\n  distractors: [pink, cyan]\n",
        ),
        (
            "- id: a\n  type: numeric\n  stem: How many minutes does a football match last?\n  answer: 90\n",
            choice("b", "A football match lasts", "90 minutes", "60 minutes", "80 minutes"),
        ),
        (
            "- id: a\n  type: date\n  stem: When did Gagarin circle the Earth?\n  answer: 1961-04-12\n",
            choice("b", "Gagarin circled the Earth on", "12 April 1961", "4 October 1957", "20 July 1969"),
        ),
    ],
    ids=["card and choice", "cloze and choice", "orders", "sets", "a number with its unit", "a date"],
)
def test_questions_of_different_kinds_that_ask_the_same_are_found(one: str, two: str) -> None:
    assert pairs(one, two) == [("ITM302", "b", "a")]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (
            short("a", "Who wrote the novel Things Fall Apart?", "Chinua Achebe"),
            short("b", "Who wrote the novel Arrow of God?", "Chinua Achebe"),
        ),
        (
            short("a", "Which river is the longest?", "Nile"),
            short("b", "Which river is the widest?", "Nile"),
        ),
        (
            choice("a", "How is acute bronchitis treated?", "All of the above", "Rest", "Tea", "Steam"),
            choice("b", "How is bronchitis found out?", "All of the above", "X-ray", "Blood", "Ear"),
        ),
        (
            choice("a", "Which particles of an atom carry a charge?", "proton and electron", "neutron"),
            choice("b", "Which particles make the shell of an atom?", "electron", "neutron"),
        ),
        (
            choice("a", "How do the angles of a triangle compare?", "a = b", "a < c", "b < c"),
            choice("b", "How do the sides of that triangle compare?", "a < b", "a = c", "b = c"),
        ),
    ],
    ids=["another work", "another superlative", "all of the above", "a part of the answer", "another sign"],
)
def test_questions_with_one_answer_that_ask_something_else_are_left_in_peace(one: str, two: str) -> None:
    assert [row for row in pairs(one, two) if row[0] == "ITM302"] == []


def test_a_pair_answers_what_is_asked_of_its_other_side() -> None:
    gives = (
        "- id: gives\n  type: matching\n  stem: Match the invention with the person.\n  pairs:\n"
        "    - {left: dynamite, right: Alfred Nobel}\n    - {left: telephone, right: Alexander Graham Bell}\n"
    )
    asks = short("asks", "Which Swedish chemist took out a patent for dynamite in 1867?", "Alfred Nobel")
    assert ("ITM301", "gives", "asks") in pairs(gives, asks)
    other = short("asks", "Which Swedish chemist founded the prizes for peace and literature?", "Alfred Nobel")
    assert pairs(gives, other) == []


def test_a_pair_that_has_an_answer_in_another_connection_is_left_in_peace() -> None:
    gives = (
        "- id: gives\n  type: matching\n  stem: Match the gift with its giver.\n  pairs:\n"
        "    - {left: a rifle, right: Minister of Defence Shoigu}\n    - {left: a glove, right: Governor Kozhemyako}\n"
    )
    asks = (
        "- id: asks\n  type: cloze\n  text: With Kim came to Vladivostok in autumn the Minister of {{Defence}} Kang "
        "Sun-nam, two marshals of the navy and the head of the railways.\n"
    )
    assert pairs(gives, asks) == []


def test_a_small_number_that_counts_something_else_answers_nothing() -> None:
    asks = short("asks", "How many kinds of contract does the firm of Lu offer its new staff?", "2")
    gives = "After a contract of {} with the firm of Lu new staff are kept. For how long?"
    assert pairs(asks, short("gives", gives.format("2 years"), "3 years")) == []


def test_a_date_is_one_with_and_without_zeros() -> None:
    asks = short("asks", "Hồ Chí Minh về Pác Bó lãnh đạo cách mạng ngày nào?", "28/1/1941")
    gives = short("gives", "Hồ Chí Minh về Pác Bó ngày 28/01/1941 với bí danh gì?", "Già Thu")
    assert ("ITM301", "gives", "asks") in pairs(asks, gives, language="vi")


def test_questions_that_ask_the_same_are_found_in_vietnamese() -> None:
    first = short("a", "Quốc hoa của Hà Lan là hoa gì?", "Tu-líp")
    second = short("b", "Loài hoa nào được coi là quốc hoa của Hà Lan?", "Hoa tu-líp")
    assert pairs(first, second, language="vi") == [("ITM302", "b", "a")]
    assert pairs(first, short("b", "Quốc hoa của Nhật Bản là hoa gì?", "Anh đào"), language="vi") == []


@pytest.mark.parametrize(
    ("language", "one", "two"),
    [
        ("en", "Vladivostok", "Vladivostock"),
        ("en", "Kim Jong-un", "Kim Jong Un"),
        ("en", "Zürich", "Zurich"),
        ("en", "Kyiv", "Kiev"),
        ("en", "Tchaikovsky", "Tschaikovsky"),
        ("en", "Tutankhamun", "Tutenkhamun"),
        ("vi", "Lý Thường Kiệt", "Lí Thường Kiệt"),
        ("vi", "Đặng Thùy Trâm", "Đặng Thuỳ Trâm"),
        ("vi", "Mê Kông", "Mê Công"),
        ("vi", "Ma-lai-xi-a", "Malaysia"),
        ("vi", "Putin", "Pu-tin"),
    ],
)
def test_a_name_in_two_spellings_is_found(language: str, one: str, two: str) -> None:
    asked = "and which {} is meant here?" if language == "en" else "và đây là {} nào?"
    texts = [short(id, f"“a” {asked.format(name)}", "x") for id, name in (("a", one), ("b", two))]
    assert ("ITM303", "b", "a") in pairs(*texts, language=language)


@pytest.mark.parametrize(
    ("language", "one", "two"),
    [
        ("en", "Austria", "Australia"),
        ("en", "Slovakia", "Slovenia"),
        ("en", "Strauss", "Straus"),
        ("en", "Anderson", "Andersen"),
        ("en", "Alexandria", "Alexandra"),
        ("en", "Romania", "Romanian"),
        ("en", "NATO", "Nato"),
        ("en", "Both Statement-I", "Both Statement-II"),
        ("en", "Apollo-11", "Apollo-12"),
        ("vi", "Hà Nam", "Hạ Nam"),
        ("vi", "Lê Lợi", "Lê Lai"),
        ("vi", "Hoa Kỳ", "Kì quan"),
        ("vi", "Lê Thánh Tông", "Lê Thành Tông"),
    ],
)
def test_names_that_are_alike_are_left_in_peace(language: str, one: str, two: str) -> None:
    asked = "and which {} is meant here?" if language == "en" else "và đây là {} nào?"
    texts = [short(id, f"“a” {asked.format(name)}", f"x{id}") for id, name in (("a", one), ("b", two))]
    assert [row for row in pairs(*texts, language=language) if row[0] == "ITM303"] == []


@pytest.mark.parametrize("quoted", ["'Orange'", "‘Orange’", "the Orange's", "Orange"])
def test_a_name_in_quotation_marks_is_no_other_name(quoted: str) -> None:
    texts = [short("a", "Which river of Africa is the Orange here?", "x"), short("b", f"Who sings {quoted} here?", "y")]
    assert [row for row in pairs(*texts) if row[0] == "ITM303"] == []


def test_a_title_in_two_spellings_is_reported_once() -> None:
    texts = [
        short(id, f"Who directed {title} in 1989?", id)
        for id, title in (("a", "Dead Poets Society"), ("b", "Dead Poet's Society"))
    ]
    assert [row for row in pairs(*texts) if row[0] == "ITM303"] == [("ITM303", "b", "a")]


def test_two_spellings_in_one_question_are_meant() -> None:
    assert pairs(choice("a", "How is the town spelled in Ukraine?", "Kyiv", "Kiev", "Kieff")) == []


def test_a_draw_is_told_which_questions_stand_apart() -> None:
    gives = short("gives", "The Grand Canal of Venice is crossed by the Rialto Bridge. What is it built of?", "stone")
    bank = load_text(HEAD.format(language="en") + BRIDGE + gives + short("else", "Which sea is red?", "Red Sea")).bank
    assert bank is not None
    assert answering_pairs(lower_bank(bank)) == frozenset({frozenset({"gives", "asks"})})
    assert answering_pairs(()) == frozenset()


# Balance


def balance(*questions: str) -> list[tuple[str, object, object]]:
    return [
        (one.rule.code, one.values["hits"], one.values["of"])
        for one in found(*questions)
        if one.rule.code.startswith("ITM31")
    ]


def statements(*truths: bool) -> list[str]:
    return [
        f"- id: s{n}\n  type: true_false\n  stem: River {n} is long.\n  answer: {str(true).lower()}\n"
        f"  correction: It is number {n}.\n"
        for n, true in enumerate(truths)
    ]


def test_chance_is_computed_as_tables_have_it() -> None:
    assert at_least(10, 10, 0.5) == pytest.approx(1 / 1024)
    assert at_least(9, 10, 0.5) == pytest.approx(11 / 1024)
    assert at_least(5, 10, 0.5) == 1
    assert at_least(40, 100, 0.25) == pytest.approx(0.00068659, abs=1e-8)


def test_statements_out_of_balance_are_told_from_chance() -> None:
    assert balance(*statements(*[True] * 9)) == []
    assert balance(*statements(*[True] * 12)) == [("ITM312", 12, 12)]
    assert balance(*statements(*[False] * 12)) == [("ITM312", 12, 12)]
    assert balance(*statements(*[True] * 10, *[False] * 4)) == []


def test_a_key_that_is_always_the_longest_is_told_from_one_that_often_is() -> None:
    long = [choice(f"q{n}", f"Which is river {n}?", f"the long river {n}", f"Ob {n}", f"Po {n}") for n in range(12)]
    short_ones = [choice(f"r{n}", f"Which is lake {n}?", f"Ob {n}", f"the long lake {n}", f"Po {n}") for n in range(12)]
    assert balance(*long) == [("ITM311", 12, 12)]
    assert balance(*long[:6], *short_ones) == []


def test_a_position_that_repeats_counts_only_where_it_is_printed() -> None:
    fixed = [choice(f"q{n}", f"Which is {n}?", f"A{n}", f"B{n}", f"C{n}", more="  position: 2\n") for n in range(10)]
    loose = [choice(f"q{n}", f"Which is {n}?", f"A{n}", f"B{n}", f"C{n}") for n in range(10)]
    assert balance(*fixed) == [("ITM313", 10, 10)]
    assert balance(*loose) == []


def test_an_option_that_is_right_wherever_it_stands_is_found() -> None:
    always = [choice(f"q{n}", f"Which is {n}?", "Nile", f"Po {n}", f"Ob {n}") for n in range(10)]
    never = [choice(f"r{n}", f"Who is {n}?", f"Po {n}", "Nile", f"Ob {n}") for n in range(10)]
    assert [row[0] for row in balance(*always)] == ["ITM314"]
    assert balance(*always[:4], *never) == []


def test_banks_made_by_lot_are_hardly_ever_blamed() -> None:
    lot = Random(1)
    blamed = sum(bool(balance(*statements(*[lot.random() < 0.5 for _ in range(30)]))) for _ in range(40))
    assert blamed <= 2
