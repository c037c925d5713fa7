"""What item-writing rules report, and what looks like it and is left alone, in both languages."""

from __future__ import annotations

import json

import pytest

from quizgen.checks import check_bank
from quizgen.load import load_text

OPTIONS = {
    "en": {
        "all-of-the-above": (
            """
            All of the above
            All of these
            all the above
            All of the above are correct
            Both of the above
            All answers are correct
            All three answers
            Every answer is correct
            All of these rivers
            All of them
            All are correct.
            They all do
            They are all correct
            All 3 of the above
            A, B and C
            """,
            """
            All Saints
            All four Gospels
            All over the world
            All the king's horses
            Above all hope
            Both banks of the river
            In all cases of fever
            All above ground
            Every other day
            """,
        ),
        "none-of-the-above": (
            """
            None of the above
            None of these
            None
            Neither of these
            None of the answers is correct
            No answer is correct
            None of them
            None of these rivers
            None of the others
            Not listed here
            All of the above are wrong
            Another answer
            Something else
            Some other river
            None of the three
            A different river from those above
            There is no correct answer
            """,
            """
            And Then There Were None
            No man's land
            Nothing but sand
            No ice at all
            None but the brave
            North
            Nothing happens
            Neither grows nor shrinks
            """,
        ),
        "k-type": (
            """
            A and C
            Both A and B
            A & C
            Only A and B
            Only C
            B and C only
            A and C, but not B
            The first two answers
            Only the first
            The first two
            The first and the third answer
            The last two rivers
            Answers 1 and 2
            """,
            """
            Vitamin A
            Simon and Garfunkel
            A to Z
            A and a half
            The first of May
            AC/DC
            Form 1
            Two or three
            Only 2
            2–1
            The first two years
            R with T
            A, D, E and K
            1 or 2
            Both banks
            """,
        ),
    },
    "vi": {
        "all-of-the-above": (
            """
            Tất cả các đáp án trên
            Tất cả đều đúng
            Tất cả các ý trên đều đúng
            Tất cả các phương án
            Cả ba đáp án trên
            Cả ba ý trên đều đúng
            Cả A, B và C
            Cả A, B, C đều đúng
            Tất cả những điều trên
            Tất cả các yếu tố trên
            Tất cả các khó khăn trên
            Tất cả phương án trên đều đúng
            Mọi ý trên
            Cả ba
            Cả 3 phương án trên
            Cả 3 đáp án trên đều đúng
            Gồm cả 3 yếu tố trên
            Bao gồm cả A, B, C
            Tất cả các mục
            Cả ba sông
            Các đáp án còn lại đều đúng
            """,
            """
            Tất cả các nước trên thế giới
            Cả nước
            Cả ba miền
            Cả hai bên bờ sông
            Mọi nơi trên Trái Đất
            Tất cả học sinh trong trường
            Toàn dân
            Cả năm
            Cả hai
            Khi con cả đồng ý
            """,
        ),
        "none-of-the-above": (
            """
            Không có đáp án nào đúng
            Không có đáp án đúng
            Không đáp án nào đúng
            Không phương án nào ở trên
            Tất cả đều sai
            Tất cả các ý trên đều sai
            Cả ba đáp án trên đều sai
            Đáp án khác
            Một con sông khác
            Không có câu nào đúng
            Không ý nào đúng
            Không có sông nào kể trên
            Không phải các sông trên
            Cả 3 đáp án trên đều sai
            Chẳng sông nào trong số này
            """,
            """
            Không quân
            Không đổi
            Không có nước
            Không ai giúp
            Không giảm tốc độ
            Không bên nào thắng
            Không khí trên núi
            Chưa có tên
            """,
        ),
        "k-type": (
            """
            Cả A và B
            A và C
            Chỉ A và B
            A và B đúng
            Cả A và C đều đúng
            Chỉ A đúng
            Đáp án thứ nhất và thứ ba
            Hai sông đầu
            Đáp án 1 và 3 đúng
            """,
            """
            Vitamin A
            Hai Bà Trưng
            Lớp 1 và lớp 2
            Loại A
            Thứ hai và thứ ba
            Chỉ thứ hai
            Hai hoặc ba
            Hoài Thanh và Hoài Chân
            Thứ nhất
            Hai năm đầu
            Sông Ba
            """,
        ),
    },
}
"""An option beside three rivers."""

