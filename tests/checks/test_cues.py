"""What leads from a stem to its key: words, forms, parts that recur, length; and options that are too alike or unlike.

A line is a stem and its options, the right one first.
"""

from __future__ import annotations

import json

import pytest

from quizgen.checks import check_bank
from quizgen.diagnostics import Diagnostic
from quizgen.load import load_text

REPORTED = {
    "word-repeat": {
        "en": """
            Which volcano erupted at sea in 1963? | A volcanic island | A geyser | A glacier
            Which gas rises from bicarbonate? | Carbon dioxide | Oxygen | Neon
            Who sits in the legislature? | The legislative assembly | The army | The guild
            What do bees collect for their honey? | The sweet juice that becomes honey | Wax of the hive | Water
            """,
        "vi": """
            Hoạt động núi lửa tạo ra đảo nào? | Đảo núi lửa | Đảo san hô | Cồn cát
            Bệnh nào làm tổn thương phổi? | Phổi tắc nghẽn | Gout | Quai bị
            Nhà máy thủy điện lớn nhất nằm ở đâu? | Nhà máy Hòa Bình | Hồ Ba Bể | Hồ Tây
            Loại đàn nào có mặt tròn như mặt trăng, còn gọi là nguyệt cầm? | Đàn nguyệt | Đàn bầu | Sáo
            """,
    },
    "grammatical-cue": {
        "en": """
            Land at the mouth of a river is an | island | desert | bay
            The organs of breathing are the | lungs | liver | stomach
            Lobsters and crabs are | crustaceans | an insect | a fish
            Which two painters founded Cubism? | Picasso and Braque | Claude Monet | Paul Gauguin
            The task of the kidneys is to | filter the blood | the digestion of fat | breathing
            To become a frog, a tadpole must | lose its tail | growing gills | eaten algae
            The last of the emperors had | fled to the north | they lost the war | leaving the palace
            Iron is made by | heating ore with coke | to paint it | it cools slowly
            The king set out his plan in his | speech from the throne | the Magna Carta | a letter
            Where do trout spawn? | In gravel beds | In June | By instinct
            When did the wall fall? | In November 1989 | By accident | Very fast
            Why do leaves turn red? | Because they lose their green | In the north | By night
            How many legs has a spider? | Eight | On a web | The abdomen
            How long did the siege last? | Ten months | In Leningrad | Against the city
            The railway runs from | Paris to Lyon | the coast | ten hours
            """,
        "vi": """
            Người ta trồng | lúa nước | đắp đê | xây cầu
            Đường sắt chạy từ | Hà Nội đến Lào Cai | ven sông | mười tiếng
            Hai nhà thám hiểm nào lên tới đỉnh núi đầu tiên? | Hillary và Tenzing | George Mallory | Walter Bonatti
            Trận đánh diễn ra ở đâu? | Ở Đống Đa | Năm 1789 | Rất nhanh
            Vì sao nước biển mặn? | Vì sông mang muối ra biển | Ở Biển Chết | Rất mặn
            Khi nào thành phố được giải phóng? | Ngày 10/10/1954 | Ở Hà Nội | Do bộ đội
            Ai viết bài thơ này? | Nguyễn Du | Năm 1813 | Bài phú
            Có bao nhiêu tỉnh giáp biển? | 28 | Hình chữ S | Rất dài
            """,
    },
    "mixed-options": {
        "en": """
            What is the Nile known for? | The pyramids | 1971 | Very long
            Which team won the cup? | England | 4–2 | Wembley
            Which king signed the charter? | John | In 1215 | At Runnymede
            Which city is the capital? | Canberra | Captain Cook | The kangaroo
            When was the town buried? | In AD 79 | By ash | Near Naples
            What keeps the gums healthy? | Flossing | 32 | Painful
            """,
        "vi": """
            Quảng Ninh nổi tiếng về gì? | Vịnh Hạ Long | 1994 | Rất đông
            Nhà văn nào viết truyện này? | Nam Cao | Sông Đáy | Báo Tiểu thuyết thứ bảy
            Hiến chương có hiệu lực từ năm nào? | 1945 | San Francisco | Hội đồng Bảo an
            Cơ quan nào làm luật? | Quốc hội | Bỏ phiếu kín | Bộ luật Dân sự
            Sự kiện nào mở đầu phong trào? | Vụ nổ súng ở Huế | Năm 1885 | Trung thành
            """,
    },
    "convergence": {
        "en": """
            Which pigments make green? | (Blue) and yellow | Blue and red | White and yellow
            Which rivers meet here? | Tigris, Euphrates and Karun | Tigris and Karun | Indus and Euphrates | Ganges
            """,
        "vi": """
            Liệt ruột do đâu? | Ít vận động, hạ kali máu, viêm phúc mạc | Hạ kali máu, viêm phúc mạc | Viêm phúc mạc
            Hai tỉnh nào giáp biển? | Quảng Nam và Phú Yên | Quảng Nam và Kon Tum | Phú Yên và Đắk Lắk
            """,
    },
    "longest-option-is-key": {
        "en": """
            Why do leaves fall? | Because the tree saves water in winter | They are ill | Wind | Snow
            """,
        "vi": """
            Vì sao lá rụng? | Vì cây cần giữ nước trong mùa khô | Do gió | Do sâu | Do mưa
            """,
    },
    "near-duplicate-options": {
        "en": """
            What is sent between computers? | E-mail | Email | Fax
            Which network needs no cable? | Wi-Fi | WiFi | Ethernet
            """,
        "vi": """
            Tỉnh nào có đập thủy điện trên sông Đà? | Hòa Bình | Hoà Bình | Lào Cai
            """,
    },
}
LEFT_ALONE = {
    "word-repeat": {
        "en": """
            Which of these, Mars, Venus or Mercury, is red? | Mars | Venus | Mercury
            Which country lies in Africa? | The country of Chad | Chile | China
            Which Canadian city is the largest? | Toronto, Canada | Ottawa, Canada | Montreal, Canada
            What puts out the flame of a candle? | Candlesnuffer | Candlestick | Candleholder
            The law provides a fine. Is he guilty? | No, provided that he fled | Yes, if he fled | Yes, if he stayed
            """,
        "vi": """
            Số 0 là số chẵn hay số lẻ? | Chẵn | Lẻ | Nguyên tố
            Thắng lợi ở Lam Sơn gắn với ai? | Lê Lợi | Ngô Quyền | Quang Trung
            Hành tinh nào quay ngược chiều kim đồng hồ? | Sao Kim | Sao Hỏa | Sao Thổ
            Thành phố nào đông dân nhất? | Thành phố Hồ Chí Minh | Hà Nội | Huế
            Chứng từ kế toán ghi việc gì? | Mua hàng chưa thanh toán | Ký hợp đồng | Xem hàng
            Ngành vệ sinh quân sự làm gì? | Đề ra biện pháp vệ sinh | Ban hành quy định VS | Kiểm tra quân trang
            Ai bảo đảm hậu cần? | Người lo bảo đảm lương thực | Người lái xe đảm bảo đúng giờ | Lính gác
            Khi gọt da viền quanh móng thì làm gì? | Đẩy da viền quanh móng | Cắt da viền móng | Dũa móng
            """,
    },
    "grammatical-cue": {
        "en": """
            The members of the house are | elected by the people | nominated | partly elected
            The states have faced the problem of | continued violent unrest | economic decline | adjusting to change
            One result of the battle was that | he killed himself | the army killed him | the king fled
            Where is the lake? | Peru | Bolivia | In Chile
            Who painted the ceiling? | Leonardo da Vinci | Michelangelo | A monk
            Which two-letter code has Chad? | TD | CH | CD
            """,
        "vi": """
            Trận đánh diễn ra ở đâu? | Ở Đống Đa | Ngọc Hồi | Ở Thăng Long
            Ai là tác giả vở kịch? | Nguyễn Huy Tưởng | Lưu Quang Vũ | Học Phi
            Vì sao sông cạn? | Vì ít mưa | Do đập | Nhờ nắng
            """,
    },
    "mixed-options": {
        "en": """
            Which film won the prize? | 1917 | Inception | Spotlight
            In which situations should you not overtake? | Approaching a dip | On a 50 kph road | Just after a bend
            The president can dismiss a minister | on his own | with consent | only in an emergency
            What is the best example of a change? | A raise to $7 an hour | A 40% fall of prices | A frost
            What was the volume of the skull? | 1200 cc | about 800 cc | just under 1000 cc | under 650 cc
            Which cipher is recommended? | SHA-256 | 3DES | MD5
            Which country won the cup? | Italy | Spain | Brazil
            How is the horse? | Lively | Tired | Ill
            """,
        "vi": """
            Thấu kính nào dùng cho người cận thị? | Phân kì | Hội tụ | Hai mặt phẳng
            Ai quyết định đầu tư? | Người quyết định đầu tư | Ban quản lý dự án | Chủ đầu tư
            Bức tường chia đôi thành phố của nước nào? | Đức | Áo | Ba Lan
            Trời có sấm sét, em không nên làm gì? | Trú dưới gốc cây | Vào trong nhà | Tránh xa cột điện
            Chất nào dẫn nhiệt tốt nhất? | Đồng | Hơi nước | Gỗ
            """,
    },
    "convergence": {
        "en": """
            Which of the three are true? | A, B and C | A and B only | A and C only | B and C only
            Which provinces lie here? | Ontario (T) and Quebec | Manitoba (W) and Ontario (T) | Regina and Manitoba W)
            What are the pillars? | Candour, Review, Change | Review, Change, Growth | $Change, Review, Candour | Zeal
            """,
        "vi": """
            Lớp? | Vỏ đá, manti, nhân | Nhân . manti, vỏ lục địa | Manti, vỏ lục địa, nước | Vỏ đá, lõi, nhân
            Mấy mét? | Khi ở cao, trên sàn, từ 2 m, phải đeo | Khi ở cao, trên sàn | Khi ở cao, trên sàn, 3 m
            """,
    },
    "longest-option-is-key": {
        "en": """
            A steady yellow light means | Slow down and prepare to stop | Go | Yield to cars | Stop
            """,
        "vi": """
            Dấu hiệu nhiễm trùng? | Sốt cao, đau tại vết mổ | Vết mổ sưng | Đau | Lạnh run
            """,
    },
    "near-duplicate-options": {
        "en": """
            Which reference is absolute in its columns? | $B1:$D10 | B$1:D$10 | B1:D10
            """,
        "vi": """
            Công thức chung của tư bản là gì? | T - H - T' | T - H - T | H - T - H
            """,
    },
}


