"""How options of Vietnamese speak about the other options."""

from __future__ import annotations

from quizgen.checks.wording.phrases import Phrases
from quizgen.checks.wording.tongue import OthersWords, pattern
from quizgen.checks.wording.tongue import rows as phrases
from quizgen.mentions.tongue import words

OTHERS = OthersWords(
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