STEMS = {
    "en": {
        "negative-stem": (
            """
            Which of these is not a river?
            Which country is not a member of the EU?
            Which of the following rivers does not reach the sea?
            Which river isn't in Africa?
            Which of these has never been a capital?
            All of these are rivers except
            Each of the following is a river, except for
            Which of these statements is false?
            Which statement about the Nile is incorrect?
            What should you not do in a storm?
            Which of these animals cannot fly?
            Find the wrong statement.
            Who did not sign the treaty?
            At which of these ports did Magellan not call?
            Copper is not used to make which of these?
            One of these words cannot be a noun. Which?
            A valid offer cannot be terminated by:
            Choose the rivers that do not reach the sea.
            The doors are locked by everyone except the:
            All of these are rivers, with the exception of
            Which of these was wrongly listed as a river?
            Which pair is incorrectly matched?
            Which is least likely to flood?
            Which action would be incorrect?
            """,
            """
            Which of these is NOT a river?
            Which of these is **not** a river?
            Which of these is *not a river*?
            Why is Pluto not a planet?
            Which bird that cannot fly lives in New Zealand?
            Which country, which does not border the sea, lies in the Alps?
            A stranger does not breathe. What do you do first?
            Who said "I did not have it"?
            Which song begins with "You can't always get what you want"?
            What did the king not only see but also hear?
            What went wrong in 1986?
            Which river did not freeze until 1947?
            What is a false friend?
            Which film was not released until 1990?
            Which saying means that one should not count on success?
            Which prize did he refuse that he had not asked for?
            Which gas, without which we could not live, is in the air?
            Which law decides whether or not a tax is due?
            The king could not be crowned because
            If a plant is not watered, it will
            A cell that has no nucleus is not
            How long is the river (not counting its delta)?
            Which king was wrongly accused of murder?
            Which country has the least rain?
            In which year could women not vote in Rome but in Paris?
            """,
        ),
        "unfocused-stem": (
            """
            Which is true?
            Which of the following is true?
            Which of these statements is correct?
            Which one of the following statements is correct?
            Which statement about the Nile is true?
            Which of the following statements about rivers are correct?
            Choose the correct statement.
            Which is the most accurate statement about the Nile?
            What is not true about the Nile?
            If a river floods, which is true?
            All of these are true of the Nile except
            Which of the following is correct with respect to the Nile?
            Which description fits the Nile?
            One of these statements about the Nile is false. Pick it.
            What do you know about the Nile?
            Select the right answer.
            A river is allowed to:
            The Nile:
            In the desert,
            Which of these goes with the Nile?
            """,
            """
            What is the Nile?
            Which river is the longest?
            The longest river of Africa is
            Capital of France
            The Nile flows into
            Who was Cleopatra?
            Which of these is the true north?
            The opposite of "true" is
            What is the correct spelling?
            Which answer did the oracle give?
            Choose the correct answer: which river is the longest?
            The longest river is ____. Choose the correct answer.
            What is connected to the green wire?
            Which of these spellings is right?
            Choose the right option that names the rivers of this map.
            Which statement of the king ended the war?
            What goes into the sea at Alexandria?
            Longest river of Africa:
            A monoecious plant bears
            Consider these: 1. The Nile flows north. 2. The Congo is short. Which of the statements is correct?
            Statement-I: The Nile floods. Statement-II: It rains. Which one of the following is correct?
            Why?
            """,
        ),
        "blank-in-stem": (
            """
            The ____ is the longest river.
            ___ flows through Egypt.
            The river ... flows through Egypt.
            The [ ] is the longest river of Africa.
            The river …… is long.
            The river [blank] is long.
            The river (?) is long.
            The river . . . . is long.
            """,
            """
            The longest river is ____.
            The longest river is …
            Who said: "I have a dream ... one day"?
            Which river is long?
            The longest river of Africa is the ...
            The longest river of Africa is ____ (from an old atlas).
            They said: the longest river is ... what?
            """,
        ),
    },
    "vi": {
        "negative-stem": (
            """
            Sông nào sau đây không chảy qua Hà Nội?
            Đâu không phải là sông?
            Địa hình nào sau đây không phải là địa hình nhân tạo?
            Nước nào không thuộc ASEAN?
            Phát biểu nào sau đây sai?
            Phát biểu nào sau đây là sai?
            Phát biểu nào sau đây không đúng về sông Hồng?
            Nhận định nào dưới đây không chính xác?
            Các sông sau đây đều ở Việt Nam, trừ
            Các sông sau đây đều ở Việt Nam, ngoại trừ:
            Các nước sau đều giáp biển trừ nước nào?
            Con vật nào chưa từng bay vào vũ trụ?
            Ai không phải là nhà thơ?
            Từ nào sau đây viết sai chính tả?
            Xuân Diệu chưa từng viết về sông nào?
            Nội dung bài học không bao gồm điều nào sau đây?
            Đang bơi mà có sấm thì chớ nên làm gì?
            Chọn những sông không chảy qua Hà Nội.
            Ngoại trừ sông nào, các sông này đều ở miền Bắc?
            Phép tính nào cho kết quả sai?
            Yếu tố nào ít liên quan đến lũ lụt?
            Nguồn nước của sông Hồng không bao gồm:
            Dấu hiệu của lũ quét, ngoại trừ:
            Phụ lưu của sông Hồng,ngoại trừ
            Nguồn nước của sông Hồng, trừ:
            Đây không phải là giải pháp phòng, chống lũ lụt:
            Nội dung này không phải là đặc điểm của sông ngòi nước ta
            Nghĩa vụ này không thuộc nghĩa vụ của công dân, tổ chức và Nhà nước:
            Phù sa của sông Hồng không phải nhờ vào:
            Đây không phải bài hát của Văn Cao:
            Cá nào không sống ở sông, hồ hoặc biển?
            Rừng ngập mặn không có ở đâu?
            """,
            """
            Sông nào sau đây KHÔNG chảy qua Hà Nội?
            Sông nào **không** chảy qua Hà Nội?
            Phát biểu nào sau đây *không đúng*?
            Quân chủng Phòng không nào ra đời trước?
            Quốc gia không giáp biển duy nhất ở Đông Nam Á là nước nào?
            Vì sao Sao Diêm Vương không phải là hành tinh?
            Có phải sông Hồng chảy qua Hà Nội hay không?
            Ai không chỉ là nhà thơ mà còn là nhà chính trị?
            Sài Gòn có tên mới từ năm nào?
            Kết quả của phép trừ là gì?
            Vì sao Nga hợp tác với nước đang bị trừng phạt?
            Người ta làm gì để diệt trừ các loài sâu này?
            Biện pháp trừ sâu nào an toàn nhất?
            Lực lượng không quân nào lớn nhất?
            Sông Hồng chảy qua Hà Nội. Câu này đúng hay sai?
            Hãng hàng không nào lâu đời nhất?
            Mạng không dây nào nhanh nhất?
            Bất kỳ dụng cụ nào không thể rửa sạch đều phải được
            Đây không phải là lần đầu sông dâng cao. Lần trước nước lên bao nhiêu mét?
            Dấu nào dùng cho phép cộng, phép trừ
            Chất nào giúp cây không bị héo?
            Vị vua nào lên ngôi khi chưa đầy mười tuổi?
            Khi không có ánh sáng, cây thải ra khí gì?
            Làm theo điều pháp luật không cấm là hình thức nào?
            Bệnh quáng gà không lây vì lý do gì?
            Tác giả của “Bài thơ về tiểu đội xe không kính” là ai?
            """,
        ),
        "unfocused-stem": (
            """
            Câu nào sau đây đúng?
            Phát biểu nào sau đây là đúng?
            Nhận định nào dưới đây là chính xác?
            Khi nói về sông Hồng thì khẳng định nào sau đây là đúng?
            Phát biểu đúng về sông Hồng là
            Khi nói về sông Hồng, ta khẳng định được điều gì?
            Em hãy chọn phương án đúng nhất trong các phương án sau.
            Về sông Hồng…
            Sông Hồng thì sao?
            Sông Hồng đi với cái nào?
            Phát biểu nào đúng về sông Hồng?
            Chọn câu đúng.
            Chọn phát biểu đúng về sông Hồng.
            Sông Hồng:
            Điều nào liên quan đến sông Hồng?
            """,
            """
            Sông Hồng là gì?
            Sông nào dài nhất?
            Thủ đô nước Pháp
            Sông dài nhất châu Phi là
            Từ nào viết đúng chính tả?
            Sông Hồng đổ ra
            Định nghĩa lưu vực sông
            Chức năng của hồ chứa nước trên sông:
            Trên bản đồ, ý nghĩa của đường màu xanh:
            Nước ta nằm ở vị trí:
            Cho các phát biểu: (1) Sông Hồng chảy ra biển. (2) Sông Mã đổ vào hồ. Phát biểu nào sau đây là đúng?
            Ai là Lý Bạch?
            Trái nghĩa với “đúng” là
            """,
        ),
        "blank-in-stem": (
            """
            Sông ____ chảy qua Hà Nội.
            Sông ……… chảy qua Hà Nội.
            Sông (...) dài nhất nước ta.
            Điền từ còn thiếu: “Sông Mã… xa rồi Tây Tiến ơi”.
            Người ta nói: “Hà Nội có dòng ... đỏ nặng phù sa”. Điền vào chỗ trống.
            """,
            """
            Sông chảy qua Hà Nội là ____
            Sông dài nhất là ...
            Sông dài nhất nước ta là:
            Người ta nói: Hổ chết còn để lại ... gì?
            Điền vào dấu [...]: "Sông Mã xa rồi [...]" (trích Tây Tiến, Quang Dũng)
            Khi bơi lội, chèo thuyền, câu cá… có cần mặc áo phao hay không?
            """,
        ),
    },
}
"""A stem above three rivers."""

