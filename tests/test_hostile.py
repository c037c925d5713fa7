"""Files made to hurt: an error within a second and in little memory, never a traceback."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
SECONDS = 5
"""Of CPU before the system ends the reading; a test then compares with what it took."""
MEMORY = 400 * 1024**2

HEAD = "id: rivers\nkey: q00000001\ntitle: Rivers\nlanguages: [en]\nquestions:\n"
ITEM = "- id: longest\n  type: short_answer\n  stem: Which?\n  answer: Nile\n"

READ = """\
import json, resource, sys
from pathlib import Path
from quizgen.checks import check_bank
from quizgen.load import find_banks, load_bank

def spent():
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime

before = spent()
found = find_banks([Path(path) for path in sys.argv[1:]])
problems = list(found.diagnostics)
banks = 0
for files in found.banks:
    checked = check_bank(load_bank(files))
    problems += checked.diagnostics
    banks += checked.bank is not None
told = [
    [one.rule.code, *one.place.first, len(one.message("en")) + len(one.help("vi")), one.place.source.name]
    for one in problems
]
took = spent() - before
# not ru_maxrss, in which the process that started this one counts as well
status = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
peak = int(status["VmHWM"].split()[0]) // 1024
print(json.dumps({"told": told[:50], "count": len(told), "banks": banks, "took": took, "peak": peak}))
"""


def limited() -> None:
    """Limits of the process that reads."""
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def read(*paths: Path) -> dict[str, Any]:
    """What reading paths in a process of its own gives: problems, seconds of CPU, megabytes at the peak."""
    done = subprocess.run(
        [sys.executable, "-c", READ, *map(str, paths)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        preexec_fn=limited,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert done.stderr == ""
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def codes(found: dict[str, Any]) -> list[str]:
    """The codes of the problems."""
    return [one[0] for one in found["told"]]


def laughs(levels: int = 30) -> str:
    """Aliases of aliases: billions of words in a few lines."""
    lines = ["a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, levels)]
    return "\n".join(lines) + "\n"


def many_keys(count: int) -> str:
    """A question with many unknown keys, each near to a known one."""
    return HEAD + ITEM + "".join(f"  distractor{n}: x\n" for n in range(count))


HOSTILE: dict[str, tuple[Callable[[], bytes | str], str]] = {
    "nested brackets": (lambda: HEAD + ITEM.replace("Nile", "[" * 20_000), "FMT006"),
    "nested closed brackets": (lambda: HEAD + ITEM.replace("Nile", "[" * 20_000 + "]" * 20_000), "FMT006"),
    "nested braces": (lambda: HEAD + ITEM.replace("Nile", "{a: " * 20_000), "FMT006"),
    "nested dashes": (lambda: "- " * 20_000 + "x", "FMT006"),
    "nested question marks": (lambda: "? " * 20_000 + "x", "FMT006"),
    "deep indent": (lambda: "".join(" " * n + "a:\n" for n in range(2_000)), "FMT006"),
    "nested brackets at the top": (lambda: "[" * 20_000, "FMT006"),
    "list at the top": (lambda: ITEM, "FMT304"),
    "two documents": (lambda: HEAD + ITEM + "---\n" + HEAD + ITEM, "FMT008"),
    "ten thousand documents": (lambda: (HEAD + ITEM + "---\n") * 10_000, "FMT008"),
    "empty file": (lambda: "", "FMT007"),
    "line of 50 MB": (lambda: HEAD + ITEM.replace("Nile", "N" * 50 * 1024**2), "FMT004"),
    "line of 30 MB": (lambda: HEAD + ITEM.replace("Nile", "N" * 30 * 1024**2), "FMT005"),
    "line of 30 MB in Vietnamese": (lambda: HEAD + ITEM.replace("Nile", "ệ" * 10 * 1024**2), "FMT005"),
    "32 MB and one byte": (lambda: "#" * (32 * 1024**2 + 1), "FMT004"),
    "a billion laughs": (lambda: laughs() + HEAD + ITEM, "FMT009"),
    "a billion merged keys": (lambda: laughs().replace("[", "{<<: [").replace("]", "]}") + HEAD, "FMT009"),
    "an object": (lambda: HEAD + ITEM.replace("Nile", "!!python/object/apply:os.system [ls]"), "FMT010"),
    "a new object": (lambda: "!!python/object/new:os.system [ls]", "FMT010"),
    "UTF-16 with a mark": (lambda: (HEAD + ITEM).encode("utf-16"), "FMT002"),
    "UTF-16, big end first": (lambda: (HEAD + ITEM).encode("utf-16-be"), "FMT002"),
    "UTF-16, little end first": (lambda: (HEAD + ITEM).encode("utf-16-le"), "FMT002"),
    "UTF-32": (lambda: (HEAD + ITEM).encode("utf-32"), "FMT002"),
    "Latin 1": (lambda: (HEAD + ITEM.replace("Nile", "Đà Nẵng")).encode("cp1258", "replace"), "FMT001"),
    "a cut letter": (lambda: (HEAD + ITEM.replace("Nile", "Việt")).encode()[:-3], "FMT001"),
    "NUL": (lambda: HEAD + ITEM.replace("Nile", "Ni\0le"), "FMT003"),
    "nothing but NUL": (lambda: b"\0" * 1000, "FMT002"),
    "control characters": (lambda: HEAD + ITEM.replace("Nile", "\x07\x1b[31m\x9b\x7f"), "FMT003"),
    "a megabyte of control characters": (lambda: HEAD + "\x07\n" * 500_000, "FMT003"),
    "an escape for the terminal in a key": (lambda: HEAD + ITEM + "  \x1b]0;x\x07: 1\n", "FMT003"),
    "ten thousand keys": (lambda: many_keys(10_000), "FMT101"),
    "ten thousand equal keys": (lambda: HEAD + ITEM + "  note: x\n" * 10_000, "FMT011"),
    "ten thousand languages": (
        lambda: HEAD + ITEM.replace("Nile", "\n" + "".join(f"    x{n}: y\n" for n in range(10_000))),
        "FMT111",
    ),
    "a text of stars": (lambda: HEAD + ITEM.replace("Nile", '"' + "*" * 99_000 + '"'), "FMT117"),
    "a text of braces": (
        lambda: HEAD + "- id: x\n  type: cloze\n  text: '" + "{{" * 9_000 + "'\n",
        "FMT211",
    ),
    "open gaps with half a close": (
        lambda: HEAD + "- id: x\n  type: cloze\n  text: '" + "{{a::b}" * 2_800 + "'\n",
        "FMT211",
    ),
    "an unclosed quote": (lambda: HEAD + ITEM.replace("Nile", '"Nile') + ITEM * 5_000, "FMT310"),
    "an error in every question": (lambda: HEAD + ITEM.replace("Nile", "a: b") * 2_000, "FMT021"),
    "lines of spaces": (lambda: HEAD + ITEM + (" " * 1_000 + "\n") * 10_000 + "\tx\n", "FMT020"),
    "a number of many digits": (
        lambda: HEAD + "- {id: x, type: numeric, stem: S, answer: " + "9" * 50_000 + "}",
        "FMT120",
    ),
    "carriage returns alone": (lambda: (HEAD + ITEM.replace("Nile", "a: b")).replace("\n", "\r"), "FMT021"),
    "a directive of the future": (lambda: "%YAML 9.9\n---\n" + HEAD + ITEM, "FMT024"),
    "a long anchor": (lambda: HEAD + ITEM.replace("Nile", "&" + "a" * 90_000 + " x"), "FMT009"),
    "sources without end": (
        lambda: HEAD.replace("questions:", "sources:\n" + "".join(f"  s{n}: x\n" for n in range(5_000)) + "questions:"),
        "FMT103",
    ),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_an_error_within_a_second_and_little_memory(name: str, tmp_path: Path) -> None:
    make, code = HOSTILE[name]
    content = make()
    path = tmp_path / "hostile.yaml"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    found = read(path)
    assert code in codes(found)
    assert found["banks"] == 0
    assert found["took"] < 1.5, "one second, and half of one for a machine that is shared"
    assert found["peak"] < 250


@pytest.mark.parametrize("name", ["nested brackets", "a billion laughs", "an object", "control characters"])
def test_what_is_wrong_is_said_without_flooding(name: str, tmp_path: Path) -> None:
    make, _ = HOSTILE[name]
    content = make()
    path = tmp_path / "hostile.yaml"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    assert all(length < 2_000 for _, _, _, length, _ in read(path)["told"])


def test_a_text_of_stars_that_is_short_enough_is_read(tmp_path: Path) -> None:
    path = tmp_path / "stars.yaml"
    path.write_text(HEAD + ITEM.replace("Nile", '"' + "*" * 19_000 + '"'), encoding="utf-8")
    assert read(path)["banks"] == 1


@pytest.mark.parametrize("text", ["*" * 19_000, "**a " * 4_000, "`" * 19_000, "*a_`" * 4_000, "a**b" * 4_000])
def test_markup_without_end_is_shown_within_a_second(text: str) -> None:
    code = (
        "import sys, time; from quizgen.prose import parse_prose; text = sys.stdin.read(); "
        "before = time.process_time(); parse_prose(text).html(); print(time.process_time() - before)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        input=text,
        capture_output=True,
        text=True,
        cwd=ROOT,
        preexec_fn=limited,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-500:]
    assert float(done.stdout) < 1.5


def good_bank(path: Path) -> Path:
    """Write a bank without mistakes."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(HEAD + ITEM, encoding="utf-8")
    return path


