"""The words of Vietnamese for item-writing checks."""

from __future__ import annotations

from quizgen.checks.wording.phrases import Phrases
from quizgen.checks.wording.tongue import Cue, Negation, OthersWords, Tongue, pattern, words
from quizgen.checks.wording.tongue import rows as phrases

FUNCTION = words(
    "là và của có được bị cho với từ trong ngoài trên dưới trước sau giữa bên ở tại vào ra lên xuống đến tới "
    "về qua lại "
    "đi này kia đó ấy nào gì ai đâu sao bao nhiêu mấy khi lúc thì mà nhưng hay hoặc nếu vì do bởi để nên cũng đã đang "
    "sẽ vẫn còn chỉ đều rất hơn nhất bằng như theo các những một hai ba bốn năm sáu bảy tám chín mười cái con chiếc "
    "bức tấm ngôi vị tòa toà cuốn quyển tờ không chưa phải chẳng cùng đây tôi em ta mình nó họ mỗi mọi tất cả "
    "lần lượt rồi nữa hết xong nhằm"
)
COMMON = words(
    "người nước sự việc điều cách loại kiểu thứ số nơi chỗ tên gọi đúng sai nhiều ít lớn nhỏ cao thấp mới cũ đầu cuối "
    "chính làm dùng tạo mang lấy đưa gồm thuộc nằm sống xảy thành trở chủ yếu ngày tháng tiên ông bà anh chị cô bác "
    "thường hiện nay hình quốc gia phố tỉnh huyện thế giới nhau riêng chung khoảng gần xa tính vai trò ý nghĩa nguyên "
    "nhân câu phát biểu đáp án phương nhận định khái niệm đặc điểm thể đại trung tác phẩm công trình cơ quan phần chất "
    "vật sản học văn nhà vùng dân sinh bộ tiện tổ chức đơn vị động nội dung hoạt thời gian giai đoạn khu vực việt nam "
    "bắc đông tây lượng ca chiến quân hội khí hóa thủy địa vương minh hải sơn giang thiên nhiên nghiệp nông "
    "thương giáo "
    "tử hậu pháp luật chế độ quyền lực sức mạng đảng viên trưởng thư sử tự ngữ thi họa nhạc ảnh lý lí tâm bán mặt tay "
    "chân đường trường lớp ban ngành hệ thống kinh tế xã trị hành đất trời biển sông núi cây hoa màu nguyễn trần lê "
    "nét đời bài tiếng lời ngôi vua cuộc đội tập giá kết quả dụng lập xây dựng dài rộng lâu đặt bắt tư"
)
_SURNAMES = (
    "nguyễn|trần|lê|lý|lí|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|đinh|mạc|trịnh|tô|cao|đoàn|lương|hàn"
)

_OTHERS = OthersWords(
    totals=words("tất cả mọi toàn hết đều"),
    nones=words("không chẳng chưa"),
    pointing=words("trên này đó nêu kể nói án ý ấy nào"),
    judging=words("đúng sai"),
    determiners=words(""),
    fillers=words(
        "tất cả mọi các những đáp phương lựa chọn vừa đã ở đều đề là và phía câu trả lời phát biểu nhận định "
        "khẳng yếu tố "
        "hai ba bốn năm 2 3 4 5 toàn bộ hết có nào phải chính đưa được"
    ),
    tails=words("đều đúng cả là hết chính xác ra sai không"),
    wrong=Phrases("sai, không đúng, chưa đúng, không chính xác, không phải"),
    whole_totals=phrases("cả hai, cả ba, cả bốn, tất cả, cả 2, cả 3, cả 4, cả hai ý, cả ba ý"),
    another=pattern(r"^(?:một )?(?:\w+ ){1,3}khác\.?$"),
    whole_nones=phrases(
        "khác, đáp án khác, một đáp án khác, phương án khác, ý kiến khác, ý khác, câu trả lời khác, kết quả khác, "
        "một kết quả khác, không có, một số khác, số khác, không cái nào, không ai cả, trường hợp khác, nơi khác"
    ),
    nouns=2,
    glue=words(
        "và hoặc hay lẫn phải cả chỉ đúng sai là đều nhưng không có ý câu đáp án phương lựa chọn số thứ phát biểu với "
        "cùng hai ba mệnh đề"
    ),
    places=words("nhất hai ba tư đầu cuối"),
    only=words("chỉ duy"),
    by_place=words("ý câu đáp án phương"),
)
_ASK = r"(?:nào|gì|ai|đâu|mấy)"
_NOT = r"(?:không phải|không(?: được| thể| hề| phải)?|chẳng(?: phải)?|chưa(?: hề| từng)?)"
_SAID = (
    r"(?:câu|phát biểu|nhận định|khẳng định|ý kiến|mệnh đề|đáp án|phương án|ý|điều|nhận xét|kết luận|lựa chọn|"
    r"đặc điểm|nội dung|thông tin)"
)
_HERE = r"(?: (?:sau đây|dưới đây|sau|dưới|trên|bên dưới|trong các câu sau))?"
_NAMELESS = (
    r"quân|gian|khí|tưởng|lực|chiến|phận|vận|trung|lưu|hải|chừng|mấy|sao|kích|tặc|thời|ngừng|những|chỉ|bao giờ|còn|kính"
    r"|quá|gì|ai|nào|đâu|hề hấn|ít|khéo|màu"
)

