"""Absolute and vague terms of Vietnamese, and what takes them back."""

from __future__ import annotations

from quizgen.checks.wording.phrases import Phrases
from quizgen.checks.wording.tongue import pattern
from quizgen.mentions.tongue import words

ABSOLUTE = Phrases(
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
)
QUANTIFIERS = Phrases("bất cứ, bất kỳ, bất kì")
DENIALS = Phrases("")
CONJUNCTIONS = words("rằng vì nếu khi thì mà nhưng")
PLAIN = pattern(
    r"^tất cả (?:các|những)(?! .*\b(?:đều|là|có|được|bị|phải|không|cũng|sẽ|đã|đang|chỉ|biết)\b)(?: \w+){1,3}\W*$|"
    r"^(?:tất cả|không ai|không có ai|ai cũng|không nơi nào|không nước nào)\W*$"
)
VAGUE = Phrases(
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
)
SAYINGS = Phrases(
    "câu nói, câu thơ, câu hát, câu ca, câu văn, câu đối, lời nói, lời dạy, lời hát, lời bài hát, tục ngữ, ca dao, "
    "thành ngữ, châm ngôn, khẩu hiệu, phương châm, nguyên tắc, nhiệm vụ của, bí quyết, lời khuyên, lời thề, "
    "nhằm, mục đích, dùng để, để làm gì, tổ hợp phím, phím tắt, "
    "trích, luận điểm, danh ngôn, nhan đề, tựa đề, phim nào, vở kịch nào, vở nào, "
    "bài hát nào, ca khúc nào, cuốn sách nào, tác phẩm nào, bài thơ nào, tập thơ nào, tiểu thuyết nào, truyện nào, "
    "truyện ngắn nào, cuốn nào, bức tranh nào"
)