def test_a_symbolic_link_to_itself_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "loop.yaml").symlink_to(tmp_path / "loop.yaml")
    good_bank(tmp_path / "good.yaml")
    found = read(tmp_path)
    assert codes(found) == ["FMT303"]
    assert found["banks"] == 1


def test_a_folder_that_links_to_itself_is_searched_once(tmp_path: Path) -> None:
    good_bank(tmp_path / "banks" / "good.yaml")
    (tmp_path / "banks" / "again").symlink_to(tmp_path / "banks")
    found = read(tmp_path / "banks")
    assert codes(found) == []
    assert found["banks"] == 1


def test_a_file_named_as_a_loop_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "loop.yaml").symlink_to(tmp_path / "loop.yaml")
    assert len(read(tmp_path / "loop.yaml")["told"]) == 1


def test_a_link_that_leads_nowhere_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "lost.yaml").symlink_to(tmp_path / "none.yaml")
    assert codes(read(tmp_path)) == ["FMT303"]


@pytest.mark.skipif(os.geteuid() == 0, reason="the root user may read everything")
def test_a_file_that_may_not_be_read_is_an_error(tmp_path: Path) -> None:
    good_bank(tmp_path / "secret.yaml").chmod(0)
    assert codes(read(tmp_path)) == ["FMT303"]


