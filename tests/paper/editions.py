"""Editions built by hand for the tests of the pages: every block, two languages, hostile texts."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

from quizgen.blocks import (
    Choices,
    Criterion,
    Entry,
    Gap,
    Gaps,
    Judgements,
    Lines,
    Option,
    Order,
    Pairs,
    Recall,
    Statement,
)
from quizgen.editions import Day, Edition, EditionBlock, LeftOut, Medium, Posed
from quizgen.locale import catalogue
from quizgen.prose import Prose, parse_prose
from quizgen.render import Job
from quizgen.settings import PaperSize, Settings

HOSTILE = "<script>alert('x')</script> {{ 7 * 7 }} {% raw %} \"quoted\" &amp; </style> ]]> --> Ốc"


def prose(text: str) -> Prose:
    """A teacher's text."""
    return parse_prose(text)


def texts(*written: str) -> tuple[Prose, ...]:
    """Several of them."""
    return tuple(map(parse_prose, written))


def choices(key: Sequence[int], *options: str, many: bool = False, fixed: bool = False) -> Choices[Prose]:
    """Options of which those in `key` are right."""
    return Choices(tuple(map(Option, texts(*options))), tuple(key), many, fixed)


def posed(
    name: str,
    stem: str | None,
    block: EditionBlock,
    *,
    points: str = "1",
    explanation: str = "",
    hint: str = "",
    sources: tuple[str, ...] = (),
    as_of: str = "",
    image: Medium | None = None,
    audio: Medium | None = None,
) -> Posed:
    """An item around a block."""
    return Posed(
        id=name,
        type="any",
        seed=f"bank/{name}",
        stem=prose(stem) if stem else None,
        block=block,
        points=Decimal(points),
        explanation=prose(explanation) if explanation else None,
        hint=prose(hint) if hint else None,
        sources=tuple(map(prose, sources)),
        as_of=_day(as_of),
        review_by=None,
        image=image,
        audio=audio,
        tags=(),
        difficulty="",
        use=("cards", "paper", "practice"),
    )


def _day(shown: str) -> Day | None:
    return Day("2023-09-18", prose(shown)) if shown else None


def edition(
    items: Sequence[Posed],
    language: str = "en",
    *,
    title: str = "A quiz",
    as_of: str = "",
    left_out: tuple[LeftOut, ...] = (),
) -> Edition:
    """A bank of these items in one language."""
    return Edition(
        bank="bank",
        identity="identity",
        language=language,
        words=catalogue(language),
        title=title,
        license="CC BY 4.0",
        author="A. Teacher",
        report="https://example.org/report",
        as_of=_day(as_of),
        references=("A paper, A report, 18 September 2023",),
        items=tuple(items),
        left_out=left_out,
    )


def job(school: str = "", paper: PaperSize = "a4") -> Job:
    """What rendering may depend on besides the edition."""
    return Job(now=0, settings=Settings(school=school, paper=paper))


def picture(folder: Path) -> Medium:
    """A small drawing whose file's name tells the answer."""
    path = folder / "hanoi.svg"
    path.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="240" height="90">'
        '<rect width="238" height="88" x="1" y="1" fill="none" stroke="black"/>'
        '<circle cx="120" cy="45" r="30"/></svg>',
        encoding="utf-8",
    )
    return Medium(path, "A city seen from above", "A. Painter")


def english() -> tuple[Posed, ...]:
    """One item of every block, and of every way in which a block is asked, in English."""
    return (
        posed(
            "bomber",
            "Which bomber was fitted with a new cruise missile?",
            choices([1], "Tu-95", "Tu-160", "Tu-22", "Su-34"),
            explanation="Said by the **defence minister**.",
            sources=("A report, 18 September 2023, paragraph 6",),
            as_of="18 September 2023",
        ),
        posed(
            "gifts",
            "Which gifts came from the governor?",
            choices([0, 2], "A bulletproof vest", "A fur hat", "Drones", "A Russian-made rifle", many=True),
            points="2",
        ),
        posed(
            "first-trip",
            "The visit was his first trip abroad since 2018.",
            Judgements(
                (Statement(*texts("The visit was his first trip abroad since 2018.", "Since 2019.")),),
                (False,),
                grid=False,
            ),
        ),
        posed(
            "space",
            "True or false, according to the article?",
            Judgements(
                (
                    Statement(prose("North Korea has military satellites."), prose("It has none.")),
                    Statement(prose("Russia promised support.")),
                ),
                (False, True),
                grid=True,
            ),
            points="0.5",
        ),
        posed(
            "port-call",
            None,
            Gaps(
                (
                    prose("They went on to "),
                    Gap(1, texts("Vladivostok", "Vladivostock"), prose("port city")),
                    prose(", where the commander of the "),
                    Gap(2, texts("navy")),
                    prose(" presented a ship."),
                )
            ),
        ),
        posed(
            "word-box",
            None,
            Gaps(
                (prose("A "), Gap(1, texts("destroyer")), prose(" fires missiles.")),
                texts("submarine", "**bomber**"),
            ),
        ),
        posed(
            "range",
            "What range was given for the missile?",
            Entry("number", prose("6,500"), texts("six and a half thousand"), prose("km"), prose("100")),
            hint="A long way.",
        ),
        posed(
            "timeline",
            "Put these events of 2023 in order.",
            Order(
                texts("The satellite is shown", "The minister visits", "The train leaves"),
                texts("16 September 2023", "July 2023", "17 September 2023"),
                (1, 0, 2),
            ),
        ),
        posed(
            "ranks",
            "Who holds which office?",
            Pairs(
                texts("Shoigu", "Yevmenov"),
                texts("Head of the navy", "Minister of defence", "Governor"),
                (1, 0),
            ),
        ),
        posed("sejong", "What does UAV stand for?", Recall(prose("Unmanned aerial vehicle"), reversed=True)),
        posed(
            "essay",
            "Why might both sides want the visit to be seen?",
            Lines(
                6,
                (
                    Criterion(Decimal("1.5"), prose("Names an interest of each side")),
                    Criterion(Decimal(1), prose("Cites the article")),
                ),
            ),
            points="2.5",
        ),
    )


