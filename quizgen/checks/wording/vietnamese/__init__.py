"""The words of Vietnamese for item-writing checks, one file for each family of checks that asks for them."""

from __future__ import annotations

from quizgen.checks.wording.phrases import Phrases
from quizgen.checks.wording.tongue import Tongue, pattern
from quizgen.checks.wording.tongue import rows as phrases
from quizgen.checks.wording.vietnamese import cues, numbers, others, stems, terms
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
VIETNAMESE = Tongue(
    syllables=True,
    function=FUNCTION,
    common=COMMON,
    general=GENERAL,
    absolute=terms.ABSOLUTE,
    quantifiers=terms.QUANTIFIERS,
    denials=terms.DENIALS,
    conjunctions=terms.CONJUNCTIONS,
    plain=terms.PLAIN,
    vague=terms.VAGUE,
    sayings=terms.SAYINGS,
    negations=stems.NEGATIONS,
    negatives=stems.NEGATIVES,
    instruction=stems.INSTRUCTION,
    unfocused=stems.UNFOCUSED,
    filling=stems.FILLING,
    asking=stems.ASKING,
    topic_ends=stems.TOPIC_ENDS,
    cues=cues.CUES,
    kinds=cues.KINDS,
    things=cues.THINGS,
    adverbial=cues.ADVERBIAL,
    evident=cues.EVIDENT,
    counted=cues.COUNTED,
    demands=cues.DEMANDS,
    predicate=stems.PREDICATE,
    finite=stems.FINITE,
    completes=stems.COMPLETES,
    clause=stems.CLAUSE,
    before_zero=numbers.BEFORE_ZERO,
    about_spelling=Phrases("chính tả, viết hoa, viết đúng, viết sai, cách viết, từ nào, dấu thanh, dấu gạch nối"),
    others=others.OTHERS,
    bounds=numbers.BOUNDS,
    joints=numbers.JOINTS,
    scales=numbers.SCALES,
    joined=pattern(
        r"\s*(?:\btừ\b|\bđến\b|\brồi\b|\blẫn\b|\bcòn\b|[,;](?=\s)|[/+&](?!\d)|(?<=\s)[-–—.](?=\s)|\bvà\b|\bvới\b|"
        r"\bhoặc\b|\bcùng\b|\bnhưng\b)\s*"
    ),
    long=90,
)
