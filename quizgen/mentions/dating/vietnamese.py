"""Dates in Vietnamese: ngày 17/9, sáng 17-9, tháng 9 năm 2023, những năm 1980, quý III/2023, năm 40 sau Công nguyên."""

from __future__ import annotations

import re

from quizgen.mentions.dating.patterns import ISO, SHORTENED, YEAR, Dating, compiled, not_after, one_of

_MONTHS = {"một": 1, "giêng": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8}
_MONTHS |= {"chín": 9, "mười": 10, "mười một": 11, "mười hai": 12, "chạp": 12}
_UNITS = {"một": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "lăm": 5, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9}
_DAYS = {**_UNITS, "mười": 10, "hai mươi": 20, "ba mươi": 30, "ba mươi mốt": 31, "hai mươi mốt": 21, "hăm mốt": 21}
_DAYS |= {f"mười {word}": 10 + n for word, n in _UNITS.items()}
_DAYS |= {f"{tens} {word}": 20 + n for tens in ("hai mươi", "hăm") for word, n in _UNITS.items() if n > 1}

_COUNTED = (
    "người|km|kg|m|tấn|đồng|đô|usd|euro|quân|binh|tỷ|tỉ|triệu|nghìn|ngàn|mét|ha|hecta|chiếc|lần|trang|năm|vụ|ca|học|hộ|"
    "căn|tàu|xe|ngôi|lính|cây|bộ|con|bức|suất|phòng|giường|bài|sản|thí|sinh|cán|chiến|công|nhân|doanh|liều|mẫu|giờ|"
    "ngày|tháng|phút|tuổi|chuyến|khách|bạn|trẻ|ngư|hộp|thùng|túi|cổ|phiếu|điểm|bậc|cặp|đội|lao|vận|khán|tên|quả|loài"
)
_BETWEEN = r"(?:\s?[-–—]\s?| (?:và|đến|tới|rạng|rạng sáng) |, )"
_DAY = rf"(?<![\w.,/:-])(?P<days>(?:\d{{1,2}}{_BETWEEN}(?:ngày )?){{0,4}})(?P<day>\d{{1,2}})"
_ONE_DAY = r"(?<![\w.,/:-])(?P<day>\d{1,2})"
_MONTH = rf"(?P<month>\d{{1,2}}|{one_of(_MONTHS)})(?!\w)"
_OF_YEAR = rf"(?:(?:,? năm |\s?/\s?|,? ){YEAR})?"
_TIMES = "ngày|hôm|mùng|mồng|sáng|trưa|chiều|tối|đêm|khuya|sớm"
_LEADS = rf"{_TIMES}|nay|qua|mai|từ|đến|tới|và|vào|trước|sau|hết|dịp|lễ|khánh|nhật|động|hạn|thứ \w{{2,4}}"
_GOES_ON = "đến|tới|và|tại|ở|do|khi|các|những|mọi|này|năm nay|năm sau|tất|mức|giá|miễn|sẽ|đã|cho|theo|là"
"""What may follow a day with a hyphen where a number would be followed by what it counts: từ 1-9 các trường."""
_NO_LEADS = not_after("chiếm", "giảm", "tăng", "lên", "xuống", "còn")
_ROUGHLY = not_after("hơn", "gần", "khoảng", "chừng", "độ", "số", "quá")

VIETNAMESE = Dating(
    re.compile(r"\d|tháng", re.IGNORECASE),
    compiled(
        ISO,
        rf"\b(?P<opening>tháng (?P<first>\d{{1,2}}))\s?[-–]\s?(?P<month>\d{{1,2}})(?:/{YEAR})?(?![\w/-])",
        rf"{_DAY}\s?[/.-]\s?(?P<month>\d{{1,2}})\s?[/.-]\s?{YEAR}",
        rf"{_DAY} tháng {_MONTH}{_OF_YEAR}",
        rf"(?P<lead>\b(?:ngày|hôm|mùng|mồng) )(?P<day>{one_of(_DAYS)}) tháng {_MONTH}{_OF_YEAR}",
        rf"(?P<lead>\bquý (?:I{{1,3}}|IV|[1-4])\s?[/-]\s?){YEAR}",
        rf"(?P<lead>{_NO_LEADS}\b(?:{_LEADS}) (?:(?:ngày|hôm) )?|[(])?{_DAY}\s?/\s?(?P<month>\d{{1,2}})(?![\d/]|\s?%)",
        rf"(?P<lead>\b(?:{_TIMES}) (?:ngày )?){_ONE_DAY}-(?P<month>\d{{1,2}})(?![\w/]|-\d|[.,]\d|\s?%)",
        rf"(?P<lead>\b(?:{_TIMES}) (?:ngày )?){_ONE_DAY}\.(?P<month>\d{{1,2}})(?![\w/]|[.,]\d|\s?%)",
        rf"(?P<lead>\b(?:từ|đến|tới|vào|hết|dịp|lễ) ){_ONE_DAY}-(?P<month>\d{{1,2}})"
        rf"(?=\s?[,;.)](?!\d)|\s?$| (?:{_GOES_ON})\b)",
        rf"(?P<lead>\b(?:từ|đến|tới|vào|hết|dịp|lễ) ){_ONE_DAY}\.(?P<month>1[0-2]|0?[1-9])"
        rf"(?![\w/]|[.,]\d|\s?%| (?:{_COUNTED}|độ|ielts|lên|xuống|còn)\b)",
        r"(?P<lead>(?:(?<=\d-\d)|(?<=\d-\d\d)) (?:đến|tới|và) (?:ngày )?)(?P<day>\d{1,2})-(?P<month>\d{1,2})"
        r"(?![\w/]|\s?%)",
        rf"\btháng {_MONTH}(?:(?:,? năm |\s?[/-]\s?|\.){YEAR})?(?!\s?/\s?\d)",
        rf"(?<![\w.,/$-])(?P<opening>(?:năm )?(?P<first>1\d{{3}}|20\d{{2}}))(?:\s?[-–—]\s?| (?:đến|tới) )"
        rf"(?:năm )?{YEAR}(?! (?:{_COUNTED})\b)",
        r"\b(?:những năm|thập (?:niên|kỷ|kỉ))(?: đầu| cuối)? (?P<decade>1\d{2}0|20\d0|[2-9]0)(?!\d)",
        rf"(?<![\w.,/-])(?P<month>\d{{1,2}})\s?/\s?{YEAR}",
        r"\bnăm (?P<before>\d{1,4}) (?:trước công nguyên|TCN\b)",
        r"\bnăm (?P<year>\d{1,3}) (?:sau công nguyên|SCN\b)",
        not_after("hai", "ba", "bốn", "các", r"\d") + rf"\bnăm {YEAR}",
        not_after("mỗi", "một") + r"\bnăm (?P<year>[1-9]\d{2})(?=\s?[,;:)]|\s?\.(?!\d)|\s?$)",
        SHORTENED,
        rf"(?<![\w.,/$-]){_ROUGHLY}{YEAR}(?![\w/%-])(?!\s?%)(?! (?:{_COUNTED})\b)",
    ),
    _MONTHS,
    _DAYS,
    {},
)
