"""`quizgen build`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from quizgen.editions import Edition
from quizgen.outputs import output, output_names
from quizgen.render import Job, Rendered

from .banks import DRAFT, LONGEST, MISTAKE, write_bank
from .conftest import Run

ENDS = [output(name).SUFFIX for name in output_names()]
ALL = sorted(f"rivers.{lang}.{end}" for lang in ("vi", "en") for end in ENDS)


def standing(folder: str = "decks") -> dict[str, bytes]:
    """Every file under a folder, hidden ones too, and what is in it."""
    paths = (path for path in Path(folder).rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


def test_writes_every_output_in_every_language_and_says_what_is_in_them(run: Run) -> None:
    write_bank("rivers", LONGEST, DRAFT)
    ran = run("build")
    assert (ran.code, ran.err) == (0, "")
    assert sorted(standing()) == [f"rivers/{name}" for name in ALL]
    line = next(line for line in ran.out.splitlines() if "vi.apkg" in line)
    assert line == ("decks/rivers/rivers.vi.apkg: 2 items: 1 note, 1 card; left out 1: not-ready (it is a draft)")
    assert ran.out.splitlines()[-1] == f"{len(ALL)} files of 1 bank written"


def test_speaks_vietnamese(run: Run) -> None:
    write_bank("rivers", LONGEST, DRAFT)
    ran = run("build", "--ui", "vi", "--only", "anki", "--lang", "vi")
    assert ran.out.splitlines() == [
        "decks/rivers/rivers.vi.apkg: 2 câu: 1 ghi chú, 1 thẻ; bỏ ra 1 câu: not-ready (câu còn là bản nháp)",
        "content/rivers.ledger.jsonl: đã phát hành 1 câu mới, 0 câu sửa, 0 câu rút; hãy lưu tệp này cùng ngân hàng",
        "đã ghi 1 tệp của 1 ngân hàng câu hỏi",
    ]


def test_builds_only_what_is_asked_for(run: Run) -> None:
    write_bank("rivers")
    assert run("build", "--only", "quiz,key", "--lang", "en", "--out", "out/deep").code == 0
    assert sorted(standing("out/deep")) == ["rivers/rivers.en.key.html", "rivers/rivers.en.quiz.html"]


def test_a_bank_with_errors_keeps_its_files_and_the_others_are_built(run: Run) -> None:
    write_bank("rivers")
    run("build", "--only", "key")
    before = standing()
    write_bank("rivers", LONGEST, MISTAKE)
    write_bank("lakes")
    ran = run("build", "--only", "key")
    assert ran.code == 1
    after = standing()
    assert {name: after[name] for name in before} == before
    assert "lakes/lakes.vi.key.html" in after
    assert ran.out.splitlines()[-1] == "2 files of 1 bank written"
    assert "rivers: not built, 1 error; its files stay as they were" in ran.out
    assert "content/rivers.yaml:" in ran.out
    assert "anwser" in ran.out


def test_a_file_without_a_single_item_is_not_written_and_that_is_said(run: Run) -> None:
    write_bank("rivers", DRAFT)
    ran = run("build", "--only", "anki", "--lang", "en")
    assert standing() == {}
    assert ran.out.splitlines()[0] == (
        "decks/rivers/rivers.en.apkg: not written, since no item would be in it (1 item in the bank);"
        " left out 1: not-ready (it is a draft)"
    )
    assert "0 files of 1 bank written" in ran.out


def test_many_items_left_out_are_told_by_reason_and_counted(run: Run) -> None:
    drafts = [DRAFT.replace("not-ready", f"draft-{n}") for n in range(30)]
    write_bank("rivers", LONGEST, *drafts)
    ran = run("build", "--only", "key", "--lang", "en")
    assert "left out 30: draft-0, draft-1" in ran.out
    assert "draft-7 and 22 more (it is a draft)" in ran.out


def test_json_is_one_object_and_nothing_else(run: Run) -> None:
    write_bank("lakes", LONGEST, MISTAKE)
    write_bank("rivers", LONGEST, DRAFT)
    ran = run("build", "--format", "json")
    assert (ran.code, ran.err) == (1, "")
    document = json.loads(ran.out)
    lakes, rivers = document["banks"]
    assert document["schema"] == 1
    assert (lakes["bank"], lakes["files"]) == ("lakes", [])
    assert [found["item"] for found in lakes["diagnostics"]] == ["mistaken"]
    assert rivers["diagnostics"] == []
    assert next(file for file in rivers["files"] if file["path"].endswith("en.apkg")) == {
        "path": "decks/rivers/rivers.en.apkg",
        "state": "written",
        "items": 2,
        "notes": 1,
        "cards": 1,
        "left_out": [{"item": "not-ready", "why": "it is a draft"}],
    }
    assert document["summary"] == {
        "banks": 2,
        "items": 4,
        "written": len(ALL),
        "error": 1,
        "warning": document["summary"]["warning"],
        "hint": document["summary"]["hint"],
    }


@pytest.mark.parametrize("jobs", [2, 5])
def test_several_processes_give_the_same_lines_and_files_in_the_same_order(run: Run, jobs: int) -> None:
    for id in ("rivers", "lakes", "seas"):
        write_bank(id)
    write_bank("bad", LONGEST, MISTAKE)
    one, files = run("build", "--only", "quiz,key"), standing()
    many = run("build", "--only", "quiz,key", "--jobs", jobs, "--out", "decks")
    assert many == one
    assert standing() == files


def test_a_language_that_one_bank_has_not_is_said(run: Run) -> None:
    write_bank("rivers")
    write_bank("lakes", languages="vi, zz")
    text = Path("content/lakes.yaml").read_text("utf-8").replace("en:", "zz:")
    Path("content/lakes.yaml").write_text(text, "utf-8")
    ran = run("build", "--lang", "en", "--only", "key")
    assert ran.code == 0, ran
    assert "lakes: is not in en, only in vi, zz" in ran.out


def test_a_language_that_no_bank_has_is_a_wrong_command_line(run: Run) -> None:
    write_bank("rivers")
    ran = run("build", "--lang", "fr", "--only", "key")
    assert ran.code == 2
    assert "--lang does not know “fr”. Possible: vi, en." in ran.err
    assert standing() == {}


def failing(monkeypatch: pytest.MonkeyPatch, fault: BaseException) -> None:
    """Make the English quiz fail, after others have been drawn."""
    from quizgen.outputs import quiz

    def render(edition: Edition, job: Job) -> Rendered:
        if edition.language == "en":
            raise fault
        return Rendered(b"new", {"questions": 1})

    monkeypatch.setattr(quiz, "render", render)


@pytest.mark.parametrize(("fault", "code"), [(KeyboardInterrupt(), 130), (RuntimeError("boom"), 2)])
def test_a_build_that_breaks_off_leaves_every_former_file(
    run: Run, monkeypatch: pytest.MonkeyPatch, fault: BaseException, code: int
) -> None:
    write_bank("rivers")
    run("build")
    before = standing()
    failing(monkeypatch, fault)
    ran = run("build")
    assert ran.code == code
    assert standing() == before
    assert "Traceback" not in ran.out + ran.err


def test_a_build_that_can_not_write_leaves_every_former_file(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    write_bank("rivers")
    run("build")
    before = standing()
    write = Path.write_bytes

    def full(path: Path, data: bytes) -> int:
        if "en.quiz" in path.name:
            write(path, data[:10])
            raise OSError(28, "No space left on device", str(path))
        return write(path, data)

    monkeypatch.setattr(Path, "write_bytes", full)
    ran = run("build")
    assert ran.code == 2
    assert standing() == before
    assert "No space left on device" in ran.err


def test_frozen_is_content_with_what_was_just_built(run: Run) -> None:
    write_bank("rivers")
    run("build")
    before = standing()
    ran = run("build", "--frozen")
    assert (ran.code, ran.out) == (0, f"{len(ALL)} files of 1 bank are what the sources give\n")
    assert standing() == before


def test_frozen_ignores_the_time_of_the_build(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    write_bank("rivers")
    run("build")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1800000000")
    assert run("build", "--frozen").code == 0


def test_frozen_writes_nothing_and_tells_each_file_that_is_not_as_it_should_be(run: Run) -> None:
    write_bank("rivers")
    run("build")
    Path("decks/rivers/rivers.vi.apkg").unlink()
    Path("decks/rivers/rivers.en.quiz.html").write_text("old")
    Path("decks/rivers/rivers.fr.apkg").write_text("French once")
    Path("decks/rivers/.hidden").write_text("")
    before = standing()
    ran = run("build", "--frozen")
    assert ran.code == 1
    assert standing() == before
    assert sorted(ran.out.splitlines()) == [
        "3 files out of date",
        "decks/rivers/rivers.en.quiz.html: is not what the sources give now; `quizgen build` writes it anew",
        "decks/rivers/rivers.fr.apkg: no source gives this file; delete it",
        "decks/rivers/rivers.vi.apkg: is missing; `quizgen build` writes it",
    ]


def test_frozen_sees_a_changed_question(run: Run) -> None:
    write_bank("rivers")
    run("build")
    write_bank("rivers", LONGEST.replace("Gâm", "Chảy"))
    assert run("build", "--frozen").code == 1


def test_frozen_of_a_part_says_nothing_of_the_rest(run: Run) -> None:
    write_bank("rivers")
    run("build")
    assert run("build", "--frozen", "--only", "anki", "--lang", "vi").code == 0


def test_frozen_finds_the_files_of_a_bank_that_is_no_more(run: Run) -> None:
    write_bank("rivers")
    write_bank("lakes")
    Path("decks/pictures").mkdir(parents=True)
    Path("decks/pictures/map.png").write_bytes(b"")
    run("build", "--only", "key")
    Path("content/lakes.yaml").unlink()
    ran = run("build", "--frozen", "--only", "key")
    assert ran.code == 1
    assert "decks/lakes/lakes.vi.key.html: no source gives this file; delete it" in ran.out
    assert "map.png" not in ran.out
    assert run("build", "--frozen", "--only", "key", "content/rivers.yaml").code == 0


def test_a_folder_that_can_not_be_made_is_said_in_a_sentence(run: Run) -> None:
    write_bank("rivers")
    Path("decks").write_text("a file")
    ran = run("build", "--only", "key")
    assert ran.code == 2
    assert ran.err.startswith("decks/rivers can't be read or written: Not a directory.")


def test_a_path_that_is_not_there_is_an_error(run: Run) -> None:
    ran = run("build", "nowhere")
    assert ran.code == 1
    assert "nowhere" in ran.out
    assert not Path("decks").exists()


def test_a_practice_page_speaks_the_other_language_too(run: Run) -> None:
    write_bank("rivers")
    run("build", "--only", "practice,quiz")
    page = Path("decks/rivers/rivers.en.practice.html").read_text(encoding="utf-8")
    assert page.startswith('<!DOCTYPE html>\n<html lang="en"')
    assert "Bắt đầu" in page
    assert 'lang="vi"' not in Path("decks/rivers/rivers.en.quiz.html").read_text(encoding="utf-8")
