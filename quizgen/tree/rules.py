"""What can be wrong with a file before it is known to be a bank: its bytes and its YAML.

The traps are those of https://yaml.org/spec/1.2.2/ that people who write text meet most often; each is told in a
teacher's words, and `{mended}` is the teacher's own line, repaired.
"""

from __future__ import annotations

from quizgen.diagnostics import Rule
from quizgen.say import Say

_HEAD = """\
id: rivers
key: q00000001
title: Rivers
languages: [en]
questions:
"""
_ITEM = """\
  - id: longest
    type: short_answer
    stem: Which river is the longest?
    answer: Nile
"""
_GOOD = _HEAD + _ITEM

_ONE_LANGUAGE = Say(
    "A bank is plain text, so that everyone can read, compare and mend it with any editor.",
    "Ngân hàng câu hỏi là văn bản thuần, để ai cũng đọc, so sánh và sửa được bằng mọi trình soạn thảo.",
)
_QUOTING = Say(
    "YAML gives a meaning to some signs. Quotes tell it that all between them is text.",
    "YAML hiểu một số ký tự theo nghĩa riêng. Dấu ngoặc kép cho nó biết mọi thứ ở giữa chỉ là chữ.",
)

NOT_UTF8 = Rule(
    code="FMT001",
    name="not-utf-8",
    message=Say(
        "this file is not UTF-8: byte {byte} means nothing here",
        "tệp này không phải UTF-8: byte {byte} ở đây không có nghĩa",
    ),
    help=Say(
        "save the file again with the encoding UTF-8 (in most editors: Save as, Encoding)",
        "lưu lại tệp với bảng mã UTF-8 (trong phần lớn trình soạn thảo: Lưu dưới dạng, Bảng mã)",
    ),
    why=_ONE_LANGUAGE,
    bad="title: Thủ đô\n".encode("cp1258", errors="replace").replace(b"?", b"\xea"),
    good=_GOOD,
)
UTF16 = Rule(
    code="FMT002",
    name="utf-16",
    message=Say("this file is UTF-16, not UTF-8", "tệp này dùng bảng mã UTF-16, không phải UTF-8"),
    help=Say(
        "save the file again as “UTF-8” (Notepad calls UTF-16 “Unicode”)",
        "lưu lại tệp với bảng mã “UTF-8” (Notepad gọi UTF-16 là “Unicode”)",
    ),
    why=_ONE_LANGUAGE,
    bad=_GOOD.encode("utf-16"),
    good=_GOOD,
)
CONTROL_CHARACTER = Rule(
    code="FMT003",
    name="control-character",
    message=Say(
        "an invisible control character ({sign}) stands here",
        "ở đây có ký tự điều khiển không nhìn thấy ({sign})",
    ),
    help=Say(
        "delete it; it came in by copying from another program",
        "hãy xóa nó; nó lọt vào khi sao chép từ chương trình khác",
    ),
    why=Say(
        "Control characters are invisible, differ from program to program, and one of them (U+001F) makes Anki refuse "
        "a whole deck.",
        "Ký tự điều khiển không nhìn thấy được, mỗi chương trình hiểu một cách, và có ký tự (U+001F) khiến Anki "
        "từ chối cả bộ thẻ.",
    ),
    bad=_GOOD.replace("Nile", "Ni\x1fle"),
    good=_GOOD,
)
FILE_TOO_LARGE = Rule(
    code="FMT004",
    name="file-too-large",
    message=Say(
        "this file has {size} MB; more than {limit} MB is not read",
        "tệp này nặng {size} MB; tệp trên {limit} MB không được đọc",
    ),
    help=Say(
        "split the bank: a folder with a `bank.yaml` and further files of questions beside it is one bank",
        "hãy chia nhỏ: một thư mục có `bank.yaml` và các tệp câu hỏi khác bên cạnh vẫn là một ngân hàng",
    ),
    why=Say(
        "A file of this size is not a list of questions written by hand, and opening it would take all memory.",
        "Tệp lớn như vậy không phải là danh sách câu hỏi soạn tay, và mở nó sẽ chiếm hết bộ nhớ.",
    ),
)
LINE_TOO_LONG = Rule(
    code="FMT005",
    name="line-too-long",
    message=Say(
        "this line has {length} characters; more than {limit} are not read",
        "dòng này có {length} ký tự; dòng trên {limit} ký tự không được đọc",
    ),
    help=Say("break the text into lines", "hãy ngắt văn bản thành nhiều dòng"),
    why=Say(
        "No question is that long; such a line is a sign of a damaged file.",
        "Không câu hỏi nào dài như thế; dòng như vậy cho thấy tệp đã hỏng.",
    ),
    bad=_GOOD.replace("Nile", "N" * 100_001),
    good=_GOOD,
)
TOO_DEEP = Rule(
    code="FMT006",
    name="too-deep",
    message=Say(
        "brackets or indents stand more than {limit} deep here",
        "ngoặc hoặc thụt dòng ở đây lồng quá {limit} cấp",
    ),
    help=Say(
        "a bank is never that deep: look for a stray `[` or `{{`",
        "ngân hàng câu hỏi không bao giờ lồng sâu đến thế: hãy tìm dấu `[` hoặc `{{` thừa",
    ),
    why=Say(
        "Deep nesting is a mistake or an attack; reading stops there.",
        "Lồng quá sâu là lỗi gõ hoặc là tấn công; việc đọc dừng ở đó.",
    ),
    bad=_GOOD.replace("Nile", "[" * 40),
    good=_GOOD,
)
EMPTY_FILE = Rule(
    code="FMT007",
    name="empty-file",
    message=Say("there is nothing in this file", "tệp này trống"),
    help=Say("`quizgen new ID` writes a bank to start from", "`quizgen new ID` viết sẵn một ngân hàng để bắt đầu"),
    why=Say(
        "An empty file under the banks is most often one that was not saved.",
        "Tệp trống giữa các ngân hàng thường là tệp chưa được lưu.",
    ),
    bad="# nothing yet\n",
    good=_GOOD,
)
TWO_DOCUMENTS = Rule(
    code="FMT008",
    name="two-documents",
    message=Say(
        "a second document begins here (`---`); it is not read",
        "từ đây bắt đầu tài liệu thứ hai (`---`); phần này không được đọc",
    ),
    help=Say("make it a file of its own, or delete the line `---`", "hãy tách thành tệp riêng, hoặc xóa dòng `---`"),
    why=Say("One file is one bank.", "Mỗi tệp là một ngân hàng."),
    bad=_GOOD + "---\n" + _GOOD,
    good=_GOOD,
)
ALIAS = Rule(
    code="FMT009",
    name="alias",
    message=Say(
        "`{sign}` is YAML's sign for repeating a value; banks do not use it",
        "`{sign}` là ký hiệu lặp lại giá trị của YAML; ngân hàng câu hỏi không dùng nó",
    ),
    help=Say(
        "if it is text, put the text in quotes: {mended}",
        "nếu đó là chữ, hãy đặt trong dấu ngoặc kép: {mended}",
    ),
    why=Say(
        'With repeated values a few lines can grow to billions ("a billion laughs"), and readers of the file have to '
        "look elsewhere for what is meant. Most often it is a text that begins with `*` or `&`.",
        "Lặp giá trị có thể khiến vài dòng phình thành hàng tỉ, và người đọc phải tìm nghĩa ở chỗ khác. Phần lớn "
        "trường hợp đó chỉ là văn bản bắt đầu bằng `*` hoặc `&`.",
    ),
    bad=_GOOD.replace("Nile", "*nile"),
    good=_GOOD,
)
TAG = Rule(
    code="FMT010",
    name="yaml-tag",
    message=Say(
        "`{sign}` is a YAML tag; banks do not use tags",
        "`{sign}` là thẻ kiểu của YAML; ngân hàng câu hỏi không dùng thẻ kiểu",
    ),
    help=Say(
        "if it is text, put the text in quotes: {mended}",
        "nếu đó là chữ, hãy đặt trong dấu ngoặc kép: {mended}",
    ),
    why=Say(
        "Tags can make a reader build any object; quizgen builds none.",
        "Thẻ kiểu có thể bắt chương trình đọc tạo đối tượng bất kỳ; quizgen không tạo gì cả.",
    ),
    bad=_GOOD.replace("Nile", "!nile x"),
    good=_GOOD,
)
KEY_TWICE = Rule(
    code="FMT011",
    name="key-twice",
    message=Say(
        "the key `{key}` is given twice; only the first one counts",
        "khóa `{key}` xuất hiện hai lần; chỉ lần đầu được tính",
    ),
    help=Say(
        "delete one of the two, or give it the name that was meant",
        "hãy xóa một trong hai, hoặc đặt lại đúng tên khóa",
    ),
    why=Say(
        "One of two equal keys would be lost without a word.",
        "Một trong hai khóa trùng sẽ bị mất mà không ai hay.",
    ),
    bad=_GOOD + "    answer: Amazon\n",
    good=_GOOD,
)
NOT_A_KEY = Rule(
    code="FMT012",
    name="not-a-key",
    message=Say(
        "a text that starts with a brace or bracket must stand in quotes",
        "văn bản bắt đầu bằng dấu ngoặc phải đặt trong dấu ngoặc kép",
    ),
    help=Say(
        "if it is text, put the text in quotes: {mended}",
        "nếu đó là chữ, hãy đặt trong dấu ngoặc kép: {mended}",
    ),
    why=_QUOTING,
    bad=_HEAD + "  - id: longest\n    type: cloze\n    text: {{Nile}}\n",
    good=_HEAD + '  - id: longest\n    type: cloze\n    text: "{{Nile}}"\n',
)

