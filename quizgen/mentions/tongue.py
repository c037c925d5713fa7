"""What a language has to say about numbers and dates, as data: one `Tongue` a language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache


@dataclass(frozen=True, slots=True)
class Tongue:
    """The words of a language for numbers.

    `small` add up (twenty-one, mười hai), `tens` multiply the word before them by ten (hai mươi), `hundreds` by a
    hundred; `scales` close a group. `unsure` are words that say a number only within a longer one or before a word
    of `counted`. `ordinals` are whole words; `links` stand within a number (and, linh).
    """

    group: str
    point: str
    small: Mapping[str, int]
    tens: frozenset[str]
    hundreds: frozenset[str]
    scales: Mapping[str, int]
    links: frozenset[str]
    unsure: frozenset[str]
    counted: frozenset[str]
    half_more: frozenset[str]
    percent: tuple[tuple[str, ...], ...]
    fractions: Mapping[tuple[str, ...], Decimal]
    parts: frozenset[str]
    ordinals: Mapping[str, int]
    ordinal_signs: frozenset[str]
    roman_after: frozenset[str]
    roman_before: frozenset[str]


def words(text: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(text.split())


def numbered(text: str, first: int = 0, step: int = 1) -> dict[str, int]:
    """The words of a text with the numbers that they say, counted up from the first."""
    return {word: first + n * step for n, word in enumerate(text.split())}


_EN_UNITS = numbered(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_EN_TENS = numbered("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10)
_EN_ORDINALS = numbered(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
    1,
)
_THIRD = Decimal(1) / 3

ENGLISH = Tongue(
    group=",",
    point=".",
    small=_EN_UNITS | _EN_TENS,
    tens=frozenset(),
    hundreds=frozenset({"hundred"}),
    scales={"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12, "bn": 10**9, "m": 10**6},
    links=frozenset({"and"}),
    unsure=frozenset({"zero", "one", "m"}),
    counted=frozenset(),
    half_more=frozenset(),
    percent=(("%",), ("percent",), ("per", "cent")),
    fractions={("half",): Decimal("0.5"), ("a", "third"): _THIRD, ("one", "third"): _THIRD}
    | {("two", "thirds"): 2 * _THIRD, ("a", "quarter"): Decimal("0.25"), ("one", "quarter"): Decimal("0.25")}
    | {("three", "quarters"): Decimal("0.75"), ("two", "fifths"): Decimal("0.4"), ("a", "fifth"): Decimal("0.2")}
    | {("one", "fifth"): Decimal("0.2"), ("three", "fifths"): Decimal("0.6"), ("four", "fifths"): Decimal("0.8")},
    parts=frozenset(),
    ordinals=_EN_ORDINALS,
    ordinal_signs=frozenset(),
    roman_after=frozenset(),
    roman_before=frozenset({"century", "congress"}),
)

_VI_UNITS = {"không": 0, "một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5, "nhăm": 5}
_VI_UNITS |= {"sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9, "mười": 10}

VIETNAMESE = Tongue(
    group=".",
    point=",",
    small=_VI_UNITS,
    tens=frozenset({"mươi", "chục"}),
    hundreds=frozenset({"trăm"}),
    scales={"nghìn": 10**3, "ngàn": 10**3, "vạn": 10**4, "triệu": 10**6, "tỷ": 10**9, "tỉ": 10**9},
    links=frozenset({"linh", "lẻ"}),
    unsure=frozenset({"không", "một", "mốt", "tư", "năm", "lăm", "nhăm", "chín", "ba"}),
    counted=words(
        "lần người nước ngày tháng tuần giờ phút giây năm quốc thành tỉnh huyện xã chiếc con cái cuộc bộ tàu máy tên "
        "quả khẩu tấn tạ kg km m mét đồng đô euro usd điểm phần câu bài vụ ca trận vòng đội bên loại dạng nhóm cuốn "
        "quyển trang thế đời bước giai đợt lượt chuyến học nhà trường lớp bàn huy giải thứ ứng môn đại phương bị can "
        "dân trẻ phụ vị ông bà cô nhân sĩ kỳ khóa mục ý cách hướng tầng phòng căn hecta ha lít thôn thanh cầu nghệ "
        "hộ ngôi cây cặp tuyến cấp cơ hãng hệ hội lãnh luật mẫu miền mùa mặt nghị nguồn nạn phiên phe phường quán "
        "quận rạp sinh thí thiếu tác tập tổ tốp tướng tượng vận viên viện xe xóm nữ nam thủ ngư cháu đứa chặng hiệp "
        "ván hòn đảo chi cựu hành chủ nhiệm kịch bác giáo kỹ chuyên cảnh binh chiến lính bệnh trạm cửa hồ sông tòa "
        "khu dự"
    ),
    half_more=frozenset({"rưỡi"}),
    percent=(("%",), ("phần", "trăm")),
    fractions={("một", "nửa"): Decimal("0.5"), ("nửa",): Decimal("0.5")},
    parts=frozenset({"phần"}),
    ordinals={},
    ordinal_signs=frozenset({"thứ"}),
    roman_after=frozenset(
        {"kỷ", "kỉ", "quý", "khóa", "khoá", "thứ", "hội", "kỳ", "loại", "hạng", "vòng", "bảng", "cấp", "giai"}
    ),
    roman_before=frozenset(),
)


_VIETNAMESE = frozenset("ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ")
_OFTEN = 0.02
"""Vietnamese texts have far more of them; in others they stand in names alone."""


def looks_vietnamese(text: str) -> bool:
    """Whether a text (NFC) is written in Vietnamese, by its letters."""
    letters = [sign for sign in text.casefold() if sign.isalpha()]
    return sum(sign in _VIETNAMESE for sign in letters) > _OFTEN * len(letters)


@cache
def tongue(language: str) -> Tongue:
    """The words of a language (a BCP 47 tag); English where it has none here."""
    return VIETNAMESE if language.lower().split("-")[0] == "vi" else ENGLISH
