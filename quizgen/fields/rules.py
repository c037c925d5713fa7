"""What can be wrong with the keys and values of a bank."""

from __future__ import annotations

from collections.abc import Iterable

from quizgen.diagnostics import Rule
from quizgen.say import Say

HEAD = """\
id: rivers
key: q00000001
title: Rivers
languages: [en]
questions:
"""
TWO_LANGUAGES = """\
id: rivers
key: q00000001
title: {vi: Sông, en: Rivers}
languages: [vi, en]
questions:
"""
ITEM = """\
- id: longest
  type: short_answer
  stem: Which river is the longest?
  answer: Nile
"""
CHOICE = """\
- id: longest
  type: multiple_choice
  stem: Which river is the longest?
  answer: Nile
  distractors:
    - Amazon
    - Mekong
"""
_LENGTHS = """\
- id: length
  type: multiple_choice
  stem: How long is the Nile?
  answer: 6,650 km
"""
NUMBER = """\
- id: length
  type: numeric
  stem: How long is the Nile?
  answer: 6650
  unit: km
  tolerance: 2 %
"""
DATE = """\
- id: opened
  type: date
  stem: When was the Aswan High Dam opened?
  answer: 1971-01-15
"""

DID_YOU_MEAN = Say("did you mean `{name}`?", "có phải ý bạn là `{name}`?")
_STRICT = Say(
    "A value that is silently left aside would be missed in class; so everything that is not understood is said.",
    "Giá trị bị bỏ qua trong im lặng sẽ chỉ lộ ra khi lên lớp; vì thế mọi điều không hiểu được đều được báo.",
)
_TYPED = Say(
    "A value is read by the key it stands under, exactly as it was typed, never by how it looks.",
    "Giá trị được đọc theo khóa chứa nó, đúng như đã gõ, không đoán theo hình thức.",
)
_BOTH = Say(
    "Every edition needs all texts; a text that is missing in one language would leave a hole on its cards and papers.",
    "Mỗi ấn bản cần đủ mọi văn bản; thiếu một ngôn ngữ sẽ để lại chỗ trống trên thẻ và trên giấy.",
)


def known_keys(names: Iterable[str]) -> Say:
    """The help that lists the keys that may stand at a place."""
    listed = ", ".join(f"`{name}`" for name in names)
    return Say(f"the keys known here are {listed}", f"các khóa dùng được ở đây: {listed}")


