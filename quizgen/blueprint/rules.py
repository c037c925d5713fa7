"""What can be wrong with a blueprint; its keys and values are read by the rules of all files."""

from __future__ import annotations

from quizgen.diagnostics import Rule
from quizgen.say import Say

_WHOLE = Say(
    "A paper with a question less than the blueprint says would have other points than its teacher counted on.",
    "Đề thiếu câu so với ma trận sẽ có thang điểm khác với dự tính của giáo viên.",
)

UNREADABLE = Rule(
    code="PAP001",
    name="unreadable-blueprint",
    message=Say("this blueprint can't be read: {reason}", "không đọc được ma trận đề này: {reason}"),
    help=Say("name a YAML file that is there", "hãy chỉ đến một tệp YAML có thật"),
    why=_WHOLE,
)
NO_BLUEPRINT = Rule(
    code="PAP002",
    name="no-blueprint",
    message=Say("this is not a blueprint", "đây không phải ma trận đề"),
    help=Say(
        "write `draw:` and under it lines such as `- {{count: 8, tags: [space]}}`",
        "hãy viết `draw:` và bên dưới là các dòng như `- {{count: 8, tags: [space]}}`",
    ),
    why=_WHOLE,
)
UNKNOWN_WORD = Rule(
    code="PAP003",
    name="unknown-in-blueprint",
    message=Say(
        "no question for paper has “{typed}” under `{key}`", "không câu nào dùng cho đề có `{key}` là “{typed}”"
    ),
    help=Say("the bank has: {known}", "ngân hàng có: {known}"),
    why=_WHOLE,
)
TOO_FEW = Rule(
    code="PAP004",
    name="too-few-for-blueprint",
    message=Say(
        "line {line} of the blueprint asks for {wanted} questions, but only {found} are left",
        "dòng {line} của ma trận cần {wanted} câu, nhưng chỉ còn {found} câu",
    ),
    help=Say(
        "ask for fewer, widen the line, or put the line with the narrower choice first",
        "hãy giảm số câu, nới điều kiện, hoặc đưa dòng có điều kiện hẹp hơn lên trước",
    ),
    why=_WHOLE,
)
