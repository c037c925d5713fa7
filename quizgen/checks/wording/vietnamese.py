"""The words of Vietnamese for item-writing checks."""

from __future__ import annotations

from quizgen.checks.wording.phrases import Phrases
from quizgen.checks.wording.tongue import Cue, Demand, Negation, OthersWords, Tongue, pattern
from quizgen.checks.wording.tongue import rows as phrases
from quizgen.checks.wording.words import CAPITALS
from quizgen.mentions.tongue import words

FUNCTION = words(
    "là và của có được bị cho với từ trong ngoài trên dưới trước sau giữa bên ở tại vào ra lên xuống đến tới "
    "về qua lại "
    "đi này kia đó ấy nào gì ai đâu sao bao nhiêu mấy khi lúc thì mà nhưng hay hoặc nếu vì do bởi để nên cũng đã đang "
    "sẽ vẫn còn chỉ đều rất hơn nhất bằng như theo các những một hai ba bốn năm sáu bảy tám chín mười cái con chiếc "
    "bức tấm ngôi vị tòa toà cuốn quyển tờ không chưa phải chẳng cùng đây tôi em ta mình nó họ mỗi mọi tất cả "
    "lần lượt rồi nữa hết xong nhằm quanh cạnh dọc"
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
GENERAL = phrases(
    "thành phố, quốc gia, thế giới, đất nước, nước ta, việt nam, con người, xã hội, nhà nước, nhân dân, thời gian, "
    "thời kỳ, thời kì, giai đoạn, khu vực, địa phương, khái niệm, phát biểu, nhận định, khẳng định, câu hỏi, đáp án, "
    "phương án, đặc điểm, tính chất, nội dung, vai trò, ý nghĩa, nguyên nhân, kết quả, hậu quả, mục đích, mục tiêu, "
    "nhiệm vụ, vấn đề, trường hợp, điều kiện, yếu tố, nhân tố, quá trình, hiện tượng, sự kiện, sự việc, hoạt động, "
    "phương pháp, biện pháp, cách thức, tổ chức, cơ quan, đơn vị, bộ phận, tác phẩm, tác giả, nhân vật, công trình, "
    "hiện nay, ngày nay, trở thành, hình thành, xây dựng, phát triển, thực hiện, tiến hành, sử dụng, chủ yếu, "
    "quan trọng, cơ bản, khác nhau, đầu tiên, lần đầu, đời sống, mọi người, số lượng, hình thức, lĩnh vực, chủ nghĩa"
)
"""Words of two syllables that say too little by themselves, as `country` and `use` do in English."""
_SURNAMES = (
    "nguyễn|trần|lê|lý|lí|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|đinh|mạc|trịnh|tô|cao|đoàn|lương|hàn"
)

_OTHERS = OthersWords(
    totals=words("tất cả mọi toàn hết đều"),
    nones=words("không chẳng chưa"),
    pointing=words("trên này đó nêu kể án ý ấy kia nào"),
    judging=words("đúng sai"),
    determiners=words(""),
    fillers=words(
        "tất cả mọi các những đáp phương lựa chọn vừa đã ở đều đề là và phía câu trả lời phát biểu nhận định khẳng yếu "
        "tố trong bao gồm loại thứ cái việc điều nội dung trường hợp số lại còn đây được phép hai ba bốn năm 2 3 4 5 "
        "toàn bộ hết có nào phải chính đưa được nói"
    ),
    tails=words("đều đúng cả là hết chính xác ra sai không"),
    wrong=Phrases("sai, không đúng, chưa đúng, không chính xác, không phải"),
    whole_totals=phrases(
        "tất cả, tất cả các mục, tất cả các ý, tất cả các câu, tất cả các yếu tố, tất cả các trường hợp, "
        "tất cả các loại, tất cả các nội dung, tất cả các phương án, tất cả phương án, tất cả đáp án, mọi trường hợp, "
        "mọi phương án"
    ),
    another=pattern(r"^(?:một )?(?:\w+ ){1,3}khác\.?$"),
    whole_nones=phrases(
        "khác, đáp án khác, một đáp án khác, phương án khác, ý kiến khác, ý khác, câu trả lời khác, kết quả khác, "
        "một kết quả khác, không có, không có câu trả lời đúng, không có câu trả lời nào đúng, không có lựa chọn đúng, "
        "một số khác, số khác, không cái nào, không ai cả, trường hợp khác, nơi khác"
    ),
    other=words("khác"),
    nouns=2,
    numbers={"hai": 2, "ba": 3, "bốn": 4, "năm": 5, "2": 2, "3": 3, "4": 4, "5": 5},
    amounts=Phrases("bao nhiêu, mấy", but="thứ mấy, lần mấy, số mấy, năm bao nhiêu"),
    glue=words(
        "bao gồm và hoặc hay lẫn phải cả chỉ đúng sai là đều nhưng không có ý câu đáp án phương lựa chọn số thứ phát "
        "biểu với cùng hai ba mệnh đề"
    ),
    places=words("nhất hai ba tư đầu cuối"),
    ends=words("đầu cuối"),
    only=words("chỉ duy"),
    by_place=words("ý câu đáp án phương"),
)
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

VIETNAMESE = Tongue(
    syllables=True,
    function=FUNCTION,
    common=COMMON,
    general=GENERAL,
    absolute=Phrases(
        "luôn luôn, luôn, không bao giờ, chẳng bao giờ, chưa bao giờ, không khi nào, chẳng khi nào, bao giờ cũng, "
        "nào cũng, ai cũng, đâu cũng, gì cũng, tất cả, mọi, toàn bộ, hết thảy, tuyệt đối, tuyệt nhiên, hoàn toàn, chỉ, "
        "không * nào, chẳng * nào, không có * nào, chẳng có * nào, không có * * nào, không nơi đâu, chẳng nơi đâu, "
        "không ở đâu, chẳng ở đâu, không ai, chẳng ai, không có ai, không một, không có bất, không hề, không thể nào, "
        "mãi mãi, vĩnh viễn, chắc chắn, nhất định phải, trong mọi trường hợp, 100 phần trăm",
        but="thế nào cũng, không biết * nào, không rõ * nào, không một mình, đi luôn, làm luôn, nói luôn, luôn thể, "
        "luôn tiện, tất cả các đáp án, tất cả các ý, tất cả các phương, tất cả các câu, tất cả đều đúng, "
        "tất cả đều sai, tất cả các nước thành viên, tất cả các cạnh, tất cả các góc, tất cả các đỉnh, tất cả các mặt, "
        "mọi cạnh, mọi góc, mọi đỉnh, mọi * của nó, mọi * của mình, mọi * của họ, mọi người, toàn bộ nền, "
        "khối lượng toàn bộ, bú mẹ hoàn toàn, sữa mẹ hoàn toàn, hoàn toàn giống, biến thái hoàn toàn, chỉ số, "
        "chỉ tiêu, chỉ thị, chỉ huy, chỉ đạo, chỉ định, chỉ dẫn, chỉ ra, chỉ rõ, chỉ giới, chỉ điểm, chỉ trích, "
        "chỉ bảo, chỉ khâu, chỉ tay, chỉ vào, chỉ về, chỉ tới, chỉ đến, chỉ sự, chỉ người, chỉ hướng, chỉ đường, "
        "chỉ cách, chỉ một, chỉ hai, chỉ ba, chỉ bốn, chỉ năm, chỉ có một, chỉ có hai, chỉ có ba, chỉ * một, "
        "chỉ * hai, chỉ * ba, chỉ * bốn, chỉ * vài, chỉ * * một, chỉ * * hai, chỉ * * ba, chỉ * * bốn, chỉ * * vài, "
        "chỉ còn, chỉ sau, chỉ trong, chỉ hơn, chỉ gần, chỉ khoảng, chỉ bằng, chỉ là, chỉ mới, chỉ vì, chỉ nam, "
        "chăm chỉ, cử chỉ, điểm chỉ, chiếu chỉ, thánh chỉ, sắc chỉ, dụ chỉ, mật chỉ, bạch chỉ, cước chỉ, phế chỉ, "
        "chỉ báo, chỉ dấu, chỉ mục, chỉ lệnh, chỉ thiên, chỉ may, chỉ thêu, chỉ vàng, chỉ trỏ, cho mọi, về mọi, "
        "cho tất cả, về tất cả, cho toàn bộ, "
        "địa chỉ, tín chỉ, chứng chỉ, đình chỉ, tôn chỉ, tiêu chỉ, sợi chỉ, cuộn chỉ, kim chỉ, để chỉ, "
        "từ chỉ, ngữ chỉ, ngón chỉ, biển chỉ, nhằm chỉ, dùng chỉ",
        unless="gần như, hầu như, thường, không phải, chưa phải, chẳng phải, không, chưa, chẳng",
    ),
    quantifiers=Phrases("bất cứ, bất kỳ, bất kì"),
    denials=Phrases(""),
    conjunctions=words("rằng vì nếu khi thì mà nhưng"),
    plain=pattern(
        r"^tất cả (?:các|những)(?! .*\b(?:đều|là|có|được|bị|phải|không|cũng|sẽ|đã|đang|chỉ|biết)\b)(?: \w+){1,3}\W*$|"
        r"^(?:tất cả|không ai|không có ai|ai cũng|không nơi nào|không nước nào)\W*$"
    ),
    vague=Phrases(
        "thường, đôi khi, thỉnh thoảng, hiếm khi, ít khi, có thể do, có thể là, có thể bị, có thể gây, có thể sẽ, "
        "có thể đã, có thể xảy, có thể dẫn, có thể ảnh, có thể khiến, có thể làm, có thể tăng, có thể giảm, "
        "có thể cao, có thể thấp, có thể dâng, có thể mắc, có thể gặp, có lẽ, phần nào, hay bị, hay gặp, hay có, "
        "hay xảy, hay mắc, hay quên, hay nhầm, hay ốm, hay đau, hay khóc, hay viết, hay kể, hay hát, hay ăn, hay ngủ, "
        "hay thức, hay bơi, hay đẻ, hay sinh, hay cắn, hay mưa, hay xuất hiện, rất hay, lâu lâu, đôi chút, ít nhiều, "
        "khá, nhìn chung, nói chung, phần lớn, đa phần, phần nhiều, hầu hết, tương đối, hầu như, gần như, có khi, "
        "có lúc, đôi lúc, lắm lúc, nhiều khi, nhiều lúc, lắm khi, dường như, hình như, chắc là, đại khái, chẳng mấy, "
        "không mấy, không ít, nhiều khả năng, có khả năng sẽ, họa hoằn, không tốt lắm",
        but="nst thường, thể thường, thông thường, đèn thường, sóng thường, chỉ có thể, tính tương đối, số tương đối, "
        "độ tương đối, trị tương đối, động tương đối, trí tương đối, thuyết tương đối, thường dân, thường trực, "
        "thường niên, thường vụ, thường thức, thường phục, thường xuyên, thường tín, "
        "thường kỳ, thường kì, thường trú, thường nhật, thường lệ, thường thấy, thường gọi, thường được gọi, "
        "thường thường, bình thường, bất thường, phi thường, khác thường, lạ thường, dị thường, khinh thường, "
        "vô thường, coi thường, xem thường, tầm thường, dân thường, người thường, ngày thường, đời thường, học thường, "
        "điều kiện thường, nhiệt độ thường, áp suất thường, bồi thường, lẽ thường, mắt thường, không thể, khá giả, "
        "khá giỏi, khá và, loại khá, lực khá, bình khá, mức khá, khám khá, của phần lớn, chiếm phần lớn, phần lớn các, "
        "phần lớn những, hay sinh viên, hay sinh vật, hay sinh học, hay ăn mòn, viết hay, đọc hay, ăn hay, uống hay, "
        "ngủ hay, thức hay, nói hay, nghe hay, khóc hay, cười hay, kể hay, hát hay, nắng hay, mưa hay, đẻ hay, "
        "sinh hay, không hay",
    ),
    sayings=Phrases(
        "câu nói, câu thơ, câu hát, câu ca, câu văn, câu đối, lời nói, lời dạy, lời hát, lời bài hát, tục ngữ, ca dao, "
        "thành ngữ, châm ngôn, khẩu hiệu, phương châm, nguyên tắc, nhiệm vụ của, bí quyết, lời khuyên, lời thề, "
        "nhằm, mục đích, dùng để, để làm gì, tổ hợp phím, phím tắt, "
        "trích, luận điểm, danh ngôn, nhan đề, tựa đề, phim nào, vở kịch nào, vở nào, "
        "bài hát nào, ca khúc nào, cuốn sách nào, tác phẩm nào, bài thơ nào, tập thơ nào, tiểu thuyết nào, truyện nào, "
        "truyện ngắn nào, cuốn nào, bức tranh nào"
    ),
    negations=words("không chẳng chưa chớ đừng trừ ngoại sai ít"),
    negatives=(
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
    ),
    instruction=pattern(
        rf"^\W*{_INSTRUCTION}\s*(?:[.:!–—-]\s*|$)|(?<=[.?!:;,])\s*{_INSTRUCTION}\W*$",
    ),
    unfocused=(
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
    ),
    filling=words("điền khuyết trống thiếu"),
    asking=words("gì nào ai đâu mấy"),
    topic_ends=words(
        "là rằng phải bằng của gọi ở trong trên dưới vào từ do vì để với cho thuộc gồm có được bị khi nếu thành như "
        "hơn tại đến con "
        "cái loài người một các mang tên nằm chứa tạo ra lên xuống tới về qua"
    ),
    cues=(
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
    ),
    kinds=pattern("|".join(f"(?P<{kind}>{form})" for kind, form in _KINDS.items())),
    things=_THINGS,
    adverbial=words("time date reason means where"),
    evident=words("number date manner"),
    counted=pattern(rf"^(?:{_NUMBERS})\b"),
    demands=_DEMANDS,
    predicate=pattern(r"^(?-i:[^\W\d_A-Z]\S*) \S"),
    finite=pattern(rf"\b{_SAYS} \w"),
    completes=pattern(r"^\w+ \w+ \w"),
    clause=pattern(
        r"\b(?:là|thì(?!$)|có|được|bị|gồm|đã|đang|sẽ|nào|gì|ai|đâu|bao|mấy|sao|do|cho|khi|nếu|yêu cầu|"
        r"nằm|diễn ra|xảy ra|tiếp giáp|bắt nguồn|đóng vai trò|giữ vai trò|phản ánh|biểu diễn|thể hiện|biểu thị|chứng "
        r"tỏ)\b|"
        r"(?:^|, )(?:hãy|định nghĩa|khái niệm|chức năng|công dụng|tác dụng|mục đích|tư thế|nguyên nhân|vị trí|thời "
        r"gian|"
        r"thời điểm|đơn vị|công thức|nhiệm vụ|vai trò|ý nghĩa) \w"
    ),
    before_zero=pattern(r"\bTCN\b|trước công nguyên"),
    about_spelling=Phrases("chính tả, viết hoa, viết đúng, viết sai, cách viết, từ nào, dấu thanh, dấu gạch nối"),
    others=_OTHERS,
    bounds=(
        (pattern(r"\b(?:hơn|trên|quá|vượt|sau)\b(?! \d+ (?:đến|tới))|>"), 1, False),
        (pattern(r"\btrở (?:lên|đi|về sau)|\b(?:ít nhất|tối thiểu)\b|≥"), 1, True),
        (pattern(r"\b(?:dưới|trước|chưa (?:đến|tới|đầy)|ít hơn|nhỏ hơn|thấp hơn|không quá)\b|<"), -1, False),
        (pattern(r"\b(?:nhiều nhất|tối đa)\b|\btrở (?:xuống|về trước)|≤"), -1, True),
    ),
    joints=pattern(r"^\s*(?:[^\W\d]{1,6}\.?\s*)?(?:[-–—]|\b(?:đến|tới|và))\s*(?:năm |ngày )?$"),
    scales=words("trăm nghìn ngàn vạn triệu tỷ tỉ"),
    joined=pattern(
        r"\s*(?:\btừ\b|\bđến\b|\brồi\b|\blẫn\b|\bcòn\b|[,;](?=\s)|[/+&](?!\d)|(?<=\s)[-–—.](?=\s)|\bvà\b|\bvới\b|"
        r"\bhoặc\b|\bcùng\b|\bnhưng\b)\s*"
    ),
    long=90,
)