def vietnamese() -> tuple[Posed, ...]:
    """One item of every block, and of every way in which a block is asked, in Vietnamese."""
    return (
        posed(
            "bomber",
            "Oanh tạc cơ nào được trang bị tên lửa hành trình mới?",
            choices([1], "Tu-95", "Tu-160", "Tu-22", "Su-34"),
            explanation="Theo lời **Bộ trưởng Quốc phòng**.",
            sources=("Bài tường thuật, 18/9/2023, đoạn 6",),
            as_of="18/9/2023",
        ),
        posed(
            "gifts",
            "Thống đốc đã tặng những món quà nào?",
            choices([0, 2], "Áo chống đạn", "Mũ lông", "Máy bay không người lái", "Súng trường", many=True),
            points="2",
        ),
        posed(
            "first-trip",
            "Đây là chuyến công du đầu tiên kể từ năm 2018.",
            Judgements(
                (Statement(*texts("Đây là chuyến công du đầu tiên kể từ năm 2018.", "Kể từ năm 2019.")),),
                (False,),
                grid=False,
            ),
        ),
        posed(
            "space",
            "Theo bài báo, mỗi câu sau đúng hay sai?",
            Judgements(
                (
                    Statement(prose("Triều Tiên đã có vệ tinh quân sự."), prose("Chưa có.")),
                    Statement(prose("Nga đã cam kết hỗ trợ.")),
                ),
                (False, True),
                grid=True,
            ),
            points="0.5",
        ),
        posed(
            "port-call",
            None,
            Gaps(
                (
                    prose("Sau đó họ tới "),
                    Gap(1, texts("Vladivostok", "Vla-đi-vô-xtốc"), prose("thành phố cảng")),
                    prose(", nơi tư lệnh "),
                    Gap(2, texts("hải quân")),
                    prose(" giới thiệu một con tàu."),
                )
            ),
        ),
        posed(
            "word-box",
            None,
            Gaps(
                (prose("Một "), Gap(1, texts("tàu khu trục")), prose(" bắn tên lửa.")),
                texts("tàu ngầm", "**oanh tạc cơ**"),
            ),
        ),
        posed(
            "range",
            "Tên lửa có tầm bắn bao nhiêu?",
            Entry("number", prose("6.500"), texts("sáu nghìn rưỡi"), prose("km"), prose("100")),
            hint="Rất xa.",
        ),
        posed(
            "timeline",
            "Sắp xếp các sự kiện năm 2023.",
            Order(
                texts("Vệ tinh được giới thiệu", "Bộ trưởng sang thăm", "Đoàn tàu rời ga"),
                texts("16/9/2023", "tháng 7/2023", "17/9/2023"),
                (1, 0, 2),
            ),
        ),
        posed(
            "ranks",
            "Ai giữ chức vụ nào?",
            Pairs(
                texts("Shoigu", "Yevmenov"),
                texts("Tư lệnh hải quân", "Bộ trưởng Quốc phòng", "Thống đốc"),
                (1, 0),
            ),
        ),
        posed("uav", "UAV là gì?", Recall(prose("Máy bay không người lái"), reversed=True)),
        posed(
            "essay",
            "Vì sao cả hai bên đều muốn công bố chuyến thăm?",
            Lines(
                6,
                (
                    Criterion(Decimal("1.5"), prose("Nêu lợi ích của mỗi bên")),
                    Criterion(Decimal(1), prose("Dẫn bài báo")),
                ),
            ),
            points="2.5",
        ),
    )
