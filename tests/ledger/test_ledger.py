"""The ledger by itself: what learners have, and numbers of gaps that last."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.ledger import Content, Entry, Ledger, Publication, append_entries, ledger_path, read_ledger
from quizgen.ledger.entries import entry_from_json
from quizgen.ledger.files import owner_of, recovered
from quizgen.ledger.gaps import kept_numbers

from .desk import DAY, T0


def entry(
    content: str = "h1",
    stamp: int = T0,
    guid: str = "g1",
    gaps: Sequence[tuple[int, str]] = (),
    deck: str = "Sông [VI]",
    withdrawn: bool = False,
) -> Entry:
    """An entry in which little matters."""
    return Entry(guid, "item", "vi", "quizgen gaps", deck, (0,), tuple(gaps), content, stamp, withdrawn)


def content(hashed: str = "h1", guid: str = "g1", note_type: str = "quizgen gaps") -> Content:
    """A note as a build would publish it."""
    return Content(guid, "item", "vi", note_type, (0,), (), hashed)


# What learners have


def test_the_entry_with_the_highest_stamp_is_what_learners_have() -> None:
    entries = [entry("h2", T0 + 2), entry("h3", T0 + 3), entry("h1", T0)]
    ledger = Ledger(entries)
    assert ledger.latest("g1") == entries[1]
    assert ledger.has("g1", "h3")
    assert not ledger.has("g1", "h2")
    assert ledger.highest == T0 + 3


def test_nobody_has_a_note_that_was_never_published() -> None:
    ledger = Ledger()
    assert (ledger.latest("g1"), ledger.has("g1", "h1"), ledger.withdrawn_since("g1")) == (None, False, None)
    assert (ledger.used_numbers("g1"), ledger.highest) == (set(), 0)


def test_with_equal_stamps_and_different_contents_nobody_knows_who_has_what() -> None:
    ledger = Ledger([entry("h1"), entry("h2")])
    assert not ledger.has("g1", "h1")
    assert not ledger.has("g1", "h2")
    publication = Publication(ledger, T0)
    assert publication.stamp(content("h1")) == T0 + 1
    settled = Ledger([entry("h1"), entry("h2"), *publication.entries])
    assert settled.has("g1", "h1")


def test_the_same_publication_twice_is_one_publication() -> None:
    assert Ledger([entry("h1"), entry("h1")]).has("g1", "h1")


@given(st.lists(st.builds(entry, st.sampled_from("abc"), st.integers(1, 5), st.sampled_from("gh")), max_size=12))
def test_the_order_of_the_lines_says_nothing(entries: list[Entry]) -> None:
    one, other = Ledger(entries), Ledger(reversed(entries))
    for guid in "gh":
        assert one.latest(guid) == other.latest(guid)
        assert [one.has(guid, hashed) for hashed in "abc"] == [other.has(guid, hashed) for hashed in "abc"]
    assert one.decks == other.decks


@given(
    st.lists(st.tuples(st.sampled_from("abc"), st.integers(0, 4)), min_size=1, max_size=12),
    st.integers(-400, 400),
)
def test_a_build_always_ends_above_every_learner_whose_content_differs(
    history: list[tuple[str, int]], days: int
) -> None:
    """Whatever stands in the ledger and whatever the clock says: what is built reaches all, and then stays."""
    entries = [entry(hashed, T0 + seconds) for hashed, seconds in history]
    publication = Publication(Ledger(entries), T0 + days * DAY)
    stamp = publication.stamp(content("a"))
    assert all(stamp > old.stamp for old in entries if old.content != "a")
    assert all(stamp >= old.stamp for old in entries)
    again = Publication(Ledger([*entries, *publication.entries]), T0)
    assert again.stamp(content("a")) == stamp
    assert again.entries == []


def test_a_note_is_withdrawn_since_the_first_of_its_last_withdrawals() -> None:
    history = [
        entry("gone", T0, withdrawn=True),
        entry("back", T0 + 1),
        entry("gone", T0 + 2, withdrawn=True),
        entry("gone, with a reason", T0 + 3, withdrawn=True),
    ]
    assert Ledger(history).withdrawn_since("g1") == T0 + 2
    assert Ledger(history[:2]).withdrawn_since("g1") is None


def test_a_deck_keeps_the_name_of_its_first_publication() -> None:
    ledger = Ledger([entry("h2", T0 + 1, deck="Sông ngòi [VI]"), entry("h1", T0)])
    publication = Publication(ledger, T0 + 2)
    assert publication.deck_name("vi", "Sông ngòi [VI]") == "Sông [VI]"
    assert publication.renamed == [("Sông [VI]", "Sông ngòi [VI]")]
    assert publication.deck_name("en", "Rivers [EN]") == "Rivers [EN]"
    assert len(publication.renamed) == 1


def test_a_note_that_would_need_another_note_type_is_refused() -> None:
    publication = Publication(Ledger([entry()]), T0)
    publication.stamp(content("h2", note_type="quizgen entry"))
    assert publication.refused == ["item"]


# The file

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
ENTRIES = st.builds(
    Entry,
    guid=TEXTS,
    item=TEXTS,
    language=TEXTS,
    note_type=TEXTS,
    deck=TEXTS,
    cards=st.lists(st.integers(0, 499), max_size=3).map(tuple),
    gaps=st.lists(st.tuples(st.integers(1, 500), TEXTS), max_size=3).map(tuple),
    content=TEXTS,
    stamp=st.integers(0, 2**32 - 1),
    withdrawn=st.booleans(),
)


@given(ENTRIES)
def test_an_entry_comes_back_from_its_line(written: Entry) -> None:
    assert "\n" not in written.to_json()
    assert entry_from_json(written.to_json()) == written


@pytest.mark.parametrize("sign", ["\u2028", "\u2029", "\x85", "\x0c", "\x1e", "\r"])
def test_no_sign_in_a_text_cuts_a_line_in_two(tmp_path: Path, sign: str) -> None:
    path = tmp_path / "rivers.ledger.jsonl"
    written = entry(gaps=[(1, f"a{sign}b")])
    append_entries(path, "rivers", "q1", [written])
    read = read_ledger(path)
    assert read.diagnostics == ()
    assert read.ledger.latest("g1") == written


@pytest.mark.parametrize(
    "line",
    [
        "{",
        "[]",
        "3",
        "null",
        '"text"',
        "<<<<<<< HEAD",
        "=======",
        '{"guid": "g1"}',
        entry().to_json().replace(str(T0), '"now"'),
        entry().to_json().replace('"cards": [0]', '"cards": 0'),
        entry().to_json().replace('"gaps": []', '"gaps": [[1]]'),
        entry().to_json().replace('"guid": "g1"', '"guid": 1'),
        entry().to_json()[:-20],
    ],
)
def test_a_line_that_is_no_entry_is_reported_and_the_others_are_read(tmp_path: Path, line: str) -> None:
    path = tmp_path / "rivers.ledger.jsonl"
    append_entries(path, "rivers", "q1", [entry("h1")])
    with path.open("a", encoding="utf-8") as file:
        file.write(line + "\n")
    append_entries(path, "rivers", "q1", [entry("h2", T0 + 1)])
    read = read_ledger(path)
    assert [found.rule.code for found in read.diagnostics] == ["PUB001"]
    assert (read.identity, read.ledger.has("g1", "h2")) == ("q1", True)


def test_appending_keeps_what_stands(tmp_path: Path) -> None:
    path = ledger_path(tmp_path, "rivers")
    append_entries(path, "rivers", "q1", [entry("h1")])
    before = path.read_bytes()
    append_entries(path, "rivers", "q1", [entry("h2", T0 + 1), entry("h3", T0 + 2)])
    after = path.read_bytes()
    assert after.startswith(before)
    assert after.count(b"\n") == 4
    assert json.loads(after.splitlines()[0]) == {"ledger": 1, "bank": "rivers", "key": "q1"}


def test_appending_to_a_file_that_ends_without_a_line_end_starts_a_line(tmp_path: Path) -> None:
    path = ledger_path(tmp_path, "rivers")
    append_entries(path, "rivers", "q1", [entry("h1")])
    path.write_bytes(path.read_bytes().removesuffix(b"\n"))
    append_entries(path, "rivers", "q1", [entry("h2", T0 + 1)])
    read = read_ledger(path)
    assert (read.diagnostics, len(read.ledger.by_guid["g1"])) == ((), 2)


def test_a_file_with_windows_line_ends_is_read(tmp_path: Path) -> None:
    path = ledger_path(tmp_path, "rivers")
    append_entries(path, "rivers", "q1", [entry("h1"), entry("h2", T0 + 1)])
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    read = read_ledger(path)
    assert (read.diagnostics, len(read.ledger.by_guid["g1"])) == ((), 2)


def test_without_a_file_nothing_was_published(tmp_path: Path) -> None:
    read = read_ledger(ledger_path(tmp_path, "rivers"))
    assert (read.exists, read.identity, read.diagnostics, dict(read.ledger.by_guid)) == (False, "", (), {})


def test_the_owner_of_a_key_is_found_among_other_ledgers(tmp_path: Path) -> None:
    for name in ("lakes", "rivers"):
        append_entries(ledger_path(tmp_path, name), name, f"q-{name}", [entry()])
    mine = ledger_path(tmp_path, "streams")
    assert owner_of("q-rivers", tmp_path, mine) == ledger_path(tmp_path, "rivers")
    assert owner_of("q-streams", tmp_path, mine) is None
    assert owner_of("q-rivers", tmp_path, ledger_path(tmp_path, "rivers")) is None


def test_only_what_a_ledger_has_not_is_recovered() -> None:
    known = Ledger([entry("h1"), entry("h2", T0 + 1)])
    new = entry("h3", T0 + 2)
    assert recovered([entry("h1"), new, entry("h2", T0 + 1)], known) == [new]


# Numbers of gaps


def kept(answers: str, before: str) -> list[int]:
    """The numbers of gaps with one letter each, which were numbered 1, 2, 3 … before."""
    published = list(enumerate(before, 1))
    return kept_numbers(list(answers), published, {number for number, _ in published})


@pytest.mark.parametrize(
    ("answers", "before", "numbers"),
    [
        ("ABC", "", [1, 2, 3]),
        ("ABC", "ABC", [1, 2, 3]),
        ("XABC", "ABC", [4, 1, 2, 3]),
        ("AXBYC", "ABC", [1, 4, 2, 5, 3]),
        ("ABCX", "ABC", [1, 2, 3, 4]),
        ("BC", "ABC", [2, 3]),
        ("AC", "ABC", [1, 3]),
        ("C", "ABC", [3]),
        ("AxC", "ABC", [1, 2, 3]),
        ("xBC", "ABC", [1, 2, 3]),
        ("XxBC", "ABC", [4, 5, 2, 3]),
        ("AA", "A", [1, 2]),
        ("", "ABC", []),
    ],
)
def test_gaps_keep_their_numbers_when_others_are_added_deleted_or_mended(
    answers: str, before: str, numbers: list[int]
) -> None:
    assert kept(answers, before) == numbers


def test_a_number_that_is_free_again_is_given_to_no_other_gap() -> None:
    assert kept_numbers(["C", "X"], [(3, "C")], {1, 2, 3}) == [3, 4]


def test_when_all_numbers_are_used_up_the_highest_is_shared() -> None:
    assert kept_numbers(["X", "C", "Y"], [(3, "C")], {1, 2, 3, 4}, most=4) == [4, 3, 4]


REORDERED = "a gap that is moved loses its number, and another one may get it"


@pytest.mark.parametrize(
    ("answers", "before", "numbers"),
    [("BA", "AB", [2, 1]), ("CAB", "ABC", [3, 1, 2]), ("BADC", "ABCD", [2, 1, 4, 3]), ("XBA", "AB", [3, 2, 1])],
)
def test_gaps_keep_their_numbers_when_they_are_reordered(answers: str, before: str, numbers: list[int]) -> None:
    assert kept(answers, before) == numbers


GAPS = st.lists(st.sampled_from("ABCDEF"), max_size=6, unique=True).map("".join)


@given(GAPS, st.text("UVWXYZ", max_size=4), st.data())
def test_inserted_gaps_never_change_the_numbers_of_the_others(before: str, more: str, data: st.DataObject) -> None:
    answers = list(before)
    for each in dict.fromkeys(more):
        answers.insert(data.draw(st.integers(0, len(answers))), each)
    numbers = dict(zip(answers, kept("".join(answers), before), strict=True))
    assert [numbers[each] for each in before] == list(range(1, len(before) + 1))
    assert len(set(numbers.values())) == len(answers)


@given(GAPS, st.data())
def test_deleted_gaps_never_change_the_numbers_of_the_others(before: str, data: st.DataObject) -> None:
    left = [each for each in before if data.draw(st.booleans())]
    assert kept("".join(left), before) == [before.index(each) + 1 for each in left]


@given(GAPS, GAPS)
def test_no_two_gaps_get_one_number(answers: str, before: str) -> None:
    numbers = kept(answers, before)
    assert len(set(numbers)) == len(answers)


def test_a_number_never_goes_to_another_gap_while_its_own_still_stands() -> None:
    numbers = dict(zip("BADC", kept("BADC", "ABCD"), strict=True))
    assert numbers["D"] != 2, "2 is the number of B, which still stands there"
