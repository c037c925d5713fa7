"""What of a text counts as asked."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizgen.coverage import Coverage, Fact, SourceCoverage, measure
from quizgen.coverage.model import count
from quizgen.coverage.words import in_language
from quizgen.load import load_text

HEAD = """\
id: lake
key: q5c0ffee2
title: A lake
languages: [{languages}]
sources:
  article:
    title: A lake
    published: 2024-03-05
    text: lake.txt
{excluded}
questions:
"""
ITEM = """\
  - id: {id}
    type: short_answer
    stem: {stem}
    answer: {answer}
    source: {source}
"""


def covered(folder: Path, text: str, *items: str, languages: str = "en", excluded: str = "") -> SourceCoverage:
    (folder / "lake.txt").write_text(text, encoding="utf-8")
    loaded = load_text(HEAD.format(languages=languages, excluded=excluded) + "".join(items), folder=folder, texts=())
    assert loaded.bank, loaded.diagnostics
    assert loaded.texts is not None
    (source,) = measure(loaded.bank, loaded.texts).sources
    return source


def item(stem: str, answer: str, source: str = "1", id: str = "one") -> str:
    return ITEM.format(id=id, stem=stem, answer=answer, source=source)


def states(source: SourceCoverage) -> dict[str, str]:
    return {fact.text: fact.state for fact in source.facts}


@pytest.mark.parametrize(
    ("text", "stem", "answer", "mention"),
    [
        ("It is 6,500 m long.", "How long?", "6500 m", "6,500"),
        ("It was dry seven times.", "How often?", "7 times", "seven"),
        ("It fell by 15%.", "By what share?", "15 per cent", "15%"),
        ("On 5 March 2024 it froze.", "When?", "2024-03-05", "5 March 2024"),
        ("It froze in March 2024.", "When?", "on 5 March 2024", "March 2024"),
        ("The mayor, Anna Weiss, spoke.", "Who?", "Weiss", "Anna Weiss"),
        ("Later Weiss left.", "Who?", "Anna Weiss", "Weiss"),
    ],
)
def test_a_mention_is_asked_for_in_any_form(tmp_path: Path, text: str, stem: str, answer: str, mention: str) -> None:
    assert states(covered(tmp_path, text, item(stem, answer)))[mention] == "asked"


@pytest.mark.parametrize(
    ("text", "answer", "mention"),
    [
        ("It is 6,500 m long.", "650 m", "6,500"),
        ("On 5 March 2024 it froze.", "March 2024", "5 March 2024"),
        ("The mayor, Anna Weiss, spoke.", "Anna Schmidt-Wolf", "Anna Weiss"),
    ],
)
def test_something_less_or_else_asks_for_nothing(tmp_path: Path, text: str, answer: str, mention: str) -> None:
    assert states(covered(tmp_path, text, item("What?", answer)))[mention] == "missing"


def test_a_figure_counts_in_its_own_paragraph_and_a_name_everywhere(tmp_path: Path) -> None:
    text = "In Oslo 12 boats sank.\nIn Oslo 12 boats were raised.\n"
    source = covered(tmp_path, text, item("Where did 12 boats sink?", "Oslo"))
    assert [[fact.state for fact in paragraph.facts] for paragraph in source.paragraphs] == [
        ["asked", "asked"],
        ["elsewhere", "missing"],
    ]
    assert count(source.facts) == (2, 1, 0)


def test_a_question_on_the_whole_source_counts_for_all_paragraphs(tmp_path: Path) -> None:
    source = covered(tmp_path, "There were 12 boats.\nLater 12 came.\n", item("How many?", "12", "article"))
    assert [fact.state for fact in source.facts] == ["asked", "asked"]


def test_a_quotation_is_asked_for_by_evidence_within_it(tmp_path: Path) -> None:
    text = '"The water has never been so low," she said. "We will wait for the rain," he said.'
    source = covered(tmp_path, text, item("What did she say?", "Low water") + "    evidence: [never been so low]\n")
    assert [fact.state for fact in source.facts] == ["asked", "missing"]


def test_a_distractor_asks_for_nothing(tmp_path: Path) -> None:
    choice = item("Who spoke?", "Anna Weiss").replace("short_answer", "multiple_choice")
    source = covered(tmp_path, "Anna Weiss met Karl Blum.", choice + "    distractors: [Karl Blum, Eva Roth]\n")
    assert states(source) == {"Anna Weiss": "asked", "Karl Blum": "missing"}


def test_what_is_ordered_or_joined_is_asked(tmp_path: Path) -> None:
    order = (
        "  - {id: one, type: ordering, stem: Who came first?, items: [Anna Weiss, Karl Blum, Eva Roth], source: 1}\n"
    )
    source = covered(tmp_path, "Anna Weiss came, then Karl Blum.", order)
    assert states(source) == {"Anna Weiss": "asked", "Karl Blum": "asked"}


def test_the_languages_of_a_bank_count_all(tmp_path: Path) -> None:
    one = item("\n      vi: Ở đâu?\n      en: Where?", "\n      vi: Bình Nhưỡng\n      en: Pyongyang")
    text = "Cuộc gặp diễn ra ở Bình Nhưỡng."
    assert states(covered(tmp_path, text, one, languages="vi, en"))["Bình Nhưỡng"] == "asked"


def test_drafts_and_retired_questions_ask_for_nothing(tmp_path: Path) -> None:
    source = covered(tmp_path, "There were 12 boats.", item("How many?", "12") + "    status: draft\n")
    assert (source.facts[0].state, source.paragraphs[0].items) == ("missing", ())


def test_what_is_not_to_be_asked_is_left_out_of_the_share_with_its_reason(tmp_path: Path) -> None:
    excluded = "    not_asked:\n      - {text: Photo Jane Dee, why: byline}\n      - {text: Bergen, why: elsewhere}\n"
    text = "There were 12 boats. Photo: Jane Dee"
    source = covered(tmp_path, text, item("How many?", "12"), excluded=excluded)
    assert states(source)["Jane Dee"] == "excluded"
    assert [in_language(fact.why, "vi") for fact in source.facts if fact.why] == ["byline"]
    assert (count(source.facts).percent, count(source.facts).excluded) == (100, 1)
    assert source.unused == ("Bergen",)


def test_a_share_is_100_only_if_nothing_is_missing() -> None:
    assert Coverage("b", (), ()).count.percent == 100
    from quizgen.source import Source

    place = Source("t", "x").place(0, 1)
    facts = [Fact("figure", place, n, "missing" if n == 0 else "asked") for n in range(1000)]
    assert count(facts).percent == 99


def test_a_text_without_mentions_and_an_empty_one_are_covered(tmp_path: Path) -> None:
    plain = covered(tmp_path, "It rained all day.", item("What did it do?", "It rained"))
    assert (plain.facts, len(plain.paragraphs)) == ((), 1)
    empty = covered(tmp_path, "", item("What did it do?", "It rained"))
    assert (empty.paragraphs, count(empty.facts).percent) == ((), 100)
