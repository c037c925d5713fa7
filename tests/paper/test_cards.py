"""Study cards: each answer lies behind its question, over whichever edge a sheet is turned; none is cut off."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import pypdfium2
import pytest
from pypdfium2 import raw

from quizgen.blocks import Criterion, Entry, Judgements, Lines, Order, Pairs, Recall, Statement
from quizgen.editions import Edition, EditionBlock, Posed
from quizgen.paper.cards import draw_cards
from quizgen.paper.cards.fit import lines, shortened
from quizgen.paper.options import PaperOptions
from quizgen.settings import Duplex, PaperSize
from tests.paper.editions import choices, edition, english, picture, posed, prose, texts, vietnamese
from tests.paper.prints import Press, Word, printing, spot, words

LONG = " ".join(f"word{n}" for n in range(60))
SENTENCES = " ".join(
    f"Sentence {n} says something rather long about the matter, with 1.5 million words." for n in range(9)
)


def numbered(count: int) -> Edition:
    """Cards all of whose words, but for their heads, tell which they are and on which side, turned round too."""
    return edition(
        [
            posed(f"id{n}", f"q{name}q " * (1 + 7 * n % 40), Recall(prose(f"a{name}a " * (1 + 5 * n % 30))))
            for n, name in enumerate(names(count))
        ],
        title="",
    )


def names(count: int) -> list[str]:
    """Names of cards: AAA, BBB …"""
    return [chr(ord("A") + n) * 3 for n in range(count)]


def drawn(shown: Edition, **options: object) -> str:
    """The page of cards."""
    return draw_cards(shown, PaperOptions(**options)).data.decode()  # type: ignore[arg-type]


def text_of(page: str) -> str:
    """What a page says, without its style and its tags."""
    body = page.partition("<main>")[2]
    return " ".join(re.sub("<[^>]*>", " ", body).split())


class Cuts(NamedTuple):
    """Where a sheet is cut: from left to right, and from above down."""

    across: list[float]
    down: list[float]

    def card(self, word: Word) -> tuple[int, int]:
        """The column and row of the card on which a word stands, 4 mm from its edges at least."""
        return _between(self.across, word.left, word.right), _between(self.down, word.top, word.bottom)


def _between(cuts: Sequence[float], begin: float, end: float) -> int:
    return next(n for n, (a, b) in enumerate(pairwise(cuts)) if a + 4 < begin and end < b - 4)


def cuts_of(page: pypdfium2.PdfPage) -> Cuts:
    """The places of the marks along the upper and the left edge."""
    marks = [spot(thing, page) for thing in page.get_objects([raw.FPDF_PAGEOBJ_PATH])]
    across = {round(mark.x, 1) for mark in marks if mark.y < 8 and mark.height > 4 and mark.width < 1}
    down = {round(mark.y, 1) for mark in marks if mark.x < 8 and mark.width > 4 and mark.height < 1}
    return Cuts(sorted(across), sorted(down))


def sides(page: pypdfium2.PdfPage, letter: str) -> list[Word]:
    """The words of questions (q) or of answers (a)."""
    return words(page, f"{letter}[A-Z]{{3}}{letter}")


def turned_over(word: Word, page: pypdfium2.PdfPage, edge: Duplex) -> Word:
    """Where a word on the back lies, seen through the paper from the front."""
    width, height = page.get_width() * 25.4 / 72, page.get_height() * 25.4 / 72
    if edge == "long":
        return word._replace(left=width - word.right, right=width - word.left)
    return word._replace(top=height - word.bottom, bottom=height - word.top)


@pytest.fixture(scope="module")
def printed() -> Iterator[Press]:
    """Prints pages."""
    with printing() as printer:
        yield printer


@pytest.mark.browser
@pytest.mark.slow
@pytest.mark.parametrize("size", ["a4", "letter"])
@pytest.mark.parametrize("count", [1, 3, 8, 13])
@pytest.mark.parametrize("edge", ["long", "short"])
def test_each_answer_is_printed_behind_its_question(edge: Duplex, count: int, size: PaperSize, printed: Press) -> None:
    lie_behind(printed(drawn(numbered(count), duplex=edge, paper=size)), edge, count)


def lie_behind(document: pypdfium2.PdfDocument, edge: Duplex, count: int) -> None:
    """All questions have their answers behind them, and reading on needs no turning of a card."""
    assert len(document) == 2 * -(-count // 8)
    seen: set[str] = set()
    for n in range(0, len(document), 2):
        front, back = document[n], document[n + 1]
        cuts = cuts_of(front)
        assert (len(cuts.across), len(cuts.down)) == (3, 5)
        asked = {(word.text.strip("q"), cuts.card(word)) for word in sides(front, "q")}
        told = {(word.text.strip("a"), cuts.card(turned_over(word, back, edge))) for word in sides(back, "a")}
        assert asked == told
        assert {word.turned for word in sides(front, "q")} == {False}
        assert {word.turned for word in sides(back, "a")} == {edge == "short"}
        seen |= {number for number, _ in asked}
    assert seen == set(names(count))


@pytest.mark.browser
@pytest.mark.slow
def test_the_edge_can_be_chosen_on_the_page(printed: Press) -> None:
    lie_behind(printed(drawn(numbered(10), duplex="long"), click="#short"), "short", 10)
    lie_behind(printed(drawn(numbered(10), duplex="short"), click="#long"), "long", 10)


@pytest.mark.browser
@pytest.mark.slow
@pytest.mark.parametrize("size", ["a4", "letter"])
@pytest.mark.parametrize("count", [1, 4, 7])
def test_a_folded_card_has_its_answer_beside_its_question(count: int, size: PaperSize, printed: Press) -> None:
    document = printed(drawn(numbered(count), duplex="fold", paper=size))
    assert len(document) == -(-count // 4)
    seen: set[str] = set()
    for page in document:
        cuts = cuts_of(page)
        asked = {(word.text.strip("q"), *cuts.card(word)) for word in sides(page, "q")}
        told = {(word.text.strip("a"), *cuts.card(word)) for word in sides(page, "a")}
        assert {(number, 1, row) for number, _, row in asked} == told
        assert {column for _, column, _ in asked} == {0}
        seen |= {number for number, _, _ in asked}
    assert seen == set(names(count))


@pytest.mark.browser
@pytest.mark.slow
def test_the_toolbar_is_not_printed(printed: Press) -> None:
    assert not any(words(page, "Two-sided") for page in printed(drawn(numbered(1))))


@pytest.mark.browser
@pytest.mark.slow
def test_the_pages_own_policy_lets_its_button_print(printed: Press) -> None:
    printed.page.set_content(drawn(numbered(1)))
    printed.page.evaluate("window.print = () => { document.title = 'printed' }")
    printed.page.click("#print")
    assert printed.page.title() == "printed"


OVERFLOWS = """() => [...document.querySelectorAll("article .text")].filter(text => {
  const room = text.getBoundingClientRect(), parts = [...text.children].map(part => part.getBoundingClientRect());
  const above = Math.min(...parts.map(part => part.top)), below = Math.max(...parts.map(part => part.bottom));
  const wide = [...text.querySelectorAll("*")].some(part => part.getBoundingClientRect().right > room.right + 1);
  return above < room.top - 1 || below > room.bottom + 1 || wide;
}).map(text => text.innerText)"""


def crowded(folder: Path) -> list[Posed]:
    """Cards that are nearly full, or too full: of every kind, with long words, bold, code, broken lines, pictures."""
    image = picture(folder)
    found: list[Posed] = []
    for n in range(1, 38, 3):
        some = " ".join(["chữ", "**đậm**", "Wörter", "`code`", "www", "illi", "Nghiêng"][k % 7] for k in range(3 * n))
        wide = "W" * (4 * n)
        blocks: tuple[EditionBlock, ...] = (
            Recall(prose(some)),
            choices([0], *(f"{some} {k}" for k in range(4))),
            choices([1, 2], *(wide[: 3 * n] + str(k) for k in range(6)), many=True),
            Judgements((Statement(prose(some), prose(some)),) * 4, (True, False) * 2, grid=True),
            Order(texts(*(f"{some[: 5 * n]} {k}" for k in range(5))), (prose("2023"),) * 5, (4, 3, 2, 1, 0)),
            Pairs(
                texts(*(f"left {k} {wide[:n]}" for k in range(4))),
                texts(*(f"right {k}" for k in range(6))),
                (3, 2, 1, 0),
            ),
            Lines(4, tuple(Criterion(posed("x", "x", Recall(prose("x"))).points, prose(some)) for _ in range(3))),
            Entry("text", prose(wide), texts(some), prose("km")),
        )
        for k, block in enumerate(blocks):
            item = posed(
                f"c{n}-{k}", f"Dòng một\nDòng hai {some}", block, explanation=SENTENCES[: 40 * n], sources=(some,)
            )
            found.append(replace(item, image=image if n % 2 else None))
    return found


@pytest.mark.browser
@pytest.mark.slow
@pytest.mark.parametrize("size", ["a4", "letter"])
@pytest.mark.parametrize("duplex", ["long", "fold"])
def test_nothing_on_a_card_is_cut_off(duplex: Duplex, size: PaperSize, printed: Press, tmp_path: Path) -> None:
    rendered = draw_cards(edition(crowded(tmp_path)), PaperOptions(duplex=duplex, paper=size))
    printed.page.set_content(rendered.data.decode())
    printed.page.emulate_media(media="print")
    assert rendered.counts["cards"] > 30
    assert rendered.counts["shortened"] > 5
    assert len(rendered.left_out) > 5
    assert printed.page.evaluate(OVERFLOWS) == []


@pytest.mark.parametrize(("items", "language"), [(english(), "en"), (vietnamese(), "vi")], ids=["en", "vi"])
def test_every_item_is_a_card_with_its_question_and_its_answer(items: tuple[Posed, ...], language: str) -> None:
    rendered = draw_cards(edition(items, language), PaperOptions())
    assert rendered.counts == {"items": len(items), "cards": len(items)}
    assert rendered.left_out == ()
    page = rendered.data.decode()
    assert page.count('class="front"') == page.count('class="back"') == len(items)


def test_a_question_side_tells_neither_the_answer_nor_the_id() -> None:
    item = posed("it-was-hanoi", "Which city?", Recall(prose("Hanoi")), explanation="Since 1010.", hint="North.")
    front, back = re.findall("<article.*?</article>", drawn(edition([item])), re.DOTALL)
    assert "Which city?" in front
    assert not re.search("hanoi|1010", front, re.IGNORECASE)
    assert all(told in back for told in ("Hanoi", "Since 1010.", "it-was-hanoi"))


def test_items_kept_for_tests_stand_on_no_card() -> None:
    kept = replace(posed("kept", "Secret?", Recall(prose("Yes"))), use=("paper",))
    rendered = draw_cards(edition([kept, *english()]), PaperOptions())
    assert [left.item for left in rendered.left_out] == ["kept"]
    assert "Secret" not in rendered.data.decode()


def test_a_long_explanation_ends_with_a_whole_sentence_and_is_counted() -> None:
    item = posed("long", "What?", Recall(prose("That.")), explanation=SENTENCES * 2)
    rendered = draw_cards(edition([item]), PaperOptions())
    assert rendered.counts == {"items": 1, "cards": 1, "shortened": 1}
    page = text_of(rendered.data.decode())
    assert "That." in page
    assert re.search(r"1\.5 million words\. …", page)


def test_what_has_no_room_is_left_out_and_told() -> None:
    items = [
        posed("long-question", LONG * 4, Recall(prose("x"))),
        posed("long-answer", "What?", Recall(prose(LONG * 4))),
        posed("short", "What?", Recall(prose("That."))),
    ]
    rendered = draw_cards(edition(items), PaperOptions())
    assert [left.item for left in rendered.left_out] == ["long-question", "long-answer"]
    assert rendered.counts == {"items": 1, "cards": 1}
    assert "no room" in rendered.left_out[0].why.en


def test_sentences_are_taken_from_the_end_and_keep_their_style() -> None:
    shorter = [text.html() for text in shortened(prose("One **and** 1.5. Two! Three?"))]
    assert shorter == ["One <strong>and</strong> 1.5. Two! …", "One <strong>and</strong> 1.5. …"]


def test_a_word_longer_than_a_line_takes_several() -> None:
    assert lines(prose("W" * 30), 10.5) == 4
    assert lines(prose("a\nb"), 10) == 2


def test_what_a_teacher_writes_is_never_markup() -> None:
    item = posed("x", "<img src=x> {{ 7 * 7 }}", Recall(prose("<script>alert(1)</script>")))
    page = drawn(edition([item], title="</title><script>"))
    assert page.count("<script") == 1
    assert "<img" not in page
    assert "{{ 7 * 7 }}" in page