KEY_UNKNOWN = Rule(
    code="FMT101",
    name="unknown-key",
    message=Say("the key `{key}` is not known here", "khóa `{key}` không có nghĩa ở đây"),
    help=Say("delete it or correct its name", "hãy xóa hoặc sửa lại tên khóa"),
    why=_STRICT,
    bad=HEAD + ITEM.replace("  answer", "  anwser"),
    good=HEAD + ITEM,
)
KEY_MISSING = Rule(
    code="FMT102",
    name="missing-key",
    message=Say("the key `{key}` is missing here ({about})", "ở đây thiếu khóa `{key}` ({about})"),
    help=Say("add a line `{key}: …` with {expected}", "hãy thêm dòng `{key}: …` với {expected}"),
    why=Say(
        "Without it the question cannot be asked or answered.",
        "Thiếu nó thì không thể hỏi hoặc trả lời câu này.",
    ),
    bad=HEAD + ITEM.replace("  answer: Nile\n", ""),
    good=HEAD + ITEM,
)
WRONG_TYPE = Rule(
    code="FMT103",
    name="wrong-kind-of-value",
    message=Say("expected here: {expected}; found: {found}", "ở đây cần: {expected}; lại có: {found}"),
    help=Say("write {expected}", "hãy viết {expected}"),
    why=_TYPED,
    bad=HEAD + CHOICE.replace("  distractors:\n    - Amazon\n    - Mekong\n", "  distractors: Amazon\n"),
    good=HEAD + CHOICE,
)
NOTHING_HERE = Rule(
    code="FMT104",
    name="empty-value",
    message=Say("nothing is written here; expected: {expected}", "ở đây để trống; cần: {expected}"),
    help=Say(
        "write it behind the colon, or delete the line if the key is not needed",
        "hãy viết vào sau dấu hai chấm, hoặc xóa dòng này nếu không cần",
    ),
    why=_STRICT,
    bad=HEAD + ITEM.replace("answer: Nile", "answer:"),
    good=HEAD + ITEM,
)
LANGUAGE_MISSING = Rule(
    code="FMT110",
    name="missing-language",
    message=Say("this text has no `{language}` version", "văn bản này thiếu bản `{language}`"),
    help=Say("add a line `{language}: …` beside the others", "hãy thêm dòng `{language}: …` bên cạnh các dòng kia"),
    why=_BOTH,
    bad=TWO_LANGUAGES + ITEM.replace("stem: Which", "stem:\n    en: Which"),
    good=TWO_LANGUAGES + ITEM.replace("stem: Which", "stem:\n    vi: Sông nào dài nhất?\n    en: Which"),
)
LANGUAGE_UNKNOWN = Rule(
    code="FMT111",
    name="unknown-language",
    message=Say(
        "`{language}` is not one of this bank's languages ({languages})",
        "`{language}` không thuộc các ngôn ngữ của ngân hàng này ({languages})",
    ),
    help=Say(
        "correct it, or add the language to `languages` at the top",
        "hãy sửa lại, hoặc thêm ngôn ngữ vào `languages` ở đầu tệp",
    ),
    why=_BOTH,
    bad=TWO_LANGUAGES + ITEM.replace("stem: Which", "stem:\n    vn: Sông nào?\n    en: Which"),
    good=TWO_LANGUAGES + ITEM.replace("stem: Which", "stem:\n    vi: Sông nào?\n    en: Which"),
)
COMMA_IN_BRACES = Rule(
    code="FMT112",
    name="comma-in-braces",
    message=Say(
        "a comma inside braces ends the text; “{rest}” was cut off",
        "dấu phẩy trong ngoặc nhọn kết thúc văn bản; phần “{rest}” bị cắt mất",
    ),
    help=Say(
        "write each language on a line of its own, without braces",
        "hãy viết mỗi ngôn ngữ trên một dòng, không dùng ngoặc nhọn",
    ),
    why=Say(
        "Inside braces and brackets YAML divides at every comma.",
        "Trong ngoặc nhọn và ngoặc vuông, YAML cắt ở mọi dấu phẩy.",
    ),
    bad=TWO_LANGUAGES + ITEM.replace("stem: Which river is the longest?", "stem: {vi: gặp ai, ở đâu?, en: whom}"),
    good=TWO_LANGUAGES
    + ITEM.replace("stem: Which river is the longest?", "stem:\n    vi: gặp ai, ở đâu?\n    en: whom"),
)
COMMA_IN_BRACKETS = Rule(
    code="FMT113",
    name="comma-in-brackets",
    message=Say(
        "the comma makes two of one: “{left}” and “{right}”",
        "dấu phẩy tách một thành hai: “{left}” và “{right}”",
    ),
    help=Say(
        "if it is one number, put it in quotes or write each option on a line of its own; if they are two, put a space "
        "behind the comma",
        "nếu là một số, hãy đặt trong dấu ngoặc kép hoặc viết mỗi phương án một dòng; nếu là hai, hãy thêm dấu cách "
        "sau dấu phẩy",
    ),
    why=Say(
        "Inside braces and brackets YAML divides at every comma.",
        "Trong ngoặc nhọn và ngoặc vuông, YAML cắt ở mọi dấu phẩy.",
    ),
    bad=HEAD + _LENGTHS + "  distractors: [6,400 km, 4,350 km]\n",
    good=HEAD + _LENGTHS + '  distractors: ["6,400 km", "4,350 km"]\n',
)
HASH_IN_TEXT = Rule(
    code="FMT114",
    name="text-lost-after-hash",
    message=Say(
        "a space and `#` begin a comment: “{rest}” is not part of the text",
        "dấu cách và `#` mở đầu chú thích: “{rest}” không thuộc về văn bản",
    ),
    help=Say(
        "if it is text, put the whole text in quotes; if it is a comment, put two spaces before the `#`",
        "nếu đó là văn bản, hãy đặt toàn bộ trong dấu ngoặc kép; nếu là chú thích, hãy để hai dấu cách trước `#`",
    ),
    why=Say("Half a question would be lost without a word.", "Nửa câu hỏi sẽ mất mà không ai hay."),
    bad=HEAD + ITEM.replace("answer: Nile", "answer: Nile #1"),
    good=HEAD + ITEM.replace("answer: Nile", 'answer: "Nile #1"  # the river'),
)
EMPTY_TEXT = Rule(
    code="FMT115",
    name="empty-text",
    message=Say("this text is empty", "văn bản này trống"),
    help=Say("write the text, or delete the line", "hãy viết văn bản, hoặc xóa dòng này"),
    why=_STRICT,
    bad=HEAD + ITEM.replace("answer: Nile", 'answer: ""'),
    good=HEAD + ITEM,
)
ESCAPED_CONTROL = Rule(
    code="FMT116",
    name="escaped-control-character",
    message=Say(
        "the backslash makes an invisible control character ({sign}) here",
        "dấu gạch chéo ngược tạo ra ký tự điều khiển không nhìn thấy ({sign}) ở đây",
    ),
    help=Say(
        "use single quotes, where a backslash is a letter like any other",
        "hãy dùng dấu nháy đơn, ở đó dấu gạch chéo ngược chỉ là một ký tự bình thường",
    ),
    why=Say("Such a character makes Anki refuse a whole deck.", "Ký tự như vậy khiến Anki từ chối cả bộ thẻ."),
    bad=HEAD + ITEM.replace("answer: Nile", 'answer: "C:\\bin"'),
    good=HEAD + ITEM.replace("answer: Nile", "answer: 'C:\\bin'"),
)
TEXT_TOO_LONG = Rule(
    code="FMT117",
    name="text-too-long",
    message=Say(
        "this text has {length} characters; more than {limit} are not taken",
        "văn bản này có {length} ký tự; văn bản trên {limit} ký tự không được nhận",
    ),
    help=Say(
        "shorten it: a card or an exam question is never that long",
        "hãy rút ngắn: thẻ hay câu thi không bao giờ dài đến thế",
    ),
    why=Say(
        "A text of this size is a pasted article, not part of a question.",
        "Văn bản dài như vậy là bài báo dán vào, không phải một phần câu hỏi.",
    ),
    bad=HEAD + ITEM.replace("answer: Nile", "answer: >\n" + "    word word\n" * 2_100),
    good=HEAD + ITEM,
)
NOT_A_NUMBER = Rule(
    code="FMT120",
    name="not-a-number",
    message=Say("“{typed}” is not a number", "“{typed}” không phải là số"),
    help=Say(
        "write digits, with a point or comma for decimals and without separators for thousands, such as 6500 or 0.5",
        "hãy viết chữ số, dùng dấu chấm hoặc phẩy cho phần thập phân và không ngăn hàng nghìn, ví dụ 6500 hoặc 0,5",
    ),
    why=_TYPED,
    bad=HEAD + NUMBER.replace("answer: 6650", "answer: about 6650"),
    good=HEAD + NUMBER,
)
AMBIGUOUS_NUMBER = Rule(
    code="FMT121",
    name="ambiguous-number",
    message=Say(
        "“{typed}” can be read in two ways: as {thousands} and as {decimal}",
        "“{typed}” có hai cách đọc: {thousands} và {decimal}",
    ),
    help=Say(
        "write {thousands} if thousands are meant, {decimal} if decimals are",
        "hãy viết {thousands} nếu là hàng nghìn, {decimal} nếu là số thập phân",
    ),
    why=Say(
        "A Vietnamese reader takes 6.500 for six thousand five hundred, an English reader for six and a half; so "
        "nobody is made to guess.",
        "Người Việt đọc 6.500 là sáu nghìn rưỡi, người Anh đọc là sáu phẩy rưỡi; vì thế không ai phải đoán.",
    ),
    bad=HEAD + NUMBER.replace("answer: 6650", "answer: 6.650"),
    good=HEAD + NUMBER,
)
NUMBER_OUT_OF_RANGE = Rule(
    code="FMT122",
    name="number-out-of-range",
    message=Say("{typed} is not between {least} and {most}", "{typed} không nằm giữa {least} và {most}"),
    help=Say("write {expected}", "hãy viết {expected}"),
    why=_TYPED,
    bad=HEAD + ITEM + "  position: 0\n",
    good=HEAD + CHOICE + "  position: 1\n",
)
NOT_A_DATE = Rule(
    code="FMT123",
    name="not-a-date",
    message=Say("“{typed}” is not a date", "“{typed}” không phải là ngày tháng"),
    help=Say(
        "write 2023-09-17, 2023-09, 2023, or 17/9/2023 (the day first)",
        "hãy viết 2023-09-17, 2023-09, 2023 hoặc 17/9/2023 (ngày đứng trước)",
    ),
    why=_TYPED,
    bad=HEAD + DATE.replace("1971-01-15", "Jan 15"),
    good=HEAD + DATE,
)
NO_SUCH_DAY = Rule(
    code="FMT124",
    name="no-such-day",
    message=Say("there is no such day as {typed}", "không có ngày {typed}"),
    help=Say(
        "check day and month; in 17/9/2023 the day stands first",
        "hãy kiểm tra ngày và tháng; trong 17/9/2023 ngày đứng trước",
    ),
    why=_TYPED,
    bad=HEAD + DATE.replace("1971-01-15", "1971-02-30"),
    good=HEAD + DATE,
)
NOT_A_JUDGEMENT = Rule(
    code="FMT125",
    name="not-true-or-false",
    message=Say("“{typed}” is neither true nor false", "“{typed}” không phải đúng cũng không phải sai"),
    help=Say(
        "write true or false, yes or no, đúng or sai, Đ or S",
        "hãy viết đúng hoặc sai, Đ hoặc S, true hoặc false, yes hoặc no",
    ),
    why=_TYPED,
    bad=HEAD + "- id: nile\n  type: true_false\n  stem: The Nile flows north.\n  answer: perhaps\n",
    good=HEAD + "- id: nile\n  type: true_false\n  stem: The Nile flows north.\n  answer: yes\n",
)
NOT_A_CHOICE = Rule(
    code="FMT126",
    name="unknown-word",
    message=Say("“{typed}” is not one of {choices}", "“{typed}” phải là một trong: {choices}"),
    help=Say("write one of {choices}", "hãy viết một trong {choices}"),
    why=_TYPED,
    bad=HEAD + ITEM + "  difficulty: eazy\n",
    good=HEAD + ITEM + "  difficulty: easy\n",
)
NOT_A_SLUG = Rule(
    code="FMT127",
    name="not-an-id",
    message=Say("“{typed}” cannot be {expected}", "“{typed}” không dùng làm {expected} được"),
    help=Say(
        "use lower-case letters a to z, digits and hyphens only, such as `{suggestion}`",
        "chỉ dùng chữ thường a đến z không dấu, chữ số và gạch nối, ví dụ `{suggestion}`",
    ),
    why=Say(
        "Ids stand in names of files and tags, and learners' progress hangs on them for ever.",
        "Mã nằm trong tên tệp và nhãn, và tiến độ của người học gắn với nó mãi mãi.",
    ),
    bad=HEAD + ITEM.replace("longest", "The Longest"),
    good=HEAD + ITEM,
)
NOT_A_LANGUAGE = Rule(
    code="FMT128",
    name="not-a-language",
    message=Say("“{typed}” is not a language tag", "“{typed}” không phải là mã ngôn ngữ"),
    help=Say(
        "write the language's short tag, such as vi, en, fr or zh-Hant",
        "hãy viết mã ngắn của ngôn ngữ, ví dụ vi, en, fr hoặc zh-Hant",
    ),
    why=Say(
        "Tags of languages follow BCP 47, so that browsers and Anki know them too.",
        "Mã ngôn ngữ theo BCP 47, để trình duyệt và Anki cũng hiểu.",
    ),
    literature="https://www.rfc-editor.org/info/bcp47",
    bad=HEAD.replace("[en]", "[english]") + ITEM,
    good=HEAD + ITEM,
)
NOT_A_PAIR = Rule(
    code="FMT129",
    name="not-a-pair",
    message=Say("“{typed}” is not a pair of languages", "“{typed}” không phải là một cặp ngôn ngữ"),
    help=Say(
        "write two different language tags with a plus between them, the one that leads first: vi+en",
        "hãy viết hai mã ngôn ngữ khác nhau, nối bằng dấu cộng, ngôn ngữ chính đứng trước: vi+en",
    ),
    why=Say(
        "In an edition of two languages one leads and the other stands beside it; there is no place for a third.",
        "Trong ấn bản song ngữ, một ngôn ngữ đứng chính và một ngôn ngữ đi kèm; không có chỗ cho ngôn ngữ thứ ba.",
    ),
    bad=HEAD.replace("[en]", "[en, en+en]") + ITEM,
    good=TWO_LANGUAGES.replace("[vi, en]", "[vi, en, vi+en]")
    + ITEM.replace("stem: Which", "stem:\n    vi: Sông nào dài nhất?\n    en: Which"),
)
TOO_FEW = Rule(
    code="FMT130",
    name="too-few",
    message=Say("there are {count} here, but at least {least} are needed", "ở đây mới có {count}, cần ít nhất {least}"),
    help=Say("add what is missing", "hãy thêm cho đủ"),
    why=Say("With fewer the question cannot be asked.", "Ít hơn thì không thành câu hỏi."),
    bad=HEAD + CHOICE.replace("distractors:\n    - Amazon\n    - Mekong", "distractors: []"),
    good=HEAD + CHOICE,
)
TOO_MANY = Rule(
    code="FMT131",
    name="too-many",
    message=Say(
        "there are {count} here, but at most {most} are possible", "ở đây có {count}, nhưng nhiều nhất là {most}"
    ),
    help=Say("leave some out, or make two questions of it", "hãy bớt đi, hoặc tách thành hai câu"),
    why=Say(
        "More fit neither on a card nor on an answer sheet (A to J).",
        "Nhiều hơn thì không vừa thẻ và phiếu trả lời (A đến J).",
    ),
    bad=HEAD
    + CHOICE.replace("    - Amazon\n    - Mekong", "\n".join(f"    - River {letter}" for letter in "BCDEFGHIJK")),
    good=HEAD + CHOICE,
)
NO_SUCH_FILE = Rule(
    code="FMT140",
    name="no-such-file",
    message=Say("there is no file “{file}” beside the bank", "không có tệp “{file}” bên cạnh ngân hàng"),
    help=Say(
        "put the file into the bank's folder, or correct its name (capital and small letters count)",
        "hãy đặt tệp vào thư mục của ngân hàng, hoặc sửa tên tệp (phân biệt chữ hoa và chữ thường)",
    ),
    why=Say("A card with a missing image cannot be answered.", "Thẻ thiếu hình thì không trả lời được."),
    bad=HEAD + ITEM + "  image:\n    file: nile.png\n    alt: The Nile from space\n",
    good=HEAD + ITEM,
)
FILE_OUTSIDE = Rule(
    code="FMT141",
    name="file-outside",
    message=Say("“{file}” lies outside the bank's folder", "“{file}” nằm ngoài thư mục của ngân hàng"),
    help=Say(
        "copy the file into the bank's folder and name it from there",
        "hãy chép tệp vào thư mục của ngân hàng và ghi đường dẫn từ đó",
    ),
    why=Say(
        "A bank must be complete in its folder, and must not publish what else lies on a computer.",
        "Ngân hàng phải đầy đủ trong thư mục của nó, và không được công bố thứ gì khác trên máy.",
    ),
    bad=HEAD + ITEM + "  image:\n    file: ../nile.png\n    alt: The Nile from space\n",
    good=HEAD + ITEM,
)
UNKNOWN_MEDIA = Rule(
    code="FMT142",
    name="unknown-media",
    message=Say("“{file}” is not {expected}", "“{file}” không phải {expected}"),
    help=Say("use one of the endings {endings}", "hãy dùng một trong các đuôi tệp {endings}"),
    why=Say(
        "Only these are shown by Anki on every device and by every browser.",
        "Chỉ các loại này hiện được trong Anki trên mọi thiết bị và mọi trình duyệt.",
    ),
    bad=HEAD + ITEM + "  image:\n    file: nile.docx\n    alt: The Nile from space\n",
    good=HEAD + ITEM,
)
BAD_FILE_SIZE = Rule(
    code="FMT143",
    name="bad-file-size",
    message=Say("“{file}” is empty or larger than {limit} MB", "“{file}” trống hoặc lớn hơn {limit} MB"),
    help=Say("replace it by one that is neither empty nor larger", "hãy thay bằng tệp không trống và không lớn hơn"),
    why=Say(
        "Anki does not take larger or empty files, and pages with them load slowly.",
        "Anki không nhận tệp lớn hơn hoặc tệp trống, và trang chứa chúng mở rất chậm.",
    ),
)