@pytest.mark.skipif(os.geteuid() == 0, reason="the root user may read everything")
def test_a_folder_that_may_not_be_read_is_an_error(tmp_path: Path) -> None:
    good_bank(tmp_path / "secret" / "good.yaml")
    (tmp_path / "secret").chmod(0)
    try:
        assert read(tmp_path)["count"] == 1
    finally:
        (tmp_path / "secret").chmod(0o700)


def test_a_file_that_vanishes_or_may_not_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where the tests are run by root, whom no mode keeps from reading."""
    from quizgen.load import find_banks, load_bank

    good_bank(tmp_path / "good.yaml")
    (files,) = find_banks([tmp_path]).banks

    def refuse(path: Path) -> bytes:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert [one.rule.code for one in load_bank(files).diagnostics] == ["FMT303"]
    (tmp_path / "good.yaml").unlink()
    assert [one.rule.code for one in load_bank(files).diagnostics] == ["FMT303"]


def test_a_folder_that_refuses_to_be_listed_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from quizgen.load import find_banks

    good_bank(tmp_path / "secret" / "good.yaml")

    def refuse(path: Path) -> list[Path]:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "iterdir", refuse)
    assert len(find_banks([tmp_path]).diagnostics) == 1


def test_a_folder_named_as_a_bank_is_a_folder(tmp_path: Path) -> None:
    good_bank(tmp_path / "x.yaml" / "good.yaml")
    assert read(tmp_path)["banks"] == 1
    assert read(tmp_path / "x.yaml")["banks"] == 1
    (tmp_path / "y" / "bank.yaml").mkdir(parents=True)
    assert codes(read(tmp_path / "y")) == ["FMT302"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_named_as_a_bank_does_not_hang(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.yaml")
    done = subprocess.run(
        [sys.executable, "-c", READ, str(tmp_path)], capture_output=True, text=True, cwd=ROOT, timeout=5, check=False
    )
    assert done.returncode == 0
    assert json.loads(done.stdout)["count"] == 1


def test_a_file_whose_name_is_no_text_is_named_all_the_same(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/b\xff\x1b[31m.yaml"
    with open(path, "wb") as file:  # noqa: PTH123  # a path of bytes
        file.write(b"- x\n")
    assert codes(read(tmp_path)) == ["FMT304"]


def test_an_image_behind_a_link_that_leads_outside_is_outside(tmp_path: Path) -> None:
    (tmp_path / "secret.png").write_bytes(b"secret")
    bank = good_bank(tmp_path / "bank" / "good.yaml")
    (bank.parent / "inside.png").symlink_to(tmp_path / "secret.png")
    with bank.open("a", encoding="utf-8") as file:
        file.write("  image: {file: inside.png, alt: x}\n")
    assert codes(read(bank)) == ["FMT141"]


@pytest.mark.parametrize("name", ["x" * 5_000 + ".png", "a\\0b.png", "con/../../x.png", "./" * 3_000 + "x.png", "."])
def test_a_strange_name_of_an_image_is_an_error(name: str, tmp_path: Path) -> None:
    bank = good_bank(tmp_path / "good.yaml")
    with bank.open("a", encoding="utf-8") as file:
        file.write(f'  image: {{file: "{name}", alt: x}}\n')
    assert len(codes(read(bank))) == 1
