"""What a stem of Vietnamese demands of its options by grammar, and what an option is by its form."""

from __future__ import annotations

from quizgen.checks.wording.tongue import Cue, Demand, pattern
from quizgen.checks.wording.words import CAPITALS
from quizgen.mentions.tongue import words

_SURNAMES = (
    "nguyễn|trần|lê|lý|lí|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|đinh|mạc|trịnh|tô|cao|đoàn|lương|hàn"
)
_NUMBERS = "một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|nửa|vài|trăm|nghìn"
_END = r"\s*[:…._]*$"
_CLASSIFIERS = "cái|con|chiếc|cây|quả|bức|cuốn|quyển|ngôi|tòa|toà|tấm|vị|loài"
_VERBS = (
    "lấy|tạo|giúp|làm|giữ|bảo|tăng|giảm|cung|thực|hút|chống|tránh|xây|trao|nuôi|thải|đánh|chế|tìm|mở|phòng|đo|"
    "đếm|học|chia|"
    "nhận|gửi|nghe|nhìn|xem|đọc|viết|nói|hỏi|trả|cho|đưa|mang|dẫn|che|chứa|cắt|nối|sưởi|thở|ăn|uống|sinh|phát|điều|kiểm"
)
_NO_VERB = r"^(?:ban|buổi|mùa|năm|tháng|ngày|lúc|khi|rất|trong|ở|sự|nước|cây|người|con|hoa|lá|rễ|thân|khí|\d+)\b"
_NO_NOUN = (
    r"(?:rất|khá|vô cùng|trong|ở|tại|vào|khi|lúc|của|vì|do|để|đã|đang|sẽ|bị|được|đắp|đào|xây|đánh|đốt|phá|cấm|giữ|giúp|"
    r"chống|tránh|bỏ|tìm|học|viết|mang|chia|nuôi|trồng|chạy|đi) "
)
"""How no noun begins: with a word of degree, place, time, cause or tense, or with a verb and its object."""
_PERSONS = (
    "nhà văn|nhà thơ|nhà vua|nhà khoa học|nhà bác học|nhà thám hiểm|nhà soạn nhạc|nhạc sĩ|họa sĩ|hoạ sĩ|ca sĩ|nghệ sĩ|"
    "danh tướng|vị tướng|vị vua|vua|vị quân chủ|tác giả|nhân vật|danh nhân|tổng thống|chủ tịch|người|ông|bà|cầu thủ"
)
_PLACES = (
    "thành phố|tỉnh|huyện|xã|làng|nước|quốc gia|châu lục|đại dương|sông|núi|dãy núi|đảo|biển|hồ|vịnh|đồng bằng|"
    "cao nguyên|thủ đô|thị trấn"
)
_BODIES = "cơ quan|tổ chức|bộ|ủy ban|uỷ ban|hội đồng|viện|đảng|công ty|đội bóng|câu lạc bộ"
_NAMED = r"(?: (?-i:[^\W\d_a-z]\w*))"
_KINDS = {
    "number": r"^(?:khoảng |gần |hơn |trên |dưới )?[-−]?\d[\d.,]*(?:[–-]\d[\d.,]*)?"
    r"(?: ?%| ?°c?|(?: [^\s\d]+){0,3})$",
    "date": r"^(?:(?:đầu|cuối|giữa|trước|sau|từ|vào|khoảng) )*(?:năm|ngày|tháng|thế kỷ|thế kỉ) (?:\d|[IVX]+\b)",
    "count": rf"^(?:{_NUMBERS}|tất cả)(?: \S+){{0,3}}$",
    "manner": r"^(?:rất|khá|vô cùng|cực kỳ|cực kì|hết sức) ",
    "time": r"^(?:mùa|ban|buổi|lúc|khi) \S+$|^(?:vào|lúc|khi) ",
    "reason": r"^(?:vì|do|để|nhờ|bởi|nhằm) ",
    "means": r"^(?:bằng|cùng|với) ",
    "where": r"^(?:ở|tại|trên|trong|dưới|gần|từ) ",
    "deed": rf"^(?:bỏ|lật|chạy|đánh|giữ|giúp|chống|tránh|xây|nuôi|tìm|học|gửi|nghe|nhìn|đọc|viết|mang|chia) "
    rf"(?!(?-i:[{CAPITALS}]))",
    "work": r"^(?:bài|tập thơ|tập truyện|tác phẩm|cuốn|bức|vở|bộ phim|bộ luật|báo|sách|truyện|bản)\b",
    "event": r"^(?:vụ|cuộc|trận|chiến dịch|phong trào|lễ|hội nghị|khởi nghĩa)\b",
    "place": rf"^(?:{_PLACES}|miền|bến|cảng|mũi)\b",
    "body": r"^(?:hội đồng|ủy ban|uỷ ban|tòa án|toà án|viện|bệnh viện|trường|đảng|công ty|ngân hàng)\b",
    "person": rf"^(?:vua|vị vua|tướng|tổng thống|nữ hoàng|hoàng đế) |^(?:ông|bà){_NAMED}|"
    rf"^(?:{_SURNAMES}|tôn thất){_NAMED}{{1,3}}$",
    "device": r"^(?:máy|đồ|cái|chiếc)\b",
}
_QUANTITIES = (
    "bao lâu|bao xa|số nào|số mấy|giá trị|tỉ lệ|tỷ lệ|phần trăm|kết quả|tốc độ|nhiệt độ|khoảng cách|"
    "độ tuổi|mức|kích thước"
)
_THINGS = words("work event place body person device count")
_DEMANDS = (
    Demand(
        pattern(r"\b(?:năm nào|bao nhiêu|mấy|thế kỷ nào|thế kỉ nào)\b"),
        words("number count date time"),
        True,
        words("nào bao nhiêu mấy"),
    ),
    Demand(
        pattern(r"\b(?:khi nào|ngày nào|bao giờ|lúc nào|thời gian nào|giai đoạn nào|thời kỳ nào|thời kì nào)\b"),
        words("number count date time"),
        has=words("nào bao giờ"),
    ),
    Demand(pattern(r"\b(?:vì sao|tại sao|do đâu)\b"), words("reason deed"), has=words("sao do đâu")),
    Demand(
        pattern(rf"\b(?:{_QUANTITIES})\b"),
        _THINGS | words("number date time manner reason means where"),
        has=words(_QUANTITIES.replace("|", " ")),
    ),
    Demand(pattern(r"\blàm gì\b"), words("deed where means reason count"), has=words("làm gì")),
    Demand(pattern(r"\b(?:ở đâu|nơi nào|chỗ nào)\b"), words("where place body event count"), has=words("đâu nào")),
    Demand(
        pattern(rf"^\W*ai\b|\b(?:là|của|bởi) ai\b|\b(?:{_PERSONS}) nào\b"),
        words("person body count"),
        has=words("ai nào"),
    ),
    Demand(pattern(rf"\b(?:{_PLACES}) nào\b"), words("place count"), has=words("nào")),
    Demand(
        pattern(rf"\b(?:{_BODIES}) nào\b"),
        words("body person count"),
        has=words("nào"),
    ),
)
CUES = (
    Cue(pattern(rf" để{_END}"), pattern(rf"^(?:{_VERBS})\b"), pattern(_NO_VERB), leads=True),
    Cue(pattern(rf" bằng{_END}"), pattern(rf"^(?!{_NO_NOUN})\w"), pattern(rf"^(?:{_NO_NOUN})"), leads=True),
    Cue(
        pattern(rf" (?:trồng|nuôi|sản xuất|chế tạo|mua|bán|ăn|uống|mặc|cưỡi|đội|trồng|thờ){_END}"),
        pattern(rf"^(?!{_NO_NOUN})\w"),
        pattern(rf"^(?:{_NO_NOUN})"),
        leads=True,
    ),
    Cue(
        pattern(rf" (?:{_CLASSIFIERS}){_END}"),
        pattern(rf"^(?!{_CLASSIFIERS}|{_NO_NOUN})\w"),
        pattern(rf"^(?:{_CLASSIFIERS}|{_NO_NOUN})\b"),
        leads=True,
    ),
    Cue(pattern(rf" từ{_END}"), pattern(r"\b(?:đến|tới)\b"), pattern(r"^(?!.*\b(?:đến|tới)\b).*$"), leads=True),
    Cue(pattern(rf" giữa{_END}"), pattern(r"\b(?:và|với)\b"), pattern(r"^(?!.*\b(?:và|với)\b).*$"), leads=True),
    Cue(
        pattern(r"\b(?:hai|ba|bốn) (?:[^\s?.,]+ ){1,4}nào\b"),
        pattern(r"\bvà\b|,"),
        pattern(r"^(?!.*(?:\bvà\b|,)).*$"),
        has=("nào",),
    ),
)
KINDS = pattern("|".join(f"(?P<{kind}>{form})" for kind, form in _KINDS.items()))
THINGS = _THINGS
ADVERBIAL = words("time date reason means where")
EVIDENT = words("number date manner")
COUNTED = pattern(rf"^(?:{_NUMBERS})\b")
DEMANDS = _DEMANDS
