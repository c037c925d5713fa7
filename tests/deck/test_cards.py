"""Cards as learners handle them: picks that can be mended, orders that are drawn, a second language, hard texts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

import pytest

pytest.importorskip("anki")
pytest.importorskip("playwright")

from playwright.sync_api import Browser

from quizgen.blocks import Choices, Criterion, Entry, Gap, Gaps, Judgements, Lines, Option, Order, Pairs, Recall
from quizgen.deck.labels import style
from quizgen.deck.notes import to_deck
from quizgen.deck.sides import card_sides
from quizgen.editions import Day, Edition, EditionBlock, Head, Medium, Pieces, Posed
from quizgen.ledger import Ledger, Publication
from quizgen.locale import catalogue
from quizgen.prose import Prose, parse_prose

from .clients import Client, Desktop, Droid, Look, NoScript, Shown, answer, chromium, learn, tell
from .clients.access import barriers
from .editions import HOSTILE, JOB, choices, edition, every_block, hostile, png, posed, texts

pytestmark = [pytest.mark.anki, pytest.mark.browser, pytest.mark.slow]

LONG = ("Theo bài báo, ông Kim Jong-un rời vùng Primorye sau một chuyến thăm kéo dài gần một tuần. " * 5)[:400]


class Stage(NamedTuple):
    """A browser, and cards by their names."""

    browser: Browser
    cards: dict[str, Shown]
    media: Path


def both(vi: str, en: str) -> Prose:
    """A text in two languages."""
    return parse_prose(vi).beside(parse_prose(en), "en")


def bilingual(items: tuple[Posed, ...]) -> Edition:
    """An edition in which English stands beside Vietnamese."""
    second = Head("en", catalogue("en"), "Rivers", "", None, ())
    return edition(items, "vi+en", title="Sông", second=second, words=catalogue("vi"))


def tall_and_wide(folder: Path) -> tuple[Medium, Medium]:
    """A tall and a wide picture, as they may come from anywhere."""
    found = []
    for name, size in (("tall.svg", 'width="100" height="4000"'), ("wide.svg", 'width="4000" height="100"')):
        (folder / name).write_text(f'<svg xmlns="http://www.w3.org/2000/svg" {size}><rect width="9" height="9"/></svg>')
        found.append(Medium(folder / name, LONG, LONG))
    return found[0], found[1]


def extreme(folder: Path) -> tuple[Posed, ...]:
    """400 letters in every field, words without an end, ten options, answers of one letter."""
    text, endless = parse_prose(LONG), parse_prose("Krung" * 60)
    blocks: dict[str, EditionBlock] = {
        "long-choices": Choices(tuple(Option(text, text) for _ in range(4)), (1, 2), many=True),
        "long-order": Order((text, endless, text), (text, text, None), (2, 0, 1)),
        "long-pairs": Pairs((text, endless), (endless, text, text), (2, 0)),
        "long-entry": Entry("text", text, (text,), text),
        "long-lines": Lines(3, (Criterion(Decimal(1), text), Criterion(Decimal("0.25"), endless))),
        "long-gap": Gaps((text, Gap(1, (endless,), text), text), (text, endless)),
        "long-recall": Recall(endless),
        "ten-letters": choices(*"abcdefghij", key=(4,)),
    }
    tall, wide = tall_and_wide(folder)
    return tuple(
        replace(
            posed(name, block, None if isinstance(block, Gaps) else LONG),
            explanation=text,
            hint=text,
            sources=(text,),
            image=(tall, wide)[n % 2],
        )
        for n, (name, block) in enumerate(blocks.items())
    )


def plain(folder: Path) -> tuple[Posed, ...]:
    """Items each of which shows one thing."""
    (folder / "p.png").write_bytes(png(120))
    a, b, c, d = texts("a", "b", "c", "d")
    pinned = (Option(a), Option(b), Option(c), Option(d, last=True))
    old, young = (Day(iso, parse_prose(iso)) for iso in ("2001", "2999-01"))
    return (
        posed("drawn", choices("a", "b", "c", "d", "e"), "?"),
        posed("pinned", Choices(pinned, (0,)), "?"),
        posed("fixed", Choices(pinned, (0,), fixed=True), "?"),
        posed("several", Choices(pinned, (0, 1), many=True), "?"),
        posed("items", Order((a, b, c), (None, None, None), (1, 2, 0)), "?"),
        posed("pairs", Pairs((a, b, c), (a, b, c, d), (3, 0, 0)), "?"),
        posed("place", Entry("text", parse_prose("Hòa Bình")), "?"),
        posed("essay", Lines(3, (Criterion(Decimal("0.5"), a), Criterion(Decimal(2), b))), "?"),
        posed("old", Recall(a), "?", review_by=old),
        posed("young", Recall(a), "?", review_by=young),
    )


def two_languages() -> tuple[Posed, ...]:
    """Items in two languages."""
    passage: Pieces = (*texts("Sông "), Gap(1, (parse_prose("Hồng"),)), *texts(" dài."))
    there: Pieces = (*texts("The "), Gap(1, (parse_prose("Red"),)), *texts(" River is long."))
    options = Choices((Option(both("Sông Hồng", "Red River")), Option(both("Sông Nin", "Nile"))), (0,))
    return (
        replace(posed("rivers", options), stem=both("Sông nào?", "Which river?")),
        replace(posed("type", Entry("text", both("Sông Hồng", "Red River"))), stem=both("Sông nào?", "Which river?")),
        posed("gap", Gaps(passage, second=there)),
    )


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as started:
        yield started


@pytest.fixture(scope="module")
def stage(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    folder = tmp_path_factory.mktemp("plain")
    with learn(edition(plain(folder)), JOB, folder / "learner") as (cards, media):
        yield Stage(browser, {card.name: card for card in cards}, media)


@pytest.fixture(scope="module")
def bilingual_stage(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    folder = tmp_path_factory.mktemp("bilingual")
    with learn(bilingual(two_languages()), JOB, folder / "learner") as (cards, media):
        yield Stage(browser, {card.name: card for card in cards}, media)


@pytest.fixture(params=[Desktop, Droid], ids=["desktop", "droid"])
def client(stage: Stage, request: pytest.FixtureRequest) -> Iterator[Client]:
    made: Client = request.param(stage.browser, stage.media)
    yield made
    made.close()


def order(client: Client, mark: str = "data-option") -> list[str | None]:
    """The numbers of what is shown, from top to bottom."""
    return [place.get_attribute(mark) for place in client.page.locator(f"[{mark}]").all()]


def states(client: Client, mark: str) -> dict[str | None, str | None]:
    """The state of what is shown by its number."""
    places = client.page.locator(f"[{mark}]").all()
    return {place.get_attribute(mark): place.get_attribute("data-state") for place in places}


def tap(client: Client, *marks: str) -> None:
    for mark in marks:
        client.page.locator(mark).first.click()


def test_options_are_drawn_at_every_review_and_stay_where_they_are_on_the_back(stage: Stage, client: Client) -> None:
    seen = set()
    for _ in range(12):
        client.front(stage.cards["drawn"])
        front = order(client)
        client.back()
        assert order(client) == front
        seen.add(tuple(front))
    assert len(seen) > 1
    assert {frozenset(one) for one in seen} == {frozenset("01234")}


def test_what_has_its_place_keeps_it(stage: Stage, client: Client) -> None:
    for _ in range(6):
        client.front(stage.cards["pinned"])
        assert order(client)[-1] == "3"
        client.front(stage.cards["fixed"])
        assert order(client) == ["0", "1", "2", "3"]


def test_a_pick_can_be_mended_and_a_second_tap_turns_the_card(stage: Stage, client: Client) -> None:
    client.front(stage.cards["fixed"])
    tap(client, "[data-option='2']", "[data-option='0']")
    assert client.commands() == []
    tap(client, "[data-option='0']")
    assert client.commands() == ["ans"]
    client.back()
    assert states(client, "data-option") == {"0": "right", "1": "off", "2": "off", "3": "off"}


def test_arrow_keys_choose_as_among_radio_buttons(stage: Stage, client: Client) -> None:
    client.front(stage.cards["fixed"])
    client.page.locator("[data-option='3']").focus()
    client.page.keyboard.press("ArrowDown")
    assert client.page.locator("[aria-checked='true']").get_attribute("data-option") == "0"


def test_several_answers_are_taken_back_by_a_second_tap(stage: Stage, client: Client) -> None:
    client.front(stage.cards["several"])
    tap(client, "[data-option='0']", "[data-option='2']", "[data-option='3']", "[data-option='3']")
    client.back()
    assert tell(client.page) == "partly"
    assert states(client, "data-option") == {"0": "right", "1": "missed", "2": "wrong", "3": "off"}
    result = client.page.locator(".result")
    assert [result.get_attribute(f"data-{name}") for name in ("right", "all")] == ["2", "4"]


def test_items_are_ordered_by_taps_and_stand_in_their_order_on_the_back(stage: Stage, client: Client) -> None:
    client.front(stage.cards["items"])
    tap(client, *(f"[data-item='{n}']" for n in (0, 1, 0, 0, 2)))
    client.back()
    assert order(client, "data-item") == ["1", "2", "0"]
    assert states(client, "data-item") == {"1": "right", "2": "wrong", "0": "wrong"}
    assert tell(client.page) == "partly"


def test_pairs_are_parted_by_a_second_tap_and_partners_may_be_shared(stage: Stage, client: Client) -> None:
    client.front(stage.cards["pairs"])
    tap(client, "[data-right='1']", "[data-left='0']", "[data-right='3']")
    tap(client, "[data-left='1']", "[data-right='0']", "[data-left='2']", "[data-right='0']")
    client.back()
    assert tell(client.page) == "right"


def test_enter_in_the_field_turns_the_card_and_another_tone_place_is_right(stage: Stage, client: Client) -> None:
    client.front(stage.cards["place"])
    client.page.locator("[data-entry]").fill(" hoà bình ")
    client.page.keyboard.press("Enter")
    assert client.commands() == ["ans"]
    client.back()
    assert tell(client.page) == "right"


def test_what_is_wrong_by_its_marks_alone_is_told_so(stage: Stage, client: Client) -> None:
    client.front(stage.cards["place"])
    client.page.locator("[data-entry]").fill("Hoa Binh")
    client.back()
    assert tell(client.page) == "wrong"
    assert client.page.locator("[data-entry][data-near]").count() == 1


def test_an_open_answer_is_marked_by_its_writer(stage: Stage, client: Client) -> None:
    client.front(stage.cards["essay"])
    client.back()
    tap(client, "[data-criterion='0']", "[data-criterion='1']", "[data-criterion='0']")
    assert client.page.locator(".sum").inner_text() == "2 / 2,5"


def test_a_fact_past_its_day_of_review_says_so(stage: Stage, client: Client) -> None:
    for name, past in (("old", 1), ("young", 0)):
        client.front(stage.cards[name])
        client.back()
        assert client.page.locator(".review-by").count() == 1
        assert client.page.locator(".review-by.past").count() == past


def test_a_card_whose_store_is_forbidden_is_judged_where_sides_share_a_page(stage: Stage) -> None:
    client = Desktop(stage.browser, stage.media)
    forbid = "Object.defineProperty(window, 'sessionStorage', {get() { throw new Error('forbidden') }})"
    client.page.add_init_script(forbid)
    client.front(stage.cards["fixed"])
    tap(client, "[data-option='0']")
    client.back()
    assert tell(client.page) == "right"
    assert client.problems == []
    client.close()


def test_where_the_script_stumbles_the_card_stands_as_it_was_written(stage: Stage) -> None:
    client = Droid(stage.browser, stage.media)
    client.front(stage.cards["fixed"])
    client.page.evaluate(
        "() => { const kept = JSON.parse(sessionStorage.quizgen); kept.state.order = [7];"
        "sessionStorage.quizgen = JSON.stringify(kept) }"
    )
    client.back()
    assert tell(client.page) == ""
    assert client.page.locator(".answer").inner_text() == "a"
    assert client.page.locator(".ask ol > li").count() == 4
    assert len(client.problems) == 1
    client.close()


def test_another_notes_answer_is_not_taken_for_ones_own(stage: Stage, client: Client) -> None:
    client.front(stage.cards["fixed"])
    tap(client, "[data-option='0']")
    client.back()
    client.front(stage.cards["pinned"])
    client.back()
    assert tell(client.page) == "none"


@pytest.mark.parametrize("kind", [Desktop, Droid, NoScript])
def test_a_second_language_is_shown_on_demand(bilingual_stage: Stage, kind: type[Client]) -> None:
    client = kind(bilingual_stage.browser, bilingual_stage.media)
    for name, shown in (("rivers", ("Which river?", "Red River")), ("gap", ("River is long.",))):
        client.front(bilingual_stage.cards[name])
        places = [client.page.locator(".second", has_text=text).first for text in shown]
        assert not any(place.is_visible() for place in places)
        tap(client, ".second-switch:visible")
        assert all(place.is_visible() for place in places)
        assert {place.get_attribute("lang") for place in places} == {"en"}
        client.back()
        if not client.scripts:
            tap(client, ".second-switch:visible")
        assert all(client.page.locator(".second", has_text=text).first.is_visible() for text in shown)
    assert client.problems == []
    client.close()


def test_the_second_passage_has_the_same_gaps_and_does_not_tell_them(bilingual_stage: Stage) -> None:
    assert list(bilingual_stage.cards) == ["rivers", "type", "gap"]
    client = NoScript(bilingual_stage.browser, bilingual_stage.media)
    client.front(bilingual_stage.cards["gap"])
    tap(client, ".second-switch:visible")
    assert client.page.locator(".stem").inner_text().split("\n") == ["Sông [...] dài.", "The [...] River is long."]
    client.back()
    tap(client, ".second-switch:visible")
    assert client.page.locator(".stem").inner_text().split("\n") == ["Sông Hồng dài.", "The Red River is long."]
    client.close()


@pytest.mark.parametrize("typed", ["sông hồng", "red river"])
def test_an_answer_may_be_typed_in_either_language(bilingual_stage: Stage, typed: str) -> None:
    client = Droid(bilingual_stage.browser, bilingual_stage.media)
    client.front(bilingual_stage.cards["type"])
    client.page.locator("[data-entry]").fill(typed)
    client.back()
    assert tell(client.page) == "right"
    client.close()


def test_two_languages_shut_nobody_out(bilingual_stage: Stage) -> None:
    for night in (False, True):
        client = Droid(bilingual_stage.browser, bilingual_stage.media, Look(width=320, night=night))
        for card in bilingual_stage.cards.values():
            client.front(card)
            tap(client, ".second-switch:visible")
            assert (barriers(client.page), client.overflow()) == ([], 0), card.name
            client.back()
            assert (barriers(client.page), client.overflow()) == ([], 0), card.name
        client.close()


@pytest.mark.parametrize("kind", [Droid, NoScript])
def test_the_longest_texts_fit_the_smallest_window(browser: Browser, tmp_path: Path, kind: type[Client]) -> None:
    with learn(edition(extreme(tmp_path)), JOB, tmp_path / "learner") as (cards, media):
        client = kind(browser, media, Look(width=320))
        for card in cards:
            client.front(card)
            assert client.overflow() == 0, card.name
            if client.scripts:
                answer(client.page, card.item.block, right=False)
            client.back()
            assert client.overflow() == 0, card.name
        assert client.problems == []
        client.close()


@pytest.mark.parametrize("kind", [Desktop, Droid])
def test_hostile_texts_are_answered_as_texts(browser: Browser, tmp_path: Path, kind: type[Client]) -> None:
    with learn(hostile(tmp_path), JOB, tmp_path / "learner") as (cards, media):
        client = kind(browser, media)
        client.page.on("dialog", lambda dialog: pytest.fail(f"a text ran: {dialog.message}"))
        said = parse_prose(HOSTILE).plain[:40]
        for card in cards:
            client.front(card)
            assert said in client.page.inner_text("body")
            if isinstance(card.item.block, (Choices, Judgements)):
                answer(client.page, card.item.block, right=True)
                client.back()
                assert tell(client.page) == "right", card.name
            else:
                client.back()
            assert said in client.page.inner_text("body")
        assert client.problems == []
        client.close()


@pytest.mark.parametrize("kind", [Desktop, Droid, NoScript])
def test_a_withdrawn_question_is_not_asked_and_says_why(browser: Browser, tmp_path: Path, kind: type[Client]) -> None:
    items = every_block(tmp_path)
    client = kind(browser, tmp_path)
    deck = to_deck(edition(items), items, Publication(Ledger(), JOB.now, draft=True))
    for note, item in zip(deck.notes, items, strict=True):
        names = [field.name for field in note.note_type.fields]
        said = {"Media": "", "Notice": "Đã rút"}
        values = tuple(said.get(name, value) for name, value in zip(names, note.values, strict=True))
        sides = card_sides(replace(note, values=values), note.cards[0])
        client.front(Shown(item, 0, *(f"<style>{style()}</style>{side}" for side in sides)))
        for side in ("front", "back"):
            if side == "back":
                client.back()
            assert client.page.locator(".notice:visible").inner_text() == "Đã rút"
            assert client.page.locator(".ask, .answer, .result, .task, .explanation").count() == 0, item.id
    assert client.problems == []
    client.close()


def test_every_block_is_named_by_what_it_asks(browser: Browser, tmp_path: Path) -> None:
    with learn(edition(every_block(tmp_path)), JOB, tmp_path / "learner") as (cards, media):
        client = Desktop(browser, media)
        for card in cards:
            client.front(card)
            for group in client.page.locator(".ask").all():
                assert group.evaluate("one => document.getElementById(one.getAttribute('aria-labelledby')).innerText")
        client.close()
