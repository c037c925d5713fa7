"""What can stop a publication, and the way out."""

from __future__ import annotations

from quizgen.diagnostics import Rule, Severity
from quizgen.say import Say

_PROGRESS = Say(
    "The ledger is how a correction reaches learners without costing them anything; a wrong one would overwrite all "
    "their notes and delete their tags, or keep corrections from them.",
    "Nhờ sổ này mà bản sửa đến được người học mà không làm họ mất gì; sổ sai sẽ ghi đè mọi ghi chú và xóa nhãn của họ, "
    "hoặc khiến bản sửa không đến nơi.",
)

LEDGER_DAMAGED = Rule(
    code="PUB001",
    name="damaged-ledger",
    message=Say("this line of the ledger cannot be read", "không đọc được dòng này của sổ phát hành"),
    help=Say(
        "bring the file back as it was (`git checkout -- {name}`), or merge both sides by keeping all their lines",
        "hãy khôi phục tệp như trước (`git checkout -- {name}`), hoặc khi trộn hai nhánh hãy giữ mọi dòng của cả hai",
    ),
    why=_PROGRESS,
)
LEDGER_MISSING = Rule(
    code="PUB002",
    name="missing-ledger",
    message=Say(
        "published decks of this bank stand in “{folder}”, but its ledger “{name}” is missing",
        "trong “{folder}” có bộ thẻ đã phát hành của ngân hàng này, nhưng thiếu sổ phát hành “{name}”",
    ),
    help=Say(
        "bring the ledger back from where the bank is kept (git); if it is lost, `quizgen build "
        "--recover-ledger` makes it anew from these decks; for a trial use `--draft`",
        "hãy lấy lại sổ từ nơi lưu ngân hàng (git); nếu đã mất, `quizgen build --recover-ledger` dựng lại từ các bộ "
        "thẻ này; để dựng thử, hãy dùng `--draft`",
    ),
    why=_PROGRESS,
)
LEDGER_OLD = Rule(
    code="PUB003",
    name="old-ledger",
    message=Say(
        "the ledger “{name}” is older than the deck “{deck}”: publications are missing from it",
        "sổ phát hành “{name}” cũ hơn bộ thẻ “{deck}”: trong sổ thiếu các lần phát hành",
    ),
    help=Say(
        "bring the newest ledger back (`git pull`); if it is lost, `quizgen build --recover-ledger` adds what the "
        "decks tell",
        "hãy lấy sổ mới nhất (`git pull`); nếu đã mất, `quizgen build --recover-ledger` bổ sung từ các bộ thẻ",
    ),
    why=_PROGRESS,
)
KEY_CHANGED = Rule(
    code="PUB004",
    name="key-changed",
    message=Say(
        "this bank was published with the key `{before}`, now it has `{now}`",
        "ngân hàng này đã phát hành với khóa `{before}`, nay lại là `{now}`",
    ),
    help=Say(
        "write `key: {before}` again; with another key every learner would start anew",
        "hãy ghi lại `key: {before}`; đổi khóa thì mọi người học phải bắt đầu lại",
    ),
    why=_PROGRESS,
)
KEY_OF_ANOTHER = Rule(
    code="PUB005",
    name="key-of-another-bank",
    message=Say(
        "the key `{key}` belongs to the bank published in “{other}”",
        "khóa `{key}` thuộc về ngân hàng đã phát hành trong “{other}”",
    ),
    help=Say(
        "if this bank is a copy, give it a key of its own (`quizgen new` mints one); if it was renamed, rename the "
        "ledger to “{name}”",
        "nếu đây là bản sao, hãy đặt khóa riêng (`quizgen new` tạo khóa); nếu ngân hàng được đổi tên, hãy đổi tên "
        "sổ thành “{name}”",
    ),
    why=_PROGRESS,
)
NOTE_TYPE_CHANGED = Rule(
    code="PUB006",
    name="other-note-type",
    message=Say(
        "learners have the question `{id}` as another kind of card, and Anki cannot change that",
        "người học đang có câu `{id}` ở dạng thẻ khác, và Anki không đổi được dạng thẻ",
    ),
    help=Say(
        "give the new question a new id, and keep the old one with `status: retired` and `superseded_by`",
        "hãy đặt mã mới cho câu mới, và giữ câu cũ với `status: retired` và `superseded_by`",
    ),
    why=_PROGRESS,
)
DECK_RENAMED = Rule(
    code="PUB007",
    name="deck-keeps-its-name",
    severity=Severity.HINT,
    message=Say(
        "the deck stays “{frozen}”, the name under which learners have it, though the title is now “{wanted}”",
        "bộ thẻ vẫn tên “{frozen}” như người học đang có, dù nay tên ngân hàng là “{wanted}”",
    ),
    help=Say(
        "nothing is to be done: the new title stands in the deck's description and on paper",
        "không cần làm gì: tên mới nằm trong phần mô tả bộ thẻ và trên giấy",
    ),
    why=Say(
        "Anki knows decks by their names: under a new one, new cards would stand apart from the old ones.",
        "Anki nhận bộ thẻ theo tên: với tên mới, thẻ mới sẽ nằm tách khỏi thẻ cũ.",
    ),
)
CLOCK = Rule(
    code="PUB008",
    name="clock-behind",
    severity=Severity.WARNING,
    message=Say(
        "this computer's clock is behind the last publication ({date})",
        "đồng hồ máy này chậm hơn lần phát hành gần nhất ({date})",
    ),
    help=Say("set the clock right before you publish", "hãy chỉnh lại đồng hồ trước khi phát hành"),
    why=_PROGRESS,
)
NOT_LISTED = Rule(
    code="PUB009",
    name="edition-not-listed",
    severity=Severity.WARNING,
    message=Say(
        "the deck `{edition}` is published, but `languages` does not list it",
        "bộ thẻ `{edition}` đã được phát hành, nhưng `languages` không liệt kê ấn bản này",
    ),
    help=Say(
        "add it to `languages`, or a build without `--lang` will not bring corrections to its learners; for a trial "
        "use `--draft`",
        "hãy thêm vào `languages`, nếu không, lần build không có `--lang` sẽ không đưa bản sửa đến người học bộ này; "
        "để dựng thử, hãy dùng `--draft`",
    ),
    why=Say(
        "Learners keep a deck for years, and expect of every deck that it is kept up.",
        "Người học giữ bộ thẻ nhiều năm và mong bộ nào cũng được cập nhật.",
    ),
)
