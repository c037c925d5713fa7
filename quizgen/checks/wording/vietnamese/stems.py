"""Stems of Vietnamese that ask for the exception, or ask nothing."""

from __future__ import annotations

from quizgen.checks.wording.tongue import Negation, pattern
from quizgen.mentions.tongue import words

_ASK = r"(?:nào|gì|ai|đâu|mấy)"
_NO = r"(?<!hàng )(?<!trên )(?<!phòng )(?<!tay )(?<!chân )(?<!số )(?<!có )(?:không|chẳng|chưa|chớ|đừng)"
_MODAL = r"(?:phải|được|thể|hề|từng|bao giờ|nên|cần|còn|bị|phép)"
_NAMELESS = (
    r"quân|gian|khí|tưởng|lực|chiến|phận|vận|trung|lưu|hải|chừng|mấy|sao|kích|tặc|thời|ngừng|những|"
    r"chỉ|bao giờ cũng|kính"
    r"|quá|gì|ai|nào|đâu|hề hấn|ít|khéo|màu|dây"
)
_NOT = rf"{_NO}(?: {_MODAL}(?! (?:là )?(?:gì|ai|nào|đâu)\b))*(?= (?!(?:{_NAMELESS})\b)\w)"
"""A word of negation and what goes with it, up to the word that is denied; not as a syllable of another word."""
_JOINS = (
    r"\b(?:(?:nhưng|mà|để|nên|vì|khi|tuy|dù|nếu|do|nhằm|và|rằng|thì|giúp|làm|khiến|cho|gây|buộc|chỉ|tả|kể|"
    r"nói|gọi)\b|là\b(?! (?:không|chưa)))"
)
_SAID = (
    r"(?:câu|phát biểu|nhận định|khẳng định|ý kiến|mệnh đề|đáp án|phương án|ý|điều|nhận xét|kết luận|lựa chọn|"
    r"đặc điểm|nội dung|thông tin|mô tả|quan điểm|đánh giá|câu trả lời|phương án trả lời|câu nói)"
)
_HERE = r"(?: (?:sau đây|dưới đây|sau|dưới|trên|bên dưới|trong (?:các|số các|những) \w+ (?:sau|trên|dưới)(?: đây)?))?"
_WRONG = (
    r"(?:sai|không đúng|chưa đúng|không chính xác|chưa chính xác|không phù hợp|chưa phù hợp|không hợp lí|"
    r"không hợp lý)"
)
_FAULT = r"(?! (?:số|khiến|lầm|phạm|lệch|trái|sót|khớp|lạc|hẹn)\b)"
_CHOOSE = (
    r"(?:hãy )?(?:chọn|lựa chọn|tìm|xác định|khoanh(?: tròn)?(?: vào)?|chỉ|đánh dấu(?: vào)?|"
    r"tích(?: vào)?|gạch)(?: ra)?"
)
_VERDICT = (
    r"\**(?:đúng|chính xác|phù hợp|hợp lí|hợp lý|(?:không|chưa|ít) (?:đúng|chính xác|phù hợp|hợp lí|"
    r"hợp lý)|sai)\**(?!\w)"
)
_INSTRUCTION = (
    rf"(?:(?:em|bạn|các em|anh chị) )?{_CHOOSE} (?:một |"
    rf"1 )?{_SAID}(?: trả lời)? {_VERDICT}(?: nhất)?(?: (?:trong|từ)\b[^.:?!]*)?"
)
_RELATED = r"(?:liên quan|có liên quan|đi với|đi cùng|đi đôi|gắn với|gắn liền|nói về|ứng với)"
_ONE = r"(?:ta|em|bạn|chúng ta|người ta)"
_STATE = r"(?:có thể )?(?:nói|khẳng định|kết luận|biết)"
_SAYS = (
    r"(?:là|không phải(?: là)?|có|không có|không được|được|bị|đã|đang|sẽ|chưa|chỉ|luôn|đều|cũng|thuộc|"
    r"gồm|bao gồm|nằm|vẫn|"
    r"còn|hầu hết|do|thường|rất)"
)
NEGATIONS = words("không chẳng chưa chớ đừng trừ ngoại sai ít")
NEGATIVES = (
    Negation(
        pattern(
            rf"\b{_ASK}\b{_HERE}(?: (?!{_JOINS})[\w“”\"'().-]+){{0,7}}? (?P<word>{_NOT})(?:[^,.?!;]|"
            rf",(?=[^.?!;]*\b(?:và|hoặc|hay)\b))*[?.:]?$"
        ),
        besides=pattern(
            r"\b(?:vì sao|tại sao|sao lại|do đâu|duy nhất)\b|\b(?:hay|có|được) (?:không|chưa)\b|"
            r"\bhay (?:là )?không\b|\bbất (?:kỳ|kì|cứ) (?:\w+ ){1,3}nào (?:không|chưa)\b"
        ),
    ),
    Negation(
        pattern(
            rf"^\W*(?:đây|đó|(?:\w+ ){{1,3}}này) (?P<word>{_NO} (?:phải(?: (?:là|do|của|thuộc))?|là|do|thuộc|nằm|"
            rf"có|được|gồm))\b"
            rf"(?:(?!\b(?:{_ASK}|sao|mà|nhưng)\b)[^.?!;])*$"
        ),
    ),
    Negation(
        pattern(rf"\b(?P<word>{_NO} phải)(?: (?:là|do|nhờ|vì|bởi|từ|để|ở|của|vào|với|bằng)){{1,2}}[\W_]*$"),
    ),
    Negation(pattern(r"(?P<word>\bngoại trừ|(?<=,)trừ|(?<=[,(–] )trừ)[\W_]*$")),
    Negation(pattern(rf"^[^,.?!;:]*?\b(?P<word>{_NO} (?:có|nằm|thuộc)) (?:\w+ )?(?:đâu|nơi nào|chỗ nào)\W*$")),
    Negation(
        pattern(
            rf"(?:^|,|\bthì\b)(?:(?!\b(?:nếu|khi|vì|do|mà|những|các|sao)\b)[^,.?!;:])*?\b(?P<word>{_NOT})"
            r"(?:(?!\b(?:là|thì|mà|vì|do|nhờ|bởi|nhưng|để|khi|nếu|gọi|"
            rf"sống)\b)[^,.?!;])*?\b{_ASK}\b{_HERE}(?: (?:vào|trong|khi|ở|tại|cho|với|trên|từ|"
            r"đến)\b[^,.?!;]*)?\W*$"
        ),
        besides=pattern(
            r"\b(?:trường hợp|hoàn cảnh|điều kiện|tình huống|năm|ngày|tháng|thế kỷ|thế kỉ|thời|"
            r"lúc|khi|thế|bao|tại|ở|"
            r"giai đoạn|bằng|bằng cách|cách|hạn chế|theo|của|hình thức) (?:nào|gì|ai|đâu)\b"
        ),
    ),
    Negation(pattern(rf"^\W*(?:(?:em|bạn|các em) )?{_CHOOSE} (?:[\w]+ ){{1,6}}?(?P<word>{_NOT})")),
    Negation(
        pattern(
            rf"\b(?:{_SAID}|nào|gì|đâu)\b(?:(?!\b(?:đúng|gây|làm|vì|để|hay|hoặc|và)\b)[^,.?!;/])*? "
            rf"(?P<word>{_WRONG}){_FAULT}(?=\W*$|(?: nhất)? (?:về|khi|với|trong|ở|đối|so|nói|là|là|"
            r"của)\b|[^.?!;\w])"
        ),
    ),
    Negation(
        pattern(rf"\b{_CHOOSE} (?:\w+ ){{0,3}}?(?P<word>{_WRONG}){_FAULT}"),
        besides=pattern(r"\bđúng (?:hay|hoặc) sai\b"),
    ),
    Negation(
        pattern(
            r"\b(?:đều|sau|đây|trên|các|những|mọi)\b[^.?!;]*\b(?P<word>ngoại trừ|trừ)\b(?=\s*(?:[:?.…]*$|một\b|"
            r"(?:\w+ ){0,3}?(?:nào|gì|ai|đâu)\b))"
        ),
        besides=pattern(r"\b(?:phép|dấu|khấu|diệt|phòng|giải|bài|loại) trừ\b|\btrừ đi\b|phép tính"),
    ),
    Negation(
        pattern(r"(?:^|, ?)\W*(?P<word>ngoại trừ|trừ)(?: \w+){0,3}? (?:nào|gì|ai|đâu)\b"),
        besides=pattern(r"\bnhư thế nào\b|\btrừ đi\b"),
    ),
    Negation(
        pattern(
            rf"\b{_ASK}\b{_HERE}(?: là)? (?P<word>ít) (?:liên quan|phù hợp|đúng|chính xác|"
            r"thích hợp|có khả năng|khả năng)\b"
        ),
    ),
    Negation(
        pattern(
            rf"^(?:(?!{_JOINS}|\b(?:{_ASK}|những|các|người|hạt|"
            rf"số)\b)[^,.?!;:])*?\b(?P<word>{_NO}(?: phải)? (?:bao gồm|gồm|thuộc|là|có|được|dùng|"
            r"nằm|chứa|gây|cần|"
            rf"nên|áp dụng|liên quan|phụ thuộc|ảnh hưởng|tham gia|xảy ra|gặp|thấy))"
            r"(?:(?!\b(?:là|thì|khi|vì|do|nếu|để|nhằm|gọi|bởi|nhưng|mà|nên|như)\b)[^,.?!;:]){0,40}[:…]\s*$"
        ),
    ),
)
INSTRUCTION = pattern(
    rf"^\W*{_INSTRUCTION}\s*(?:[.:!–—-]\s*|$)|(?<=[.?!:;,])\s*{_INSTRUCTION}\W*$",
)
UNFOCUSED = (
    pattern(
        rf"(?<!những )(?<!các )\b{_SAID} nào\b(?!.*\b(?:viết|chính tả|ngữ pháp)\b){_HERE}"
        r"(?: (?:về|khi nói về|nói về|liên quan đến|khi) [^?]*?)?(?: được (?:coi|"
        rf"xem))?(?: nói)?(?: là)? {_VERDICT}"
    ),
    pattern(rf"^\W*{_SAID} {_VERDICT}(?: nhất)?(?: (?:về|khi|đối với|liên quan|nói)\b|(?: là)?\W*$)"),
    pattern(rf"^\W*{_CHOOSE} (?:một )?{_SAID} {_VERDICT}(?: nhất)? (?:về|khi|đối với|liên quan|nói|trong)\b"),
    pattern(rf"^\W*{_SAID} (?:nào{_HERE}|gì) (?:liên quan|có liên quan|gắn|thuộc|nói) (?:đến|tới|về|với)\b"),
    pattern(rf"^\W*đâu là (?:một )?{_SAID} {_VERDICT}|^\W*(?:đâu|cái nào|điều gì){_HERE} (?:là )?{_VERDICT}"),
    pattern(rf"^\W*(?:điều nào|cái nào|điều gì|thứ nào|ý nào)[^?]* {_RELATED}\b"),
    pattern(rf"\b{_RELATED}(?: với| đến| tới)? (?:(?:cái|thứ|điều|ý|câu) )?(?:gì|nào)\W*$"),
    pattern(rf"(?:^\W*|,\s*)(?:{_ONE} )?(?:{_STATE})(?: được)?(?: những)?(?: điều)? gì về\b"),
    pattern(rf"\bvề\b.*,\s*(?:{_ONE} )?(?:{_STATE})(?: được)?(?: những)?(?: điều)? gì\W*$"),
    pattern(r"^\W*(?:khi )?(?:nói )?về\b[^,?:]*(?:\bthì\W*|[:…,]\s*)$"),
    pattern(r"\bthì sao\W*$"),
)
FILLING = words("điền khuyết trống thiếu")
ASKING = words("gì nào ai đâu mấy")
TOPIC_ENDS = words(
    "là rằng phải bằng của gọi ở trong trên dưới vào từ do vì để với cho thuộc gồm có được bị khi nếu thành như "
    "hơn tại đến con "
    "cái loài người một các mang tên nằm chứa tạo ra lên xuống tới về qua"
)
PREDICATE = pattern(r"^(?-i:[^\W\d_A-Z]\S*) \S")
FINITE = pattern(rf"\b{_SAYS} \w")
COMPLETES = pattern(r"^\w+ \w+ \w")
CLAUSE = pattern(
    r"\b(?:là|thì(?!$)|có|được|bị|gồm|đã|đang|sẽ|nào|gì|ai|đâu|bao|mấy|sao|do|cho|khi|nếu|yêu cầu|"
    r"nằm|diễn ra|xảy ra|tiếp giáp|bắt nguồn|đóng vai trò|giữ vai trò|phản ánh|biểu diễn|thể hiện|biểu thị|chứng "
    r"tỏ)\b|"
    r"(?:^|, )(?:hãy|định nghĩa|khái niệm|chức năng|công dụng|tác dụng|mục đích|tư thế|nguyên nhân|vị trí|thời "
    r"gian|"
    r"thời điểm|đơn vị|công thức|nhiệm vụ|vai trò|ý nghĩa) \w"
)