STATEMENTS = {
    "en": {
        "absolute-term": (
            """
            Rivers always flow north.
            All rivers reach the sea.
            No one has ever swum the Nile; it is never done.
            Every river has a dam.
            The desert is completely dry.
            No river flows north.
            Rivers exist only in Europe.
            The water is 100% clean.
            """,
            """
            The All England Club is in London.
            All four Gospels tell of it.
            The song is called "Always on My Mind".
            The games take place every four years.
            Nobel died in 1896.
            Not all rivers reach the sea.
            It rains almost every day.
            All the members signed.
            All of its neighbours signed.
            It is the only river there.
            Not only rivers flood.
            It has no coast.
            The total area is 300 km².
            It is 50–100% clean.
            Rivers are, above all, water.
            """,
        ),
        "vague-term": (
            """
            Rivers often flood.
            Rivers may flood.
            The Nile is usually calm.
            Floods are probably rare.
            On the whole, floods are rare.
            """,
            """
            The month of May has 31 days.
            Rivers can be crossed by ferry.
            Rather than walk, they swam.
            It floods less often than the Rhine.
            A court may only order what is asked.
            The few lead the many.
            The right bank is the eastern one.
            """,
        ),
    },
    "vi": {
        "absolute-term": (
            """
            Sông luôn luôn chảy ra biển.
            Tất cả các con sông đều chảy ra biển.
            Sông không bao giờ cạn.
            Mọi con sông đều có đập.
            Sa mạc hoàn toàn không có nước.
            Sông nào cũng chảy ra biển.
            Sông này chỉ chảy vào mùa mưa.
            Chẳng nơi đâu có sông.
            Nước sạch 100%.
            """,
            """
            Lươn là loài cá da trơn.
            Không phải tất cả các sông đều chảy ra biển.
            Bài hát “Luôn luôn mỉm cười” ra đời năm 2000.
            Sông Hồng chảy qua Hà Nội.
            Địa chỉ của trụ sở là số 1.
            Chăm chỉ là một đức tính.
            Không chỉ sông mà cả hồ cũng cạn.
            Trong hình thoi, tất cả các cạnh bằng nhau.
            Nước chưa chắc chắn là sạch.
            """,
        ),
        "vague-term": (
            """
            Sông thường có lũ.
            Sông đôi khi cạn.
            Sông có thể bị cạn vào mùa khô.
            Lũ tương đối ít.
            Không ít sông cạn.
            Trẻ em hay quên.
            """,
            """
            Thường Tín nằm ở phía nam Hà Nội.
            Thường dân không có phẩm hàm.
            Cơ thể người chứa nhiều nước.
            Nước bốc hơi ở mọi nhiệt độ.
            Muối tan ở nhiệt độ thường.
            Bệnh nhân hắt hơi.
            Anh chọn cà phê hay trà.
            Nước có thể tồn tại ở ba thể.
            """,
        ),
    },
}
RIVERS = {"en": ["Nile", "Congo", "Niger"], "vi": ["Sông Hồng", "Sông Mã", "Sông Cả"]}
STEM = {"en": "Which river is the longest?", "vi": "Sông nào dài nhất?"}


