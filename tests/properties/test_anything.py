"""Whatever stands in a file, there are problems or a bank, never an exception."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from .reading import read

BANK = (Path(__file__).parents[2] / "content" / "kim-russia-2023.yaml").read_text(encoding="utf-8")
HEAD = "id: r\nkey: q1\ntitle: R\nlanguages: [en]\nquestions:\n"
SIGNS = "\t\n :-#'\"[]{}|>*&!%@`,?~=<\\\r\u00a0\u200b\ufeff\x00\x1f\u0338đĐ0.5e/−\ud7ff\U0001f600"

pieces = st.sampled_from(
    ["- ", "  ", "\n", "id: x\n", "type: cloze\n", "text: ", "stem:", "{{", "}}", "c1::", "::", "|", "answer: "]
    + ["vi: ", "en: ", "[", "]", "{", "}", '"', "'", "#", "*", "&", "!!", "source: ", "image: ", "distractors:\n"]
    + ["    - ", "? ", "---\n", "...\n", "%YAML 1.1\n", "<<: ", "\t", "17/9/2023", "6.500", ">-\n", "\r\n"]
)
soup = st.lists(st.one_of(pieces, st.text(SIGNS, max_size=3)), max_size=40).map("".join)


@settings(max_examples=300)
@given(st.binary(max_size=300))
@example(b"\xff\xfe")
@example(b"\xef\xbb\xbf")
@example(b"\x00")
@example(b"a: \xe1\xbb")
def test_any_bytes(data: bytes) -> None:
    read(data)


@settings(max_examples=300)
@given(st.text(max_size=300))
@example("? ")
@example("&a")
@example("*")
@example("!")
@example("- - - - -")
@example("a: |\n\t")
def test_any_text(text: str) -> None:
    read(text.encode("utf-8", errors="surrogatepass"))


@settings(max_examples=600)
@given(soup)
def test_any_soup_of_yaml(text: str) -> None:
    read(text)


@settings(max_examples=600)
@given(soup)
def test_any_soup_of_yaml_behind_a_sound_head(text: str) -> None:
    read(HEAD + text)


@settings(max_examples=300)
@given(st.sampled_from(["id", "type", "answer", "source", "tags", "image", "points", "use"]), soup)
def test_any_soup_of_yaml_under_a_key(key: str, text: str) -> None:
    read(f"{HEAD}  - id: x\n    type: short_answer\n    stem: S\n    answer: A\n    {key}: {text}")


Mutation = tuple[str, int, int, str]
mutations = st.lists(
    st.tuples(
        st.sampled_from(["delete", "double", "swap", "insert", "indent", "outdent", "cut", "drop", "replace"]),
        st.integers(0, 10**6),
        st.integers(0, 10**6),
        st.one_of(st.text(SIGNS, min_size=1, max_size=4), pieces),
    ),
    min_size=1,
    max_size=6,
)


def mutated(text: str, changes: list[Mutation]) -> str:
    """A text after what happens to texts."""
    for what, first, second, signs in changes:
        lines = text.split("\n")
        n, m = first % len(lines), second % len(lines)
        at = first % (len(text) + 1)
        match what:
            case "delete":
                del lines[n]
            case "double":
                lines.insert(m, lines[n])
            case "swap":
                lines[n], lines[m] = lines[m], lines[n]
            case "indent":
                lines[n] = " " * (second % 5 + 1) + lines[n]
            case "outdent":
                lines[n] = lines[n][second % 4 + 1 :] if lines[n].startswith(" ") else lines[n]
            case "insert":
                lines = [text[:at] + signs + text[at:]]
            case "replace":
                lines = [text[:at] + signs + text[at + len(signs) :]]
            case "cut":
                lines = [text[: max(at, 1)]]
            case "drop":
                lines = [text[:at] + text[at + second % 200 :]]
        text = "\n".join(lines)
    return text


def part(number: int) -> str:
    """The head of the bank and three of its questions, so that an example takes milliseconds."""
    head, *questions = BANK.split("\n  - id: ")
    chosen = [questions[(number + n) % len(questions)] for n in range(3)]
    return "\n  - id: ".join((head, *chosen))


@settings(max_examples=500)
@given(st.integers(0, 40), mutations)
def test_a_bank_to_which_something_happened(number: int, changes: list[Mutation]) -> None:
    read(mutated(part(number), changes))


@settings(max_examples=60)
@given(mutations)
def test_a_whole_bank_to_which_something_happened(changes: list[Mutation]) -> None:
    read(mutated(BANK, changes))


@pytest.mark.slow
@settings(max_examples=20_000)
@given(st.integers(0, 40), mutations)
def test_a_bank_to_which_much_happened(number: int, changes: list[Mutation]) -> None:
    read(mutated(part(number), changes))


def test_a_bank_cut_off_at_any_line() -> None:
    lines = part(3).splitlines(keepends=True)
    for end in range(len(lines)):
        text = "".join(lines[:end])
        read(text)
        read(text[:-3])
        read(text[:-10])
