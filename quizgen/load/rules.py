"""What can be wrong with a bank as a whole: its files, its identity, and what its parts say of each other."""

from __future__ import annotations

from quizgen.diagnostics import Rule
from quizgen.fields.rules import CHOICE, HEAD, ITEM
from quizgen.say import Say

_SOURCES = """\
id: rivers
key: q00000001
title: Rivers
languages: [en]
sources:
  atlas:
    title: An atlas
  guide:
    title: A guide
questions:
"""

NO_SUCH_PATH = Rule(
    code="FMT301",
    name="no-such-path",
    message=Say("there is no file or folder “{path}”", "không có tệp hoặc thư mục “{path}”"),
    help=Say("check the name, and the folder you are in", "hãy kiểm tra tên, và thư mục bạn đang đứng"),
    why=Say("A misspelt name must not look like success.", "Gõ sai tên không được phép trông như thành công."),
)
NO_BANKS = Rule(
    code="FMT302",
    name="no-banks",
    message=Say("no bank stands in “{path}”", "không có ngân hàng câu hỏi nào trong “{path}”"),
    help=Say(
        "banks are files that end in .yaml; `quizgen new ID` starts one",
        "ngân hàng là các tệp có đuôi .yaml; `quizgen new ID` tạo ngân hàng mới",
    ),
    why=Say(
        "A run over nothing must not look like success.",
        "Chạy trên thư mục trống không được phép trông như thành công.",
    ),
)
UNREADABLE = Rule(
    code="FMT303",
    name="unreadable-file",
    message=Say("this file cannot be opened ({reason})", "không mở được tệp này ({reason})"),
    help=Say("check that it is still there and that you may read it", "hãy kiểm tra tệp còn đó và bạn có quyền đọc"),
    why=Say("What cannot be opened cannot be checked.", "Tệp không mở được thì không kiểm tra được."),
)
TOP_LEVEL_LIST = Rule(
    code="FMT304",
    name="no-head",
    message=Say(
        "this file has no head: a bank starts with `id`, `title` and `languages`",
        "tệp này thiếu phần đầu: ngân hàng bắt đầu bằng `id`, `title` và `languages`",
    ),
    help=Say(
        "put the head before it and the list under `questions:`; a list alone is read only beside a `bank.yaml`",
        "hãy thêm phần đầu và đặt danh sách dưới `questions:`; danh sách đứng riêng chỉ đọc được cạnh `bank.yaml`",
    ),
    why=Say(
        "Without an id the questions have no identity that could last.",
        "Không có mã thì câu hỏi không có danh tính lâu bền.",
    ),
    bad=ITEM,
    good=HEAD + ITEM,
)
NO_LIST = Rule(
    code="FMT305",
    name="not-a-list-of-questions",
    message=Say(
        "beside a `bank.yaml` every other file is a list of questions; this one has keys",
        "bên cạnh `bank.yaml`, mọi tệp khác là danh sách câu hỏi; tệp này lại gồm các khóa",
    ),
    help=Say(
        "write the questions as a list (`- id: …`), or move a bank of its own to another folder",
        "hãy viết câu hỏi thành danh sách (`- id: …`), hoặc chuyển ngân hàng riêng sang thư mục khác",
    ),
    why=Say("A folder with a `bank.yaml` is one bank.", "Thư mục có `bank.yaml` là một ngân hàng."),
)
NO_QUESTIONS = Rule(
    code="FMT306",
    name="no-questions",
    message=Say("this bank has no question", "ngân hàng này không có câu hỏi nào"),
    help=Say("write questions as a list under `questions:`", "hãy viết danh sách câu hỏi dưới `questions:`"),
    why=Say(
        "An empty deck would be a success message over nothing.",
        "Bộ thẻ rỗng chỉ là lời báo thành công suông.",
    ),
    bad=HEAD.replace("questions:", "questions: []"),
    good=HEAD + ITEM,
)
SAME_ID = Rule(
    code="FMT310",
    name="same-id",
    message=Say("the id `{id}` is given to two questions", "mã `{id}` được đặt cho hai câu hỏi"),
    help=Say("give the newer of the two another id", "hãy đặt mã khác cho câu viết sau"),
    why=Say(
        "A learner's progress hangs on the id: two questions with one id would overwrite each other.",
        "Tiến độ của người học gắn với mã: hai câu cùng mã sẽ ghi đè lên nhau.",
    ),
    bad=HEAD + ITEM + ITEM,
    good=HEAD + ITEM + ITEM.replace("longest", "widest"),
)
SAME_BANK_ID = Rule(
    code="FMT311",
    name="same-bank-id",
    message=Say("two banks have the {what} `{value}`", "hai ngân hàng có cùng {what} `{value}`"),
    help=Say(
        "if this bank was copied, give it an id and a key of its own (`quizgen new` mints keys)",
        "nếu ngân hàng này được sao chép, hãy đặt mã và khóa riêng cho nó (`quizgen new` tạo khóa mới)",
    ),
    why=Say(
        "Learners who import both decks would find the cards of one overwritten by the other.",
        "Người học nhập cả hai bộ thẻ sẽ thấy bộ này ghi đè lên bộ kia.",
    ),
)
TYPE_UNKNOWN = Rule(
    code="FMT312",
    name="unknown-type",
    message=Say("there is no question type `{typed}`", "không có loại câu hỏi `{typed}`"),
    help=Say("the types are {types}", "các loại câu hỏi: {types}"),
    why=Say(
        "The type says which keys a question has and how it is asked.",
        "Loại câu hỏi quy định các khóa và cách hỏi.",
    ),
    bad=HEAD + ITEM.replace("short_answer", "shortanswers"),
    good=HEAD + ITEM,
)
SUPERSEDED_BY_NOTHING = Rule(
    code="FMT313",
    name="superseded-by-nothing",
    message=Say("no question of this bank has the id `{id}`", "không câu hỏi nào trong ngân hàng có mã `{id}`"),
    help=Say("name the id of the question that takes this one's place", "hãy ghi mã của câu hỏi thay thế câu này"),
    why=Say("Learners are sent to the question that is named here.", "Người học được dẫn đến câu hỏi ghi ở đây."),
    bad=HEAD + ITEM + "  superseded_by: wider\n",
    good=HEAD + ITEM + "  superseded_by: widest\n" + ITEM.replace("longest", "widest"),
)
SOURCE_UNKNOWN = Rule(
    code="FMT314",
    name="unknown-source",
    message=Say("the bank's `sources` have no `{name}`", "`sources` của ngân hàng không có `{name}`"),
    help=Say(
        "add it to `sources` at the top, or correct the name",
        "hãy thêm nó vào `sources` ở đầu tệp, hoặc sửa tên",
    ),
    why=Say(
        "A source is printed in keys and on cards; it must be known.",
        "Nguồn được in trong đáp án và trên thẻ; phải xác định được nó.",
    ),
    bad=_SOURCES + ITEM + "  source: {atlos: 6}\n",
    good=_SOURCES + ITEM + "  source: {atlas: 6}\n",
)
SOURCE_OPEN = Rule(
    code="FMT315",
    name="which-source",
    message=Say("it is not said which source this paragraph belongs to", "chưa rõ đoạn này thuộc nguồn nào"),
    help=Say(
        "write the source's name too (`source: {{{name}: …}}`), or set `defaults: {{source: {name}}}` at the top",
        "hãy ghi cả tên nguồn (`source: {{{name}: …}}`), hoặc đặt `defaults: {{source: {name}}}` ở đầu tệp",
    ),
    why=Say(
        "With several sources a number alone names none of them.",
        "Khi có nhiều nguồn, chỉ ghi số đoạn thì không biết nguồn nào.",
    ),
    bad=_SOURCES + ITEM + "  source: 6\n",
    good=_SOURCES + ITEM + "  source: {atlas: 6}\n",
)
POSITION = Rule(
    code="FMT316",
    name="position",
    message=Say("the answer cannot stand at place {position} here", "ở đây đáp án không thể đứng ở vị trí {position}"),
    help=Say(
        "`position` counts the options from 1 and is for multiple choice only; this question has {most} places",
        "`position` đếm phương án từ 1 và chỉ dùng cho trắc nghiệm; câu này có {most} vị trí",
    ),
    why=Say(
        "A place that does not exist would be ignored silently.",
        "Vị trí không tồn tại sẽ bị bỏ qua trong im lặng.",
    ),
    bad=HEAD + CHOICE + "  position: 9\n",
    good=HEAD + CHOICE + "  position: 2\n",
)
LANGUAGE_TWICE = Rule(
    code="FMT317",
    name="language-twice",
    message=Say("`{language}` is listed twice", "`{language}` được liệt kê hai lần"),
    help=Say("delete one of the two", "hãy xóa một trong hai"),
    why=Say("Every element makes one edition.", "Mỗi mục tạo một ấn bản."),
    bad=HEAD.replace("[en]", "[en, en]") + ITEM,
    good=HEAD + ITEM,
)