def lines(text: str) -> list[str]:
    """The lines of a list."""
    return [line.strip() for line in text.strip().splitlines()]


def cases(lists: dict[str, dict[str, tuple[str, str]]], column: int) -> list[tuple[str, str, str]]:
    """Language, rule and text of all lines in a column."""
    return [
        (language, rule, line)
        for language, rules in lists.items()
        for rule, columns in rules.items()
        for line in lines(columns[column])
    ]


def names(language: str, question: dict[str, object]) -> set[str]:
    """The rules that report a question."""
    head = f"id: rivers\nkey: q00000001\ntitle: T\nlanguages: [{language}]\nquestions:\n"
    checked = check_bank(load_text(f"{head}- {json.dumps({'id': 'river', **question}, ensure_ascii=False)}\n"))
    assert checked.bank, [problem.message("en") for problem in checked.diagnostics]
    return {problem.rule.name for problem in checked.diagnostics}


def with_option(language: str, option: str) -> dict[str, object]:
    """A question of which one option is that one."""
    answer, *others = RIVERS[language]
    return {"type": "multiple_choice", "stem": STEM[language], "answer": answer, "distractors": [*others, option]}


def with_stem(language: str, stem: str) -> dict[str, object]:
    """A question with a stem."""
    answer, *others = RIVERS[language]
    return {"type": "multiple_choice", "stem": stem, "answer": answer, "distractors": others}