TAB = Rule(
    code="FMT020",
    name="tab",
    message=Say("a tab stands here; YAML is indented with spaces", "ở đây có dấu tab; YAML thụt dòng bằng dấu cách"),
    help=Say("replace it by spaces (two for each level)", "hãy thay bằng dấu cách (mỗi cấp hai dấu)"),
    why=Say(
        "Tabs are as wide as each editor likes, so YAML refuses them at the start of a line.",
        "Mỗi trình soạn thảo hiện tab rộng hẹp khác nhau, nên YAML không nhận tab ở đầu dòng.",
    ),
    bad=_GOOD.replace("    answer", "\tanswer"),
    good=_GOOD,
)
COLON = Rule(
    code="FMT021",
    name="colon-in-text",
    message=Say(
        "a colon followed by a space makes a key of what stands before it",
        "dấu hai chấm có dấu cách theo sau biến phần đứng trước thành tên khóa",
    ),
    help=Say("put the text in quotes: {mended}", "hãy đặt văn bản trong dấu ngoặc kép: {mended}"),
    why=_QUOTING,
    bad=_GOOD.replace("Which river", "Rivers: which"),
    good=_GOOD.replace("Which river is the longest?", '"Rivers: which is the longest?"'),
)
OPEN_QUOTE = Rule(
    code="FMT022",
    name="open-quote",
    message=Say("the quotation mark that opens here is never closed", "dấu nháy mở ở đây không được đóng lại"),
    help=Say("close it at the end of the text: {mended}", "hãy đóng lại ở cuối văn bản: {mended}"),
    why=Say(
        "Everything behind an open quotation mark is swallowed as text, the following questions too.",
        "Mọi thứ sau dấu nháy chưa đóng đều bị nuốt thành văn bản, kể cả các câu hỏi phía sau.",
    ),
    bad=_GOOD.replace("Nile", "'Nile"),
    good=_GOOD,
)
AFTER_QUOTE = Rule(
    code="FMT023",
    name="text-after-quote",
    message=Say(
        "the text ends at its closing quotation mark; what follows does not belong to it",
        "văn bản kết thúc ở dấu nháy đóng; phần đứng sau không thuộc về nó",
    ),
    help=Say(
        "put the whole text in quotes: {mended}",
        "hãy đặt toàn bộ văn bản trong dấu nháy: {mended}",
    ),
    why=_QUOTING,
    bad=_GOOD.replace("Nile", '"Nile" and White Nile'),
    good=_GOOD.replace("Nile", "'\"Nile\" and White Nile'"),
)
SPECIAL_START = Rule(
    code="FMT024",
    name="special-start",
    message=Say(
        "a text that starts with “{sign}” must stand in quotes",
        "văn bản bắt đầu bằng “{sign}” phải đặt trong dấu ngoặc kép",
    ),
    help=Say("write {mended}", "hãy viết {mended}"),
    why=_QUOTING,
    bad=_GOOD.replace("Which river", "`Which` river"),
    good=_GOOD.replace("Which river is the longest?", '"`Which` river is the longest?"'),
)
INDENT = Rule(
    code="FMT025",
    name="wrong-indent",
    message=Say(
        "this line does not line up with the ones above it",
        "dòng này không thẳng hàng với các dòng phía trên",
    ),
    help=Say(
        "keys of one question stand exactly below each other; what belongs to a key stands two spaces further in",
        "các khóa của một câu hỏi đứng thẳng hàng nhau; phần thuộc về một khóa lùi vào thêm hai dấu cách",
    ),
    why=Say(
        "In YAML the indent says what belongs to what.",
        "Trong YAML, độ thụt dòng cho biết cái gì thuộc về cái gì.",
    ),
    bad=_GOOD.replace("    answer", "   answer"),
    good=_GOOD,
)
STRANGE_SPACE = Rule(
    code="FMT026",
    name="strange-space",
    message=Say(
        "{sign} stands here; it looks like a space and is none",
        "ở đây có {sign}, trông như dấu cách nhưng không phải",
    ),
    help=Say(
        "delete it and type it again with the space bar",
        "hãy xóa nó và gõ lại bằng phím cách",
    ),
    why=Say(
        "Web pages and word processors use spaces that do not break; YAML takes them for letters.",
        "Trang web và trình soạn văn bản dùng dấu cách không ngắt; YAML coi chúng là chữ.",
    ),
    bad=_GOOD.replace("    answer: Nile\n", "    answer: Nile\n    explanation\u00a0: It is.\n"),
    good=_GOOD,
)
ESCAPE = Rule(
    code="FMT027",
    name="unknown-escape",
    message=Say(
        "inside double quotes a backslash begins a special sign, and this one is unknown",
        "trong dấu ngoặc kép, dấu gạch chéo ngược mở đầu ký hiệu đặc biệt, và ký hiệu này không tồn tại",
    ),
    help=Say(
        "use single quotes, where a backslash is a letter: {mended}",
        "hãy dùng dấu nháy đơn, ở đó dấu gạch chéo ngược chỉ là một ký tự: {mended}",
    ),
    why=_QUOTING,
    bad=_GOOD.replace("Nile", '"\\Nile"').replace("\\N", "\\q"),
    good=_GOOD.replace("Nile", "'\\qile'"),
)
NO_COLON = Rule(
    code="FMT028",
    name="no-colon",
    message=Say("a key must be followed by a colon and a space", "sau tên khóa phải có dấu hai chấm và một dấu cách"),
    help=Say("write {mended}", "hãy viết {mended}"),
    why=Say(
        "The colon tells a key from a text that goes on in the next line.",
        "Dấu hai chấm phân biệt tên khóa với văn bản viết tiếp ở dòng sau.",
    ),
    bad=_GOOD.replace("answer:", "answer"),
    good=_GOOD,
)
YAML = Rule(
    code="FMT029",
    name="not-yaml",
    message=Say("this cannot be read as YAML ({problem})", "không đọc được chỗ này theo cú pháp YAML ({problem})"),
    help=Say(
        "compare the line with its neighbours: indent, colon, quotes, brackets",
        "hãy so dòng này với các dòng bên cạnh: thụt dòng, dấu hai chấm, dấu nháy, dấu ngoặc",
    ),
    why=Say("What YAML cannot read nobody can compile.", "Chỗ YAML không đọc được thì không biên dịch được."),
)
OPEN_BRACKET = Rule(
    code="FMT030",
    name="open-bracket",
    message=Say("the bracket that opens here is never closed", "dấu ngoặc mở ở đây không được đóng lại"),
    help=Say(
        "close it; if it is text, put the text in quotes: {mended}",
        "hãy đóng ngoặc; nếu đó là chữ, hãy đặt trong dấu ngoặc kép: {mended}",
    ),
    why=_QUOTING,
    bad=_GOOD.replace("languages: [en]", "languages: [en"),
    good=_GOOD,
)
