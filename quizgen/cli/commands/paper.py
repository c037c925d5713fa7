"""`quizgen paper`: papers of a bank, as many forms as wanted, of the questions that are wanted."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, cast

import typer

from quizgen.cli.options import Languages, UiOption, choice, count, split_editions
from quizgen.say import Say, Ui

if TYPE_CHECKING:
    from quizgen.cli.papers import Files

HELP = Say(
    en="Make papers of a bank: forms, answer key and marking guide, answer sheet.\n\n"
    "What is not said here is taken from quizgen.yaml. The same seed gives the same papers on every machine. Nothing "
    "is published. The exit code is 1 if the bank or the blueprint has errors.",
    vi="Ra đề từ một ngân hàng câu hỏi: các mã đề, đáp án và hướng dẫn chấm, phiếu trả lời.\n\n"
    "Điều gì không ghi ở đây thì lấy theo quizgen.yaml. Cùng một hạt giống cho ra cùng một đề trên mọi máy. Không phát "
    "hành gì. Mã thoát là 1 nếu ngân hàng hoặc ma trận đề có lỗi.",
)
OPTIONS = {
    "bank": Say(en="the bank: its file or its folder", vi="ngân hàng câu hỏi: tệp hoặc thư mục của nó"),
    "items": Say(
        en="these questions, by their ids, in this order; with --count others are drawn to join them",
        vi="các câu này, ghi theo mã, đúng thứ tự này; có --count thì rút thêm câu khác",
    ),
    "exclude": Say(en="not these questions", vi="không lấy các câu này"),
    "count": Say(
        en="so many questions, drawn by lot in proportion to tags and difficulty",
        vi="số câu, rút thăm theo tỉ lệ nhãn và độ khó",
    ),
    "tags": Say(en="only questions with one of these tags", vi="chỉ các câu có một trong các nhãn này"),
    "difficulty": Say(en="only questions of these difficulties", vi="chỉ các câu có độ khó này"),
    "types": Say(en="only questions of these types", vi="chỉ các câu thuộc loại này"),
    "blueprint": Say(
        en="a YAML file that says how many questions of what are drawn",
        vi="tệp YAML ghi ma trận đề: rút bao nhiêu câu loại nào",
    ),
    "forms": Say(en="how many forms (2)", vi="số mã đề (2)"),
    "codes": Say(en="the forms' codes, for example 132,209 (101,102 …)", vi="các mã đề, ví dụ 132,209 (101,102 …)"),
    "seed": Say(
        en="a word by which all lots are drawn; another word gives another paper",
        vi="hạt giống: một từ bất kỳ quyết định việc rút thăm; đổi từ là có đề khác",
    ),
    "layout": Say(
        en="plain, or thpt2025: the three parts of Vietnam's graduation paper",
        vi="plain (mỗi dạng một phần), hoặc thpt2025 (ba phần như đề tốt nghiệp THPT)",
    ),
    "columns": Say(en="set questions in so many columns (1)", vi="số cột trên trang (1)"),
    "large": Say(en="large print: 18 pt, one column, more space", vi="in cỡ chữ lớn: 18 pt, một cột, giãn rộng"),
    "paper": Say(en="the paper to print on (a4)", vi="khổ giấy (a4)"),
    "total": Say(en="scale points to this total, for example 10", vi="quy về thang điểm này, ví dụ 10"),
    "no_points": Say(en="do not say what each question is worth", vi="không ghi điểm của từng câu"),
    "no_word_bank": Say(en="leave out the box with the words for gaps", vi="bỏ khung từ cho sẵn của câu điền khuyết"),
    "no_sheet": Say(en="leave out the answer sheet", vi="bỏ phiếu trả lời"),
    "cards": Say(en="write study cards to cut out too", vi="ghi thêm thẻ học để cắt"),
    "duplex": Say(
        en="how cards are printed on both sides: turned over the long or the short edge, or folded (long)",
        vi="cách in thẻ hai mặt: lật theo cạnh dài (long), cạnh ngắn (short), hoặc gấp đôi (fold)",
    ),
    "authority": Say(en="who stands above the school", vi="cơ quan chủ quản, ví dụ SỞ GD&ĐT HÀ NỘI"),
    "school": Say(en="the school", vi="tên trường"),
    "school_class": Say(en="the class", vi="lớp"),
    "subject": Say(en="the subject", vi="môn"),
    "title": Say(en="the title (else: the bank's)", vi="tên bài (nếu không ghi: tên ngân hàng câu hỏi)"),
    "exam": Say(en="the occasion, for example Mid-term test", vi="tên kì kiểm tra, ví dụ ĐỀ KIỂM TRA GIỮA HỌC KÌ I"),
    "year": Say(en="the school year", vi="năm học"),
    "date": Say(en="the day of the test, as it is to be printed", vi="ngày kiểm tra, ghi đúng như muốn in"),
    "time": Say(en="the time allowed, in minutes", vi="thời gian làm bài, tính bằng phút"),
    "lang": Say(
        en="in these languages, or pairs of them such as vi+en (else: all that a bank has)",
        vi="bằng các ngôn ngữ này, kể cả cặp song ngữ như vi+en (nếu không ghi: mọi ngôn ngữ của ngân hàng)",
    ),
    "out": Say(en="the folder to write to (papers)", vi="thư mục ghi kết quả (papers)"),
    "pdf": Say(
        en="write PDF files too, printed by Chromium, Chrome or Edge",
        vi="ghi thêm tệp PDF, in bằng Chromium, Chrome hoặc Edge",
    ),
}


def command(
    bank: Annotated[Path, typer.Argument(metavar="BANK")],
    items: Annotated[str | None, typer.Option("--items", metavar="ID,ID")] = None,
    exclude: Annotated[str | None, typer.Option("--exclude", metavar="ID,ID")] = None,
    count: Annotated[int | None, count("--count")] = None,
    tags: Annotated[str | None, typer.Option("--tags", metavar="TAG,TAG")] = None,
    difficulty: Annotated[str | None, typer.Option("--difficulty", metavar="easy,medium")] = None,
    types: Annotated[str | None, typer.Option("--types", metavar="TYPE,TYPE")] = None,
    blueprint: Annotated[Path | None, typer.Option("--blueprint", metavar="FILE")] = None,
    forms: Annotated[int | None, count("--forms")] = None,
    codes: Annotated[str | None, typer.Option("--codes", metavar="CODE,CODE")] = None,
    seed: Annotated[str, typer.Option("--seed", metavar="WORD")] = "",
    layout: Annotated[str | None, typer.Option("--layout", metavar="NAME")] = None,
    columns: Annotated[str | None, choice("--columns", "1", "2")] = None,
    large: Annotated[bool, typer.Option("--large")] = False,
    paper: Annotated[str | None, choice("--paper", "a4", "letter")] = None,
    total: Annotated[str | None, typer.Option("--total", metavar="POINTS")] = None,
    no_points: Annotated[bool, typer.Option("--no-points")] = False,
    no_word_bank: Annotated[bool, typer.Option("--no-word-bank")] = False,
    no_sheet: Annotated[bool, typer.Option("--no-sheet")] = False,
    cards: Annotated[bool, typer.Option("--cards")] = False,
    duplex: Annotated[str | None, choice("--duplex", "long", "short", "fold")] = None,
    authority: Annotated[str | None, typer.Option("--authority")] = None,
    school: Annotated[str | None, typer.Option("--school")] = None,
    school_class: Annotated[str | None, typer.Option("--class")] = None,
    subject: Annotated[str | None, typer.Option("--subject")] = None,
    title: Annotated[str | None, typer.Option("--title")] = None,
    exam: Annotated[str | None, typer.Option("--exam")] = None,
    year: Annotated[str | None, typer.Option("--year")] = None,
    date: Annotated[str | None, typer.Option("--date")] = None,
    time: Annotated[int | None, count("--time")] = None,
    lang: Languages = None,
    out: Annotated[Path, typer.Option("--out", metavar="DIR")] = Path("papers"),
    pdf: Annotated[bool, typer.Option("--pdf")] = False,
    ui: UiOption = "",
) -> int:
    """Plan the papers, draw them, write them, and tell what is in them."""
    given = dict(locals())
    from quizgen.cli.paper_options import Given
    from quizgen.cli.papers import make_papers

    files: Files = {"out": out, "pdf": pdf, "cards": cards}
    wanted = Given(**{name: given[name] for name in Given.__dataclass_fields__})
    return make_papers(bank, wanted, split_editions(lang), files, cast("Ui", ui))
