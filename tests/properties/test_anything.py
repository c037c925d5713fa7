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

PIECES = """- |  |\\n|id: x\\n|type: cloze\\n|text: |stem:|{{|}}|c1::|::|answer: |vi: |en: |[|]|{|}|"|'|#|*|&|!!|\
source: |image: |distractors:\\n|    - |? |---\\n|...\\n|%YAML 1.1\\n|<<: |\\t|17/9/2023|6.500|>-\\n|\\r\\n|{}|[]|~"""
pieces = st.sampled_from([piece.encode().decode("unicode_escape") for piece in (*PIECES.split("|"), "\\x7c")])
soup = st.lists(st.one_of(pieces, st.text(SIGNS, max_size=3)), max_size=40).map("".join)


@settings(max_examples=600)
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


def is_yaml(text: str) -> bool:
    """Whether the text is one document of YAML."""
    import yaml

    try:
        for _ in yaml.parse(text, yaml.CSafeLoader):
            pass
    except yaml.YAMLError:
        return False
    return True


def part(number: int) -> str:
    """The head of the bank and three of its questions, so that an example takes milliseconds."""
    head, *questions = BANK.split("\n  - id: ")
    chosen = [questions[(number + n) % len(questions)] for n in range(3)]
    return "\n  - id: ".join((head, *chosen))


@settings(max_examples=1200)
@given(st.integers(0, 40), mutations)
def test_a_bank_to_which_something_happened(number: int, changes: list[Mutation]) -> None:
    read(mutated(part(number), changes))


SIGN_FREE = st.lists(
    st.tuples(
        st.sampled_from(["insert", "replace"]),
        st.integers(0, 10**6),
        st.just(0),
        st.sampled_from(["word\n", "\nword\n", "\n", " ", "- ", "[", "'", "{", "\nword", "two words\n", "*"]),
    ),
    min_size=1,
    max_size=2,
)


@settings(max_examples=1500)
@given(st.integers(0, 40), SIGN_FREE)
def test_what_is_not_yaml_is_never_met_with_silence(number: int, changes: list[Mutation]) -> None:
    text = mutated(part(number), changes)
    if not is_yaml(text):
        assert read(text).bank is None


HEAD_KEYS = [line for line in part(0).split("\n") if line[:1].isalpha()]


@pytest.mark.parametrize("line", HEAD_KEYS)
def test_a_head_with_a_colon_too_few_is_not_met_with_silence(line: str) -> None:
    assert read(part(0).replace(f"\n{line}\n", f"\n{line.replace(':', '', 1)}\n", 1)).bank is None


numbers = st.from_regex(r"\A[+-]?[0-9]{1,35}([.,][0-9]{1,35})?([eE][+-]?[0-9]{1,3})?\Z")


@settings(max_examples=300)
@given(numbers)
def test_whatever_is_read_as_a_number_can_be_shown(number: str) -> None:
    from quizgen.editions import edit

    text = HEAD + f"  - {{id: x, type: numeric, stem: S, answer: '{number}', tolerance: '{number} %'}}\n"
    checked = read(text)
    if checked.bank:
        (posed,) = edit(checked.bank, "en").items
        assert str(getattr(posed.block, "answer", "")).strip("-0.,%") or not number.strip("+-0.,eE123456789")


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
