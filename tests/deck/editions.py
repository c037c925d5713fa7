"""Editions made by hand: every block, in both languages or with hostile texts."""

from __future__ import annotations

import struct
import zlib
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

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
from quizgen.editions import Day, Edition, EditionBlock, LeftOut, Medium, Pieces, Posed
from quizgen.locale import catalogue
from quizgen.prose import Prose, Run, parse_prose
from quizgen.render import Job
from quizgen.say import Say
from quizgen.settings import Settings

JOB = Job(1_700_000_000, Settings())

HOSTILE = (
    "[[type:Answer]] [latex]x[/latex] [$]x[/$] [$$]y[/$$] [sound:a.mp3] [anki:tts lang=en_US]t[/anki:tts] "
    "<script>alert(1)</script> <img src=x onerror=alert(1)> <!-- & &amp; &#91; \" ' {{ID}} {{c1::no}} "
    "{{/Stem}} }} a::b :: \\(x\\) \\[y\\] \\ <anki-mathjax>z</anki-mathjax> \x00\x1f\x07 "
    "**bold [sound:b.mp3]** `{{c2::code}}` "
    "$x$ %s {0} \u0338start </div></article> 𝔘 \u202e \\"
)


def png(shade: int) -> bytes:
    """A small picture: one shade of grey with a darker band."""
    rows = b"".join(b"\0" + bytes([shade // 2 if 60 < y < 90 else shade]) * 240 for y in range(150))

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", 240, 150, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def posed(id: str, block: EditionBlock, stem: str | None = None, **other: Any) -> Posed:
    """An item that says nothing but its question; `other` replaces fields."""
    return Posed(
        **{
            "id": id,
            "type": "any",
            "seed": f"q7f3a9c21/{id}",
            "stem": None if stem is None else parse_prose(stem),
            "block": block,
            "points": Decimal(1),
            "explanation": None,
            "hint": None,
            "sources": (),
            "as_of": None,
            "review_by": None,
            "image": None,
            "audio": None,
            "tags": (),
            "difficulty": "",
            "use": ("cards", "paper", "practice"),
        }
        | other
    )


def edition(items: tuple[Posed, ...], language: str = "vi", **other: Any) -> Edition:
    """An edition of these items; `other` replaces fields."""
    made = Edition(
        bank="kim-russia-2023",
        identity="q7f3a9c21",
        language=language,
        words=catalogue(language),
        title="Chuyến thăm Nga (9/2023)" if language == "vi" else "Kim Jong-un in Russia, September 2023",
        license="CC BY 4.0",
        author="quizgen contributors",
        report="mailto:bao-loi@example.org",
        as_of=day("18/9/2023" if language == "vi" else "18 September 2023"),
        references=("Thanh Tâm, Bài tường thuật, 18/9/2023 (AFP, CNN), https://example.org/?a=1&b=2",),
        items=items,
        left_out=(LeftOut("old-one", Say("it is retired", "câu đã được rút")),),
    )
    return replace(made, **other)


def day(shown: str) -> Day:
    """The day of the facts, as a language shows it."""
    return Day("2023-09-18", parse_prose(shown))


def texts(*written: str) -> tuple[Prose, ...]:
    """Several texts."""
    return tuple(map(parse_prose, written))


def choices(*options: str, key: tuple[int, ...] = (1,), many: bool = False) -> Choices[Prose]:
    """Options; the first has feedback."""
    first, *others = texts(*options)
    feedback = parse_prose(f"{options[0]}: chưa đúng")
    return Choices((Option(first, feedback), *map(Option, others)), key, many)


def every_block(folder: Path) -> tuple[Posed, ...]:
    """An item of every block, with all that an item can say besides; its files are put into the folder."""
    picture, sound = folder / "Ảnh Tu-160.PNG", folder / "giọng đọc.mp3"
    picture.write_bytes(png(200))
    sound.write_bytes(b"ID3 not really a sound")
    said: dict[str, Any] = {
        "explanation": parse_prose("Theo bài báo, *tên lửa mới* có tầm bắn **6.500 km**.\nXem đoạn 6."),
        "hint": parse_prose("Loại máy bay này có biệt danh “Thiên nga trắng”."),
        "sources": texts("Bài tường thuật, 18/9/2023, đoạn 6", "Bài phân tích, 2023"),
        "as_of": day("18/9/2023"),
        "review_by": Day("2024-09-18", parse_prose("18/9/2024")),
        "tags": ("weapons", "air force"),
        "difficulty": "easy",
    }
    image = Medium(picture, "Một chiếc Tu-160 “trên” đường băng", "Ảnh: AFP")
    passage: Pieces = (
        *texts("Ngày 17/9, ông Kim rời "),
        Gap(1, texts("Vladivostok", "Vladivostock"), parse_prose("thành phố")),
        *texts(" bằng "),
        Gap(2, texts("tàu hoả"), None),
        *texts(", sau khi gặp Bộ trưởng "),
        Gap(1, texts("Shoigu"), None),
        *texts("."),
    )
    return (
        posed(
            "missile-bomber",
            choices("Tu-95", "Tu-160", "Tu-22", "Su-57"),
            "Oanh tạc cơ nào vừa được xác nhận mang tên lửa hành trình mới có tầm bắn tới 6.500 km?",
            image=image,
            **said,
        ),
        posed(
            "who-met",
            choices("Ông Shoigu", "Ông Lavrov", "Ông Medvedev", key=(0, 2), many=True),
            "Ông Kim gặp những ai?",
        ),
        posed(
            "first-trip",
            Judgements(
                (Statement(parse_prose("Đây là chuyến đi **đầu tiên**."), parse_prose("Ông đã đi năm 2019.")),),
                (False,),
                False,
            ),
            "Đây là chuyến đi **đầu tiên**.",
            **said,
        ),
        posed(
            "four-statements",
            Judgements(
                (
                    Statement(parse_prose("Ông Kim đi tàu bọc thép.")),
                    Statement(parse_prose("Ông Kim ở lại hai tuần."), parse_prose("Ông ở lại chưa đầy một tuần.")),
                    Statement(parse_prose("Ông Shoigu đón ông Kim ở sân bay.")),
                    Statement(parse_prose("Hai bên ký hiệp ước."), parse_prose("Không có hiệp ước nào được ký.")),
                ),
                (True, False, True, False),
                True,
            ),
            "Xét các ý sau về chuyến thăm:",
        ),
        posed("journey", Gaps(passage, texts("Khabarovsk", "máy bay")), **said),
        posed("plain-gap", Gaps((Gap(3, texts("Amur")), *texts(" là một con sông.")))),
        posed(
            "range",
            Entry("number", parse_prose("6.500"), (), parse_prose("km"), parse_prose("5 %"), value="6500", within="5%"),
            "Tầm bắn của tên lửa là bao nhiêu?",
            audio=Medium(sound, "Giọng đọc câu hỏi", ""),
        ),
        posed("departure", Entry("date", parse_prose("17/9/2023"), value="2023-09-17"), "Ông Kim rời Nga ngày nào?"),
        posed(
            "timeline",
            Order(
                texts("Thăm nhà máy", "Lên tàu về nước", "Bắt đầu chuyến thăm"),
                (parse_prose("15/9/2023"), None, parse_prose("12/9/2023")),
                (2, 0, 1),
            ),
            "Sắp xếp theo thứ tự thời gian.",
            **said,
        ),
        posed(
            "offices",
            Pairs(
                texts("Shoigu", "Lavrov"),
                texts("Ngoại trưởng Nga", "Thủ tướng Nga", "Bộ trưởng Quốc phòng Nga"),
                (2, 0),
            ),
            "Ai giữ chức nào?",
        ),
        posed(
            "why",
            Lines(
                6,
                (
                    Criterion(Decimal("0.5"), parse_prose("Nêu lý do *chính*")),
                    Criterion(Decimal(2), parse_prose("Dẫn nguồn")),
                ),
            ),
            "Vì sao chuyến thăm đáng chú ý?",
        ),
        posed(
            "capital",
            Recall(parse_prose("Bình Nhưỡng"), reversed=True),
            "Thủ đô của Triều Tiên",
            image=image,
            **said,
        ),
        posed("river", Recall(parse_prose("Sông Amur")), "Sông nào chảy qua Komsomolsk?"),
    )


def hostile(folder: Path) -> Edition:
    """Every block with hostile text in every place where a text can stand."""
    picture = folder / "a [sound x] & 'b'.png"
    picture.write_bytes(png(90))
    text, letters = parse_prose(HOSTILE), Prose((Run(HOSTILE),))
    four = (text,) * 4
    gap = Gap(1, (text, text), text)
    blocks: tuple[EditionBlock, ...] = (
        Choices(tuple(Option(text, text) for _ in four), (2,)),
        Judgements((Statement(text, text),), (False,), False),
        Judgements((Statement(text, text),) * 2, (False, True), True),
        Gaps((text, gap, text, gap), (text,)),
        Entry("text", text, (text, text), text, text),
        Order(four, four, (3, 2, 1, 0)),
        Pairs(four, four, (3, 2, 1, 0)),
        Lines(3, (Criterion(Decimal(1), text),)),
        Recall(text, reversed=True),
    )
    medium = Medium(picture, HOSTILE, HOSTILE)
    items = tuple(
        replace(
            posed(f"hostile-{n}", block, None if isinstance(block, Gaps) else HOSTILE),
            explanation=text,
            hint=text,
            sources=(letters, letters),
            as_of=Day("2023", letters),
            image=medium,
            tags=(HOSTILE, "a::::b", " ", "\u3000x\u00a0y", "X_Y"),
            difficulty="hard",
        )
        for n, block in enumerate(blocks)
    )
    said = dict.fromkeys(("title", "license", "author", "report"), HOSTILE)
    return edition(items, "en", references=(HOSTILE,), as_of=Day("2023", letters), **said)