def to_judge(language: str, text: str) -> dict[str, object]:
    """A statement to be judged."""
    return {"type": "true_false", "stem": text, "answer": True}


@pytest.mark.parametrize(("language", "rule", "text"), cases(OPTIONS, 0))
def test_an_option_is_reported(language: str, rule: str, text: str) -> None:
    assert rule in names(language, with_option(language, text))


@pytest.mark.parametrize(("language", "rule", "text"), cases(OPTIONS, 1))
def test_an_option_is_left_alone(language: str, rule: str, text: str) -> None:
    assert rule not in names(language, with_option(language, text))


@pytest.mark.parametrize(("language", "rule", "text"), cases(STEMS, 0))
def test_a_stem_is_reported(language: str, rule: str, text: str) -> None:
    assert rule in names(language, with_stem(language, text))


@pytest.mark.parametrize(("language", "rule", "text"), cases(STEMS, 1))
def test_a_stem_is_left_alone(language: str, rule: str, text: str) -> None:
    assert rule not in names(language, with_stem(language, text))


@pytest.mark.parametrize(("language", "rule", "text"), cases(STATEMENTS, 0))
def test_a_statement_is_reported(language: str, rule: str, text: str) -> None:
    assert rule in names(language, to_judge(language, text))


@pytest.mark.parametrize(("language", "rule", "text"), cases(STATEMENTS, 1))
def test_a_statement_is_left_alone(language: str, rule: str, text: str) -> None:
    assert rule not in names(language, to_judge(language, text))