_NUMBERS = "một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|nửa|vài|trăm|nghìn"
_TIMES = "ban|buổi|mùa|năm|tháng|ngày|lúc|khi"
_PLACED = r"^(?:ở|tại|trên|trong|dưới|bên|giữa|gần|ngoài|phía|từ|trước|sau)\b"
_MANNER = r"^(?:rất|khá|hơi|vô cùng|thật) |^(?:vua|người|ông|bà) thứ "
_DEED = r"^(?:xây|được|do|để|vì|bị|đi|làm)\b"
_REASON = r"^(?:vì|do|bởi|nhờ|để|tại|nhằm)\b"
_WHO = (
    r"^\W*ai\b|\b(?:là|của|do|bởi) ai\b|\b(?:nhà thơ|nhà văn|vị vua|vua|nhạc sĩ|danh tướng|họa sĩ|vị tướng|nhà "
    r"khoa học) nào\b"
)
_PERSON = rf"^(?:(?:vua|ông|bà|tướng|chúa|thái sư|đại tướng|nhà \w+) )?(?:{_SURNAMES})(?: (?-i:[^\W\d_a-z]\w*))+$"
_VERBS = (
    "lấy|tạo|giúp|làm|giữ|bảo|tăng|giảm|cung|thực|hút|chống|tránh|xây|trao|nuôi|thải|đánh|chế|tìm|mở|phòng|đo|"
    "đếm|học|chia|"
    "nhận|gửi|nghe|nhìn|xem|đọc|viết|nói|hỏi|trả|cho|đưa|mang|dẫn|che|chứa|cắt|nối|sưởi|thở|ăn|uống|sinh|phát|điều|kiểm"
)
_UNLIKE_MEANS = "rất |khá |trong |ở |vào |khi |màu |năm |ban |của |hình |đánh |vì "
_ANIMALS = (
    "ngựa|trâu|bò|voi|chó|mèo|gà|vịt|cá|chim|lừa|lạc đà|hổ|rắn|lợn|heo|dê|cừu|thỏ|chuột|khỉ|gấu|cáo|sói|hươu|"
    "nai|tôm|cua|"
    "ong|kiến|ếch|rồng|rùa|ngỗng|đường|sông|dao|mắt|số|dấu|người|trai|gái"
)
_THINGS = "xe|thuyền|cáng|máy|cây|nhà|bàn|núi|áo|hoa|bè|kiệu|ghế|tủ|ô tô|quả|lá|bút|sách|đèn|cửa"