def cases(lists: dict[str, dict[str, str]]) -> list[tuple[str, str, str]]:
    """Rule, language and line of all lists."""
    found = []
    for rule, languages in lists.items():
        for language, text in languages.items():
            found += [(rule, language, line.strip()) for line in text.strip().splitlines()]
    return found


def names(language: str, line: str) -> set[str]:
    """The rules that report the question of a line."""
    return {problem.rule.name for problem in problems(language, line)}


def problems(language: str, line: str) -> tuple[Diagnostic, ...]:
    """What is reported of the question of a line."""
    stem, answer, *distractors = line.split(" | ")
    question = {"id": "q", "type": "multiple_choice", "stem": stem, "answer": answer, "distractors": distractors}
    head = f"id: cues\nkey: q00000001\ntitle: T\nlanguages: [{language}]\nquestions:\n"
    checked = check_bank(load_text(f"{head}- {json.dumps(question, ensure_ascii=False)}\n"))
    assert checked.bank, [problem.message("en") for problem in checked.diagnostics]
    return tuple(checked.diagnostics)


@pytest.mark.parametrize(("rule", "language", "line"), cases(REPORTED))
def test_what_leads_to_the_key_is_reported(rule: str, language: str, line: str) -> None:
    assert rule in names(language, line)


@pytest.mark.parametrize(("rule", "language", "line"), cases(LEFT_ALONE))
def test_what_only_looks_like_it_is_left_alone(rule: str, language: str, line: str) -> None:
    assert rule not in names(language, line)


@pytest.mark.parametrize(
    ("language", "line", "word"),
    [
        ("vi", "Thủ tục hành chính ở đâu? | Nơi làm thủ tục hành chính | Nhà riêng | Chợ", "thủ tục hành chính"),
        ("vi", "Ai soạn luật xã hội chủ nghĩa? | Quốc hội xã hội chủ nghĩa | Vua | Dân", "xã hội chủ nghĩa"),
        ("vi", "Hồ Chí Minh sinh ở đâu? | Thành phố Hồ Chí Minh | Huế | Vinh", "Hồ Chí Minh"),
        ("en", "Why do bees keep an observatory? | To let bees be an observatory | For food | By habit", "observatory"),
    ],
)
def test_of_words_that_repeat_the_longest_is_shown_and_as_a_whole(language: str, line: str, word: str) -> None:
    shown = [one.values["word"] for one in problems(language, line) if one.rule.name == "word-repeat"]
    assert shown == [word]