def test_a_language_without_words_gets_the_rules_that_need_none() -> None:
    question: dict[str, object] = {"type": "multiple_choice", "stem": "Le ____ est long ?", "answer": "Nil"}
    question["distractors"] = ["nil"]
    assert names("fr", question) >= {"blank-in-stem", "too-few-options", "near-duplicate-options"}
    assert "all-of-the-above" not in names("fr", {**question, "distractors": ["All of the above", "Congo"]})


def test_what_is_wrong_in_both_languages_is_one_problem() -> None:
    head = "id: rivers\nkey: q00000001\ntitle: T\nlanguages: [vi, en]\nquestions:\n"
    option = "{vi: Tất cả các đáp án trên, en: All of the above}"
    text = f"{head}- {{id: a, type: multiple_choice, stem: Nile?, answer: Nile, distractors: [Congo, {option}]}}\n"
    (found,) = (one for one in check_bank(load_text(text)).diagnostics if one.rule.name == "all-of-the-above")
    assert found.place.text == "Tất cả các đáp án trên"
    assert [other.place.text for other in found.others] == ["All of the above"]


SUBJECTS = [
    ("en", "The judges of the Supreme Court", ["are chosen for life", "were born abroad", "sought a new law"], True),
    ("en", "Police officers on duty:", ["Can lie", "Is bound by law", "Has to be armed"], True),
    ("en", "They did not sail because the ships", ["were too old", "had no sails", "could not turn"], False),
    ("en", "The Suez Canal was opened in", ["1869", "1871", "1900"], False),
    ("en", "Chemical symbol of gold:", ["Au", "Ag", "Go"], False),
    ("vi", "Các khoản nợ phải thu", ["là tài sản chung", "không phải là tài sản", "được ghi vào chi phí"], True),
    ("vi", "Các thành phố ở nước ta hiện nay", ["Phân bố rất đều", "Chỉ có nhà máy", "Đã hội nhập"], True),
    ("vi", "NATO được thành lập năm:", ["1949", "1950", "1951"], False),
    ("vi", "Thể vàng tiết ra hoocmôn:", ["LH", "FSH", "GnRH"], False),
]


@pytest.mark.parametrize(("language", "stem", "options", "found"), SUBJECTS)
def test_a_subject_alone_asks_nothing_but_a_sentence_for_one_term_does(
    language: str, stem: str, options: list[str], found: bool
) -> None:
    choices: dict[str, object] = {"answer": options[0], "distractors": options[1:]}
    assert ("unfocused-stem" in names(language, {"type": "multiple_choice", "stem": stem, **choices})) == found


@pytest.mark.parametrize(
    ("language", "amount", "kind", "options", "rule"),
    [
        ("en", "How many trees grow here?", "Which trees grow?", ["None", "Only one", "Only two"], "none-of-the-above"),
        ("en", "How many pairs fit?", "Which pairs fit?", ["All three pairs", "1", "2", "3"], "all-of-the-above"),
        ("vi", "Bao nhiêu sông cạn?", "Sông nào cạn?", ["Tất cả", "Một sông", "Hai sông"], "all-of-the-above"),
    ],
)
def test_all_and_none_are_amounts_where_it_is_asked_how_many(
    language: str, amount: str, kind: str, options: list[str], rule: str
) -> None:
    choices: dict[str, object] = {"type": "multiple_choice", "answer": options[0], "distractors": options[1:]}
    assert rule not in names(language, {"stem": amount, **choices})
    assert rule in names(language, {"stem": kind, **choices})


def test_what_is_said_of_other_options_is_no_amount() -> None:
    assert "all-of-the-above" in names(
        "en", {**with_option("en", "All of the above"), "stem": "How many rivers dry up?"}
    )
    assert "none-of-the-above" in names("vi", {**with_option("vi", "Kết quả khác"), "stem": "Có bao nhiêu sông?"})


def test_a_ratio_combines_nothing() -> None:
    question: dict[str, object] = {
        "type": "multiple_choice",
        "stem": "Width to length?",
        "answer": "2:3",
        "distractors": ["3:5", "2:4", "2:5"],
    }
    assert "k-type" not in names("en", question)


def test_what_somebody_cannot_do_is_no_word_about_options() -> None:
    assert "none-of-the-above" not in names("vi", with_option("vi", "Không nói được"))