_KINDS = {
    "number": r"^(?:khoảng )?\d[\d.,]*(?: \S+){0,2}$",
    "manner": r"^(?:rất|khá|hơi|vô cùng|thật) |^(?:nhanh|chậm|mạnh|yếu|đẹp|vội|tròn|vui|buồn|đông|chạy)(?: "
    r"(?-i:[a-zà-ỹđ]+))?$",
    "time": r"^(?:năm|ngày|tháng|thế kỷ|thế kỉ) (?:\d|[IVX])|^(?:mùa|ban|buổi|vào|lúc|khi) ",
    "reason": r"^(?:vì|do|để|nhờ|bởi|bằng) ",
    "where": r"^(?:ở|tại|trên|trong|dưới|gần) ",
    "work": r"^(?:bài|tập thơ|tác phẩm|cuốn|bức|vở|bộ phim)\b",
    "event": r"^(?:vụ|cuộc|trận|chiến dịch|phong trào|lễ|hội)\b",
    "place": r"^(?:sông|núi|vịnh|đảo|biển|đồng bằng|dãy|thành phố|nước|hồ|châu)\b",
    "person": rf"^(?:người|ông|bà|vua|vị vua|tướng) |^(?:{_SURNAMES}|tôn thất)(?: (?-i:[^\W\d_a-z]\w*)){{1,3}}$",
    "device": r"^(?:máy|đồ|bộ|cái|chiếc)\b",
}

_VERDICT = r"\**(?:đúng|sai|chính xác|không đúng|chưa đúng|không chính xác|phù hợp)\**(?!\w)"

