"""What is asked for when a paper is made: how many forms, which layout, what stands on its head."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import cast

from quizgen.paper.selection import EVERYTHING, Selection
from quizgen.settings import Columns, Duplex, PaperSize, Settings


@dataclass(frozen=True, slots=True)
class Cover:
    """What stands on the head of a paper, as typed; what is empty is not printed, or left to be filled in.

    `authority` is who stands above the school ("SỞ GD&ĐT HÀ NỘI", a school district). `exam` is the occasion ("ĐỀ KIỂM
    TRA GIỮA HỌC KÌ I", "Mid-term test"), `year` the school year ("2025 – 2026"), `date` the day of the test, `minutes`
    the time allowed. Without a `title` the paper has the bank's, which is what `Paper.title` gives.
    """

    authority: str = ""
    school: str = ""
    school_class: str = ""
    subject: str = ""
    title: str = ""
    exam: str = ""
    year: str = ""
    date: str = ""
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class PaperOptions:
    """How a paper is made and printed; every output of one paper is drawn with the same options.

    `codes` are the forms' codes as typed; where there are more `forms`, the others' go on from the last one, or from
    101. `seed` decides all that is drawn by lot; an empty one is the bank's own identity, so that a paper that is
    built again is the same. `layout` is the name of a file in `layouts/`. `columns`: in how many columns the page is
    set. `large`: large print (18 pt, one column, more space). `scale_to`: what all questions together are worth.
    `show_points`: whether each question says what it is worth. `word_bank`: whether the words for gaps stand in a box.
    `sheet`: whether an answer sheet stands behind the forms, `student_digits`: how many digits a student's number has
    on it. `duplex`: over which edge study cards are turned (`fold`: printed on one side and folded).
    """

    forms: int = 2
    codes: tuple[str, ...] = ()
    seed: str = ""
    layout: str = "plain"
    columns: Columns = 1
    large: bool = False
    paper: PaperSize = "a4"
    scale_to: Decimal | None = None
    show_points: bool = True
    word_bank: bool = True
    sheet: bool = True
    student_digits: int = 6
    duplex: Duplex = "long"
    selection: Selection = EVERYTHING
    cover: Cover = Cover()


def set_options(settings: Settings) -> PaperOptions:
    """The options that a teacher keeps in the settings."""
    return PaperOptions(
        forms=settings.forms,
        layout=settings.layout,
        columns=cast("Columns", settings.columns),
        large=settings.large,
        paper=settings.paper,
        scale_to=settings.total or None,
        student_digits=settings.student_digits,
        duplex=settings.duplex,
        cover=Cover(
            authority=settings.authority,
            school=settings.school,
            school_class=settings.school_class,
            subject=settings.subject,
            exam=settings.exam,
            year=settings.year,
            minutes=settings.time,
        ),
    )