VIETNAMESE = Tongue(
    syllables=True,
    function=FUNCTION,
    common=COMMON,
    absolute=Phrases(
        "luôn luôn, luôn, không bao giờ, chẳng bao giờ, chưa bao giờ, bao giờ cũng, lúc nào cũng, tất cả, mọi, "
        "tuyệt đối, "
        "hoàn toàn, chỉ được, chỉ có, không * nào, không có * nào, không có * * nào, hết thảy, không một, bất "
        "cứ, bất kỳ, bất kì, toàn bộ, ai cũng, khi nào cũng, không thể "
        "nào, mãi mãi, "
        "vĩnh viễn, nhất định phải, không có bất, đâu đâu cũng, nơi nào cũng, ai ai cũng, chắc chắn, không hề, "
        "triệt để, không ai, 100%, trong mọi trường hợp, loài nào cũng, nước nào cũng, người nào cũng, không loài nào",
        but="gần như tất cả, hầu như tất cả, không phải tất cả, không phải mọi, không hoàn toàn, chưa hoàn toàn, "
        "không phải luôn, không phải lúc nào cũng, gần như hoàn toàn, tất cả các đáp án, tất cả các ý, tất cả "
        "các phương, "
        "tất cả các câu, tất cả đều đúng, tất cả đều sai, đi luôn, mọi người, hạ luôn, luôn thể, nói luôn, làm luôn, "
        "lúa mọi, xong luôn, không chỉ có, chỉ có một, chỉ có hai, chỉ có ba, không biết * nào, không rõ * nào, "
        " tất cả các cạnh, tất cả các nước thành viên, gần như toàn bộ",
    ),
    vague=Phrases(
        "thường, thường xuyên, thường hay, hay bị, đôi khi, thỉnh thoảng, hiếm khi, ít khi, có thể do, có thể "
        "là, có thể không, có thể bị, có thể gây, có thể có, có thể sẽ, có thể đã, có thể xảy, có thể dẫn, "
        "có thể ảnh, có thể khiến, có thể tăng, có thể giảm, có thể cao, có thể thấp, có thể dâng, có khả "
        "năng, có lẽ, phần nào, "
        "hay gặp, hay có, hay xảy, hay mắc, lâu lâu, đôi chút,  ít "
        "nhiều, khá, "
        "nhìn chung, nói chung, phần lớn, đa phần, phần nhiều, tương đối, hầu như, có khi, có lúc, đôi lúc, nhiều khi, "
        "lắm khi, dường như, hình như, chắc là, thường thì, đại khái, chẳng mấy, không mấy, thông thường, "
        "họa hoằn, không tốt lắm, lắm lúc, rất hay, hơi, gần như",
        but="thường dân, bình thường, thường trực, thường niên, thường vụ, thường thức, phi thường, khác thường, "
        "lạ thường, "
        "thường phục, khinh thường, vô thường, coi thường, thường tín, cơ thể, khá giả, dân thường, ngày thường, "
        "điều kiện thường, nhiệt độ thường, đời thường, bồi thường, lẽ thường, mắt thường, thường thường, "
        "người thường, "
        "học thường, hơi nước, hơi thở, máy hơi, nồi hơi, bốc hơi, bay hơi, xe hơi, hơi ẩm, khí hơi, hóa hơi, "
        "hơi nóng, "
        "hơi cay, hơi đốt, không thể, thường kỳ, thường kì, thường thấy, thường gọi, thường được gọi, thường "
        "trú, của phần lớn, "
        "chiếm phần lớn, phần lớn các, phần lớn những",
    ),
    negations=words("không chẳng chưa trừ ngoại sai"),
    negatives=(
        Negation(
            pattern(
                rf"\b{_ASK}\b{_HERE}(?: \w+){{0,3}}? (?P<word>{_NOT}) "
                rf"(?!(?:{_NAMELESS})\b)[^,.?!;]*[?.:]?$"
            ),
            between=pattern(r"\b(?:nhưng|mà|và|để|nên|vì|khi|tuy|dù|nếu|do)\b"),
            besides=pattern(r"\b(?:vì sao|tại sao|nếu|do đâu|duy nhất|hay không|có không)\b"),
        ),
        Negation(
            pattern(
                rf"\b{_SAID}\b[^,.?!;]*\b(?P<word>không đúng|chưa đúng|không chính xác|chưa chính xác|không phù hợp)\b"
            ),
        ),
        Negation(pattern(rf"\b{_SAID}\b[^,.?!;]* (?:là )?(?P<word>sai)(?! (?:số|khiến|lầm|phạm|lệch)\b)")),
        Negation(
            pattern(rf"\b{_ASK}{_HERE} (?:là |viết |bị )?(?P<word>sai)\b(?! (?:số|khiến|lầm|phạm|lệch)\b)"),
        ),
        Negation(
            pattern(
                r"\b(?:đều|sau|đây|trên|các|những)\b[^.?!;]*\b(?P<word>ngoại trừ|trừ)\b(?=\s*(?:[:?.…]*$|một\b|"
                r"(?:điều|ý|câu|nước|chất|đáp án|trường hợp|phương án|cái)? ?(?:nào|gì|ai|đâu)\b))"
            ),
            besides=pattern(r"\b(?:phép|dấu|khấu|diệt|phòng|giải|bài|loại) trừ\b|\btrừ đi\b|phép tính"),
        ),
        Negation(
            pattern(r"\b(?:đâu|ai|gì|điều nào) (?P<word>không phải|không thuộc|chẳng phải|chưa phải)\b"),
            besides=pattern(r"\b(?:vì sao|tại sao)\b"),
        ),
    ),
    unfocused=(
        pattern(
            rf"(?:^|, ){_SAID} nào\b(?!.*\b(?:viết|chính tả|ngữ pháp)\b){_HERE}(?: (?:về|khi nói về|nói về) [^?]*?)?"
            rf"(?: được coi)?(?: nói)?(?: là)? {_VERDICT}"
        ),
        pattern(
            rf"^(?:hãy )?(?:chọn|tìm|xác định|khoanh vào|cho biết)(?: ra)?(?: một)? {_SAID} {_VERDICT}(?! nhất với)"
        ),
        pattern(rf"^{_SAID} (?:nào{_HERE}|gì) (?:liên quan|có liên quan|gắn|thuộc|nói) (?:đến|tới|về|với)\b"),
        pattern(rf"^đâu là (?:một )?{_SAID} {_VERDICT}|^(?:đâu|cái nào|điều gì){_HERE} (?:là )?{_VERDICT}"),
        pattern(
            r"^(?:điều nào|cái nào|điều gì|thứ nào|ý nào)[^?]* (?:liên quan|đi với|đi cùng|gắn với|gắn liền|"
            r"nói về|ứng với)\b"
        ),
        pattern(r"^(?:có thể nói gì|ta biết gì|em biết gì|bạn biết gì|nói gì) về\b"),
    ),
    topic_ends=words(
        "là bằng của gọi ở trong trên dưới vào từ do vì để với cho thuộc gồm có được bị khi nếu thành như hơn "
        "tại đến con "
        "cái loài người một các mang tên nằm chứa tạo ra lên xuống tới về qua"
    ),
    cues=(
        Cue(
            pattern(r"\b(?:ở đâu|nơi nào|chỗ nào|từ đâu)\b"), pattern(_PLACED), pattern(rf"\d|{_MANNER}|{_DEED}"), True
        ),
        Cue(
            pattern(r"\b(?:vì sao|tại sao|do đâu)\b"),
            pattern(_REASON),
            pattern(rf"{_PLACED}|{_MANNER}|^(?:ban|mùa) "),
            True,
        ),
        Cue(
            pattern(r"\b(?:khi nào|năm nào|ngày nào|bao giờ|lúc nào|bao nhiêu|mấy)\b"),
            pattern(rf"\d|^(?:khi|lúc|vào|sau|trước|từ|đầu|cuối|mùa|buổi|giữa|thế|không|tất cả|{_NUMBERS})\b"),
            pattern(rf"^(?!khi|lúc|vào|sau|trước|từ|đầu|cuối|mùa|buổi|giữa|thế|không|tất cả|{_NUMBERS})\D+$"),
            True,
        ),
        Cue(
            pattern(_WHO),
            pattern(_PERSON),
            pattern(r"\d|^(?:ở|tại|rất|bài|cuộc|sông|núi|trận|ngày|một|các|những) "),
            True,
        ),
        Cue(
            pattern(r" để\s*[:…._]*$"),
            pattern(rf"^(?:{_VERBS})\b"),
            pattern(rf"^(?:{_TIMES}|rất|trong|ở|sự|nước|cây|người|con|hoa|lá|rễ|thân|khí|\d+)\b"),
            True,
        ),
        Cue(pattern(r" bằng\s*[:…._]*$"), pattern(rf"^(?!{_UNLIKE_MEANS})"), pattern(rf"^(?:{_UNLIKE_MEANS})"), True),
        Cue(pattern(r" con\s*[:…._]*$"), pattern(rf"^(?:{_ANIMALS})\b"), pattern(rf"^(?:{_THINGS})\b")),
    ),
    kinds=pattern("|".join(f"(?P<{kind}>{form})" for kind, form in _KINDS.items())),
    things=words("work event place person device"),
    predicate=pattern(r"^(?-i:[^\W\d_A-Z]\S*) \S"),
    before_zero=pattern(r"\bTCN\b|trước công nguyên"),
    about_spelling=Phrases("chính tả, viết hoa, viết đúng, viết sai, cách viết, từ nào, dấu thanh, dấu gạch nối"),
    others=_OTHERS,
    bounds=(
        (pattern(r"\b(?:hơn|trên|quá|vượt|sau)\b(?! \d+ (?:đến|tới))|>"), 1, False),
        (pattern(r"\btrở (?:lên|đi|về sau)|\b(?:ít nhất|tối thiểu)\b|≥"), 1, True),
        (pattern(r"\b(?:dưới|trước|chưa (?:đến|tới|đầy)|ít hơn|nhỏ hơn|thấp hơn|không quá)\b|<"), -1, False),
        (pattern(r"\b(?:nhiều nhất|tối đa)\b|\btrở (?:xuống|về trước)|≤"), -1, True),
    ),
    joints=pattern(r"^\s*(?:[^\W\d]{1,6}\.?\s*)?(?:[-–—]|đến|tới|và)\s*(?:năm |ngày )?$"),
    scales=words("trăm nghìn ngàn vạn triệu tỷ tỉ"),
    joined=pattern(
        r"\s*(?:\btừ\b|\bđến\b|\brồi\b|\blẫn\b|\bcòn\b|[,;](?=\s)|[/+&](?!\d)|(?<=\s)[-–—](?=\s)|\bvà\b|\bvới\b|"
        r"\bhoặc\b|\bcùng\b|\bnhưng\b)\s*"
    ),
    long=85,
)
